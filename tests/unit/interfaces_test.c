/* What is local on each interface, and which frames another interface captures. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "agent/interfaces.h"

static struct links links;
static struct interface_facts facts[4];
static struct interface_facts *const all[] = {&facts[0], &facts[1], &facts[2], &facts[3]};

static struct sonde_network network(const char *text)
{
    struct sonde_network n = {0};
    assert_true(subnet_parse(text, &n));
    return n;
}

/* The address keeps its host bits, unlike a network. */
static void add_address(int32_t index, const char *address, const char *in)
{
    struct link_address a = {.index = index, .network = network(address)};
    a.network.prefix = network(in).prefix;
    a.is_link_local = subnet_is_link_local(&a.network);
    links.address[links.address_count++] = a;
}

static void add_link(unsigned place, const char *name, enum interface_role role)
{
    struct link *l = &links.link[links.link_count++];
    *l = (struct link){.index = (int32_t)place + 1, .up = true};
    facts[place] = (struct interface_facts){
        .role = (uint8_t)role, .present = true, .up = true, .index = l->index};
    (void)snprintf(l->name, sizeof l->name, "%s", name);
    (void)snprintf(facts[place].name, sizeof facts[place].name, "%s", name);
}

static int a_router(void **state)
{
    (void)state;
    memset(&links, 0, sizeof links);
    add_link(0, "lan0", ROLE_LAN);
    add_link(1, "wan0", ROLE_WAN);
    add_link(2, "wan1", ROLE_WAN);
    add_link(3, "lan0.10", ROLE_LAN);
    add_address(1, "10.77.0.1", "10.77.0.0/24");
    add_address(1, "2001:db8:1::1", "2001:db8:1::/64");
    add_address(1, "fe80::1", "fe80::/64");
    add_address(2, "203.0.113.1", "203.0.113.0/24");
    add_address(2, "fe80::2", "fe80::/64");
    add_address(3, "192.0.2.1", "192.0.2.0/31");
    add_address(9, "172.17.0.1", "172.17.0.0/16"); /* nobody watches that one */
    links.route[links.route_count++] =
        (struct link_route){.index = 1, .target = network("198.51.100.0/24")};
    links.route[links.route_count++] =
        (struct link_route){.index = 2, .target = network("198.18.0.0/15")};
    links.route[links.route_count++] = (struct link_route){.index = 1, .is_default = true};
    return 0;
}

static bool has(const struct interface_facts *f, const char *text, enum sonde_network_kind kind)
{
    struct sonde_network n = network(text);
    for (unsigned i = 0; i < f->local_count; i++)
        if (f->local[i].prefix == n.prefix && f->local[i].kind == kind &&
            memcmp(f->local[i].address, n.address, sizeof n.address) == 0)
            return true;
    return false;
}

static void the_lan_side_is_local_everywhere(void **state)
{
    (void)state;
    interfaces_relate(all, 4, &links);
    for (unsigned i = 0; i < 4; i++) {
        assert_true(has(&facts[i], "10.77.0.0/24", SONDE_NETWORK_LOCAL));
        assert_true(has(&facts[i], "2001:db8:1::/64", SONDE_NETWORK_LOCAL));
        assert_true(has(&facts[i], "198.51.100.0/24", SONDE_NETWORK_LOCAL));
        assert_false(has(&facts[i], "203.0.113.0/24", SONDE_NETWORK_LOCAL));
        assert_false(has(&facts[i], "198.18.0.0/15", SONDE_NETWORK_LOCAL));
    }
}

static void own_addresses_are_local_everywhere_but_those_of_one_link(void **state)
{
    (void)state;
    interfaces_relate(all, 4, &links);
    for (unsigned i = 0; i < 4; i++) {
        assert_true(has(&facts[i], "203.0.113.1", SONDE_NETWORK_LOCAL));
        assert_true(has(&facts[i], "192.0.2.1", SONDE_NETWORK_LOCAL));
        assert_true(has(&facts[i], "172.17.0.1", SONDE_NETWORK_LOCAL));
        assert_int_equal(has(&facts[i], "fe80::/64", SONDE_NETWORK_LOCAL), i == 0);
        assert_int_equal(has(&facts[i], "fe80::2", SONDE_NETWORK_LOCAL), i == 1);
    }
    /* What a network covers takes no place of its own. */
    assert_false(has(&facts[0], "10.77.0.1", SONDE_NETWORK_LOCAL));
}

