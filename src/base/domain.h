/* Names of hosts in the form that rules have: lower case, ASCII, no dot at the end. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_DOMAIN_H
#define SONDE_BASE_DOMAIN_H

#include "base/slice.h"

enum { DOMAIN_SIZE = 256 };

/* Brings a name that somebody wrote into that form, with a zero: "Bücher.Example." becomes
 * "xn--bcher-kva.example". Returns its length; 0 where it is no such name. */
size_t domain_read(struct slice written, char name[DOMAIN_SIZE]);

#endif
