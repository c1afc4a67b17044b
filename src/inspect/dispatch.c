/* Which dissectors see which bytes, in which order, and what their verdicts change. */
/* SPDX-License-Identifier: MIT */
#include "inspect/dispatch.h"

#include "base/crypto.h"
#include "inspect/host.h"
#include "inspect/randomness.h"

enum { PATIENCE = 32 }; /* times as many packets for streams that come in small pieces */

/* Bytes of one direction that are shown to dissectors. */
struct offer {
    unsigned place; /* of the sender, in the flow's key */
    struct slice bytes;
    bool datagram;
    bool gap;
    bool full;
    uint8_t on;
    size_t read;   /* result: bytes that were read */
    uint32_t skip; /* result: bytes behind those that nobody wants */
};

static uint8_t transport_of(const struct layer *layer)
{
    if (layer->ip_version == 0)
        return ON_ETHER;
    switch (layer->ip_protocol) {
    case IP_TCP:
        return ON_TCP;
    case IP_UDP:
    case IP_UDPLITE:
        return ON_UDP;
    case IP_SCTP:
        return ON_SCTP;
    default:
        return ON_IP;
    }
}

static void describe(struct inspect_host *host, const struct offer *offer, struct inspection *i)
{
    const struct flow *f = host->flow;
    const struct layer *layer = host->input->layer;
    unsigned client = flow_client(f);
    *i = (struct inspection){
        .in = cursor_over(offer->bytes),
        .host = host,
        .from_client = offer->place == client,
        .datagram = offer->datagram,
        .gap = offer->gap,
        .truncated = (layer->flags & LAYER_TRUNCATED) != 0,
        .full = offer->full,
        .on = offer->on,
        .ip_protocol = layer->ip_protocol,
        .icmp_type = layer->icmp_type,
        .icmp_code = layer->icmp_code,
        .ether_type = layer->ether_type,
        .client = f->key.address[client],
        .server = f->key.address[1 - client],
        .client_port = f->key.port[client],
        .server_port = f->key.port[1 - client],
        .now_s = host->input->wall_ns / 1000000000,
        .matched = host->running->matched,
    };
}

static void push_path(struct inspect_host *host, enum protocol protocol, bool names)
{
    struct flow_detail *detail = host->detail;
    if (detail->path_length == FLOW_PATH)
        return;
    detail->path[detail->path_length++] = (uint16_t)protocol;
    if (names || detail->path_length == 1) {
        detail->named_by = (uint8_t)(detail->path_length - 1);
        detail->protocol_by.method =
            host->input->layer->ip_version != 0 && transport_of(host->input->layer) == ON_IP
                ? EVIDENCE_IP_PROTOCOL
                : EVIDENCE_PAYLOAD;
        uint64_t packets = host->flow->packets[0] + host->flow->packets[1];
        detail->protocol_by.packet = packets > UINT16_MAX ? UINT16_MAX : (uint16_t)packets;
        detail->protocol_by.rule = host->dissector;
        host->flow->protocol = (uint16_t)protocol;
        host->flow->flags &= (uint16_t)~FLOW_GUESSED;
    }
}

static void count_verdict(struct inspect_host *host, const struct offer *offer)
{
    struct dispatch_counters *c = &host->dispatcher->counters;
    c->verdicts++;
    c->first_packet_verdicts += host->running->packets_from[offer->place] <= 1;
    if (unusual_port(host->dispatcher->openings, (enum protocol)host->flow->protocol, offer->on,
                     host->flow->key.port[1 - flow_client(host->flow)]) &&
        host->detail->protocol_by.method == EVIDENCE_PAYLOAD)
        host->detail->risks |= RISK_BIT(UNUSUAL_PORT);
}

/* The verdict's place in the path. `said` is false where the dissector did not name a protocol. */
static unsigned name_flow(struct inspect_host *host, enum protocol protocol, bool said,
                          const struct offer *offer)
{
    struct flow_detail *detail = host->detail;
    struct running *r = host->running;
    if (detail->protocol_by.method == EVIDENCE_CACHE ||
        detail->protocol_by.method == EVIDENCE_PORT_GUESS)
        detail->path_length = 0; /* what was only remembered or guessed gives way */
    bool first = detail->path_length == 0;
    bool announced = detail->protocol_by.method == EVIDENCE_CORRELATION;
    bool known = !first && detail->path[detail->path_length - 1] == protocol;
    if (known || (r->matched && !said))
        return 0;
    push_path(host, protocol, (r->matched || r->inner_names) && !announced);
    if (first)
        count_verdict(host, offer);
    return DISPATCH_VERDICT;
}

