/* Interfaces: looked up by name, picked from the routes, watched. */
/* SPDX-License-Identifier: MIT */
#include "agent/interfaces.h"

#include <errno.h>
#include <linux/if_ether.h>
#include <linux/rtnetlink.h>
#include <stdio.h>
#include <string.h>

#include "agent/log.h"
#include "agent/netlink.h"
#include "base/cursor.h"
#include "base/error.h"
#include "base/slice.h"

/* Too large for a stack, and read by the opener alone. */
static struct links links;

const char *role_name(uint8_t role)
{
    return role == ROLE_LAN ? "LAN" : "WAN";
}

/* ---- what is local ---------------------------------------------------------------------------
 */

static bool covers(const struct sonde_network *n, const struct sonde_network *other)
{
    struct sonde_network trimmed = *other;
    if (n->kind != other->kind || n->prefix > other->prefix)
        return false;
    trimmed.prefix = n->prefix;
    subnet_trim(&trimmed);
    return memcmp(trimmed.address, n->address, sizeof n->address) == 0;
}

/* Adds what no network that is there already covers. */
static void add_local(struct interface_facts *facts, struct sonde_network n)
{
    subnet_trim(&n);
    for (unsigned i = 0; i < facts->local_count; i++)
        if (covers(&facts->local[i], &n))
            return;
    if (facts->local_count < LOCAL_MOST)
        facts->local[facts->local_count++] = n;
    else
        facts->local_left_out++;
}

static bool owns(const struct interface_facts *facts, int32_t index)
{
    return facts->present && index != 0 && (facts->index == index || facts->peer_index == index);
}

static const struct interface_facts *owner_of(struct interface_facts *const all[], unsigned count,
                                              int32_t index)
{
    for (unsigned i = 0; i < count; i++)
        if (owns(all[i], index))
            return all[i];
    return NULL;
}

static void add_broadcast(struct interface_facts *facts, struct sonde_network n)
{
    enum { NO_HOSTS = 126 }; /* a /31 has no such address */
    if (!ip_is4(n.address) || n.prefix > NO_HOSTS)
        return;
    for (unsigned bit = n.prefix; bit < 128; bit++)
        n.address[bit / 8] |= (uint8_t)(0x80 >> bit % 8);
    n.prefix = 128;
    n.kind = SONDE_NETWORK_BROADCAST;
    add_local(facts, n);
}

/* Networks first: the addresses in them are then covered. */
static void find_local(struct interface_facts *facts, struct interface_facts *const all[],
                       unsigned count, const struct links *l)
{
    facts->local_count = facts->local_left_out = 0;
    for (unsigned i = 0; i < facts->network_count; i++)
        add_local(facts, facts->networks[i]);
    if (facts->kind == INTERFACE_RECORDING)
        return;
    for (unsigned i = 0; i < l->address_count; i++) {
        const struct link_address *a = &l->address[i];
        const struct interface_facts *owner = owner_of(all, count, a->index);
        if (owner != NULL && owner->role == ROLE_LAN && (!a->is_link_local || owner == facts))
            add_local(facts, a->network);
    }
    for (unsigned i = 0; i < l->route_count; i++) {
        const struct interface_facts *owner = owner_of(all, count, l->route[i].index);
        if (!l->route[i].is_default && owner != NULL && owner->role == ROLE_LAN &&
            !subnet_is_link_local(&l->route[i].target) && ip_is_unicast(l->route[i].target.address))
            add_local(facts, l->route[i].target);
    }
    for (unsigned i = 0; i < l->address_count; i++) {
        const struct link_address *a = &l->address[i];
        struct sonde_network own = a->network;
        own.prefix = 128;
        if (!a->is_link_local || owns(facts, a->index))
            add_local(facts, own);
    }
    for (unsigned i = 0; i < l->address_count; i++)
        if (owns(facts, l->address[i].index))
            add_broadcast(facts, l->address[i].network);
}

/* Frames of a VLAN pass its parent too: where both are watched the VLAN's interface has them. */
static void find_elsewhere(struct interface_facts *facts, struct interface_facts *const all[],
                           unsigned count, const struct links *l)
{
    facts->elsewhere_count = 0;
    for (unsigned i = 0; i < count; i++) {
        const struct link *link = all[i]->present ? links_at(l, all[i]->index) : NULL;
        if (link == NULL || link->vlan_protocol == 0 || link->parent != facts->index ||
            !facts->present || facts->elsewhere_count == VLANS_MOST)
            continue;
        facts->elsewhere[facts->elsewhere_count++] =
            (struct vlan_tag){link->vlan_id, link->vlan_protocol};
    }
}

void interfaces_relate(struct interface_facts *const all[], unsigned count, const struct links *l)
{
    for (unsigned i = 0; i < count; i++) {
        find_local(all[i], all, count, l);
        find_elsewhere(all[i], all, count, l);
    }
}

bool interface_is_elsewhere(const struct interface_facts *facts, const struct sonde_packet *packet)
{
    enum { TYPE_AT = 12, VLAN_ID = 0x0fff };
    uint16_t type = packet->vlan_protocol != 0 ? packet->vlan_protocol : ETH_P_8021Q;
    uint16_t tag = packet->vlan_tag;
    if (facts->elsewhere_count == 0)
        return false;
    /* Frames on their way out still hold the tag that is taken off those that come in. */
    if ((packet->flags & SONDE_PACKET_HAS_VLAN) == 0) {
        struct cursor c = cursor_over(slice_of(packet->bytes, packet->captured_length));
        if (packet->link != SONDE_LINK_ETHERNET)
            return false;
        cursor_skip(&c, TYPE_AT);
        type = cursor_u16be(&c);
        tag = cursor_u16be(&c);
        if (!cursor_ok(&c))
            return false;
    }
    for (unsigned i = 0; i < facts->elsewhere_count; i++)
        if (facts->elsewhere[i].id == (tag & VLAN_ID) && facts->elsewhere[i].protocol == type)
            return true;
    return false;
}

