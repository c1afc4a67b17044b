/* Reading the samples of dissectors. */
/* SPDX-License-Identifier: MIT */
#include "samples.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buffer.h"

static int digit(char c)
{
    const char *digits = "0123456789abcdef";
    const char *at = c == '\0' ? NULL : strchr(digits, ascii_lower((uint8_t)c));
    return at == NULL ? -1 : (int)(at - digits);
}

ptrdiff_t sample_bytes(const char *text, uint8_t *bytes, size_t size)
{
    size_t count = 0;
    bool quoted = false;
    if (text == NULL)
        return -1;
    for (; *text != '\0'; text++) {
        if (*text == '\'') {
            quoted = !quoted;
            continue;
        }
        if (!quoted && (*text == ' ' || *text == '\n'))
            continue;
        if (count == size)
            return -1;
        if (quoted) {
            bytes[count++] = (uint8_t)*text;
            continue;
        }
        int high = digit(text[0]), low = high < 0 ? -1 : digit(text[1]);
        if (low < 0)
            return -1;
        bytes[count++] = (uint8_t)(high << 4 | low);
        text++;
    }
    return quoted ? -1 : (ptrdiff_t)count;
}

static void print_value(struct buffer *out, const struct field *field, struct fact_value value)
{
    switch ((enum field_type)field->type) {
    case FIELD_TEXT:
        buffer_append(out, value.bytes.at, value.bytes.length);
        break;
    case FIELD_HEX:
        buffer_hex(out, value.bytes);
        break;
    case FIELD_HEX16:
        buffer_printf(out, "0x%04" PRIx64, value.number);
        break;
    case FIELD_FLAG:
        buffer_printf(out, "true");
        break;
    case FIELD_UINT:
    case FIELD_TIME_S:
        buffer_printf(out, "%" PRIu64, value.number);
        break;
    }
}

static bool fact_is(const struct fact_store *store, struct fact fact, struct slice name,
                    struct slice value)
{
    const struct field *field = field_info(fact.field & ~FACT_WIDE);
    struct buffer out = {0};
    buffer_printf(&out, "%s%s%s", field->object == NULL ? "" : field->object,
                  field->object == NULL ? "" : ".", field->key);
    bool same = slice_equal(buffer_slice(&out), name);
    buffer_clear(&out);
    print_value(&out, field, fact_read(store, fact));
    same = same && slice_equal(buffer_slice(&out), value);
    buffer_free(&out);
    return same;
}

bool sample_facts_hold(const char *who, const struct sample *sample, const struct fact_store *store,
                       struct slice facts)
{
    bool all = true;
    struct slice rest = slice_text(sample->facts);
    while (rest.length > 0) {
        struct slice value = slice_trim(slice_split(rest, ';', &rest));
        struct slice name = slice_split(value, '=', &value);
        bool found = false;
        if (name.length == 0)
            continue;
        for (size_t i = 0; !found && i < facts.length / sizeof(struct fact); i++)
            found = fact_is(store, fact_at(facts, i), slice_trim(name), slice_trim(value));
        if (!found)
            print_error("%s: %s: no fact %.*s=%.*s\n", who, sample->name, (int)name.length,
                        (const char *)name.at, (int)value.length, (const char *)value.at);
        all = all && found;
    }
    return all;
}
