/* OpenVPN (its wire protocol draft, draft-openvpn-wire-protocol): told by the two hard resets that
 * open a session, in one of the shapes that no protection, tls-auth and tls-crypt give them, each
 * side's reset naming or following the other's. Where the control channel is not encrypted the TLS
 * in it is read. */
/* SPDX-License-Identifier: MIT */
#include "protocols/openvpn.h"

enum { PROTECTION = FIELD_BASE(openvpn), CLIENT_SESSION, SERVER_SESSION };

static const struct field fields[] = {
    {PROTECTION, FIELD_TEXT, false, "openvpn", "control_protection",
     "none, tls-auth with the size of its code, tls-crypt or tls-crypt-v2"},
    {CLIENT_SESSION, FIELD_HEX, false, "openvpn", "client_session_id", "session id of the client"},
    {SERVER_SESSION, FIELD_HEX, false, "openvpn", "server_session_id", "session id of the server"},
};

enum {
    CLIENT_RESET = 7 << 3, /* opcode in the upper five bits, key 0 in the lower three */
    SERVER_RESET = 8 << 3,
    CLIENT_RESET_V3 = 10 << 3,
    CONTROL = OPENVPN_CONTROL,
    ACKNOWLEDGEMENT = 5 << 3,
    SESSION_BYTES = OPENVPN_SESSION_BYTES,
    PLAIN_RESET_BYTES = 14,
    CRYPT_TAG_BYTES = 32,
    CRYPT_CLIENT_BYTES = 54,
    CRYPT_SERVER_BYTES = 66,
    EARLY_BYTES_MAX = 32, /* what a server may add for a client with a key of its own */
    WRAPPED_KEY_BYTES_MIN = 32 + 256 + 2,
    WRAPPED_KEY_BYTES_MAX = 1024 + 2,
    ACKS_MAX = 8,
    REPLAY_ID_MAX = 16,
    OLDEST_TIME = 1000000000, /* the year 2001, when OpenVPN began */
    CLOCKS_APART_MAX = 7 * 86400,
    RECORD_MAX = 2048,
    RECORDS_TRIED = 4
};

/* Client resets of tls-auth are 22 bytes and the code of MD5, SHA-1, SHA-256, SHA-384 or SHA-512.
 */
static const uint8_t code_sizes[] = {0, 16, 20, 32, 48, 64};
static const char *const protections[] = {"none",         "tls-auth-128", "tls-auth-160",
                                          "tls-auth-256", "tls-auth-384", "tls-auth-512"};

struct state {
    uint8_t session[2][SESSION_BYTES]; /* 0 of the client */
    uint32_t time_s[2];
    bool has[2];
    uint8_t protection; /* place in `protections`, and 1; 0: encrypted, or not known yet */
    struct tls_session tls;
};
_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state fits");

/* What a reset says behind its protection. */
struct reset {
    struct slice session;
    struct slice peer; /* the other side's session id, where it is acknowledged */
    uint32_t replay_id;
    uint32_t time_s;
    bool is_server;
    uint8_t protection; /* place in `protections` */
};

static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = PLAIN_RESET_BYTES,
     .longest = 1400,
     .pattern = "38"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 26, .longest = 1400, .pattern = "40"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = CRYPT_CLIENT_BYTES,
     .longest = 1400,
     .pattern = "50"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? 38"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? 40"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "0? ?? 50"},
};

static const struct usual_port ports[] = {{ON_UDP | ON_TCP, 1194, PROTOCOL_OPENVPN}};

static bool is_time(uint32_t time_s)
{
    return time_s >= OLDEST_TIME;
}

/* Session id, code, replay id and time, acknowledgements with the peer's session id, packet number:
 * a reset is number 0, carries nothing, and the server's acknowledges the client's. */
static bool read_reset(struct cursor c, unsigned protection, struct reset *r)
{
    uint8_t opcode = cursor_u8(&c);
    size_t code = code_sizes[protection];
    *r = (struct reset){.is_server = opcode == SERVER_RESET, .protection = protection};
    r->session = cursor_take(&c, SESSION_BYTES);
    if (code > 0) {
        cursor_skip(&c, code);
        r->replay_id = cursor_u32be(&c);
        r->time_s = cursor_u32be(&c);
        if (r->replay_id == 0 || r->replay_id > REPLAY_ID_MAX || !is_time(r->time_s))
            return false;
    }
    uint8_t acks = cursor_u8(&c);
    uint32_t acknowledged = acks > 0 ? cursor_u32be(&c) : 0;
    if (acks > 1)
        cursor_skip(&c, (size_t)(acks - 1) * 4);
    if (acks > 0)
        r->peer = cursor_take(&c, SESSION_BYTES);
    uint32_t number = cursor_u32be(&c);
    return cursor_done(&c) && number == 0 && acknowledged == 0 && acks <= 1 &&
           r->is_server == (acks == 1);
}

