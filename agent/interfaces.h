/* What is known of the machine's network interfaces. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_INTERFACES_H
#define SONDE_AGENT_INTERFACES_H

#include <net/if.h>

#include <sonde.h>

#include "agent/address.h"

enum { INTERFACES_MOST = 32, ADDRESSES_MOST = 16, NETWORKS_MOST = 16 };

enum interface_role { ROLE_LAN, ROLE_WAN };

/* Flat: it is handed from process to process. */
struct interface_facts {
    char name[IF_NAMESIZE];
    uint8_t role; /* enum interface_role */
    bool present; /* there is an interface of this name */
    bool up;
    bool loopback;
    uint8_t mac[6];
    uint16_t hardware; /* ARPHRD_… */
    int32_t index;
    uint32_t mtu;
    uint32_t restarts; /* of its worker */
    uint32_t address_count;
    uint32_t network_count;
    struct sonde_network addresses[ADDRESSES_MOST]; /* with the prefixes of their networks */
    struct sonde_network networks[NETWORKS_MOST];   /* that the user said are local */
};

const char *role_name(uint8_t role);

/* Looks an interface up by its name: fills in what can change. An interface that is not there is
 * no error: `present` tells. */
void interface_look(struct interface_facts *facts);

/* The networks that are local as seen on this interface: on the LAN side those it is in, on the WAN
 * side its own addresses; and the user's. Returns their number, at most ADDRESSES_MOST +
 * NETWORKS_MOST. */
size_t interface_networks(const struct interface_facts *facts, struct sonde_network *networks);

/* Picks interfaces when the user named none: those of the default routes are WAN, others that are
 * up and have a private address are LAN. Says on the log what was picked and why. Returns their
 * number, 0 with a reason. */
unsigned interfaces_pick(struct interface_facts facts[INTERFACES_MOST], struct sonde_error *error);

/* The names of all interfaces, for an error's text: "eth0, eth1, lo". */
void interfaces_list(char *text, size_t size);

/* A socket that becomes readable when interfaces or addresses change; -1 with a reason. */
int interfaces_watch(struct sonde_error *error);

#endif
