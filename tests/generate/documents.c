/* docs/fields.md, from the records of the dissectors. */
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
