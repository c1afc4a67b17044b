/* FTP (RFC 959, RFC 2428, RFC 4217): told by a greeting that says FTP, or by a greeting with code
 * 220 and a command that only FTP has; the data connections that it announces are named too. */
/* SPDX-License-Identifier: MIT */
#include "packet/packet.h"
#include "protocols/dialogue.h"
#include "protocols/text.h"

enum { USER = FIELD_BASE(ftp), SERVER, FILE_NAME, ENCRYPTION };

static const struct field fields[] = {
    {USER, FIELD_TEXT, false, "ftp", "user", "user name of the first login"},
    {SERVER, FIELD_TEXT, false, "ftp", "server", "first line of the greeting"},
    {FILE_NAME, FIELD_TEXT, true, "ftp", "file", "files that are fetched, stored or deleted"},
    {ENCRYPTION, FIELD_TEXT, false, "ftp", "encryption", "what the client asks AUTH for"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'220 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'220-'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'120 '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'user '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'auth '"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "~'feat' 0d"},
};

static const struct usual_port ports[] = {
    {ON_TCP, 21, PROTOCOL_FTP},
    {ON_TCP, 20, PROTOCOL_FTP_DATA},
};

enum { LINE_MAX = 1024, LINES_MAX = 256, CODE_READY = 220, CODE_TLS = 234 };

struct state {
    struct dialogue talk;
    bool has_greeting;
    bool is_anonymous;
};

/* Commands that FTP shares with neither POP3 nor SMTP; those that it shares prove nothing. */
static bool is_command(struct slice verb, bool decisive)
{
    static const char *const own[] = {
        "FEAT", "SYST", "PASV", "EPSV", "PORT", "EPRT", "TYPE", "CWD",  "PWD",  "XPWD",
        "CDUP", "STOR", "MLSD", "MLST", "OPTS", "CLNT", "PBSZ", "PROT", "NLST", "ACCT",
        "SIZE", "MDTM", "MKD",  "RMD",  "RNFR", "RNTO", "STRU", "MODE", "ABOR", "ALLO",
        "APPE", "REIN", "SITE", "XCWD", "CCC",  "MFMT", "REST"};
    static const char *const shared[] = {"USER", "PASS", "QUIT", "NOOP", "LIST", "RETR",
                                         "DELE", "STAT", "HELP", "AUTH", "HOST", "LANG"};
    for (size_t k = 0; k < COUNT_OF(own); k++)
        if (slice_equal_nocase(verb, slice_text(own[k])))
            return true;
    for (size_t k = 0; k < COUNT_OF(shared) && !decisive; k++)
        if (slice_equal_nocase(verb, slice_text(shared[k])))
            return true;
    return false;
}

static int reply_code(struct slice line)
{
    int code = text_code(slice_head(line, 3));
    return line.length == 3 || (line.length > 3 && (line.at[3] == ' ' || line.at[3] == '-')) ? code
                                                                                             : -1;
}

static enum verdict judge_reply(struct state *s, struct slice line, bool is_first)
{
    int code = reply_code(line);
    if (is_first) {
        if (code != CODE_READY && code != 120)
            return VERDICT_NOT;
        s->has_greeting = true;
    }
    if (text_find_nocase(line, SLICE_LITERAL("SMTP")) >= 0)
        return VERDICT_NOT;
    if (text_find_nocase(line, SLICE_LITERAL("ftp")) >= 0)
        return VERDICT_MATCH;
    if (is_first)
        return VERDICT_MORE;
    /* Mail servers have no 331 (password wanted) and no 230 (logged in); 250 is what they answer.
     */
    if (code == 331 || code == 230 || code == 215)
        return VERDICT_MATCH;
    return code == 250 || code == 354 ? VERDICT_NOT : VERDICT_MORE;
}

static enum verdict judge_command(const struct state *s, struct slice line)
{
    struct slice rest = line, verb = text_word(&rest);
    if (!is_command(verb, false))
        return VERDICT_NOT;
    if (s->has_greeting || is_command(verb, true) ||
        (slice_equal_nocase(verb, SLICE_LITERAL("AUTH")) &&
         (slice_equal_nocase(rest, SLICE_LITERAL("TLS")) ||
          slice_equal_nocase(rest, SLICE_LITERAL("SSL")))))
        return VERDICT_MATCH;
    return VERDICT_MORE;
}

/* Looks at the lines of one direction until one of them decides. */
static enum verdict judge(const struct inspection *i, struct state *s)
{
    struct cursor c = i->in;
    struct slice line;
    bool are_replies = dialogue_role_by_digit(&c) == ROLE_SERVER;
    for (unsigned count = 0; count < LINES_MAX && text_line(&c, &line); count++) {
        enum verdict verdict = VERDICT_NOT;
        if (line.length <= LINE_MAX && text_is_readable(line))
            verdict = are_replies ? judge_reply(s, line, count == 0) : judge_command(s, line);
        if (verdict != VERDICT_MORE)
            return verdict;
    }
    struct slice rest = slice_trim(cursor_rest(&c));
    return rest.length > LINE_MAX || !text_is_readable(rest) ? VERDICT_NOT : VERDICT_MORE;
}

/* Six numbers with commas between: an IPv4 address and a port. */
static bool read_numbers(struct slice text, struct address *address, uint16_t *port)
{
    uint8_t bytes[6];
    size_t start = 0;
    while (start < text.length && !text_is_digit(text.at[start]))
        start++;
    text = slice_tail(text, start);
    for (unsigned k = 0; k < 6; k++) {
        uint64_t value;
        struct slice part = slice_split(text, ',', &text);
        size_t digits = 0;
        while (digits < part.length && text_is_digit(part.at[digits]))
            digits++;
        if ((k < 5 && digits != part.length) ||
            !slice_to_uint(slice_head(part, digits), 255, &value))
            return false;
        bytes[k] = (uint8_t)value;
    }
    *address = address_from4(bytes);
    *port = (uint16_t)(bytes[4] << 8 | bytes[5]);
    return true;
}

/* RFC 2428: "|1|192.0.2.1|6275|" in EPRT, "(|||6446|)" in the answer to EPSV; the first character
 * is the separator. */
static bool read_extended(struct slice text, struct address *address, uint16_t *port)
{
    uint64_t value;
    if (text.length < 5)
        return false;
    uint8_t separator = text.at[0];
    text = slice_tail(text, 1);
    (void)slice_split(text, separator, &text);
    struct slice host = slice_split(text, separator, &text);
    if (host.length > 0 && !address_parse(host, address))
        return false;
    if (!slice_to_uint(slice_split(text, separator, &text), UINT16_MAX, &value))
        return false;
    *port = (uint16_t)value;
    return true;
}

static void expect_data(struct inspection *i, const struct address *address, uint16_t port)
{
    if (port != 0)
        inspect_expect(i, address, port, IP_TCP, PROTOCOL_FTP_DATA);
}

static void read_reply(struct inspection *i, struct slice line)
{
    struct address address = i->from_client ? i->client : i->server, told = address;
    uint16_t port = 0;
    struct slice text;
    (void)slice_split(line, '(', &text);
    switch (reply_code(line)) {
    case CODE_READY:
        inspect_text(i, SERVER, slice_trim(slice_tail(line, 4)));
        break;
    case 227:
        if (!read_numbers(text.length > 0 ? text : slice_tail(line, 4), &told, &port))
            break;
        /* Behind address translation the told address is not the one that is used. */
        expect_data(i, &told, port);
        if (!address_equal(&told, &address))
            expect_data(i, &address, port);
        break;
    case 229:
        if (read_extended(text, &told, &port))
            expect_data(i, &address, port);
        break;
    case 530:
        inspect_risk(i, RISK_ERROR_CODE);
        break;
    default:
        break;
    }
}

static void read_command(struct inspection *i, struct state *s, struct slice line)
{
    struct slice rest = line, verb = text_word(&rest);
    struct address address = i->from_client ? i->client : i->server;
    uint16_t port = 0;
    if (slice_equal_nocase(verb, SLICE_LITERAL("USER"))) {
        inspect_text(i, USER, rest);
        s->is_anonymous = slice_equal_nocase(rest, SLICE_LITERAL("anonymous")) ||
                          slice_equal_nocase(rest, SLICE_LITERAL("ftp"));
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("PASS"))) {
        if (!s->is_anonymous && rest.length > 0)
            inspect_risk(i, RISK_CLEAR_TEXT_CREDENTIALS);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("AUTH"))) {
        inspect_text(i, ENCRYPTION, rest);
        s->talk.asks_tls = slice_starts_nocase(rest, SLICE_LITERAL("TLS")) ||
                           slice_starts_nocase(rest, SLICE_LITERAL("SSL"));
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("PORT"))) {
        if (read_numbers(rest, &address, &port))
            expect_data(i, &address, port);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("EPRT"))) {
        if (read_extended(rest, &address, &port))
            expect_data(i, &address, port);
    } else if (slice_equal_nocase(verb, SLICE_LITERAL("RETR")) ||
               slice_equal_nocase(verb, SLICE_LITERAL("STOR")) ||
               slice_equal_nocase(verb, SLICE_LITERAL("APPE")) ||
               slice_equal_nocase(verb, SLICE_LITERAL("DELE"))) {
        inspect_text(i, FILE_NAME, rest);
    }
}

