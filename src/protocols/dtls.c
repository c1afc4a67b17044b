/* DTLS 1.0, 1.2 and 1.3 (RFC 4347, RFC 6347, RFC 9147): told by records that fill the datagram,
 * with handshake fragments whose lengths agree inside them. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_handshake.h"
#include "protocols/tls_joiner.h"

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 13, .pattern = "16 fe f?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 13, .pattern = "14 fe f?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 13, .pattern = "15 fe f?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 13, .pattern = "17 fe f?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 13, .pattern = "1? 01 00 00"},
};

/* WebRTC: connectivity checks and media share the flow (RFC 7983). */
static const uint16_t companions[] = {DISSECTOR_stun, DISSECTOR_rtp};

enum {
    RECORD_HEADER_BYTES = 13,
    RECORD_LONGEST = 16384 + 2048,
    RECORDS_MOST = 32,
    EPOCH_MOST = 64,
    SEALED_SHORTEST = 16,
    ALERT_FATAL = 2
};

struct record {
    uint8_t type;
    uint16_t version;
    uint16_t epoch; /* 0: not encrypted */
    struct cursor contents;
};

struct fragment {
    uint8_t type;
    uint16_t message;
    uint32_t length; /* of the whole message */
    uint32_t offset;
    struct slice bytes;
};

/* A message that came in several fragments. */
struct joined_message {
    bool in_use;
    bool from_client;
    uint8_t type;
    uint16_t message;
    struct joiner joined;
};

struct dtls_flow {
    struct tls_session session;
};

_Static_assert(sizeof(struct dtls_flow) <= INSPECT_STATE_BYTES, "fits the state");

static bool record_read(struct cursor *c, struct record *r)
{
    r->type = cursor_u8(c);
    r->version = cursor_u16be(c);
    r->epoch = cursor_u16be(c);
    uint16_t sequence_high = cursor_u16be(c);
    cursor_skip(c, 4);
    size_t length = cursor_u16be(c);
    r->contents = cursor_block(c, length);
    bool version_fits = r->version == VERSION_DTLS10 || r->version == VERSION_DTLS12 ||
                        r->version == VERSION_DTLS13 || r->version == VERSION_DTLS_EARLY;
    /* No flow sends 2^32 records before its verdict. */
    if (!cursor_ok(c) || !version_fits || r->type < RECORD_CHANGE_CIPHER_SPEC ||
        r->type > RECORD_APPLICATION_DATA || length == 0 || length > RECORD_LONGEST ||
        sequence_high != 0 || r->epoch > EPOCH_MOST)
        return false;
    if (r->epoch > 0)
        return length >= SEALED_SHORTEST;
    /* Application data cannot be in the clear. */
    return r->type != RECORD_APPLICATION_DATA && (r->type != RECORD_ALERT || length == 2) &&
           (r->type != RECORD_CHANGE_CIPHER_SPEC || length <= 3);
}

static bool fragment_read(struct cursor *c, struct fragment *f)
{
    f->type = cursor_u8(c);
    f->length = cursor_u24be(c);
    f->message = cursor_u16be(c);
    f->offset = cursor_u24be(c);
    f->bytes = cursor_take(c, cursor_u24be(c));
    return cursor_ok(c) && f->type <= HANDSHAKE_CERTIFICATE_STATUS + 3 &&
           f->offset + f->bytes.length <= f->length && (f->bytes.length > 0 || f->length == 0);
}

static bool is_wanted(uint8_t type)
{
    return type == HANDSHAKE_CLIENT_HELLO || type == HANDSHAKE_SERVER_HELLO ||
           type == HANDSHAKE_CERTIFICATE;
}

/* Reads a message, or the beginning that is there of it. False where more of it is needed. */
static bool read_message(struct inspection *i, struct tls_session *s, uint8_t type,
                         struct cursor body, bool whole)
{
    struct client_hello client;
    struct server_hello server;
    switch (type) {
    case HANDSHAKE_CLIENT_HELLO:
        if (whole && client_hello_read(body, CARRIER_DTLS, false, &client))
            client_hello_report(i, s, &client, CARRIER_DTLS);
        return whole;
    case HANDSHAKE_SERVER_HELLO:
        if (whole && server_hello_read(body, &server))
            server_hello_report(i, s, &server);
        return whole;
    case HANDSHAKE_CERTIFICATE:
        /* The server's comes first; the client's names a person or a device. */
        return (s->seen & SEEN_CERTIFICATE) != 0 || certificate_report(i, s, body) || whole;
    default:
        return true;
    }
}

