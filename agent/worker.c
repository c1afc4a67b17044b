/* A worker: frames of one interface in, records of flow events out. It opens nothing. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <unistd.h>

#include "agent/catalogue.h"
#include "agent/clock.h"
#include "agent/control.h"
#include "agent/counted.h"
#include "agent/crash.h"
#include "agent/fill.h"
#include "agent/heap.h"
#include "agent/life.h"
#include "agent/log.h"
#include "agent/sinks/prepare.h"
#include "agent/unknown.h"

enum {
    IDLE_MS = 250,    /* the longest sleep: flows expire and counters are written meanwhile */
    FILL_WAIT_MS = 2, /* while established flows wait for room in the ring */
    STATUS_MS = 250,
    HOLD_MS = 2,        /* before a capture that was held back is read again */
    LAST_BLOCK_MS = 20, /* for packets that came before the stop */
    ETHERNET_HEADER = 14,
    FLUSH_S = 1, /* for the last records to find room when the agent stops */
    TRANSACTIONS_A_S = 2000
};

struct worker {
    const struct agent *agent;
    struct live_options live;
    const struct watched *watched;
    unsigned number; /* of the interface */
    int control;
    struct interface_facts facts;
    struct worker_block *block;
    struct ring ring;
    struct capture *capture;
    int capture_fd;
    struct counted *counted; /* NULL: connection tracking is not asked */
    struct shunt *shunt;     /* NULL: all packets come here */
    struct sonde_engine *engine;
    struct sonde_filter *blocked; /* packets of such flows go no further; NULL: all do */
    struct mapped_catalogue catalogue;
    struct fills fills;
    struct unknown *unknown;
    struct worker_status base; /* what the workers before this one counted */
    struct worker_status status;
    int64_t next_status_ns;
    int64_t transactions_since_ns;
    unsigned transactions;
    uint32_t stamp;   /* of the packet that is looked at; 0: none */
    bool told;        /* records were written since the publisher was woken */
    bool is_over;     /* nothing more will be captured */
    bool holds_back;  /* the capture is not to be read now */
    bool stopping;    /* events wait for room in the ring, */
    int64_t until_ns; /* until then */
};

/* Bytes of the ring that must stay free behind a record: what matters less finds it full first. */
static uint64_t reserve_of(enum message_class class)
{
    static const uint64_t reserves[CLASS_COUNT] = {
        [CLASS_STATS] = RING_BYTES / 2,
        [CLASS_TRANSACTION] = RING_BYTES / 2,
        [CLASS_PURGE] = RING_BYTES / 4,
        [CLASS_GUESS] = RING_BYTES / 4,
        [CLASS_DPI] = RING_BYTES / 8,
        [CLASS_FLOW] = 0,
        [CLASS_AGENT] = 0,
    };
    return reserves[class];
}

static void wake_publisher(struct worker *w)
{
    if (w->told)
        (void)eventfd_write(w->watched->ready_fd, 1);
    w->told = false;
}

static bool wants_transaction(struct worker *w, const struct sonde_event *event)
{
    const struct live_options *o = &w->live;
    int64_t now = clock_monotonic_ns();
    bool listed = false;
    for (unsigned i = 0; i < o->transaction_count; i++)
        for (unsigned p = 0; p < event->flow.path_length; p++)
            listed = listed || event->flow.path_id[p] == o->transaction[i];
    if (!listed)
        return false;
    if (now - w->transactions_since_ns >= NS_PER_S) {
        w->transactions_since_ns = now;
        w->transactions = 0;
    }
    if (++w->transactions <= TRANSACTIONS_A_S)
        return true;
    w->status.dropped[CLASS_TRANSACTION]++;
    return false;
}

