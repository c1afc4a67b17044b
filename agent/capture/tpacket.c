/* AF_PACKET with the ring of blocks that Linux calls TPACKET_V3 (packet_mmap.rst). */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agent/capture/capture.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "base/error.h"

enum {
    BLOCK_BYTES = 128 << 10, /* holds the largest frame that offloads make of several */
    FRAME_BYTES = 2048, /* only a divisor of the block's: frames have the size that they need */
    RETIRE_MS = 10,     /* after which a block that is not full is handed over */
    BLOCKS_A_TURN = 8,
    LONGEST_DELAY_S = 1
};

struct capture {
    int fd;
    uint8_t *ring;
    unsigned blocks;
    unsigned next; /* the block that the kernel hands over next */
    uint16_t link;
    bool without_header;
    bool loopback;
    struct worker_block *block;
    struct capture_counters counters; /* not asked for yet */
    uint32_t skip_to; /* packet of the first block that the worker before this one died at */
};

static int fail(int fd, const char *name, int reason, struct sonde_error *error)
{
    if (fd >= 0)
        (void)close(fd);
    if (reason == EPERM || reason == EACCES)
        (void)error_set(error, SONDE_EIO,
                        "%s: not permitted to capture: run as root (sudo sonded …), or allow it "
                        "once with: setcap cap_net_raw+ep \"$(command -v sonded)\"",
                        name);
    else if (reason == ENETDOWN || reason == ENODEV || reason == ENXIO)
        (void)error_set(error, SONDE_ENOTFOUND, "%s: the interface has gone away", name);
    else
        (void)error_set(error, SONDE_EIO, "%s: cannot be captured from: %s", name,
                        strerror(reason));
    return -1;
}

static unsigned blocks_of(const struct capture_settings *settings)
{
    return settings->ring_bytes / BLOCK_BYTES;
}

/* The workers of an interface share its frames, each flow on one of them; the kernel finds a number
 * for the first that no other program uses. */
static bool join_group(int fd, const struct capture_plan *plan)
{
    int group = 0;
    unsigned arguments = PACKET_FANOUT_HASH | PACKET_FANOUT_FLAG_DEFRAG;
    socklen_t size = sizeof group;
    if (plan->settings->workers <= 1)
        return true;
    if (plan->part == 0)
        arguments |= PACKET_FANOUT_FLAG_UNIQUEID;
    arguments = arguments << 16 | (plan->part == 0 ? 0U : (unsigned)*plan->group);
    if (setsockopt(fd, SOL_PACKET, PACKET_FANOUT, &arguments, sizeof arguments) != 0 ||
        getsockopt(fd, SOL_PACKET, PACKET_FANOUT, &group, &size) != 0)
        return false;
    *plan->group = group & UINT16_MAX;
    return true;
}

static int attach_filter(int fd, const struct capture_plan *plan)
{
    struct sock_filter all[] = {BPF_STMT(BPF_RET | BPF_K, UINT32_MAX)};
    const struct sock_fprog everything = {1, all};
    const struct sock_fprog *wanted = plan->filter->len > 0 ? plan->filter : &everything;
    return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, wanted, sizeof *wanted);
}

/* All packets are delivered where that fails. */
static bool attach_shunt(int fd, const struct capture_plan *plan)
{
    struct sonde_error error;
    if (plan->shunt == NULL || !shunt_is_open(plan->shunt))
        return false;
    if (shunt_attach(plan->shunt, fd, plan->facts, plan->filter, &error) == SONDE_OK)
        return true;
    log_info("%s: flows are not counted in the kernel: %s", plan->facts->name, error.text);
    return false;
}

static bool set_up(int fd, const struct capture_plan *plan)
{
    /* Until the worker shares the interface with the others it would see what they see. */
    struct sock_filter none[] = {BPF_STMT(BPF_RET | BPF_K, 0)};
    struct sock_fprog nothing = {1, none};
    int version = TPACKET_V3;
    struct tpacket_req3 ring = {
        .tp_block_size = BLOCK_BYTES,
        .tp_block_nr = blocks_of(plan->settings),
        .tp_frame_size = FRAME_BYTES,
        .tp_frame_nr = BLOCK_BYTES / FRAME_BYTES * blocks_of(plan->settings),
        .tp_retire_blk_tov = RETIRE_MS,
    };
    struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                  .sll_protocol = htons(ETH_P_ALL),
                                  .sll_ifindex = plan->facts->index};
    return setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &nothing, sizeof nothing) == 0 &&
           setsockopt(fd, SOL_PACKET, PACKET_VERSION, &version, sizeof version) == 0 &&
           setsockopt(fd, SOL_PACKET, PACKET_RX_RING, &ring, sizeof ring) == 0 &&
           bind(fd, (struct sockaddr *)&address, sizeof address) == 0 && join_group(fd, plan) &&
           (attach_shunt(fd, plan) || attach_filter(fd, plan) == 0);
}

