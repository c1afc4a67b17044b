/* What is known of the machine's network interfaces. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_INTERFACES_H
#define SONDE_AGENT_INTERFACES_H

#include "agent/links.h"

enum {
    INTERFACES_MOST = 32,
    WORKERS_MOST = 64,
    ADDRESSES_MOST = 16,
    NETWORKS_MOST = 16,
    LOCAL_MOST = 96,
    VLANS_MOST = 64
};

enum interface_role { ROLE_LAN, ROLE_WAN };

enum interface_kind {
    INTERFACE_LINK,     /* one of the kernel's links */
    INTERFACE_DEVICE,   /* something else that brings this machine's packets: it is always there */
    INTERFACE_RECORDING /* packets of another machine and time: nothing of this one is local there
                         */
};

struct vlan_tag {
    uint16_t id;
    uint16_t protocol; /* EtherType */
};

/* Flat: it is handed from process to process. */
struct interface_facts {
    char name[IF_NAMESIZE];
    char peer[IF_NAMESIZE]; /* interface whose addresses and routes count as this one's; or empty */
    uint8_t role;           /* enum interface_role */
    uint8_t kind;           /* enum interface_kind */
    bool present;           /* there is an interface of this name */
    bool up;
    bool loopback;
    uint8_t unused[3]; /* no gaps: facts are compared as a whole */
    uint8_t mac[6];
    uint16_t hardware; /* ARPHRD_… */
    int32_t index;
    int32_t peer_index; /* 0: there is none */
    uint32_t mtu;
    uint32_t restarts; /* of its worker */
    uint32_t part;     /* number of the worker among those of the interface */
    uint32_t address_count;
    uint32_t network_count;
    uint32_t local_count;
    uint32_t local_left_out; /* networks that found no room in `local` */
    uint32_t elsewhere_count;
    struct sonde_network addresses[ADDRESSES_MOST]; /* with the prefixes of their networks */
    struct sonde_network networks[NETWORKS_MOST];   /* that the user said are local */
    struct sonde_network local[LOCAL_MOST];         /* what the engine is told, see below */
    struct vlan_tag elsewhere[VLANS_MOST]; /* tags of frames that are captured on another interface,
                                              which is a VLAN of this one */
};

const char *role_name(uint8_t role);

/* "eth0" for an interface's first worker, "eth0.1" for the next; returns `name`. */
enum { WORKER_NAME_BYTES = 24 };
const char *interface_worker_name(const struct interface_facts *facts,
                                  char name[WORKER_NAME_BYTES]);

/* Looks all of them up by their names and fills in what can change. An interface that is not there
 * is no error: `present` tells. 0, or a negative code with a reason: then nothing has changed.
 *
 * `local` of each are the networks on the LAN side, which are those that interfaces of that role
 * are in or that routes lead to through them; the machine's own addresses, whichever interface has
 * them; the user's; and broadcast addresses. */
int interfaces_look(struct interface_facts *const all[], unsigned count, struct sonde_error *error);

/* The second half of that, from links that were read. */
void interfaces_relate(struct interface_facts *const all[], unsigned count, const struct links *l);

/* True for a frame that a VLAN's own interface captures too. */
bool interface_is_elsewhere(const struct interface_facts *facts, const struct sonde_packet *packet);

struct interface_pick {
    char name[IF_NAMESIZE];
    uint8_t role; /* enum interface_role */
    const char *why;
};

/* Picks interfaces when the user named none: those of the default routes are WAN, others that are
 * up and have a private address are LAN. Returns their number, 0 with a reason. */
unsigned interfaces_pick(struct interface_pick picked[INTERFACES_MOST], struct sonde_error *error);

/* True where an interface of that name was up when interfaces were read last. */
bool interface_is_up(const char *name);

/* The names of all interfaces, for an error's text: "eth0, eth1, lo". */
void interfaces_list(char *text, size_t size);

/* A socket that becomes readable when interfaces, addresses or routes change; -1 with a reason. */
int interfaces_watch(struct sonde_error *error);

#endif
