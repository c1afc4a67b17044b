/* The record layer of TLS over a stream. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TLS_RECORDS_H
#define SONDE_PROTOCOLS_TLS_RECORDS_H

#include "protocols/tls_handshake.h"

/* Where one direction stands. */
struct direction {
    uint32_t message_left; /* bytes of a handshake message that are passed over */
    uint16_t record_left;  /* bytes of the record that is being read */
    uint8_t type;          /* of that record */
    bool is_client;        /* this side sent a ClientHello */
    bool encrypted;        /* after its ChangeCipherSpec */
    bool lost;             /* bytes are missing: no record can be found any more */
};

struct tls_flow {
    struct tls_session session;
    struct direction side[2];
};

/* Reads what has arrived; leaves the cursor behind what was read. */
enum verdict tls_records_read(struct inspection *i, struct tls_flow *flow);

/* The hello of SSL 2.0 (RFC 6101, appendix E), which old clients send to offer later versions too.
 * NOT where there is none. */
enum verdict ssl2_hello_read(struct inspection *i, struct tls_session *s);

#endif
