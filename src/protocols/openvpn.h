/* OpenVPN's control channel, where it is not encrypted: TLS in numbered packets. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_OPENVPN_H
#define SONDE_PROTOCOLS_OPENVPN_H

#include "protocols/tls_handshake.h"

enum {
    OPENVPN_CONTROL = 4 << 3, /* opcode in the upper five bits, key 0 in the lower three */
    OPENVPN_SESSION_BYTES = 8
};

/* A packet of type OPENVPN_CONTROL, behind its opcode; `code_bytes` is the size of tls-auth's code,
 * 0 where there is none. Reads the hellos as they become whole. */
void openvpn_control_read(struct inspection *i, struct tls_session *session, unsigned side,
                          size_t code_bytes, struct cursor packet);

#endif