/* A dissector said MATCH or DONE: it owns the flow from now on, or hands it to an inner protocol.
 */
static unsigned accept(struct inspect_host *host, unsigned candidate, const struct inspection *i,
                       enum verdict verdict, struct offer *offer)
{
    struct running *r = host->running;
    enum protocol protocol = i->protocol;
    unsigned news = host_commit(host);
    if (protocol == PROTOCOL_UNKNOWN)
        protocol = opening_table_protocol(host->dispatcher->openings, host->dissector);
    news |= name_flow(host, protocol, i->protocol != PROTOCOL_UNKNOWN, offer);
    if (candidate != 0)
        r->candidate[0] = r->candidate[candidate];
    r->candidate_count = 1;
    r->matched = true;
    offer->read = offer->bytes.length - cursor_left(&i->in);
    offer->skip = i->skip;
    host->rests = i->rests && offer->datagram && i->inner == DISSECTOR_none;
    if (i->inner == DISSECTOR_none)
        return verdict == VERDICT_DONE ? news | DISPATCH_ENDED : news;
    r->matched = false;
    r->inner_names = i->inner_names;
    r->looked = 0;
    r->candidate_count = 0;
    if (i->inner != DISSECTOR_any) {
        r->candidate[0] = (struct candidate){.dissector = i->inner};
        r->candidate_count = 1;
        r->looked = 3;
    }
    return news;
}

static enum verdict call(struct inspect_host *host, struct candidate *candidate,
                         const struct offer *offer, struct inspection *i)
{
    const struct dissector *d =
        opening_table_dissector(host->dispatcher->openings, candidate->dissector);
    if (d->inspect == NULL)
        return VERDICT_NOT;
    describe(host, offer, i);
    i->state = candidate->state;
    i->program = d->program;
    host_begin(host, candidate->dissector);
    host->dispatcher->counters.calls++;
    enum verdict verdict = d->inspect(i);
    if (verdict == VERDICT_NOT || verdict == VERDICT_MORE)
        host_discard(host);
    if (host->dispatcher->on_call != NULL)
        host->dispatcher->on_call(host->dispatcher->trace_user, host->flow, candidate->dissector,
                                  verdict, i->from_client, offer->bytes.length);
    return verdict;
}

static void drop_candidate(struct running *r, unsigned at)
{
    for (unsigned i = at + 1; i < r->candidate_count; i++)
        r->candidate[i - 1] = r->candidate[i];
    r->candidate_count--;
}

static bool is_candidate(const struct running *r, uint16_t dissector)
{
    for (unsigned i = 0; i < r->candidate_count; i++)
        if (r->candidate[i].dissector == dissector)
            return true;
    return false;
}

/* What the opening table finds for these bytes beside the candidates that are there. */
static unsigned look_up(struct inspect_host *host, const struct offer *offer,
                        uint16_t found[OPENING_CANDIDATES])
{
    const struct flow *f = host->flow;
    const struct layer *layer = host->input->layer;
    unsigned client = flow_client(f);
    struct opening_query query = {
        .bytes = offer->bytes,
        .client_port = f->key.port[client],
        .server_port = f->key.port[1 - client],
        .number = layer->ip_version == 0 ? layer->ether_type : layer->ip_protocol,
        .on = offer->on,
        .from = offer->place == client ? FROM_CLIENT : FROM_SERVER,
    };
    if (layer->ip_version == 0)
        query.client_port = query.server_port = 0;
    unsigned count = opening_table_find(host->dispatcher->openings, &query, found), fresh = 0;
    for (unsigned i = 0; i < count; i++)
        if (!is_candidate(host->running, found[i]))
            found[fresh++] = found[i];
    return fresh;
}

/* Datagrams of another protocol in a flow that is known (media beside STUN). */
static unsigned try_companions(struct inspect_host *host, struct offer *offer)
{
    const struct opening_table *openings = host->dispatcher->openings;
    const struct dissector *owner =
        opening_table_dissector(openings, host->running->candidate[0].dissector);
    struct running *r = host->running;
    for (unsigned n = 0; n < owner->companion_count; n++) {
        uint16_t companion = owner->companions[n];
        unsigned at = 1;
        while (at < r->candidate_count && r->candidate[at].dissector != companion)
            at++;
        if (at == CANDIDATES)
            break;
        if (at == r->candidate_count)
            r->candidate[r->candidate_count++] = (struct candidate){.dissector = companion};
        struct inspection i;
        enum verdict verdict = call(host, &r->candidate[at], offer, &i);
        if (verdict != VERDICT_MATCH && verdict != VERDICT_DONE)
            continue;
        unsigned news = host_commit(host);
        enum protocol protocol = i.protocol != PROTOCOL_UNKNOWN
                                     ? i.protocol
                                     : opening_table_protocol(openings, companion);
        bool known = false;
        for (unsigned p = 0; p < host->detail->path_length; p++)
            known = known || host->detail->path[p] == protocol;
        if (!known) {
            push_path(host, protocol, opening_table_dissector(openings, companion)->names_flow);
            news |= DISPATCH_VERDICT;
        }
        return news;
    }
    return 0;
}

