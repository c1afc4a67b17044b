/* Links, addresses and routes: three dumps of rtnetlink(7). */
/* SPDX-License-Identifier: MIT */
#include "agent/links.h"

#include <errno.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <net/if_arp.h>
#include <string.h>

#include "agent/netlink.h"
#include "base/error.h"

enum { IPV4_BYTES = 4, IPV6_BYTES = 16 };

/* An address as it stands in an attribute, in the 16-byte form. */
static bool read_address(const struct nlattr *a, uint8_t family, uint8_t address[16])
{
    size_t length = a == NULL ? 0 : mnl_attr_get_payload_len(a);
    if (family == AF_INET && length == IPV4_BYTES) {
        struct sockaddr_in in = {.sin_family = AF_INET};
        memcpy(&in.sin_addr, mnl_attr_get_payload(a), IPV4_BYTES);
        return ip_of((const struct sockaddr *)&in, address);
    }
    if (family != AF_INET6 || length != IPV6_BYTES)
        return false;
    memcpy(address, mnl_attr_get_payload(a), IPV6_BYTES);
    return true;
}

static uint8_t prefix_of(uint8_t family, uint8_t bits)
{
    return (uint8_t)(family == AF_INET ? IPV4_PREFIX + bits : bits);
}

/* ---- links ----------------------------------------------------------------------------------- */

static void read_vlan(const struct nlattr *info, struct link *link)
{
    struct nlattr *kind = NULL, *data = NULL, *a;
    mnl_attr_for_each_nested(a, info)
    {
        if (mnl_attr_get_type(a) == IFLA_INFO_KIND)
            kind = a;
        else if (mnl_attr_get_type(a) == IFLA_INFO_DATA)
            data = a;
    }
    if (kind == NULL || data == NULL || mnl_attr_validate(kind, MNL_TYPE_NUL_STRING) < 0 ||
        strcmp(mnl_attr_get_str(kind), "vlan") != 0)
        return;
    link->vlan_protocol = 0x8100;
    mnl_attr_for_each_nested(a, data)
    {
        if (mnl_attr_validate(a, MNL_TYPE_U16) < 0)
            continue;
        if (mnl_attr_get_type(a) == IFLA_VLAN_ID)
            link->vlan_id = mnl_attr_get_u16(a);
        else if (mnl_attr_get_type(a) == IFLA_VLAN_PROTOCOL)
            link->vlan_protocol = ntohs(mnl_attr_get_u16(a));
    }
}

static void read_link_attribute(const struct nlattr *a, struct link *link)
{
    switch (mnl_attr_get_type(a)) {
    case IFLA_IFNAME:
        if (mnl_attr_validate(a, MNL_TYPE_NUL_STRING) >= 0)
            (void)snprintf(link->name, sizeof link->name, "%s", mnl_attr_get_str(a));
        break;
    case IFLA_ADDRESS:
        if (mnl_attr_get_payload_len(a) == sizeof link->mac)
            memcpy(link->mac, mnl_attr_get_payload(a), sizeof link->mac);
        break;
    case IFLA_MTU:
        if (mnl_attr_validate(a, MNL_TYPE_U32) >= 0)
            link->mtu = mnl_attr_get_u32(a);
        break;
    case IFLA_LINK:
        if (mnl_attr_validate(a, MNL_TYPE_U32) >= 0)
            link->parent = (int32_t)mnl_attr_get_u32(a);
        break;
    case IFLA_LINKINFO:
        read_vlan(a, link);
        break;
    default:
        break;
    }
}

static int on_link(const struct nlmsghdr *message, void *user)
{
    struct links *l = user;
    const struct ifinfomsg *head = mnl_nlmsg_get_payload(message);
    struct nlattr *a;
    if (l->link_count == LINKS_MOST) {
        l->left_out++;
        return MNL_CB_OK;
    }
    struct link *link = &l->link[l->link_count++];
    *link = (struct link){.index = head->ifi_index,
                          .hardware = head->ifi_type,
                          .up = (head->ifi_flags & IFF_UP) != 0,
                          .loopback = (head->ifi_flags & IFF_LOOPBACK) != 0};
    mnl_attr_for_each(a, message, sizeof *head) read_link_attribute(a, link);
    return MNL_CB_OK;
}

/* ---- addresses -------------------------------------------------------------------------------
 */

static int on_address(const struct nlmsghdr *message, void *user)
{
    struct links *l = user;
    const struct ifaddrmsg *head = mnl_nlmsg_get_payload(message);
    struct nlattr *a, *own = NULL, *shared = NULL;
    struct link_address found = {.index = (int32_t)head->ifa_index,
                                 .is_link_local = head->ifa_scope == RT_SCOPE_LINK};
    mnl_attr_for_each(a, message, sizeof *head)
    {
        if (mnl_attr_get_type(a) == IFA_LOCAL)
            own = a;
        else if (mnl_attr_get_type(a) == IFA_ADDRESS)
            shared = a;
    }
    uint8_t other[16];
    if (!read_address(own != NULL ? own : shared, head->ifa_family, found.network.address))
        return MNL_CB_OK;
    found.network.prefix = prefix_of(head->ifa_family, head->ifa_prefixlen);
    /* Between two points the second address is the other end's: there is no network. */
    if (own != NULL && read_address(shared, head->ifa_family, other) &&
        memcmp(other, found.network.address, sizeof other) != 0)
        found.network.prefix = 128;
    if (l->address_count < LINK_ADDRESSES_MOST)
        l->address[l->address_count++] = found;
    else
        l->left_out++;
    return MNL_CB_OK;
}

