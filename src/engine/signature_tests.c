/* Running the tests that entries carry: names and addresses are looked up, messages are inspected.
 */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/hash.h"
#include "base/pattern.h"
#include "engine/engine_private.h"
#include "signatures/model.h"

enum { MESSAGE_MOST = 4096, FRAME_MOST = MESSAGE_MOST + 64, SERVER_PORT = 4, CLIENT_PORT = 50000 };

/* ---- names and addresses -------------------------------------------------------------------- */

/* What a name or address belongs to: the tag of its application or list. */
static struct slice look_up(const struct catalogue *c, const struct test_entry *t)
{
    struct sonde_lookup l;
    char text[300];
    if (t->text.length >= sizeof text)
        return SLICE_NONE;
    memcpy(text, t->text.at, t->text.length);
    text[t->text.length] = '\0';
    if (!sonde_catalogue_lookup((const struct sonde_catalogue *)(const void *)c, text, &l))
        return SLICE_NONE;
    if (t->of_list)
        return l.list == NULL ? SLICE_NONE : slice_text(l.list);
    return l.application.id == 0 ? SLICE_NONE : slice_text(l.application.tag);
}

static bool run_lookup(struct sonde_signatures *m, const struct catalogue *c,
                       const struct test_entry *t)
{
    struct slice wanted = t->of_list ? ENTRIES(m, lists, list_entry)[t->owner].tag
                                     : ENTRIES(m, applications, application_entry)[t->owner].tag;
    struct slice found = look_up(c, t);
    if (slice_equal(found, wanted) != t->is_negative)
        return true;
    if (t->is_negative)
        model_error(m, t->place, "this is \"%.*s\", and should not be", SLICE_PRINT(found));
    else if (found.length > 0)
        model_error(m, t->place, "this is \"%.*s\" and not \"%.*s\"", SLICE_PRINT(found),
                    SLICE_PRINT(wanted));
    else
        model_error(m, t->place, "no rule makes this \"%.*s\"", SLICE_PRINT(wanted));
    return false;
}

/* ---- messages ------------------------------------------------------------------------------- */

struct talk {
    struct sonde_engine *engine;
    uint16_t found; /* public id of the protocol */
    int64_t now_ns;
    uint32_t sequence[2]; /* of client and server */
    uint8_t ip_protocol;
    uint16_t ether_type;
};

static void on_event(void *user, const struct sonde_event *event)
{
    struct talk *talk = user;
    if ((event->flow.flags & SONDE_FLOW_GUESSED) == 0 && event->flow.protocol_id != 0)
        talk->found = event->flow.protocol_id;
}

static uint8_t *put16(uint8_t *at, unsigned value)
{
    *at++ = (uint8_t)(value >> 8);
    *at++ = (uint8_t)value;
    return at;
}

static uint8_t *put32(uint8_t *at, uint32_t value)
{
    return put16(put16(at, value >> 16), value & 0xffff);
}

static void send(struct talk *t, const uint8_t *bytes, size_t length, uint16_t link)
{
    t->now_ns += 1000000;
    struct sonde_packet p = {.bytes = bytes,
                             .captured_length = (uint32_t)length,
                             .wire_length = (uint32_t)length,
                             .wall_ns = t->now_ns,
                             .monotonic_ns = t->now_ns,
                             .link = link};
    sonde_engine_packet(t->engine, &p);
}

/* One IPv4 packet between 10.0.0.1 and 192.0.2.1. */
static void send_ip(struct talk *t, bool from_client, uint8_t flags, struct slice payload)
{
    static const uint8_t client[] = {10, 0, 0, 1}, server[] = {192, 0, 2, 1};
    uint8_t frame[FRAME_MOST], *at = frame;
    unsigned side = from_client ? 0 : 1;
    size_t header = t->ip_protocol == IP_TCP    ? 20
                    : t->ip_protocol == IP_UDP  ? 8
                    : t->ip_protocol == IP_SCTP ? 28
                                                : 0;
    at = put16(at, 0x4500);
    at = put16(at, (unsigned)(20 + header + payload.length));
    at = put32(at, 0x00004000);
    at = put16(at, 0x4000U | t->ip_protocol);
    at = put16(at, 0);
    at = bytes_copy(at, from_client ? client : server, 4);
    at = bytes_copy(at, from_client ? server : client, 4);
    if (header > 0) {
        at = put16(at, from_client ? CLIENT_PORT : SERVER_PORT);
        at = put16(at, from_client ? SERVER_PORT : CLIENT_PORT);
    }
    if (t->ip_protocol == IP_TCP) {
        at = put32(at, t->sequence[side]);
        at = put32(at, t->sequence[1 - side]);
        at = put16(at, 0x5000U | flags);
        at = put16(at, 0xffff);
        at = put32(at, 0);
        t->sequence[side] += (uint32_t)payload.length + ((flags & TCP_SYN) != 0);
    } else if (t->ip_protocol == IP_UDP) {
        at = put16(at, (unsigned)(8 + payload.length));
        at = put16(at, 0);
    } else if (t->ip_protocol == IP_SCTP) { /* one DATA chunk (RFC 9260) */
        at = put32(put32(at, 1), 0);
        at = put16(at, 0x0003);
        at = put16(at, (unsigned)(16 + payload.length));
        at = put32(put32(put32(at, 1), 0), 0);
    }
    at = bytes_copy(at, payload.at, payload.length);
    send(t, frame, (size_t)(at - frame), SONDE_LINK_RAW);
}

