/* POP3 (RFC 1939, RFC 2449, RFC 2595): told by a greeting "+OK" that says POP or carries a
 * timestamp, or by the greeting and a command, or by a command that only POP3 has. */
/* SPDX-License-Identifier: MIT */
#include "protocols/dialogue.h"
#include "protocols/sasl.h"
#include "protocols/text.h"

enum { SERVER = FIELD_BASE(pop3), USER, AUTHENTICATION };

static const struct field fields[] = {
    {SERVER, FIELD_TEXT, false, "pop3", "server", "text of the greeting"},
    {USER, FIELD_TEXT, false, "pop3", "user", "user name of the first login"},
    {AUTHENTICATION, FIELD_TEXT, false, "pop3", "authentication",
     "how the client logs in: USER, APOP, or a SASL mechanism"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'+OK'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'capa' 0d 0a"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'stls' 0d 0a"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'apop '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'user '"},
};

static const struct usual_port ports[] = {{ON_TCP, 110, PROTOCOL_POP3}};

enum { LINE_MAX = 1024, LINES_MAX = 128 };

static const struct sasl_fields login = {USER, AUTHENTICATION};

struct state {
    struct dialogue talk;
    uint8_t awaited; /* enum sasl_awaited */
    bool has_greeting;
    bool is_greeted; /* the greeting was read */
    bool has_login;
};

static enum dialogue_role role_of(const struct cursor *c)
{
    int first = cursor_peek(c, 0);
    return first == '+' || first == '-' ? ROLE_SERVER : ROLE_CLIENT;
}

/* APOP's timestamp (RFC 1939, section 7): "<1896.697170952@dbc.mtview.ca.us>". */
static bool has_timestamp(struct slice line)
{
    struct slice inside, rest;
    (void)slice_split(line, '<', &inside);
    ptrdiff_t end = slice_find_byte(inside, '>');
    inside = slice_split(inside, '>', &rest);
    return end > 2 && slice_find_byte(inside, '@') > 0 && slice_find_byte(inside, '.') > 0;
}

static bool is_any(struct slice verb, const char *const *verbs, size_t count)
{
    for (size_t k = 0; k < count; k++)
        if (slice_equal_nocase(verb, slice_text(verbs[k])))
            return true;
    return false;
}

static enum verdict judge_command(const struct state *s, struct slice line)
{
    static const char *const own[] = {"CAPA", "APOP", "STLS", "UIDL"};
    static const char *const shared[] = {"USER", "PASS", "STAT", "LIST", "RETR", "DELE",
                                         "NOOP", "RSET", "QUIT", "TOP",  "AUTH", "XTND"};
    struct slice rest = line, verb = text_word(&rest);
    if (is_any(verb, own, COUNT_OF(own)))
        return VERDICT_MATCH;
    if (!is_any(verb, shared, COUNT_OF(shared)))
        return VERDICT_NOT;
    return s->has_greeting ? VERDICT_MATCH : VERDICT_MORE;
}

static enum verdict judge(const struct inspection *i, struct state *s)
{
    struct cursor c = i->in;
    struct slice line;
    bool is_server = role_of(&c) == ROLE_SERVER;
    for (unsigned count = 0; count < LINES_MAX && text_line(&c, &line); count++) {
        enum verdict verdict = VERDICT_MORE;
        if (line.length > LINE_MAX || !text_is_readable(line))
            return VERDICT_NOT;
        if (!is_server) {
            verdict = judge_command(s, line);
        } else if (count == 0) {
            if (!slice_starts(line, SLICE_LITERAL("+OK")) || (line.length > 3 && line.at[3] != ' '))
                return VERDICT_NOT;
            s->has_greeting = true;
            if (text_find_nocase(line, SLICE_LITERAL("POP")) >= 0 || has_timestamp(line))
                verdict = VERDICT_MATCH;
        }
        if (verdict != VERDICT_MORE)
            return verdict;
    }
    struct slice rest = slice_trim(cursor_rest(&c));
    return rest.length > LINE_MAX || !text_is_readable(rest) ? VERDICT_NOT : VERDICT_MORE;
}

static void read_command(struct inspection *i, struct state *s, struct slice line)
{
    struct slice rest = line, verb = text_word(&rest);
    if (s->awaited != SASL_NOTHING) {
        sasl_response(i, &login, &s->awaited, line);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("USER"))) {
        inspect_text(i, USER, rest);
        inspect_string(i, AUTHENTICATION, "USER");
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("PASS"))) {
        if (rest.length > 0)
            inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
        s->has_login = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("APOP"))) {
        inspect_text(i, USER, text_word(&rest));
        inspect_string(i, AUTHENTICATION, "APOP");
        s->has_login = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("AUTH")) && rest.length > 0) {
        sasl_mechanism(i, &login, &s->awaited, rest);
        s->has_login = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("STLS"))) {
        s->talk.asks_tls = true;
    }
}

