/* IMAP (RFC 9051, RFC 3501): told by a greeting "* OK" that says IMAP, or by the greeting and a
 * tagged command. */
/* SPDX-License-Identifier: MIT */
#include "protocols/dialogue.h"
#include "protocols/sasl.h"
#include "protocols/text.h"

enum { SERVER = FIELD_BASE(imap), USER, AUTHENTICATION };

static const struct field fields[] = {
    {SERVER, FIELD_TEXT, false, "imap", "server", "text of the greeting, without its capabilities"},
    {USER, FIELD_TEXT, false, "imap", "user", "user name of the first LOGIN"},
    {AUTHENTICATION, FIELD_TEXT, false, "imap", "authentication",
     "how the client logs in: LOGIN, or a SASL mechanism"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'* OK'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'* PREAUT'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'* BYE '"},
    /* Tags that clients begin with; any other client is known by its server. */
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'a1 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'a001 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'a0001 '"},
};

static const struct usual_port ports[] = {{ON_TCP, 143, PROTOCOL_IMAP}};

enum { LINE_MAX = 4096, LINES_MAX = 128, TAG_MAX = 20 };

static const struct sasl_fields login = {USER, AUTHENTICATION};

struct state {
    struct dialogue talk;
    uint8_t awaited; /* enum sasl_awaited */
    bool has_greeting;
    bool has_login;
};

static bool is_command(struct slice verb)
{
    static const char *const verbs[] = {
        "CAPABILITY", "LOGIN",     "AUTHENTICATE", "STARTTLS", "LOGOUT", "NOOP",
        "ID",         "SELECT",    "EXAMINE",      "LIST",     "LSUB",   "STATUS",
        "ENABLE",     "NAMESPACE", "IDLE",         "UID",      "FETCH",  "COMPRESS"};
    for (size_t k = 0; k < COUNT_OF(verbs); k++)
        if (slice_equal_nocase(verb, slice_text(verbs[k])))
            return true;
    return false;
}

/* A server begins with an untagged greeting. */
static enum dialogue_role role_of(const struct cursor *c)
{
    return cursor_peek(c, 0) == '*' ? ROLE_SERVER : ROLE_CLIENT;
}

static enum verdict judge_line(struct state *s, struct slice line, bool is_server)
{
    struct slice rest = line, tag = text_word(&rest), verb = text_word(&rest);
    if (line.length > LINE_MAX || !text_is_readable(line))
        return VERDICT_NOT;
    if (!is_server) {
        if (tag.length > TAG_MAX || !text_is_token(tag) || !is_command(verb))
            return VERDICT_NOT;
        bool is_long = verb.length >= 5; /* FETCH, LOGIN and longer: enough by themselves */
        return s->has_greeting || is_long ? VERDICT_MATCH : VERDICT_MORE;
    }
    if (!slice_equal(verb, SLICE_LITERAL("OK")) && !slice_equal(verb, SLICE_LITERAL("PREAUTH")) &&
        !slice_equal(verb, SLICE_LITERAL("BYE")))
        return VERDICT_NOT;
    s->has_greeting = true;
    return text_find_nocase(line, SLICE_LITERAL("IMAP")) >= 0 ? VERDICT_MATCH : VERDICT_MORE;
}

static enum verdict judge(const struct inspection *i, struct state *s)
{
    struct cursor c = i->in;
    struct slice line;
    bool is_server = role_of(&c) == ROLE_SERVER;
    for (unsigned count = 0; count < LINES_MAX && text_line(&c, &line); count++) {
        enum verdict verdict = judge_line(s, line, is_server);
        if (verdict != VERDICT_MORE)
            return verdict;
    }
    struct slice rest = slice_trim(cursor_rest(&c));
    return rest.length > LINE_MAX || !text_is_readable(rest) ? VERDICT_NOT : VERDICT_MORE;
}

/* "* OK [CAPABILITY IMAP4rev1 …] Dovecot ready." */
static void read_greeting(struct inspection *i, struct slice rest)
{
    if (rest.length > 0 && rest.at[0] == '[') {
        struct slice text;
        (void)slice_split(rest, ']', &text);
        if (slice_trim(text).length > 0)
            rest = slice_trim(text);
    }
    if (rest.length > 0)
        inspect_text(i, SERVER, rest);
}

static void read_login(struct inspection *i, struct slice rest)
{
    struct slice user = text_word(&rest), after;
    if (user.length > 0 && user.at[0] == '"')
        user = slice_split(slice_tail(user, 1), '"', &after);
    /* A literal ("{5}") stands on the lines that follow. */
    if (user.length > 0 && user.at[0] != '{')
        inspect_text(i, USER, user);
    inspect_string(i, AUTHENTICATION, "LOGIN");
    inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
}

static void read_command(struct inspection *i, struct state *s, struct slice verb,
                         struct slice rest)
{
    if (slice_equal_nocase(verb, SLICE_LITERAL("LOGIN"))) {
        read_login(i, rest);
        s->has_login = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("AUTHENTICATE"))) {
        sasl_mechanism(i, &login, &s->awaited, rest);
        s->has_login = true;
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("STARTTLS"))) {
        s->talk.asks_tls = true;
    }
}

static enum dialogue_step read_line(struct inspection *i, struct slice line, bool is_reply)
{
    struct state *s = i->state;
    struct slice rest = line, tag = text_word(&rest), verb = text_word(&rest);
    bool is_untagged = slice_equal(tag, SLICE_LITERAL("*"));
    if (!is_reply && s->awaited != SASL_NOTHING) {
        sasl_response(i, &login, &s->awaited, line);
    } else if (!is_reply) {
        read_command(i, s, verb, rest);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("OK"))) {
        if (is_untagged)
            read_greeting(i, rest);
        else if (s->talk.asks_tls)
            return DIALOGUE_SECURES;
        else if (s->has_login)
            return DIALOGUE_ENDS; /* only mail follows */
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("NO")) && !is_untagged) {
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
    SAMPLES({.name = "greeting_that_says_imap",
             .hex = "'* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] Dovecot ready.\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 143,
             .protocol = PROTOCOL_IMAP,
             .facts = "imap.server=Dovecot ready."},
            {.name = "login",
             .hex = "'a LOGIN \"eve\" \"secret\"\r\n'",
             .on = ON_TCP,
             .continues = true,
             .server_port = 143,
             .protocol = PROTOCOL_IMAP,
             .facts = "imap.user=eve; imap.authentication=LOGIN",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "login_is_refused",
             .hex = "'a NO [AUTHENTICATIONFAILED] Authentication failed.\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .server_port = 143,
             .protocol = PROTOCOL_IMAP,
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE)},
            {.name = "greeting_that_says_nothing",
             .hex = "'* OK ready\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "until_a_command_comes",
             .hex = "'x7 NOOP\r\n'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_IMAP,
             .facts = "imap.server=ready"},
            {.name = "user_in_a_response",
             .hex = "'A001 AUTHENTICATE PLAIN\r\nAGV2ZQBzZWNyZXQ=\r\n'",
             .on = ON_TCP,
             .protocol = PROTOCOL_IMAP,
             .facts = "imap.authentication=PLAIN; imap.user=eve",
             .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
            {.name = "client_alone_asks_for_encryption",
             .hex = "'A001 STARTTLS\r\n'",
             .on = ON_TCP,
             .protocol = PROTOCOL_IMAP},
            {.name = "list_of_something",
             .hex = "'* one\r\n* two\r\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 143,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector imap_dissector = {
    .name = "imap",
    .summary = "A greeting \"* OK\" that says IMAP, or one and a tagged command.",
    .source = "RFC 9051, RFC 3501",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
