/* IPFIX (RFC 7011) over UDP or TCP: the messages around the records of ipfix_records.c. A line of
 * this sink's queue is the id of a template (2 bytes), the applicationId (4) and a record. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>

#include "agent/clock.h"
#include "agent/sinks/datagram.h"
#include "agent/sinks/ipfix_records.h"
#include "agent/sinks/ipfix_totals.h"
#include "agent/sinks/wire.h"
#include "base/cursor.h"
#include "base/error.h"

enum {
    VERSION = 10,
    HEADER_BYTES = 16,
    SET_BYTES = 4,
    LINE_HEAD_BYTES = 6,
    DATAGRAM_BYTES =
        1232,          /* fits whatever way there is: 1280 of IPv6 without its headers and UDP's */
    RECORDS_MOST = 16, /* in a datagram */
    IDS = 2 << 16      /* of protocols and of applications */
};

struct ipfix {
    union {
        struct wire wire;         /* tcp; first */
        struct datagram datagram; /* udp */
    };
    struct buffer message;
    struct ipfix_totals totals;
    bool is_due;            /* over udp: what waits goes, however little it is */
    uint32_t sequence;      /* data records that were sent in this session */
    int64_t templates_ns;   /* when they were sent last */
    uint8_t named[IDS / 8]; /* applications whose names were sent since then */
};

/* ---- messages ---------------------------------------------------------------------------------
 */

/* RFC 7011 section 3.1; the length is filled in at the end. */
static size_t begin_message(const struct sink *s, struct buffer *out)
{
    const struct ipfix *x = s->own;
    size_t at = out->length;
    ipfix_put(out, VERSION, 2);
    ipfix_put(out, 0, 2);
    ipfix_put(out, (uint64_t)(clock_wall_ns() / NS_PER_S), 4);
    ipfix_put(out, x->sequence, 4);
    ipfix_put(out, s->option->domain, 4);
    return at;
}

static void end_message(struct buffer *out, size_t begin)
{
    ipfix_set16(out, begin + 2, out->length - begin);
}

static size_t begin_set(unsigned id, struct buffer *out)
{
    ipfix_put(out, id, 2);
    ipfix_put(out, 0, 2);
    return out->length - SET_BYTES;
}

static void end_set(struct buffer *out, size_t begin)
{
    ipfix_set16(out, begin + 2, out->length - begin);
}

static void write_templates(struct sink *s, struct buffer *out)
{
    struct ipfix *x = s->own;
    size_t begin = begin_message(s, out);
    ipfix_write_templates(out);
    end_message(out, begin);
    x->templates_ns = clock_monotonic_ns();
    memset(x->named, 0, sizeof x->named);
}

/* What a line holds. */
struct entry {
    unsigned template;
    uint32_t application;
    struct slice record;
};

static struct entry entry_of(const struct line *line)
{
    struct cursor c = cursor_over(slice_of(line->bytes, line->length));
    struct entry e = {.template = cursor_u16be(&c)};
    e.application = cursor_u32be(&c);
    e.record = slice_of(line->bytes + LINE_HEAD_BYTES, line->length - LINE_HEAD_BYTES);
    return e;
}

/* The name of an application goes before the first record that has it. */
static bool is_named(const struct ipfix *x, uint32_t application)
{
    uint32_t n = application % IDS;
    return (x->named[n / 8] >> n % 8 & 1) != 0;
}

static void write_name(struct sink *s, uint32_t application, struct buffer *out)
{
    struct ipfix *x = s->own;
    uint32_t n = application % IDS;
    size_t set = begin_set(IPFIX_APPLICATION, out);
    ipfix_write_application(application, s->outlet.publisher->catalogue.catalogue, out);
    end_set(out, set);
    x->named[n / 8] |= (uint8_t)(1U << n % 8);
    x->sequence++;
}

