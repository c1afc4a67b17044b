/* Events that wait. */
/* SPDX-License-Identifier: MIT */
#include "agent/late.h"

#include <stdlib.h>
#include <string.h>

#include "agent/clock.h"

static struct late_event *at(struct late *l, unsigned number)
{
    return &l->place[(l->oldest + number) % LATE_MOST];
}

static void drop(struct late_event *e)
{
    free(e->event);
    *e = (struct late_event){0};
}

/* Places that were given up in the middle are passed over when they are the oldest. */
static void shrink(struct late *l)
{
    while (l->count > 0 && at(l, 0)->event == NULL) {
        l->oldest = (l->oldest + 1) % LATE_MOST;
        l->count--;
    }
}

uint32_t late_keep(struct late *l, const struct sonde_event *event, uint16_t source,
                   struct late_told told, int64_t now_ns)
{
    struct sonde_event *copy = event->size > LATE_EVENT_BYTES ? NULL : malloc(event->size);
    if (copy == NULL) {
        l->evicted++;
        return 0;
    }
    if (l->count == LATE_MOST) {
        l->evicted++;
        drop(at(l, 0));
        shrink(l);
    }
    struct late_event *e = at(l, l->count++);
    memcpy(copy, event, event->size);
    *e = (struct late_event){.event = copy, .source = source, .told = told, .since_ns = now_ns};
    return (uint32_t)(e - l->place) + 1;
}

void late_forget(struct late *l, uint32_t number, const uint8_t digest[20])
{
    if (number == 0)
        return;
    /* Another flow may have the place by now. */
    struct late_event *e = &l->place[number - 1];
    if (e->event == NULL || memcmp(e->event->flow.digest, digest, 20) != 0)
        return;
    drop(e);
    shrink(l);
}

void late_source_ended(struct late *l, uint16_t source)
{
    for (unsigned i = 0; i < l->count; i++)
        if (at(l, i)->event != NULL && at(l, i)->source == source)
            drop(at(l, i));
    shrink(l);
}

void late_visit(struct late *l, int64_t now_ns, late_look *look, void *user)
{
    for (unsigned i = 0; i < l->count; i++) {
        struct late_event *e = at(l, i);
        int64_t waited_ns = now_ns - e->since_ns;
        if (e->event != NULL && (look(user, e, waited_ns >= LATE_SETTLE_MS * NS_PER_MS) ||
                                 waited_ns >= LATE_WAIT_MS * NS_PER_MS))
            drop(e);
    }
    shrink(l);
}

void late_free(struct late *l)
{
    for (unsigned i = 0; i < LATE_MOST; i++)
        drop(&l->place[i]);
}
