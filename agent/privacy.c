/* What the agent tells instead of what it saw. */
/* SPDX-License-Identifier: MIT */
#include "agent/privacy.h"

#include <stdlib.h>
#include <string.h>

#include "agent/log.h"
#include "base/error.h"

#define FLOW "flow."

static bool wants_disguise(const struct privacy_options *o)
{
    return o->pseudonym_ip || o->pseudonym_mac || o->other_bits4 > 0 || o->other_bits6 > 0 ||
           o->names != SONDE_NAMES_WHOLE || o->network_count > 0 || o->mac_count > 0 || o->external;
}

static int make_disguise(const struct agent *agent, struct privacy *y, struct sonde_error *error)
{
    const struct privacy_options *o = &agent->options.privacy;
    struct sonde_disguise_settings s = {.pseudonym_ip = o->pseudonym_ip,
                                        .pseudonym_mac = o->pseudonym_mac,
                                        .other_bits4 = (uint8_t)o->other_bits4,
                                        .other_bits6 = (uint8_t)o->other_bits6,
                                        .names = (enum sonde_names)o->names,
                                        .masked_networks = o->network,
                                        .masked_network_count = o->network_count,
                                        .masked_macs = o->mac,
                                        .masked_mac_count = o->mac_count};
    memcpy(s.key, agent->privacy_key, sizeof s.key);
    if (!wants_disguise(o))
        return SONDE_OK;
    y->disguise = sonde_disguise_new(&s, error);
    return y->disguise == NULL ? SONDE_ENOMEM : SONDE_OK;
}

int privacy_open(const struct agent *agent, struct privacy **out, struct sonde_error *error)
{
    const struct privacy_options *o = &agent->options.privacy;
    *out = NULL;
    if (!wants_disguise(o) && o->dropped_count == 0)
        return SONDE_OK;
    struct privacy *y = calloc(1, sizeof *y);
    if (y == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for what is not told");
    y->dropped.leaves_out = true;
    for (unsigned i = 0; i < o->dropped_count; i++) {
        const char *field = o->dropped[i];
        (void)json_selection_add(&y->dropped, slice_text(field)); /* it was looked at */
        y->field[y->fields++] = field;
        if (strncmp(field, FLOW, sizeof FLOW - 1) == 0)
            y->flow_field[y->flow_fields++] = field + sizeof FLOW - 1;
    }
    if (make_disguise(agent, y, error) != SONDE_OK) {
        free(y);
        return SONDE_ENOMEM;
    }
    *out = y;
    return SONDE_OK;
}

void privacy_of_writer(const struct privacy *y, bool alone, struct sonde_writer_settings *settings)
{
    if (y == NULL)
        return;
    settings->disguise = y->disguise;
    settings->dropped_fields = alone ? y->flow_field : y->field;
    settings->dropped_count = alone ? y->flow_fields : y->fields;
}

void privacy_look(struct publisher *p)
{
    struct sonde_network external[WORKERS_MOST * ADDRESSES_MOST];
    size_t count = 0;
    if (p->privacy == NULL || p->privacy->disguise == NULL || !p->agent->options.privacy.external)
        return;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s))
        for (uint32_t a = 0;
             s->facts.role == ROLE_WAN && source_is_shown(s) && a < s->facts.address_count; a++)
            external[count++] = s->facts.addresses[a];
    sonde_disguise_set_external(p->privacy->disguise, external, count);
}

void privacy_message(struct privacy *y, struct buffer *text)
{
    if (y == NULL || y->dropped.count == 0)
        return;
    buffer_clear(&y->text);
    json_select(&y->dropped, buffer_slice(text), &y->text);
    text->length = 0;
    buffer_append(text, y->text.bytes, y->text.length);
    text->failed = text->failed || y->text.failed;
}
