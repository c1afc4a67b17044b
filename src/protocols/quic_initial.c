/* Initial packets of QUIC (RFC 9000, section 17.2.2; RFC 9001, section 5; RFC 9369): anybody who
 * saw the client's first datagram can make their keys, so the TLS hellos in them can be read. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "protocols/quic.h"

enum {
    FIXED_BIT = 0x40,
    SAMPLE_OFFSET = 4, /* behind the packet number's first byte */
    SAMPLE_SIZE = 16,
    TAG_SIZE = 16,
    HEADER_MOST = 1024,
    RANGES_MOST = 256
};

enum frame {
    FRAME_PADDING = 0x00,
    FRAME_PING = 0x01,
    FRAME_ACK = 0x02,
    FRAME_ACK_ECN = 0x03,
    FRAME_CRYPTO = 0x06,
    FRAME_CLOSE = 0x1c,
    FRAME_CLOSE_APPLICATION = 0x1d,
    CRYPTO_ERROR = 0x0100, /* plus the TLS alert */
    GOOGLE_FRAME_PING = 0x07,
    GOOGLE_FRAME_CRYPTO = 0x08,
    GOOGLE_FRAME_ACK = 0x40
};

static enum quic_packet_type packet_type(uint32_t version, uint8_t first)
{
    /* Version 2 counts Initial as 1, 0-RTT as 2, Handshake as 3 and Retry as 0. */
    unsigned bits = first >> 4 & 3;
    return (enum quic_packet_type)(quic_version_is_second(version) ? (bits + 3) & 3 : bits);
}

bool quic_packet_read(struct cursor *c, struct quic_packet *packet)
{
    struct slice start = cursor_rest(c);
    uint8_t first = cursor_u8(c);
    packet->version = cursor_u32be(c);
    struct cursor destination = cursor_block8(c);
    struct cursor source = cursor_block8(c);
    packet->destination = cursor_rest(&destination);
    packet->source = cursor_rest(&source);
    if (!cursor_ok(c) || (first & 0x80) == 0 || packet->destination.length > CONNECTION_ID_MOST ||
        packet->source.length > CONNECTION_ID_MOST)
        return false;
    if (packet->version == 0) {
        packet->type = QUIC_NEGOTIATION;
        packet->number_offset = start.length - cursor_left(c);
        packet->whole = start;
        cursor_skip(c, cursor_left(c));
        return true;
    }
    packet->type = packet_type(packet->version, first);
    packet->has_fixed_bit = (first & FIXED_BIT) != 0;
    enum quic_family family = quic_version_family(packet->version);
    if (family != QUIC_SEALED && family != QUIC_RESERVED && family != QUIC_GOOGLE_INVARIANT)
        return false;
    if (packet->type == QUIC_RETRY) {
        packet->whole = start;
        cursor_skip(c, cursor_left(c));
        return start.length > TAG_SIZE;
    }
    if (packet->type == QUIC_INITIAL)
        cursor_skip(c, cursor_varint(c)); /* token */
    size_t length = cursor_varint(c);
    packet->number_offset = start.length - cursor_left(c);
    cursor_skip(c, length);
    packet->whole = slice_head(start, start.length - cursor_left(c));
    return cursor_ok(c) && length >= SAMPLE_OFFSET + SAMPLE_SIZE;
}

struct packet_keys {
    uint8_t key[AES128_KEY_SIZE];
    uint8_t iv[GCM_IV_SIZE];
    uint8_t header[AES128_KEY_SIZE];
};

static void make_keys(struct crypto *crypto, const uint8_t *salt, bool second,
                      struct slice first_id, bool from_client, struct packet_keys *keys)
{
    uint8_t initial[SHA256_SIZE], secret[SHA256_SIZE];
    crypto_hmac_sha256(crypto, slice_of(salt, QUIC_SALT_SIZE), first_id, initial);
    crypto_expand_label(crypto, initial,
                        from_client ? SLICE_LITERAL("client in") : SLICE_LITERAL("server in"),
                        secret, sizeof secret);
    crypto_expand_label(crypto, secret,
                        second ? SLICE_LITERAL("quicv2 key") : SLICE_LITERAL("quic key"), keys->key,
                        sizeof keys->key);
    crypto_expand_label(crypto, secret,
                        second ? SLICE_LITERAL("quicv2 iv") : SLICE_LITERAL("quic iv"), keys->iv,
                        sizeof keys->iv);
    crypto_expand_label(crypto, secret,
                        second ? SLICE_LITERAL("quicv2 hp") : SLICE_LITERAL("quic hp"),
                        keys->header, sizeof keys->header);
}

/* Takes the protection off a copy of the header, then opens the payload. Packet numbers of Initials
 * are small: what is written is the whole number. */
