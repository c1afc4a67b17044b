/* What all sinks have in common: when they are tried again, and what is told of them. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/sink.h"

#include <stdarg.h>
#include <stdlib.h>
#include <sys/random.h>

#include "agent/aggregate.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "agent/privacy.h"
#include "base/error.h"
#include "base/module.h"

enum { FIRST_PAUSE_MS = 1000, LONGEST_PAUSE_MS = 60000 };

/* Those without are modules. */
static const struct sink_kind *const kinds[SINK_TYPES] = {[SINK_FILE] = &sink_file,
                                                          [SINK_IPFIX] = &sink_ipfix,
                                                          [SINK_TCP] = &sink_tcp,
                                                          [SINK_STATSD] = &sink_statsd,
                                                          [SINK_SYSLOG] = &sink_syslog};

const struct sink_kind *sink_kind_of(enum sink_type type, struct sonde_error *error)
{
    char file[32];
    if (kinds[type] != NULL)
        return kinds[type];
    (void)snprintf(file, sizeof file, "sonded-%s.so", sink_type_names[type]);
    return module_symbol(file, SINK_MODULE_SYMBOL, error);
}

/* ---- up and down ------------------------------------------------------------------------------
 */

static void send_now(struct sink *s)
{
    if (s->state == SINK_UP && s->kind->send != NULL)
        s->kind->send(s);
}

static void on_ready(struct outlet *o)
{
    send_now((struct sink *)(void *)o);
}

static void start(struct sink *s)
{
    s->state = SINK_CONNECTING;
    s->starts++;
    s->kind->start(s);
}

static void on_timer(uv_timer_t *timer)
{
    start(timer->data);
}

void sink_up(struct sink *s)
{
    s->state = SINK_UP;
    s->pause_ms = FIRST_PAUSE_MS;
    if (s->error[0] != '\0')
        log_info("[sink-%s] works again", s->option->name);
    s->error[0] = '\0';
    if (s->kind->greets && !(s->kind->greets_once && s->greeted) && !outlet_greet(&s->outlet))
        log_warning("[sink-%s]: no memory to say who the agent is", s->option->name);
    s->greeted = true;
    send_now(s);
}

void sink_resume(struct sink *s)
{
    (void)uv_timer_stop(&s->timer);
    sink_up(s);
}

/* The clock's finest digits where the kernel has no randomness yet: it need not be secret. */
static uint32_t random_word(void)
{
    uint32_t word;
    if (getrandom(&word, sizeof word, GRND_NONBLOCK) != (ssize_t)sizeof word)
        word = (uint32_t)clock_monotonic_ns();
    return word;
}

void sink_name_run(char run[SINK_RUN_BYTES])
{
    (void)snprintf(run, SINK_RUN_BYTES, "%012llx-%08x",
                   (unsigned long long)(clock_wall_ns() / NS_PER_MS), (unsigned)random_word());
}

/* Agents that lost the same server do not all come back in the same moment: up to a quarter more
 * or less. */
static uint64_t jittered(uint32_t pause_ms)
{
    return pause_ms - pause_ms / 4 + random_word() % (pause_ms / 2 + 1);
}

void sink_down(struct sink *s, const char *format, ...)
{
    char reason[sizeof s->error];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(reason, sizeof reason, format, arguments);
    va_end(arguments);
    if (strcmp(reason, s->error) != 0)
        log_warning("[sink-%s]: %s: it is tried again", s->option->name, reason);
    memcpy(s->error, reason, sizeof reason);
    s->state = SINK_WAITING;
    s->errors++;
    outlet_pause(&s->outlet);
    (void)uv_timer_start(&s->timer, on_timer, jittered(s->pause_ms), 0);
    s->pause_ms = s->pause_ms * 2 < LONGEST_PAUSE_MS ? s->pause_ms * 2 : LONGEST_PAUSE_MS;
}

int sink_render(const struct sink *s, const struct template *t, const struct line *line,
                template_allows *allows, char *out, size_t size)
{
    const char *type = line == NULL ? "" : message_name((enum message_type)line->type);
    const struct slice values[TEMPLATE_MEMBERS] = {
        [TEMPLATE_AGENT_UUID] = slice_text(s->outlet.publisher->agent->uuid),
        [TEMPLATE_SINK] = slice_text(s->option->name),
        [TEMPLATE_TYPE] = slice_text(type),
    };
    return template_render(t, values, allows, out, size);
}

bool sink_split_address(const char *address, char host[SINK_TEXT_BYTES], char port[8])
{
    const char *colon = strrchr(address, ':');
    uint64_t number;
    if (colon == NULL || !slice_to_uint(slice_text(colon + 1), UINT16_MAX, &number) || number == 0)
        return false;
    bool bracketed = address[0] == '[' && colon > address + 2 && colon[-1] == ']';
    const char *from = address + bracketed, *to = colon - bracketed;
    if (to <= from || to - from >= SINK_TEXT_BYTES ||
        (!bracketed && strcspn(from, ":[]") != (size_t)(to - from)))
        return false;
    (void)snprintf(host, SINK_TEXT_BYTES, "%.*s", (int)(to - from), from);
    (void)snprintf(port, 8, "%u", (unsigned)number);
    return true;
}

/* ---- all of them ------------------------------------------------------------------------------
 */

