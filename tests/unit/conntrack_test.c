/* What connection tracking says, and what is joined with it. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>

#include "agent/address.h"
#include "agent/clock.h"
#include "agent/join.h"

enum { SIZE = 4, TCP = 6 };

struct end {
    const char *ip;
    uint16_t port;
};

static struct conntrack table;
static struct joins joins;

static void put_direction(struct nlmsghdr *m, uint16_t type, struct end from, struct end to)
{
    struct nlattr *tuple = mnl_attr_nest_start(m, type);
    struct nlattr *ip = mnl_attr_nest_start(m, CTA_TUPLE_IP);
    mnl_attr_put_u32(m, CTA_IP_V4_SRC, inet_addr(from.ip));
    mnl_attr_put_u32(m, CTA_IP_V4_DST, inet_addr(to.ip));
    mnl_attr_nest_end(m, ip);
    struct nlattr *proto = mnl_attr_nest_start(m, CTA_TUPLE_PROTO);
    mnl_attr_put_u8(m, CTA_PROTO_NUM, TCP);
    mnl_attr_put_u16(m, CTA_PROTO_SRC_PORT, htons(from.port));
    mnl_attr_put_u16(m, CTA_PROTO_DST_PORT, htons(to.port));
    mnl_attr_nest_end(m, proto);
    mnl_attr_nest_end(m, tuple);
}

/* A connection of 10.0.0.2 to 192.0.2.9, leaving as 203.0.113.1 with another port. */
static void say(struct conntrack *c, uint8_t kind, uint32_t id, uint16_t port, uint32_t mark,
                int64_t now_ns)
{
    char bytes[512] __attribute__((aligned(8)));
    struct nlmsghdr *m = mnl_nlmsg_put_header(bytes);
    struct end client = {"10.0.0.2", port}, outside = {"203.0.113.1", (uint16_t)(port + 1)};
    struct end server = {"192.0.2.9", 443};
    m->nlmsg_type = (uint16_t)(NFNL_SUBSYS_CTNETLINK << 8 | kind);
    (void)mnl_nlmsg_put_extra_header(m, sizeof(struct nfgenmsg));
    put_direction(m, CTA_TUPLE_ORIG, client, server);
    put_direction(m, CTA_TUPLE_REPLY, server, outside);
    mnl_attr_put_u32(m, CTA_ID, htonl(id));
    mnl_attr_put_u32(m, CTA_MARK, htonl(mark));
    mnl_attr_put_u16(m, CTA_ZONE, htons(3));
    conntrack_take(c, m, now_ns);
}

static struct sonde_flow flow(struct end local, struct end other, uint8_t name)
{
    struct sonde_flow f = {.digest = {name},
                           .ip_version = 4,
                           .ip_protocol = TCP,
                           .port = {local.port, other.port},
                           .first_seen_ms = 1000,
                           .last_seen_ms = 1000};
    struct sonde_network n;
    assert_true(subnet_parse(local.ip, &n));
    memcpy(f.address[0], n.address, 16);
    assert_true(subnet_parse(other.ip, &n));
    memcpy(f.address[1], n.address, 16);
    return f;
}

static struct tuple ends(struct end a, struct end b)
{
    struct sonde_flow f = flow(a, b, 0);
    struct tuple t;
    assert_true(tuple_of_flow(&f, &t));
    return t;
}

static int setup(void **state)
{
    (void)state;
    memset(&joins, 0, sizeof joins);
    assert_true(conntrack_init(&table, SIZE, 1));
    assert_true(joins_init(&joins, TWINS_MOST, SIZE, 1));
    joins.has_twins = true;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    conntrack_free(&table);
    joins_free(&joins);
    return 0;
}

