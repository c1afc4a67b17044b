/* Builds packets, feeds the engine, keeps what it says. */
/* SPDX-License-Identifier: MIT */
#include "traffic.h"

#include <stdio.h>

#include "json_check.h"

enum { LARGEST = 65536 };

struct sonde_settings traffic_settings(void)
{
    struct sonde_settings settings;
    sonde_settings_default(&settings);
    settings.max_flows = 4096;
    settings.max_inspections = 1024;
    return settings;
}

static bool same_flow(const struct sonde_event *a, const struct sonde_event *b)
{
    return memcmp(a->flow.digest, b->flow.digest, sizeof a->flow.digest) == 0;
}

/* `flow` before anything else of a flow, and nothing behind its purge. A flow of the cache comes
 * back with its digest. */
static void check_order(const struct traffic *t, const struct sonde_event *event)
{
    const struct sonde_event *before = NULL;
    for (size_t i = t->event_count; i-- > 0 && before == NULL;)
        if (same_flow(t->events[i], event) && t->events[i]->type != SONDE_EVENT_TRANSACTION)
            before = t->events[i];
    if (event->type == SONDE_EVENT_TRANSACTION)
        assert_true(before == NULL || before->type != SONDE_EVENT_PURGE);
    else if (before == NULL || before->type == SONDE_EVENT_PURGE)
        assert_int_equal(event->type, SONDE_EVENT_FLOW);
    else
        assert_true(event->type != SONDE_EVENT_FLOW || event->established == 1);
    if (event->type == SONDE_EVENT_DPI_COMPLETE)
        assert_true((event->flow.flags & SONDE_FLOW_COMPLETE) != 0);
}

static void check_event(const struct traffic *t, const struct sonde_event *event)
{
    const struct sonde_input_name input = {"\"te\\st\"\n", true};
    size_t length;
    assert_true(sonde_event_valid(event, event->size));
    const char *line = sonde_event_json(t->writer, event, &input, &length);
    assert_non_null(line);
    assert_int_equal(line[length - 1], '\n');
    const char *wrong = json_check(slice_of(line, length - 1), false);
    if (wrong != NULL)
        fail_msg("%s: %.*s", wrong, (int)length, line);
    assert_true(event->flow.last_seen_ms >= event->flow.first_seen_ms);
    for (unsigned side = 0; side < 2; side++) {
        assert_true(event->flow.bytes[side] <= event->flow.total_bytes[side]);
        assert_true(event->flow.packets[side] <= event->flow.total_packets[side]);
    }
    if (t->keep_events)
        check_order(t, event);
}

static void on_event(void *user, const struct sonde_event *event)
{
    struct traffic *t = user;
    if (!t->quiet)
        check_event(t, event);
    if (event->type == SONDE_EVENT_PURGE)
        t->purges[event->end]++;
    if (!t->keep_events)
        return;
    if (t->event_count == t->event_room) {
        t->event_room = t->event_room * 2 + 64;
        t->events = realloc(t->events, t->event_room * sizeof(struct sonde_event *));
        assert_non_null(t->events);
    }
    t->events[t->event_count] = malloc(event->size);
    assert_non_null(t->events[t->event_count]);
    memcpy(t->events[t->event_count++], event, event->size);
}

void traffic_begin(struct traffic *t, const struct sonde_settings *settings)
{
    struct sonde_error error = {.code = 0};
    *t = (struct traffic){.keep_events = true, .now_ns = INT64_C(1700000000) * 1000 * MS};
    t->writer = sonde_writer_new(&error);
    t->engine = sonde_engine_new(settings, on_event, t, &error);
    if (t->writer == NULL || t->engine == NULL)
        fail_msg("%s", error.text);
}

void traffic_end(struct traffic *t)
{
    sonde_engine_free(t->engine);
    sonde_writer_free(t->writer);
    for (size_t i = 0; i < t->event_count; i++)
        free(t->events[i]);
    free(t->events);
    *t = (struct traffic){0};
}

void traffic_wait(struct traffic *t, int64_t ms)
{
    t->now_ns += ms * MS;
}

void traffic_tick(struct traffic *t, int64_t ms)
{
    traffic_wait(t, ms);
    traffic_hand_over(t);
    sonde_engine_tick(t->engine, t->now_ns, t->now_ns + t->ahead_ns);
}

void traffic_hand_over(struct traffic *t)
{
    sonde_engine_packets(t->engine, t->queue, t->queued);
    for (size_t i = 0; i < t->queued; i++)
        free((void *)(uintptr_t)t->queue[i].bytes);
    t->queued = 0;
}

