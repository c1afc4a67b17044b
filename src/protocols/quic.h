/* QUIC's versions, its long header, and the Initial packets whose keys anybody can make. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_QUIC_H
#define SONDE_PROTOCOLS_QUIC_H

#include "protocols/tls_handshake.h"
#include "protocols/tls_joiner.h"

enum { QUIC_VERSION = FIELD_BASE(quic), QUIC_USER_AGENT, QUIC_PARAMETERS };

enum { CONNECTION_ID_MOST = 20, QUIC_VERSION_TEXT_SIZE = 16 };

/* ---- versions ------------------------------------------------------------------------------- */

enum quic_family {
    QUIC_UNKNOWN,
    QUIC_RESERVED,         /* 0x?a?a?a?a: made up by a client to force negotiation */
    QUIC_GOOGLE_OLD,       /* Q024 to Q043: public header, nothing encrypted in the hello */
    QUIC_GOOGLE_LONG,      /* Q044 to Q048: long header of Google's own, hello in clear */
    QUIC_GOOGLE_INVARIANT, /* Q049: long header of the IETF, hello in clear */
    QUIC_SEALED            /* Initial packets as in RFC 9001 */
};

enum quic_family quic_version_family(uint32_t version);
/* "v1", "draft-29", "Q046", "mvfst-27"; returns the length. */
size_t quic_version_print(uint32_t version, char text[QUIC_VERSION_TEXT_SIZE]);
/* Version 2 numbers the packet types differently and names its keys "quicv2" (RFC 9369). */
bool quic_version_is_second(uint32_t version);

/* The salts to try for a version, most likely first: at most `QUIC_SALTS_MOST`. */
enum { QUIC_SALTS_MOST = 4, QUIC_SALT_SIZE = 20 };
size_t quic_version_salts(uint32_t version, const uint8_t *salts[QUIC_SALTS_MOST]);

/* ---- packets -------------------------------------------------------------------------------- */

enum quic_packet_type { QUIC_INITIAL, QUIC_ZERO_RTT, QUIC_HANDSHAKE, QUIC_RETRY, QUIC_NEGOTIATION };

struct quic_packet {
    enum quic_packet_type type;
    uint32_t version;
    bool has_fixed_bit;       /* ends that agreed on it may send another (RFC 9287) */
    struct slice destination; /* connection ids */
    struct slice source;
    struct slice whole;   /* from the first byte to where `length` ends */
    size_t number_offset; /* of the packet number in `whole` */
};

/* Reads one packet with a long header of the sealed family, of a reserved version, or a version
 * negotiation; false where its lengths do not fit into what is left. */
bool quic_packet_read(struct cursor *c, struct quic_packet *packet);

/* ---- Initial packets ------------------------------------------------------------------------ */

/* Opens an Initial with the keys that the client's first destination id gives, and puts the
 * plain frames into `output`, which has room for the whole packet. Their length, or 0 where the
 * keys are wrong. */
size_t quic_initial_open(struct crypto *crypto, const struct quic_packet *packet,
                         struct slice first_id, bool from_client, uint8_t *output, size_t size);

/* Reads the frames of an Initial; adds CRYPTO data to the stream. The TLS alert of a
 * CONNECTION_CLOSE is left in `alert`, -1 where there is none. False where the frames are broken.
 */
bool quic_frames_read(struct slice frames, uint32_t version, struct joiner *stream, int *alert);

/* Tells the transport parameters of a client's hello: the program it names, and their fingerprint,
 * which a shuffled order does not change. */
void quic_parameters_report(struct inspection *i, struct slice parameters);

/* ---- Google's own handshake ----------------------------------------------------------------- */

/* Finds a client hello of Google's QUIC crypto in plain frames and leaves its facts. */
bool quic_google_hello(struct inspection *i, struct tls_session *s, struct slice frames);

/* A datagram with the public header of Q043 and before. */
enum verdict quic_google_datagram(struct inspection *i, struct tls_session *s);

#endif
