/* AF_XDP: frames that an XDP program takes before the network stack sees them (af_xdp.rst). They go
 * no further, so this is for interfaces that only mirrored traffic arrives on. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <linux/bpf.h>
#include <linux/if_xdp.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <bpf/bpf.h>

#include "agent/capture/capture.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "base/error.h"

enum {
    FRAME_BYTES = 4096,
    COMPLETIONS = 64, /* nothing is sent, but there must be such a ring */
    FRAMES_A_TURN = 256,
    BIND_TRIES = 20, /* a queue is free again a moment after its last user is gone */
    BIND_PAUSE_MS = 10
};

/* What the opener holds; a worker finds the frames where they were when it was forked. */
struct handle {
    int fd, map_fd, program_fd, link_fd;
    uint8_t *frames;
    size_t bytes;
};

struct kernel_ring {
    uint32_t *producer, *consumer;
    void *descriptors;
    void *map;
    size_t bytes;
};

struct capture {
    const struct handle *handle;
    const struct sock_fprog *filter;
    uint32_t mask; /* of both rings */
    struct kernel_ring received, free;
    uint64_t drops; /* that the kernel told last */
    struct capture_counters counters;
};

/* ---- the opener's part -----------------------------------------------------------------------
 */

static uint32_t frames_of(const struct capture_settings *s)
{
    uint32_t frames = 1;
    while (frames * 2 <= s->ring_bytes / FRAME_BYTES)
        frames *= 2;
    return frames;
}

static void close_one(int *fd)
{
    if (*fd >= 0)
        (void)close(*fd);
    *fd = -1;
}

static void release(void *user)
{
    struct handle *h = user;
    close_one(&h->link_fd); /* first: the program goes, the stack has its frames again */
    close_one(&h->program_fd);
    close_one(&h->map_fd);
    close_one(&h->fd);
    if (h->frames != MAP_FAILED)
        (void)munmap(h->frames, h->bytes);
    free(h);
}

static bool bind_queue(int fd, const struct capture_plan *plan)
{
    struct sockaddr_xdp address = {.sxdp_family = AF_XDP,
                                   .sxdp_flags = XDP_COPY,
                                   .sxdp_ifindex = (uint32_t)plan->facts->index,
                                   .sxdp_queue_id = plan->settings->queue};
    for (unsigned tries = 0; tries < BIND_TRIES; tries++) {
        if (bind(fd, (const struct sockaddr *)&address, sizeof address) == 0)
            return true;
        if (errno != EBUSY)
            break;
        (void)poll(NULL, 0, BIND_PAUSE_MS);
    }
    return false;
}

