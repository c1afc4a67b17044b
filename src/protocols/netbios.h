/* Datagrams of NetBIOS, for what is in them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_NETBIOS_H
#define SONDE_PROTOCOLS_NETBIOS_H

#include "protocols/inspect.h"

/* Goes behind the header and the two names of a datagram (RFC 1002, section 4.4.2). False where it
 * is none that carries data. */
bool netbios_open_datagram(struct cursor *c);

/* True where a message of SMB 1 begins. */
bool netbios_carries_smb(const struct cursor *c);

#endif
