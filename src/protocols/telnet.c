/* Telnet (RFC 854, RFC 855): told by chains of option negotiation, IAC and a command for an option
 * that is assigned. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { TERMINAL = FIELD_BASE(telnet), USER };

static const struct field fields[] = {
    {TERMINAL, FIELD_TEXT, false, "telnet", "terminal", "terminal type that the client tells"},
    {USER, FIELD_TEXT, false, "telnet", "user", "what was typed at the first login prompt"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "ff fa"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "ff fb"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "ff fc"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "ff fd"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "ff fe"},
};

static const struct usual_port ports[] = {{ON_TCP, 23, PROTOCOL_TELNET}};

enum {
    IAC = 255,
    DONT = 254,
    WILL = 251,
    SB = 250,
    SE = 240,
    OPTION_TERMINAL = 24,
    OPTIONS_ASSIGNED = 49, /* 0 to 49, then 138 to 140 and 255 (IANA) */
    OPTIONS_NEEDED = 3,
    PARAMETERS_MAX = 256,
    ITEMS_MAX = 256,
    TYPED_MAX = 32,
    TAIL_MAX = 24,
    CALLS_MAX = 200
};

enum prompt { PROMPT_NONE, PROMPT_USER, PROMPT_PASSWORD };

struct state {
    uint8_t options[2]; /* negotiated, by direction */
    uint8_t prompt;     /* enum prompt: what the server asked for last */
    uint8_t typed;
    uint8_t calls;
    uint8_t text[TYPED_MAX];
    uint8_t tail[TAIL_MAX]; /* of the server's text */
};

_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state fits");

static bool is_option(uint8_t option)
{
    return option <= OPTIONS_ASSIGNED || (option >= 138 && option <= 140) || option == 255;
}

/* IAC SB option … IAC SE; the terminal type follows a zero. */
static enum verdict read_parameters(struct inspection *i, struct cursor *c)
{
    uint8_t option = cursor_u8(c);
    struct slice rest = cursor_rest(c);
    ptrdiff_t end = slice_find(slice_head(rest, PARAMETERS_MAX), SLICE_LITERAL("\xff\xf0"));
    if (!is_option(option))
        return VERDICT_NOT;
    if (end < 0)
        return rest.length >= PARAMETERS_MAX ? VERDICT_NOT : VERDICT_MORE;
    struct slice value = cursor_take(c, (size_t)end);
    cursor_skip(c, 2);
    if (option == OPTION_TERMINAL && value.length > 1 && value.at[0] == 0 &&
        text_is_ascii(slice_tail(value, 1)))
        inspect_text(i, TERMINAL, slice_tail(value, 1));
    return VERDICT_MATCH;
}

/* Reads commands up to the first byte that is none. MORE: one of them is unfinished. */
static enum verdict read_commands(struct inspection *i, struct cursor *c, uint8_t *options)
{
    for (unsigned count = 0; count < ITEMS_MAX && cursor_peek(c, 0) == IAC; count++) {
        struct cursor before = *c;
        enum verdict verdict = VERDICT_MATCH;
        cursor_skip(c, 1);
        uint8_t command = cursor_u8(c);
        if (!cursor_ok(c)) {
            verdict = VERDICT_MORE;
        } else if (command == SB) {
            verdict = cursor_left(c) == 0 ? VERDICT_MORE : read_parameters(i, c);
        } else if (command >= WILL && command <= DONT) {
            uint8_t option = cursor_u8(c);
            if (!cursor_ok(c))
                verdict = VERDICT_MORE;
            else if (!is_option(option))
                verdict = VERDICT_NOT;
        } else if (command < SE) {
            verdict = VERDICT_NOT;
        }
        if (verdict != VERDICT_MATCH) {
            *c = before;
            return verdict;
        }
        *options = *options < UINT8_MAX ? (uint8_t)(*options + (command >= SB)) : *options;
    }
    return VERDICT_MATCH;
}

/* The server's text ends in a prompt. */
static void read_prompt(struct state *s, struct slice text)
{
    text = slice_tail(text, text.length > TAIL_MAX ? text.length - TAIL_MAX : 0);
    if (text.length == 0)
        return;
    memmove(s->tail, s->tail + text.length, TAIL_MAX - text.length);
    memcpy(s->tail + TAIL_MAX - text.length, text.at, text.length);
    struct slice tail = slice_trim(slice_of(s->tail, TAIL_MAX));
    if (tail.length == 0 || tail.at[tail.length - 1] != ':')
        return;
    s->typed = 0;
    if (text_find_nocase(tail, SLICE_LITERAL("password")) >= 0)
        s->prompt = PROMPT_PASSWORD;
    else if (text_find_nocase(tail, SLICE_LITERAL("login")) >= 0 ||
             text_find_nocase(tail, SLICE_LITERAL("username")) >= 0)
        s->prompt = PROMPT_USER;
}

