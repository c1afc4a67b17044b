/* RTP and RTCP (RFC 3550, RFC 3711): told by packets of one source that follow each other, and by
 * control packets whose lengths fill the datagram, or whose index counts where they are encrypted.
 */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { PAYLOAD_TYPE = FIELD_BASE(rtp), SSRC, CNAME };

static const struct field fields[] = {
    {PAYLOAD_TYPE, FIELD_UINT, true, "rtp", "payload_type", "payload types (0 PCMU, 8 PCMA, …)"},
    {SSRC, FIELD_UINT, true, "rtp", "ssrc", "synchronisation sources"},
    {CNAME, FIELD_TEXT, false, "rtp", "cname", "canonical name in the first source description"},
};

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 8, .longest = 1500, .pattern = "80/c0"},
};

enum {
    SOURCES = 4,
    PACKETS_NEEDED = 3,
    PACKETS_TRIED = 16,
    SEQUENCE_STEP_MAX = 8,
    CLOCK_STEP_MAX = 90000 * 4, /* four seconds of the fastest usual clock */
    CONTROL_FIRST = 200,
    CONTROL_LAST = 207,
    CONTROL_MAX = 32,
    SECURED_TAG_BYTES = 10,
    SECURED_INDEX_MAX = 0xffff /* some days of reports */
};

/* What was seen of one source; `count` 0: free. Of encrypted reports, whose `payload_type` no media
 * have, the timestamp is the index. */
struct source {
    uint32_t ssrc;
    uint32_t timestamp;
    uint16_t sequence;
    uint8_t count;
    uint8_t payload_type;
};

struct state {
    struct source source[SOURCES];
    uint32_t control_ssrc;
    uint8_t control_count;
    uint8_t tried;
    uint8_t next; /* of `source`, to be replaced */
};

_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state fits");

/* RFC 3551, table 4 and 5: what is assigned, and the dynamic range. 72 to 76 would be read as
 * control packets. */
static bool is_payload_type(uint8_t type)
{
    return type == 0 || (type >= 3 && type <= 18) || type == 25 || type == 26 || type == 28 ||
           (type >= 31 && type <= 34) || (type >= 96 && type <= 127);
}

static void note_source(struct inspection *i, uint8_t payload_type, uint32_t ssrc)
{
    inspect_uint(i, PAYLOAD_TYPE, payload_type);
    inspect_uint(i, SSRC, ssrc);
}

/* True when this packet comes after the one that was seen last of its source. */
static bool follows(const struct source *before, const struct source *now)
{
    uint16_t step = (uint16_t)(now->sequence - before->sequence);
    uint32_t clock = now->timestamp - before->timestamp;
    return step >= 1 && step <= SEQUENCE_STEP_MAX && clock <= CLOCK_STEP_MAX;
}

static enum verdict judge_source(struct inspection *i, struct state *s, struct source now)
{
    for (unsigned k = 0; k < SOURCES; k++) {
        struct source *before = &s->source[k];
        if (before->count == 0 || before->ssrc != now.ssrc || before->payload_type == CONTROL_FIRST)
            continue;
        if (before->sequence == now.sequence)
            return VERDICT_MORE;
        now.count = follows(before, &now) ? (uint8_t)(before->count + 1) : 1;
        *before = now;
        if (now.count < PACKETS_NEEDED)
            return VERDICT_MORE;
        note_source(i, now.payload_type, now.ssrc);
        return VERDICT_DONE;
    }
    s->source[s->next] = now;
    s->next = (uint8_t)((s->next + 1) % SOURCES);
    return VERDICT_MORE;
}

