/* Syslog (RFC 3164, RFC 5424; on TCP RFC 6587): told by a priority in angle brackets and a time
 * stamp or a version behind it, in a message that is all text. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { FACILITY = FIELD_BASE(syslog), SEVERITY, HOST_NAME, APP, VERSION };

static const struct field fields[] = {
    {FACILITY, FIELD_UINT, false, "syslog", "facility", "facility of the first message, 0 to 23"},
    {SEVERITY, FIELD_UINT, false, "syslog", "severity", "severity of the first message, 0 to 7"},
    {HOST_NAME, FIELD_TEXT, true, "syslog", "hostname", "hosts that messages are from"},
    {APP, FIELD_TEXT, true, "syslog", "app", "programs that messages are from"},
    {VERSION, FIELD_UINT, false, "syslog", "version", "1 where messages follow RFC 5424"},
};

#define PRIORITY(on_what, digit) {.on = on_what, .from = FROM_BOTH, .pattern = "'<" digit "'"},
#define PRIORITIES(on_what)                                                                        \
    PRIORITY(on_what, "0")                                                                         \
    PRIORITY(on_what, "1")                                                                         \
    PRIORITY(on_what, "2")                                                                         \
    PRIORITY(on_what, "3")                                                                         \
    PRIORITY(on_what, "4")                                                                         \
    PRIORITY(on_what, "5")                                                                         \
    PRIORITY(on_what, "6")                                                                         \
    PRIORITY(on_what, "7")                                                                         \
    PRIORITY(on_what, "8")                                                                         \
    PRIORITY(on_what, "9")

static const struct opening openings[] = {
    PRIORITIES(ON_TCP | ON_UDP)
    /* Octet counting: the length of the message stands in front. */
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "3? 3? 20 '<'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "3? 3? 3? 20 '<'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "3? 3? 3? 3? 20 '<'"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 514, PROTOCOL_SYSLOG}};

enum {
    PRIORITY_MAX = 191,
    MESSAGE_MAX = 8192,
    MESSAGES_A_CALL = 32,
    MESSAGES_FOLLOWED = 32,
    SHORTEST = 16,
    NAME_MAX_LENGTH = 255,
    TAG_MAX = 48
};

struct state {
    uint8_t messages;
};

/* "<" 0 to 191 ">", without leading zeros. */
static bool read_priority(struct cursor *c, unsigned *priority)
{
    unsigned digits = 0;
    *priority = 0;
    if (cursor_u8(c) != '<')
        return false;
    for (; digits < 4; digits++) {
        uint8_t byte = cursor_u8(c);
        if (byte == '>')
            return digits > 0 && *priority <= PRIORITY_MAX;
        if (!text_is_digit(byte) || (digits > 0 && *priority == 0))
            return false;
        *priority = *priority * 10 + (byte - '0');
    }
    return false;
}

/* "Oct 11 22:14:15", and the variants with a year before or behind it that Cisco's devices send. */
static bool read_month_time(struct slice *rest)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    struct slice at = *rest, word = text_word(&at);
    bool is_month = false;
    for (unsigned k = 0; k < 12 && word.length == 3; k++)
        is_month = is_month || slice_equal(word, slice_of(months + 3 * (size_t)k, 3));
    uint64_t day;
    if (!is_month || !slice_to_uint(text_word(&at), 31, &day))
        return false;
    struct slice time = text_word(&at);
    if (time.length == 4 && text_is_digit(time.at[0]))
        time = text_word(&at);
    if (time.length < 8 || time.at[2] != ':' || time.at[5] != ':' || !text_is_digit(time.at[0]) ||
        !text_is_digit(time.at[7]))
        return false;
    *rest = at;
    return true;
}

/* "2003-10-11T22:14:15.003Z", or "-" where the sender has no clock. */
static bool is_iso_time(struct slice s)
{
    if (s.length == 1)
        return s.at[0] == '-';
    return s.length >= 19 && text_is_digit(s.at[0]) && s.at[4] == '-' && s.at[7] == '-' &&
           s.at[10] == 'T' && s.at[13] == ':' && s.at[16] == ':';
}