/* What has come since the record before; `interim` has it. */
static void count(struct ipfix *x, const struct sonde_event *event, struct ipfix_flow *out)
{
    const struct sonde_flow *flow = &event->flow;
    uint64_t key = ipfix_flow_id(flow);
    struct ipfix_total *before = ipfix_total_of(&x->totals, key, clock_monotonic_ns());
    for (unsigned side = 0; side < 2; side++) {
        /* Without room: since the update before, which is the same for nearly all flows. */
        out->bytes[side] =
            before == NULL ? flow->bytes[side] : flow->total_bytes[side] - before->bytes[side];
        out->packets[side] = before == NULL ? flow->packets[side]
                                            : flow->total_packets[side] - before->packets[side];
    }
    if (event->type == SONDE_EVENT_PURGE) {
        ipfix_total_forget(&x->totals, key);
    } else if (before != NULL) {
        memcpy(before->bytes, flow->total_bytes, sizeof before->bytes);
        memcpy(before->packets, flow->total_packets, sizeof before->packets);
    }
}

static void encode(struct outlet *o, const struct sonde_event *event,
                   const struct interface_facts *interface, struct buffer *out)
{
    struct sink *s = (struct sink *)(void *)o;
    struct ipfix_flow flow = {event, interface, o->publisher->catalogue.catalogue, {0}, {0}};
    if (s->option->interim) {
        count(s->own, event, &flow);
    } else {
        memcpy(flow.bytes, event->flow.total_bytes, sizeof flow.bytes);
        memcpy(flow.packets, event->flow.total_packets, sizeof flow.packets);
    }
    size_t begin = out->length;
    ipfix_put(out, 0, 2);
    ipfix_put(out, ipfix_application_of(&event->flow), 4);
    ipfix_set16(out, begin, ipfix_write_flow(&flow, out));
}

/* ---- udp --------------------------------------------------------------------------------------
 */

/* 0, or why the datagram could not go: then the sink may be down. */
static int send_message(struct sink *s)
{
    struct ipfix *x = s->own;
    return x->message.failed ? ENOMEM : datagram_send(&x->datagram, buffer_slice(&x->message));
}

static bool send_templates(struct sink *s)
{
    struct ipfix *x = s->own;
    buffer_clear(&x->message);
    write_templates(s, &x->message);
    return send_message(s) == 0;
}

/* Appends the entry to the datagram, in the set before it where that is of the same template; false
 * where there is no room for it. */
static bool add_entry(struct sink *s, const struct entry *e, unsigned *set_of, size_t *set)
{
    struct ipfix *x = s->own;
    enum { NAME_BYTES = SET_BYTES + 4 + 3 * 255 };
    size_t more = SET_BYTES + e->record.length;
    more += is_named(x, e->application) ? 0 : NAME_BYTES;
    if (x->message.length > HEADER_BYTES && x->message.length + more > DATAGRAM_BYTES)
        return false;
    if (!is_named(x, e->application)) {
        write_name(s, e->application, &x->message);
        *set_of = 0;
    }
    if (*set_of != e->template)
        *set = begin_set(e->template, &x->message);
    *set_of = e->template;
    buffer_append(&x->message, e->record.at, e->record.length);
    end_set(&x->message, *set);
    x->sequence++;
    return true;
}

/* Fills a datagram from the queue and sends it; false where no other one is to follow. */
static bool send_datagram(struct sink *s)
{
    struct ipfix *x = s->own;
    struct line *lines[RECORDS_MOST];
    unsigned count = 0, set_of = 0;
    size_t set = 0;
    uint32_t sequence = x->sequence;
    struct line *line = NULL;
    buffer_clear(&x->message);
    (void)begin_message(s, &x->message);
    while (count < RECORDS_MOST && (line = outlet_take(&s->outlet)) != NULL) {
        struct entry e = entry_of(line);
        if (!add_entry(s, &e, &set_of, &set)) {
            (void)outlet_give_back(&s->outlet, line);
            break;
        }
        lines[count++] = line;
    }
    if (count == 0)
        return false;
    end_message(&x->message, 0);
    int reason = send_message(s);
    if (reason == 0) {
        for (unsigned i = 0; i < count; i++)
            outlet_sent(&s->outlet, lines[i]);
        return true;
    }
    /* They wait for the next time, and so do the names among them. */
    while (count > 0)
        (void)outlet_give_back(&s->outlet, lines[--count]);
    x->sequence = sequence;
    x->templates_ns = INT64_MIN / 2;
    return false;
}

