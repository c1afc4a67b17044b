/* Capture files, through libpcap: read once, or again and again. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <net/if_arp.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <pcap/pcap.h>

#include "agent/capture/moved.h"
#include "agent/capture/pcap_part.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "base/error.h"

enum { PACKETS_A_TURN = 256, BETWEEN_ROUNDS_MS = 1 };

struct capture {
    int fd;
    const char *name, *path, *filter;
    pcap_t *pcap; /* NULL: all is read */
    bool again;
    bool paced;
    uint32_t rate; /* packets a second; 0: as they were recorded */
    bool has_next;
    struct pcap_pkthdr *head; /* of the next packet */
    const u_char *bytes;
    uint16_t link;
    uint32_t round;
    uint64_t number;                      /* packets that were handed over in this round */
    uint64_t skip_to;                     /* what the worker before this one has read */
    int64_t first_ns;                     /* time of the round's first packet in the file, */
    int64_t begin_mono_ns, begin_wall_ns; /* and when it is told to have come */
    int64_t last_mono_ns;
    struct worker_block *block;
    struct capture_counters counters;
    uint8_t moved[LONGEST_FRAME];
};

/* ---- the opener's part -----------------------------------------------------------------------
 */

static int fail(const struct capture_plan *plan, const char *why, struct sonde_error *error)
{
    (void)error_set(error, SONDE_EINVAL, "%s: %s: %s", plan->facts->name, plan->settings->path,
                    why);
    return -1;
}

/* The first bytes of the two kinds of files in either order, with either precision. */
static bool is_capture(int fd)
{
    static const uint32_t known[] = {0xa1b2c3d4, 0xd4c3b2a1, 0xa1b23c4d, 0x4d3cb2a1, 0x0a0d0d0a};
    uint32_t magic;
    if (pread(fd, &magic, sizeof magic, 0) != (ssize_t)sizeof magic)
        return false;
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
        if (magic == known[i])
            return true;
    return false;
}

static int open_file(const struct capture_plan *plan, struct sonde_error *error)
{
    struct stat status;
    int fd = open(plan->settings->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail(plan, strerror(errno), error);
    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && is_capture(fd))
        return fd;
    (void)close(fd);
    return fail(plan, "it is no capture file as tcpdump and Wireshark write them", error);
}

static int check(const struct capture_plan *plan, struct sonde_error *error)
{
    const char *name = plan->facts->name;
    if (plan->settings->path[0] == '\0')
        return error_set(error, SONDE_EINVAL,
                         "%s: the capture file is missing: path names it in [capture-interface-%s]",
                         name, name);
    if (plan->settings->workers > 1)
        return error_set(error, SONDE_EINVAL, "%s: a file has one worker: leave out workers", name);
    int fd = open_file(plan, error);
    if (fd < 0)
        return error->code;
    (void)close(fd);
    return SONDE_OK;
}

/* ---- reading ---------------------------------------------------------------------------------
 */

static int64_t time_of(const struct pcap_pkthdr *head)
{
    /* The file was opened so that what is called microseconds are nanoseconds. */
    return (int64_t)head->ts.tv_sec * NS_PER_S + head->ts.tv_usec;
}

static void end(struct capture *c)
{
    if (c->pcap != NULL)
        pcap_close(c->pcap);
    c->pcap = NULL;
}

/* From its beginning, whoever has read it before. */
static bool begin(struct capture *c)
{
    char why[PCAP_ERRBUF_SIZE] = "";
    struct bpf_program program;
    int copy = fcntl(c->fd, F_DUPFD_CLOEXEC, 0);
    FILE *file = copy < 0 || lseek(copy, 0, SEEK_SET) != 0 ? NULL : fdopen(copy, "r");
    end(c);
    if (file != NULL)
        c->pcap = pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, why);
    if (c->pcap == NULL) {
        if (file != NULL)
            (void)fclose(file);
        log_error("%s: %s: %s", c->name, c->path, file == NULL ? strerror(errno) : why);
        return false;
    }
    c->link = (uint16_t)pcap_datalink(c->pcap);
    if (c->link == DLT_RAW)
        c->link = SONDE_LINK_RAW;
    if (!sonde_link_known(c->link)) {
        log_error("%s: %s: its link type %u is not supported", c->name, c->path, c->link);
        end(c);
        return false;
    }
    if (c->filter == NULL)
        return true;
    bool compiled = pcap_compile(c->pcap, &program, c->filter, 1, PCAP_NETMASK_UNKNOWN) == 0;
    bool set = compiled && pcap_setfilter(c->pcap, &program) == 0;
    if (!set)
        log_error("%s: %s: the filter does not fit: %s", c->name, c->path, pcap_geterr(c->pcap));
    if (compiled)
        pcap_freecode(&program);
    if (!set)
        end(c);
    return set;
}

static void begin_round(struct capture *c, int64_t mono_ns, int64_t wall_ns)
{
    c->number = 0;
    c->first_ns = time_of(c->head);
    c->begin_mono_ns = mono_ns;
    c->begin_wall_ns = wall_ns;
}

/* Makes the next packet ready; false at the end of the file. */
static bool fetch(struct capture *c)
{
    int got = pcap_next_ex(c->pcap, &c->head, &c->bytes);
    if (got == PCAP_ERROR)
        log_warning("%s: %s: it ends in the middle of a packet: %s", c->name, c->path,
                    pcap_geterr(c->pcap));
    return got == 1;
}

