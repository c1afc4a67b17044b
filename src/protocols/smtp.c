/* SMTP (RFC 5321, RFC 3207, RFC 4954; LMTP, RFC 2033): told by a greeting 220 that says SMTP, or by
 * the client's EHLO, HELO or LHLO with a name. */
/* SPDX-License-Identifier: MIT */
#include "protocols/dialogue.h"
#include "protocols/sasl.h"
#include "protocols/text.h"

enum { SERVER = FIELD_BASE(smtp), CLIENT, FROM, TO, USER_AGENT, AUTHENTICATION, STATUS, USER };

static const struct field fields[] = {
    {SERVER, FIELD_TEXT, false, "smtp", "server", "first line of the greeting"},
    {CLIENT, FIELD_TEXT, false, "smtp", "client", "name that the client gives in EHLO or HELO"},
    {FROM, FIELD_TEXT, false, "smtp", "from", "sender of the first mail"},
    {TO, FIELD_TEXT, true, "smtp", "to", "recipients"},
    {USER_AGENT, FIELD_TEXT, false, "smtp", "user_agent", "User-Agent or X-Mailer header"},
    {AUTHENTICATION, FIELD_TEXT, false, "smtp", "authentication", "mechanism of the first AUTH"},
    {STATUS, FIELD_UINT, false, "smtp", "status", "code of the first refusal (400 to 599)"},
    {USER, FIELD_TEXT, false, "smtp", "user", "user name of the first login"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'220 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'220-'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'554 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'ehlo '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'helo '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'lhlo '"},
};

static const struct usual_port ports[] = {
    {ON_TCP, 25, PROTOCOL_SMTP},
    {ON_TCP, 587, PROTOCOL_SMTP},
};

enum { LINE_MAX = 2048, LINES_MAX = 256, CODE_READY = 220, RECIPIENTS_MAX = 16 };

static const struct sasl_fields login = {USER, AUTHENTICATION};

struct state {
    struct dialogue talk;
    uint8_t awaited; /* enum sasl_awaited */
    bool in_message; /* the client sends a mail's header */
    uint8_t recipients;
};

static int reply_code(struct slice line)
{
    int code = text_code(slice_head(line, 3));
    return line.length == 3 || (line.length > 3 && (line.at[3] == ' ' || line.at[3] == '-')) ? code
                                                                                             : -1;
}

static bool is_hello(struct slice verb)
{
    return slice_equal_nocase(verb, SLICE_LITERAL("EHLO")) ||
           slice_equal_nocase(verb, SLICE_LITERAL("HELO")) ||
           slice_equal_nocase(verb, SLICE_LITERAL("LHLO"));
}

/* Replies begin with a digit. */
/* Greetings that do not say SMTP wait for the client's command: FTP's are the same. */
static enum verdict judge(const struct inspection *i)
{
    struct cursor c = i->in;
    struct slice line;
    bool is_server = dialogue_role_by_digit(&c) == ROLE_SERVER;
    for (unsigned count = 0; count < LINES_MAX && text_line(&c, &line); count++) {
        struct slice rest = line, verb = text_word(&rest);
        if (line.length > LINE_MAX || !text_is_readable(line))
            return VERDICT_NOT;
        if (!is_server)
            return is_hello(verb) && rest.length > 0 ? VERDICT_MATCH : VERDICT_NOT;
        int code = reply_code(line);
        if (count == 0 && code != CODE_READY && code != 554)
            return VERDICT_NOT;
        if (text_find_nocase(line, SLICE_LITERAL("SMTP")) >= 0 ||
            text_find_nocase(line, SLICE_LITERAL("LMTP")) >= 0)
            return VERDICT_MATCH;
        if (text_find_nocase(line, SLICE_LITERAL("FTP")) >= 0 || code == 331 || code == 230)
            return VERDICT_NOT;
    }
    struct slice rest = slice_trim(cursor_rest(&c));
    return rest.length > LINE_MAX || !text_is_readable(rest) ? VERDICT_NOT : VERDICT_MORE;
}

/* The path in "FROM:<eve@example.com> SIZE=1000". */
static struct slice mailbox(struct slice argument)
{
    struct slice rest, path;
    (void)slice_split(argument, ':', &path);
    path = slice_trim(path);
    if (path.length > 0 && path.at[0] == '<')
        return slice_split(slice_tail(path, 1), '>', &rest);
    return text_word(&path);
}

static void read_reply(struct inspection *i, struct slice line)
{
    int code = reply_code(line);
    struct slice text = slice_trim(slice_tail(line, 4)), rest = text, host = text_word(&rest);
    if (code == CODE_READY && !inspect_has(i, SERVER)) {
        inspect_text(i, SERVER, text);
        if (slice_find_byte(host, '.') > 0 && !text_is_numeric_host(host))
            inspect_server_name(i, host, NAME_GREETING);
    } else if (code >= 400) {
        inspect_uint(i, STATUS, (uint64_t)code);
        inspect_risk(i, RISK_ERROR_CODE);
    }
}

static void read_command(struct inspection *i, struct state *s, struct slice line)
{
    struct slice rest = line, verb = text_word(&rest);
    if (s->awaited != SASL_NOTHING) {
        sasl_response(i, &login, &s->awaited, line);
    } else if (is_hello(verb)) {
        inspect_text(i, CLIENT, rest);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("MAIL"))) {
        inspect_text(i, FROM, mailbox(rest));
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("RCPT"))) {
        if (s->recipients++ < RECIPIENTS_MAX)
            inspect_text(i, TO, mailbox(rest));
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("AUTH"))) {
        sasl_mechanism(i, &login, &s->awaited, rest);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("STARTTLS"))) {
        s->talk.asks_tls = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("DATA")) ||
               slice_equal_nocase(verb, SLICE_LITERAL("BDAT"))) {
        s->in_message = true;
    }
}

