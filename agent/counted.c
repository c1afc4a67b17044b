/* Flows are given what connection tracking counted and the engine did not see. */
/* SPDX-License-Identifier: MIT */
#include "agent/counted.h"

#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <libmnl/libmnl.h>
#include <sonde_offload.h>

#include "agent/clock.h"
#include "agent/conntrack.h"
#include "base/error.h"

enum {
    MESSAGES_BYTES = 32 << 10,
    READS_A_TURN = 32,
    /* Packets that the kernel counted before it answered may still wait for the worker. */
    DELAY_MS = 150
};

/* What was counted of a connection by its two ends, in the order of their tuple. */
struct sums {
    uint64_t packets[2];
    uint64_t bytes[2];
};

/* A connection as it is seen on one side of a translation. */
struct node {
    uint32_t id;   /* of connection tracking */
    uint32_t turn; /* the answer that it was in last */
    bool is_new;   /* all that was counted of it came after the answer before */
    bool is_known; /* `began_ns` and what was before it are of a flow */
    int64_t began_ns;
    struct sums now;    /* by the last answer */
    struct sums last;   /* by the one before */
    struct sums before; /* that the flow had no part in */
    struct sums apart;  /* of the flow, that connection tracking did not count */
};

struct counted {
    int fd;
    uint16_t domain;
    uint32_t header_bytes;
    uint32_t turn;  /* number of the answer that is being read, from 1 */
    int64_t due_ns; /* when the last answer is added; 0: it was */
    bool is_full;   /* some made room: one that is not known need not be new */
    struct tuple_map map;
    struct ages ages;
    struct node *node;
};

struct counted *counted_new(int fd, uint32_t size, uint64_t seed, uint16_t domain,
                            uint32_t header_bytes, struct sonde_error *error)
{
    struct counted *c = calloc(1, sizeof *c);
    if (c != NULL) {
        *c = (struct counted){.fd = fd, .domain = domain, .header_bytes = header_bytes, .turn = 1};
        c->node = calloc((size_t)size + 1, sizeof *c->node);
        if (c->node != NULL && tuple_map_init(&c->map, size, seed) && ages_init(&c->ages, size))
            return c;
    }
    (void)error_set(error, SONDE_ENOMEM, "no memory for the counters of %u connections", size);
    counted_free(c);
    return NULL;
}

void counted_free(struct counted *c)
{
    if (c == NULL)
        return;
    tuple_map_free(&c->map);
    ages_free(&c->ages);
    free(c->node);
    (void)close(c->fd);
    free(c);
}

/* ---- reading --------------------------------------------------------------------------------- */

static uint32_t node_of(struct counted *c, const struct tuple *tuple, uint32_t id)
{
    uint32_t number = tuple_map_find(&c->map, tuple, 0);
    if (number == 0) {
        number = ages_next(&c->ages);
        c->is_full = c->is_full || c->ages.used == c->ages.size;
        tuple_map_remove(&c->map, number);
        tuple_map_add(&c->map, number, tuple);
        /* Of those that are there at the start nobody knows what went by since when. */
        c->node[number] = (struct node){.id = id, .is_new = c->turn > 1 && !c->is_full};
    }
    struct node *n = &c->node[number];
    if (n->id != id)
        *n = (struct node){.id = id, .is_new = true};
    ages_move(&c->ages, number, AGE_USED);
    return number;
}

/* The connection as the tuple of one direction has it, whose source sends in that direction. */
static void take_side(struct counted *c, const struct conntrack_count *m, unsigned direction)
{
    struct tuple tuple =
        tuple_of((const uint8_t(*)[16])m->address[direction], m->port[direction], m->protocol);
    bool turned = memcmp(tuple.address[0], m->address[direction][0], 16) != 0 ||
                  tuple.port[0] != m->port[direction][0];
    struct node *n = &c->node[node_of(c, &tuple, m->id)];
    n->turn = c->turn;
    for (unsigned end = 0; end < 2; end++) {
        unsigned sent = direction ^ (turned ? 1 - end : end);
        n->now.packets[end] = m->packets[sent];
        n->now.bytes[end] = m->bytes[sent] + m->packets[sent] * c->header_bytes;
    }
}