static enum dialogue_step read_line(struct inspection *i, struct slice line, bool is_reply)
{
    struct state *s = i->state;
    if (!is_reply) {
        read_command(i, s, line);
    } else if (slice_starts(line, SLICE_LITERAL("+OK"))) {
        if (s->talk.asks_tls && s->is_greeted)
            return DIALOGUE_SECURES;
        inspect_text(i, SERVER, slice_trim(slice_tail(line, 3)));
        if (s->has_login && s->is_greeted)
            return DIALOGUE_ENDS; /* logged in: only mail follows */
        s->is_greeted = true;
    } else if (slice_starts(line, SLICE_LITERAL("-ERR"))) {
        s->talk.asks_tls = false;
        inspect_risk(i, RISK_ERROR_CODE);
    }
    return DIALOGUE_GOES_ON;
}

static const struct dialogue_form form = {LINE_MAX, LINES_MAX, role_of, read_line};

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    enum verdict verdict = i->matched ? VERDICT_MATCH : judge(i, s);
    return verdict == VERDICT_MATCH ? dialogue_read(i, &s->talk, &form) : verdict;
}

static const struct sample samples[] =
    SAMPLES({.name = "greeting_with_a_timestamp",
             .hex = "'+OK ready <1896.697170952@dbc.mtview.ca.us>\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 110,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.server=ready <1896.697170952@dbc.mtview.ca.us>"},
            {.name = "login_that_hides_the_password",
             .hex = "'APOP mrose c4c9334bac560ecc979e58001b3e22fb\r\n'",
             .on = ON_TCP,
             .continues = true,
             .server_port = 110,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.user=mrose; pop3.authentication=APOP"},
            {.name = "greeting_that_says_nothing",
             .hex = "'+OK hello\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "until_a_user_logs_in",
             .hex = "'USER eve\r\nPASS secret\r\n'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.user=eve",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "server_refuses_him",
             .hex = "'-ERR [AUTH] Authentication failed.\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.server=hello",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
            {.name = "client_alone",
             .hex = "'CAPA\r\nUSER ann\r\n'",
             .on = ON_TCP,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.user=ann"},
            {.name = "capabilities_are_no_commands",
             .hex = "'+OK\r\nPASS word\r\nSTLS\r\n.\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_POP3},
            {.name = "user_in_a_response",
             .hex = "'CAPA\r\nAUTH LOGIN\r\nZXZl\r\nc2VjcmV0\r\n'",
             .on = ON_TCP,
             .protocol = PROTOCOL_POP3,
             .facts = "pop3.authentication=LOGIN; pop3.user=eve",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "answer_of_a_redis_server",
             .hex = "'+OK\r\n$5\r\nhello\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 110,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector pop3_dissector = {
    .name = "pop3",
    .summary = "A greeting +OK that says POP or carries a timestamp, or one and a command of POP3.",
    .source = "RFC 1939, RFC 2449, RFC 2595",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
