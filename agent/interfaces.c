/* Interfaces: looked up by name, picked from the routes, watched. */
/* SPDX-License-Identifier: MIT */
#include "agent/interfaces.h"

#include <errno.h>
#include <ifaddrs.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <net/if_arp.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "agent/log.h"
#include "base/error.h"
#include "base/slice.h"

const char *role_name(uint8_t role)
{
    return role == ROLE_LAN ? "LAN" : "WAN";
}

/* Bits of a mask, counted in the 16-byte form. */
static uint8_t prefix_of(const struct sockaddr *mask)
{
    uint8_t bits[16];
    unsigned prefix = 0;
    if (!ip_of(mask, bits))
        return 128;
    unsigned from = mask->sa_family == AF_INET ? IPV4_PREFIX : 0;
    while (from + prefix < 128 && (bits[(from + prefix) / 8] & 0x80 >> (from + prefix) % 8) != 0)
        prefix++;
    return (uint8_t)(from + prefix);
}

static void look_at_addresses(struct interface_facts *facts)
{
    struct ifaddrs *all = NULL;
    facts->address_count = 0;
    if (getifaddrs(&all) != 0)
        return;
    for (const struct ifaddrs *i = all; i != NULL && facts->address_count < ADDRESSES_MOST;
         i = i->ifa_next) {
        struct sonde_network *n = &facts->addresses[facts->address_count];
        if (strcmp(i->ifa_name, facts->name) != 0 || !ip_of(i->ifa_addr, n->address))
            continue;
        n->prefix = prefix_of(i->ifa_netmask);
        facts->address_count++;
    }
    freeifaddrs(all);
}

void interface_look(struct interface_facts *facts)
{
    struct ifreq request = {0};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    (void)snprintf(request.ifr_name, sizeof request.ifr_name, "%s", facts->name);
    facts->present = fd >= 0 && ioctl(fd, SIOCGIFINDEX, &request) == 0;
    facts->up = false;
    facts->address_count = 0;
    if (facts->present) {
        facts->index = request.ifr_ifindex;
        if (ioctl(fd, SIOCGIFFLAGS, &request) == 0) {
            facts->up = (request.ifr_flags & IFF_UP) != 0;
            facts->loopback = (request.ifr_flags & IFF_LOOPBACK) != 0;
        }
        if (ioctl(fd, SIOCGIFMTU, &request) == 0)
            facts->mtu = (uint32_t)request.ifr_mtu;
        if (ioctl(fd, SIOCGIFHWADDR, &request) == 0) {
            facts->hardware = request.ifr_hwaddr.sa_family;
            memcpy(facts->mac, request.ifr_hwaddr.sa_data, sizeof facts->mac);
        }
        look_at_addresses(facts);
    }
    if (fd >= 0)
        (void)close(fd);
}

size_t interface_networks(const struct interface_facts *facts, struct sonde_network *networks)
{
    size_t count = 0;
    for (uint32_t i = 0; i < facts->address_count; i++) {
        struct sonde_network *n = &networks[count++];
        *n = facts->addresses[i];
        if (facts->role == ROLE_WAN)
            n->prefix = 128;
        subnet_trim(n);
    }
    for (uint32_t i = 0; i < facts->network_count; i++)
        networks[count++] = facts->networks[i];
    return count;
}

void interfaces_list(char *text, size_t size)
{
    struct if_nameindex *all = if_nameindex();
    size_t length = 0;
    text[0] = '\0';
    for (const struct if_nameindex *i = all; i != NULL && i->if_name != NULL; i++) {
        int added =
            snprintf(text + length, size - length, "%s%s", length > 0 ? ", " : "", i->if_name);
        if (added < 0 || (size_t)added >= size - length)
            break;
        length += (size_t)added;
    }
    if_freenameindex(all);
}

/* ---- picking --------------------------------------------------------------------------------- */

static struct interface_facts *picked(struct interface_facts *facts, unsigned count,
                                      const char *name)
{
    for (unsigned i = 0; i < count; i++)
        if (strcmp(facts[i].name, name) == 0)
            return &facts[i];
    return NULL;
}

static unsigned pick(struct interface_facts *facts, unsigned count, const char *name,
                     enum interface_role role, const char *why)
{
    if (count == INTERFACES_MOST || picked(facts, count, name) != NULL)
        return count;
    facts[count] = (struct interface_facts){.role = (uint8_t)role};
    (void)snprintf(facts[count].name, sizeof facts[count].name, "%s", name);
    log_info("capturing on %s as %s: %s", name, role_name((uint8_t)role), why);
    return count + 1;
}

/* The word of that number, from 0, in a line of words. */
static struct slice word_at(const char *line, unsigned number)
{
    for (;; number--) {
        line += strspn(line, " \t");
        size_t length = strcspn(line, " \t\n");
        if (number == 0)
            return slice_of(line, length);
        line += length;
    }
}

/* A list of routes as the kernel prints it: those lines count whose words at `target` and `prefix`
 * say "everywhere" and name an interface at `name`. */
struct route_list {
    const char *path;
    unsigned target, prefix, name;
    const char *everywhere, *no_prefix, *why;
};

static unsigned pick_default_routes(struct interface_facts *facts, unsigned count,
                                    const struct route_list *list)
{
    char line[256], name[IF_NAMESIZE];
    FILE *file = fopen(list->path, "re");
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        struct slice word = word_at(line, list->name);
        if (!slice_equal(word_at(line, list->target), slice_text(list->everywhere)) ||
            !slice_equal(word_at(line, list->prefix), slice_text(list->no_prefix)) ||
            word.length >= sizeof name || slice_equal(word, SLICE_LITERAL("lo")))
            continue;
        memcpy(name, word.at, word.length);
        name[word.length] = '\0';
        count = pick(facts, count, name, ROLE_WAN, list->why);
    }
    if (file != NULL)
        (void)fclose(file);
    return count;
}

unsigned interfaces_pick(struct interface_facts facts[INTERFACES_MOST], struct sonde_error *error)
{
    static const struct route_list lists[] = {
        {"/proc/net/route", 1, 7, 0, "00000000", "00000000", "the default route leaves there"},
        {"/proc/net/ipv6_route", 0, 1, 9, "00000000000000000000000000000000", "00",
         "the default route of IPv6 leaves there"},
    };
    struct ifaddrs *all = NULL;
    unsigned count = 0;
    for (unsigned i = 0; i < sizeof lists / sizeof lists[0]; i++)
        count = pick_default_routes(facts, count, &lists[i]);
    if (getifaddrs(&all) == 0) {
        for (const struct ifaddrs *i = all; i != NULL; i = i->ifa_next) {
            uint8_t a[16];
            bool usable = (i->ifa_flags & (IFF_UP | IFF_LOOPBACK)) == IFF_UP;
            if (usable && ip_of(i->ifa_addr, a) && ip_is_private(a))
                count = pick(facts, count, i->ifa_name, ROLE_LAN, "it has a private address");
        }
        freeifaddrs(all);
    }
    if (count == 0)
        (void)error_set(error, SONDE_ENOTFOUND,
                        "no interface has a default route or a private address: name one with "
                        "--internal or --external");
    return count;
}

int interfaces_watch(struct sonde_error *error)
{
    struct sockaddr_nl address = {.nl_family = AF_NETLINK,
                                  .nl_groups =
                                      RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR};
    int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (fd >= 0 && bind(fd, (struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    (void)error_set(error, SONDE_EIO, "changes of interfaces cannot be watched: %s",
                    strerror(errno));
    if (fd >= 0)
        (void)close(fd);
    return -1;
}