/* The flow's owner sees more of it. */
static unsigned offer_to_owner(struct inspect_host *host, struct offer *offer)
{
    struct inspection i;
    struct running *r = host->running;
    enum verdict verdict = call(host, &r->candidate[0], offer, &i);
    switch (verdict) {
    case VERDICT_MATCH:
    case VERDICT_DONE: {
        uint8_t kept = r->candidate_count;
        unsigned news = accept(host, 0, &i, verdict, offer);
        if (offer->datagram && i.inner == DISSECTOR_none)
            r->candidate_count = kept; /* companions keep their state */
        return news;
    }
    case VERDICT_MORE:
        return offer->full ? DISPATCH_ENDED : 0;
    case VERDICT_NOT:
        break;
    }
    return offer->datagram ? try_companions(host, offer) : DISPATCH_ENDED;
}

/* Payload that no dissector wants: whether it looks random is told if that stays so. */
static void judge_payload(struct running *r, const struct offer *offer)
{
    r->is_judged = true;
    if (offer->on == ON_TCP && looks_fully_encrypted(offer->bytes))
        r->doubts |= RISK_BIT(FULLY_ENCRYPTED);
    if ((offer->on & (ON_TCP | ON_UDP)) != 0 && looks_random(offer->bytes))
        r->doubts |= RISK_BIT(SUSPICIOUS_ENTROPY);
}

/* True when the candidate says yes. One that says no gives its place away, one that waits is left
 * behind. */
static bool try_candidate(struct inspect_host *host, unsigned *at, struct offer *offer,
                          unsigned *news)
{
    struct inspection i;
    enum verdict verdict = call(host, &host->running->candidate[*at], offer, &i);
    if (verdict == VERDICT_MATCH || verdict == VERDICT_DONE) {
        *news = accept(host, *at, &i, verdict, offer);
        return true;
    }
    if (verdict == VERDICT_NOT || offer->full)
        drop_candidate(host->running, *at);
    else
        (*at)++;
    return false;
}

static unsigned offer_to_candidates(struct inspect_host *host, struct offer *offer)
{
    struct running *r = host->running;
    unsigned bit = 1U << offer->place, count = 0, at = 0, news;
    uint16_t found[OPENING_CANDIDATES];
    if (offer->datagram ? (r->looked != 3) : (r->looked & bit) == 0 || offer->gap) {
        count = look_up(host, offer, found);
        if (!offer->datagram)
            r->looked |= (uint8_t)bit;
    }
    while (at < r->candidate_count)
        if (try_candidate(host, &at, offer, &news))
            return news;
    /* Most say no at once: only those that wait need a place. */
    for (unsigned n = 0; n < count && r->candidate_count < CANDIDATES; n++) {
        r->candidate[r->candidate_count++] = (struct candidate){.dissector = found[n]};
        if (try_candidate(host, &at, offer, &news))
            return news;
    }
    if (r->candidate_count == 0 && !r->is_judged)
        judge_payload(r, offer);
    /* A stream that nobody knows in either direction, or whose inner protocol is none of ours. */
    if (!offer->datagram && r->candidate_count == 0 && r->looked == 3)
        return DISPATCH_ENDED;
    return 0;
}

static unsigned show(struct inspect_host *host, struct offer *offer)
{
    offer->read = 0;
    offer->skip = 0;
    return host->running->matched ? offer_to_owner(host, offer) : offer_to_candidates(host, offer);
}

/* Shows a stream's unread bytes as long as that moves something. */
static unsigned show_stream(struct inspect_host *host, unsigned place, struct slice unread)
{
    struct dispatcher *d = host->dispatcher;
    struct stream *s = &host->running->stream[place];
    unsigned news = 0;
    for (int round = 0; round < ROUNDS && unread.length > 0; round++) {
        struct offer offer = {
            .place = place,
            .bytes = unread,
            .gap = s->gap,
            .full = unread.length >= d->settings.window,
            .on = ON_TCP,
        };
        bool matched = host->running->matched;
        unsigned brought = show(host, &offer);
        news |= brought;
        bool moved = offer.read + offer.skip > 0 || matched != host->running->matched;
        if ((brought & DISPATCH_ENDED) != 0 ||
            !stream_keep(s, &d->runs, d->settings.window, unread, offer.read, offer.skip))
            return news | DISPATCH_ENDED;
        if (!moved)
            break;
        unread = stream_unread(s);
    }
    return news;
}