static int open_socket(const struct capture_plan *plan, struct sonde_error *error)
{
    bool without_header;
    const struct interface_facts *facts = plan->facts;
    struct packet_mreq all = {.mr_ifindex = facts->index, .mr_type = PACKET_MR_PROMISC};
    if (capture_link(facts->hardware, &without_header) < 0) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: interfaces of its kind (%u) are not supported: capture on another one",
                        facts->name, facts->hardware);
        return -1;
    }
    /* Protocol 0: nothing arrives before the filter is in place. */
    int type = without_header ? SOCK_DGRAM : SOCK_RAW;
    int fd = socket(AF_PACKET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0 || !set_up(fd, plan))
        return fail(fd, facts->name, errno, error);
    /* Some interfaces have no such mode: what they deliver is what there is. */
    (void)setsockopt(fd, SOL_PACKET, PACKET_ADD_MEMBERSHIP, &all, sizeof all);
    return fd;
}

static int set_filter(int fd, const struct capture_plan *plan, struct sonde_error *error)
{
    if (attach_shunt(fd, plan) || attach_filter(fd, plan) == 0)
        return SONDE_OK;
    return error_set(error, SONDE_EIO, "%s: the new filter is not taken, the old one stays: %s",
                     plan->facts->name, strerror(errno));
}

static struct tpacket_block_desc *block_at(const struct capture *c, unsigned number)
{
    return (struct tpacket_block_desc *)(void *)(c->ring + (size_t)number * BLOCK_BYTES);
}

