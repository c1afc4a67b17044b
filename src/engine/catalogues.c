/* What the library knows, for those who ask: protocols, risks, fields. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "engine/report.h"
#include "protocols/protocol.h"

/* The dissector that stands above each protocol in protocols.def. */
static enum dissector_id owner_of(enum protocol protocol)
{
    enum dissector_id at = DISSECTOR_none, owner = DISSECTOR_none;
#define DISSECTOR(file) at = DISSECTOR_##file;
#define PROTOCOL(symbol, number, slug, display, group)                                             \
    if (protocol == PROTOCOL_##symbol)                                                             \
        owner = at;
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    return owner;
}

bool sonde_protocol_at(unsigned index, struct sonde_protocol *out)
{
    enum protocol p = (enum protocol)(index + 1);
    if (index >= PROTOCOL_COUNT - 1)
        return false;
    const struct dissector *d = dissector_table[owner_of(p)];
    const struct protocol_info *info = &protocol_table[p];
    *out = (struct sonde_protocol){info->id,   info->tag,
                                   info->name, category_tag((enum category)info->category),
                                   d->name,    d->summary};
    return true;
}

bool sonde_risk_at(unsigned index, struct sonde_risk *out)
{
    for (unsigned number = 0; number < RISK_LIMIT; number++) {
        const struct risk_info *r = risk_info(number);
        if (r == NULL || index-- > 0)
            continue;
        *out = (struct sonde_risk){r->number, r->score, r->tag, r->remedy};
        return true;
    }
    return false;
}

static const char *const types[] = {"text", "number", "hex", "hex16", "flag", "time"};

const void *sonde_event_next(const struct sonde_event *event, const void *at,
                             struct sonde_value *out)
{
    const uint8_t *next = at;
    struct report_field f;
    if (!report_next(event, &next, &f))
        return NULL;
    *out = (struct sonde_value){f.field->object,          f.field->key,   types[f.field->type],
                                (const char *)f.bytes.at, f.bytes.length, f.number};
    return next;
}

const char *sonde_method_name(uint8_t method)
{
    return evidence_name((enum evidence_method)method);
}

bool sonde_field_at(unsigned index, struct sonde_field *out)
{
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++) {
        const struct dissector *dissector = dissector_table[d];
        if (index >= dissector->field_count) {
            index -= dissector->field_count;
            continue;
        }
        const struct field *f = &dissector->fields[index];
        *out = (struct sonde_field){dissector->name, f->object, f->key,
                                    types[f->type],  f->list,   f->meaning};
        return true;
    }
    return false;
}
