/* Google's QUIC before it became a standard ("QUIC Wire Layout Specification" and "QUIC Crypto",
 * Google, 2013 to 2016): tagged messages, readable up to Q048, in the clear or in an Initial. */
/* SPDX-License-Identifier: MIT */
#include "protocols/quic.h"

enum {
    FLAG_VERSION = 0x01,
    FLAG_RESET = 0x02,
    FLAG_CONNECTION_ID = 0x08,
    CONNECTION_ID_BYTES = 8,
    HASH_BYTES = 12,
    ENTRIES_MOST = 128,
    ENTRY_BYTES = 8,
    NEGOTIATED_MOST = 32
};

static void report_value(struct inspection *i, struct tls_session *s, struct slice tag,
                         struct slice value)
{
    if (value.length == 0)
        return;
    if (slice_equal(tag, SLICE_LITERAL("SNI\0"))) {
        s->seen |= SEEN_SERVER_NAME;
        inspect_text(i, TLS_CLIENT_SNI, value);
        inspect_server_name(i, value, NAME_SERVER);
    } else if (slice_equal(tag, SLICE_LITERAL("UAID"))) {
        inspect_text(i, QUIC_USER_AGENT, value);
    }
}

/* A message: its tag, the number of entries, then a tag and the end of its value for each, then the
 * values. Numbers are little-endian. */
bool quic_google_hello(struct inspection *i, struct tls_session *s, struct slice frames)
{
    ptrdiff_t place = slice_find(frames, SLICE_LITERAL("CHLO"));
    if (place < 0)
        return false;
    struct cursor table = cursor_over(slice_tail(frames, (size_t)place + 4));
    size_t entries = cursor_u16le(&table);
    uint16_t padding = cursor_u16le(&table);
    struct cursor values = table;
    cursor_skip(&values, entries * ENTRY_BYTES);
    if (!cursor_ok(&values) || entries == 0 || entries > ENTRIES_MOST || padding != 0)
        return false;
    /* First the table alone: the ends must rise, and the last one must be there. */
    struct cursor check = table;
    uint32_t end = 0;
    for (size_t n = 0; n < entries; n++) {
        cursor_skip(&check, 4);
        uint32_t next = cursor_u32le(&check);
        if (next < end || next > cursor_left(&values))
            return false;
        end = next;
    }
    end = 0;
    for (size_t n = 0; n < entries; n++) {
        struct slice tag = cursor_take(&table, 4);
        uint32_t next = cursor_u32le(&table);
        report_value(i, s, tag, cursor_take(&values, next - end));
        end = next;
    }
    s->seen |= SEEN_CLIENT_HELLO;
    return true;
}

/* What a server answers when it does not speak the client's version: a list of its own. */
static bool is_version_list(struct cursor c)
{
    size_t count = cursor_left(&c) / 4;
    if (count < 2 || count > NEGOTIATED_MOST || cursor_left(&c) % 4 != 0)
        return false;
    while (cursor_left(&c) > 0) {
        uint8_t letter = (uint8_t)cursor_peek(&c, 0);
        if ((letter != 'Q' && letter != 'T') ||
            quic_version_family(cursor_u32be(&c)) == QUIC_UNKNOWN)
            return false;
    }
    return true;
}

enum verdict quic_google_datagram(struct inspection *i, struct tls_session *s)
{
    uint8_t flags = cursor_u8(&i->in);
    if ((flags & FLAG_VERSION) == 0 || (flags & FLAG_RESET) != 0 ||
        (flags & FLAG_CONNECTION_ID) == 0 || (flags & 0xc0) != 0)
        return VERDICT_NOT;
    cursor_skip(&i->in, CONNECTION_ID_BYTES);
    if (is_version_list(i->in))
        return VERDICT_MATCH;
    uint32_t version = cursor_u32be(&i->in);
    static const uint8_t number_sizes[] = {1, 2, 4, 6};
    cursor_skip(&i->in, number_sizes[flags >> 4 & 3] + HASH_BYTES);
    if (!cursor_ok(&i->in) || quic_version_family(version) != QUIC_GOOGLE_OLD)
        return VERDICT_NOT;
    char text[QUIC_VERSION_TEXT_SIZE];
    inspect_text(i, QUIC_VERSION, slice_of(text, quic_version_print(version, text)));
    if (quic_google_hello(i, s, cursor_rest(&i->in)))
        return VERDICT_DONE;
    return VERDICT_MATCH;
}
