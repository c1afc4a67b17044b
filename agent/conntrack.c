/* Connection tracking over NETLINK_NETFILTER (linux/netfilter/nfnetlink_conntrack.h). */
/* SPDX-License-Identifier: MIT */
#include "agent/conntrack.h"

#include <endian.h>
#include <errno.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_compat.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agent/address.h"
#include "agent/clock.h"
#include "agent/netlink.h"
#include "base/error.h"

enum {
    MESSAGES_BYTES = 32 << 10,
    READS_A_TURN = 32,
    REMEMBERED_S = 60, /* an entry that ended, for flows that are told later */
};

/* ---- sockets ---------------------------------------------------------------------------------
 */

static int fail(struct sonde_error *error)
{
    const char *remedy = errno == EPERM ? ": run as root, or allow it once with: setcap "
                                          "cap_net_raw,cap_net_admin+ep"
                                        : "";
    (void)error_set(error, SONDE_EIO, "%s%s", strerror(errno), remedy);
    return -1;
}

int conntrack_open(uint32_t buffer_bytes, struct sonde_error *error)
{
    int size = (int)buffer_bytes;
    int fd = netlink_descriptor(netlink_open(NETLINK_NETFILTER, NF_NETLINK_CONNTRACK_NEW |
                                                                    NF_NETLINK_CONNTRACK_UPDATE |
                                                                    NF_NETLINK_CONNTRACK_DESTROY));
    if (fd < 0)
        return fail(error);
    if (setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &size, sizeof size) != 0)
        (void)setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
    return fd;
}

enum { REQUEST_BYTES = 64 };

static const struct nlmsghdr *put_request(char bytes[REQUEST_BYTES])
{
    struct nlmsghdr *request = mnl_nlmsg_put_header(bytes);
    request->nlmsg_type = (NFNL_SUBSYS_CTNETLINK << 8) | IPCTNL_MSG_CT_GET;
    request->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    struct nfgenmsg *head = mnl_nlmsg_put_extra_header(request, sizeof *head);
    head->nfgen_family = AF_UNSPEC;
    head->version = NFNETLINK_V0;
    return request;
}

int conntrack_ask(struct sonde_error *error)
{
    char bytes[REQUEST_BYTES] __attribute__((aligned(8)));
    struct mnl_socket *nl = netlink_open(NETLINK_NETFILTER, 0);
    if (nl == NULL)
        return fail(error);
    const struct nlmsghdr *request = put_request(bytes);
    if (mnl_socket_sendto(nl, request, request->nlmsg_len) < 0) {
        int reason = errno;
        (void)mnl_socket_close(nl);
        errno = reason;
        return fail(error);
    }
    int fd = netlink_descriptor(nl);
    return fd < 0 ? fail(error) : fd;
}

bool conntrack_ask_again(int fd)
{
    char bytes[REQUEST_BYTES] __attribute__((aligned(8)));
    const struct nlmsghdr *request = put_request(bytes);
    return send(fd, request, request->nlmsg_len, MSG_DONTWAIT) >= 0 || errno == EAGAIN ||
           errno == EBUSY || errno == ENOBUFS;
}

/* ---- the table ------------------------------------------------------------------------------- */

bool conntrack_init(struct conntrack *c, uint32_t size, uint64_t seed)
{
    *c = (struct conntrack){.entry = calloc((size_t)size + 1, sizeof *c->entry)};
    return c->entry != NULL && tuple_map_init(&c->map, 2 * size, seed) && ages_init(&c->ages, size);
}

void conntrack_free(struct conntrack *c)
{
    free(c->entry);
    tuple_map_free(&c->map);
    ages_free(&c->ages);
}

/* The nodes of an entry in the map, by direction. */
static uint32_t node_of(uint32_t entry, unsigned direction)
{
    return 2 * entry - direction;
}

static uint32_t entry_of(uint32_t node)
{
    return (node + 1) / 2;
}

/* What one message says. */
struct said {
    struct sonde_conntrack told;
    struct conntrack_count count;
    bool has[2]; /* by direction */
    bool is_counted;
};

static void take_address(const struct nlattr *a, uint8_t address[16])
{
    struct sockaddr_in in = {.sin_family = AF_INET};
    size_t length = mnl_attr_get_payload_len(a);
    if (length == sizeof in.sin_addr) {
        memcpy(&in.sin_addr, mnl_attr_get_payload(a), length);
        (void)ip_of((const struct sockaddr *)&in, address);
    } else if (length == 16) {
        memcpy(address, mnl_attr_get_payload(a), length);
    }
}

