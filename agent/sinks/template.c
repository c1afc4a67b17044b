/* Templates of names: runs of text, each with a member behind it. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/template.h"

#include <stdio.h>
#include <string.h>

#include "base/error.h"

enum { SHOWN = 32 /* bytes of a member that nobody knows */ };

static const char *const names[TEMPLATE_MEMBERS] = {
    [TEMPLATE_AGENT_UUID] = "agent_uuid",
    [TEMPLATE_SINK] = "sink",
    [TEMPLATE_TYPE] = "type",
};

static int unknown_member(struct slice name, unsigned known, struct sonde_error *error)
{
    char list[64] = "";
    size_t length = 0;
    for (unsigned m = 0; m < TEMPLATE_MEMBERS; m++)
        if ((known >> m & 1) != 0)
            length += (size_t)snprintf(list + length, sizeof list - length, "%s{%s}",
                                       length > 0 ? ", " : "", names[m]);
    return error_set(error, SONDE_EINVAL, "there is no {%.*s} here: there are %s",
                     (int)(name.length < SHOWN ? name.length : SHOWN), (const char *)name.at, list);
}

/* The member that is called so, of those that are known; TEMPLATE_MEMBERS: none is. */
static enum template_member find_member(struct slice name, unsigned known)
{
    unsigned m = 0;
    while (m < TEMPLATE_MEMBERS &&
           ((known >> m & 1) == 0 || !slice_equal(name, slice_text(names[m]))))
        m++;
    return (enum template_member)m;
}

/* Reads what follows an opening brace, and ends the last part with it. */
static int take_member(struct template *t, const char **at, unsigned known,
                       struct sonde_error *error)
{
    size_t length = strcspn(*at, "{}");
    struct slice name = slice_of(*at, length);
    if ((*at)[length] != '}')
        return error_set(error, SONDE_EINVAL, "a { has no }: {{ is the brace itself");
    enum template_member member = find_member(name, known);
    if (member == TEMPLATE_MEMBERS)
        return unknown_member(name, known, error);
    if (t->parts == TEMPLATE_PARTS_MOST)
        return error_set(error, SONDE_EINVAL, "there are more than %d members in it",
                         TEMPLATE_PARTS_MOST - 1);
    uint16_t end = (uint16_t)(t->part[t->parts - 1].from + t->part[t->parts - 1].length);
    t->part[t->parts - 1].member = (uint8_t)member;
    t->part[t->parts++] = (struct template_part){.from = end, .member = TEMPLATE_MEMBERS};
    *at += length + 1;
    return SONDE_OK;
}

int template_compile(struct template *t, const char *text, unsigned known,
                     struct sonde_error *error)
{
    size_t length = 0;
    int code = SONDE_OK;
    *t = (struct template){.parts = 1, .part[0].member = TEMPLATE_MEMBERS};
    if (text[0] == '\0')
        return error_set(error, SONDE_EINVAL, "it is empty");
    if (strlen(text) >= sizeof t->text)
        return error_set(error, SONDE_EINVAL, "it is longer than %d bytes", TEMPLATE_BYTES - 1);
    while (*text != '\0' && code == SONDE_OK) {
        char c = *text++;
        bool doubled = (c == '{' || c == '}') && *text == c;
        if (c == '{' && !doubled) {
            code = take_member(t, &text, known, error);
            continue;
        }
        if (c == '}' && !doubled)
            return error_set(error, SONDE_EINVAL, "a } has no {: }} is the brace itself");
        text += doubled;
        t->text[length++] = c;
        t->part[t->parts - 1].length++;
    }
    return code;
}

bool template_in_topic(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '-';
}

bool template_in_subject(uint8_t c)
{
    return c > ' ' && c < 0x7f && c != '*' && c != '>';
}

bool template_in_token(uint8_t c)
{
    return template_in_subject(c) && c != '.';
}

bool template_in_text(uint8_t c)
{
    return c >= ' ' && c < 0x7f;
}

bool template_in_mqtt(uint8_t c) /* MQTT 3.1.1, section 4.7.1 */
{
    return template_in_text(c) && c != '+' && c != '#';
}

bool template_in_level(uint8_t c)
{
    return template_in_mqtt(c) && c != '/';
}

uint8_t template_forbidden(const struct template *t, template_allows *allows)
{
    for (const char *c = t->text; *c != '\0'; c++)
        if (!allows((uint8_t)*c))
            return (uint8_t)*c;
    return 0;
}

/* Where it goes on; NULL where there is no room for it and a zero. */
static char *put(char *at, const char *end, struct slice text, template_allows *allows)
{
    if (at == NULL || text.length >= (size_t)(end - at))
        return NULL;
    for (size_t i = 0; i < text.length; i++)
        *at++ = allows == NULL || allows(text.at[i]) ? (char)text.at[i] : '_';
    return at;
}

int template_render(const struct template *t, const struct slice values[TEMPLATE_MEMBERS],
                    template_allows *allows, char *out, size_t size)
{
    char *at = out;
    const char *end = out + size;
    for (unsigned i = 0; i < t->parts; i++) {
        const struct template_part *p = &t->part[i];
        at = put(at, end, slice_of(t->text + p->from, p->length), NULL);
        if (p->member < TEMPLATE_MEMBERS)
            at = put(at, end, values[p->member], allows);
    }
    *(at == NULL ? out : at) = '\0';
    return at == NULL ? -1 : (int)(at - out);
}