/* The sequence number of the payload: a SYN takes one of its own, also where data comes with it
 * (RFC 7413). */
static uint32_t first_byte(const struct layer *layer)
{
    return layer->tcp_sequence + ((layer->tcp_flags & TCP_SYN) != 0);
}

static unsigned inspect_stream(struct inspect_host *host)
{
    const struct dispatch_input *in = host->input;
    struct dispatcher *d = host->dispatcher;
    struct running *r = host->running;
    bool matched = r->matched;
    struct slice unread = stream_push(&r->stream[in->from], &d->runs, d->settings.window,
                                      first_byte(in->layer), in->layer->payload);
    unsigned news = show_stream(host, in->from, unread);
    /* What the other side said before may be readable now that the protocol is known. */
    if ((news & DISPATCH_ENDED) == 0 && matched != r->matched)
        news |= show_stream(host, 1 - in->from, stream_unread(&r->stream[1 - in->from]));
    return news;
}

static unsigned inspect_datagram(struct inspect_host *host, uint8_t on)
{
    struct offer offer = {
        .place = host->input->from,
        .bytes = host->input->layer->payload,
        .datagram = true,
        .on = on,
    };
    unsigned news = show(host, &offer);
    /* What an outer protocol has not read is the inner one's. */
    if (offer.read > 0 && offer.read < offer.bytes.length && !host->running->matched) {
        offer.bytes = slice_tail(offer.bytes, offer.read);
        news |= show(host, &offer);
    }
    return news;
}

static bool is_endless(const struct dispatcher *d, const struct running *r)
{
    return r->matched && opening_table_dissector(d->openings, r->candidate[0].dissector)->endless;
}

/* The flow goes on from where rest() left it. */
static void resume(struct running *r, struct flow_detail *detail)
{
    r->matched = true;
    r->candidate[0] = (struct candidate){.dissector = detail->resting};
    r->candidate_count = 1;
    r->packets = detail->inspected_packets;
    detail->resting = DISSECTOR_none;
}

static struct running *start(struct dispatcher *d, struct flow *f, struct flow_detail *detail)
{
    f->inspection = pool_take_raw(&d->running);
    if (f->inspection == 0) {
        d->counters.refused++;
        return NULL;
    }
    struct running *r = running_at(d, f->inspection);
    memset(r, 0, offsetof(struct running, facts));
    r->facts.may_have = r->facts.may_hold = 0;
    r->facts.count = r->facts.bytes = 0;
    r->facts.long_list = NULL;
    for (unsigned side = 0; side < 2; side++)
        if ((detail->opened >> side & 1) != 0)
            stream_start(&r->stream[side], detail->tcp_first[side]);
    facts_unseal(&r->facts, &d->store, detail->facts);
    detail->facts = 0;
    if (detail->resting != DISSECTOR_none)
        resume(r, detail);
    return r;
}

static void give_back(struct dispatcher *d, struct flow *f, struct flow_detail *detail)
{
    struct running *r = running_at(d, f->inspection);
    detail->facts = facts_seal(&r->facts, &d->store);
    stream_free(&r->stream[0], &d->runs);
    stream_free(&r->stream[1], &d->runs);
    runs_give(&d->runs, r->memory, r->memory_capacity);
    pool_give(&d->running, f->inspection);
    f->inspection = 0;
}

/* A question was answered, and there may be no other: what a running inspection takes, three times
 * what the flow does, is given to others until then. */
static void rest(struct inspect_host *host)
{
    const struct running *r = host->running;
    if (!r->matched || r->candidate_count != 1 || r->memory != NULL)
        return;
    host->detail->resting = r->candidate[0].dissector;
    give_back(host->dispatcher, host->flow, host->detail);
}

/* A dissector waits for more of a stream that has come in small pieces. */
static bool waits_for_more(const struct running *r)
{
    return r->candidate_count > 0 && (r->stream[0].length > 0 || r->stream[1].length > 0);
}

static unsigned budget(struct dispatcher *d, const struct running *r, uint8_t on)
{
    const struct dispatch_budget *b = &d->settings.budget[on == ON_TCP   ? DISPATCH_TCP
                                                          : on == ON_UDP ? DISPATCH_UDP
                                                                         : DISPATCH_OTHER];
    unsigned limit = r->matched ? b->more_packets : b->packets;
    if (waits_for_more(r))
        limit *= PATIENCE;
    return r->packets >= limit && !is_endless(d, r) ? DISPATCH_ENDED : 0;
}