static void read_fragment(struct inspection *i, struct tls_session *s, const struct fragment *f)
{
    if (f->type == HANDSHAKE_SERVER_HELLO_DONE)
        s->seen |= SEEN_HELLO_DONE;
    if (!is_wanted(f->type))
        return;
    if (f->offset == 0 &&
        read_message(i, s, f->type, cursor_over(f->bytes), f->bytes.length == f->length))
        return;
    struct joined_message *m = inspect_memory(i, sizeof *m);
    if (m == NULL)
        return;
    if (!m->in_use || m->type != f->type || m->message != f->message ||
        m->from_client != i->from_client) {
        joiner_reset(&m->joined);
        m->in_use = true;
        m->type = f->type;
        m->message = f->message;
        m->from_client = i->from_client;
    }
    joiner_add(&m->joined, f->offset, f->bytes);
    struct slice there = slice_of(m->joined.bytes, m->joined.whole);
    if (there.length > 0)
        (void)read_message(i, s, f->type, cursor_over(slice_head(there, f->length)),
                           there.length >= f->length);
}

/* False where the fragments do not fill the record. */
static bool read_handshake(struct inspection *i, struct tls_session *s, struct cursor contents)
{
    while (cursor_left(&contents) > 0) {
        struct fragment f;
        if (!fragment_read(&contents, &f))
            return false;
        read_fragment(i, s, &f);
    }
    return true;
}

/* True when nothing of interest can follow this record. */
static bool ends_handshake(struct inspection *i, struct tls_session *s, struct record *r)
{
    bool from_client = i->from_client;
    if (r->type == RECORD_ALERT && r->epoch == 0) {
        uint8_t level = cursor_u8(&r->contents), description = cursor_u8(&r->contents);
        if (level == ALERT_FATAL && alert_is_known(description))
            alert_report(i, description);
        return level == ALERT_FATAL;
    }
    if (r->type == RECORD_HANDSHAKE && r->epoch == 0)
        return false;
    /* From here on everything is encrypted. */
    if ((s->seen & SEEN_SERVER_HELLO) != 0 && r->type == RECORD_CHANGE_CIPHER_SPEC &&
        !from_client && (s->seen & (SEEN_CERTIFICATE | SEEN_HELLO_DONE)) == 0)
        inspect_flag(i, TLS_RESUMED);
    if ((s->seen & SEEN_CLIENT_HELLO) != 0 && (s->seen & SEEN_SERVER_HELLO) == 0)
        inspect_uint(i, TLS_VERSION, s->offered);
    return true;
}

static bool is_short_record(const struct cursor *c)
{
    return (cursor_peek(c, 0) & 0xe0) == 0x20;
}