static size_t open_with(struct crypto *crypto, const struct quic_packet *packet,
                        const struct packet_keys *keys, uint8_t *output, size_t size)
{
    uint8_t mask[SAMPLE_SIZE], iv[GCM_IV_SIZE], header[HEADER_MOST];
    struct cursor c = cursor_over(packet->whole);
    if (packet->number_offset + SAMPLE_OFFSET > sizeof header)
        return 0;
    struct slice clear = cursor_take(&c, packet->number_offset + SAMPLE_OFFSET);
    struct slice sample = cursor_take(&c, SAMPLE_SIZE);
    if (!cursor_ok(&c) || !crypto_aes128_block(crypto, keys->header, sample.at, mask))
        return 0;
    memcpy(header, clear.at, clear.length);
    header[0] ^= mask[0] & 0x0f;
    size_t number_size = (size_t)(header[0] & 3) + 1;
    memcpy(iv, keys->iv, sizeof iv);
    for (size_t n = 0; n < number_size; n++) {
        header[packet->number_offset + n] ^= mask[1 + n];
        iv[sizeof iv - number_size + n] ^= header[packet->number_offset + n];
    }
    size_t header_size = packet->number_offset + number_size;
    struct slice sealed = slice_tail(packet->whole, header_size);
    if (sealed.length <= TAG_SIZE || sealed.length - TAG_SIZE > size ||
        !crypto_aes128_gcm_open(crypto, keys->key, iv, slice_of(header, header_size), sealed,
                                output))
        return 0;
    return sealed.length - TAG_SIZE;
}

size_t quic_initial_open(struct crypto *crypto, const struct quic_packet *packet,
                         struct slice first_id, bool from_client, uint8_t *output, size_t size)
{
    const uint8_t *salts[QUIC_SALTS_MOST];
    size_t count = quic_version_salts(packet->version, salts), length = 0;
    for (size_t n = 0; n < count && length == 0; n++) {
        struct packet_keys keys;
        make_keys(crypto, salts[n], quic_version_is_second(packet->version), first_id, from_client,
                  &keys);
        length = open_with(crypto, packet, &keys, output, size);
    }
    return length;
}

static void read_ack(struct cursor *c, bool ecn)
{
    (void)cursor_varint(c); /* largest acknowledged */
    (void)cursor_varint(c); /* delay */
    uint64_t ranges = cursor_varint(c);
    (void)cursor_varint(c);
    if (ranges > RANGES_MOST)
        cursor_fail(c);
    for (uint64_t n = 0; n < ranges * 2 && cursor_ok(c); n++)
        (void)cursor_varint(c);
    for (unsigned n = 0; ecn && n < 3; n++)
        (void)cursor_varint(c);
}

static void read_crypto(struct cursor *c, struct joiner *stream)
{
    uint64_t offset = cursor_varint(c);
    struct slice data = cursor_take(c, cursor_varint(c));
    if (cursor_ok(c))
        joiner_add(stream, offset, data);
}

static bool read_frames(struct cursor *c, struct joiner *stream, int *alert)
{
    while (cursor_left(c) > 0) {
        uint64_t type = cursor_varint(c);
        switch (type) {
        case FRAME_PADDING: /* often a thousand in a row */
            (void)cursor_skip_run(c, FRAME_PADDING);
            break;
        case FRAME_PING:
            break;
        case FRAME_ACK:
        case FRAME_ACK_ECN:
            read_ack(c, type == FRAME_ACK_ECN);
            break;
        case FRAME_CRYPTO:
            read_crypto(c, stream);
            break;
        case FRAME_CLOSE:
        case FRAME_CLOSE_APPLICATION: {
            uint64_t error = cursor_varint(c);
            if (cursor_ok(c) && type == FRAME_CLOSE && error >> 8 == CRYPTO_ERROR >> 8)
                *alert = (int)(error & 0xff);
            return cursor_ok(c);
        }
        default: /* nothing else is allowed in an Initial */
            return false;
        }
    }
    return cursor_ok(c);
}

/* The acknowledgement of Google's versions: the sizes of its numbers are in its type, 01nullmm. */
static void read_google_ack(struct cursor *c, uint8_t type)
{
    static const uint8_t sizes[] = {1, 2, 4, 6};
    size_t block = sizes[type & 3];
    cursor_skip(c, sizes[type >> 2 & 3] + 2); /* largest acknowledged, delay */
    size_t blocks = (type & 0x20) != 0 ? cursor_u8(c) : 0;
    cursor_skip(c, block + blocks * (1 + block));
    size_t timestamps = cursor_u8(c);
    cursor_skip(c, timestamps == 0 ? 0 : 5 + (timestamps - 1) * 3);
}

/* T050 and T051 have TLS inside, but still the old frames. */
static bool read_google_frames(struct cursor *c, struct joiner *stream)
{
    while (cursor_left(c) > 0) {
        uint8_t type = cursor_u8(c);
        if (type == GOOGLE_FRAME_CRYPTO)
            read_crypto(c, stream);
        else if ((type & 0xc0) == GOOGLE_FRAME_ACK)
            read_google_ack(c, type);
        else if (type != FRAME_PADDING && type != GOOGLE_FRAME_PING)
            return false;
    }
    return cursor_ok(c);
}

bool quic_frames_read(struct slice frames, uint32_t version, struct joiner *stream, int *alert)
{
    struct cursor c = cursor_over(frames);
    *alert = -1;
    if (version >> 24 == 'T')
        return read_google_frames(&c, stream);
    return read_frames(&c, stream, alert);
}