void traffic_raw(struct traffic *t, const uint8_t *bytes, size_t length)
{
    /* Memory of its own, so that the sanitiser sees a read beyond the frame. */
    uint8_t *copy = malloc(length);
    assert_non_null(copy);
    memcpy(copy, bytes, length);
    struct sonde_packet packet = {
        .bytes = copy,
        .captured_length = (uint32_t)length,
        .wire_length = (uint32_t)length,
        .wall_ns = t->now_ns + t->ahead_ns,
        .monotonic_ns = t->now_ns,
        .link = SONDE_LINK_RAW,
    };
    if (t->batch == 0) {
        sonde_engine_packet(t->engine, &packet);
        free(copy);
        return;
    }
    t->queue[t->queued++] = packet;
    if (t->queued == t->batch)
        traffic_hand_over(t);
}

static struct address address_of(const char *text)
{
    struct address a;
    if (!address_parse(slice_text(text), &a))
        fail_msg("%s is no address", text);
    return a;
}

static void put16(uint8_t *at, size_t value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

static void put32(uint8_t *at, uint32_t value)
{
    put16(at, value >> 16);
    put16(at + 2, value & 0xffff);
}

size_t traffic_ip_bytes(const char *source, const char *target, uint8_t protocol,
                        struct slice content, uint8_t *out, size_t room)
{
    struct address from = address_of(source), to = address_of(target);
    size_t header = address_is4(&from) ? 20 : 40;
    assert_true(header + content.length <= room);
    memset(out, 0, header);
    if (header == 20) {
        out[0] = 0x45;
        put16(out + 2, header + content.length);
        out[8] = 64;
        out[9] = protocol;
        memcpy(out + 12, from.bytes + 12, 4);
        memcpy(out + 16, to.bytes + 12, 4);
    } else {
        out[0] = 0x60;
        put16(out + 4, content.length);
        out[6] = protocol;
        out[7] = 64;
        memcpy(out + 8, from.bytes, 16);
        memcpy(out + 24, to.bytes, 16);
    }
    memcpy(out + header, content.at, content.length);
    return header + content.length;
}

void traffic_ip(struct traffic *t, const char *source, const char *target, uint8_t protocol,
                struct slice content)
{
    static uint8_t bytes[LARGEST];
    traffic_raw(t, bytes, traffic_ip_bytes(source, target, protocol, content, bytes, sizeof bytes));
}

size_t traffic_udp_bytes(struct end from, struct end to, struct slice payload, uint8_t *out)
{
    put16(out, from.port);
    put16(out + 2, to.port);
    put16(out + 4, 8 + payload.length);
    put16(out + 6, 0);
    if (payload.length > 0)
        memcpy(out + 8, payload.at, payload.length);
    return 8 + payload.length;
}

void traffic_udp(struct traffic *t, struct end from, struct end to, struct slice payload)
{
    static uint8_t bytes[LARGEST];
    size_t length = traffic_udp_bytes(from, to, payload, bytes);
    traffic_ip(t, from.ip, to.ip, IP_UDP, slice_of(bytes, length));
}

void traffic_tcp(struct traffic *t, struct end from, struct end to, uint8_t flags,
                 uint32_t sequence, struct slice payload)
{
    static uint8_t bytes[LARGEST];
    memset(bytes, 0, 20);
    put16(bytes, from.port);
    put16(bytes + 2, to.port);
    put32(bytes + 4, sequence);
    bytes[12] = 0x50;
    bytes[13] = flags;
    put16(bytes + 14, 65535);
    if (payload.length > 0)
        memcpy(bytes + 20, payload.at, payload.length);
    traffic_ip(t, from.ip, to.ip, IP_TCP, slice_of(bytes, 20 + payload.length));
}

struct conversation conversation_of(struct end client, struct end server)
{
    return (struct conversation){client, server, {1000, 5000}};
}

void conversation_open(struct traffic *t, struct conversation *c)
{
    traffic_tcp(t, c->client, c->server, TCP_SYN, c->next[0]++, SLICE_NONE);
    traffic_wait(t, 20);
    traffic_tcp(t, c->server, c->client, TCP_SYN | TCP_ACK, c->next[1]++, SLICE_NONE);
    traffic_wait(t, 5);
    traffic_tcp(t, c->client, c->server, TCP_ACK, c->next[0], SLICE_NONE);
}

void conversation_say(struct traffic *t, struct conversation *c, bool from_server,
                      struct slice payload)
{
    traffic_wait(t, 1);
    traffic_tcp(t, from_server ? c->server : c->client, from_server ? c->client : c->server,
                TCP_ACK | TCP_PSH, c->next[from_server], payload);
    c->next[from_server] += (uint32_t)payload.length;
}

void conversation_close(struct traffic *t, struct conversation *c)
{
    traffic_wait(t, 1);
    traffic_tcp(t, c->client, c->server, TCP_FIN | TCP_ACK, c->next[0]++, SLICE_NONE);
    traffic_tcp(t, c->server, c->client, TCP_FIN | TCP_ACK, c->next[1]++, SLICE_NONE);
    traffic_tcp(t, c->client, c->server, TCP_ACK, c->next[0], SLICE_NONE);
}

static size_t put_name(uint8_t *out, const char *name)
{
    size_t at = 0;
    struct slice rest = slice_text(name);
    while (rest.length > 0) {
        struct slice label = slice_split(rest, '.', &rest);
        out[at++] = (uint8_t)label.length;
        memcpy(out + at, label.at, label.length);
        at += label.length;
    }
    out[at++] = 0;
    return at;
}

static size_t put_record(uint8_t *out, const char *owner, uint16_t type, struct slice data)
{
    size_t at = put_name(out, owner);
    put16(out + at, type);
    put16(out + at + 2, 1);
    put32(out + at + 4, 600);
    put16(out + at + 8, data.length);
    memcpy(out + at + 10, data.at, data.length);
    return at + 10 + data.length;
}

void traffic_resolve(struct traffic *t, const char *client, const char *name, const char *alias,
                     const char *address)
{
    enum { TYPE_A = 1, TYPE_CNAME = 5, TYPE_AAAA = 28 };
    static uint16_t port = 20000;
    uint8_t message[1024] = {0x12, 0x34, 0x81, 0x80, 0, 1, 0, 1};
    uint8_t data[256];
    struct address a = address_of(address);
    bool is4 = address_is4(&a);
    size_t length = 12;
    message[7] = alias == NULL ? 1 : 2;
    length += put_name(message + length, name);
    put16(message + length, is4 ? TYPE_A : TYPE_AAAA);
    put16(message + length + 2, 1);
    length += 4;
    if (alias != NULL)
        length +=
            put_record(message + length, name, TYPE_CNAME, slice_of(data, put_name(data, alias)));
    length += put_record(message + length, alias == NULL ? name : alias, is4 ? TYPE_A : TYPE_AAAA,
                         is4 ? slice_of(a.bytes + 12, 4) : slice_of(a.bytes, 16));
    bool six = strchr(client, ':') != NULL;
    traffic_udp(t, (struct end){six ? "2001:db8::53" : "192.0.2.53", 53},
                (struct end){client, port++}, slice_of(message, length));
}

unsigned traffic_count(const struct traffic *t, unsigned type)
{
    unsigned count = 0;
    for (size_t i = 0; i < t->event_count; i++)
        count += t->events[i]->type == type;
    return count;
}

const struct sonde_event *traffic_event(const struct traffic *t, unsigned type, unsigned n)
{
    for (size_t i = 0; i < t->event_count; i++)
        if (t->events[i]->type == type && n-- == 0)
            return t->events[i];
    fail_msg("no such event");
    return NULL;
}

const struct sonde_event *traffic_last(const struct traffic *t, unsigned type)
{
    return traffic_event(t, type, traffic_count(t, type) - 1);
}

const struct sonde_event *traffic_of_port(const struct traffic *t, unsigned type, uint16_t port)
{
    for (size_t i = t->event_count; i-- > 0;)
        if (t->events[i]->type == type &&
            (t->events[i]->flow.port[0] == port || t->events[i]->flow.port[1] == port))
            return t->events[i];
    fail_msg("no such event of port %u", port);
    return NULL;
}

void assert_text(const struct sonde_event *event, enum sonde_text text, const char *expected)
{
    size_t length;
    const char *at = sonde_event_text(event, text, &length);
    assert_int_equal(length, expected == NULL ? 0 : strlen(expected));
    if (expected != NULL)
        assert_memory_equal(at, expected, length);
}

void assert_value(const struct sonde_event *event, const char *object, const char *key,
                  const char *expected)
{
    struct sonde_value value;
    for (const void *at = NULL; (at = sonde_event_next(event, at, &value)) != NULL;) {
        if (value.object == NULL || strcmp(value.object, object) != 0 ||
            strcmp(value.key, key) != 0)
            continue;
        if (slice_equal(slice_of(value.text, value.length), slice_text(expected)))
            return;
    }
    fail_msg("no %s.%s=%s", object, key, expected);
}

void assert_no_value(const struct sonde_event *event, const char *object, const char *key)
{
    struct sonde_value value;
    for (const void *at = NULL; (at = sonde_event_next(event, at, &value)) != NULL;)
        if (value.object != NULL && strcmp(value.object, object) == 0 &&
            strcmp(value.key, key) == 0)
            fail_msg("%s.%s=%.*s", object, key, (int)value.length, (const char *)value.text);
}

void assert_protocol(const struct sonde_event *event, const char *tag)
{
    struct sonde_protocol p = {.tag = "unknown"};
    for (unsigned i = 0; event->flow.protocol_id != 0 && sonde_protocol_at(i, &p); i++)
        if (p.id == event->flow.protocol_id)
            break;
    assert_string_equal(p.tag, tag);
}

uint64_t traffic_risk(const char *tag)
{
    struct sonde_risk r;
    for (unsigned i = 0; sonde_risk_at(i, &r); i++)
        if (strcmp(r.tag, tag) == 0)
            return UINT64_C(1) << r.number;
    fail_msg("no risk %s", tag);
    return 0;
}
