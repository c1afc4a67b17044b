/* Packets that the packet filter hands over (linux/netfilter/nfnetlink_queue.h): each is let go at
 * once and looked at then, so that nothing waits for a verdict of the engine's. */
/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_queue.h>
#include <net/if_arp.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "agent/capture/capture.h"
#include "agent/clock.h"
#include "agent/netlink.h"
#include "base/error.h"

enum {
    REQUEST_BYTES = 128,
    MESSAGE_BYTES = 65535 + 4096, /* the largest packet and what is said of it */
    PACKETS_A_TURN = 256,
    WAITING_MOST = 8192, /* packets in the kernel */
    PATIENCE_MS = 2000
};

struct capture {
    int fd;
    uint16_t queue;
    const struct sock_fprog *filter;
    uint32_t last_id; /* of the packet before; 0: none */
    bool waits;       /* packets, until it is known whether they may go on */
    struct capture_counters counters;
    uint8_t message[MESSAGE_BYTES] __attribute__((aligned(8)));
};

/* ---- the opener's part -----------------------------------------------------------------------
 */

static struct nlmsghdr *begin(char bytes[REQUEST_BYTES], uint8_t kind, uint16_t queue)
{
    struct nlmsghdr *m = mnl_nlmsg_put_header(bytes);
    m->nlmsg_type = (uint16_t)(NFNL_SUBSYS_QUEUE << 8 | kind);
    m->nlmsg_flags = NLM_F_REQUEST;
    struct nfgenmsg *head = mnl_nlmsg_put_extra_header(m, sizeof *head);
    head->nfgen_family = AF_UNSPEC;
    head->version = NFNETLINK_V0;
    head->res_id = htons(queue);
    return m;
}

/* Sends a wish and waits until the kernel has taken it: 0, or the reason why it did not. */
static int ask(const struct mnl_socket *nl, struct nlmsghdr *m)
{
    char bytes[1024] __attribute__((aligned(8)));
    m->nlmsg_flags |= NLM_F_ACK;
    m->nlmsg_seq = 1;
    if (mnl_socket_sendto(nl, m, m->nlmsg_len) < 0)
        return errno;
    for (;;) {
        struct pollfd wait = {mnl_socket_get_fd(nl), POLLIN, 0};
        if (poll(&wait, 1, PATIENCE_MS) <= 0)
            return ETIMEDOUT;
        ssize_t size = mnl_socket_recvfrom(nl, bytes, sizeof bytes);
        if (size < 0)
            return errno;
        const struct nlmsghdr *answer = (const struct nlmsghdr *)(const void *)bytes;
        int reason = 0;
        /* The first packets may come before the answer: they wait for no more than the queue does,
         * and are let go when the queue is closed or by those behind them. */
        if (!mnl_nlmsg_ok(answer, (int)size) || answer->nlmsg_type != NLMSG_ERROR)
            continue;
        memcpy(&reason, mnl_nlmsg_get_payload(answer), sizeof reason);
        return -reason;
    }
}

static int bind_queue(const struct mnl_socket *nl, const struct capture_settings *s, uint16_t queue)
{
    char bytes[REQUEST_BYTES] __attribute__((aligned(8)));
    struct nfqnl_msg_config_cmd bind = {.command = NFQNL_CFG_CMD_BIND};
    struct nfqnl_msg_config_params copy = {.copy_range = htonl(s->copy_range),
                                           .copy_mode = NFQNL_COPY_PACKET};
    uint32_t mask = NFQA_CFG_F_FAIL_OPEN | NFQA_CFG_F_GSO;
    uint32_t flags = NFQA_CFG_F_GSO | (s->stops_when_full ? 0 : NFQA_CFG_F_FAIL_OPEN);
    struct nlmsghdr *m = begin(bytes, NFQNL_MSG_CONFIG, queue);
    mnl_attr_put(m, NFQA_CFG_CMD, sizeof bind, &bind);
    int reason = ask(nl, m);
    if (reason != 0)
        return reason;
    m = begin(bytes, NFQNL_MSG_CONFIG, queue);
    mnl_attr_put(m, NFQA_CFG_PARAMS, sizeof copy, &copy);
    mnl_attr_put_u32(m, NFQA_CFG_QUEUE_MAXLEN, htonl(WAITING_MOST));
    mnl_attr_put_u32(m, NFQA_CFG_FLAGS, htonl(flags));
    mnl_attr_put_u32(m, NFQA_CFG_MASK, htonl(mask));
    return ask(nl, m);
}

