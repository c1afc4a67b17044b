/* MQTT 3.1, 3.1.1 and 5 (OASIS): told by a CONNECT packet that names the protocol and its version
 * in a body of exact length. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { VERSION = FIELD_BASE(mqtt), CLIENT_ID, USER, WILL_TOPIC, RETURN_CODE, TOPICS };

static const struct field fields[] = {
    {VERSION, FIELD_TEXT, false, "mqtt", "version", "3.1, 3.1.1 or 5"},
    {CLIENT_ID, FIELD_TEXT, false, "mqtt", "client_id", "name that the client gives itself"},
    {USER, FIELD_TEXT, false, "mqtt", "username", "user name of the client"},
    {WILL_TOPIC, FIELD_TEXT, false, "mqtt", "will_topic",
     "topic that is told when the client is lost"},
    {RETURN_CODE, FIELD_UINT, false, "mqtt", "return_code", "answer to the CONNECT, 0 accepted"},
    {TOPICS, FIELD_TEXT, true, "mqtt", "topics", "topics that are published or subscribed to"},
};

enum {
    CONNECT = 1,
    CONNACK = 2,
    PUBLISH = 3,
    PUBACK = 4,
    SUBSCRIBE = 8,
    PINGREQ = 12,
    PINGRESP = 13,
    VERSION_31 = 3,
    VERSION_311 = 4,
    VERSION_5 = 5,
    BRIDGE = 0x80, /* set in the version by a broker that connects to another */
    FLAG_RESERVED = 0x01,
    FLAG_WILL = 0x04,
    FLAG_PASSWORD = 0x40,
    FLAG_USER = 0x80,
    FLAGS_WILL = 0x3c,
    TOPICS_PER_PACKET = 8,
    LENGTH_BYTES_MAX = 4,
    TOPIC_BYTES_MAX = 256,
    PACKETS_JUDGED_MAX = 16,
    PROOF_BITS = 48
};

struct state {
    uint8_t version;
    uint8_t bits[2]; /* by direction: how much speaks for MQTT where the CONNECT was not seen */
};

/* CONNECT, its length in one or two bytes, the length of the protocol's name, the name. */
static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "10 ?? 00 04 'MQTT'"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "10 ?? 00 06 'MQIs'"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "10 ?? ?? 00 04 'MQT'"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "10 ?? ?? 00 06 'MQI'"},
    /* The middle of a conversation: a ping, an acknowledgement, a message. */
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "c0 00"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "d0 00"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "40 02"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "3? ?? 00"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "3? ?? ?? 00"},
};

static const struct usual_port ports[] = {{ON_TCP, 1883, PROTOCOL_MQTT}};

/* Variable byte integer: seven bits a byte, the lowest first. */
static size_t read_length(struct cursor *c)
{
    size_t value = 0;
    for (unsigned n = 0; n < LENGTH_BYTES_MAX; n++) {
        uint8_t byte = cursor_u8(c);
        value |= (size_t)(byte & 0x7f) << (7 * n);
        if ((byte & 0x80) == 0)
            return value;
    }
    cursor_fail(c);
    return 0;
}

static void skip_properties(struct cursor *c, uint8_t version)
{
    if (version == VERSION_5)
        cursor_skip(c, read_length(c));
}

static struct slice read_text(struct cursor *c)
{
    struct cursor text = cursor_block16(c);
    return cursor_rest(&text);
}

/* 3.1.1, section 3.1: everything that the flags announce must fill the packet. */
static bool read_connect(struct inspection *i, struct cursor c)
{
    struct state *state = i->state;
    struct slice name = read_text(&c);
    uint8_t version = cursor_u8(&c) & (uint8_t)~BRIDGE;
    uint8_t flags = cursor_u8(&c);
    cursor_skip(&c, 2); /* keep alive */
    bool is_named = version == VERSION_31 ? slice_equal(name, SLICE_LITERAL("MQIsdp"))
                                          : slice_equal(name, SLICE_LITERAL("MQTT"));
    if (!cursor_ok(&c) || !is_named || version < VERSION_31 || version > VERSION_5 ||
        (flags & FLAG_RESERVED) != 0 || ((flags & FLAG_WILL) == 0 && (flags & FLAGS_WILL) != 0))
        return false;
    skip_properties(&c, version);
    inspect_text(i, CLIENT_ID, read_text(&c));
    if ((flags & FLAG_WILL) != 0) {
        skip_properties(&c, version);
        inspect_text(i, WILL_TOPIC, read_text(&c));
        read_text(&c);
    }
    if ((flags & FLAG_USER) != 0)
        inspect_text(i, USER, read_text(&c));
    if ((flags & FLAG_PASSWORD) != 0) {
        read_text(&c);
        inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    }
    inspect_string(i, VERSION,
                   version == VERSION_31    ? "3.1"
                   : version == VERSION_311 ? "3.1.1"
                                            : "5");
    state->version = version;
    return cursor_done(&c);
}

static void read_subscribe(struct inspection *i, struct cursor c)
{
    const struct state *state = i->state;
    cursor_skip(&c, 2);
    skip_properties(&c, state->version);
    for (unsigned n = 0; n < TOPICS_PER_PACKET && cursor_left(&c) > 2; n++) {
        struct slice topic = read_text(&c);
        cursor_skip(&c, 1);
        if (cursor_ok(&c))
            inspect_text(i, TOPICS, topic);
    }
}

static void read_connack(struct inspection *i, struct cursor c)
{
    cursor_skip(&c, 1);
    uint8_t code = cursor_u8(&c);
    if (!cursor_ok(&c))
        return;
    inspect_uint(i, RETURN_CODE, code);
    if (code != 0)
        inspect_risk(i, RISK_ERROR_CODE);
}