static void both_sides_of_a_translation_are_found(void **state)
{
    (void)state;
    say(&table, IPCTNL_MSG_CT_NEW, 7, 5000, 0, 1);
    struct tuple inside = ends((struct end){"10.0.0.2", 5000}, (struct end){"192.0.2.9", 443});
    struct tuple outside = ends((struct end){"203.0.113.1", 5001}, (struct end){"192.0.2.9", 443});
    const struct conntrack_entry *e = conntrack_find(&table, &inside, 1);
    assert_non_null(e);
    assert_ptr_equal(e, conntrack_find(&table, &outside, 1));
    assert_true(e->is_nat);
    assert_int_equal(e->told.id, 7);
    assert_int_equal(e->told.zone, 3);
    assert_int_equal(e->told.reply_port[1], 5001);
    struct tuple other = conntrack_other(&table, e, &inside);
    assert_true(tuple_equal(&other, &outside));
    other = conntrack_other(&table, e, &outside);
    assert_true(tuple_equal(&other, &inside));
}

static void changes_are_taken_and_the_end_is_remembered_for_a_while(void **state)
{
    (void)state;
    struct tuple t = ends((struct end){"10.0.0.2", 5000}, (struct end){"192.0.2.9", 443});
    say(&table, IPCTNL_MSG_CT_NEW, 7, 5000, 0, 1);
    say(&table, IPCTNL_MSG_CT_NEW, 7, 5000, 42, 1);
    assert_int_equal(table.ages.used, 1);
    assert_int_equal(conntrack_find(&table, &t, 1)->told.mark, 42);
    say(&table, IPCTNL_MSG_CT_DELETE, 7, 5000, 42, NS_PER_S);
    assert_int_equal(table.ages.used, 0);
    assert_non_null(conntrack_find(&table, &t, 30 * NS_PER_S));
    assert_null(conntrack_find(&table, &t, 90 * NS_PER_S));
    /* The same ends again are another connection. */
    say(&table, IPCTNL_MSG_CT_NEW, 8, 5000, 0, 2 * NS_PER_S);
    assert_int_equal(conntrack_find(&table, &t, 30 * NS_PER_S)->told.id, 8);
}

static void the_oldest_makes_room_and_is_counted(void **state)
{
    (void)state;
    for (uint16_t i = 0; i < SIZE + 2; i++)
        say(&table, IPCTNL_MSG_CT_NEW, i + 1U, (uint16_t)(5000 + 10 * i), 0, 1);
    assert_int_equal(table.evicted, 2);
    assert_int_equal(table.ages.used, SIZE);
    struct tuple first = ends((struct end){"10.0.0.2", 5000}, (struct end){"192.0.2.9", 443});
    struct tuple last = ends((struct end){"10.0.0.2", 5050}, (struct end){"192.0.2.9", 443});
    assert_null(conntrack_find(&table, &first, 1));
    assert_non_null(conntrack_find(&table, &last, 1));
}

static void messages_that_are_cut_say_nothing(void **state)
{
    (void)state;
    char bytes[64] __attribute__((aligned(8)));
    struct nlmsghdr *m = mnl_nlmsg_put_header(bytes);
    m->nlmsg_type = NFNL_SUBSYS_CTNETLINK << 8;
    conntrack_take(&table, m, 1);
    (void)mnl_nlmsg_put_extra_header(m, sizeof(struct nfgenmsg));
    struct nlattr *tuple = mnl_attr_nest_start(m, CTA_TUPLE_ORIG);
    mnl_attr_put_u8(m, CTA_TUPLE_IP, 1);
    mnl_attr_nest_end(m, tuple);
    conntrack_take(&table, m, 1);
    assert_int_equal(table.changes, 0);
}

static struct sonde_joined tell(struct sonde_event *e, uint16_t interface, int64_t now_ns)
{
    const struct join_source from = {interface, interface};
    struct sonde_joined joined = joins_event(&joins, e, from, now_ns);
    joins_told(&joins, e, from, &joined, now_ns);
    return joined;
}

static struct sonde_event event(struct end local, struct end other, uint8_t name, uint16_t type)
{
    return (struct sonde_event){
        .size = sizeof(struct sonde_event), .type = type, .flow = flow(local, other, name)};
}