/* With tls-crypt only session id, replay id and time are in the clear. */
static bool read_crypt_reset(struct cursor c, struct reset *r)
{
    struct slice all = cursor_rest(&c);
    uint8_t opcode = cursor_u8(&c);
    *r = (struct reset){.is_server = opcode == SERVER_RESET};
    r->session = cursor_take(&c, SESSION_BYTES);
    r->replay_id = cursor_u32be(&c);
    r->time_s = cursor_u32be(&c);
    /* Clients with a key of their own say in the upper half that they negotiate early. */
    uint32_t replay_id = opcode == CLIENT_RESET_V3 ? r->replay_id & 0xffff : r->replay_id;
    if (!cursor_ok(&c) || replay_id == 0 || replay_id > REPLAY_ID_MAX || !is_time(r->time_s))
        return false;
    if (r->is_server)
        return all.length >= CRYPT_SERVER_BYTES &&
               all.length <= CRYPT_SERVER_BYTES + EARLY_BYTES_MAX;
    if (opcode != CLIENT_RESET_V3)
        return all.length == CRYPT_CLIENT_BYTES;
    /* The client's wrapped key follows and ends in its own length. */
    size_t wrapped = all.length - CRYPT_CLIENT_BYTES;
    if (all.length < CRYPT_CLIENT_BYTES + WRAPPED_KEY_BYTES_MIN || wrapped > WRAPPED_KEY_BYTES_MAX)
        return false;
    struct cursor end = cursor_over(slice_tail(all, all.length - 2));
    return cursor_u16be(&end) == wrapped;
}

static bool is_random(struct slice session)
{
    unsigned zeros = 0;
    for (size_t n = 0; n < session.length; n++)
        zeros += session.at[n] == 0;
    return session.length == SESSION_BYTES && zeros <= 2;
}

static void tell(struct inspection *i, const struct state *state, const struct reset *r,
                 const char *protection)
{
    inspect_string(i, PROTECTION, protection);
    inspect_bytes(i, r->is_server ? SERVER_SESSION : CLIENT_SESSION, r->session);
    if (r->is_server && state->has[0])
        inspect_bytes(i, CLIENT_SESSION, slice_of(state->session[0], SESSION_BYTES));
}

/* A reset of tls-auth or one that acknowledges is proof enough by its many fixed bytes; a bare one
 * and those of tls-crypt wait for the other side, or for being sent again. */
static enum verdict judge(struct inspection *i, const struct reset *r, const char *protection,
                          bool is_crypt)
{
    struct state *state = i->state;
    unsigned side = r->is_server;
    struct slice known = slice_of(state->session[side], SESSION_BYTES);
    struct slice other = slice_of(state->session[1 - side], SESSION_BYTES);
    uint32_t apart = r->time_s > state->time_s[1 - side] ? r->time_s - state->time_s[1 - side]
                                                         : state->time_s[1 - side] - r->time_s;
    /* What a stream keeps is only read again, not sent again. */
    bool is_again = i->datagram && state->has[side] && slice_equal(known, r->session);
    bool is_pair =
        state->has[1 - side] &&
        (is_crypt ? apart < CLOCKS_APART_MAX : !r->is_server || slice_equal(other, r->peer));
    bool is_strong = !is_crypt && (r->is_server || r->protection > 0);
    if (!is_random(r->session) || (r->is_server && state->has[0] && !is_pair))
        return VERDICT_NOT;
    for (size_t n = 0; n < SESSION_BYTES; n++)
        state->session[side][n] = r->session.at[n];
    state->time_s[side] = r->time_s;
    state->has[side] = true;
    state->protection = is_crypt ? 0 : (uint8_t)(r->protection + 1);
    state->tls.is_vpn = true;
    if (!is_again && !is_pair && !is_strong)
        return VERDICT_MORE;
    tell(i, state, r, protection);
    return VERDICT_MATCH;
}

/* The control channel of a session whose reset was seen: also in captures that lack the other side.
 */
static bool continues(struct inspection *i, struct cursor c)
{
    struct state *state = i->state;
    bool is_control = cursor_u8(&c) == CONTROL;
    struct cursor packet = c;
    struct slice session = cursor_take(&c, SESSION_BYTES);
    for (unsigned side = 0; side < 2; side++) {
        if (!state->has[side] ||
            !slice_equal(session, slice_of(state->session[side], SESSION_BYTES)))
            continue;
        if (is_control && state->protection > 0)
            openvpn_control_read(i, &state->tls, side, code_sizes[state->protection - 1], packet);
        return true;
    }
    return false;
}

static enum verdict read_packet(struct inspection *i, struct cursor c)
{
    struct reset r;
    int opcode = cursor_peek(&c, 0);
    if (opcode == CONTROL || opcode == ACKNOWLEDGEMENT)
        return continues(i, c) ? VERDICT_MATCH : VERDICT_NOT;
    if (opcode != CLIENT_RESET && opcode != SERVER_RESET && opcode != CLIENT_RESET_V3)
        return VERDICT_NOT;
    if (opcode != CLIENT_RESET_V3)
        for (unsigned p = 0; p < COUNT_OF(code_sizes); p++)
            if (read_reset(c, p, &r))
                return judge(i, &r, protections[p], false);
    if (!read_crypt_reset(c, &r))
        return VERDICT_NOT;
    return judge(i, &r, opcode == CLIENT_RESET_V3 ? "tls-crypt-v2" : "tls-crypt", true);
}