static void on_event(void *user, const struct sonde_event *event)
{
    struct worker *w = user;
    enum message_class class = class_of_event(event);
    struct ring_head head = {.length = event->size, .kind = RECORD_EVENT, .stamp = w->stamp};
    unknown_event(w->unknown, event, &w->ring);
    if (event->established != 0) {
        fills_event(&w->fills, &w->ring, event);
        w->told = true;
        return;
    }
    if (class == CLASS_TRANSACTION && !wants_transaction(w, event))
        return;
    uint64_t reserve = w->stopping ? 0 : reserve_of(class);
    bool written = ring_write(&w->ring, &head, event, reserve);
    while (!written && w->stopping && clock_monotonic_ns() < w->until_ns) {
        (void)eventfd_write(w->watched->ready_fd, 1);
        (void)poll(NULL, 0, 1);
        written = ring_write(&w->ring, &head, event, 0);
    }
    w->status.dropped[class] += !written;
    w->told = w->told || written;
}

static bool on_packet(void *user, struct sonde_packet *packet)
{
    struct worker *w = user;
    if (interface_is_elsewhere(&w->facts, packet)) {
        w->status.capture.skipped++;
        return true;
    }
    packet->input = (uint16_t)w->number;
    packet->domain = (uint16_t)watched_first(w->watched, w->number);
    /* What is fetched comes when the worker wants it. */
    if (w->watched->family->wait_ms != NULL)
        crash_forget_packets(); /* the next packet takes the place of the one before */
    crash_note_packet(packet);
    w->stamp = w->watched->family->wait_ms == NULL ? stamp_of(packet->monotonic_ns) : 0;
    sonde_engine_packet(w->engine, packet);
    w->stamp = 0;
    unknown_packet(w->unknown, w->engine, packet, w->live.unknown_packets, &w->ring);
    return w->blocked == NULL || !sonde_engine_matches(w->engine, w->blocked, w->facts.name);
}

static void write_status(struct worker *w)
{
    struct worker_status s = w->base;
    struct sonde_counters now;
    struct rusage usage;
    w->watched->family->count(w->capture, &w->status.capture);
    sonde_engine_counters(w->engine, &now);
    w->status.unknown_lost += unknown_lost(w->unknown);
    s.unknown_lost += w->status.unknown_lost;
    s.engine = now;
    counters_add(&s.engine, &w->base.engine);
    capture_counters_add(&s.capture, &w->status.capture);
    capture_counters_add(&s.capture, &(struct capture_counters){.packets = now.offloaded_packets,
                                                                .bytes = now.offloaded_bytes,
                                                                .shunted = now.offloaded_packets});
    for (unsigned i = 0; i < CLASS_COUNT; i++)
        s.dropped[i] += w->status.dropped[i];
    if (getrusage(RUSAGE_SELF, &usage) == 0) {
        s.cpu_user_us +=
            (uint64_t)usage.ru_utime.tv_sec * 1000000 + (uint64_t)usage.ru_utime.tv_usec;
        s.cpu_system_us +=
            (uint64_t)usage.ru_stime.tv_sec * 1000000 + (uint64_t)usage.ru_stime.tv_usec;
        s.maxrss_kb = (uint64_t)usage.ru_maxrss;
    }
    s.written_ns = clock_monotonic_ns();
    status_write(w->block, &s);
}

static void update_networks(struct worker *w)
{
    struct sonde_error error;
    if (sonde_engine_set_local_networks(w->engine, w->facts.local, w->facts.local_count, &error) !=
        SONDE_OK)
        log_failure(&error);
}

static bool attach(struct worker *w, int fd)
{
    void *handle = w->watched->handle;
    const struct capture_plan plan = {.facts = &w->facts,
                                      .settings = &w->watched->capture,
                                      .filter = &w->watched->filter,
                                      .filter_text = w->watched->filter_text,
                                      .part = w->facts.part,
                                      .handle = &handle};
    struct sonde_error error;
    w->watched->family->close(w->capture);
    w->capture_fd = fd;
    w->capture = fd < 0 ? NULL : w->watched->family->attach(fd, &plan, w->block, &error);
    if (fd >= 0 && w->capture == NULL)
        log_failure(&error);
    return w->capture != NULL;
}