/* RFC 3550, section 5.1, with the header extension of section 5.3.1. */
static enum verdict read_media(struct inspection *i, struct state *s)
{
    struct source now = {.count = 1};
    size_t size = cursor_left(&i->in);
    uint8_t flags = cursor_u8(&i->in);
    now.payload_type = cursor_u8(&i->in) & 0x7f;
    now.sequence = cursor_u16be(&i->in);
    now.timestamp = cursor_u32be(&i->in);
    now.ssrc = cursor_u32be(&i->in);
    cursor_skip(&i->in, (flags & 0x0fU) * 4);
    if ((flags & 0x10) != 0) {
        cursor_skip(&i->in, 2);
        cursor_skip(&i->in, cursor_u16be(&i->in) * (size_t)4);
    }
    if (!cursor_ok(&i->in) || now.ssrc == 0 || !is_payload_type(now.payload_type))
        return VERDICT_NOT;
    if ((flags & 0x20) != 0) {
        /* The last byte says how much padding there is; where media are encrypted it is hidden. */
        int padding = cursor_peek(&i->in, cursor_left(&i->in) - 1);
        if (padding == 0 || size < 13)
            return VERDICT_NOT;
    }
    return judge_source(i, s, now);
}

/* RFC 3711, section 3.4: behind the encrypted part stand a bit that says so and a number that
 * counts, then a tag; RFC 7714 has the tag in front of it. 0 where there is none. */
static uint32_t secured_index(struct cursor c, size_t behind)
{
    if (cursor_left(&c) < behind + 4)
        return 0;
    cursor_skip(&c, cursor_left(&c) - behind - 4);
    uint32_t word = cursor_u32be(&c), index = word & 0x7fffffff;
    return word >> 31 != 0 && index <= SECURED_INDEX_MAX ? index : 0;
}

/* Reports of one source whose contents are hidden, but whose index goes up by one. */
static enum verdict read_secured(struct inspection *i, struct state *s)
{
    struct cursor c = i->in;
    struct source now = {.count = 1, .payload_type = CONTROL_FIRST};
    now.timestamp = secured_index(c, SECURED_TAG_BYTES);
    if (now.timestamp == 0)
        now.timestamp = secured_index(c, 0);
    cursor_skip(&c, 1);
    uint8_t type = cursor_u8(&c);
    size_t words = cursor_u16be(&c);
    now.ssrc = cursor_u32be(&c);
    if (!cursor_ok(&c) || now.timestamp == 0 || (type != 200 && type != 201) || words == 0 ||
        (words - 1) * 4 > cursor_left(&c))
        return VERDICT_NOT;
    i->protocol = PROTOCOL_RTCP;
    for (unsigned k = 0; k < SOURCES; k++) {
        struct source *before = &s->source[k];
        if (before->count == 0 || before->ssrc != now.ssrc || before->payload_type != CONTROL_FIRST)
            continue;
        bool follows_it = now.timestamp == before->timestamp + 1;
        *before = now;
        return follows_it ? VERDICT_DONE : VERDICT_MORE;
    }
    s->source[s->next] = now;
    s->next = (uint8_t)((s->next + 1) % SOURCES);
    return VERDICT_MORE;
}

/* Section 6.5: chunks of items for a source; the first item is its canonical name. */
static void note_description(struct inspection *i, struct cursor packet)
{
    cursor_skip(&packet, 4);
    uint8_t type = cursor_u8(&packet);
    struct cursor text = cursor_block8(&packet);
    if (type == 1 && cursor_ok(&text) && text_is_readable(cursor_rest(&text)))
        inspect_text(i, CNAME, cursor_rest(&text));
}

/* Sections 6.4 to 6.7: packets follow each other up to the end; the first is a report, or a
 * feedback message that stands alone (RFC 5506). */