/* A segment that holds nothing new: sent again, or part of a body that nobody wants. */
static bool is_passed(const struct stream *s, const struct layer *layer)
{
    uint32_t end = first_byte(layer) + (uint32_t)layer->payload.length;
    return s->started && (int32_t)(end - s->next) <= 0;
}

/* Some networks count the padding of a short frame as payload: an acknowledgement that carries a
 * few zeros, which the bytes that follow it overwrite. */
static bool is_padding(const struct layer *layer)
{
    enum { PADDING_LEAST = 2, PADDING_MOST = 6 }; /* an Ethernet frame has 60 bytes at least */
    static const uint8_t zeros[PADDING_MOST];
    const struct slice payload = layer->payload;
    return payload.length >= PADDING_LEAST && payload.length <= PADDING_MOST &&
           (layer->tcp_flags & (TCP_SYN | TCP_FIN | TCP_RST | TCP_PSH | TCP_ACK)) == TCP_ACK &&
           memcmp(payload.at, zeros, payload.length) == 0;
}

unsigned dispatcher_packet(struct dispatcher *d, struct flow *f, struct flow_detail *detail,
                           const struct dispatch_input *input)
{
    const struct layer *layer = input->layer;
    uint8_t on = transport_of(layer);
    struct running *r = f->inspection != 0 ? running_at(d, f->inspection) : NULL;
    bool syn = on == ON_TCP && (layer->tcp_flags & TCP_SYN) != 0;
    /* A datagram that was cut into fragments is read when it is whole. */
    bool nothing = layer->payload.length == 0 || (layer->flags & LAYER_FRAGMENT_FIRST) != 0;
    if (syn) {
        detail->opened |= (uint8_t)(1U << input->from);
        detail->tcp_first[input->from] = layer->tcp_sequence + 1;
    }
    /* Many connections are tried and never used: an inspection begins with the first payload. */
    if (r == NULL && (!nothing || on == ON_IP || on == ON_ETHER)) {
        r = start(d, f, detail);
        if (r == NULL)
            return DISPATCH_ENDED;
    } else if (syn && r != NULL) {
        stream_start(&r->stream[input->from], layer->tcp_sequence + 1);
    }
    if (r == NULL || (nothing && (on == ON_TCP || on == ON_UDP || on == ON_SCTP)))
        return 0;
    if (on == ON_TCP && (is_passed(&r->stream[input->from], layer) || is_padding(layer)))
        return 0;
    d->counters.inspected_packets++;
    r->packets++;
    r->packets_from[input->from] += r->packets_from[input->from] < UINT8_MAX;
    detail->inspected_packets = r->packets;
    struct inspect_host *host = &d->host;
    host->dispatcher = d;
    host->flow = f;
    host->detail = detail;
    host->running = r;
    host->input = input;
    host->rests = false;
    unsigned news = on == ON_TCP ? inspect_stream(host) : inspect_datagram(host, on);
    news |= budget(d, r, on);
    if ((news & DISPATCH_ENDED) != 0)
        dispatcher_end(d, f, detail);
    else if (host->rests)
        rest(host);
    return news;
}

void dispatcher_end(struct dispatcher *d, struct flow *f, struct flow_detail *detail)
{
    f->flags |= FLOW_INSPECTED;
    if (f->inspection == 0)
        return;
    struct running *r = running_at(d, f->inspection);
    d->counters.unknown += f->protocol == PROTOCOL_UNKNOWN;
    if (f->protocol == PROTOCOL_UNKNOWN)
        detail->risks |= r->doubts;
    give_back(d, f, detail);
}

void dispatcher_forget(struct dispatcher *d, struct flow *f, struct flow_detail *detail)
{
    dispatcher_end(d, f, detail);
    facts_release(&d->store, detail->facts);
    intern_give(d->store.strings, detail->server_name);
    intern_give(d->store.strings, detail->hint_name);
    intern_give(d->store.strings, detail->tunnel);
    detail->facts = detail->server_name = detail->hint_name = detail->tunnel = 0;
}

struct slice dispatcher_facts(const struct dispatcher *d, const struct flow *f,
                              const struct flow_detail *detail)
{
    if (f->inspection == 0)
        return facts_sealed(&d->store, detail->facts);
    const struct running *r = running_at(d, f->inspection);
    return slice_of(facts_items(&r->facts), r->facts.count * sizeof(struct fact));
}