static bool make_socket(struct handle *h, const struct capture_plan *plan)
{
    uint32_t frames = frames_of(plan->settings), completions = COMPLETIONS;
    h->bytes = (size_t)frames * FRAME_BYTES;
    h->frames = mmap(NULL, h->bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    h->fd = socket(AF_XDP, SOCK_RAW | SOCK_CLOEXEC, 0);
    if (h->frames == MAP_FAILED || h->fd < 0)
        return false;
    struct xdp_umem_reg memory = {
        .addr = (uintptr_t)h->frames, .len = h->bytes, .chunk_size = FRAME_BYTES};
    return setsockopt(h->fd, SOL_XDP, XDP_UMEM_REG, &memory, sizeof memory) == 0 &&
           setsockopt(h->fd, SOL_XDP, XDP_UMEM_FILL_RING, &frames, sizeof frames) == 0 &&
           setsockopt(h->fd, SOL_XDP, XDP_UMEM_COMPLETION_RING, &completions, sizeof completions) ==
               0 &&
           setsockopt(h->fd, SOL_XDP, XDP_RX_RING, &frames, sizeof frames) == 0 &&
           bind_queue(h->fd, plan);
}

/* Frames of a queue that somebody reads go there, all others on their way. */
static bool load_program(struct handle *h, const struct capture_plan *plan)
{
    enum { QUEUE_AT = offsetof(struct xdp_md, rx_queue_index), LONG = BPF_LD | BPF_DW | BPF_IMM };
    uint32_t queue = plan->settings->queue;
    h->map_fd = bpf_map_create(BPF_MAP_TYPE_XSKMAP, "sonde_queues", sizeof(uint32_t),
                               sizeof(int32_t), queue + 1, NULL);
    if (h->map_fd < 0 || bpf_map_update_elem(h->map_fd, &queue, &h->fd, BPF_ANY) != 0)
        return false;
    const struct bpf_insn program[] = {
        {BPF_LDX | BPF_MEM | BPF_W, BPF_REG_2, BPF_REG_1, QUEUE_AT, 0},
        {LONG, BPF_REG_1, BPF_PSEUDO_MAP_FD, 0, h->map_fd},
        {0, 0, 0, 0, 0},
        {BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_3, 0, 0, XDP_PASS},
        {BPF_JMP | BPF_CALL, 0, 0, 0, BPF_FUNC_redirect_map},
        {BPF_JMP | BPF_EXIT, 0, 0, 0, 0},
    };
    h->program_fd = bpf_prog_load(BPF_PROG_TYPE_XDP, "sonde_capture", "Dual MIT/GPL", program,
                                  sizeof program / sizeof program[0], NULL);
    if (h->program_fd < 0)
        return false;
    /* As long as the link is held: nothing is left behind, however the agent ends. */
    h->link_fd = bpf_link_create(h->program_fd, plan->facts->index, BPF_XDP, NULL);
    return h->link_fd >= 0;
}

static unsigned queues_of(const char *name)
{
    char path[64];
    unsigned count = 0;
    (void)snprintf(path, sizeof path, "/sys/class/net/%s/queues", name);
    DIR *folder = opendir(path);
    for (const struct dirent *e; folder != NULL && (e = readdir(folder)) != NULL;)
        count += strncmp(e->d_name, "rx-", 3) == 0;
    if (folder != NULL)
        (void)closedir(folder);
    return count;
}

static int open_queue(const struct capture_plan *plan, struct sonde_error *error)
{
    const char *name = plan->facts->name;
    uint32_t queue = plan->settings->queue;
    if (queues_of(name) > 0 && queue >= queues_of(name))
        return error_set(error, SONDE_EINVAL, "%s: there is no queue %u: it has %u, from 0 on",
                         name, queue, queues_of(name)),
               -1;
    struct handle *h = malloc(sizeof *h);
    if (h == NULL)
        return error_set(error, SONDE_ENOMEM, "%s: no memory for a capture", name), -1;
    *h = (struct handle){
        .fd = -1, .map_fd = -1, .program_fd = -1, .link_fd = -1, .frames = MAP_FAILED};
    if (make_socket(h, plan) && load_program(h, plan)) {
        if (queues_of(name) > 1)
            log_warning("%s has %u queues, and only number %u is captured from: ethtool -L %s "
                        "combined 1 makes it one",
                        name, queues_of(name), plan->settings->queue, name);
        *plan->handle = h;
        return h->fd;
    }
    int reason = errno;
    release(h);
    (void)error_set(error, SONDE_EIO, "%s: AF_XDP cannot be had on queue %u: %s%s", name,
                    plan->settings->queue, strerror(reason),
                    reason == EPERM   ? ": run as root"
                    : reason == EBUSY ? ": another XDP program is there (ip link show names it)"
                                      : ": take capture_type tpacket");
    return -1;
}

static int check(const struct capture_plan *plan, struct sonde_error *error)
{
    enum { QUEUES_MOST = 1024 };
    if (plan->settings->workers > 1)
        return error_set(error, SONDE_EINVAL,
                         "%s: with af_xdp an interface has one worker: leave out workers",
                         plan->facts->name);
    if (plan->settings->queue >= QUEUES_MOST)
        return error_set(error, SONDE_EINVAL, "%s: there is no queue %u: the first one is 0",
                         plan->facts->name, plan->settings->queue);
    return SONDE_OK;
}

/* ---- the worker's part -----------------------------------------------------------------------
 */

static bool map_ring(struct kernel_ring *r, int fd, const struct xdp_ring_offset *at, size_t bytes,
                     off_t where)
{
    r->bytes = at->desc + bytes;
    r->map = mmap(NULL, r->bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd, where);
    if (r->map == MAP_FAILED)
        return false;
    uint8_t *base = r->map;
    r->producer = (uint32_t *)(void *)(base + at->producer);
    r->consumer = (uint32_t *)(void *)(base + at->consumer);
    r->descriptors = base + at->desc;
    return true;
}

/* Gives a frame back to the kernel. */
static void give(struct capture *c, uint64_t address)
{
    uint32_t place = *c->free.producer;
    ((uint64_t *)c->free.descriptors)[place & c->mask] = address & ~(uint64_t)(FRAME_BYTES - 1);
    __atomic_store_n(c->free.producer, place + 1, __ATOMIC_RELEASE);
}

static void close_capture(struct capture *c)
{
    if (c == NULL)
        return;
    if (c->received.map != MAP_FAILED)
        (void)munmap(c->received.map, c->received.bytes);
    if (c->free.map != MAP_FAILED)
        (void)munmap(c->free.map, c->free.bytes);
    (void)close(c->handle->fd);
    free(c);
}

static struct capture *attach(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error)
{
    struct capture *c = calloc(1, sizeof *c);
    struct xdp_mmap_offsets at;
    socklen_t size = sizeof at;
    uint32_t frames = frames_of(plan->settings);
    (void)block;
    if (c == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory for a capture", plan->facts->name);
        return NULL;
    }
    c->handle = *plan->handle;
    c->filter = plan->filter;
    c->mask = frames - 1;
    c->received.map = c->free.map = MAP_FAILED;
    if (getsockopt(fd, SOL_XDP, XDP_MMAP_OFFSETS, &at, &size) != 0 ||
        !map_ring(&c->received, fd, &at.rx, frames * sizeof(struct xdp_desc), XDP_PGOFF_RX_RING) ||
        !map_ring(&c->free, fd, &at.fr, frames * sizeof(uint64_t), XDP_UMEM_PGOFF_FILL_RING)) {
        (void)error_set(error, SONDE_ENOMEM, "%s: the capture ring cannot be mapped: %s",
                        plan->facts->name, strerror(errno));
        close_capture(c);
        return NULL;
    }
    for (uint32_t i = 0; i < frames; i++)
        give(c, (uint64_t)i * FRAME_BYTES);
    return c;
}

static void hand_over(struct capture *c, const struct xdp_desc *d, capture_packet *on_packet,
                      void *user)
{
    struct sonde_packet packet = {
        .wall_ns = clock_wall_ns(),
        .monotonic_ns = clock_monotonic_ns(),
        .link = SONDE_LINK_ETHERNET,
        .flags = SONDE_PACKET_CHECKSUM_UNKNOWN,
    };
    if (d->addr >= c->handle->bytes || d->len > c->handle->bytes - d->addr) {
        c->counters.skipped++;
        return;
    }
    packet.bytes = c->handle->frames + d->addr;
    packet.captured_length = packet.wire_length = d->len;
    if (!capture_wants(c->filter, &packet)) {
        c->counters.skipped++;
        return;
    }
    c->counters.packets++;
    c->counters.bytes += packet.wire_length;
    on_packet(user, &packet);
}

static bool read_packets(struct capture *c, capture_packet *on_packet, void *user)
{
    uint32_t place = *c->received.consumer;
    uint32_t end = __atomic_load_n(c->received.producer, __ATOMIC_ACQUIRE);
    for (unsigned i = 0; i < FRAMES_A_TURN && place != end; i++, place++) {
        struct xdp_desc d = ((struct xdp_desc *)c->received.descriptors)[place & c->mask];
        hand_over(c, &d, on_packet, user);
        give(c, d.addr);
        __atomic_store_n(c->received.consumer, place + 1, __ATOMIC_RELEASE);
    }
    return true;
}

static void count(struct capture *c, struct capture_counters *counters)
{
    struct xdp_statistics s = {0};
    socklen_t size = sizeof s;
    if (getsockopt(c->handle->fd, SOL_XDP, XDP_STATISTICS, &s, &size) == 0) {
        uint64_t drops = s.rx_dropped + s.rx_ring_full;
        c->counters.kernel_drops += drops - c->drops;
        c->drops = drops;
    }
    capture_counters_add(counters, &c->counters);
    c->counters = (struct capture_counters){0};
}

const struct capture_family af_xdp_family = {
    .name = "af_xdp",
    .kind = INTERFACE_LINK,
    .check = check,
    .open = open_queue,
    .release = release,
    .attach = attach,
    .read = read_packets,
    .count = count,
    .close = close_capture,
};
