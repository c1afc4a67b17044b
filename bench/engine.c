/* How fast the engine is on packets that are in memory already: one worker and several, and on
 * packets of flows about which all is known.
 *
 *     build/bench/engine merged.pcap [ROUNDS]
 *
 * bench/merge.py makes the capture. Each worker is a process with an engine of its own, as in the
 * agent, and writes its events as JSON that nobody reads.
 */
/* SPDX-License-Identifier: MIT */
#include <sonde_json.h>

#include <pcap/pcap.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    WORKERS_MOST = 64,
    HEADERS = 54,
    FRAME = 1514,
    OPENING = 64, /* segments of a flow that says nothing */
    BATCH = 64
};

static const int64_t second_ns = INT64_C(1000000000);

static int64_t now_ns(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * second_ns + t.tv_nsec;
}

static void give_up(const char *what)
{
    (void)fprintf(stderr, "engine: %s\n", what);
    exit(1);
}

/* ---- the packets ------------------------------------------------------------------------------
 */

struct packets {
    struct sonde_packet *at;
    size_t count, room;
};

static void add(struct packets *p, const struct sonde_packet *packet)
{
    if (p->count == p->room) {
        p->room = p->room == 0 ? 1024 : 2 * p->room;
        p->at = realloc(p->at, p->room * sizeof *p->at);
        if (p->at == NULL)
            give_up("no memory");
    }
    p->at[p->count++] = *packet;
}

static struct packets read_capture(const char *path)
{
    char reason[PCAP_ERRBUF_SIZE];
    struct packets p = {0};
    pcap_t *file = pcap_open_offline(path, reason);
    if (file == NULL)
        give_up(reason);
    struct pcap_pkthdr *header;
    const u_char *bytes;
    while (pcap_next_ex(file, &header, &bytes) == 1) {
        uint8_t *copy = malloc(header->caplen + 1U);
        if (copy == NULL)
            give_up("no memory");
        memcpy(copy, bytes, header->caplen);
        int64_t at = header->ts.tv_sec * second_ns + header->ts.tv_usec * 1000;
        add(&p, &(struct sonde_packet){.bytes = copy,
                                       .captured_length = header->caplen,
                                       .wire_length = header->len,
                                       .wall_ns = at,
                                       .monotonic_ns = at,
                                       .link = (uint16_t)pcap_datalink(file)});
    }
    pcap_close(file);
    return p;
}

/* ---- the engine -------------------------------------------------------------------------------
 */

struct run {
    struct sonde_engine *engine;
    struct sonde_writer *writer;
    uint64_t events;
};

static void on_event(void *user, const struct sonde_event *event)
{
    struct run *r = user;
    struct sonde_input_name input = {.name = "bench"};
    size_t length;
    r->events += sonde_event_json(r->writer, event, &input, &length) != NULL;
}

static struct run begin(void)
{
    static struct run r;
    struct sonde_settings settings;
    struct sonde_error error;
    sonde_settings_default(&settings);
    settings.events = SONDE_EVENT_PURGE;
    r = (struct run){.writer = sonde_writer_new(&error)};
    r.engine = sonde_engine_new(&settings, on_event, &r, &error);
    if (r.writer == NULL || r.engine == NULL)
        give_up(error.text);
    return r;
}

/* As they come from a capture: some at a time. */
static void take_all(struct sonde_engine *engine, const struct packets *p)
{
    for (size_t i = 0; i < p->count; i += BATCH)
        sonde_engine_packets(engine, &p->at[i], p->count - i < BATCH ? p->count - i : BATCH);
}

static void end(struct run *r)
{
    sonde_engine_free(r->engine);
    sonde_writer_free(r->writer);
}

/* ---- workers ----------------------------------------------------------------------------------
 */

struct shared {
    _Atomic unsigned ready;
    int64_t began_ns[WORKERS_MOST], ended_ns[WORKERS_MOST];
};

static void work(struct shared *s, unsigned number, unsigned workers, const struct packets *p)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(number, &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        give_up("there are fewer processors than workers");
    struct run r = begin();
    (void)atomic_fetch_add(&s->ready, 1);
    while (atomic_load(&s->ready) < workers)
        ;
    s->began_ns[number] = now_ns();
    take_all(r.engine, p);
    sonde_engine_flush(r.engine);
    s->ended_ns[number] = now_ns();
    end(&r);
}