static bool is_mirrored(const struct conntrack_count *m)
{
    return memcmp(m->address[0][0], m->address[1][1], 16) == 0 &&
           memcmp(m->address[0][1], m->address[1][0], 16) == 0 && m->port[0][0] == m->port[1][1] &&
           m->port[0][1] == m->port[1][0];
}

static void take(struct counted *c, const struct nlmsghdr *message)
{
    struct conntrack_count m;
    if (!conntrack_count_of(message, &m) ||
        (m.protocol != IPPROTO_TCP && m.protocol != IPPROTO_UDP))
        return;
    take_side(c, &m, 0);
    if (!is_mirrored(&m))
        take_side(c, &m, 1);
}

void counted_read(struct counted *c, int64_t now_ns)
{
    char bytes[MESSAGES_BYTES] __attribute__((aligned(8)));
    for (unsigned i = 0; i < READS_A_TURN; i++) {
        ssize_t size = recv(c->fd, bytes, sizeof bytes, MSG_DONTWAIT);
        if (size <= 0)
            return;
        int left = (int)size;
        for (const struct nlmsghdr *m = (const struct nlmsghdr *)(const void *)bytes;
             mnl_nlmsg_ok(m, left); m = mnl_nlmsg_next(m, &left)) {
            if (m->nlmsg_type == NLMSG_DONE)
                c->due_ns = now_ns + DELAY_MS * NS_PER_MS;
            else
                take(c, m);
        }
    }
}

/* ---- adding ---------------------------------------------------------------------------------- */

static uint64_t above(uint64_t a, uint64_t b)
{
    return a > b ? a - b : 0;
}

static struct sonde_offload_key key_of(const struct tuple *t)
{
    static const uint8_t mapped[12] = {[10] = 0xff, [11] = 0xff};
    struct sonde_offload_key key = {
        .port = {t->port[0], t->port[1]},
        .ip_version = memcmp(t->address[0], mapped, sizeof mapped) == 0 ? 4 : 6,
        .ip_protocol = t->protocol,
    };
    memcpy(key.address, t->address, sizeof key.address);
    return key;
}

/* The flow's part of what connection tracking counts begins. */
static void begin(struct node *n, const struct sonde_offload_counts *flow, int64_t began_ns)
{
    bool all = n->is_new && !n->is_known;
    n->before = all ? (struct sums){{0}, {0}} : n->is_known ? n->last : n->now;
    n->apart = (struct sums){{0}, {0}};
    if (!all && !n->is_known)
        for (unsigned end = 0; end < 2; end++) {
            n->apart.packets[end] = flow->packets[end];
            n->apart.bytes[end] = flow->bytes[end];
        }
    n->is_known = true;
    n->began_ns = began_ns;
}

static void add(struct counted *c, struct sonde_engine *engine, uint32_t number, int64_t now_ns)
{
    struct node *n = &c->node[number];
    const struct sonde_offload_key key = key_of(&c->map.tuple[number]);
    struct sonde_offload_counts flow, more = {.last_ns = now_ns};
    int64_t began_ns;
    if (!sonde_engine_counts(engine, c->domain, &key, &flow, &began_ns)) {
        n->is_known = n->is_known || !n->is_new;
        n->began_ns = 0;
        return;
    }
    if (!n->is_known || n->began_ns != began_ns)
        begin(n, &flow, began_ns);
    for (unsigned end = 0; end < 2; end++) {
        /* Who administers the machine may set the kernel's counters back. */
        more.packets[end] = above(above(n->now.packets[end], n->before.packets[end]),
                                  flow.packets[end] - n->apart.packets[end]);
        if (more.packets[end] > 0)
            more.bytes[end] = above(above(n->now.bytes[end], n->before.bytes[end]),
                                    flow.bytes[end] - n->apart.bytes[end]);
    }
    if (more.packets[0] + more.packets[1] > 0)
        (void)sonde_engine_credit(engine, c->domain, &key, &more);
}

void counted_tick(struct counted *c, struct sonde_engine *engine, int64_t now_ns)
{
    if (c->due_ns == 0 || now_ns < c->due_ns)
        return;
    for (uint32_t number = 1; number <= c->ages.fresh; number++) {
        struct node *n = &c->node[number];
        if (n->turn != c->turn)
            continue;
        add(c, engine, number, now_ns);
        n->last = n->now;
    }
    c->due_ns = 0;
    c->turn++;
}
