/* docs/fields.md and docs/protocols.md, from the records of the dissectors. */
/* SPDX-License-Identifier: MIT */
#include <inttypes.h>

#include "generate.h"
#include "protocols/protocol.h"

const char *extracted_object(unsigned n)
{
    const char *objects[256] = {NULL};
    unsigned count = 0;
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++) {
        for (unsigned f = 0; f < dissector_table[d]->field_count; f++) {
            const char *object = dissector_table[d]->fields[f].object;
            unsigned at = 0;
            while (object != NULL && at < count && strcmp(objects[at], object) != 0)
                at++;
            if (object != NULL && at == count && count < COUNT_OF(objects))
                objects[count++] = object;
        }
    }
    return n < count ? objects[n] : NULL;
}

static const char *type_name(const struct field *f)
{
    static const char *const names[] = {
        [FIELD_TEXT] = "text",
        [FIELD_UINT] = "number",
        [FIELD_HEX] = "hexadecimal digits",
        [FIELD_HEX16] = "\"0x0304\"",
        [FIELD_FLAG] = "true, or missing",
        [FIELD_TIME_S] = "s since 1970 UTC",
    };
    return names[f->type];
}

/* A vertical bar would end the cell. */
static void put_cell(struct buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '|')
            buffer_byte(out, '\\');
        buffer_byte(out, (uint8_t)*text);
    }
}

void generate_fields(struct buffer *out)
{
    buffer_printf(out, "# Extracted fields\n\n"
                       "What dissectors read from flows, by the member of `flow` that holds it "
                       "(see [stream.md](stream.md)).\nAll of it is missing where the flow did not "
                       "show it. Made from the tables in `src/protocols`: change it there.\n");
    for (unsigned n = 0; extracted_object(n) != NULL; n++) {
        const char *object = extracted_object(n);
        buffer_printf(out, "\n## `%s`\n\n| field | type | meaning | from |\n|---|---|---|---|\n",
                      object);
        for (unsigned d = 0; d < DISSECTOR_COUNT; d++) {
            for (unsigned f = 0; f < dissector_table[d]->field_count; f++) {
                const struct field *field = &dissector_table[d]->fields[f];
                if (field->object == NULL || strcmp(field->object, object) != 0)
                    continue;
                buffer_printf(out, "| `%s.%s` | %s%s | ", object, field->key,
                              field->list ? "list: " : "", type_name(field));
                put_cell(out, field->meaning);
                buffer_printf(out, " | %s |\n", dissector_table[d]->name);
            }
        }
    }
}

static void put_ports(struct buffer *out, const struct dissector *d, enum protocol protocol)
{
    static const struct {
        uint8_t on;
        const char *name;
    } transports[] = {{ON_TCP, "TCP"}, {ON_UDP, "UDP"}, {ON_SCTP, "SCTP"}};
    const char *between = "";
    for (unsigned i = 0; i < COUNT_OF(transports); i++) {
        const char *name = transports[i].name;
        for (unsigned p = 0; p < d->port_count; p++) {
            if (d->ports[p].protocol != protocol || (d->ports[p].on & transports[i].on) == 0)
                continue;
            buffer_printf(out, "%s%s%s%u", between, name, *name != '\0' ? " " : "",
                          d->ports[p].port);
            between = ", ";
            name = "";
        }
    }
}

/* The protocols below a dissector in protocols.def. */
static void put_protocols(struct buffer *out, enum dissector_id dissector)
{
    enum dissector_id at = DISSECTOR_none;
    buffer_printf(out, "| id | tag | name | category | usual ports |\n|---|---|---|---|---|\n");
#define DISSECTOR(file) at = DISSECTOR_##file;
#define PROTOCOL(symbol, number, slug, display, group)                                             \
    if (at == dissector) {                                                                         \
        buffer_printf(out, "| %u | `%s` | %s | %s | ", (unsigned)(number), slug, display,          \
                      category_tag(CATEGORY_##group));                                             \
        put_ports(out, dissector_table[dissector], PROTOCOL_##symbol);                             \
        buffer_printf(out, " |\n");                                                                \
    }
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
}

static void put_metadata(struct buffer *out, const struct dissector *d)
{
    const char *between = "\nMetadata: ";
    for (unsigned f = 0; f < d->field_count; f++) {
        buffer_printf(out, "%s`%s%s%s`", between,
                      d->fields[f].object == NULL ? "" : d->fields[f].object,
                      d->fields[f].object == NULL ? "" : ".", d->fields[f].key);
        between = ", ";
    }
    buffer_printf(out, d->field_count > 0 ? ".\n" : "");
    between = "\nRisks: ";
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        if ((d->risks >> n & 1) == 0 || risk_info(n) == NULL)
            continue;
        buffer_printf(out, "%s`%s`", between, risk_info(n)->tag);
        between = ", ";
    }
    buffer_printf(out, d->risks != 0 ? ".\n" : "");
}

void generate_protocols(struct buffer *out)
{
    buffer_printf(out,
                  "# Protocols\n\n"
                  "What Sonde tells apart, by the file in `src/protocols` that does it. Ids "
                  "and tags never change. Usual ports\nonly order what is tried first; they "
                  "never prove a protocol. Made from the tables in `src/protocols`: change it\n"
                  "there. Metadata is described in [fields.md](fields.md).\n");
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        buffer_printf(out, "\n## %s\n\n%s\n\n", dissector_table[d]->name,
                      dissector_table[d]->summary);
        put_protocols(out, (enum dissector_id)d);
        put_metadata(out, dissector_table[d]);
    }
    buffer_printf(out, "\n## Risks\n\n| number | tag | score | what to do |\n|---|---|---|---|\n");
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        const struct risk_info *risk = risk_info(n);
        if (risk == NULL)
            continue;
        buffer_printf(out, "| %u | `%s` | %u | ", n, risk->tag, risk->score);
        put_cell(out, risk->remedy);
        buffer_printf(out, " |\n");
    }
}