static void take_ends(struct nlattr *all, uint8_t address[2][16])
{
    struct nlattr *a;
    mnl_attr_for_each_nested(a, all)
    {
        uint16_t type = mnl_attr_get_type(a);
        if (type == CTA_IP_V4_SRC || type == CTA_IP_V6_SRC)
            take_address(a, address[0]);
        else if (type == CTA_IP_V4_DST || type == CTA_IP_V6_DST)
            take_address(a, address[1]);
    }
}

static void take_ports(struct nlattr *all, uint16_t port[2], uint8_t *protocol)
{
    struct nlattr *a;
    mnl_attr_for_each_nested(a, all)
    {
        uint16_t type = mnl_attr_get_type(a);
        if (type == CTA_PROTO_NUM && mnl_attr_get_payload_len(a) == 1)
            *protocol = mnl_attr_get_u8(a);
        if ((type == CTA_PROTO_SRC_PORT || type == CTA_PROTO_DST_PORT) &&
            mnl_attr_validate(a, MNL_TYPE_U16) >= 0)
            port[type == CTA_PROTO_SRC_PORT ? 0 : 1] = ntohs(mnl_attr_get_u16(a));
    }
}

static void take_direction(struct nlattr *all, struct said *s, unsigned direction)
{
    struct nlattr *a;
    mnl_attr_for_each_nested(a, all)
    {
        if (mnl_attr_get_type(a) == CTA_TUPLE_IP)
            take_ends(a, s->count.address[direction]);
        else if (mnl_attr_get_type(a) == CTA_TUPLE_PROTO)
            take_ports(a, s->count.port[direction], &s->count.protocol);
    }
    s->has[direction] = true;
}

static void take_counters(struct nlattr *all, struct said *s, unsigned direction)
{
    struct nlattr *a;
    mnl_attr_for_each_nested(a, all)
    {
        uint16_t type = mnl_attr_get_type(a);
        if ((type != CTA_COUNTERS_PACKETS && type != CTA_COUNTERS_BYTES) ||
            mnl_attr_validate(a, MNL_TYPE_U64) < 0)
            continue;
        uint64_t *to = type == CTA_COUNTERS_PACKETS ? s->count.packets : s->count.bytes;
        to[direction] = be64toh(mnl_attr_get_u64(a));
        s->is_counted = true;
    }
}

static struct said read_message(const struct nlmsghdr *message)
{
    struct said s = {0};
    struct nlattr *a;
    mnl_attr_for_each(a, message, sizeof(struct nfgenmsg))
    {
        uint16_t type = mnl_attr_get_type(a);
        if (type == CTA_TUPLE_ORIG || type == CTA_TUPLE_REPLY)
            take_direction(a, &s, type == CTA_TUPLE_ORIG ? 0 : 1);
        else if (type == CTA_COUNTERS_ORIG || type == CTA_COUNTERS_REPLY)
            take_counters(a, &s, type == CTA_COUNTERS_ORIG ? 0 : 1);
        else if (type == CTA_ID && mnl_attr_validate(a, MNL_TYPE_U32) >= 0)
            s.told.id = ntohl(mnl_attr_get_u32(a));
        else if (type == CTA_MARK && mnl_attr_validate(a, MNL_TYPE_U32) >= 0)
            s.told.mark = ntohl(mnl_attr_get_u32(a));
        else if (type == CTA_ZONE && mnl_attr_validate(a, MNL_TYPE_U16) >= 0)
            s.told.zone = ntohs(mnl_attr_get_u16(a));
    }
    memcpy(s.told.reply_address, s.count.address[1], sizeof s.told.reply_address);
    memcpy(s.told.reply_port, s.count.port[1], sizeof s.told.reply_port);
    return s;
}

static bool is_message(const struct nlmsghdr *message)
{
    return mnl_nlmsg_get_payload_len(message) >= sizeof(struct nfgenmsg) &&
           message->nlmsg_type >> 8 == NFNL_SUBSYS_CTNETLINK;
}

bool conntrack_count_of(const struct nlmsghdr *message, struct conntrack_count *count)
{
    if (!is_message(message))
        return false;
    struct said s = read_message(message);
    *count = s.count;
    count->id = s.told.id;
    return s.has[0] && s.has[1] && s.is_counted;
}

