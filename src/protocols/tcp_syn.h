/* The form of a TCP connection's first segment, which tells the system that sent it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TCP_SYN_H
#define SONDE_PROTOCOLS_TCP_SYN_H

#include "packet/packet.h"
#include "protocols/protocol.h"

enum { TCP_SYN_FINGERPRINT = FIELD_BASE(tcp_syn), TCP_SYN_SYSTEM, TCP_SYN_TEXT_BYTES = 192 };

/*
 * Writes how the SYN of `layer` looks, at most TCP_SYN_TEXT_BYTES; returns the length. Five parts
 * with colons between them:
 *
 *     4:64:mss*44:mss1460,sok,ts,nop,ws7:df
 *
 * the IP version; the time to live that the sender began with (32, 64, 128 or 255, the next one
 * above what is left); the window, as a multiple of the segment size where it is one; the options
 * in their order: mss, ws (its shift), sok (SACK permitted), ts, nop, eol, tfo (Fast Open, RFC
 * 7413), other ones by number (o254); and what else is set: df (IPv4 must not be cut), ecn (RFC
 * 3168 offered), data (payload in the SYN), bad (options that break off).
 */
size_t tcp_syn_describe(const struct layer *layer, uint8_t text[TCP_SYN_TEXT_BYTES]);

#endif