const char *interface_worker_name(const struct interface_facts *facts, char name[WORKER_NAME_BYTES])
{
    if (facts->part == 0)
        (void)snprintf(name, WORKER_NAME_BYTES, "%s", facts->name);
    else
        (void)snprintf(name, WORKER_NAME_BYTES, "%s.%u", facts->name, facts->part % WORKERS_MOST);
    return name;
}

/* ---- looking ---------------------------------------------------------------------------------
 */

static void look(struct interface_facts *facts, const struct links *l)
{
    if (facts->kind != INTERFACE_LINK) {
        facts->present = facts->up = true;
        return;
    }
    const struct link *link = links_named(l, facts->name);
    const struct link *peer = facts->peer[0] == '\0' ? NULL : links_named(l, facts->peer);
    facts->present = link != NULL;
    facts->up = false;
    facts->address_count = 0;
    if (link == NULL)
        return;
    facts->index = link->index;
    facts->peer_index = peer == NULL ? 0 : peer->index;
    facts->up = link->up;
    facts->loopback = link->loopback;
    facts->mtu = link->mtu;
    facts->hardware = link->hardware;
    memcpy(facts->mac, link->mac, sizeof facts->mac);
    for (unsigned i = 0; i < l->address_count && facts->address_count < ADDRESSES_MOST; i++)
        if (owns(facts, l->address[i].index))
            facts->addresses[facts->address_count++] = l->address[i].network;
}

static void want_routes(struct links *l, const char *name)
{
    const struct link *link = links_named(l, name);
    if (link != NULL && l->wanted_count < LINKS_MOST)
        l->wanted[l->wanted_count++] = link->index;
}

static int read_all(struct interface_facts *const all[], unsigned count, struct sonde_error *error)
{
    if (links_read(&links, error) != SONDE_OK)
        return error->code;
    links.wanted_count = 0;
    for (unsigned i = 0; i < count; i++) {
        if (all[i]->role != ROLE_LAN)
            continue;
        want_routes(&links, all[i]->name);
        want_routes(&links, all[i]->peer);
    }
    return links_read_routes(&links, error);
}

int interfaces_look(struct interface_facts *const all[], unsigned count, struct sonde_error *error)
{
    int code = read_all(all, count, error);
    if (code != SONDE_OK)
        return code;
    if (links.left_out > 0)
        log_warning("this machine has so many interfaces, addresses or routes that %u of them are "
                    "left out",
                    links.left_out);
    for (unsigned i = 0; i < count; i++)
        look(all[i], &links);
    interfaces_relate(all, count, &links);
    for (unsigned i = 0; i < count; i++)
        if (all[i]->local_left_out > 0)
            log_warning("%s: %u networks too many are local, and count as remote: there is room "
                        "for %d",
                        all[i]->name, all[i]->local_left_out, (int)LOCAL_MOST);
    return SONDE_OK;
}

bool interface_is_up(const char *name)
{
    const struct link *link = links_named(&links, name);
    return link != NULL && link->up;
}

void interfaces_list(char *text, size_t size)
{
    size_t length = 0;
    text[0] = '\0';
    for (unsigned i = 0; i < links.link_count; i++) {
        int added = snprintf(text + length, size - length, "%s%s", length > 0 ? ", " : "",
                             links.link[i].name);
        if (added < 0 || (size_t)added >= size - length)
            break;
        length += (size_t)added;
    }
}

/* ---- picking --------------------------------------------------------------------------------- */

static unsigned pick(struct interface_pick *picked, unsigned count, int32_t index,
                     enum interface_role role, const char *why)
{
    const struct link *link = links_at(&links, index);
    if (count == INTERFACES_MOST || link == NULL || !link->up || link->loopback)
        return count;
    for (unsigned i = 0; i < count; i++)
        if (strcmp(picked[i].name, link->name) == 0)
            return count;
    picked[count] = (struct interface_pick){.role = (uint8_t)role, .why = why};
    memcpy(picked[count].name, link->name, sizeof link->name);
    return count + 1;
}

unsigned interfaces_pick(struct interface_pick picked[INTERFACES_MOST], struct sonde_error *error)
{
    unsigned count = 0;
    if (read_all(NULL, 0, error) != SONDE_OK)
        return 0;
    for (unsigned i = 0; i < links.route_count; i++)
        count = pick(picked, count, links.route[i].index, ROLE_WAN,
                     links.route[i].target.prefix >= IPV4_PREFIX
                         ? "the default route leaves there"
                         : "the default route of IPv6 leaves there");
    for (unsigned i = 0; i < links.address_count; i++)
        if (ip_is_private(links.address[i].network.address))
            count =
                pick(picked, count, links.address[i].index, ROLE_LAN, "it has a private address");
    if (count == 0)
        (void)error_set(error, SONDE_ENOTFOUND,
                        "no interface has a default route or a private address: name one with "
                        "--internal or --external");
    return count;
}

int interfaces_watch(struct sonde_error *error)
{
    int fd = netlink_descriptor(
        netlink_open(NETLINK_ROUTE, RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR |
                                        RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE));
    if (fd >= 0)
        return fd;
    (void)error_set(error, SONDE_EIO, "changes of interfaces cannot be watched: %s",
                    strerror(errno));
    return -1;
}
