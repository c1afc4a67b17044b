/* What a dissector can say about its flow. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_INSPECT_H
#define SONDE_PROTOCOLS_INSPECT_H

#include "protocols/protocol.h"

struct crypto;

/*
 * Facts. A field that is no list keeps the first value a flow shows; a list keeps each different
 * one. Values are bounded (text is cut at 512 bytes, a flow's facts at a byte cap), copied at once,
 * and live as long as the flow. Facts that a call leaves are kept only when that call, or an
 * earlier one, returns MATCH or DONE: a candidate that turns out wrong leaves nothing behind.
 */
void inspect_text(struct inspection *i, unsigned field, struct slice value);
void inspect_string(struct inspection *i, unsigned field, const char *value);
void inspect_uint(struct inspection *i, unsigned field, uint64_t value); /* also HEX16 and TIME_S */
void inspect_flag(struct inspection *i, unsigned field);
void inspect_bytes(struct inspection *i, unsigned field, struct slice value); /* FIELD_HEX */
/* As text; with `port` not 0 in the form "192.0.2.1:53" or "[2001:db8::1]:53". */
void inspect_address(struct inspection *i, unsigned field, const struct address *a, uint16_t port);
/* True when the flow has this field already. */
bool inspect_has(const struct inspection *i, unsigned field);

/* The name of the server that the flow is for, and where it stood: this is what applications are
 * looked up by. White space and a trailing dot are cut, a port ("host:80") too. */
enum name_source {
    NAME_SERVER = 1, /* SNI and other names that a client asks for */
    NAME_HTTP,       /* Host header, CONNECT target */
    NAME_CERTIFICATE,
    NAME_GREETING, /* what a server calls itself, or an account's realm: any other knows better */
    NAME_QUERY /* a name that is asked about: names the flow's host, not its application's server */
};
void inspect_server_name(struct inspection *i, struct slice name, enum name_source source);

/* What a fingerprint is made of; the catalogue has a table of those that are known. */
enum fingerprint {
    FINGERPRINT_JA4,
    FINGERPRINT_JA3,
    FINGERPRINT_HASSH, /* of either side */
    FINGERPRINT_DHCP,  /* option 55, as dhcp.fingerprint */
    FINGERPRINT_TCP_SYN,
    FINGERPRINT_KINDS
};

/* Tells as `field` what software makes such a fingerprint, where that is known. */
void inspect_software(struct inspection *i, unsigned field, enum fingerprint kind,
                      struct slice text);
/* The same for a sum, whose hexadecimal digits are the fingerprint. */
void inspect_software_of_sum(struct inspection *i, unsigned field, enum fingerprint kind,
                             struct slice sum);

/* What this call extracts may tell whose the flow is, beside its server name: applications are
 * looked up again. */
void inspect_decides(struct inspection *i);

void inspect_risk(struct inspection *i, enum risk risk);

/* A name was resolved: flows from this flow's client to `address` are for `name`, for `ttl_s`.
 * `aliases` are the names that it leads to, with a blank between two: where the name is no known
 * application's, theirs counts. Those that do not fit behind the name are left out. */
void inspect_hint(struct inspection *i, const struct address *address, struct slice name,
                  struct slice aliases, uint32_t ttl_s);

/* The client asked the flow's server for this name in the open: its later flows to that address
 * that do not say whose they are belong there, unless it was resolved for another name. */
void inspect_seen(struct inspection *i, struct slice name);

/* Another flow was announced (FTP data, SDP media): the next flow that involves this address, port
 * and IP protocol (IP_TCP, IP_UDP) is `protocol`, and inherits this flow's server name. */
void inspect_expect(struct inspection *i, const struct address *address, uint16_t port,
                    uint8_t ip_protocol, enum protocol protocol);

/* This end is known to speak `protocol` on this port: a later flow to it whose payload nobody can
 * read (it is obfuscated) is named after that. */
void inspect_peer(struct inspection *i, const struct address *address, uint16_t port,
                  uint8_t ip_protocol, enum protocol protocol);

/* From the cursor on, in both directions, this flow carries something else: `dissector` or
 * DISSECTOR_any. (Later datagrams are its own from their beginning.) Set before MATCH or DONE. The
 * path grows by what is found there; with `names` the inner protocol becomes the one that names the
 * flow, once it is known. */
void inspect_inner(struct inspection *i, enum dissector_id dissector, bool names);

/* One query, request or hello is complete: its facts are those added since the last call of this.
 */
void inspect_transaction(struct inspection *i);

/* `size` bytes (at most 32 KiB), zeroed when first asked for, kept with the flow until its
 * inspection ends; NULL at the memory ceiling. One per flow and dissector: asking again returns the
 * same. */
void *inspect_memory(struct inspection *i, size_t size);

/* At least 64 KiB that are only valid during this call, shared by all: for joining fragments and
 * decrypting. */
uint8_t *inspect_scratch(struct inspection *i, size_t *size);

struct crypto *inspect_crypto(struct inspection *i);

#endif
