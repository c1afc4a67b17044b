/* NTLMSSP messages wherever they are carried (SMB, LDAP, HTTP). */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_NTLM_H
#define SONDE_PROTOCOLS_NTLM_H

#include "protocols/inspect.h"

/* Where a dissector wants the facts; each is one of its own text fields. */
struct ntlm_fields {
    unsigned domain;
    unsigned user;
    unsigned host;   /* name of the client's machine */
    unsigned target; /* name of the server's machine or domain, from the challenge */
};

/* Looks for an NTLMSSP message in a security blob, as it is or wrapped in SPNEGO, and tells what it
 * says. False where there is none. */
bool ntlm_read(struct inspection *i, struct slice blob, const struct ntlm_fields *fields);

/* Writes UTF-16LE text as UTF-8, at most `size` bytes, and returns how many; stops at a zero. */
size_t utf16le_text(struct slice utf16, uint8_t *text, size_t size);

#endif
