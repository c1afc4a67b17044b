/* What flows did in an interval, added up. */
/* SPDX-License-Identifier: MIT */
#include "agent/aggregate.h"

#include <stdlib.h>
#include <string.h>

#include "agent/address.h"
#include "agent/clock.h"
#include "agent/privacy.h"
#include "base/hash.h"

enum { PLACES = AGGREGATE_ROWS * 2, NAME = 48 };

/* Hashed and compared as bytes: no gaps, and zero where something is not known. */
struct row_key {
    uint8_t local[16], other[16]; /* the latter is a network */
    uint8_t local_mac[6];
    uint16_t protocol, application; /* public ids */
    uint16_t source;                /* of the interface's first worker, plus 1; 0: all the rest */
    uint8_t ip_protocol, ip_version, prefix, internal;
};

struct row {
    struct row_key key;
    char interface[16];
    char application[NAME]; /* tag */
    char protocol[NAME];    /* name */
    uint64_t flows_new, flows_ended;
    uint64_t bytes[2], packets[2]; /* local, other */
};

/* Rows in the order they came, and where they are by their hash. */
struct table {
    struct row *row;
    uint16_t *place; /* number of the row, plus 1 */
    unsigned count;
    int64_t from_ms, to_ms; /* wall clock */
};

struct aggregate {
    struct publisher *publisher;
    int64_t interval_ns, ends_ns; /* monotonic */
    uint64_t seed;
    struct table now, past;
    unsigned told; /* of `past` */
};

static bool table_new(struct table *t)
{
    t->row = calloc(AGGREGATE_ROWS + 1, sizeof *t->row); /* the last one is for the rest */
    t->place = calloc(PLACES, sizeof *t->place);
    return t->row != NULL && t->place != NULL;
}

static void table_free(struct table *t)
{
    free(t->row);
    free(t->place);
}

static void table_clear(struct table *t, int64_t from_ms)
{
    memset(t->row, 0, (t->count + 1) * sizeof *t->row);
    memset(&t->row[AGGREGATE_ROWS], 0, sizeof *t->row);
    memset(t->place, 0, PLACES * sizeof *t->place);
    t->count = 0;
    t->from_ms = from_ms;
}

struct aggregate *aggregate_new(struct publisher *p, uint32_t interval_s)
{
    struct aggregate *a = calloc(1, sizeof *a);
    if (a == NULL)
        return NULL;
    a->publisher = p;
    a->interval_ns = interval_s * NS_PER_S;
    a->ends_ns = clock_monotonic_ns() + a->interval_ns;
    a->seed = (uint64_t)clock_wall_ns();
    if (table_new(&a->now) && table_new(&a->past)) {
        a->now.from_ms = clock_wall_ns() / NS_PER_MS;
        return a;
    }
    aggregate_free(a);
    return NULL;
}

void aggregate_free(struct aggregate *a)
{
    if (a == NULL)
        return;
    table_free(&a->now);
    table_free(&a->past);
    free(a);
}

/* ---- adding up --------------------------------------------------------------------------------
 */

/* What is not told makes no difference. */
static struct row_key key_of(const struct source *s, const struct sonde_event *event)
{
    const struct privacy *y = s->publisher->privacy;
    const struct sonde_flow *f = &event->flow;
    struct row_key key = {.source = (uint16_t)(source_interface(s) + 1),
                          .ip_version = f->ip_version,
                          .internal = s->facts.role == ROLE_LAN};
    if (privacy_tells(y, UNTOLD_PROTOCOL))
        key.protocol = f->protocol_id;
    if (privacy_tells(y, UNTOLD_APPLICATION))
        key.application = f->application_id;
    if (privacy_tells(y, UNTOLD_IP_PROTOCOL))
        key.ip_protocol = f->ip_protocol;
    if ((f->flags & SONDE_FLOW_HAS_MAC) != 0 && privacy_tells(y, UNTOLD_LOCAL_MAC))
        memcpy(key.local_mac, f->mac[0], sizeof key.local_mac);
    if (f->ip_version == 0)
        return key;
    if (privacy_tells(y, UNTOLD_LOCAL_IP))
        memcpy(key.local, f->address[0], sizeof key.local);
    if (!privacy_tells(y, UNTOLD_OTHER_IP))
        return key;
    struct sonde_network other = {.prefix = f->ip_version == 4 ? IPV4_PREFIX + AGGREGATE_PREFIX4
                                                               : AGGREGATE_PREFIX6};
    memcpy(other.address, f->address[1], sizeof other.address);
    subnet_trim(&other);
    memcpy(key.other, other.address, sizeof key.other);
    key.prefix = f->ip_version == 4 ? AGGREGATE_PREFIX4 : AGGREGATE_PREFIX6;
    return key;
}

