/* EAQ, the measurement of Brazil's regulator of how good broadband lines are: datagrams of a fixed
 * size whose number, in four decimal digits, the other side repeats and the next one counts up. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { PORT = 6000, SIZE = 16, DIGITS = 4, ENOUGH = 4 /* datagrams in a row */ };

struct state {
    uint16_t number;
    uint8_t datagrams;
    bool has_counted; /* numbers that stay the same prove nothing */
};

/* A size only: the dissector asks for the port. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = SIZE, .longest = SIZE, .pattern = ""},
};

static const struct usual_port ports[] = {{ON_UDP, PORT, PROTOCOL_EAQ, .is_no_guess = true}};

/* Digits as numbers or as text, but all of them in one way. */
static bool read_number(struct cursor c, uint16_t *number)
{
    uint8_t zero = cursor_peek(&c, 0) >= '0' ? '0' : 0;
    *number = 0;
    for (unsigned n = 0; n < DIGITS; n++) {
        uint8_t digit = (uint8_t)(cursor_u8(&c) - zero);
        if (digit > 9)
            return false;
        *number = (uint16_t)(*number * 10 + digit);
    }
    return cursor_ok(&c);
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    uint16_t number;
    if ((i->client_port != PORT && i->server_port != PORT) || cursor_left(&i->in) != SIZE ||
        !read_number(i->in, &number))
        return VERDICT_NOT;
    bool is_next = number == s->number + 1;
    if (s->datagrams > 0 && number != s->number && !is_next)
        return VERDICT_NOT;
    s->has_counted |= s->datagrams > 0 && is_next;
    s->number = number;
    s->datagrams += s->datagrams < ENOUGH;
    return s->datagrams == ENOUGH && s->has_counted ? VERDICT_DONE : VERDICT_MORE;
}

#define DATAGRAM(told, title, follows, is_answer, verdict)                                         \
    {                                                                                              \
        .name = title, .hex = told "000000000000000000000000", .on = ON_UDP,                       \
        .from_server = is_answer, .continues = follows, .server_port = PORT, .protocol = verdict   \
    }

static const struct sample samples[] =
    SAMPLES(DATAGRAM("00010908", "first_number", false, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00010908", "which_is_repeated", true, true, PROTOCOL_UNKNOWN),
            DATAGRAM("00010909", "next_number", true, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00010909", "which_is_repeated_too", true, true, PROTOCOL_EAQ),
            DATAGRAM("'0041'", "number_as_text", false, false, PROTOCOL_UNKNOWN),
            DATAGRAM("'0042'", "second_one", true, false, PROTOCOL_UNKNOWN),
            DATAGRAM("'0043'", "third_one", true, false, PROTOCOL_UNKNOWN),
            DATAGRAM("'0044'", "fourth_one", true, false, PROTOCOL_EAQ),
            DATAGRAM("00000007", "number_that_stays", false, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00000007", "as_it_was", true, true, PROTOCOL_UNKNOWN),
            DATAGRAM("00000007", "for_a_third_time", true, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00000007", "and_a_fourth_one", true, true, PROTOCOL_UNKNOWN),
            DATAGRAM("0000000a", "no_digit", false, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00000001", "number_that", false, false, PROTOCOL_UNKNOWN),
            DATAGRAM("00000003", "jumps", true, false, PROTOCOL_UNKNOWN), );

const struct dissector eaq_dissector = {
    .name = "eaq",
    .summary = "Four datagrams of a fixed size whose number is repeated or counts up.",
    .source = "ntop/nDPI, src/lib/protocols/eaq.c",
    .inspect = inspect,
    .heuristic = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_SAMPLES,
};