/* Packets a second of all workers together. */
static double throughput(unsigned workers, const struct packets *p)
{
    struct shared *s =
        mmap(NULL, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (s == MAP_FAILED)
        give_up("no memory");
    for (unsigned i = 0; i < workers; i++) {
        if (fork() == 0) {
            work(s, i, workers, p);
            _exit(0);
        }
    }
    int status, failed = 0;
    while (wait(&status) > 0)
        failed |= status;
    if (failed != 0)
        give_up("a worker failed");
    double sum = 0;
    for (unsigned i = 0; i < workers; i++)
        sum += (double)p->count * 1e9 / (double)(s->ended_ns[i] - s->began_ns[i]);
    (void)munmap(s, sizeof *s);
    return sum;
}

static void compare_workers(const struct packets *p, unsigned rounds)
{
    unsigned cores = (unsigned)sysconf(_SC_NPROCESSORS_ONLN);
    double best[WORKERS_MOST] = {0};
    for (unsigned round = 0; round < rounds; round++)
        for (unsigned workers = 1; workers <= cores && workers <= WORKERS_MOST; workers *= 2) {
            double rate = throughput(workers, p);
            if (rate > best[workers - 1])
                best[workers - 1] = rate;
        }
    for (unsigned workers = 1; workers <= cores && workers <= WORKERS_MOST; workers *= 2)
        (void)printf("%u worker%s: %.2f M packets/s, %.2f x\n", workers, workers == 1 ? "" : "s",
                     best[workers - 1] / 1e6, best[workers - 1] / best[0]);
}

/* ---- packets of finished flows ----------------------------------------------------------------
 */

static void put16(uint8_t *at, unsigned value)
{
    at[0] = (uint8_t)(value >> 8);
    at[1] = (uint8_t)value;
}

/* A segment of a connection of an SSH client, from either end. */
static struct sonde_packet segment(unsigned flow, bool back, unsigned flags, uint32_t sequence,
                                   const char *payload, size_t length)
{
    uint8_t *b = calloc(1, FRAME);
    if (b == NULL)
        give_up("no memory");
    unsigned port = 1024 + flow % 60000, host = flow / 60000;
    memcpy(b, "\2\0\0\0\0\2\2\0\0\0\0\1\10\0\105\0", 16);
    put16(b + 16, (unsigned)(HEADERS - 14 + length));
    b[22] = 64;
    b[23] = 6;
    memcpy(b + (back ? 30 : 26), "\12\0\0", 3);
    b[(back ? 30 : 26) + 3] = (uint8_t)(1 + host);
    memcpy(b + (back ? 26 : 30), "\xc6\x33\x64\1", 4);
    put16(b + 34, back ? 22 : port);
    put16(b + 36, back ? port : 22);
    put16(b + 38, sequence >> 16);
    put16(b + 40, sequence & 0xffff);
    b[46] = 0x50;
    b[47] = (uint8_t)flags;
    put16(b + 48, 0xffff);
    if (payload != NULL)
        memcpy(b + HEADERS, payload, length);
    return (struct sonde_packet){.bytes = b,
                                 .captured_length = (uint32_t)(HEADERS + length),
                                 .wire_length = (uint32_t)(HEADERS + length),
                                 .link = SONDE_LINK_ETHERNET,
                                 .flags = SONDE_PACKET_CHECKSUM_UNKNOWN};
}

static void send_now(struct sonde_engine *engine, struct sonde_packet packet, int64_t at)
{
    packet.wall_ns = packet.monotonic_ns = at;
    sonde_engine_packet(engine, &packet);
    free((void *)(uintptr_t)packet.bytes);
}

/* Says hello, and then nothing that can be read, until nobody looks any more. */
static void finish_flow(struct sonde_engine *engine, unsigned flow, int64_t at)
{
    static const char hello[] = "SSH-2.0-OpenSSH_9.2p1\r\n";
    uint32_t sequence = 1 + sizeof hello - 1;
    send_now(engine, segment(flow, false, 0x02, 0, NULL, 0), at);
    send_now(engine, segment(flow, true, 0x12, 0, NULL, 0), at);
    send_now(engine, segment(flow, false, 0x18, 1, hello, sizeof hello - 1), at);
    send_now(engine, segment(flow, true, 0x18, 1, hello, sizeof hello - 1), at);
    for (unsigned n = 0; n < OPENING; n++, sequence += 100)
        send_now(engine, segment(flow, n % 2 == 1, 0x18, sequence, NULL, 100), at);
}

static void measure_finished(unsigned flows, unsigned rounds)
{
    struct run r = begin();
    struct packets p = {0};
    const int64_t start = 1700000000 * second_ns;
    double best = 1e9;
    for (unsigned i = 0; i < flows; i++) {
        finish_flow(r.engine, i, start);
        struct sonde_packet data = segment(i, true, 0x10, 100000, NULL, FRAME - HEADERS);
        data.wall_ns = data.monotonic_ns = start;
        add(&p, &data);
    }
    for (unsigned round = 0; round < rounds; round++) {
        unsigned times = 1 + 2000000 / flows;
        int64_t began = now_ns();
        for (unsigned t = 0; t < times; t++)
            take_all(r.engine, &p);
        double each = (double)(now_ns() - began) / ((double)times * flows);
        best = each < best ? each : best;
    }
    (void)printf("a packet of one of %u finished flows: %.1f ns\n", flows, best);
    for (size_t i = 0; i < p.count; i++)
        free((void *)(uintptr_t)p.at[i].bytes);
    free(p.at);
    end(&r);
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : 5;
    if (argc < 2 || rounds == 0)
        give_up("usage: engine CAPTURE [ROUNDS]");
    struct packets p = read_capture(argv[1]);
    compare_workers(&p, rounds);
    static const unsigned flows[] = {1, 1000, 30000};
    for (unsigned i = 0; i < sizeof flows / sizeof flows[0]; i++)
        measure_finished(flows[i], rounds);
    return 0;
}
