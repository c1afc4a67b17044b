/* Protocols that a catalogue brought, as events tell them to readers who may not have it. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"
#include "protocols/signature.h"

/* One that the catalogue brought: its description came with the event. */
static struct protocol_info brought_protocol(const struct sonde_event *event, uint16_t id)
{
    size_t length;
    const char *text = sonde_event_text(event, SONDE_TEXT_PROTOCOLS, &length);
    struct cursor c = cursor_over(slice_of(text, length));
    while (cursor_left(&c) > 0) {
        struct protocol_info p = {.id = cursor_u16be(&c), .category = cursor_u8(&c)};
        struct slice rest = cursor_rest(&c), tag = slice_split(rest, '\0', &rest);
        struct slice name = slice_split(rest, '\0', &rest);
        cursor_skip(&c, tag.length + name.length + 2);
        if (!cursor_ok(&c))
            break;
        p.tag = (const char *)tag.at;
        p.name = (const char *)name.at;
        p.tag_length = (uint8_t)slice_head(tag, UINT8_MAX).length;
        p.name_length = (uint8_t)slice_head(name, UINT8_MAX).length;
        if (p.id == id)
            return p;
    }
    return protocol_table[PROTOCOL_UNKNOWN];
}

struct protocol_info event_protocol(const struct sonde_event *event, uint16_t id)
{
    /* Ids are public numbers with holes: the table is small and spares a search for each flow. */
    static const uint16_t places[] = {
#define DISSECTOR(file)
#define PROTOCOL(symbol, number, slug, display, group) [number] = PROTOCOL_##symbol,
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    };
    unsigned place = id < COUNT_OF(places) ? places[id] : PROTOCOL_UNKNOWN;
    return place == PROTOCOL_UNKNOWN && id != 0 ? brought_protocol(event, id)
                                                : protocol_table[place];
}

const char *sonde_event_protocol_name(const struct sonde_event *event, uint16_t id)
{
    return event_protocol(event, id).name;
}

/* A value of a protocol that the catalogue brought: its member is told with it. */
bool report_brought(struct report_field *out, struct slice value)
{
    uint8_t type = value.length > 0 ? value.at[0] : 0;
    struct slice text = slice_tail(value, 1), key = slice_split(text, '\0', &text);
    ptrdiff_t dot = slice_find_byte(key, '.');
    if (dot < 0 || key.length >= sizeof out->names)
        return false;
    memcpy(out->names, key.at, key.length);
    out->names[dot] = out->names[key.length] = '\0';
    out->own =
        (struct field){SIGNATURE_FIELD, FIELD_TEXT, false, out->names, out->names + dot + 1, ""};
    out->field = &out->own;
    out->bytes = text;
    out->number = 0;
    if (type == SIGNATURE_HEX)
        out->own.type = FIELD_HEX;
    if (type == SIGNATURE_NUMBER && slice_to_uint(text, UINT64_MAX, &out->number))
        out->own.type = FIELD_UINT;
    return true;
}
