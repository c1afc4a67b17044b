/* The writer of JSON: its forms, and the lines around what it tells. */
/* SPDX-License-Identifier: MIT */
#include "engine/writer.h"

#include <stdlib.h>

#include "base/crypto.h"
#include "base/error.h"
#include "engine/disguise.h"
#include "engine/report_ecs.h"

static bool add_fields(struct json_selection *s, const char *const *fields, size_t count,
                       struct sonde_error *error)
{
    for (size_t i = 0; i < count; i++) {
        if (json_selection_add(s, slice_text(fields[i])))
            continue;
        (void)error_set(error, SONDE_EINVAL,
                        "%s: it is no member such as interface or flow.ssl.alpn, or there are more "
                        "than %d",
                        fields[i], SELECTION_MOST - 1);
        return false;
    }
    return true;
}

/* The type is always there: it tells what the rest means. */
static bool select_fields(struct sonde_writer *w, struct sonde_error *error)
{
    w->selection = calloc(1, sizeof *w->selection);
    return w->selection != NULL && json_selection_add(w->selection, SLICE_LITERAL("type")) &&
           add_fields(w->selection, w->settings.fields, w->settings.field_count, error);
}

static bool has_type(const char *const *fields, size_t count, struct sonde_error *error)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(fields[i], "type") != 0)
            continue;
        (void)error_set(error, SONDE_EINVAL, "type: it tells what the rest means, and stays");
        return true;
    }
    return false;
}

int sonde_writer_set_disguise(struct sonde_writer *w, const struct sonde_disguise *disguise,
                              const char *const *dropped_fields, size_t dropped_count,
                              struct sonde_error *error)
{
    struct json_selection *dropped = NULL;
    if (has_type(dropped_fields, dropped_count, error))
        return SONDE_EINVAL;
    if (dropped_count > 0) {
        dropped = calloc(1, sizeof *dropped);
        if (dropped == NULL)
            return error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
        dropped->leaves_out = true;
        if (!add_fields(dropped, dropped_fields, dropped_count, error)) {
            free(dropped);
            return SONDE_EINVAL;
        }
    }
    free(w->dropped);
    w->dropped = dropped;
    w->settings.disguise = disguise;
    w->settings.dropped_fields = dropped_fields;
    w->settings.dropped_count = dropped_count;
    return SONDE_OK;
}

static bool prepare(struct sonde_writer *w, struct sonde_error *error)
{
    (void)error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
    w->crypto = crypto_new();
    if (w->settings.style == SONDE_STYLE_NETIFYD)
        w->told = calloc(1, sizeof *w->told);
    return w->crypto != NULL && (w->settings.style != SONDE_STYLE_NETIFYD || w->told != NULL) &&
           (w->settings.field_count == 0 || select_fields(w, error)) &&
           sonde_writer_set_disguise(w, w->settings.disguise, w->settings.dropped_fields,
                                     w->settings.dropped_count, error) == SONDE_OK;
}

struct sonde_writer *sonde_writer_new_with(const struct sonde_writer_settings *settings,
                                           struct sonde_error *error)
{
    struct sonde_writer *w = calloc(1, sizeof *w);
    if (w == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the writer of JSON");
        return NULL;
    }
    w->settings = *settings;
    if (settings->style == SONDE_STYLE_ECS && settings->flow_alone) {
        (void)error_set(error, SONDE_EINVAL, "a document of ECS has no object flow");
        free(w);
        return NULL;
    }
    if (prepare(w, error))
        return w;
    sonde_writer_free(w);
    return NULL;
}

struct sonde_writer *sonde_writer_new(struct sonde_error *error)
{
    static const struct sonde_writer_settings standard = {0};
    return sonde_writer_new_with(&standard, error);
}

void sonde_writer_set_catalogue(struct sonde_writer *w, const struct sonde_catalogue *catalogue)
{
    w->settings.catalogue = catalogue;
}

static struct json json_of(const struct sonde_writer *w, struct buffer *out)
{
    struct json j = json_into(out);
    j.ascii_only = is_netifyd(w);
    return j;
}