/* The file is at its end: begins anew where that is wished. */
static void turn(struct capture *c)
{
    log_debug("%s: %s has been read to its end", c->name, c->path);
    bool has_packets = c->number > 0;
    if (!c->again || !has_packets || !begin(c) || !fetch(c)) {
        log_info("%s: %s has been read: %llu packets", c->name, c->path,
                 (unsigned long long)c->number);
        end(c);
        return;
    }
    c->round++;
    int64_t gap_ns = BETWEEN_ROUNDS_MS * NS_PER_MS;
    int64_t offset_ns = c->begin_wall_ns - c->begin_mono_ns;
    begin_round(c, c->last_mono_ns + gap_ns, c->last_mono_ns + gap_ns + offset_ns);
    c->has_next = true;
}

static struct capture *attach(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error)
{
    struct capture *c = calloc(1, sizeof *c);
    if (c == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory to read a file", plan->facts->name);
        (void)close(fd);
        return NULL;
    }
    c->fd = fd;
    c->name = plan->facts->name;
    c->path = plan->settings->path;
    c->filter = plan->filter_text;
    c->block = block;
    c->paced = plan->settings->pace >= PACE_RECORDED;
    c->rate = plan->settings->pace >= PACE_RATE_LEAST ? plan->settings->pace : 0;
    c->skip_to = atomic_load_explicit(&block->capture_block, memory_order_relaxed);
    if (begin(c) && fetch(c)) {
        begin_round(c, clock_monotonic_ns(), clock_wall_ns());
        c->has_next = true;
    } else {
        end(c);
    }
    return c;
}

static struct capture *attach_again(int fd, const struct capture_plan *plan,
                                    struct worker_block *block, struct sonde_error *error)
{
    struct capture *c = attach(fd, plan, block, error);
    if (c != NULL) {
        c->again = true;
        c->paced = plan->settings->pace != PACE_FULL;
    }
    return c;
}

/* When the next packet comes, by the agent's clock. */
static int64_t due_ns(const struct capture *c)
{
    int64_t after_ns = c->rate > 0 ? (int64_t)(c->number * (uint64_t)NS_PER_S / c->rate)
                                   : time_of(c->head) - c->first_ns;
    return c->begin_mono_ns + (after_ns < 0 ? 0 : after_ns);
}

static int wait_ms(const struct capture *c)
{
    if (c->pcap == NULL)
        return -1;
    int64_t left_ns = c->paced ? due_ns(c) - clock_monotonic_ns() : 0;
    return left_ns <= 0                      ? 0
           : left_ns > INT32_MAX * NS_PER_MS ? INT32_MAX
                                             : (int)(left_ns / NS_PER_MS + 1);
}

static void hand_over(struct capture *c, capture_packet *on_packet, void *user)
{
    int64_t mono_ns = due_ns(c);
    struct sonde_packet packet = {
        .bytes = c->bytes,
        .captured_length = c->head->caplen,
        .wire_length = c->head->len < c->head->caplen ? c->head->caplen : c->head->len,
        .monotonic_ns = mono_ns,
        .wall_ns = mono_ns - c->begin_mono_ns + c->begin_wall_ns,
        .link = c->link,
    };
    c->last_mono_ns = mono_ns > c->last_mono_ns ? mono_ns : c->last_mono_ns;
    if (c->round > 0 && packet.captured_length <= sizeof c->moved) {
        memcpy(c->moved, c->bytes, packet.captured_length);
        frame_move(c->moved, packet.captured_length, c->link, c->round);
        packet.bytes = c->moved;
        packet.flags |= SONDE_PACKET_CHECKSUM_UNKNOWN;
    }
    c->counters.packets++;
    c->counters.bytes += packet.wire_length;
    on_packet(user, &packet);
}

static bool read_packets(struct capture *c, capture_packet *on_packet, void *user)
{
    for (unsigned i = 0; i < PACKETS_A_TURN && c->pcap != NULL && c->has_next; i++) {
        if (c->paced && c->number >= c->skip_to && due_ns(c) > clock_monotonic_ns())
            break;
        c->number++;
        /* A packet that kills a worker is not read twice. */
        if (c->number > c->skip_to) {
            atomic_store_explicit(&c->block->capture_block, c->number, memory_order_relaxed);
            hand_over(c, on_packet, user);
        }
        c->has_next = fetch(c);
        if (!c->has_next) {
            c->skip_to = 0;
            turn(c);
        }
    }
    return true;
}

static void count(struct capture *c, struct capture_counters *counters)
{
    capture_counters_add(counters, &c->counters);
    c->counters = (struct capture_counters){0};
}

static void close_capture(struct capture *c)
{
    if (c == NULL)
        return;
    end(c);
    (void)close(c->fd);
    free(c);
}

const struct capture_family file_family = {
    .name = "file",
    .kind = INTERFACE_RECORDING,
    .hardware = ARPHRD_ETHER,
    .check = check,
    .open = open_file,
    .attach = attach,
    .read = read_packets,
    .wait_ms = wait_ms,
    .count = count,
    .close = close_capture,
};

const struct capture_family replay_family = {
    .name = "replay",
    .kind = INTERFACE_RECORDING,
    .hardware = ARPHRD_ETHER,
    .check = check,
    .open = open_file,
    .attach = attach_again,
    .read = read_packets,
    .wait_ms = wait_ms,
    .count = count,
    .close = close_capture,
};