/* Over TCP each packet has its length in front. What does not prove it alone is kept, and read
 * again with what follows. */
static enum verdict read_stream(struct inspection *i)
{
    struct cursor c = i->in;
    for (unsigned n = 0; n < RECORDS_TRIED && cursor_left(&c) >= 2; n++) {
        size_t length = cursor_u16be(&c);
        if (length < PLAIN_RESET_BYTES || length > RECORD_MAX)
            return VERDICT_NOT;
        if (cursor_left(&c) < length)
            return VERDICT_MORE;
        enum verdict verdict = read_packet(i, cursor_block(&c, length));
        if (verdict == VERDICT_MATCH)
            i->in = c;
        if (verdict != VERDICT_MORE)
            return verdict;
    }
    return VERDICT_MORE;
}

/* Both resets are known: the control channel follows, then data. */
static enum verdict follow_up(struct inspection *i)
{
    enum { BOTH = SEEN_CLIENT_HELLO | SEEN_SERVER_HELLO };
    const struct state *state = i->state;
    if (state->protection == 0)
        return VERDICT_DONE;
    enum verdict verdict = i->datagram ? read_packet(i, i->in) : read_stream(i);
    bool is_over = (state->tls.seen & BOTH) == BOTH;
    if (verdict == VERDICT_MORE)
        return i->full ? VERDICT_DONE : VERDICT_MATCH;
    return verdict == VERDICT_NOT || is_over ? VERDICT_DONE : VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    const struct state *state = i->state;
    enum verdict verdict;
    if (i->matched && state->has[0] && state->has[1])
        return follow_up(i);
    verdict = i->datagram ? read_packet(i, i->in) : read_stream(i);
    return i->matched && verdict == VERDICT_NOT ? VERDICT_DONE : verdict;
}

#define CLIENT_ID "9f3c71a8d20b64e5"
#define SERVER_ID "178af04c2d9b63e1"
#define CODE_20   "3a5d8c7f214be690d7581c0fa2b96e435b0e92c7"
#define CODE_32   CODE_20 "413df86aa91c57e2846f3bd0"

static const struct sample samples[] = SAMPLES(
    {.name = "bare_client_reset_alone_is_not_enough",
     .hex = "38" CLIENT_ID "00 00000000",
     .on = ON_UDP,
     .server_port = 1194,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_names_the_session_of_the_client",
     .hex = "40" SERVER_ID "01 00000000" CLIENT_ID "00000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN,
     .facts = "openvpn.control_protection=none; openvpn.client_session_id=" CLIENT_ID ";"
              "openvpn.server_session_id=" SERVER_ID},
    {.name = "hello_in_the_control_channel",
     .hex = "20" CLIENT_ID "01 00000000" SERVER_ID "00000001 "
            "1603010047010000430303000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN},
    {.name = "its_rest_comes_after_a_packet_that_came_before",
     .hex = "20" CLIENT_ID "00 00000001 "
            "1603010047010000430303000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN},
    {.name = "and_is_read_when_it_is_whole",
     .hex = "20" CLIENT_ID "00 00000002 "
            "1d1e1f000002c02f0100001800000014001200000f76706e2e6578616d706c652e636f6d",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN,
     .facts = "ssl.client_sni=vpn.example.com"},
    {.name = "client_reset_with_tls_auth",
     .hex = "38" CLIENT_ID CODE_20 "00000001 65920080 00 00000000",
     .on = ON_UDP,
     .server_port = 1194,
     .protocol = PROTOCOL_OPENVPN,
     .facts = "openvpn.control_protection=tls-auth-160"},
    {.name = "client_reset_with_tls_crypt",
     .hex = "38" CLIENT_ID "00000001 65920080" CODE_32 "1122334455",
     .on = ON_UDP,
     .server_port = 1194,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_reset_with_tls_crypt",
     .hex = "40" SERVER_ID "00000001 65920081" CODE_32 "1122334455 66778899aabbccddeeff0011",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN,
     .facts = "openvpn.control_protection=tls-crypt"},
    {.name = "client_reset_over_tcp",
     .hex = "000e 38" CLIENT_ID "00 00000000",
     .on = ON_TCP,
     .server_port = 1194,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_reset_over_tcp",
     .hex = "001a 40" SERVER_ID "01 00000000" CLIENT_ID "00000000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_OPENVPN,
     .facts = "openvpn.control_protection=none"},
    {.name = "client_reset_with_a_payload",
     .hex = "38" CLIENT_ID "00 00000000 00",
     .on = ON_UDP,
     .server_port = 1194,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_reset_for_another_session",
     .hex = "38" CLIENT_ID "00 00000000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "it_names_another_session",
     .hex = "40" SERVER_ID "01 00000000" SERVER_ID "00000000",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector openvpn_dissector = {
    .name = "openvpn",
    .summary =
        "The hard resets of both sides in one of their exact shapes, one following the other.",
    .source = "draft-openvpn-wire-protocol",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