static unsigned looked;
static bool look(void *user, struct late_event *e, bool is_settled)
{
    const struct sonde_joined *wanted = user;
    struct sonde_joined now = joins_of(&joins, e->event, e->source, 1);
    looked += is_settled ? 100 : 1;
    return wanted != NULL && now.twin != NULL;
}

static void the_first_of_two_twins_waits_for_the_second(void **state)
{
    (void)state;
    struct sonde_event lan =
        event((struct end){"10.0.0.2", 5000}, (struct end){"192.0.2.9", 443}, 1, SONDE_EVENT_FLOW);
    struct sonde_event wan = event((struct end){"203.0.113.1", 5001},
                                   (struct end){"192.0.2.9", 443}, 2, SONDE_EVENT_FLOW);
    say(&joins.conntrack, IPCTNL_MSG_CT_NEW, 7, 5000, 0, 1);
    struct sonde_joined joined = tell(&lan, 0, 1);
    assert_true(joined.ip_nat);
    assert_null(joined.twin);
    assert_int_equal(joins.late.count, 1);
    joined = tell(&wan, 1, 1);
    assert_memory_equal(joined.twin, lan.flow.digest, 20);
    assert_int_equal(joins.late.count, 1);
    looked = 0;
    late_visit(&joins.late, 2, look, &joined);
    assert_int_equal(looked, 1);
    assert_int_equal(joins.late.count, 0);
}

static void waiting_ends_with_the_flow_or_with_patience(void **state)
{
    (void)state;
    struct sonde_event lan =
        event((struct end){"10.0.0.2", 5000}, (struct end){"192.0.2.9", 443}, 1, SONDE_EVENT_FLOW);
    (void)tell(&lan, 0, 1);
    assert_int_equal(joins.late.count, 1);
    lan.type = SONDE_EVENT_PURGE;
    (void)tell(&lan, 0, 1);
    assert_int_equal(joins.late.count, 0);
    lan.type = SONDE_EVENT_FLOW;
    (void)tell(&lan, 0, 1);
    late_visit(&joins.late, NS_PER_S, look, NULL);
    assert_int_equal(joins.late.count, 1);
    late_visit(&joins.late, 4 * NS_PER_S, look, NULL);
    assert_int_equal(joins.late.count, 0);
}

static void those_that_wait_are_bounded(void **state)
{
    (void)state;
    for (unsigned i = 0; i < LATE_MOST + 5; i++) {
        struct sonde_event e = event((struct end){"10.0.0.2", (uint16_t)i},
                                     (struct end){"192.0.2.9", 443}, 0, SONDE_EVENT_FLOW);
        memcpy(e.flow.digest, &i, sizeof i);
        (void)tell(&e, 0, 1);
    }
    assert_int_equal(joins.late.count, LATE_MOST);
    assert_int_equal(joins.late.evicted, 5);
}

static void a_flow_that_is_over_is_no_twin_of_a_later_one(void **state)
{
    (void)state;
    struct end client = {"10.0.0.2", 5000}, server = {"192.0.2.9", 443};
    struct sonde_event before = event(client, server, 1, SONDE_EVENT_PURGE);
    struct sonde_event later = event(client, server, 2, SONDE_EVENT_FLOW);
    later.flow.first_seen_ms = 60000;
    (void)tell(&before, 0, 1);
    assert_null(tell(&later, 1, 1).twin);
    struct sonde_event same = event(client, server, 3, SONDE_EVENT_FLOW);
    assert_memory_equal(tell(&same, 1, 1).twin, before.flow.digest, 20);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(both_sides_of_a_translation_are_found),
        TEST(changes_are_taken_and_the_end_is_remembered_for_a_while),
        TEST(the_oldest_makes_room_and_is_counted),
        TEST(messages_that_are_cut_say_nothing),
        TEST(the_first_of_two_twins_waits_for_the_second),
        TEST(waiting_ends_with_the_flow_or_with_patience),
        TEST(those_that_wait_are_bounded),
        TEST(a_flow_that_is_over_is_no_twin_of_a_later_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
