/* Internationalised domain names (RFC 5890 to 5895), as names on the wire have them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_IDNA_H
#define SONDE_BASE_IDNA_H

#include "base/slice.h"

enum { IDNA_NAME_SIZE = 256 };

/* True when the name has bytes beyond ASCII. */
bool idna_needed(struct slice name);

/* Writes the ASCII form of a name in UTF-8 ("bücher.example" becomes "xn--bcher-kva.example") in
 * lower case, with a zero. Returns its length; 0 where it is no such name, or this build knows no
 * IDNA. */
size_t idna_to_ascii(struct slice name, char ascii[IDNA_NAME_SIZE]);

#endif