static bool is_ours(struct tpacket_block_desc *b)
{
    return (__atomic_load_n(&b->hdr.bh1.block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER) != 0;
}

/* Finds the place in a ring that another worker has read before: the oldest block that was handed
 * over, else the one that the kernel fills. */
static void find_place(struct capture *c)
{
    unsigned oldest = c->blocks, newest = 0;
    for (unsigned i = 0; i < c->blocks; i++) {
        const struct tpacket_hdr_v1 *h = &block_at(c, i)->hdr.bh1;
        if (h->seq_num > block_at(c, newest)->hdr.bh1.seq_num)
            newest = i;
        if (is_ours(block_at(c, i)) &&
            (oldest == c->blocks || h->seq_num < block_at(c, oldest)->hdr.bh1.seq_num))
            oldest = i;
    }
    c->next = oldest < c->blocks ? oldest : newest;
    uint64_t died_at = atomic_load_explicit(&c->block->capture_block, memory_order_relaxed);
    if (oldest < c->blocks && died_at != 0 && block_at(c, oldest)->hdr.bh1.seq_num == died_at)
        c->skip_to = atomic_load_explicit(&c->block->capture_packet, memory_order_relaxed) + 1;
}

static struct capture *attach(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error)
{
    const struct interface_facts *facts = plan->facts;
    unsigned blocks = blocks_of(plan->settings);
    struct capture *c = calloc(1, sizeof *c);
    void *ring = c == NULL ? MAP_FAILED
                           : mmap(NULL, (size_t)BLOCK_BYTES * blocks, PROT_READ | PROT_WRITE,
                                  MAP_SHARED, fd, 0);
    if (ring == MAP_FAILED) {
        (void)error_set(error, SONDE_ENOMEM, "%s: the capture ring cannot be mapped: %s",
                        facts->name, strerror(errno));
        free(c);
        (void)close(fd);
        return NULL;
    }
    c->fd = fd;
    c->ring = ring;
    c->blocks = blocks;
    c->link = (uint16_t)capture_link(facts->hardware, &c->without_header);
    c->loopback = facts->loopback;
    c->block = block;
    find_place(c);
    return c;
}

/* True for a packet that should not be looked at: on loopback each one is seen as it leaves and as
 * it comes; and without link headers only IP can be told. */
static bool is_skipped(const struct capture *c, const struct sockaddr_ll *from)
{
    uint16_t type = ntohs(from->sll_protocol);
    return (c->loopback && from->sll_pkttype == PACKET_OUTGOING) ||
           (c->without_header && type != ETH_P_IP && type != ETH_P_IPV6);
}

/* `mono_ns` and `wall_ns` are the same moment. */
static void hand_over(struct capture *c, const struct tpacket3_hdr *h, int64_t mono_ns,
                      int64_t wall_ns, capture_packet *on_packet, void *user)
{
    const uint8_t *at = (const uint8_t *)h;
    struct sockaddr_ll from;
    memcpy(&from, at + TPACKET_ALIGN(sizeof *h), sizeof from);
    if (is_skipped(c, &from)) {
        c->counters.skipped++;
        return;
    }
    struct sonde_packet packet = {
        .bytes = at + (c->without_header ? h->tp_net : h->tp_mac),
        .captured_length = h->tp_snaplen,
        .wire_length = h->tp_len < h->tp_snaplen ? h->tp_snaplen : h->tp_len,
        .wall_ns = (int64_t)h->tp_sec * NS_PER_S + h->tp_nsec,
        .link = c->link,
    };
    int64_t delay_ns = wall_ns - packet.wall_ns;
    if (delay_ns < 0 || delay_ns > LONGEST_DELAY_S * NS_PER_S)
        delay_ns = 0; /* the wall clock was set in between */
    packet.monotonic_ns = mono_ns - delay_ns;
    if ((h->tp_status & TP_STATUS_VLAN_VALID) != 0) {
        packet.flags |= SONDE_PACKET_HAS_VLAN;
        packet.vlan_tag = (uint16_t)h->hv1.tp_vlan_tci;
        if ((h->tp_status & TP_STATUS_VLAN_TPID_VALID) != 0)
            packet.vlan_protocol = h->hv1.tp_vlan_tpid;
    }
    if ((h->tp_status & TP_STATUS_CSUMNOTREADY) != 0)
        packet.flags |= SONDE_PACKET_CHECKSUM_UNKNOWN;
    c->counters.packets++;
    c->counters.bytes += packet.wire_length;
    on_packet(user, &packet);
}

static void read_block(struct capture *c, struct tpacket_block_desc *b, capture_packet *on_packet,
                       void *user)
{
    int64_t mono_ns = clock_monotonic_ns(), wall_ns = clock_wall_ns();
    const uint8_t *at = (const uint8_t *)b + b->hdr.bh1.offset_to_first_pkt;
    atomic_store_explicit(&c->block->capture_packet, 0, memory_order_relaxed);
    atomic_store_explicit(&c->block->capture_block, b->hdr.bh1.seq_num, memory_order_relaxed);
    for (uint32_t i = 0; i < b->hdr.bh1.num_pkts; i++) {
        const struct tpacket3_hdr *h = (const void *)at;
        if (i >= c->skip_to) {
            atomic_store_explicit(&c->block->capture_packet, i, memory_order_relaxed);
            hand_over(c, h, mono_ns, wall_ns, on_packet, user);
        }
        at += h->tp_next_offset;
    }
    c->skip_to = 0;
    atomic_store_explicit(&c->block->capture_block, 0, memory_order_relaxed);
    __atomic_store_n(&b->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
}

static bool read_packets(struct capture *c, capture_packet *on_packet, void *user)
{
    int reason = 0;
    socklen_t size = sizeof reason;
    for (unsigned turn = 0; turn < BLOCKS_A_TURN && is_ours(block_at(c, c->next)); turn++) {
        read_block(c, block_at(c, c->next), on_packet, user);
        c->next = (c->next + 1) % c->blocks;
    }
    /* Asked for, the error goes away: an interface that is down comes back to the same socket. */
    return getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &reason, &size) == 0 && reason == 0;
}

static void count(struct capture *c, struct capture_counters *counters)
{
    struct tpacket_stats_v3 stats = {0};
    socklen_t size = sizeof stats;
    if (getsockopt(c->fd, SOL_PACKET, PACKET_STATISTICS, &stats, &size) == 0) {
        counters->kernel_drops += stats.tp_drops;
        counters->freezes += stats.tp_freeze_q_cnt;
    }
    counters->packets += c->counters.packets;
    counters->bytes += c->counters.bytes;
    counters->skipped += c->counters.skipped;
    c->counters = (struct capture_counters){0};
}

static void close_capture(struct capture *c)
{
    if (c == NULL)
        return;
    (void)munmap(c->ring, (size_t)BLOCK_BYTES * c->blocks);
    (void)close(c->fd);
    free(c);
}

const struct capture_family tpacket_family = {
    .name = "tpacket",
    .shunts = true,
    .open = open_socket,
    .set_filter = set_filter,
    .attach = attach,
    .read = read_packets,
    .count = count,
    .close = close_capture,
};