void sonde_writer_free(struct sonde_writer *w)
{
    if (w == NULL)
        return;
    buffer_free(&w->line);
    buffer_free(&w->chosen);
    buffer_free(&w->interface);
    buffer_free(&w->printed);
    crypto_free(w->crypto);
    free(w->told);
    free(w->selection);
    free(w->dropped);
    buffer_free(&w->disguised);
    free(w);
}

static const char *type_name(unsigned type)
{
    switch (type) {
    case SONDE_EVENT_DPI_UPDATE:
        return "flow_dpi_update";
    case SONDE_EVENT_DPI_COMPLETE:
        return "flow_dpi_complete";
    case SONDE_EVENT_STATS:
        return "flow_stats";
    case SONDE_EVENT_PURGE:
        return "flow_purge";
    case SONDE_EVENT_TRANSACTION:
        return "transaction";
    default:
        return "flow";
    }
}

static void write_interface(struct sonde_writer *w, struct json *j, struct slice name)
{
    if (w->printed.length == 0 || !slice_equal(buffer_slice(&w->interface), name)) {
        struct json text = json_of(w, &w->printed);
        buffer_clear(&w->interface);
        buffer_clear(&w->printed);
        buffer_append(&w->interface, name.at, name.length);
        json_put_text(&text, name);
        w->line.failed |= w->interface.failed || w->printed.failed;
    }
    uint8_t *at = json_begin(j, "interface", w->printed.length);
    if (at != NULL)
        json_end(j, bytes_copy(at, w->printed.bytes, w->printed.length));
}

static void write_message(struct sonde_writer *w, struct json *j, const char *type,
                          const struct sonde_event *event, const struct sonde_input_name *input)
{
    static const char *const ends[] = {"none", "closed", "expired", "terminated", "evicted"};
    json_object(j, NULL);
    json_string(j, "type", type);
    if (event->type == SONDE_EVENT_TRANSACTION) {
        write_interface(w, j, slice_text(input->name));
        report_transaction(w, j, event);
    } else {
        if (event->type == SONDE_EVENT_PURGE)
            json_string(j, "reason", ends[event->end]);
        write_interface(w, j, slice_text(input->name));
        json_bool(j, "internal", input->internal);
        json_bool(j, "established", event->established != 0);
        report_flow(w, j, "flow", event, input->joined);
    }
    json_object_end(j);
}

/* Of the line that was written, what is wanted takes its place. */
static void choose(struct sonde_writer *w, const struct json_selection *selection, size_t from)
{
    struct slice whole = slice_of(w->line.bytes + from, w->line.length - from);
    buffer_clear(&w->chosen);
    json_select(selection, whole, &w->chosen);
    w->line.length = from;
    buffer_append(&w->line, w->chosen.bytes, w->chosen.length);
    w->line.failed |= w->chosen.failed;
}

const char *sonde_event_json(struct sonde_writer *w, const struct sonde_event *event,
                             const struct sonde_input_name *input, size_t *length)
{
    struct json j = json_of(w, &w->line);
    struct told_instead instead;
    size_t kept = w->kept;
    if (w->settings.disguise != NULL) {
        event = disguise_event(w->settings.disguise, event, input, &w->disguised, &instead);
        if (event == NULL)
            return NULL;
        input = &instead.input;
    }
    const char *type =
        is_netifyd(w) ? netifyd_type(w->told, event, &w->updated) : type_name(event->type);
    *length = kept;
    if (type == NULL)
        return "";
    w->line.length = kept;
    w->line.failed = false;
    if (w->settings.style == SONDE_STYLE_ECS)
        report_ecs(w, &j, type, event, input);
    else if (w->settings.flow_alone)
        report_flow(w, &j, NULL, event, input->joined);
    else
        write_message(w, &j, type, event, input);
    if (w->selection != NULL)
        choose(w, w->selection, kept);
    if (w->dropped != NULL)
        choose(w, w->dropped, kept);
    if (!w->settings.flow_alone)
        buffer_byte(&w->line, '\n');
    *length = w->line.length;
    if (w->line.failed)
        return NULL; /* what was kept is kept still */
    w->kept = 0;
    return (const char *)w->line.bytes;
}

void sonde_writer_keep(struct sonde_writer *w)
{
    w->kept = w->line.length;
}