static uint32_t find_entry(const struct conntrack *c, const struct tuple *tuple,
                           const struct sonde_conntrack *told)
{
    uint32_t node = 0;
    while ((node = tuple_map_find(&c->map, tuple, node)) != 0) {
        const struct conntrack_entry *e = &c->entry[entry_of(node)];
        if (e->told.id == told->id && e->told.zone == told->zone)
            return entry_of(node);
    }
    return 0;
}

static uint32_t take_entry(struct conntrack *c, const struct tuple direction[2])
{
    uint32_t entry = ages_next(&c->ages);
    c->evicted += c->ages.used == c->ages.size;
    for (unsigned i = 0; i < 2; i++) {
        tuple_map_remove(&c->map, node_of(entry, i));
        tuple_map_add(&c->map, node_of(entry, i), &direction[i]);
    }
    return entry;
}

void conntrack_take(struct conntrack *c, const struct nlmsghdr *message, int64_t now_ns)
{
    struct tuple direction[2];
    if (!is_message(message))
        return;
    struct said s = read_message(message);
    if (!s.has[0] || !s.has[1])
        return;
    for (unsigned i = 0; i < 2; i++)
        direction[i] =
            tuple_of((const uint8_t(*)[16])s.count.address[i], s.count.port[i], s.count.protocol);
    uint32_t entry = find_entry(c, &direction[0], &s.told);
    c->changes++;
    if ((message->nlmsg_type & 0xff) == IPCTNL_MSG_CT_DELETE) {
        if (entry != 0) {
            c->entry[entry].ended_ns = now_ns;
            ages_move(&c->ages, entry, AGE_FREE);
        }
        return;
    }
    if (entry == 0)
        entry = take_entry(c, direction);
    c->entry[entry] = (struct conntrack_entry){
        .told = s.told, .is_nat = !tuple_equal(&direction[0], &direction[1])};
    ages_move(&c->ages, entry, AGE_USED);
}

const struct conntrack_entry *conntrack_find(const struct conntrack *c, const struct tuple *tuple,
                                             int64_t now_ns)
{
    const struct conntrack_entry *found = NULL;
    uint32_t node = 0;
    while ((node = tuple_map_find(&c->map, tuple, node)) != 0) {
        const struct conntrack_entry *e = &c->entry[entry_of(node)];
        if (e->ended_ns == 0)
            return e;
        if (now_ns - e->ended_ns < REMEMBERED_S * NS_PER_S &&
            (found == NULL || e->ended_ns > found->ended_ns))
            found = e;
    }
    return found;
}

struct tuple conntrack_other(const struct conntrack *c, const struct conntrack_entry *entry,
                             const struct tuple *tuple)
{
    uint32_t number = (uint32_t)(entry - c->entry);
    const struct tuple *first = &c->map.tuple[node_of(number, 0)];
    return tuple_equal(first, tuple) ? c->map.tuple[node_of(number, 1)] : *first;
}

/* ---- reading ---------------------------------------------------------------------------------
 */

static int end_of_answer(const struct nlmsghdr *message, struct sonde_error *error)
{
    int reason = 0;
    if (mnl_nlmsg_get_payload_len(message) >= sizeof reason)
        memcpy(&reason, mnl_nlmsg_get_payload(message), sizeof reason);
    if (reason != 0)
        (void)error_set(error, SONDE_EIO, "%s", strerror(-reason));
    return -1;
}

int conntrack_read(struct conntrack *c, int fd, int64_t now_ns, struct sonde_error *error)
{
    char bytes[MESSAGES_BYTES] __attribute__((aligned(8)));
    error->text[0] = '\0';
    for (unsigned i = 0; i < READS_A_TURN; i++) {
        ssize_t size = recv(fd, bytes, sizeof bytes, MSG_DONTWAIT);
        if (size < 0 && errno == ENOBUFS) {
            c->overruns++;
            continue;
        }
        if (size <= 0)
            return 0;
        int left = (int)size;
        for (const struct nlmsghdr *m = (const struct nlmsghdr *)(const void *)bytes;
             mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
            if (m->nlmsg_type == NLMSG_DONE || m->nlmsg_type == NLMSG_ERROR)
                return end_of_answer(m, error);
            conntrack_take(c, m, now_ns);
        }
    }
    return 1;
}
