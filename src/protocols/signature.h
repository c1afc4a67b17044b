/* The field of protocols that come as signatures. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_SIGNATURE_H
#define SONDE_PROTOCOLS_SIGNATURE_H

#include "protocols/protocol.h"

enum { SIGNATURE_FIELD = FIELD_BASE(signature) };

/* Its values: one of these letters, the key ("redis.version"), a zero, the value. */
enum { SIGNATURE_TEXT = 't', SIGNATURE_HEX = 'x', SIGNATURE_NUMBER = 'n' };

#endif
