/* Implements protocols/inspect.h: facts, names, risks, hints and announcements of one call. */
/* SPDX-License-Identifier: MIT */
#include "inspect/host.h"

void host_begin(struct inspect_host *host, uint16_t dissector)
{
    host->facts_before = host->running->facts.count;
    host->transaction_count = 0;
    host->risks = 0;
    host->decides = false;
    host->name_length = 0;
    host->name_source = 0;
    host->hint_count = 0;
    host->expectation_count = 0;
    host->text_used = 0;
    host->dissector = dissector;
}

void host_discard(struct inspect_host *host)
{
    facts_cut(&host->running->facts, &host->dispatcher->store, host->facts_before);
}

/* Whoever watches a proxy sees the name that it is asked for; a server that many share answers for
 * the one inside. An address says nothing of a name. */
static bool is_fronted(const struct inspect_host *host)
{
    if (host->detail->name_source != NAME_HTTP || host->name_source != NAME_SERVER)
        return false;
    struct slice asked = intern_at(host->dispatcher->store.strings, host->detail->server_name);
    struct slice inside = slice_of(host->name, host->name_length);
    bool is_name = false;
    for (size_t at = 0; at < asked.length; at++)
        is_name = is_name || (asked.at[at] >= 'a' && asked.at[at] <= 'z');
    return is_name && slice_find_byte(asked, ':') < 0 && !slice_equal(asked, inside);
}

static unsigned commit_name(struct inspect_host *host)
{
    struct flow_detail *detail = host->detail;
    struct intern *strings = host->dispatcher->store.strings;
    if (host->name_length == 0 ||
        (detail->name_source != 0 && detail->name_source <= host->name_source))
        return 0;
    if (is_fronted(host))
        detail->risks |= RISK_BIT(DOMAIN_FRONTING);
    uint32_t name = intern_take(strings, slice_of(host->name, host->name_length));
    if (name == 0)
        return 0;
    intern_give(strings, detail->server_name);
    detail->server_name = name;
    detail->name_source = host->name_source;
    return DISPATCH_NAME;
}

static void commit_hints(struct inspect_host *host)
{
    static const struct address everybody = {{0}};
    const struct flow *f = host->flow;
    /* What is announced to a group (mDNS) is for all who hear it. */
    bool announced =
        address_is_multicast(&f->key.address[0]) || address_is_multicast(&f->key.address[1]);
    const struct address *client = announced ? &everybody : &f->key.address[flow_client(f)];
    for (unsigned i = 0; i < host->hint_count; i++) {
        const struct pending_hint *h = &host->hint[i];
        hint_store_put(host->dispatcher->hints, client, &h->address,
                       slice_of(host->text + h->text_at, h->text_length), h->ttl_s,
                       host->input->now_ns);
    }
}

static void commit_expectations(struct inspect_host *host)
{
    enum { EXPECTED_FOR_S = 60, KNOWN_FOR_S = 600 };
    struct dispatcher *d = host->dispatcher;
    for (unsigned i = 0; i < host->expectation_count; i++) {
        const struct pending_expectation *x = &host->expectation[i];
        int64_t ttl_s = x->is_peer ? KNOWN_FOR_S : EXPECTED_FOR_S;
        struct expectation what = {
            .address = x->address,
            .port = x->port,
            .ip_protocol = x->ip_protocol,
            .protocol = x->protocol,
            .dissector = host->dissector,
            .announcer = host->input->flow_number,
            .expires_ns = host->input->now_ns + ttl_s * 1000000000,
        };
        expectations_put(x->is_peer ? d->peers : d->expectations, &what);
    }
}

static void commit_transactions(struct inspect_host *host)
{
    const struct facts *facts = &host->running->facts;
    struct dispatcher *d = host->dispatcher;
    unsigned from = host->facts_before;
    for (unsigned i = 0; i < host->transaction_count; i++) {
        unsigned to = host->transaction[i];
        d->on_transaction(d->transaction_user, host->flow,
                          slice_of(facts_items(facts) + from, (to - from) * sizeof(struct fact)));
        from = to;
    }
}

unsigned host_commit(struct inspect_host *host)
{
    unsigned news = host->running->facts.count > host->facts_before ? DISPATCH_FACTS : 0;
    if ((host->risks & ~host->detail->risks) != 0)
        news |= DISPATCH_FACTS;
    host->detail->risks |= host->risks;
    news |= commit_name(host);
    if (host->decides)
        news |= DISPATCH_NAME;
    commit_hints(host);
    commit_expectations(host);
    commit_transactions(host);
    return news;
}

