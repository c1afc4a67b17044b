/* Tunnels over UDP: VXLAN (RFC 7348), Geneve (RFC 8926), GTP-U (3GPP TS 29.281), L2TP (RFC 2661),
 * Teredo (RFC 4380), TZSP, CAPWAP (RFC 5415); the packet decoder proves them by what they carry. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

static const struct usual_port ports[] = {
    {ON_UDP, 4789, PROTOCOL_VXLAN},  {ON_UDP, 8472, PROTOCOL_VXLAN},
    {ON_UDP, 3544, PROTOCOL_TEREDO}, {ON_UDP, 5247, PROTOCOL_CAPWAP},
    {ON_UDP, 2152, PROTOCOL_GTP_U},  {ON_UDP, 6081, PROTOCOL_GENEVE},
    {ON_UDP, 1701, PROTOCOL_L2TP},   {ON_UDP, 37008, PROTOCOL_TZSP},
};

const struct dissector tunnel_dissector = {
    .name = "tunnel",
    .summary = "The packet decoder found a whole frame or packet inside the datagram.",
    HAS_PORTS,
};