static void send_ether(struct talk *t, struct slice payload)
{
    static const uint8_t macs[] = {2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1};
    uint8_t frame[FRAME_MOST], *at = bytes_copy(frame, macs, sizeof macs);
    at = put16(at, t->ether_type);
    at = bytes_copy(at, payload.at, payload.length);
    send(t, frame, (size_t)(at - frame), SONDE_LINK_ETHERNET);
}

/* The bytes up to the next "client" or "server" that stands outside of quotes. */
static struct slice next_message(struct slice *rest)
{
    bool quoted = false;
    for (size_t i = 0; i < rest->length; i++) {
        struct slice here = slice_tail(*rest, i);
        if (quoted && rest->at[i] == '\\')
            i++;
        else if (rest->at[i] == '\'')
            quoted = !quoted;
        else if (!quoted && i > 0 && rest->at[i - 1] == ' ' &&
                 (slice_starts(here, SLICE_LITERAL("client ")) ||
                  slice_starts(here, SLICE_LITERAL("server ")))) {
            struct slice message = slice_head(*rest, i);
            *rest = here;
            return slice_trim(message);
        }
    }
    struct slice message = *rest;
    *rest = SLICE_NONE;
    return slice_trim(message);
}

/* What follows the transport: an IP protocol or EtherType. False where it is none. */
static bool read_transport(struct talk *t, struct slice *rest)
{
    struct slice on = slice_word(rest);
    uint64_t number;
    uint8_t type[2];
    if (slice_equal(on, SLICE_LITERAL("tcp")))
        t->ip_protocol = IP_TCP;
    else if (slice_equal(on, SLICE_LITERAL("udp")))
        t->ip_protocol = IP_UDP;
    else if (slice_equal(on, SLICE_LITERAL("sctp")))
        t->ip_protocol = IP_SCTP;
    else if (slice_equal(on, SLICE_LITERAL("ip")) &&
             slice_to_uint(slice_word(rest), UINT8_MAX, &number))
        t->ip_protocol = (uint8_t)number;
    else if (slice_equal(on, SLICE_LITERAL("ether")) &&
             slice_to_bytes(slice_word(rest), type, sizeof type))
        t->ether_type = (uint16_t)(type[0] << 8 | type[1]);
    else
        return false;
    return true;
}

/* Sends all messages of a test; false where it cannot be read, which was told. */
static bool send_all(struct sonde_signatures *m, struct talk *t, const struct test_entry *test)
{
    struct slice rest = test->text;
    uint8_t bytes[MESSAGE_MOST];
    size_t length, wrong;
    bool good = read_transport(t, &rest) && rest.length > 0;
    if (good && t->ip_protocol == IP_TCP) {
        send_ip(t, true, TCP_SYN, SLICE_NONE);
        send_ip(t, false, TCP_SYN | TCP_ACK, SLICE_NONE);
        send_ip(t, true, TCP_ACK, SLICE_NONE);
    }
    while (good && rest.length > 0) {
        struct slice side = slice_word(&rest);
        bool from_client = slice_equal(side, SLICE_LITERAL("client"));
        struct slice message = next_message(&rest);
        good = (from_client || slice_equal(side, SLICE_LITERAL("server"))) &&
               pattern_read(message, bytes, NULL, sizeof bytes, &length, &wrong) &&
               length <= sizeof bytes;
        if (!good)
            break;
        if (t->ether_type != 0)
            send_ether(t, slice_of(bytes, length));
        else
            send_ip(t, from_client, TCP_ACK, slice_of(bytes, length));
    }
    if (!good)
        model_error(m, test->place,
                    "no messages: expected \"test tcp client BYTES server BYTES …\" with up to %d "
                    "bytes each",
                    MESSAGE_MOST);
    return good;
}

static bool run_messages(struct sonde_signatures *m, const struct catalogue *c,
                         const struct test_entry *t)
{
    const struct wire_entry *w = &ENTRIES(m, wires, wire_entry)[t->owner];
    struct talk talk = {.now_ns = INT64_C(1700000000000000000), .sequence = {1000, 5000}};
    struct sonde_settings settings;
    sonde_settings_default(&settings);
    settings.catalogue = (const struct sonde_catalogue *)(const void *)c;
    settings.max_flows = settings.max_inspections = 16;
    talk.engine = sonde_engine_new(&settings, on_event, &talk, NULL);
    if (talk.engine == NULL) {
        m->failed = true;
        return false;
    }
    bool good = send_all(m, &talk, t);
    sonde_engine_flush(talk.engine);
    sonde_engine_free(talk.engine);
    if (!good || (talk.found == w->id) != t->is_negative)
        return good;
    if (t->is_negative)
        model_error(m, t->place, "this is taken for \"%.*s\", and should not be",
                    SLICE_PRINT(w->tag));
    else
        model_error(m, t->place,
                    talk.found == 0 ? "this is not told as \"%.*s\", but not known"
                                    : "this is not told as \"%.*s\", but as another protocol",
                    SLICE_PRINT(w->tag));
    return false;
}

unsigned sonde_signatures_test(struct sonde_signatures *m, const struct sonde_catalogue *catalogue)
{
    const struct catalogue *c = (const struct catalogue *)(const void *)catalogue;
    unsigned failed = 0;
    for (uint32_t i = 0; i < ENTRY_COUNT(m, tests, test_entry); i++) {
        const struct test_entry *t = &ENTRIES(m, tests, test_entry)[i];
        failed += t->of_protocol ? !run_messages(m, c, t) : !run_lookup(m, c, t);
    }
    return failed;
}

unsigned sonde_signatures_tests(const struct sonde_signatures *m)
{
    return ENTRY_COUNT(m, tests, test_entry);
}
