/* Outlets: their queues, what happens when those are full, and the established flows. */
/* SPDX-License-Identifier: MIT */
#include "agent/outlet.h"

#include <sys/eventfd.h>

#include "agent/aggregate.h"
#include "agent/clock.h"
#include "agent/privacy.h"
#include "agent/publisher.h"

enum {
    CREDIT_MOST = 512, /* established flows a worker that may be on their way to an outlet, */
    CREDIT_LEAST = 4,  /* by the room in its queue */
    FLOW_BYTES = 2048, /* what a flow takes there, about */
    QUIET_MS = 1000    /* without new drops before an outlet is filled again */
};

size_t outlet_waiting(const struct outlet *o)
{
    return o->first.bytes + o->live.bytes + o->sending;
}

/* ---- what goes in and out ---------------------------------------------------------------------
 */

static void drop(struct outlet *o, unsigned class, uint64_t count)
{
    if (count == 0)
        return;
    o->untold[class] += count;
    o->dropped[class] += count;
    o->dropped_ns = clock_monotonic_ns();
    o->publisher->outlet_drops[class] += count;
}

/* Makes room for a line by what matters less. That takes long where much waits, so what matters
 * less is not let in again before a quarter of the queue is free. */
static void make_room(struct outlet *o, const struct line *line)
{
    uint64_t shed[CLASS_COUNT] = {0};
    o->full = true;
    while (outlet_waiting(o) + line_cost(line) > o->limit &&
           (queue_shed(&o->live, (enum message_class)line->class, shed) ||
            queue_shed(&o->first, (enum message_class)line->class, shed)))
        ;
    for (unsigned i = 0; i < CLASS_COUNT; i++)
        drop(o, i, shed[i]);
}

/* Queues a line, or drops it. */
static void enqueue(struct outlet *o, struct queue *q, struct line *line)
{
    if (o->closed)
        return;
    o->full = o->full && outlet_waiting(o) > o->limit - o->limit / 4;
    if (o->full && line->class < CLASS_FLOW) {
        drop(o, line->class, 1);
        return;
    }
    if (outlet_waiting(o) + line_cost(line) > o->limit)
        make_room(o, line);
    if (outlet_waiting(o) + line_cost(line) > o->limit || !queue_push(q, line))
        drop(o, line->class, 1);
    else
        o->ready(o);
}

struct line *outlet_take(struct outlet *o)
{
    /* Established flows, then live messages, unless too many of those wait. */
    bool pressed = o->live.bytes >= o->limit / 4 || o->publisher->stopping;
    struct queue *q = o->live.count > 0 ? &o->live : &o->first;
    if (o->first.count > 0 && !pressed)
        q = &o->first;
    else if (o->session != 0 && !pressed)
        return NULL;
    struct line *line = queue_pop(q);
    o->sending += line == NULL ? 0 : line_cost(line);
    return line;
}

void outlet_sent(struct outlet *o, struct line *line)
{
    o->sending -= line_cost(line);
    o->messages++;
    o->bytes += line->length;
    line_release(line);
}

bool outlet_give_back(struct outlet *o, struct line *line)
{
    o->sending -= line_cost(line);
    bool kept = queue_push_front(&o->first, line);
    if (!kept)
        drop(o, line->class, 1);
    line_release(line);
    return kept;
}

void outlet_drop(struct outlet *o, struct line *line)
{
    o->sending -= line_cost(line);
    drop(o, line->class, 1);
    line_release(line);
}

/* ---- established flows ------------------------------------------------------------------------
 */

static uint32_t credit_of(const struct outlet *o)
{
    size_t flows = o->limit / 4 / FLOW_BYTES / o->publisher->source_count;
    return flows > CREDIT_MOST    ? CREDIT_MOST
           : flows < CREDIT_LEAST ? CREDIT_LEAST
                                  : (uint32_t)flows;
}

/* Lets each worker that is not through send some more, while there is room here. */
void outlet_give_credit(struct outlet *o)
{
    struct publisher *p = o->publisher;
    if (o->session == 0 || o->first.bytes > o->limit / 4)
        return;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        unsigned i = s->number;
        struct fill_request *request = &s->block->fill[o->place];
        uint32_t granted = atomic_load_explicit(&request->granted, memory_order_relaxed);
        /* A worker goes on by a few flows at a time, so more may have come than were granted. */
        int32_t left = (int32_t)(granted - o->received[i]);
        if ((o->unfinished >> i & 1) == 0 || left > (int32_t)(credit_of(o) / 2))
            continue;
        atomic_store_explicit(&request->granted, o->received[i] + credit_of(o),
                              memory_order_relaxed);
        (void)eventfd_write(s->wake_fd, 1);
    }
}

static void end_fill(struct outlet *o)
{
    if (o->session != 0)
        for (struct source *s = source_first(o->publisher); s != NULL; s = source_next(s))
            atomic_store_explicit(&s->block->fill[o->place].session, 0, memory_order_release);
    o->session = 0;
    o->unfinished = 0;
}