static void add(struct inspection *i, unsigned field, const struct fact_value *value)
{
    const struct field *info = field_info(field);
    if (info != NULL)
        (void)facts_add(&i->host->running->facts, &i->host->dispatcher->store, info, value);
}

void inspect_text(struct inspection *i, unsigned field, struct slice value)
{
    if (value.length > 0)
        add(i, field, &(struct fact_value){.bytes = value});
}

void inspect_string(struct inspection *i, unsigned field, const char *value)
{
    inspect_text(i, field, slice_text(value));
}

void inspect_software(struct inspection *i, unsigned field, enum fingerprint kind,
                      struct slice text)
{
    const struct dispatcher *d = i->host->dispatcher;
    if (d->on_software != NULL)
        inspect_text(i, field, d->on_software(d->software_user, kind, text));
}

void inspect_software_of_sum(struct inspection *i, unsigned field, enum fingerprint kind,
                             struct slice sum)
{
    enum { MOST = 32 };
    char digits[2 * MOST];
    sum = slice_head(sum, MOST);
    slice_to_hex(sum, digits);
    inspect_software(i, field, kind, slice_of((const uint8_t *)digits, 2 * sum.length));
}

void inspect_uint(struct inspection *i, unsigned field, uint64_t value)
{
    add(i, field, &(struct fact_value){.is_number = true, .number = value});
}

void inspect_flag(struct inspection *i, unsigned field)
{
    inspect_uint(i, field, 1);
}

void inspect_bytes(struct inspection *i, unsigned field, struct slice value)
{
    inspect_text(i, field, value);
}

void inspect_address(struct inspection *i, unsigned field, const struct address *a, uint16_t port)
{
    uint8_t text[ADDRESS_TEXT_SIZE + 3 + DECIMAL_DIGITS], *at = text;
    bool bracketed = port != 0 && !address_is4(a);
    if (bracketed)
        *at++ = '[';
    at += address_format(a, (char *)at);
    if (bracketed)
        *at++ = ']';
    if (port != 0) {
        *at++ = ':';
        at = decimal_put(at, port);
    }
    inspect_text(i, field, slice_of(text, (size_t)(at - text)));
}

bool inspect_has(const struct inspection *i, unsigned field)
{
    return facts_have(&i->host->running->facts, field);
}

/* Cuts ":port" off a host, and the brackets off an IPv6 literal. */
static struct slice without_port(struct slice name)
{
    if (name.length > 0 && name.at[0] == '[') {
        ptrdiff_t end = slice_find_byte(name, ']');
        return end < 0 ? name : slice_head(slice_tail(name, 1), (size_t)end - 1);
    }
    ptrdiff_t colon = slice_find_byte(name, ':');
    if (colon >= 0 && slice_find_byte(slice_tail(name, (size_t)colon + 1), ':') < 0)
        return slice_head(name, (size_t)colon);
    return name;
}

void inspect_server_name(struct inspection *i, struct slice name, enum name_source source)
{
    struct inspect_host *host = i->host;
    if (host->name_source != 0 && host->name_source <= source)
        return;
    name = without_port(slice_trim(name));
    if (name.length > 1 && name.at[name.length - 1] == '.')
        name.length--;
    if (name.length == 0 || name.length > sizeof host->name)
        return;
    for (size_t at = 0; at < name.length; at++)
        host->name[at] = ascii_lower(name.at[at]);
    host->name_length = (uint16_t)name.length;
    host->name_source = (uint8_t)source;
}

void inspect_risk(struct inspection *i, enum risk risk)
{
    i->host->risks |= UINT64_C(1) << risk;
}

/* Names that are kept in a text file, one a line, must be plain. */
static bool is_plain_name(struct slice name)
{
    for (size_t at = 0; at < name.length; at++)
        if (name.at[at] <= ' ' || name.at[at] >= 0x7f || name.at[at] == ',')
            return false;
    return name.length > 0 && name.length <= HINT_NAME_BYTES;
}

/* Puts a name, and as many of its aliases as fit, into `out`; returns the length. */
static size_t join_names(struct slice name, struct slice aliases, uint8_t out[HINT_NAME_BYTES])
{
    size_t length = name.length;
    (void)bytes_copy(out, name.at, name.length);
    while (aliases.length > 0) {
        struct slice alias = slice_split(aliases, ' ', &aliases);
        if (!is_plain_name(alias) || alias.length >= HINT_NAME_BYTES - length)
            continue;
        out[length++] = ' ';
        (void)bytes_copy(out + length, alias.at, alias.length);
        length += alias.length;
    }
    for (size_t at = 0; at < length; at++)
        out[at] = ascii_lower(out[at]);
    return length;
}