static void open_counted(struct worker *w)
{
    struct sonde_error error;
    bool without_header = false;
    (void)capture_link(w->facts.hardware, &without_header);
    uint64_t seed;
    if (w->watched->answers_fd < 0)
        return;
    memcpy(&seed, w->agent->key, sizeof seed);
    w->counted = counted_new(w->watched->answers_fd, 2 * w->agent->options.conntrack_size, seed,
                             (uint16_t)watched_first(w->watched, w->number),
                             without_header ? 0 : ETHERNET_HEADER, &error);
    if (w->counted == NULL)
        log_failure(&error);
}

/* Where that fails no flow is handed over, and all goes on as without. True: the descriptors are
 * the shunt's. */
static bool take_shunt(struct worker *w, int flows_fd, int counts_fd)
{
    struct sonde_error error;
    if (w->shunt != NULL || flows_fd < 0 || counts_fd < 0)
        return false;
    w->shunt = shunt_new(flows_fd, counts_fd, w->watched->capture.shunt_flows, &error);
    if (w->shunt != NULL)
        sonde_engine_set_offload(w->engine, &shunt_offload, w->shunt);
    else
        log_info("%s: flows are not counted in the kernel: %s", w->facts.name, error.text);
    return w->shunt != NULL;
}

/* Between two packets: the capture's ring keeps what comes meanwhile. */
static void take_catalogue(struct worker *w, int fd)
{
    struct mapped_catalogue new;
    struct sonde_error error;
    unsigned flags = w->live.reclassify ? SONDE_RECLASSIFY : 0;
    if (catalogue_map(w->agent, fd, &new, &error) != SONDE_OK) {
        log_failure(&error);
        return;
    }
    if (sonde_engine_set_catalogue(w->engine, new.catalogue, flags, &error) != SONDE_OK) {
        log_failure(&error);
        catalogue_unmap(&new);
        return;
    }
    catalogue_unmap(&w->catalogue);
    w->catalogue = new;
    memory_leave(w->catalogue.bytes);
}

static void save_cache(struct worker *w, int fd, int *code)
{
    FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
    if (file == NULL)
        return;
    if (sonde_engine_save_cache(w->engine, file) != SONDE_OK)
        *code = EXIT_OUTPUT;
    (void)fclose(file);
}

static int stop(struct worker *w, int state_fd)
{
    int code = EXIT_OK;
    w->stopping = true;
    w->until_ns = clock_monotonic_ns() + FLUSH_S * NS_PER_S;
    if (w->capture != NULL && w->watched->family->wait_ms == NULL) {
        /* The kernel still fills a block: it hands it over soon. */
        struct pollfd last = {w->capture_fd, POLLIN, 0};
        (void)poll(&last, 1, LAST_BLOCK_MS);
        (void)w->watched->family->read(w->capture, on_packet, w);
    }
    sonde_engine_flush(w->engine);
    (void)unknown_hand_over(w->unknown, &w->ring);
    save_cache(w, state_fd, &code);
    if (w->capture != NULL)
        write_status(w);
    w->told = true;
    wake_publisher(w);
    return code;
}

/* Of an engine, what can change while it runs. */
static void settings_of(const struct live_options *o, struct sonde_settings *settings)
{
    sonde_settings_default(settings);
    settings->update_interval_s = o->update_interval_s;
    settings->tunnels &= ~o->closed_tunnels;
    settings->max_packets = o->max_packets;
    settings->max_packets_tcp = o->max_packets_tcp;
    settings->max_packets_udp = o->max_packets_udp;
    settings->ttl_idle_s = o->ttl_idle_s;
    settings->ttl_idle_tcp_s = o->ttl_idle_tcp_s;
    if (o->transaction_count == 0)
        settings->events &= ~(uint32_t)SONDE_EVENT_TRANSACTION;
}