static enum verdict inspect(struct inspection *i)
{
    struct dtls_flow *kept = i->state;
    struct dtls_flow flow = *kept;
    struct tls_session *s = &flow.session;
    bool over = false;
    for (unsigned n = 0; n < RECORDS_MOST && cursor_left(&i->in) > 0; n++) {
        struct record r;
        if (s->seen != 0 && is_short_record(&i->in)) {
            over = true; /* a record of DTLS 1.3, encrypted */
            break;
        }
        bool ok = record_read(&i->in, &r);
        if (ok && r.type == RECORD_HANDSHAKE && r.epoch == 0)
            ok = read_handshake(i, s, r.contents);
        if (!ok)
            return VERDICT_NOT; /* also of a known flow: companions may want it */
        over |= ends_handshake(i, s, &r);
    }
    if (version_hides_certificate(s->version) && (s->seen & SEEN_SERVER_HELLO) != 0)
        over = true;
    *kept = flow;
    return over ? VERDICT_DONE : VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_offers_dtls_1_2",
     .hex = "16feff000000000000000000d8010000cc00000000000000ccfefde106228338f3ecda5b63651692"
            "92add2f2efe79943dc377301934ebe67ab53c600000038c02cc030009fcca9cca8ccaac02bc02f00"
            "9ec024c028006bc023c0270067c00ac0140039c009c0130033009d009c003d003c0035002f00ff01"
            "00006a00000014001200000f7777772e6578616d706c652e636f6d000b000403000102000a000c00"
            "0a001d0017001e00190018002300000016000000170000000d002a00280403050306030807080808"
            "09080a080b080408050806040105010601030303010302040205020602",
     .on = ON_UDP,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.client_version=0xfefd; ssl.client_sni=www.example.com; "
              "ssl.client_ja3=248a2544f4221c0f02f877e42fe67853; "
              "ssl.client_ja4=dd2d280700_d943125447b4_e7e480e5a997"},
    {.name = "server_asks_for_a_cookie",
     .hex = "16feff00000000000000000023030000170000000000000017feff1499f77baaaefc5fad1cb72355"
            "03c081d7b9722cc1",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS},
    {.name = "client_returns_the_cookie",
     .hex = "16feff000000000000000100ec010000e000010000000000e0fefde106228338f3ecda5b63651692"
            "92add2f2efe79943dc377301934ebe67ab53c6001499f77baaaefc5fad1cb7235503c081d7b9722c"
            "c10038c02cc030009fcca9cca8ccaac02bc02f009ec024c028006bc023c0270067c00ac0140039c0"
            "09c0130033009d009c003d003c0035002f00ff0100006a00000014001200000f7777772e6578616d"
            "706c652e636f6d000b000403000102000a000c000a001d0017001e00190018002300000016000000"
            "170000000d002a0028040305030603080708080809080a080b080408050806040105010601030303"
            "010302040205020602",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_DTLS},
    {.name = "server_chooses_in_one_datagram",
     .hex = "16fefd000000000000000100490200003d000100000000003dfefd6d1ff7db9a9fef3a547cfcb430"
            "7f0959e20945aef592214f4d7a79a596314f1f00c02c000015ff01000100000b0004030001020023"
            "00000017000016fefd000000000000000200810b0001fe00020000000000750001fb0001f8308201"
            "f430820199a00302010202021000300a06082a8648ce3d0403023037310b30090603550406130255"
            "5331133011060355040a0c0a4578616d706c652043413113301106035504030c0a4578616d706c65"
            "205231301e170d3233313030313030303030305a170d323430333031",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.version=0xfefd; ssl.cipher_suite=0xc02c"},
    {.name = "certificate_begins",
     .hex = "16fefd000000000000000300d70b0001fe00020000750000cb3030303030305a301a311830160603"
            "5504030c0f7777772e6578616d706c652e636f6d3059301306072a8648ce3d020106082a8648ce3d"
            "0301070342000472df3c7e9620de412200d3a3adece8dbbc0f032243d5185e346e3af7c590897ac9"
            "26f25197850f764496af47e93779583bb0aff4b21adb2ef27da7baf85ff3aea381b13081ae302f06"
            "03551d1104283026820f7777772e6578616d706c652e636f6d820d2a2e6578616d706c652e6f7267"
            "8704c0000207301d0603551d0e04160414a9f91bfc6d2f29bfa0ad37",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS},
    {.name = "certificate_ends",
     .hex = "16fefd000000000000000400ca0b0001fe00020001400000be96dbd6cecb8e24dfcc305c0603551d"
            "2304553053a13ba4393037310b300906035504061302555331133011060355040a0c0a4578616d70"
            "6c652043413113301106035504030c0a4578616d706c652052318214576e5f9b3aa5671be624d74b"
            "1c5bda325349d217300a06082a8648ce3d0403020349003046022100f7c40652ab2668b95309a016"
            "e41ffdde755e1001f006dde5346bc4f166d15e2d022100a6a799b14d22c4f04459404dcb9c614025"
            "0c3656485c9d29a2558275ea70a31e",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.server_cn=www.example.com; ssl.subject_alt_names=192.0.2.7"},
    {.name = "second_half_of_a_hello_comes_first",
     .hex = "16fefd00000000000000010063010000a70000000050000057000c000a001d0017001e0019001800"
            "2300000010000b000908687474702f312e310016000000170000000d002a00280403050306030807"
            "08080809080a080b080408050806040105010601030303010302040205020602",
     .on = ON_UDP,
     .protocol = PROTOCOL_DTLS},
    {.name = "first_half_of_a_hello_comes_last",
     .hex = "16fefd0000000000000000005c010000a70000000000000050fefd03713cce07631111b70e3207b8"
            "9bee6a01f951c491e3ef3f949f405b4feceb2a00000004c02b00ff0100007900000014001200000f"
            "7777772e6578616d706c652e636f6d000b000403000102000a",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.client_sni=www.example.com; ssl.alpn=http/1.1; "
              "ssl.client_ja3=cd6ea6f6424201cb0dd3c22c20ca20da; "
              "ssl.client_ja4=dd2d0208h1_6d4732649639_e7e480e5a997"},
    {.name = "certificate_begins_beside_the_server_hello",
     .hex = "16fefd000000000000000000490200003d000100000000003dfefd5f2ccd9f26e74ab06616bf3d54"
            "bffd2057e4d1727d4f3ed195435236b492963300c02b000015ff01000100000b0004030001020023"
            "00000017000016fefd000000000000000100700b0001680002000000000064000165000162308201"
            "5e3082010502021003300a06082a8648ce3d040302303b310b300906035504061302444531123010"
            "060355040a0c094f6c642c20496e632e3118301606035504030c0f6f6c642e6578616d706c652e6e"
            "6574301e170d3130303130",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.cipher_suite=0xc02b"},
    {.name = "certificate_that_is_wrong_in_every_way_ends",
     .hex = "16fefd000000000000000201100b0001680002000064000104313030303030305a170d3230303130"
            "313030303030305a303b310b300906035504061302444531123010060355040a0c094f6c642c2049"
            "6e632e3118301606035504030c0f6f6c642e6578616d706c652e6e65743059301306072a8648ce3d"
            "020106082a8648ce3d030107034200046895076a21421b1845844f073c919726ace07fe8ae1c855a"
            "7f948242079d7f82fc3e5b00439d7edf7705e7da2a13fcf224ae84f7c824c43232b671506efa33cf"
            "300a06082a8648ce3d0403020347003044021f3e353b7443fea9d310911f57f23fb70980984eb510"
            "1c5f27f9fa7d36dc4023022100837eb7c384f2783712f82221dccb796d2dc0cb66fc264bb1210470"
            "10d843d464",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.server_cn=old.example.net",
     .risks = RISK_BIT(TLS_SELF_SIGNED) | RISK_BIT(TLS_CERTIFICATE_EXPIRED) |
              RISK_BIT(TLS_CERTIFICATE_MISMATCH) | RISK_BIT(TLS_VALIDITY_TOO_LONG)},
    {.name = "client_refuses_the_certificate",
     .hex = "15fefd000000000000000100020230",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.alert=48",
     .risks = RISK_BIT(TLS_SELF_SIGNED) | RISK_BIT(TLS_CERTIFICATE_EXPIRED) |
              RISK_BIT(TLS_CERTIFICATE_MISMATCH) | RISK_BIT(TLS_VALIDITY_TOO_LONG) |
              RISK_BIT(TLS_FATAL_ALERT)},
    {.name = "dtls_1_0_with_a_broken_cipher",
     .hex = "16feff00000000000000000032020000260000000000000026feff000102030405060708090a0b0c"
            "0d0e0f101112131415161718191a1b1c1d1e1f00000500",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.version=0xfeff; ssl.cipher_suite=0x0005",
     .risks = RISK_BIT(TLS_OBSOLETE) | RISK_BIT(TLS_WEAK_CIPHER)},
    {.name = "only_the_server_and_a_certificate_that_ends_soon",
     .hex = "16fefd00000000000000000247020000460001000000000046fefd3ef75016f240d818971a4b9658"
            "e1b2467e26dceddf9b066561b3fb49087de2b300c02b00001eff01000100000b0004030001020023"
            "0000001000050003026832001700000b0001e900020000000001e90001e60001e3308201df308201"
            "84a00302010202021001300a06082a8648ce3d0403023037310b3009060355040613025553311330"
            "11060355040a0c0a4578616d706c652043413113301106035504030c0a4578616d706c6520523130"
            "1e170d3233303630313030303030305a170d3233313132353030303030305a301a31183016060355"
            "04030c0f7777772e6578616d706c652e636f6d3059301306072a8648ce3d020106082a8648ce3d03"
            "010703420004ec6fae1c6450e11c5149bffa44e73402f7f0e7988f6b45e3634f02b7cd08d782a44b"
            "0d51a173c5709ce8899fd4cff43b072393546fe108d81854962eb3f84621a3819c308199301a0603"
            "551d1104133011820f7777772e6578616d706c652e636f6d301d0603551d0e04160414a44e51dd96"
            "72a46b58386e92ab9c62386ca9d998305c0603551d2304553053a13ba4393037310b300906035504"
            "061302555331133011060355040a0c0a4578616d706c652043413113301106035504030c0a457861"
            "6d706c652052318214576e5f9b3aa5671be624d74b1c5bda325349d217300a06082a8648ce3d0403"
            "0203490030460221009632ed9d082397a15f45ca2dca148702593efea379240ae6f32bfdc86662a6"
            "18022100d6354812bc5f90a9baad5494b38162870cfbbdec970d5f464dccb0a7aaee3ec7",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.server_cn=www.example.com",
     .risks = RISK_BIT(TLS_CERTIFICATE_EXPIRES_SOON)},
    {.name = "client_with_a_private_protocol",
     .hex = "16fefd0000000000000000009c010000900000000000000090fefd189bfe3e1d2aeb9da3bb53b08d"
            "e2f266b2a097f31f372e9d894c16d936be7ce600000004c02b00ff01000062000b00040300010200"
            "0a000c000a001d0017001e00190018002300000010000c000a09782d707269766174650016000000"
            "170000000d002a0028040305030603080708080809080a080b080408050806040105010601030303"
            "010302040205020602",
     .on = ON_UDP,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.alpn=x-private",
     .risks = RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "client_that_names_an_address",
     .hex = "16fefd000000000000000000b3010000a700000000000000a7fefd03713cce07631111b70e3207b8"
            "9bee6a01f951c491e3ef3f949f405b4feceb2a00000004c02b00ff0100007900000014001200000f"
            "3230332e3130302e3131332e313035000b000403000102000a000c000a001d0017001e0019001800"
            "2300000010000b000908687474702f312e310016000000170000000d002a00280403050306030807"
            "08080809080a080b080408050806040105010601030303010302040205020602",
     .on = ON_UDP,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.client_sni=203.100.113.105",
     .risks = RISK_BIT(NUMERIC_HOST)},
    {.name = "server_chooses_dtls_1_3",
     .hex = "16fefd0000000000000000003a0200002e000000000000002efefd000102030405060708090a0b0c"
            "0d0e0f101112131415161718191a1b1c1d1e1f001301000006002b0002fefc",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_DTLS,
     .facts = "ssl.version=0xfefc; ssl.cipher_suite=0x1301"},
    {.name = "encrypted_record_of_an_earlier_connection",
     .hex = "17fefd00010000000000050018000102030405060708090a0b0c0d0e0f1011121314151617",
     .on = ON_UDP,
     .protocol = PROTOCOL_DTLS},
    {.name = "record_that_does_not_fill_the_datagram",
     .hex = "17fefd00010000000000050018000102030405060708090a0b0c0d0e0f101112131415161700",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "fragment_that_is_longer_than_its_message",
     .hex = "16fefd0000000000000001005c010000a70000000000fffffffefd03713cce07631111b70e3207b8"
            "9bee6a01f951c491e3ef3f949f405b4feceb2a00000004c02b00ff0100007900000014001200000f"
            "7777772e6578616d706c652e636f6d000b000403000102000a",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "clear_record_of_application_data",
     .hex = "17fefd00000000000000050018000102030405060708090a0b0c0d0e0f1011121314151617",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector dtls_dissector = {
    .name = "dtls",
    .summary = "Records that fill the datagram, with handshake fragments that agree inside them.",
    .source = "RFC 4347, RFC 6347, RFC 9147",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_COMPANIONS,
    .names_flow = true,
    HAS_SAMPLES,
    .risks = RISK_BIT(TLS_SELF_SIGNED) | RISK_BIT(TLS_OBSOLETE) | RISK_BIT(TLS_WEAK_CIPHER) |
             RISK_BIT(TLS_CERTIFICATE_EXPIRED) | RISK_BIT(TLS_CERTIFICATE_MISMATCH) |
             RISK_BIT(TLS_CERTIFICATE_EXPIRES_SOON) | RISK_BIT(TLS_UNCOMMON_ALPN) |
             RISK_BIT(TLS_VALIDITY_TOO_LONG) | RISK_BIT(TLS_FATAL_ALERT) | RISK_BIT(NUMERIC_HOST),
};
