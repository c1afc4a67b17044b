/* Who opened a flow, which side is local, what earlier flows told about it, whose it is. */
/* SPDX-License-Identifier: MIT */
#include "base/hash.h"
#include "engine/engine_private.h"
#include "protocols/inspect.h"

enum { WELL_KNOWN_PORTS = 1024 };

/* True when this port looks like the listening one of the two. */
static bool is_service(const struct opening_table *openings, uint8_t on, uint16_t port,
                       uint16_t other)
{
    if (on == 0 || port == other)
        return false;
    bool usual = usual_protocol(openings, on, port) != PROTOCOL_UNKNOWN;
    bool other_usual = usual_protocol(openings, on, other) != PROTOCOL_UNKNOWN;
    if (usual != other_usual)
        return usual;
    return port < WELL_KNOWN_PORTS && other >= WELL_KNOWN_PORTS;
}

/* What an SCTP packet begins with (RFC 9260, section 3.2). INIT stands alone in its packet, and
 * both ends may have ports that services have. */
enum sctp_chunk { CHUNK_INIT = 1, CHUNK_INIT_ACK = 2 };

/* The sender of the first packet, unless the packet or the ports say that it answers. */
static unsigned find_client(const struct sonde_engine *e, const struct flow *f,
                            const struct layer *layer, unsigned from)
{
    if (layer->ip_protocol == IP_TCP && (layer->tcp_flags & TCP_SYN) != 0)
        return (layer->tcp_flags & TCP_ACK) != 0 ? 1 - from : from;
    if (layer->ip_protocol == IP_ICMP || layer->ip_protocol == IP_ICMPV6 || layer->ip_version == 0)
        return from;
    struct cursor chunks = cursor_over(layer->payload);
    int chunk = layer->ip_protocol == IP_SCTP ? cursor_peek(&chunks, 0) : -1;
    if (chunk == CHUNK_INIT || chunk == CHUNK_INIT_ACK)
        return chunk == CHUNK_INIT ? from : 1 - from;
    return is_service(dispatcher_openings(e->dispatcher), engine_transport_bit(f),
                      f->key.port[from], f->key.port[1 - from])
               ? 1 - from
               : from;
}

/* Whose an address is, in the order in which an address of two becomes the other side. */
enum standing {
    STANDING_MULTICAST,
    STANDING_BROADCAST,
    STANDING_FOREIGN,
    STANDING_PRIVATE,
    STANDING_LOCAL /* in a network that was said to be local */
};

static enum standing standing_of(const struct sonde_engine *e, const struct address *a)
{
    if (address_is_multicast(a))
        return STANDING_MULTICAST;
    if (address_is_broadcast(a))
        return STANDING_BROADCAST;
    enum standing found = address_is_private(a) ? STANDING_PRIVATE : STANDING_FOREIGN;
    for (size_t i = 0; i < e->settings.local_network_count; i++) {
        const struct sonde_network *s = &e->local_networks[i];
        struct network n = {.prefix = s->prefix};
        memcpy(n.address.bytes, s->address, sizeof s->address);
        if (!network_contains(&n, a))
            continue;
        if (s->kind == SONDE_NETWORK_BROADCAST)
            return STANDING_BROADCAST;
        found = STANDING_LOCAL;
    }
    return found;
}

uint8_t engine_other_type(const struct sonde_engine *e, const struct flow *f)
{
    static const uint8_t types[] = {[STANDING_MULTICAST] = SONDE_OTHER_MULTICAST,
                                    [STANDING_BROADCAST] = SONDE_OTHER_BROADCAST,
                                    [STANDING_FOREIGN] = SONDE_OTHER_REMOTE,
                                    [STANDING_PRIVATE] = SONDE_OTHER_LOCAL,
                                    [STANDING_LOCAL] = SONDE_OTHER_LOCAL};
    const struct address *other = &f->key.address[1 - flow_local(f)];
    return f->key.ip_version == 0          ? SONDE_OTHER_UNSUPPORTED
           : address_is_unspecified(other) ? SONDE_OTHER_ERROR
                                           : types[standing_of(e, other)];
}

static unsigned find_local(const struct sonde_engine *e, const struct flow *f)
{
    if (f->key.ip_version == 0)
        return flow_client(f);
    enum standing s[2] = {standing_of(e, &f->key.address[0]), standing_of(e, &f->key.address[1])};
    return s[0] != s[1] ? s[1] > s[0] : flow_client(f);
}

/* What decided, at the packet that is being looked at (from 1, also before it is counted). */
struct evidence engine_told_by(const struct flow *f, enum evidence_method method, uint32_t line)
{
    uint64_t packets = f->packets[0] + f->packets[1];
    uint16_t packet = packets > UINT16_MAX ? UINT16_MAX : packets == 0 ? 1 : (uint16_t)packets;
    return (struct evidence){(uint8_t)method, packet, line};
}

static void set_protocol(struct flow *f, struct flow_detail *detail, enum protocol protocol,
                         enum evidence_method method, unsigned dissector)
{
    f->protocol = (uint16_t)protocol;
    detail->path[0] = (uint16_t)protocol;
    detail->path_length = 1;
    detail->named_by = 0;
    detail->protocol_by = engine_told_by(f, method, dissector);
}