static int open_queue(const struct capture_plan *plan, struct sonde_error *error)
{
    const struct capture_settings *s = plan->settings;
    uint16_t queue = (uint16_t)(s->queue + plan->part);
    int on = 1, size = (int)s->ring_bytes;
    struct mnl_socket *nl = netlink_open(NETLINK_NETFILTER, 0);
    int reason = nl == NULL ? errno : bind_queue(nl, s, queue);
    int fd = reason != 0 ? -1 : fcntl(mnl_socket_get_fd(nl), F_DUPFD_CLOEXEC, 0);
    if (nl != NULL)
        (void)mnl_socket_close(nl);
    if (fd >= 0) {
        if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size) != 0)
            (void)setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
        /* What is lost is counted by the numbers of the packets. */
        (void)setsockopt(fd, SOL_NETLINK, NETLINK_NO_ENOBUFS, &on, sizeof on);
        return fd;
    }
    /* To others than its owner the kernel says of a queue that they are not permitted. */
    bool is_taken = reason == EBUSY || (reason == EPERM && geteuid() == 0);
    const char *remedy = is_taken          ? ": another program has it: take another one"
                         : reason == EPERM ? ": run as root, or allow it once with: setcap "
                                             "cap_net_raw,cap_net_admin+ep"
                                           : "";
    (void)error_set(error, SONDE_EIO, "%s: queue %u cannot be had: %s%s", plan->facts->name, queue,
                    strerror(reason), remedy);
    return -1;
}

static int check(const struct capture_plan *plan, struct sonde_error *error)
{
    if (plan->settings->queue + plan->settings->workers - 1 <= UINT16_MAX)
        return SONDE_OK;
    return error_set(error, SONDE_EINVAL,
                     "%s: each worker has a queue, and the last one would be number %u: 65535 is "
                     "the highest",
                     plan->facts->name, plan->settings->queue + plan->settings->workers - 1);
}

/* ---- the worker's part -----------------------------------------------------------------------
 */

static struct capture *attach(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error)
{
    struct capture *c = calloc(1, sizeof *c);
    (void)block;
    if (c == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory for a queue", plan->facts->name);
        (void)close(fd);
        return NULL;
    }
    c->fd = fd;
    c->queue = (uint16_t)(plan->settings->queue + plan->part);
    c->filter = plan->filter;
    c->waits = plan->settings->block[0] != '\0';
    return c;
}

/* What the kernel says of one packet. */
struct queued {
    uint32_t id;
    uint32_t wire_length;
    uint32_t marks; /* NFQA_SKB_… */
    const struct nlattr *payload;
    const struct nfqnl_msg_packet_hw *station;
};

static struct queued read_message(const struct nlmsghdr *message)
{
    struct queued q = {0};
    struct nlattr *a;
    mnl_attr_for_each(a, message, sizeof(struct nfgenmsg))
    {
        uint16_t type = mnl_attr_get_type(a);
        size_t length = mnl_attr_get_payload_len(a);
        if (type == NFQA_PACKET_HDR && length >= sizeof(struct nfqnl_msg_packet_hdr)) {
            const struct nfqnl_msg_packet_hdr *head = mnl_attr_get_payload(a);
            q.id = ntohl(head->packet_id);
        } else if (type == NFQA_PAYLOAD) {
            q.payload = a;
        } else if (type == NFQA_CAP_LEN && length == sizeof q.wire_length) {
            q.wire_length = ntohl(mnl_attr_get_u32(a));
        } else if (type == NFQA_SKB_INFO && length == sizeof q.marks) {
            q.marks = ntohl(mnl_attr_get_u32(a));
        } else if (type == NFQA_HWADDR && length >= sizeof *q.station) {
            q.station = mnl_attr_get_payload(a);
        }
    }
    return q;
}

