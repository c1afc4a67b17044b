/* VNC, the Remote Framebuffer protocol (RFC 6143): told by the version line of twelve bytes with
 * which each side begins. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/inspect.h"

enum { SERVER_VERSION = FIELD_BASE(vnc), CLIENT_VERSION, SECURITY, CHOSEN, REFUSAL };

static const struct field fields[] = {
    {SERVER_VERSION, FIELD_TEXT, false, "vnc", "server_version", "version that the server offers"},
    {CLIENT_VERSION, FIELD_TEXT, false, "vnc", "client_version", "version that the client speaks"},
    {SECURITY, FIELD_TEXT, true, "vnc", "security_types", "ways to authenticate that are offered"},
    {CHOSEN, FIELD_TEXT, false, "vnc", "security_type", "the one that is used"},
    {REFUSAL, FIELD_TEXT, false, "vnc", "refusal", "why the server refused"},
};

enum { BANNER_BYTES = 12, TYPES_MAX = 16, SECURITY_NONE = 1, SECURITY_VNC = 2, REASON_MAX = 512 };

struct state {
    uint8_t minor; /* of the client's version: it decides how security is negotiated */
    bool has_server;
    bool has_client;
    bool has_types;
    bool has_choice;
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'RFB 00' 3?"},
};

/* RFC 6143, section 2: display N listens on 5900 + N. */
static const struct usual_port ports[] = {
    {ON_TCP, 5900, PROTOCOL_VNC}, {ON_TCP, 5901, PROTOCOL_VNC}, {ON_TCP, 5902, PROTOCOL_VNC},
    {ON_TCP, 5903, PROTOCOL_VNC}, {ON_TCP, 5904, PROTOCOL_VNC}, {ON_TCP, 5905, PROTOCOL_VNC},
    {ON_TCP, 5906, PROTOCOL_VNC}, {ON_TCP, 5907, PROTOCOL_VNC}, {ON_TCP, 5908, PROTOCOL_VNC},
    {ON_TCP, 5909, PROTOCOL_VNC},
};

static void tell_security(struct inspection *i, unsigned field, unsigned type)
{
    /* The registry "Remote Framebuffer Security Types". */
    static const struct {
        uint8_t type;
        char name[12];
    } types[] = {{SECURITY_NONE, "none"},
                 {SECURITY_VNC, "vnc"},
                 {5, "ra2"},
                 {6, "ra2ne"},
                 {16, "tight"},
                 {17, "ultra"},
                 {18, "tls"},
                 {19, "vencrypt"},
                 {20, "sasl"},
                 {21, "md5"},
                 {22, "xvp"},
                 {30, "apple-ard"},
                 {33, "apple-krb"},
                 {35, "apple-srp"},
                 {129, "ra256"},
                 {130, "ra256ne"}};
    char text[] = "255";
    for (size_t n = 0; n < COUNT_OF(types); n++)
        if (types[n].type == type) {
            inspect_string(i, field, types[n].name);
            return;
        }
    snprintf(text, sizeof(text), "%u", type & 0xff);
    inspect_string(i, field, text);
}

static bool read_digits(struct cursor *c, unsigned *value)
{
    uint64_t number = 0;
    bool ok = slice_to_uint(cursor_take(c, 3), 999, &number);
    *value = (unsigned)number;
    return ok;
}

/* "RFB 003.008" and LF. Apple says 003.889, UltraVNC and RealVNC have versions of their own. */
static enum verdict read_banner(struct inspection *i)
{
    struct state *state = i->state;
    struct cursor c = i->in;
    unsigned major, minor;
    if (cursor_left(&c) < BANNER_BYTES)
        return VERDICT_MORE;
    struct slice line = slice_head(cursor_rest(&c), BANNER_BYTES - 1);
    if (!cursor_accept(&c, SLICE_LITERAL("RFB ")) || !read_digits(&c, &major) ||
        !cursor_accept(&c, SLICE_LITERAL(".")) || !read_digits(&c, &minor) ||
        !cursor_accept(&c, SLICE_LITERAL("\n")) || major < 3 || major > 5)
        return VERDICT_NOT;
    if (i->from_client) {
        state->has_client = true;
        state->minor = (uint8_t)(major > 3 || minor > 8 ? 8 : minor);
    } else {
        state->has_server = true;
    }
    inspect_text(i, i->from_client ? CLIENT_VERSION : SERVER_VERSION, slice_tail(line, 4));
    inspect_risk(i, RISK_DESKTOP_SHARING);
    i->in = c;
    return VERDICT_MATCH;
}

