/* X.509 certificates (RFC 5280): the parts that name a server and date it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_X509_H
#define SONDE_PROTOCOLS_X509_H

#include "base/cursor.h"

/* Views into the certificate's bytes. */
struct certificate {
    struct slice serial;    /* INTEGER contents */
    struct slice issuer;    /* Name contents: see name_print() */
    struct slice subject;   /* the same */
    struct slice issuer_cn; /* the last commonName, as it stands there; empty where there is none */
    struct slice subject_cn; /* the same */
    struct slice subject_o;  /* the last organizationName of the subject */
    struct slice alt_names;  /* GeneralNames contents: see alternative_name_next() */
    unsigned subject_parts;  /* attributes of the subject */
    unsigned issuer_parts;
    int64_t not_before_s; /* seconds since 1970 UTC */
    int64_t not_after_s;
};

/* Reads one DER certificate that fills the slice; false where it is none. */
bool certificate_read(struct slice der, struct certificate *c);

/* Writes a Name as "C=US, O=Example, CN=www.example.com" and returns the length; what does not fit
 * is left out. */
size_t name_print(struct slice name, char *text, size_t size);

enum alternative_name {
    ALTERNATIVE_EMAIL = 1,
    ALTERNATIVE_DNS = 2,
    ALTERNATIVE_URI = 6,
    ALTERNATIVE_IP = 7,
    ALTERNATIVE_OTHER = 255
};

/* Takes the next GeneralName; false at the end. An IP address is 4 or 16 bytes. */
bool alternative_name_next(struct cursor *names, enum alternative_name *kind, struct slice *value);

#endif
