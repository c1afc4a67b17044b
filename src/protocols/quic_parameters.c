/* QUIC's transport parameters (RFC 9000 section 18, RFC 9221, draft-ietf-quic-ack-frequency): their
 * numbers and the limits among them differ between implementations, so they are a fingerprint. */
/* SPDX-License-Identifier: MIT */
#include "protocols/quic.h"

enum {
    PARAMETERS_MOST = 64,
    TEXT_BYTES = 384,
    PARAMETER_USER_AGENT = 0x3129,
    GREASE_STEP = 31, /* numbers that stand for nothing, section 18.1 */
    GREASE_FIRST = 27
};

struct parameter {
    uint64_t id;
    uint64_t value;
    bool has_value;
};

/* Parameters that hold one number: limits, which programs set once for all connections. */
static bool is_limit(uint64_t id)
{
    enum {
        IDLE_TIMEOUT = 0x01,
        UDP_PAYLOAD_SIZE = 0x03,
        ACK_DELAY_LIMIT = 0x0b,
        CONNECTION_IDS = 0x0e,
        DATAGRAM_SIZE = 0x20
    };
    return id == IDLE_TIMEOUT || (id >= UDP_PAYLOAD_SIZE && id <= ACK_DELAY_LIMIT) ||
           id == CONNECTION_IDS || id == DATAGRAM_SIZE || id == UINT64_C(0xff04de1b);
}

/* Clients shuffle them: the list is kept in the order of the numbers. */
static void insert(struct parameter *list, unsigned count, struct parameter new)
{
    unsigned at = count;
    for (; at > 0 && list[at - 1].id > new.id; at--)
        list[at] = list[at - 1];
    list[at] = new;
}

static size_t print(const struct parameter *list, unsigned count, uint8_t text[TEXT_BYTES])
{
    uint8_t *at = text;
    for (unsigned n = 0; n < count; n++) {
        if (text + TEXT_BYTES - at < 2 * DECIMAL_DIGITS + 2)
            break;
        if (n > 0)
            *at++ = ',';
        at = decimal_put(at, list[n].id);
        if (list[n].has_value) {
            *at++ = '=';
            at = decimal_put(at, list[n].value);
        }
    }
    return (size_t)(at - text);
}

void quic_parameters_report(struct inspection *i, struct slice parameters)
{
    struct parameter list[PARAMETERS_MOST];
    unsigned count = 0;
    struct cursor c = cursor_over(parameters);
    for (unsigned n = 0; n < PARAMETERS_MOST && cursor_left(&c) > 0; n++) {
        uint64_t id = cursor_varint(&c);
        struct slice value = cursor_take(&c, cursor_varint(&c));
        if (!cursor_ok(&c))
            break;
        if (id == PARAMETER_USER_AGENT && value.length > 0)
            inspect_text(i, QUIC_USER_AGENT, value);
        if (id % GREASE_STEP == GREASE_FIRST)
            continue;
        struct cursor number = cursor_over(value);
        struct parameter new = {.id = id, .value = cursor_varint(&number)};
        new.has_value = is_limit(id) && cursor_done(&number);
        insert(list, count++, new);
    }
    uint8_t text[TEXT_BYTES];
    if (cursor_done(&c))
        inspect_text(i, QUIC_PARAMETERS, slice_of(text, print(list, count, text)));
}
