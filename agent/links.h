/* Links, addresses and routes of the machine, as the kernel tells them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_LINKS_H
#define SONDE_AGENT_LINKS_H

#include <net/if.h>

#include "agent/address.h"

enum { LINKS_MOST = 512, LINK_ADDRESSES_MOST = 1024, LINK_ROUTES_MOST = 512 };

struct link {
    char name[IF_NAMESIZE];
    int32_t index;
    int32_t parent; /* index of the link below; 0: none */
    bool up;
    bool loopback;
    uint8_t mac[6];
    uint16_t hardware; /* ARPHRD_… */
    uint32_t mtu;
    uint16_t vlan_id;       /* of a VLAN's link */
    uint16_t vlan_protocol; /* its EtherType; 0: it is none */
};

struct link_address {
    int32_t index;
    bool is_link_local;
    struct sonde_network network; /* the address with the prefix of its network */
};

struct link_route {
    int32_t index;
    bool is_default;
    struct sonde_network target;
};

struct links {
    struct link link[LINKS_MOST];
    struct link_address address[LINK_ADDRESSES_MOST];
    struct link_route route[LINK_ROUTES_MOST];
    unsigned link_count, address_count, route_count;
    unsigned routes_before;     /* of the version that was read first */
    unsigned left_out;          /* members that found no room */
    int32_t wanted[LINKS_MOST]; /* links whose routes are kept; of all others default routes are */
    unsigned wanted_count;
};

/* Reads links and addresses. 0, or a negative code with a reason. */
int links_read(struct links *l, struct sonde_error *error);
/* Reads routes: default routes, and those that lead through links of `wanted`. */
int links_read_routes(struct links *l, struct sonde_error *error);

/* NULL where there is none. */
const struct link *links_named(const struct links *l, const char *name);
const struct link *links_at(const struct links *l, int32_t index);

#endif