/* What the client types, often byte by byte, ends in a carriage return. */
static void read_typed(struct inspection *i, struct state *s, struct slice text)
{
    for (size_t k = 0; k < text.length && s->prompt != PROMPT_NONE; k++) {
        uint8_t byte = text.at[k];
        if (byte == '\r' || byte == '\n') {
            if (s->prompt == PROMPT_USER && s->typed > 0)
                inspect_text(i, USER, slice_of(s->text, s->typed));
            if (s->prompt == PROMPT_PASSWORD && s->typed > 0)
                inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
            s->prompt = PROMPT_NONE;
        } else if ((byte == 8 || byte == 0x7f) && s->typed > 0) {
            s->typed--;
        } else if (byte >= 0x20 && s->typed < TYPED_MAX) {
            /* A password is counted, not kept. */
            s->text[s->typed++] = s->prompt == PROMPT_USER ? byte : 0;
        }
    }
}

static void read_text(struct inspection *i, struct state *s)
{
    struct slice rest = cursor_rest(&i->in);
    ptrdiff_t command = slice_find_byte(rest, IAC);
    struct slice text = cursor_take(&i->in, command < 0 ? rest.length : (size_t)command);
    if (i->from_client)
        read_typed(i, s, text);
    else
        read_prompt(s, text);
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    unsigned side = i->from_client ? 0 : 1;
    uint8_t *options = &s->options[side];
    if (!i->matched) {
        /* What is not decided is shown again from its beginning. */
        struct cursor c = i->in;
        *options = 0;
        enum verdict verdict = read_commands(i, &c, options);
        if (verdict == VERDICT_NOT || *options + s->options[1 - side] == 0)
            return verdict == VERDICT_MORE ? VERDICT_MORE : VERDICT_NOT;
        /* Text may follow, but no more than a few commands say what it is. */
        if (*options + s->options[1 - side] < OPTIONS_NEEDED)
            return VERDICT_MORE;
        inspect_risk(i, RISK_UNSAFE_PROTOCOL);
    }
    for (unsigned count = 0; count < ITEMS_MAX && cursor_left(&i->in) > 0; count++) {
        enum verdict verdict = read_commands(i, &i->in, options);
        if (verdict == VERDICT_MORE && !i->full)
            break;
        if (verdict != VERDICT_MATCH)
            cursor_skip(&i->in, 1);
        read_text(i, s);
    }
    return ++s->calls >= CALLS_MAX ? VERDICT_DONE : VERDICT_MATCH;
}

static const struct sample samples[] =
    SAMPLES({.name = "server_negotiates",
             .hex = "fffd18 fffd20 fffd23 fffd27",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .risks = RISK_BIT(UNSAFE_PROTOCOL)},
            {.name = "client_tells_its_terminal",
             .hex = "fffb18 fffc20 fffa1800 'XTERM-256COLOR' fff0",
             .on = ON_TCP,
             .continues = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .facts = "telnet.terminal=XTERM-256COLOR",
             .risks = RISK_BIT(UNSAFE_PROTOCOL)},
            {.name = "server_asks_who_it_is",
             .hex = "fffb03 'Debian GNU/Linux 12\r\nhost login: '",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .risks = RISK_BIT(UNSAFE_PROTOCOL)},
            {.name = "client_types_a_name",
             .hex = "'evx' 7f 'e' 0d 00",
             .on = ON_TCP,
             .continues = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .facts = "telnet.user=eve",
             .risks = RISK_BIT(UNSAFE_PROTOCOL)},
            {.name = "server_asks_for_a_password",
             .hex = "'\r\nPassword: '",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .risks = RISK_BIT(UNSAFE_PROTOCOL)},
            {.name = "client_types_one",
             .hex = "'secret' 0d 00",
             .on = ON_TCP,
             .continues = true,
             .server_port = 23,
             .protocol = PROTOCOL_TELNET,
             .risks = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "mpeg_audio_begins_with_the_same_bits",
             .hex = "fffb9064 0000000000000000 fffb9064 00000000",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 23,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "text_in_utf_16",
             .hex = "fffe 0d00 0a00 6800 6900",
             .on = ON_TCP,
             .server_port = 23,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector telnet_dissector = {
    .name = "telnet",
    .summary = "Three option commands (IAC, WILL, WONT, DO, DONT or SB, an assigned option) at the "
               "start of the two directions.",
    .source = "RFC 854, RFC 855",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(UNSAFE_PROTOCOL) | RISK_BIT(CLEAR_TEXT_CREDENTIALS),
};