static void add_hint(struct inspect_host *host, const struct address *address, struct slice names,
                     uint32_t ttl_s)
{
    if (host->hint_count == PENDING_HINTS)
        return;
    struct pending_hint *h = &host->hint[host->hint_count];
    const struct pending_hint *last = host->hint_count > 0 ? h - 1 : NULL;
    if (last != NULL &&
        slice_equal(slice_of(host->text + last->text_at, last->text_length), names)) {
        h->text_at = last->text_at;
    } else {
        if (host->text_used + names.length > sizeof host->text)
            return;
        h->text_at = host->text_used;
        (void)bytes_copy(host->text + host->text_used, names.at, names.length);
        host->text_used = (uint16_t)(host->text_used + names.length);
    }
    h->text_length = (uint16_t)names.length;
    h->address = *address;
    h->ttl_s = ttl_s;
    host->hint_count++;
}

void inspect_hint(struct inspection *i, const struct address *address, struct slice name,
                  struct slice aliases, uint32_t ttl_s)
{
    uint8_t text[HINT_NAME_BYTES];
    if (i->host->dispatcher->hints != NULL && is_plain_name(name))
        add_hint(i->host, address, slice_of(text, join_names(name, aliases, text)), ttl_s);
}

/* Inside of something else (a proxy, a tunnel) a name is not that of the flow's server. */
static bool is_outermost(const struct inspect_host *host)
{
    const struct flow_detail *detail = host->detail;
    return detail->path_length == 0 ||
           (detail->path_length == 1 &&
            detail->path[0] == opening_table_protocol(host->dispatcher->openings, host->dissector));
}

void inspect_seen(struct inspection *i, struct slice name)
{
    struct inspect_host *host = i->host;
    uint8_t text[HINT_NAME_BYTES];
    struct slice known = host->detail->hint_name == 0
                             ? SLICE_NONE
                             : intern_at(host->dispatcher->store.strings, host->detail->hint_name);
    if (host->dispatcher->hints == NULL || (known.length > 0 && !hint_is_seen(known)) ||
        name.length >= sizeof text || !is_plain_name(name) || !is_outermost(host))
        return;
    text[0] = HINT_SEEN;
    (void)bytes_copy(text + 1, name.at, name.length);
    add_hint(host, &i->server, slice_of(text, 1 + name.length), 0);
}

static void announce(struct inspect_host *host, struct pending_expectation what)
{
    if (host->expectation_count < PENDING_EXPECTATIONS && what.port != 0)
        host->expectation[host->expectation_count++] = what;
}

void inspect_expect(struct inspection *i, const struct address *address, uint16_t port,
                    uint8_t ip_protocol, enum protocol protocol)
{
    announce(i->host,
             (struct pending_expectation){*address, port, ip_protocol, false, (uint16_t)protocol});
}

void inspect_peer(struct inspection *i, const struct address *address, uint16_t port,
                  uint8_t ip_protocol, enum protocol protocol)
{
    announce(i->host,
             (struct pending_expectation){*address, port, ip_protocol, true, (uint16_t)protocol});
}

void inspect_decides(struct inspection *i)
{
    i->host->decides = true;
}

void inspect_inner(struct inspection *i, enum dissector_id dissector, bool names)
{
    i->inner = (uint16_t)dissector;
    i->inner_names = names;
}

void inspect_transaction(struct inspection *i)
{
    struct inspect_host *host = i->host;
    unsigned count = host->transaction_count;
    uint16_t told = count > 0 ? host->transaction[count - 1] : (uint16_t)host->facts_before;
    uint16_t facts = host->running->facts.count;
    if (host->dispatcher->on_transaction == NULL || facts == told)
        return;
    /* One more than there is room for becomes a part of the last one. */
    if (count < PENDING_TRANSACTIONS)
        host->transaction_count++;
    else
        count--;
    host->transaction[count] = facts;
}

void *inspect_memory(struct inspection *i, size_t size)
{
    struct running *r = i->host->running;
    if (r->memory != NULL && (r->memory_owner != i->host->dissector || size > r->memory_capacity)) {
        runs_give(&i->host->dispatcher->runs, r->memory, r->memory_capacity);
        r->memory = NULL;
    }
    if (r->memory == NULL) {
        r->memory = runs_take(&i->host->dispatcher->runs, size, &r->memory_capacity);
        if (r->memory == NULL)
            return NULL;
        memset(r->memory, 0, r->memory_capacity);
        r->memory_owner = i->host->dissector;
    }
    return r->memory;
}

uint8_t *inspect_scratch(struct inspection *i, size_t *size)
{
    *size = SCRATCH_BYTES;
    return i->host->dispatcher->scratch;
}

struct crypto *inspect_crypto(struct inspection *i)
{
    return i->host->dispatcher->crypto;
}
