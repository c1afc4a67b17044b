/* What dissectors extracted, as JSON. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"

#include "protocols/signature.h"

const uint8_t *report_first(const struct sonde_event *event)
{
    struct event_texts lengths;
    const uint8_t *at = (const uint8_t *)(event + 1);
    memcpy(&lengths, at, sizeof lengths);
    at += sizeof lengths;
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++)
        at += lengths.length[i];
    return at;
}

bool report_next(const struct sonde_event *event, const uint8_t **at, struct report_field *out)
{
    const uint8_t *end = (const uint8_t *)event + event->size;
    if (*at == NULL)
        *at = report_first(event);
    if (*at >= end)
        return false;
    struct event_field header;
    memcpy(&header, *at, sizeof header);
    out->field = field_info(header.field);
    if (header.field == SIGNATURE_FIELD &&
        report_brought(out, slice_of(*at + sizeof header, header.length))) {
        *at += sizeof header + header.length;
        return true;
    }
    out->bytes = slice_of(*at + sizeof header, header.length);
    out->number = 0;
    if (out->field->type != FIELD_TEXT && out->field->type != FIELD_HEX)
        memcpy(&out->number, out->bytes.at, sizeof out->number);
    *at += sizeof header + header.length;
    return true;
}

static void write_value(struct json *j, const char *key, const struct report_field *f)
{
    uint8_t wide[2] = {(uint8_t)(f->number >> 8), (uint8_t)f->number};
    switch ((enum field_type)f->field->type) {
    case FIELD_TEXT:
        json_text(j, key, f->bytes);
        break;
    case FIELD_HEX:
        json_hex(j, key, f->bytes, false);
        break;
    case FIELD_HEX16:
        json_hex(j, key, slice_of(wide, sizeof wide), true);
        break;
    case FIELD_FLAG:
        json_bool(j, key, f->number != 0);
        break;
    case FIELD_UINT:
    case FIELD_TIME_S:
        json_uint(j, key, f->number);
        break;
    }
}

static bool same_object(const char *a, const char *b)
{
    return a == b || (a != NULL && b != NULL && strcmp(a, b) == 0);
}

/* All values of one list field, gathered behind its first. */
static void write_list(struct json *j, struct report_field *all, unsigned from, unsigned count)
{
    json_array(j, all[from].field->key);
    for (unsigned i = from; i < count; i++) {
        if (all[i].field == NULL || all[i].field->id != all[from].field->id)
            continue;
        write_value(j, NULL, &all[i]);
        if (i != from)
            all[i].field = NULL;
    }
    json_array_end(j);
    all[from].field = NULL;
}

void report_fields(struct json *j, const struct sonde_event *event)
{
    struct report_field all[FACTS_MOST];
    unsigned count = 0;
    const uint8_t *at = NULL;
    while (count < FACTS_MOST && report_next(event, &at, &all[count]))
        count++;
    for (unsigned i = 0; i < count; i++) {
        if (all[i].field == NULL)
            continue;
        const char *object = all[i].field->object;
        if (object != NULL)
            json_object(j, object);
        for (unsigned k = i; k < count; k++) {
            if (all[k].field == NULL || !same_object(all[k].field->object, object))
                continue;
            if (all[k].field->list) {
                write_list(j, all, k, count);
            } else {
                write_value(j, all[k].field->key, &all[k]);
                all[k].field = NULL;
            }
        }
        if (object != NULL)
            json_object_end(j);
    }
}