static void begin_fill(struct outlet *o)
{
    struct publisher *p = o->publisher;
    end_fill(o);
    o->dropped_ns = 0;
    if (!o->wants_established || o->closed || source_first(p) == NULL)
        return;
    uint32_t session = sources_next_session(p);
    o->session = session;
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        struct fill_request *request = &s->block->fill[o->place];
        o->received[s->number] = 0;
        o->unfinished |= UINT64_C(1) << s->number;
        atomic_store_explicit(&request->granted, credit_of(o), memory_order_relaxed);
        atomic_store_explicit(&request->session, session, memory_order_release);
        (void)eventfd_write(s->wake_fd, 1);
    }
}

bool outlet_wants_fill(const struct publisher *p, unsigned place, uint32_t session)
{
    return place < OUTLETS_MOST && p->outlet[place] != NULL && session != 0 &&
           p->outlet[place]->session == session;
}

static void end_fill_of(struct outlet *o, unsigned source)
{
    o->unfinished &= ~(UINT64_C(1) << source);
    if (o->unfinished == 0)
        end_fill(o);
    o->ready(o);
}

void outlet_fill_end(struct publisher *p, const struct ring_head *head, unsigned source)
{
    if (outlet_wants_fill(p, head->place, head->number))
        end_fill_of(p->outlet[head->place], source);
}

void outlets_source_ended(struct publisher *p, unsigned source)
{
    for (unsigned i = 0; i < OUTLETS_MOST; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->session != 0)
            end_fill_of(p->outlet[i], source);
}

/* ---- events -----------------------------------------------------------------------------------
 */

/* What is told: an event, where it came from, and what is known beside it. */
struct told {
    const struct source *source;
    struct sonde_event *event;
    const struct sonde_joined *joined;
};

static struct line *encoded_line(const struct told *t, struct outlet *o)
{
    struct publisher *p = t->source->publisher;
    struct buffer *text = &p->text;
    const struct sonde_event *event = privacy_event(p->privacy, t->event);
    buffer_clear(text);
    if (event != NULL)
        o->encode(o, event, &t->source->facts, text);
    if (event == NULL || text->failed)
        return NULL;
    p->messages++;
    return line_new(class_of_event(t->event), false, (const char *)text->bytes, text->length);
}

/* The event as a line; NULL where the form has none, or there is no memory. */
static struct line *line_of(const struct told *t, enum format format, struct sonde_writer *writer)
{
    const struct source *s = t->source;
    struct sonde_input_name input = {s->facts.name, s->facts.role == ROLE_LAN, t->joined};
    size_t length;
    const char *text = sonde_event_json(writer, t->event, &input, &length);
    if (text == NULL || length == 0)
        return NULL;
    s->publisher->messages++;
    struct line *line = line_new(class_of_event(t->event), format == FORMAT_NETIFYD, text, length);
    if (line != NULL)
        line->type = (uint16_t)t->event->type;
    return line;
}

static bool wants(const struct outlet *o, const struct sonde_event *event, const char *interface)
{
    uint32_t type = event->type;
    /* netifyd has one message for all of them. */
    if (o->format == FORMAT_NETIFYD &&
        (type & (SONDE_EVENT_DPI_UPDATE | SONDE_EVENT_DPI_COMPLETE)) != 0)
        type = SONDE_EVENT_FLOW;
    return (o->types & type) != 0 &&
           (o->filter == NULL || sonde_filter_match(o->filter, event, interface));
}

/* What no other outlet gets as it is. */
static struct line *own_line(const struct told *t, struct outlet *o)
{
    return o->encode != NULL ? encoded_line(t, o) : line_of(t, o->format, o->writer);
}

static bool has_own_lines(const struct outlet *o)
{
    return o->encode != NULL || o->writer != NULL;
}

/* A form's line is made when the first outlet wants it; those that choose members have their own.
 */
static unsigned send_event(const struct told *t, unsigned formats)
{
    struct publisher *p = t->source->publisher;
    struct line *made[FORMAT_COUNT] = {NULL};
    bool tried[FORMAT_COUNT] = {false};
    unsigned lines = 0;
    for (unsigned i = 0; i < OUTLETS_MOST; i++) {
        struct outlet *o = p->outlet[i];
        if (o == NULL || o->closed || (formats >> o->format & 1) == 0 ||
            !wants(o, t->event, t->source->facts.name))
            continue;
        if (o->aggregate != NULL && t->event->type != SONDE_EVENT_TRANSACTION) {
            aggregate_event(o->aggregate, t->source, t->event);
            continue;
        }
        bool is_own = has_own_lines(o);
        if (!is_own && !tried[o->format]) {
            tried[o->format] = true;
            made[o->format] = line_of(t, o->format, p->writer[o->format]);
        }
        struct line *line = is_own ? own_line(t, o) : made[o->format];
        lines += line != NULL;
        if (line != NULL)
            enqueue(o, &o->live, line);
        if (is_own)
            line_release(line);
    }
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        line_release(made[f]);
    return lines;
}