static const char *protocol_name(const struct sonde_catalogue *c, uint16_t id)
{
    static struct sonde_protocol p;
    for (unsigned i = 0; sonde_protocol_at(i, &p); i++)
        if (p.id == id)
            return p.name;
    for (unsigned i = 0; c != NULL && sonde_catalogue_protocol_at(c, i, &p); i++)
        if (p.id == id)
            return p.name;
    return "Unknown";
}

static void name_row(struct aggregate *a, struct row *row, const struct source *s,
                     const struct sonde_event *event)
{
    size_t length;
    const char *tag = sonde_event_text(event, SONDE_TEXT_APPLICATION, &length);
    (void)snprintf(row->interface, sizeof row->interface, "%s", s->facts.name);
    (void)snprintf(row->application, sizeof row->application, "%.*s", (int)length,
                   length == 0 ? "" : tag);
    (void)snprintf(row->protocol, sizeof row->protocol, "%s",
                   protocol_name(a->publisher->catalogue.catalogue, event->flow.protocol_id));
}

/* The row for what is told; a new one where there is none and room for it. */
static struct row *row_of(struct aggregate *a, const struct source *s,
                          const struct sonde_event *event)
{
    struct table *t = &a->now;
    struct row_key key = key_of(s, event);
    uint64_t hash = hash_bytes(slice_of(&key, sizeof key), a->seed);
    size_t at = hash % PLACES;
    for (; t->place[at] != 0; at = (at + 1) % PLACES)
        if (memcmp(&t->row[t->place[at] - 1].key, &key, sizeof key) == 0)
            return &t->row[t->place[at] - 1];
    if (t->count == AGGREGATE_ROWS)
        return &t->row[AGGREGATE_ROWS];
    struct row *row = &t->row[t->count++];
    t->place[at] = (uint16_t)t->count;
    row->key = key;
    name_row(a, row, s, event);
    return row;
}

void aggregate_event(struct aggregate *a, const struct source *s, const struct sonde_event *event)
{
    bool is_new = event->type == SONDE_EVENT_FLOW && event->established == 0;
    bool counts = event->type == SONDE_EVENT_STATS || event->type == SONDE_EVENT_PURGE;
    const struct sonde_event *told =
        is_new || counts ? privacy_event(a->publisher->privacy, event) : NULL;
    if (told == NULL)
        return;
    struct row *row = row_of(a, s, told);
    row->flows_new += is_new;
    row->flows_ended += event->type == SONDE_EVENT_PURGE;
    for (unsigned i = 0; i < 2 && counts; i++) {
        row->bytes[i] += event->flow.bytes[i];
        row->packets[i] += event->flow.packets[i];
    }
}

/* Adds all rows from this one on to the row for the rest, and empties the table. */
static void fold(struct table *t, unsigned from)
{
    struct row rest = t->row[AGGREGATE_ROWS];
    for (unsigned n = from; n < t->count; n++) {
        rest.flows_new += t->row[n].flows_new;
        rest.flows_ended += t->row[n].flows_ended;
        for (unsigned i = 0; i < 2; i++) {
            rest.bytes[i] += t->row[n].bytes[i];
            rest.packets[i] += t->row[n].packets[i];
        }
    }
    table_clear(t, t->from_ms);
    t->row[AGGREGATE_ROWS] = rest;
}

static bool has_rest(const struct table *t)
{
    const struct row *r = &t->row[AGGREGATE_ROWS];
    return r->flows_new + r->flows_ended + r->packets[0] + r->packets[1] > 0;
}