/* Packets are kept, or not. */
static void switch_unknown(struct worker *w)
{
    struct sonde_error error;
    if (w->live.capture_unknown == (w->unknown != NULL))
        return;
    if (w->live.capture_unknown) {
        w->unknown = unknown_new(&error);
        if (w->unknown == NULL)
            log_failure(&error);
        return;
    }
    w->status.unknown_lost += unknown_lost(w->unknown);
    unknown_free(w->unknown);
    w->unknown = NULL;
}

static void take_settings(struct worker *w, const struct live_options *live)
{
    struct sonde_settings settings;
    struct sonde_error error;
    w->live = *live;
    w->fills.unknown = live->dump_unknown;
    log_set_level((enum log_level)live->log_level);
    switch_unknown(w);
    settings_of(live, &settings);
    if (sonde_engine_set_settings(w->engine, &settings, &error) != SONDE_OK)
        log_failure(&error);
}

/* -1, or the exit code when it is time to end. */
static int read_control(struct worker *w)
{
    struct control_message message;
    int fds[CONTROL_DESCRIPTORS], got;
    while ((got = control_receive(w->control, &message, fds)) > 0) {
        if (message.type == CONTROL_STOP)
            return stop(w, fds[0]);
        if (message.type == CONTROL_CAPTURE) {
            (void)attach(w, fds[0]);
            fds[0] = -1;
            if (take_shunt(w, fds[1], fds[2]))
                fds[1] = fds[2] = -1;
        } else if (message.type == CONTROL_INTERFACE) {
            w->facts = message.facts;
            update_networks(w);
        } else if (message.type == CONTROL_CATALOGUE && fds[0] >= 0) {
            take_catalogue(w, fds[0]);
        } else if (message.type == CONTROL_SETTINGS) {
            take_settings(w, &message.live);
        }
        control_close(fds);
    }
    return got < 0 ? EXIT_INTERNAL : -1;
}

/* What comes by itself waits in the kernel; what is fetched can wait where it is while the
 * publisher is behind, and nothing is lost. Returns ms, at most `longest_ms`. */
static int wait_of(struct worker *w, int longest_ms)
{
    if (w->capture == NULL || w->watched->family->wait_ms == NULL)
        return longest_ms;
    int ms = w->watched->family->wait_ms(w->capture);
    if (ms < 0 && !w->is_over) {
        w->is_over = true;
        sonde_engine_flush(w->engine);
    }
    w->holds_back = ms < 0 || ring_room(&w->ring) < RING_BYTES / 2;
    if (w->holds_back)
        ms = ms < 0 ? longest_ms : HOLD_MS;
    return ms < longest_ms ? ms : longest_ms;
}

static int work(struct worker *w)
{
    bool waits = w->watched->family->wait_ms == NULL;
    for (bool filled = false;;) {
        bool filling = fills_open(&w->fills, w->block);
        struct pollfd wait[] = {{w->control, POLLIN, 0},
                                {w->watched->wake_fd, POLLIN, 0},
                                {w->capture == NULL || !waits ? -1 : w->capture_fd, POLLIN, 0},
                                {w->counted == NULL ? -1 : w->watched->answers_fd, POLLIN, 0}};
        (void)poll(wait, 4, wait_of(w, !filling ? IDLE_MS : filled ? 0 : FILL_WAIT_MS));
        life_show(&w->agent->lives->worker_ns[w->number]);
        if (wait[0].revents != 0) {
            int code = read_control(w);
            if (code >= 0)
                return code;
        }
        if (wait[1].revents != 0) {
            eventfd_t ignored;
            (void)eventfd_read(w->watched->wake_fd, &ignored);
        }
        if (wait[3].revents != 0)
            counted_read(w->counted, clock_monotonic_ns());
        crash_forget_packets();
        if (w->capture != NULL && !w->holds_back)
            (void)w->watched->family->read(w->capture, on_packet, w);
        int64_t now = clock_monotonic_ns();
        sonde_engine_tick(w->engine, now, clock_wall_ns());
        if (w->counted != NULL)
            counted_tick(w->counted, w->engine, now);
        w->told = unknown_hand_over(w->unknown, &w->ring) || w->told;
        filled = fills_run(&w->fills, w->block, &w->ring, w->engine);
        w->told = w->told || filled;
        wake_publisher(w);
        if (now >= w->next_status_ns) {
            w->next_status_ns = now + STATUS_MS * NS_PER_MS;
            ring_rest(&w->ring);
            if (w->capture != NULL)
                write_status(w);
        }
    }
}