static int open_writer(struct sink *s, struct sonde_error *error)
{
    struct publisher *p = s->outlet.publisher;
    static const enum sonde_style styles[FORMAT_COUNT] = {[FORMAT_SONDE] = SONDE_STYLE_SONDE,
                                                          [FORMAT_NETIFYD] = SONDE_STYLE_NETIFYD,
                                                          [FORMAT_ECS] = SONDE_STYLE_ECS};
    struct sonde_writer_settings settings = {.style = styles[s->outlet.format],
                                             .application = p->agent->options.app_name,
                                             .catalogue = p->catalogue.catalogue,
                                             .fields = (const char *const *)s->option->field,
                                             .field_count = s->option->field_count};
    privacy_of_writer(p->privacy, false, &settings);
    if (s->option->field_count == 0)
        return SONDE_OK;
    s->outlet.writer = sonde_writer_new_with(&settings, error);
    return s->outlet.writer == NULL ? error->code : SONDE_OK;
}

static int open_sink(struct publisher *p, const struct sink_option *option,
                     struct sonde_error *error)
{
    const struct sink_kind *kind = sink_kind_of(option->type, error);
    if (kind == NULL)
        return error->code;
    struct sink *s = calloc(1, sizeof *s);
    if (s == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", option->name);
    s->option = option;
    s->kind = kind;
    s->pause_ms = FIRST_PAUSE_MS;
    s->timer.data = s;
    s->outlet.ready = on_ready;
    s->outlet.format = (enum format)option->format;
    if (s->outlet.format == FORMAT_STANDARD)
        s->outlet.format = p->agent->options.standard_format;
    s->outlet.types = option->messages != 0 ? option->messages : s->kind->messages;
    s->outlet.types &= s->kind->messages == 0 ? 0 : ~0U;
    s->outlet.filter = option->filter;
    s->outlet.limit = option->queue_bytes;
    if (option->aggregate_s > 0) {
        s->outlet.aggregate = aggregate_new(p, option->aggregate_s);
        if (s->outlet.aggregate == NULL) {
            free(s);
            return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", option->name);
        }
        s->outlet.format = FORMAT_SONDE; /* the other one has no such message */
        s->outlet.types |=
            SONDE_EVENT_FLOW | SONDE_EVENT_STATS | SONDE_EVENT_PURGE | MESSAGE_AGGREGATE;
    }
    s->outlet.wants_established = s->kind->greets && s->outlet.aggregate == NULL &&
                                  p->live.dump_established &&
                                  (s->outlet.types & SONDE_EVENT_FLOW) != 0;
    p->sink[p->sinks] = s;
    outlet_open(&s->outlet, p, CLIENTS_MOST + p->sinks++);
    int code = open_writer(s, error);
    if (code == SONDE_OK && uv_timer_init(&p->loop, &s->timer) != 0)
        code = error_set(error, SONDE_ENOMEM, "no timer for the sink %s", option->name);
    if (code == SONDE_OK)
        code = s->kind->open(s, error);
    if (code == SONDE_OK)
        start(s);
    return code;
}

int sinks_open(struct publisher *p, struct sonde_error *error)
{
    const struct options *o = &p->agent->options;
    int code = SONDE_OK;
    for (unsigned i = 0; i < o->sink_count && code == SONDE_OK; i++)
        if (o->sink[i].enable)
            code = open_sink(p, &o->sink[i], error);
    return code;
}

void sinks_retry(struct publisher *p)
{
    for (unsigned i = 0; i < p->sinks; i++) {
        if (p->sink[i]->state != SINK_WAITING)
            continue;
        (void)uv_timer_stop(&p->sink[i]->timer);
        start(p->sink[i]);
    }
}

void sinks_update(struct publisher *p, const struct snapshot *now)
{
    for (unsigned i = 0; i < p->sinks; i++)
        if (p->sink[i]->state == SINK_UP && p->sink[i]->kind->update != NULL)
            p->sink[i]->kind->update(p->sink[i], now);
}

void sinks_tick(struct publisher *p, int64_t now_ns)
{
    for (unsigned i = 0; i < p->sinks; i++) {
        struct sink *s = p->sink[i];
        if (s->kind->tick != NULL)
            s->kind->tick(s, now_ns);
        if (s->state != SINK_UP)
            continue;
        outlet_tick(&s->outlet, now_ns);
        send_now(s);
    }
}

size_t sinks_waiting(const struct publisher *p)
{
    size_t bytes = 0;
    for (unsigned i = 0; i < p->sinks; i++)
        bytes += p->sink[i]->state == SINK_UP ? outlet_waiting(&p->sink[i]->outlet) : 0;
    return bytes;
}

void sinks_write(const struct publisher *p, struct json *j)
{
    static const char *const states[] = {"connecting", "up", "waiting"};
    json_object(j, "sinks");
    for (unsigned i = 0; i < p->sinks; i++) {
        const struct sink *s = p->sink[i];
        json_object(j, s->option->name);
        json_string(j, "type", sink_type_names[s->option->type]);
        json_string(j, "state", states[s->state]);
        json_uint(j, "messages", s->outlet.messages);
        json_uint(j, "bytes", s->outlet.bytes);
        write_counts(j, "dropped", s->outlet.dropped, false);
        json_uint(j, "queue_bytes", outlet_waiting(&s->outlet));
        json_uint(j, "reconnects", s->starts > 0 ? s->starts - 1 : 0);
        json_uint(j, "errors", s->errors);
        if (s->error[0] != '\0')
            json_text(j, "error", slice_text(s->error));
        json_object_end(j);
    }
    json_object_end(j);
}

void sinks_close(struct publisher *p)
{
    for (unsigned i = 0; i < p->sinks; i++)
        if (p->sink[i]->kind->close != NULL)
            p->sink[i]->kind->close(p->sink[i]);
}