/* Lets the packet go where it was going, or not. */
static void release(const struct capture *c, uint32_t id, bool goes_on)
{
    char bytes[REQUEST_BYTES] __attribute__((aligned(8)));
    struct nfqnl_msg_verdict_hdr verdict = {.verdict = htonl(goes_on ? NF_ACCEPT : NF_DROP),
                                            .id = htonl(id)};
    struct nlmsghdr *m = begin(bytes, NFQNL_MSG_VERDICT, c->queue);
    mnl_attr_put(m, NFQA_VERDICT_HDR, sizeof verdict, &verdict);
    (void)send(c->fd, m, m->nlmsg_len, 0);
}

/* True: it may go on. What is not looked at does. */
static bool hand_over(struct capture *c, const struct queued *q, capture_packet *on_packet,
                      void *user)
{
    static const uint8_t nobody[6] = {0};
    uint32_t length = mnl_attr_get_payload_len(q->payload);
    struct sonde_packet packet = {
        .bytes = mnl_attr_get_payload(q->payload),
        .captured_length = length,
        .wire_length = q->wire_length < length ? length : q->wire_length,
        .wall_ns = clock_wall_ns(),
        .monotonic_ns = clock_monotonic_ns(),
        .link = SONDE_LINK_RAW,
    };
    if (q->station != NULL && memcmp(q->station->hw_addr, nobody, sizeof nobody) != 0) {
        packet.flags |= SONDE_PACKET_HAS_MAC;
        memcpy(packet.source_mac, q->station->hw_addr, sizeof packet.source_mac);
    }
    if ((q->marks & NFQA_SKB_CSUMNOTREADY) != 0)
        packet.flags |= SONDE_PACKET_CHECKSUM_UNKNOWN;
    if (!capture_wants(c->filter, &packet)) {
        c->counters.skipped++;
        return true;
    }
    c->counters.packets++;
    c->counters.bytes += packet.wire_length;
    return on_packet(user, &packet);
}

static bool read_packets(struct capture *c, capture_packet *on_packet, void *user)
{
    for (unsigned i = 0; i < PACKETS_A_TURN; i++) {
        ssize_t size = recv(c->fd, c->message, sizeof c->message, MSG_DONTWAIT);
        if (size <= 0)
            break;
        const struct nlmsghdr *m = (const struct nlmsghdr *)(const void *)c->message;
        if (!mnl_nlmsg_ok(m, (int)size) ||
            m->nlmsg_type != (NFNL_SUBSYS_QUEUE << 8 | NFQNL_MSG_PACKET))
            continue;
        struct queued q = read_message(m);
        /* Nothing to find out first: it does not wait. */
        if (!c->waits || q.payload == NULL)
            release(c, q.id, true);
        if (c->last_id != 0 && q.id - c->last_id - 1 < UINT16_MAX)
            c->counters.kernel_drops += q.id - c->last_id - 1;
        c->last_id = q.id;
        bool goes_on = q.payload == NULL || hand_over(c, &q, on_packet, user);
        c->counters.blocked += !goes_on;
        if (c->waits && q.payload != NULL)
            release(c, q.id, goes_on);
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
    (void)close(c->fd);
    free(c);
}

const struct capture_family nfqueue_family = {
    .name = "nfqueue",
    .kind = INTERFACE_DEVICE,
    .hardware = ARPHRD_NONE,
    .holds_traffic = true,
    .keeps_net_admin = true,
    .check = check,
    .open = open_queue,
    .attach = attach,
    .read = read_packets,
    .count = count,
    .close = close_capture,
};
