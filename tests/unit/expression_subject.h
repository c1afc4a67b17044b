/* The flows that tests and fuzzing ask expressions of. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_TEST_EXPRESSION_SUBJECT_H
#define SONDE_TEST_EXPRESSION_SUBJECT_H

#include <stdlib.h>

#include "expression/expression.h"

/* One value of a variable or, where `path` is given, of a metadata field. */
struct fact {
    enum expression_variable variable;
    const char *path;
    int64_t number;
    const char *text;
};

struct flow_facts {
    const struct fact *facts;
    unsigned calls;
};

struct known_field {
    const char *path;
    enum expression_type type;
};

static const struct known_field known_fields[] = {
    {"ssl.client_sni", EXPRESSION_TEXT},   {"ssl.version", EXPRESSION_TEXT},
    {"ssl.cipher_suite", EXPRESSION_TEXT}, {"ssl.alpn", EXPRESSION_TEXT},
    {"ssl.client_ja4", EXPRESSION_TEXT},   {"ssh.client", EXPRESSION_TEXT},
    {"ssh.server", EXPRESSION_TEXT},       {"http.user_agent", EXPRESSION_TEXT},
};

enum { KNOWN_FIELDS = sizeof known_fields / sizeof known_fields[0] };

#define END EXPRESSION_VARIABLE_COUNT

#define FACT_END                                                                                   \
    {                                                                                              \
        END, NULL, 0, NULL                                                                         \
    }

static const struct fact video[] = {
    {EXPRESSION_APPLICATION, NULL, 133, "netflix"},
    {EXPRESSION_PROTOCOL, NULL, 188, "QUIC"},
    {EXPRESSION_PROTOCOL_PATH, NULL, 188, "QUIC"},
    {EXPRESSION_PROTOCOL_PATH, NULL, 91, "TLS"},
    {EXPRESSION_CATEGORY, NULL, 2, "streaming-media"},
    {EXPRESSION_CATEGORY, NULL, 22, "web"},
    {EXPRESSION_APPLICATION_CATEGORY, NULL, 2, "streaming-media"},
    {EXPRESSION_PROTOCOL_CATEGORY, NULL, 22, "web"},
    {EXPRESSION_DETECTED_HOSTNAME, NULL, 0, "api.Netflix.com"},
    {EXPRESSION_IP_NAT, NULL, 1, NULL},
    {EXPRESSION_DETECTION_GUESSED, NULL, 0, NULL},
    {EXPRESSION_OTHER_PORT, NULL, 443, NULL},
    {EXPRESSION_LOCAL_PORT, NULL, 51000, NULL},
    {EXPRESSION_ANY_PORT, NULL, 51000, NULL},
    {EXPRESSION_ANY_PORT, NULL, 443, NULL},
    {EXPRESSION_TOTAL_BYTES, NULL, 1536000, NULL},
    {EXPRESSION_LOCAL_RATE, NULL, -1, NULL},
    {EXPRESSION_IP_PROTOCOL, NULL, 17, NULL},
    {EXPRESSION_IP_VERSION, NULL, 4, NULL},
    {EXPRESSION_IP_DSCP, NULL, 46, NULL},
    {EXPRESSION_CT_MARK, NULL, 255, NULL},
    {EXPRESSION_LOCAL_IP, NULL, 0, "192.168.1.10"},
    {EXPRESSION_OTHER_IP, NULL, 0, "45.57.3.4"},
    {EXPRESSION_ANY_IP, NULL, 0, "192.168.1.10"},
    {EXPRESSION_ANY_IP, NULL, 0, "45.57.3.4"},
    {EXPRESSION_LOCAL_MAC, NULL, 0x001122aabbccLL, NULL},
    {EXPRESSION_INTERFACE, NULL, 0, "eth0"},
    {EXPRESSION_OTHER_TYPE, NULL, 0, "remote"},
    {EXPRESSION_ORIGIN, NULL, 0, "local"},
    {EXPRESSION_RISKS, NULL, 12, "TLS weak cipher"},
    {EXPRESSION_RISKS, NULL, 30, "Known on port"},
    {END, "ssl.client_sni", 0, "api.netflix.com"},
    {END, "ssl.version", 0, "0x0304"},
    {END, "ssl.cipher_suite", 0, "0x1301"},
    {END, "ssl.client_ja4", 0, "t13d1516h2_8daaf6152771_e5627efa2ab1"},
    {END, "ssl.alpn", 0, "h3"},
    {END, "ssl.alpn", 0, "h2"},
    FACT_END,
};

static const struct fact web[] = {
    {EXPRESSION_PROTOCOL, NULL, 196, "HTTP/S"},
    FACT_END,
};