static void note_word(struct inspection *i, unsigned field, struct slice word)
{
    if (word.length > 0 && word.length <= NAME_MAX_LENGTH && word.at[0] != '-')
        inspect_text(i, field, word);
}

/* The program in "su: …", "sshd[42]: …"; empty where the word is no tag. */
static struct slice tag_name(struct slice word)
{
    struct slice rest;
    if (word.length < 2 || word.at[word.length - 1] != ':')
        return SLICE_NONE;
    word.length--;
    word = slice_split(word, '[', &rest);
    for (size_t k = 0; k < word.length; k++)
        if (!text_is_alpha(word.at[k]) && !text_is_digit(word.at[k]) &&
            memchr("-_./", word.at[k], 4) == NULL)
            return SLICE_NONE;
    return word.length <= TAG_MAX ? word : SLICE_NONE;
}

/* VERSION TIMESTAMP HOSTNAME APP-NAME PROCID MSGID */
static bool read_modern(struct inspection *i, struct slice rest)
{
    if (!slice_starts(rest, SLICE_LITERAL("1 ")))
        return false;
    (void)text_word(&rest);
    if (!is_iso_time(text_word(&rest)))
        return false;
    note_word(i, HOST_NAME, text_word(&rest));
    note_word(i, APP, text_word(&rest));
    (void)text_word(&rest);
    (void)text_word(&rest);
    inspect_uint(i, VERSION, 1);
    return rest.length > 0 && (rest.at[0] == '-' || rest.at[0] == '[');
}

/* TIMESTAMP HOSTNAME TAG: the host is missing where the sender writes to its own log's socket. */
static bool read_classic(struct inspection *i, struct slice rest)
{
    if (!read_month_time(&rest)) {
        struct slice at = rest;
        if (!is_iso_time(text_word(&at)) || rest.at[0] == '-')
            return false;
        rest = at;
    }
    struct slice word = text_word(&rest), tag = tag_name(word);
    if (tag.length == 0) {
        note_word(i, HOST_NAME, word);
        tag = tag_name(text_word(&rest));
    }
    note_word(i, APP, tag);
    return true;
}

/* One message. Without a time stamp only a tag can tell: enough for a datagram that is all text. */
static bool read_message(struct inspection *i, struct slice message, bool needs_time)
{
    unsigned priority;
    while (message.length > 0 &&
           (message.at[message.length - 1] == 0 || message.at[message.length - 1] == '\n' ||
            message.at[message.length - 1] == '\r'))
        message.length--;
    struct cursor c = cursor_over(message);
    if (message.length < SHORTEST || !read_priority(&c, &priority))
        return false;
    struct slice rest = cursor_rest(&c), at = rest;
    if (!read_modern(i, rest) && !read_classic(i, rest)) {
        struct slice tag = tag_name(text_word(&at));
        if (needs_time || tag.length == 0 || !text_is_readable(rest))
            return false;
        note_word(i, APP, tag);
    }
    inspect_uint(i, FACILITY, priority / 8);
    inspect_uint(i, SEVERITY, priority % 8);
    inspect_transaction(i);
    return true;
}

/* RFC 6587: "length SP message", or messages that end in LF. Empty while one is unfinished. */
static struct slice next_message(struct cursor *c, bool *is_wrong)
{
    struct slice line;
    if (cursor_peek(c, 0) == '<')
        return text_line(c, &line) ? line : SLICE_NONE;
    struct slice rest = cursor_rest(c), after;
    struct slice digits = slice_split(slice_head(rest, 6), ' ', &after);
    uint64_t length;
    if (!slice_to_uint(digits, MESSAGE_MAX, &length) || digits.at[0] == '0') {
        *is_wrong = true;
        return SLICE_NONE;
    }
    if (rest.length < digits.length + 1 + length)
        return SLICE_NONE;
    cursor_skip(c, digits.length + 1);
    return cursor_take(c, (size_t)length);
}