/* What a message brings stands at its beginning; long ones are not waited for. */
static void read_packet(struct inspection *i, uint8_t type, struct cursor c)
{
    struct slice topic;
    switch (type) {
    case CONNACK:
        read_connack(i, c);
        break;
    case PUBLISH:
        topic = read_text(&c);
        if (cursor_ok(&c) && topic.length > 0)
            inspect_text(i, TOPICS, topic);
        break;
    case SUBSCRIBE:
        read_subscribe(i, c);
        break;
    default:
        break;
    }
}

/* A topic in printable letters, counted: a few bits for each. */
static unsigned topic_bits(struct cursor c)
{
    struct slice topic = read_text(&c);
    if (!cursor_ok(&c) || topic.length == 0 || topic.length > TOPIC_BYTES_MAX)
        return 0;
    for (size_t n = 0; n < topic.length; n++)
        if (topic.at[n] < ' ' || topic.at[n] > '~')
            return 0;
    return topic.length < 12 ? 8 + (unsigned)topic.length : 20;
}

/* Where the beginning was not seen, whole packets of kinds with a fixed form add up to a proof;
 * anything else ends the attempt. */
static enum verdict read_middle(struct inspection *i)
{
    struct state *state = i->state;
    struct cursor c = i->in;
    unsigned bits = 0;
    for (unsigned n = 0; n < PACKETS_JUDGED_MAX && cursor_left(&c) >= 2; n++) {
        uint8_t first = cursor_u8(&c);
        size_t length = read_length(&c);
        struct cursor body = cursor_block(&c, length);
        unsigned more = 0;
        bool is_form = first == PINGREQ << 4 || first == PINGRESP << 4 ? length == 0
                       : first == PUBACK << 4                          ? length == 2
                                                                       : first >> 4 == PUBLISH;
        if (!is_form || (first & 0x06) == 0x06)
            return VERDICT_NOT;
        if (!cursor_ok(&c))
            break;
        more = first >> 4 == PUBLISH ? topic_bits(body) : 16;
        if (more == 0)
            return VERDICT_NOT;
        bits += more;
    }
    state->bits[i->from_client] = (uint8_t)(bits > UINT8_MAX ? UINT8_MAX : bits);
    bool is_proved =
        state->bits[0] > 0 && state->bits[1] > 0 && state->bits[0] + state->bits[1] >= PROOF_BITS;
    return is_proved ? VERDICT_MATCH : VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    bool is_any = false;
    if (!i->matched && cursor_left(&i->in) > 0 && cursor_peek(&i->in, 0) != CONNECT << 4)
        return read_middle(i);
    while (cursor_left(&i->in) >= 2) {
        struct cursor c = i->in;
        uint8_t first = cursor_u8(&c);
        size_t length = read_length(&c);
        uint8_t type = first >> 4;
        if (!cursor_ok(&c))
            return is_any                                   ? VERDICT_MATCH
                   : cursor_left(&i->in) > LENGTH_BYTES_MAX ? VERDICT_NOT
                                                            : VERDICT_MORE;
        if (type == 0)
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        size_t there = cursor_left(&c);
        if (!i->matched && !is_any) {
            if (there < length)
                return VERDICT_MORE;
            if (!read_connect(i, cursor_block(&c, length)))
                return VERDICT_NOT;
        } else {
            if (there < length && there < 2)
                break;
            struct cursor body = cursor_block(&c, there < length ? there : length);
            read_packet(i, type, body);
            i->skip = (uint32_t)(there < length ? length - there : 0);
        }
        is_any = true;
        i->in = c;
        if (i->skip > 0)
            break;
    }
    return is_any ? VERDICT_MATCH : VERDICT_MORE;
}

static const struct sample samples[] =
    SAMPLES({.name = "client_connects_with_a_password",
             .hex = "10 21 0004 'MQTT' 04 c2 003c 0006 'sensor' 0005 'alice' 0006 's3cret'",
             .on = ON_TCP,
             .server_port = 1883,
             .protocol = PROTOCOL_MQTT,
             .facts = "mqtt.version=3.1.1; mqtt.client_id=sensor; mqtt.username=alice",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "server_refuses",
             .hex = "20 02 00 05",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_MQTT,
             .facts = "mqtt.return_code=5",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
            {.name = "client_of_version_5_without_a_password",
             .hex = "10 17 0004 'MQTT' 05 02 003c 05 11 0000000a 0005 'meter'",
             .on = ON_TCP,
             .server_port = 1883,
             .protocol = PROTOCOL_MQTT,
             .facts = "mqtt.version=5; mqtt.client_id=meter"},
            {.name = "client_publishes",
             .hex = "30 0c 0005 'a/b/c' 00 '21.5'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_MQTT,
             .facts = "mqtt.topics=a/b/c"},
            {.name = "ping_in_the_middle_of_a_conversation",
             .hex = "c0 00",
             .on = ON_TCP,
             .server_port = 1883,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "answer_to_the_ping_alone_is_not_enough",
             .hex = "d0 00",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "message_with_a_topic_is",
             .hex = "32 17 000b 'home/boiler' 0254 '21.5 C' 0a00",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_MQTT,
             .facts = "mqtt.topics=home/boiler"},
            {.name = "connect_whose_parts_do_not_fill_it",
             .hex = "10 14 0004 'MQTT' 04 02 003c 0006 'sensor' 0000",
             .on = ON_TCP,
             .server_port = 1883,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector mqtt_dissector = {
    .name = "mqtt",
    .summary = "A CONNECT packet that names the protocol, its parts filling its length.",
    .source = "OASIS MQTT 3.1.1, MQTT 5",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