static void broadcast_addresses_are_those_of_the_interface(void **state)
{
    (void)state;
    interfaces_relate(all, 4, &links);
    assert_true(has(&facts[0], "10.77.0.255", SONDE_NETWORK_BROADCAST));
    assert_false(has(&facts[1], "10.77.0.255", SONDE_NETWORK_BROADCAST));
    assert_true(has(&facts[1], "203.0.113.255", SONDE_NETWORK_BROADCAST));
    assert_false(has(&facts[2], "192.0.2.1", SONDE_NETWORK_BROADCAST)); /* a /31 has none */
}

static void networks_that_are_too_many_are_left_out(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 2 * LOCAL_MOST; i++) {
        char text[32];
        (void)snprintf(text, sizeof text, "11.%u.0.0/16", i);
        links.route[links.route_count++] = (struct link_route){.index = 1, .target = network(text)};
    }
    interfaces_relate(all, 4, &links);
    assert_int_equal(facts[0].local_count, LOCAL_MOST);
    assert_true(facts[0].local_left_out > LOCAL_MOST);
}

static struct sonde_packet stripped(uint16_t tag, uint16_t protocol)
{
    return (struct sonde_packet){.link = SONDE_LINK_ETHERNET,
                                 .flags = SONDE_PACKET_HAS_VLAN,
                                 .vlan_tag = tag,
                                 .vlan_protocol = protocol};
}

static void make_vlan(uint16_t id, uint16_t protocol)
{
    links.link[3].parent = 1;
    links.link[3].vlan_id = id;
    links.link[3].vlan_protocol = protocol;
    interfaces_relate(all, 4, &links);
}

static void frames_of_a_vlan_that_is_watched_are_elsewhere(void **state)
{
    (void)state;
    make_vlan(10, 0x8100);
    struct sonde_packet ours = stripped(0x6000 | 10, 0), other = stripped(11, 0);
    struct sonde_packet outer = stripped(10, 0x88a8), plain = {.link = SONDE_LINK_ETHERNET};
    assert_true(interface_is_elsewhere(&facts[0], &ours));
    assert_false(interface_is_elsewhere(&facts[0], &other));
    assert_false(interface_is_elsewhere(&facts[0], &outer));
    assert_false(interface_is_elsewhere(&facts[0], &plain));
    assert_false(interface_is_elsewhere(&facts[1], &ours)); /* another parent */
    assert_false(interface_is_elsewhere(&facts[3], &ours)); /* its own */
}

static void tags_in_the_frame_count_too(void **state)
{
    (void)state;
    static const uint8_t frame[] = {2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x88, 0xa8, 0x20, 10, 8, 0};
    make_vlan(10, 0x88a8);
    struct sonde_packet p = {
        .bytes = frame, .captured_length = sizeof frame, .link = SONDE_LINK_ETHERNET};
    assert_true(interface_is_elsewhere(&facts[0], &p));
    p.captured_length = 15;
    assert_false(interface_is_elsewhere(&facts[0], &p));
    p.captured_length = sizeof frame;
    p.link = SONDE_LINK_RAW;
    assert_false(interface_is_elsewhere(&facts[0], &p));
}

static void a_vlan_whose_parent_is_not_watched_changes_nothing(void **state)
{
    (void)state;
    make_vlan(10, 0x8100);
    facts[3].present = false;
    interfaces_relate(all, 4, &links);
    struct sonde_packet ours = stripped(10, 0);
    assert_false(interface_is_elsewhere(&facts[0], &ours));
}

#define TEST(name) cmocka_unit_test_setup(name, a_router)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(the_lan_side_is_local_everywhere),
        TEST(own_addresses_are_local_everywhere_but_those_of_one_link),
        TEST(broadcast_addresses_are_those_of_the_interface),
        TEST(networks_that_are_too_many_are_left_out),
        TEST(frames_of_a_vlan_that_is_watched_are_elsewhere),
        TEST(tags_in_the_frame_count_too),
        TEST(a_vlan_whose_parent_is_not_watched_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
