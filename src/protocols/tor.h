/* How a TLS certificate tells a Tor relay. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TOR_H
#define SONDE_PROTOCOLS_TOR_H

#include "protocols/x509.h"

bool tor_made_certificate(const struct certificate *c);

#endif