static void send_datagrams(struct sink *s)
{
    struct ipfix *x = s->own;
    int64_t interval_ns = (int64_t)s->option->template_interval_s * NS_PER_S;
    bool stopping = s->outlet.publisher->stopping;
    if (outlet_waiting(&s->outlet) < DATAGRAM_BYTES && !x->is_due && !stopping)
        return;
    x->is_due = false;
    if (clock_monotonic_ns() - x->templates_ns >= interval_ns && !send_templates(s))
        return;
    while (s->state == SINK_UP && send_datagram(s))
        ;
}

static void on_up(void *user)
{
    struct sink *s = user;
    struct ipfix *x = s->own;
    x->templates_ns = INT64_MIN / 2;
    sink_up(s);
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    sink_down(s, "%s: %s", s->option->address, reason);
}

/* ---- tcp --------------------------------------------------------------------------------------
 */

/* Each connection is a session, which begins with the templates. */
static void on_connected(void *user)
{
    struct sink *s = user;
    struct ipfix *x = s->own;
    x->sequence = 0;
    buffer_clear(&x->message);
    write_templates(s, &x->message);
    const struct slice part = buffer_slice(&x->message);
    connection_send(&x->wire.connection, &part, 1);
    if (x->wire.connection.up) /* it may have failed meanwhile */
        sink_up(s);
}

static void frame(struct sink *s, const struct line *line, struct buffer *out)
{
    struct ipfix *x = s->own;
    struct entry e = entry_of(line);
    size_t begin = begin_message(s, out);
    if (!is_named(x, e.application))
        write_name(s, e.application, out);
    size_t set = begin_set(e.template, out);
    buffer_append(out, e.record.at, e.record.length);
    end_set(out, set);
    end_message(out, begin);
    x->sequence++;
}

/* ---- the sink ---------------------------------------------------------------------------------
 */

static bool is_tcp(const struct sink *s)
{
    return s->option->transport == TRANSPORT_TCP;
}

static int ipfix_open(struct sink *s, struct sonde_error *error)
{
    struct publisher *p = s->outlet.publisher;
    uint32_t longest_s =
        p->live.ttl_idle_tcp_s > p->live.ttl_idle_s ? p->live.ttl_idle_tcp_s : p->live.ttl_idle_s;
    struct ipfix *x = calloc(1, sizeof *x);
    if (x == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    s->own = x;
    s->outlet.encode = encode;
    x->totals.most = p->agent->options.max_flows;
    x->totals.age_ns = 2 * (int64_t)longest_s * NS_PER_S;
    if (!s->option->interim)
        s->outlet.types = SONDE_EVENT_PURGE;
    if (is_tcp(s)) {
        x->wire.frame = frame;
        int code = wire_open(s, error);
        x->wire.connection.on_up = on_connected;
        return code;
    }
    x->datagram.user = s;
    x->datagram.on_up = on_up;
    x->datagram.on_down = on_down;
    return datagram_open(&x->datagram, &p->loop, s->option, error);
}

static void ipfix_start(struct sink *s)
{
    if (is_tcp(s))
        wire_start(s);
    else
        datagram_start(&((struct ipfix *)s->own)->datagram);
}

static void ipfix_send(struct sink *s)
{
    if (is_tcp(s))
        wire_send(s);
    else
        send_datagrams(s);
}

static void ipfix_tick(struct sink *s, int64_t now_ns)
{
    ((struct ipfix *)s->own)->is_due = true;
    if (is_tcp(s))
        wire_tick(s, now_ns);
}

static void ipfix_close(struct sink *s)
{
    if (is_tcp(s))
        wire_close(s);
    else
        datagram_stop(&((struct ipfix *)s->own)->datagram);
}

const struct sink_kind sink_ipfix = {
    .messages = SONDE_EVENT_PURGE | SONDE_EVENT_STATS,
    .open = ipfix_open,
    .start = ipfix_start,
    .send = ipfix_send,
    .tick = ipfix_tick,
    .close = ipfix_close,
};