static enum dialogue_step read_line(struct inspection *i, struct slice line, bool is_reply)
{
    struct state *s = i->state;
    if (!is_reply)
        read_command(i, s, line);
    else if (s->talk.asks_tls && reply_code(line) == CODE_TLS)
        return DIALOGUE_SECURES;
    else
        read_reply(i, line);
    return DIALOGUE_GOES_ON;
}

static const struct dialogue_form form = {LINE_MAX, LINES_MAX, dialogue_role_by_digit, read_line};

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    enum verdict verdict = i->matched ? VERDICT_MATCH : judge(i, s);
    return verdict == VERDICT_MATCH ? dialogue_read(i, &s->talk, &form) : verdict;
}

static const struct sample samples[] = SAMPLES(
    {.name = "greeting_that_says_ftp",
     .hex = "'220 (vsFTPd 3.0.3)\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 21,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.server=(vsFTPd 3.0.3)"},
    {.name = "login_and_files",
     .hex = "'USER eve\r\nPASS secret\r\nPORT 192,0,2,1,200,13\r\nRETR report.txt\r\n'",
     .on = ON_TCP,
     .continues = true,
     .server_port = 21,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.user=eve; ftp.file=report.txt",
     .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS)},
    {.name = "greeting_that_says_nothing",
     .hex = "'220-Welcome\r\n220 ready\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "until_a_user_comes",
     .hex = "'USER anonymous\r\nPASS me@example.com\r\n'",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.user=anonymous"},
    {.name = "passive_data",
     .hex = "'331 Please\r\n230 Login successful.\r\n227 Entering Passive Mode (192,0,2,7,4,1).\r\n"
            "229 Entering Extended Passive Mode (|||6446|)\r\n530 No.\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.server=Welcome",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "encryption_is_asked_for",
     .hex = "'AUTH TLS\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.encryption=TLS"},
    {.name = "features_are_no_commands",
     .hex = "'220 FTP\r\n211-Features:\r\n AUTH SSL\r\nPASS x\r\n211 End\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_FTP,
     .facts = "ftp.server=FTP; ftp.encryption=TLS"},
    {.name = "mail_server_with_ftp_in_its_name",
     .hex = "'220 ftp.example.com ESMTP\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .server_port = 2525,
     .protocol = PROTOCOL_SMTP},
    {.name = "user_and_password_of_some_protocol",
     .hex = "'USER eve\r\nPASS secret\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ftp_dissector = {
    .name = "ftp",
    .summary = "A greeting 220 that says FTP, or one that does not and a command of FTP's own.",
    .source = "RFC 959, RFC 2428, RFC 4217",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .endless = true,
    .risks = RISK_BIT(CLEAR_TEXT_CREDENTIALS) | RISK_BIT(ERROR_CODE),
};