/* Section 7.1.2: from version 3.7 on a counted list, before it one number of four bytes; none means
 * a refusal with its reason. */
static enum verdict read_types(struct inspection *i)
{
    struct state *state = i->state;
    struct cursor c = i->in;
    if (!state->has_client)
        return VERDICT_DONE;
    unsigned count = state->minor >= 7 ? cursor_u8(&c) : cursor_u32be(&c);
    if (!cursor_ok(&c))
        return VERDICT_MORE;
    if (count == 0) {
        size_t length = cursor_u32be(&c);
        struct slice reason = cursor_take(&c, length);
        if (!cursor_ok(&c))
            return length > REASON_MAX ? VERDICT_DONE : VERDICT_MORE;
        inspect_text(i, REFUSAL, reason);
        inspect_risk(i, RISK_ERROR_CODE);
        return VERDICT_DONE;
    }
    state->has_types = true;
    if (state->minor < 7) {
        tell_security(i, CHOSEN, count);
        return VERDICT_DONE;
    }
    struct cursor list = cursor_block(&c, count);
    if (!cursor_ok(&c))
        return VERDICT_MORE;
    for (unsigned n = 0; n < TYPES_MAX && cursor_left(&list) > 0; n++)
        tell_security(i, SECURITY, cursor_u8(&list));
    i->in = c;
    return VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *state = i->state;
    if (i->from_client ? !state->has_client : !state->has_server) {
        enum verdict verdict = read_banner(i);
        return verdict == VERDICT_NOT && i->matched ? VERDICT_DONE : verdict;
    }
    if (!i->from_client)
        return state->has_types ? VERDICT_DONE : read_types(i);
    if (state->minor >= 7 && cursor_left(&i->in) > 0)
        tell_security(i, CHOSEN, cursor_u8(&i->in));
    return VERDICT_DONE;
}

static const struct sample samples[] =
    SAMPLES({.name = "server_tells_its_version",
             .hex = "'RFB 003.008\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 5900,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.server_version=003.008",
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "client_answers",
             .hex = "'RFB 003.008\n'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.client_version=003.008",
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "server_offers_security_types",
             .hex = "02 02 13",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.security_types=vnc; vnc.security_types=vencrypt",
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "client_chooses",
             .hex = "02",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.security_type=vnc",
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "server_of_version_3_8",
             .hex = "'RFB 003.008\n'",
             .on = ON_TCP,
             .from_server = true,
             .protocol = PROTOCOL_VNC,
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "its_client",
             .hex = "'RFB 003.008\n'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "too_many_attempts",
             .hex = "00 00000008 'Too many'",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.refusal=Too many",
             .risks = RISK_BIT(DESKTOP_SHARING) | RISK_BIT(ERROR_CODE)},
            {.name = "server_of_version_3_3",
             .hex = "'RFB 003.003\n'",
             .on = ON_TCP,
             .from_server = true,
             .protocol = PROTOCOL_VNC,
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "client_of_version_3_3",
             .hex = "'RFB 003.003\n'",
             .on = ON_TCP,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "server_of_version_3_3_decides_alone",
             .hex = "000000fe",
             .on = ON_TCP,
             .from_server = true,
             .continues = true,
             .protocol = PROTOCOL_VNC,
             .facts = "vnc.security_type=254",
             .risks = RISK_BIT(DESKTOP_SHARING)},
            {.name = "version_without_its_point",
             .hex = "'RFB 003008\n\n'",
             .on = ON_TCP,
             .from_server = true,
             .server_port = 5900,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector vnc_dissector = {
    .name = "vnc",
    .summary = "The version line of twelve bytes that begins with RFB.",
    .source = "RFC 6143",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(DESKTOP_SHARING) | RISK_BIT(ERROR_CODE),
};
