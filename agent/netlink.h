/* Netlink sockets, through libmnl. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_NETLINK_H
#define SONDE_AGENT_NETLINK_H

#include <libmnl/libmnl.h>

#include <sonde.h>

/* A socket that does not block and hears of these groups (bits); NULL: errno says why. */
struct mnl_socket *netlink_open(int bus, unsigned groups);

/* Its descriptor alone, for who keeps or hands on no more than that; it is closed by the caller. -1
 * where there is no socket, with errno as it was. */
int netlink_descriptor(struct mnl_socket *nl);

/* Asks for all members of a kind and hands each one to `on_member`, which returns MNL_CB_OK; `bus`
 * is NETLINK_ROUTE or another. What changed in the middle is asked for again, after `again`.
 * 0, or a negative code with errno set. */
int netlink_dump(int bus, uint16_t type, uint8_t family, size_t header, mnl_cb_t on_member,
                 void (*again)(void *user), void *user);

#endif
