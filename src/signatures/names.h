/* How the table of labels is addressed, for those who write and those who read it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_NAMES_H
#define SONDE_SIGNATURES_NAMES_H

#include "base/slice.h"

/* A place of the table holds a node's number and the upper eight bits of its hash. */
enum { NAME_NODE_MASK = 0xffffff, NAME_TAG_SHIFT = 24, NAME_HASH_SHIFT = 56 };

uint64_t name_hash(uint32_t parent, struct slice label);

#endif