unsigned outlets_event(struct publisher *p, const struct source *s, struct sonde_event *event,
                       const struct sonde_joined *joined)
{
    const struct sonde_flow *f = &event->flow;
    const struct told told = {s, event, joined};
    if (p->outlets == 0)
        return 0;
    /* netifyd has no difference in its last message: it is told before, so that the sum is right.
     */
    if (event->type == SONDE_EVENT_PURGE && f->packets[0] + f->packets[1] > 0) {
        event->type = SONDE_EVENT_STATS;
        (void)send_event(&told, 1U << FORMAT_NETIFYD);
        event->type = SONDE_EVENT_PURGE;
    }
    return send_event(&told, ~0U);
}

void outlet_fill(struct publisher *p, const struct ring_head *head, const struct source *s,
                 struct sonde_event *event, const struct sonde_joined *joined)
{
    const struct told told = {s, event, joined};
    struct outlet *o = p->outlet[head->place];
    struct line *line = NULL;
    if (wants(o, event, s->facts.name))
        line =
            has_own_lines(o) ? own_line(&told, o) : line_of(&told, o->format, p->writer[o->format]);
    o->received[s->number]++;
    if (line != NULL)
        enqueue(o, &o->first, line);
    line_release(line);
    if (o->received[s->number] % (credit_of(o) / 2) == 0)
        outlet_give_credit(o);
}

void outlets_message(struct publisher *p, const struct lines *lines)
{
    for (unsigned i = 0; i < OUTLETS_MOST; i++) {
        struct outlet *o = p->outlet[i];
        struct line *line = o == NULL ? NULL : lines->of[o->format];
        if (line != NULL && (o->types & line->type) != 0)
            enqueue(o, &o->live, line);
    }
}

void outlets_lost(struct publisher *p, const uint64_t dropped[CLASS_COUNT])
{
    int64_t now = clock_monotonic_ns();
    for (unsigned i = 0; i < OUTLETS_MOST; i++) {
        struct outlet *o = p->outlet[i];
        for (unsigned k = 0; o != NULL && k < CLASS_COUNT; k++)
            o->untold[k] += dropped[k];
        if (o != NULL)
            o->dropped_ns = now;
    }
}

/* ---- its life ---------------------------------------------------------------------------------
 */

void outlet_open(struct outlet *o, struct publisher *p, unsigned place)
{
    o->publisher = p;
    o->place = place;
    p->outlet[place] = o;
    p->outlets++;
}

/* What was lost as a message; NULL: nothing was, or it is not wanted. */
static struct line *take_drops(struct outlet *o)
{
    uint64_t sum = 0;
    for (unsigned i = 0; i < CLASS_COUNT; i++)
        sum += o->untold[i];
    struct line *line = NULL;
    if (sum > 0 && (o->types & MESSAGE_DROPPED) != 0)
        line = message_dropped(o->publisher, o->format, o->untold);
    memset(o->untold, 0, sizeof o->untold);
    return line;
}

bool outlet_greet(struct outlet *o)
{
    struct line *lines[GREETING_MOST + 1];
    unsigned count = message_greeting(o->publisher, o->format, lines);
    bool good = true;
    lines[count++] = take_drops(o);
    /* Backwards: they come before what is left from the last time. However small the queue, they
     * fit: there is nothing else in it at first. */
    while (count-- > 0) {
        if (lines[count] != NULL && (o->types & lines[count]->type) != 0)
            good = queue_push_front(&o->first, lines[count]) && good;
        line_release(lines[count]);
    }
    begin_fill(o);
    return good;
}

void outlet_pause(struct outlet *o)
{
    end_fill(o);
}

void outlet_close(struct outlet *o)
{
    end_fill(o);
    o->closed = true;
    queue_free(&o->first);
    queue_free(&o->live);
    if (o->publisher->outlet[o->place] != o)
        return;
    o->publisher->outlet[o->place] = NULL;
    o->publisher->outlets--;
}

/* What was added up, as far as there is room: the last of it when nothing more can come. */
static void send_aggregates(struct outlet *o, int64_t now_ns)
{
    bool at_once = o->publisher->stopping;
    for (struct source *s = source_first(o->publisher); s != NULL; s = source_next(s))
        at_once = at_once && ring_used(&s->ring) == 0;
    while (outlet_waiting(o) < o->limit / 2) {
        struct line *line = aggregate_next(o->aggregate, now_ns, at_once);
        if (line == NULL)
            return;
        enqueue(o, &o->live, line);
        line_release(line);
    }
}

/* Tells what was lost, and what is there now, once there is room for it. */
void outlet_tick(struct outlet *o, int64_t now_ns)
{
    outlet_give_credit(o);
    if (o->aggregate != NULL)
        send_aggregates(o, now_ns);
    if (o->dropped_ns == 0 || outlet_waiting(o) > o->limit / 4 ||
        now_ns - o->dropped_ns < QUIET_MS * NS_PER_MS)
        return;
    struct line *line = take_drops(o);
    if (line != NULL)
        enqueue(o, &o->first, line);
    line_release(line);
    begin_fill(o);
}