void aggregate_forget(struct aggregate *a)
{
    fold(&a->now, 0);
    if (a->told >= a->past.count + has_rest(&a->past))
        table_clear(&a->past, a->past.from_ms);
    else
        fold(&a->past, a->told);
    a->told = 0;
}

/* ---- telling ----------------------------------------------------------------------------------
 */

static void write_station(const struct privacy *y, struct json *j, const struct row_key *k)
{
    char text[ADDRESS_TEXT_SIZE], network[ADDRESS_TEXT_SIZE + 4];
    static const uint8_t none[6];
    const uint8_t *m = k->local_mac;
    if (memcmp(m, none, sizeof none) != 0) {
        (void)snprintf(text, sizeof text, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3],
                       m[4], m[5]);
        json_string(j, "local_mac", text);
    }
    if (k->ip_version == 0)
        return;
    if (privacy_tells(y, UNTOLD_LOCAL_IP))
        json_string(j, "local_ip", ip_text(k->local, text));
    (void)snprintf(network, sizeof network, "%s/%u", ip_text(k->other, text), k->prefix);
    if (privacy_tells(y, UNTOLD_OTHER_IP))
        json_string(j, "other_network", network);
    if (privacy_tells(y, UNTOLD_IP_PROTOCOL))
        json_uint(j, "ip_protocol", k->ip_protocol);
}

static void write_kind(const struct privacy *y, struct json *j, const struct row *row)
{
    if (privacy_tells(y, UNTOLD_PROTOCOL)) {
        json_uint(j, "detected_protocol", row->key.protocol);
        json_text(j, "detected_protocol_name", slice_text(row->protocol));
    }
    if (privacy_tells(y, UNTOLD_APPLICATION)) {
        json_uint(j, "detected_application", row->key.application);
        json_text(j, "detected_application_name",
                  slice_text(row->application[0] == '\0' ? "unknown" : row->application));
    }
}

static struct line *write_row(struct aggregate *a, const struct row *row)
{
    struct publisher *p = a->publisher;
    struct json j = message_begin(p, FORMAT_SONDE, "flow_aggregate", MESSAGE_AGGREGATE);
    json_int(&j, "from", a->past.from_ms);
    json_int(&j, "to", a->past.to_ms);
    json_bool(&j, "rest", row->key.source == 0);
    if (row->key.source != 0) {
        json_string(&j, "interface", row->interface);
        json_bool(&j, "internal", row->key.internal != 0);
    }
    json_object(&j, "aggregate");
    if (row->key.source != 0) {
        write_station(p->privacy, &j, &row->key);
        write_kind(p->privacy, &j, row);
    }
    json_uint(&j, "flows_new", row->flows_new);
    json_uint(&j, "flows_ended", row->flows_ended);
    json_uint(&j, "local_bytes", row->bytes[0]);
    json_uint(&j, "other_bytes", row->bytes[1]);
    json_uint(&j, "local_packets", row->packets[0]);
    json_uint(&j, "other_packets", row->packets[1]);
    json_object_end(&j);
    json_object_end(&j);
    return message_finish(p, FORMAT_SONDE);
}

/* What was added up becomes what is told. */
static void turn(struct aggregate *a, int64_t now_ns)
{
    struct table past = a->past;
    int64_t wall_ms = clock_wall_ns() / NS_PER_MS;
    a->past = a->now;
    a->past.to_ms = wall_ms;
    a->now = past;
    table_clear(&a->now, wall_ms);
    a->told = 0;
    a->ends_ns += a->interval_ns;
    if (a->ends_ns <= now_ns)
        a->ends_ns = now_ns + a->interval_ns;
}

struct line *aggregate_next(struct aggregate *a, int64_t now_ns, bool at_once)
{
    unsigned rows = a->past.count + has_rest(&a->past);
    /* One that is not told yet makes the next one longer. */
    if (a->told == rows && (at_once || now_ns >= a->ends_ns)) {
        turn(a, now_ns);
        rows = a->past.count + has_rest(&a->past);
    }
    if (a->told >= rows)
        return NULL;
    const struct row *row =
        a->told < a->past.count ? &a->past.row[a->told] : &a->past.row[AGGREGATE_ROWS];
    a->told++;
    return write_row(a, row);
}
