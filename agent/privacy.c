/* What the agent tells instead of what it saw. */
/* SPDX-License-Identifier: MIT */
#include "agent/privacy.h"

#include <stdlib.h>
#include <string.h>

#include "agent/aggregate.h"
#include "agent/log.h"
#include "base/error.h"

#define FLOW "flow."

static bool wants_disguise(const struct privacy_options *o)
{
    return o->pseudonym_ip || o->pseudonym_mac || o->other_bits4 > 0 || o->other_bits6 > 0 ||
           o->names != SONDE_NAMES_WHOLE || o->network_count > 0 || o->mac_count > 0 || o->external;
}

static int make_disguise(struct privacy *y, const uint8_t key[16], struct sonde_error *error)
{
    const struct privacy_options *o = &y->options;
    struct sonde_disguise_settings s = {.pseudonym_ip = o->pseudonym_ip,
                                        .pseudonym_mac = o->pseudonym_mac,
                                        .other_bits4 = (uint8_t)o->other_bits4,
                                        .other_bits6 = (uint8_t)o->other_bits6,
                                        .names = (enum sonde_names)o->names,
                                        .masked_networks = o->network,
                                        .masked_network_count = o->network_count,
                                        .masked_macs = o->mac,
                                        .masked_mac_count = o->mac_count};
    memcpy(s.key, key, sizeof s.key);
    if (!wants_disguise(o))
        return SONDE_OK;
    y->disguise = sonde_disguise_new(&s, error);
    return y->disguise == NULL ? SONDE_ENOMEM : SONDE_OK;
}

/* What sums have of a member that is dropped, or that is in an object which is. */
static unsigned untold_by(const char *dropped)
{
    static const struct {
        const char *member;
        enum untold bit;
    } known[] = {{"flow.local_mac", UNTOLD_LOCAL_MAC},
                 {"flow.local_ip", UNTOLD_LOCAL_IP},
                 {"flow.other_ip", UNTOLD_OTHER_IP},
                 {"flow.ip_protocol", UNTOLD_IP_PROTOCOL},
                 {"flow.detected_protocol", UNTOLD_PROTOCOL},
                 {"flow.detected_protocol_name", UNTOLD_PROTOCOL},
                 {"flow.detected_application", UNTOLD_APPLICATION},
                 {"flow.detected_application_name", UNTOLD_APPLICATION}};
    size_t length = strlen(dropped);
    unsigned untold = 0;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strncmp(known[i].member, dropped, length) == 0 &&
            (known[i].member[length] == '\0' || known[i].member[length] == '.'))
            untold |= known[i].bit;
    return untold;
}

static void privacy_free(struct privacy *y)
{
    if (y == NULL)
        return;
    sonde_disguise_free(y->disguise);
    buffer_free(&y->text);
    free(y);
}

int privacy_open(const struct privacy_options *options, const uint8_t key[16], struct privacy **out,
                 struct sonde_error *error)
{
    *out = NULL;
    if (!wants_disguise(options) && options->dropped_count == 0)
        return SONDE_OK;
    struct privacy *y = calloc(1, sizeof *y);
    if (y == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for what is not told");
    y->options = *options;
    const struct privacy_options *o = &y->options;
    y->dropped.leaves_out = true;
    for (unsigned i = 0; i < o->dropped_count; i++) {
        const char *field = o->dropped[i];
        (void)json_selection_add(&y->dropped, slice_text(field)); /* it was looked at */
        y->field[y->fields++] = field;
        y->untold |= untold_by(field);
        if (strncmp(field, FLOW, sizeof FLOW - 1) == 0)
            y->flow_field[y->flow_fields++] = field + sizeof FLOW - 1;
    }
    if (make_disguise(y, key, error) != SONDE_OK) {
        privacy_free(y);
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

/* ---- other options while it runs ---------------------------------------------------------------
 */

int privacy_seal(const struct privacy_options *options, struct sonde_error *error)
{
    return memory_seal("privacy", slice_of(options, sizeof *options), error);
}

static int set_writer(const struct privacy *y, bool alone, struct sonde_writer *w,
                      struct sonde_error *error)
{
    struct sonde_writer_settings s = {0};
    privacy_of_writer(y, alone, &s);
    return sonde_writer_set_disguise(w, s.disguise, s.dropped_fields, s.dropped_count, error);
}

static int set_writers(struct publisher *p, const struct privacy *y, struct sonde_error *error)
{
    int code = set_writer(y, true, p->flow_writer, error);
    for (unsigned f = 0; f < FORMAT_COUNT && code == SONDE_OK; f++)
        code = set_writer(y, false, p->writer[f], error);
    for (unsigned i = 0; i < OUTLETS_MOST && code == SONDE_OK; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->writer != NULL)
            code = set_writer(y, false, p->outlet[i]->writer, error);
    return code;
}

int privacy_take(struct publisher *p, int fd, struct sonde_error *error)
{
    struct slice bytes = memory_read(fd, error);
    struct privacy_options options;
    struct privacy *new;
    bool whole = bytes.length == sizeof options;
    if (whole)
        memcpy(&options, bytes.at, sizeof options);
    memory_unmap(bytes);
    if (!whole)
        return error_set(error, SONDE_EIO, "what is told of people could not be read");
    int code = privacy_open(&options, p->agent->privacy_key, &new, error);
    if (code == SONDE_OK)
        code = set_writers(p, new, error);
    if (code != SONDE_OK)
        return code;
    privacy_free(p->privacy);
    p->privacy = new;
    privacy_look(p);
    definitions_forget(p);
    for (unsigned i = 0; i < OUTLETS_MOST; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->aggregate != NULL)
            aggregate_forget(p->outlet[i]->aggregate);
    return SONDE_OK;
}

void privacy_look(struct publisher *p)
{
    struct sonde_network external[WORKERS_MOST * ADDRESSES_MOST];
    size_t count = 0;
    if (p->privacy == NULL || p->privacy->disguise == NULL || !p->privacy->options.external)
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