static enum verdict read_control(struct inspection *i, struct state *s)
{
    unsigned count = 0;
    uint8_t first = 0;
    uint32_t ssrc = 0;
    while (cursor_left(&i->in) > 0 && count < CONTROL_MAX) {
        uint8_t flags = cursor_u8(&i->in), type = cursor_u8(&i->in);
        size_t words = cursor_u16be(&i->in);
        struct cursor packet = cursor_block(&i->in, words * 4);
        unsigned reports = flags & 0x1fU;
        if (!cursor_ok(&i->in) || flags >> 6 != 2 || type < CONTROL_FIRST || type > CONTROL_LAST ||
            (type == 200 && words < 6 + reports * 6) || (type == 201 && words < 1 + reports * 6) ||
            (type == 202 && words < reports * 2) || (type == 203 && words < reports) ||
            ((type == 205 || type == 206) && words < 2) || (words == 0 && type != 202))
            return VERDICT_NOT;
        if (count++ == 0) {
            struct cursor sender = packet;
            first = type;
            ssrc = cursor_u32be(&sender);
        }
        if (type == 202 && reports > 0)
            note_description(i, packet);
    }
    if (!cursor_done(&i->in) || (first != 200 && first != 201 && first != 205 && first != 206))
        return VERDICT_NOT;
    i->protocol = PROTOCOL_RTCP;
    if (count >= 2 && (first == 200 || first == 201))
        return VERDICT_MATCH;
    if (s->control_count > 0 && s->control_ssrc == ssrc)
        return VERDICT_MATCH;
    s->control_ssrc = ssrc;
    s->control_count++;
    return VERDICT_MORE;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    int flags = cursor_peek(&i->in, 0), type = cursor_peek(&i->in, 1);
    if (flags < 0 || flags >> 6 != 2 || cursor_left(&i->in) < 8 || s->tried++ >= PACKETS_TRIED)
        return VERDICT_NOT;
    i->protocol = PROTOCOL_RTP;
    if (type < CONTROL_FIRST || type > CONTROL_LAST)
        return read_media(i, s);
    struct cursor whole = i->in;
    enum verdict verdict = read_control(i, s);
    if (verdict != VERDICT_NOT)
        return verdict;
    i->in = whole;
    return read_secured(i, s);
}

static const struct sample samples[] =
    SAMPLES({.name = "first_packet_of_a_source",
             .hex = "8000 1a2b 00000640 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "second_packet_of_a_source",
             .hex = "8000 1a2c 000006e0 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "third_packet_of_a_source",
             .hex = "8000 1a2d 00000780 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_RTP,
             .facts = "rtp.payload_type=0; rtp.ssrc=3735928559"},
            {.name = "sender_report_with_a_description",
             .hex = "80c80006 00001234 e1b1c2d3 e4f50617 00000640 0000000a 00000640"
                    "81ca0005 00001234 010a 'a@test.org' 00000000",
             .on = ON_UDP,
             .protocol = PROTOCOL_RTCP,
             .facts = "rtp.cname=a@test.org"},
            {.name = "receiver_report_alone",
             .hex = "80c90001 00001234",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "second_receiver_report",
             .hex = "81c90007 00001234 00005678 00000000 00001a2d 00000000 00000000 00000000",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_RTCP},
            {.name = "encrypted_report",
             .hex = "81c90007 00001234 9c1f6e0a77d2b3481e5f0c9adfa2c7e841b6305d 80000001"
                    "0f1e2d3c4b5a69788796",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "encrypted_report_of_the_other_side",
             .hex = "81c90007 00005678 5d8fb07712ce9a34f6017be2884c93a1d0667ef2 80000001"
                    "96877869a5b4c3d2e1f0",
             .on = ON_UDP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "encrypted_report_with_the_next_index",
             .hex = "81c80005 00001234 e2770bd1c95fa83406eb1d92704fc8a35b6eb017 80000002"
                    "fedcba98765432100123",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_RTCP},
            {.name = "encrypted_report_with_its_tag_in_front",
             .hex = "81c90004 00001234 9c1f6e0a77d2b3481e5f0c9adfa2c7e8 80000001",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "encrypted_report_whose_index_stays",
             .hex = "81c90004 00001234 17c3e95b1ad4f8602b9d71ec3f8e5046 80000001",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "sequence_that_jumps",
             .hex = "8000 1a2b 00000640 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "sequence_that_jumps_far",
             .hex = "8000 2a2b 000006e0 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "sequence_that_jumps_back",
             .hex = "8000 1a2c 000006e0 deadbeef d5d5d5d5d5d5d5d5",
             .on = ON_UDP,
             .continues = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "control_packet_with_a_wrong_length",
             .hex = "80c80006 00001234 e1b1c2d3 e4f50617 00000640 0000000a 00000640 81ca",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector rtp_dissector = {
    .name = "rtp",
    .summary = "Three packets of one source with rising sequence numbers; control packets whose "
               "lengths fill the datagram, or whose index counts.",
    .source = "RFC 3550, RFC 3551, RFC 3711",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .heuristic = true,
};