/* True when the header of the mail has ended: what follows is its text. */
static bool read_message(struct inspection *i)
{
    struct text_header header;
    for (unsigned count = 0; count < LINES_MAX; count++) {
        switch (text_header(&i->in, &header)) {
        case TEXT_FIELD:
            if (slice_equal_nocase(header.name, SLICE_LITERAL("user-agent")) ||
                slice_equal_nocase(header.name, SLICE_LITERAL("x-mailer")))
                inspect_text(i, USER_AGENT, header.value);
            break;
        case TEXT_MORE:
            return cursor_left(&i->in) > LINE_MAX;
        case TEXT_END:
        case TEXT_BAD:
            return true;
        }
    }
    return true;
}

static enum dialogue_step read_line(struct inspection *i, struct slice line, bool is_reply)
{
    struct state *s = i->state;
    if (is_reply) {
        if (s->talk.asks_tls && reply_code(line) == CODE_READY &&
            (line.length == 3 || line.at[3] != '-'))
            return DIALOGUE_SECURES;
        read_reply(i, line);
        return DIALOGUE_GOES_ON;
    }
    read_command(i, s, line);
    return s->in_message ? DIALOGUE_RESTS : DIALOGUE_GOES_ON;
}

static const struct dialogue_form form = {LINE_MAX, LINES_MAX, dialogue_role_by_digit, read_line};

static bool sends_message(const struct inspection *i, const struct state *s)
{
    return s->in_message && dialogue_role(i, &s->talk) == ROLE_CLIENT;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    enum verdict verdict = i->matched ? VERDICT_MATCH : judge(i);
    if (verdict == VERDICT_MATCH && !sends_message(i, s))
        verdict = dialogue_read(i, &s->talk, &form);
    if (verdict == VERDICT_MATCH && sends_message(i, s))
        verdict = read_message(i) ? VERDICT_DONE : VERDICT_MATCH;
    return verdict;
}

static const struct sample samples[] = SAMPLES(
    {.name = "greeting_that_says_smtp",
     .hex = "'220 mx.example.org ESMTP Postfix (Debian/GNU)\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 25,
     .protocol = PROTOCOL_SMTP,
     .facts = "smtp.server=mx.example.org ESMTP Postfix (Debian/GNU)"},
    {.name = "mail",
     .hex = "'EHLO client.example.com\r\nMAIL FROM:<eve@example.com> SIZE=120\r\n"
            "RCPT TO:<bob@example.org>\r\nRCPT TO:<ann@example.org>\r\nDATA\r\n"
            "Subject: x\r\nX-Mailer: Test 1.0\r\n\r\nHello\r\n.\r\n'",
     .on = ON_TCP,
     .continues = true,
     .server_port = 25,
     .protocol = PROTOCOL_SMTP,
     .facts = "smtp.client=client.example.com; smtp.from=eve@example.com; smtp.to=bob@example.org; "
              "smtp.to=ann@example.org; smtp.user_agent=Test 1.0"},
    {.name = "password_without_encryption",
     .hex = "'EHLO [192.0.2.4]\r\nAUTH PLAIN AGV2ZQBzZWNyZXQ=\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SMTP,
     .facts = "smtp.client=[192.0.2.4]; smtp.authentication=PLAIN; smtp.user=eve",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "server_refuses_it",
     .hex = "'220 mail ready\r\n250 hello\r\n535 5.7.8 Authentication failed\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SMTP,
     .facts = "smtp.status=535; smtp.server=mail ready",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
    {.name = "challenge_hides_the_password",
     .hex = "'EHLO a\r\nAUTH CRAM-MD5\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SMTP},
    {.name = "greeting_that_says_nothing",
     .hex = "'220 ready\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 25,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "hello_without_a_name",
     .hex = "'HELO \r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector smtp_dissector = {
    .name = "smtp",
    .summary = "A greeting 220 that says SMTP, or EHLO, HELO or LHLO with a name.",
    .source = "RFC 5321, RFC 3207, RFC 4954, RFC 2033",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
