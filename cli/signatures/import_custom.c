/* Rules in the form of nDPI's custom protocols: their parts. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_custom.h"

#include <stdio.h>
#include <stdlib.h>

enum { SHOWN = 120, PARTS_MOST = 4096 };

struct part {
    struct slice key, value;
    struct slice name;              /* of a host: without its signs */
    bool from_begin, to_end, below; /* "^x", "x$", ".x" or "*.x" */
    bool is_done;
};

bool custom_split(struct slice line, struct slice *parts, struct slice *name)
{
    size_t found = SIZE_MAX;
    bool quoted = false;
    for (size_t i = 0; i < line.length; i++) {
        quoted = line.at[i] == '"' ? !quoted : quoted;
        if (line.at[i] == '@' && !quoted)
            found = i;
    }
    if (found == SIZE_MAX)
        return false;
    *parts = slice_trim(slice_head(line, found));
    *name = slice_trim(slice_tail(line, found + 1));
    if (name->length >= 2 && name->at[0] == '"' && name->at[name->length - 1] == '"')
        *name = slice_of(name->at + 1, name->length - 2);
    return parts->length > 0 && name->length > 0;
}

/* ---- hosts ---------------------------------------------------------------------------------- */

static void read_signs(struct part *p)
{
    struct slice s = p->value;
    p->from_begin = slice_starts(s, SLICE_LITERAL("^"));
    s = slice_tail(s, p->from_begin ? 1 : 0);
    p->to_end = s.length > 0 && s.at[s.length - 1] == '$';
    s.length -= p->to_end ? 1 : 0;
    if (slice_starts(s, SLICE_LITERAL("*.")))
        s = slice_tail(s, 1);
    p->below = slice_starts(s, SLICE_LITERAL("."));
    p->name = slice_tail(s, p->below ? 1 : 0);
}

static bool is_exact(const struct part *p)
{
    return p->from_begin && p->to_end && !p->below;
}

/* The other half of "^x$" and ".x$"; they mostly stand side by side. */
static struct part *partner_of(struct part *parts, size_t count, size_t at)
{
    struct part *p = &parts[at];
    for (size_t i = 0; i < count; i++) {
        struct part *other = &parts[(at + 1 + i) % count];
        bool other_half =
            is_exact(p) ? other->below && other->to_end && !other->from_begin : is_exact(other);
        if (other_half && !other->is_done && slice_equal_nocase(other->name, p->name))
            return other;
    }
    return NULL;
}

static void add_host(struct import *im, uint32_t entry, struct part *parts, size_t count, size_t at)
{
    struct part *p = &parts[at];
    struct slice shown = slice_head(p->value, SHOWN);
    char name[DOMAIN_SIZE];
    bool is_name = domain_read(p->name, name) > 0 && slice_find_byte(p->name, '.') >= 0;
    if (is_exact(p) || (p->below && p->to_end && !p->from_begin)) {
        struct part *other = partner_of(parts, count, at);
        if (other != NULL)
            other->is_done = true;
        else if (p->below)
            import_note(im,
                        "\"%.*s\" stands there without \"^%.*s$\": the name itself is taken too",
                        (int)shown.length, (const char *)shown.at, (int)p->name.length,
                        (const char *)p->name.at);
        (void)import_domain(im, entry, other == NULL && is_exact(p) ? IMPORT_EXACT : IMPORT_DOMAIN,
                            p->name);
    } else if (!p->from_begin && !p->to_end && is_name) {
        if (p->below)
            import_note(im, "\"%.*s\" is the end of names: the name itself is taken too",
                        (int)shown.length, (const char *)shown.at);
        (void)import_domain(im, entry, IMPORT_DOMAIN, p->name);
    } else {
        import_refuse(im, "host \"%.*s\": part of a name, which is no domain", (int)shown.length,
                      (const char *)shown.at);
    }
}

/* ---- addresses ------------------------------------------------------------------------------ */