static bool make_engine(struct worker *w, struct sonde_error *error)
{
    const struct options *o = &w->agent->options;
    struct sonde_settings settings;
    settings_of(&w->live, &settings);
    settings.max_flows = o->max_flows / agent_watching(w->agent) + 1;
    settings.flow_cache = o->remembers_flows ? o->flow_cache : 0;
    settings.local_networks = w->facts.local;
    settings.local_network_count = w->facts.local_count;
    memcpy(settings.key, w->agent->key, sizeof settings.key);
    if (o->remembers_names)
        settings.hints = memory_map(w->agent->hints_fd, sonde_hints_size(o->name_cache), error);
    if (o->remembers_names && settings.hints == NULL)
        return false;
    if (catalogue_map(w->agent, w->agent->catalogue_fd, &w->catalogue, error) != SONDE_OK)
        return false;
    settings.catalogue = w->catalogue.catalogue;
    const char *block = w->watched->capture.block;
    if (block[0] != '\0' && (w->blocked = sonde_filter_new(block, error)) == NULL)
        return false;
    w->engine = sonde_engine_new(&settings, on_event, w, error);
    memory_leave(w->catalogue.bytes); /* what it has read to be made */
    return w->engine != NULL;
}

/* A processor that there is not is no reason to stop: the worker then goes where there is time. */
static void stay_on_cpu(const struct worker *w)
{
    int16_t cpu = w->watched->capture.cpu[w->facts.part];
    cpu_set_t set;
    CPU_ZERO(&set);
    if (cpu == 0)
        return;
    CPU_SET((unsigned)cpu - 1, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        log_warning("cpu %d: %s: it runs on any", cpu - 1, strerror(errno));
}

static void load_cache(struct worker *w)
{
    struct sonde_error error;
    FILE *file = w->watched->cache_fd < 0 ? NULL : fdopen(w->watched->cache_fd, "r");
    if (file == NULL)
        return;
    if (sonde_engine_load_cache(w->engine, file, "the saved flow cache", &error) != SONDE_OK)
        log_warning("%s:%u: %s", error.file, error.line, error.text);
    (void)fclose(file);
}

int worker_run(void *user, int control)
{
    static struct worker worker;
    const struct worker_start *start = user;
    struct worker *w = &worker;
    struct sonde_error error;
    sinks_forget(&start->agent->options);
    w->agent = start->agent;
    w->live = start->agent->options.live;
    w->number = start->interface;
    w->watched = &start->agent->watched[start->interface];
    w->facts = w->watched->facts;
    w->control = control;
    crash_catch(&w->agent->crashes[w->number]);
    w->block = memory_map(w->watched->block_fd, sizeof *w->block, &error);
    if (w->block == NULL || !make_engine(w, &error)) {
        log_failure(&error);
        return EXIT_INTERNAL;
    }
    if (!status_read(w->block, &w->base))
        w->base = (struct worker_status){0};
    fills_init(&w->fills, w->live.dump_unknown);
    stay_on_cpu(w);
    w->ring = ring_writer(&w->block->positions, w->block->ring, RING_BYTES);
    switch_unknown(w);
    load_cache(w);
    open_counted(w);
    (void)take_shunt(w, w->watched->shunt.flows_fd, w->watched->shunt.counts_fd);
    if (w->watched->capture_fd >= 0 && !attach(w, w->watched->capture_fd))
        return EXIT_INPUT;
    heap_settle();
    return work(w);
}