static const struct fact shell[] = {
    {EXPRESSION_PROTOCOL, NULL, 92, "SSH"},
    {EXPRESSION_LOCAL_IP, NULL, 0, "fe80::1"},
    {EXPRESSION_OTHER_IP, NULL, 0, "2001:db8::7"},
    {EXPRESSION_ORIGIN, NULL, 0, "other"},
    {EXPRESSION_TUNNEL_TYPE, NULL, 0, "gtp"},
    {END, "ssh.client", 0, "SSH-2.0-OpenSSH_9.2p1 it's"},
    {END, "ssh.server", 0, "a*b\\c"},
    FACT_END,
};

/* Knows its variables, but says nothing of worth with them. */
static const struct fact idle[] = {
    {EXPRESSION_TOTAL_BYTES, NULL, 0, NULL},   {EXPRESSION_ANY_PORT, NULL, 0, NULL},
    {EXPRESSION_ANY_PORT, NULL, 53, NULL},     {EXPRESSION_DETECTED_HOSTNAME, NULL, 0, ""},
    {EXPRESSION_TUNNEL_TYPE, NULL, 0, "none"}, {EXPRESSION_ORIGIN, NULL, 0, "unknown"},
    {END, "ssl.version", 0, "0x0000"},         FACT_END,
};

static const struct fact bare[] = {FACT_END};

static void fill(const struct fact *fact, enum expression_type type, struct expression_value *value)
{
    value->number = fact->number;
    value->text = fact->text == NULL ? SLICE_NONE : slice_text(fact->text);
    if (type == EXPRESSION_ADDRESS && !address_parse(value->text, &value->address))
        abort();
    for (size_t i = 0; i < 6; i++)
        value->mac[i] = (uint8_t)(fact->number >> (40 - 8 * i));
}

static unsigned get(void *object, enum expression_variable variable, unsigned index,
                    struct expression_value *value)
{
    struct flow_facts *flow = object;
    unsigned count = 0;
    flow->calls++;
    for (const struct fact *f = flow->facts; f->variable != END || f->path != NULL; f++)
        if (f->path == NULL && f->variable == variable && count++ == index)
            fill(f, expression_variable_type(variable), value);
    return count;
}

static unsigned get_field(void *object, unsigned field, unsigned index,
                          struct expression_value *value)
{
    struct flow_facts *flow = object;
    unsigned count = 0;
    flow->calls++;
    for (const struct fact *f = flow->facts; f->variable != END || f->path != NULL; f++)
        if (f->path != NULL && strcmp(f->path, known_fields[field].path) == 0 && count++ == index)
            fill(f, known_fields[field].type, value);
    return count;
}

static int resolve_field(void *user, struct slice path, struct expression_field *field)
{
    (void)user;
    for (unsigned i = 0; i < KNOWN_FIELDS; i++)
        if (slice_equal(path, slice_text(known_fields[i].path))) {
            *field = (struct expression_field){i, known_fields[i].type};
            return 0;
        }
    return SONDE_ENOTFOUND;
}

/* The names of the subjects above, for compiling with a closed list of them. */
static bool resolve_name(void *user, enum expression_variable variable, unsigned index,
                         struct expression_name *name)
{
    (void)user;
    static const struct fact *const subjects[] = {video, web, shell};
    for (size_t i = 0; i < sizeof subjects / sizeof subjects[0]; i++)
        for (const struct fact *f = subjects[i]; f->variable != END || f->path != NULL; f++)
            if (f->path == NULL && f->variable == variable && index-- == 0) {
                *name = (struct expression_name){slice_text(f->text), SLICE_NONE, f->number};
                return true;
            }
    return false;
}

static bool lan_contains(const void *set, enum expression_type type,
                         const struct expression_value *value)
{
    (void)type;
    return network_contains(set, &value->address);
}

static bool streaming_contains(const void *set, enum expression_type type,
                               const struct expression_value *value)
{
    (void)set;
    return type == EXPRESSION_NAME && value->number == 133;
}

static struct network lan;

static int resolve_group(void *user, struct slice name, enum expression_type type,
                         struct expression_group *group)
{
    (void)user;
    if (slice_equal(name, SLICE_LITERAL("lan"))) {
        *group = (struct expression_group){&lan, lan_contains};
        return type == EXPRESSION_ADDRESS ? 0 : SONDE_EINVAL;
    }
    if (slice_equal(name, SLICE_LITERAL("streaming"))) {
        *group = (struct expression_group){NULL, streaming_contains};
        return 0;
    }
    return SONDE_ENOTFOUND;
}

#endif
