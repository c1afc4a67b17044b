/* The publisher's side of files that are written every update: the status, and the flows that live.
 * The opener gives a descriptor for each, and the file its name once it is whole. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/control.h"
#include "agent/log.h"
#include "agent/privacy.h"
#include "agent/publisher.h"

enum {
    CREDIT = 512,          /* flows of one worker that may be on their way */
    FLUSH_BYTES = 64 << 10 /* are written at once */
};

static void ask(struct publisher *p, enum saved_file file)
{
    const struct control_message m = {.type = CONTROL_FILE, .interface = file};
    /* One that is still being written is not begun again. */
    if (p->saving[file].state == SAVE_IDLE && control_send(p->control_fd, &m, -1))
        p->saving[file].state = SAVE_ASKED;
}

void save_update(struct publisher *p)
{
    if (p->agent->options.keeps_status)
        ask(p, SAVED_STATUS);
    if (p->live.json_save)
        ask(p, SAVED_FLOWS);
}

/* Writes what stands in the text; the first failure is kept. */
static void flush(struct saving *s)
{
    if (s->text.failed && s->reason == 0)
        s->reason = ENOMEM;
    if (s->reason == 0)
        s->reason = write_whole(s->fd, buffer_slice(&s->text));
    buffer_clear(&s->text);
}

static void finish(struct publisher *p, enum saved_file file)
{
    struct saving *s = &p->saving[file];
    struct control_message m = {.type = CONTROL_FILE_END, .interface = file};
    buffer_byte(&s->text, '\n');
    flush(s);
    (void)close(s->fd);
    s->fd = -1;
    s->state = SAVE_IDLE;
    if (s->reason != 0)
        (void)snprintf(m.text, sizeof m.text, "%s: the old one stays", strerror(s->reason));
    if (!control_send(p->control_fd, &m, -1))
        log_warning("the opener does not read its messages");
}

/* ---- the flows, of one worker after the other -------------------------------------------------
 */

static void grant(struct source *s, uint32_t received)
{
    atomic_store_explicit(&s->block->fill[FILE_PLACE].granted, received + CREDIT,
                          memory_order_relaxed);
    (void)eventfd_write(s->wake_fd, 1);
}

/* Workers that share an interface are next to each other, and their flows are in one list. */
static void list_of(struct saving *s, const char *interface)
{
    if (strcmp(s->interface, interface) == 0)
        return;
    if (s->interface[0] != '\0')
        json_array_end(&s->json);
    (void)snprintf(s->interface, sizeof s->interface, "%s", interface);
    if (s->interface[0] != '\0')
        json_array(&s->json, s->interface);
}

/* Asks the next worker from this number on, or ends the file. */
static void next_source(struct publisher *p, unsigned number)
{
    struct saving *s = &p->saving[SAVED_FLOWS];
    struct source *source = source_first(p);
    while (source != NULL && (source->number < number || source->leaves))
        source = source_next(source);
    if (source == NULL) {
        list_of(s, "");
        json_object_end(&s->json);
        json_object_end(&s->json);
        s->session = 0;
        finish(p, SAVED_FLOWS);
        return;
    }
    s->source = source->number;
    s->session = sources_next_session(p);
    s->received = 0;
    list_of(s, source->facts.name);
    grant(source, 0);
    atomic_store_explicit(&source->block->fill[FILE_PLACE].session, s->session,
                          memory_order_release);
    (void)eventfd_write(source->wake_fd, 1);
}

static bool is_awaited(const struct publisher *p, const struct source *source, uint32_t session)
{
    const struct saving *s = &p->saving[SAVED_FLOWS];
    return s->session != 0 && s->session == session && s->source == source->number;
}

/* A value that is JSON already. */
static void put_whole(struct json *j, struct slice value)
{
    uint8_t *at = json_begin(j, NULL, value.length);
    if (at != NULL)
        json_end(j, bytes_copy(at, value.at, value.length));
}

void save_flow(struct publisher *p, struct source *source, uint32_t session)
{
    struct saving *s = &p->saving[SAVED_FLOWS];
    const struct sonde_event *event = (const struct sonde_event *)p->record;
    size_t length;
    if (!is_awaited(p, source, session))
        return;
    struct sonde_joined joined =
        joins_of(&p->joins, event, source_interface(source), clock_monotonic_ns());
    struct sonde_input_name input = {source->facts.name, source->facts.role == ROLE_LAN, &joined};
    const char *text = sonde_event_json(p->flow_writer, event, &input, &length);
    if (text != NULL)
        put_whole(&s->json, slice_of(text, length));
    if (s->text.length >= FLUSH_BYTES)
        flush(s);
    if (++s->received % (CREDIT / 2) == 0)
        grant(source, s->received);
}

void save_source_end(struct publisher *p, struct source *source, uint32_t session)
{
    if (!is_awaited(p, source, session))
        return;
    atomic_store_explicit(&source->block->fill[FILE_PLACE].session, 0, memory_order_release);
    next_source(p, source->number + 1);
}

void save_source_gone(struct publisher *p, struct source *source)
{
    save_source_end(p, source, p->saving[SAVED_FLOWS].session);
}

/* ---- a descriptor has come --------------------------------------------------------------------
 */

void save_begin(struct publisher *p, unsigned file, int fd)
{
    static struct snapshot now; /* large */
    if (file >= SAVED_COUNT || p->saving[file].state != SAVE_ASKED || fd < 0) {
        if (file < SAVED_COUNT && p->saving[file].state == SAVE_ASKED)
            p->saving[file].state = SAVE_IDLE; /* the opener has said why */
        if (fd >= 0)
            (void)close(fd);
        return;
    }
    struct saving *s = &p->saving[file];
    s->state = SAVE_WRITING;
    s->fd = fd;
    s->reason = 0;
    buffer_clear(&s->text);
    s->json = json_into(&s->text);
    snapshot_take(p, &now);
    json_object(&s->json, NULL);
    json_string(&s->json, "type", "agent_status");
    status_write_members(p, &s->json, &now, file == SAVED_FLOWS);
    json_object_end(&s->json);
    privacy_message(p->privacy, &s->text);
    if (file == SAVED_STATUS) {
        finish(p, SAVED_STATUS);
        return;
    }
    /* One more member, before the brace that ends it. */
    s->text.length -= s->text.length > 0;
    s->json.comma = true;
    json_object(&s->json, "flows");
    s->interface[0] = '\0';
    next_source(p, 0);
}