static void apply_expectation(struct sonde_engine *e, struct flow *f, struct flow_detail *detail)
{
    struct expectations *all = dispatcher_expectations(e->dispatcher);
    struct expectation x;
    for (unsigned end = 0; end < 2; end++) {
        if (!expectations_find(all, &f->key.address[end], f->key.port[end], f->key.ip_protocol,
                               e->now_ns, &x))
            continue;
        set_protocol(f, detail, (enum protocol)x.protocol, EVIDENCE_CORRELATION, x.dissector);
        /* The announcing flow may be gone, and its slot another's: the name is only taken over from
         * a flow that shares an address with this one. */
        const struct flow *announcer = flow_at(&e->table, x.announcer);
        const struct flow_detail *told = flow_detail_at(&e->table, x.announcer);
        if (told->server_name != 0 && told->name_source != 0 &&
            (address_equal(&announcer->key.address[0], &f->key.address[end]) ||
             address_equal(&announcer->key.address[1], &f->key.address[end]))) {
            struct intern *strings = dispatcher_store(e->dispatcher)->strings;
            detail->server_name = intern_take(strings, intern_at(strings, told->server_name));
            detail->name_source = told->name_source;
        }
        return;
    }
}

static void apply_hint(struct sonde_engine *e, struct flow *f, struct flow_detail *detail)
{
    uint8_t name[HINT_NAME_BYTES];
    unsigned client = flow_client(f);
    if (e->hints == NULL || f->key.ip_version == 0)
        return;
    /* What this client asked for, else what the other end announced to everybody. */
    static const struct address everybody = {{0}};
    const struct address *other = &f->key.address[1 - client];
    size_t length = hint_store_get(e->hints, &f->key.address[client], other, e->now_ns, name);
    if (length == 0 && address_is_private(other))
        length = hint_store_get(e->hints, &everybody, other, e->now_ns, name);
    if (length == 0)
        return;
    detail->hint_name =
        intern_take(dispatcher_store(e->dispatcher)->strings, slice_of(name, length));
    if (!hint_is_seen(slice_of(name, length)))
        f->flags |= FLOW_HINTED;
}

static void apply_cache(struct sonde_engine *e, struct flow *f, struct flow_detail *detail,
                        const struct layer *layer)
{
    struct remembered r;
    bool opens = layer->ip_protocol == IP_TCP && (layer->tcp_flags & TCP_SYN) != 0;
    /* A SYN begins a new connection, whatever the ports were used for before. */
    if (e->cache == NULL || opens || f->key.ip_version == 0 ||
        !flow_cache_get(e->cache, &f->key, &r))
        return;
    memcpy(detail->digest, r.digest, sizeof r.digest);
    f->flags |= FLOW_REMEMBERED;
    enum protocol protocol = r.protocol == 0 ? PROTOCOL_UNKNOWN : engine_protocol_of(e, r.protocol);
    if (protocol != PROTOCOL_UNKNOWN)
        set_protocol(f, detail, protocol, EVIDENCE_CACHE, DISSECTOR_none);
    int application = r.application == 0 ? -1 : catalogue_find_id(e->catalogue, r.application);
    if (application >= 0) {
        detail->application = (uint16_t)(application + 1);
        detail->application_by = (struct evidence){EVIDENCE_CACHE, 1, 0};
    }
}

void engine_introduce(struct sonde_engine *e, uint32_t slot, const struct layer *layer,
                      unsigned from)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (find_client(e, f, layer, from) == 1)
        f->flags |= FLOW_CLIENT_1;
    if (find_local(e, f) == 1)
        f->flags |= FLOW_LOCAL_1;
    detail->first_wall_ns = e->wall_ns;
    detail->wall_offset_ns = e->wall_offset_ns;
    detail->dscp = layer->dscp;
    if ((layer->flags & LAYER_HAS_MAC) != 0) {
        detail->has_mac = 1;
        memcpy(detail->mac[from], layer->source_mac, sizeof detail->mac[0]);
        memcpy(detail->mac[1 - from], layer->target_mac, sizeof detail->mac[0]);
    }
    apply_cache(e, f, detail, layer);
    apply_expectation(e, f, detail);
    apply_hint(e, f, detail);
    (void)engine_find_application(e, slot);
}

/* Payload that nobody can read, to an end that is known to speak a protocol which hides. */
static void apply_peer(struct sonde_engine *e, struct flow *f, struct flow_detail *detail)
{
    struct expectations *all = dispatcher_peers(e->dispatcher);
    struct expectation x;
    for (unsigned end = 0; end < 2 && f->protocol == PROTOCOL_UNKNOWN; end++)
        if (expectations_find(all, &f->key.address[end], f->key.port[end], f->key.ip_protocol,
                              e->now_ns, &x))
            set_protocol(f, detail, (enum protocol)x.protocol, EVIDENCE_CORRELATION, x.dissector);
}

void engine_guess(struct sonde_engine *e, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    uint8_t on = engine_transport_bit(f);
    engine_guess_application(e, slot);
    if (f->protocol != PROTOCOL_UNKNOWN || on == 0)
        return;
    /* Payload that no dissector knew is evidence against the usual protocol. */
    if ((f->flags & FLOW_PAYLOAD) != 0) {
        apply_peer(e, f, detail);
        return;
    }
    enum protocol protocol =
        usual_protocol(dispatcher_openings(e->dispatcher), on, f->key.port[1 - flow_client(f)]);
    if (protocol == PROTOCOL_UNKNOWN)
        return;
    set_protocol(f, detail, protocol, EVIDENCE_PORT_GUESS, DISSECTOR_none);
    f->flags |= FLOW_GUESSED;
}