static enum verdict read_stream(struct inspection *i, struct state *s)
{
    bool is_matched = i->matched, is_wrong = false;
    for (unsigned count = 0; count < MESSAGES_A_CALL && cursor_left(&i->in) > 0; count++) {
        struct slice message = next_message(&i->in, &is_wrong);
        if (message.length == 0 && !is_wrong && !i->full && cursor_left(&i->in) < MESSAGE_MAX)
            return is_matched ? VERDICT_MATCH : VERDICT_MORE;
        if (is_wrong || message.length == 0 || !read_message(i, message, true))
            return is_matched ? VERDICT_DONE : VERDICT_NOT;
        is_matched = true;
        if (++s->messages >= MESSAGES_FOLLOWED)
            return VERDICT_DONE;
    }
    return VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    if (!i->datagram)
        return read_stream(i, s);
    if (!read_message(i, cursor_rest(&i->in), false) && !i->matched)
        return VERDICT_NOT;
    return ++s->messages >= MESSAGES_FOLLOWED ? VERDICT_DONE : VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "message_of_rfc_3164",
     .hex = "'<34>Oct 11 22:14:15 mymachine su: root failed for lonvick on /dev/pts/8'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.facility=4; syslog.severity=2; syslog.hostname=mymachine; syslog.app=su"},
    {.name = "message_of_rfc_5424",
     .hex = "'<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 - text'",
     .on = ON_UDP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.facility=20; syslog.severity=5; syslog.hostname=mymachine.example.com; "
              "syslog.app=evntslog; syslog.version=1"},
    {.name = "messages_that_are_counted",
     .hex = "'46 <13>1 2003-10-11T22:14:15Z host app - - - text'"
            "'47 <13>1 2003-10-11T22:14:15Z host next - - - text'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.app=app; syslog.app=next"},
    {.name = "messages_in_lines",
     .hex = "'<13>Oct  1 02:14:15 host cron[7]: run\n<13>Oct  1 02:14:16 host sshd[9]: stop\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.app=cron; syslog.app=sshd"},
    {.name = "tag_without_a_time",
     .hex = "'<30>dhcpd[12]: DHCPREQUEST for 192.0.2.1'",
     .on = ON_UDP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.app=dhcpd; syslog.facility=3"},
    {.name = "time_with_a_year_in_it",
     .hex = "'<189>Oct 11 2024 22:14:15 router link: down\n' 00",
     .on = ON_UDP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.hostname=router; syslog.app=link"},
    {.name = "time_as_in_rfc_3339_without_a_version",
     .hex = "'<30>2024-10-11T22:14:15.003Z sshd[42]: session closed'",
     .on = ON_UDP,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.app=sshd"},
    {.name = "counted_message_in_a_first_part",
     .hex = "'46 <13>1 2003-10-11T22'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "rest_of_the_counted_message",
     .hex = "':14:15Z host app - - - text'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SYSLOG,
     .facts = "syslog.app=app"},
    {.name = "message_that_is_not_counted_behind_it",
     .hex = "'x6 <13>1 2003-10-11T22:14:15Z host late - - - text'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SYSLOG},
    {.name = "priority_without_an_end",
     .hex = "'<12345>Oct 11 22:14:15 mymachine su: failed'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "month_that_there_is_not",
     .hex = "'<34>Okt 11 22:14:15 mymachine failed'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "time_without_its_colons",
     .hex = "'<34>Oct 11 22.14.15 mymachine failed'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "priority_that_is_too_high",
     .hex = "'<192>Oct 11 22:14:15 mymachine su: failed'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "brackets_without_a_tag",
     .hex = "'<1>what is this? nobody knows'",
     .on = ON_UDP,
     .server_port = 514,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector syslog_dissector = {
    .name = "syslog",
    .summary = "A priority of 0 to 191 in angle brackets, then a time stamp, a version or a tag.",
    .source = "RFC 3164, RFC 5424, RFC 6587",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
