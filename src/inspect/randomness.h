/* How random a flow's first bytes look: a reason for a second look, never for a name. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_INSPECT_RANDOMNESS_H
#define SONDE_INSPECT_RANDOMNESS_H

#include "base/slice.h"

/* True where the first payload of a TCP connection passes none of the tests that spare readable and
 * structured protocols (Wu and others, "How the Great Firewall of China Detects and Blocks Fully
 * Encrypted Traffic", USENIX Security 2023). It must not be called for known protocols, which that
 * work spares too. */
bool looks_fully_encrypted(struct slice first);

/* True where the bytes are as evenly spread as those of a cipher, and there are enough of them. */
bool looks_random(struct slice first);

#endif
