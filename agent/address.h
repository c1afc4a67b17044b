/* Addresses and networks as the agent needs them: read, written, told apart. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_ADDRESS_H
#define SONDE_AGENT_ADDRESS_H

#include <arpa/inet.h>

#include <sonde.h>

enum {
    IPV4_PREFIX = 96, /* bits before an IPv4 address in the 16-byte form */
    ADDRESS_TEXT_SIZE = INET6_ADDRSTRLEN
};

/* Reads a socket's address, or a network mask; false for other families. IPv4 becomes
 * ::ffff:a.b.c.d. */
bool ip_of(const struct sockaddr *from, uint8_t address[16]);

/* Writes the text form. */
const char *ip_text(const uint8_t address[16], char text[ADDRESS_TEXT_SIZE]);

bool ip_is4(const uint8_t address[16]);
/* Private or unique-local; a link-local address of IPv6, which each interface has, is neither. */
bool ip_is_private(const uint8_t address[16]);
/* Of one station: not a group, not everybody, not nobody. */
bool ip_is_unicast(const uint8_t address[16]);

/* True for networks of IPv6 that each link has for itself. */
bool subnet_is_link_local(const struct sonde_network *network);
/* Clears the bits behind the prefix. */
void subnet_trim(struct sonde_network *network);
/* Reads `address` or `address/prefix`, the prefix in the bits of that version. */
bool subnet_parse(const char *text, struct sonde_network *network);

#endif