static void begin_links(void *user)
{
    struct links *l = user;
    l->link_count = 0;
}

static void begin_addresses(void *user)
{
    struct links *l = user;
    l->address_count = 0;
}

static int fail(struct sonde_error *error, const char *what)
{
    return error_set(error, SONDE_EIO, "%s of this machine cannot be read: %s", what,
                     strerror(errno));
}

int links_read(struct links *l, struct sonde_error *error)
{
    l->link_count = l->address_count = l->left_out = 0;
    if (netlink_dump(NETLINK_ROUTE, RTM_GETLINK, AF_UNSPEC, sizeof(struct ifinfomsg), on_link,
                     begin_links, l) != SONDE_OK)
        return fail(error, "the interfaces");
    if (netlink_dump(NETLINK_ROUTE, RTM_GETADDR, AF_UNSPEC, sizeof(struct ifaddrmsg), on_address,
                     begin_addresses, l) != SONDE_OK)
        return fail(error, "the addresses");
    return SONDE_OK;
}

/* ---- routes ----------------------------------------------------------------------------------
 */

static bool is_wanted(const struct links *l, int32_t index)
{
    for (unsigned i = 0; i < l->wanted_count; i++)
        if (l->wanted[i] == index)
            return true;
    return false;
}

static void add_route(struct links *l, const struct link_route *route, int32_t index)
{
    if (index == 0 || (!route->is_default && !is_wanted(l, index)))
        return;
    if (l->route_count == LINK_ROUTES_MOST) {
        l->left_out++;
        return;
    }
    l->route[l->route_count] = *route;
    l->route[l->route_count++].index = index;
}

/* A route over several links at once. */
static void add_routes(struct links *l, const struct link_route *route, const struct nlattr *all)
{
    struct rtnexthop *hop = mnl_attr_get_payload(all);
    int left = mnl_attr_get_payload_len(all);
    for (; RTNH_OK(hop, left); left -= RTNH_ALIGN(hop->rtnh_len), hop = RTNH_NEXT(hop))
        add_route(l, route, hop->rtnh_ifindex);
}

static int on_route(const struct nlmsghdr *message, void *user)
{
    struct links *l = user;
    const struct rtmsg *head = mnl_nlmsg_get_payload(message);
    struct nlattr *a, *target = NULL, *hops = NULL;
    struct link_route route = {.is_default = head->rtm_dst_len == 0};
    int32_t index = 0;
    if (head->rtm_type != RTN_UNICAST || (head->rtm_flags & RTM_F_CLONED) != 0)
        return MNL_CB_OK;
    mnl_attr_for_each(a, message, sizeof *head)
    {
        if (mnl_attr_get_type(a) == RTA_DST)
            target = a;
        else if (mnl_attr_get_type(a) == RTA_MULTIPATH)
            hops = a;
        else if (mnl_attr_get_type(a) == RTA_OIF && mnl_attr_validate(a, MNL_TYPE_U32) >= 0)
            index = (int32_t)mnl_attr_get_u32(a);
    }
    if (!route.is_default && !read_address(target, head->rtm_family, route.target.address))
        return MNL_CB_OK;
    route.target.prefix = prefix_of(head->rtm_family, head->rtm_dst_len);
    add_route(l, &route, index);
    if (hops != NULL)
        add_routes(l, &route, hops);
    return MNL_CB_OK;
}

/* A second reading of one family would bring the other one twice. */
static void begin_routes(void *user)
{
    struct links *l = user;
    l->route_count = l->routes_before;
}

int links_read_routes(struct links *l, struct sonde_error *error)
{
    static const uint8_t families[] = {AF_INET, AF_INET6};
    l->routes_before = l->route_count = 0;
    for (unsigned i = 0; i < sizeof families; i++) {
        if (netlink_dump(NETLINK_ROUTE, RTM_GETROUTE, families[i], sizeof(struct rtmsg), on_route,
                         begin_routes, l) != SONDE_OK)
            return fail(error, "the routes");
        l->routes_before = l->route_count;
    }
    return SONDE_OK;
}

const struct link *links_named(const struct links *l, const char *name)
{
    for (unsigned i = 0; i < l->link_count; i++)
        if (strcmp(l->link[i].name, name) == 0)
            return &l->link[i];
    return NULL;
}

const struct link *links_at(const struct links *l, int32_t index)
{
    for (unsigned i = 0; i < l->link_count; i++)
        if (l->link[i].index == index)
            return &l->link[i];
    return NULL;
}