/* "1.2.3.4", "1.2.3.0/24:443", "[2001:db8::]/32", "[2001:db8::1]:443". */
static void add_address(struct import *im, uint32_t entry, struct slice value)
{
    struct slice network = value, port = SLICE_NONE, shown = slice_head(value, SHOWN);
    char text[160];
    uint64_t number;
    if (slice_starts(value, SLICE_LITERAL("["))) {
        struct slice rest, address = slice_split(slice_tail(value, 1), ']', &rest);
        struct slice bits = slice_split(rest, ':', &port);
        if (slice_starts(bits, SLICE_LITERAL("/")) && address.length + bits.length < sizeof text) {
            int length =
                snprintf(text, sizeof text, "%.*s%.*s", (int)address.length,
                         (const char *)address.at, (int)bits.length, (const char *)bits.at);
            address = slice_of(text, (size_t)length);
        }
        network = address;
    } else if (slice_find_byte(value, '.') >= 0) {
        network = slice_split(value, ':', &port);
    }
    if (port.length == 0) {
        (void)import_network(im, entry, network);
        return;
    }
    if (!slice_to_uint(port, UINT16_MAX, &number)) {
        import_refuse(im, "\"%.*s\" is no address and port", (int)shown.length,
                      (const char *)shown.at);
        return;
    }
    /* Both together are no rule of their own. */
    char expression[256];
    network = slice_head(network, 60);
    int length = snprintf(expression, sizeof expression, "other_ip == %.*s && other_port == %u",
                          (int)network.length, (const char *)network.at, (unsigned)number);
    (void)import_expression(im, entry, slice_of(expression, (size_t)length), 0);
}

/* ---- parts ---------------------------------------------------------------------------------- */

/* Cuts off the next part: a key, a colon and a value, which may be in quotes with commas in it. */
static struct part next_part(struct slice *rest)
{
    struct part p = {.key = SLICE_NONE};
    size_t end = 0;
    bool quoted = false;
    for (; end < rest->length && (quoted || rest->at[end] != ','); end++)
        quoted = rest->at[end] == '"' ? !quoted : quoted;
    struct slice whole = slice_trim(slice_head(*rest, end));
    *rest = slice_tail(*rest, end + 1);
    p.key = slice_trim(slice_split(whole, ':', &p.value));
    p.value = slice_trim(p.value);
    if (p.value.length >= 2 && p.value.at[0] == '"' && p.value.at[p.value.length - 1] == '"')
        p.value = slice_of(p.value.at + 1, p.value.length - 2);
    return p;
}

static bool is_key(const struct part *p, const char *key)
{
    return slice_equal_nocase(p->key, slice_text(key));
}

static void add_part(struct import *im, uint32_t entry, struct part *parts, size_t count, size_t at)
{
    struct part *p = &parts[at];
    struct slice key = slice_head(p->key, 40);
    if (is_key(p, "host"))
        add_host(im, entry, parts, count, at);
    else if (is_key(p, "ip") || is_key(p, "ipv6"))
        add_address(im, entry, p->value);
    else if (is_key(p, "tcp"))
        (void)import_port(im, entry, "tcp", p->value);
    else if (is_key(p, "udp"))
        (void)import_port(im, entry, "udp", p->value);
    else if (p->value.length == 0)
        import_refuse(im, "\"%.*s\": a part lacks its kind or its value", (int)key.length,
                      (const char *)key.at);
    else
        import_refuse(im, "there is nothing like \"%.*s\" in signatures", (int)key.length,
                      (const char *)key.at);
}

void custom_parts(struct import *im, uint32_t entry, struct slice text)
{
    struct part *parts = calloc(PARTS_MOST, sizeof *parts);
    size_t count = 0;
    if (parts == NULL) {
        im->failed = true;
        return;
    }
    while (text.length > 0 && count < PARTS_MOST) {
        parts[count] = next_part(&text);
        if (is_key(&parts[count], "host"))
            read_signs(&parts[count]);
        count++;
    }
    for (size_t i = 0; i < count; i++)
        if (!parts[i].is_done)
            add_part(im, entry, parts, count, i);
    if (text.length > 0)
        import_refuse(im, "the line has more than %d parts: the others were not read", PARTS_MOST);
    free(parts);
}
