/* IPsec: IKEv1 and IKEv2 (RFC 2408, RFC 7296), told by a header of exact length and a chain of
 * payloads that ends where it does; ESP in UDP (RFC 3948) by its index and rising sequence; ESP and
 * AH (RFC 4303, RFC 4302) by their IP protocol numbers. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"

enum { KIND = FIELD_BASE(ipsec), VERSION, EXCHANGE, VENDORS, IDENTITY, NOTIFY, SPI };

static const struct field fields[] = {
    {KIND, FIELD_TEXT, false, "ipsec", "kind", "ike, esp or ah"},
    {VERSION, FIELD_TEXT, false, "ipsec", "ike_version", "1.0 or 2.0"},
    {EXCHANGE, FIELD_TEXT, true, "ipsec", "exchange", "exchanges that were seen"},
    {VENDORS, FIELD_TEXT, true, "ipsec", "vendor_ids", "vendor ids that are known, or in letters"},
    {IDENTITY, FIELD_TEXT, false, "ipsec", "identity",
     "identity sent in the clear (aggressive mode)"},
    {NOTIFY, FIELD_UINT, true, "ipsec", "notify", "numbers of the notifications in the clear"},
    {SPI, FIELD_UINT, false, "ipsec", "spi", "security parameters index of ESP or AH"},
};

enum {
    PORT_NAT = 4500,
    NUMBER_ESP = 50,
    NUMBER_AH = 51,
    HEADER_BYTES = 28,
    PAYLOAD_BYTES_MIN = 4,
    PAYLOADS_MAX = 40,
    VERSION_1 = 0x10,
    VERSION_2 = 0x20,
    FLAG_ENCRYPTED_1 = 0x01,
    FLAG_INITIATOR = 0x08,
    FLAG_RESPONSE = 0x20,
    PAYLOAD_NONE = 0,
    PAYLOAD_SA_1 = 1,
    PAYLOAD_ID_1 = 5,
    PAYLOAD_NOTIFY_1 = 11,
    PAYLOAD_VENDOR_1 = 13,
    PAYLOAD_LAST_1 = 21,
    PAYLOAD_SA_2 = 33,
    PAYLOAD_NOTIFY_2 = 41,
    PAYLOAD_VENDOR_2 = 43,
    PAYLOAD_ENCRYPTED = 46,
    PAYLOAD_ENCRYPTED_FRAGMENT = 53,
    PAYLOAD_LAST_2 = 54,
    PAYLOAD_FRAGMENTATION_1 = 132,
    PAYLOAD_NAT_DRAFT_1 = 130,
    PAYLOAD_NAT_DRAFT_2 = 131,
    IKE_SA_INIT = 34,
    NOTIFY_ERROR_LAST = 16383,
    NOTIFY_ERROR_SMALLEST = 1,
    NOTIFY_INVALID_KE = 17,
    ID_KEY = 11,
    ESP_BYTES_MIN = 28,
    ESP_STEP_MAX = 64,
    ESP_WANTED = 4,
    AH_BYTES_MIN = 12,
    KEEP_ALIVE = 0xff
};

/* ESP of each direction where no IKE was seen. */
struct state {
    uint32_t spi[2];
    uint32_t sequence[2];
    uint8_t packets[2];
    bool has_ike;
};

/* IKE tells its length at the end of its header; on port 4500 four zeros stand in front of it.
 * ESP's sequence begins at one. */
static const struct opening openings[] = {
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = HEADER_BYTES,
     .length_rule = LENGTH_BE32,
     .length_at = 24},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = HEADER_BYTES + 4,
     .length_rule = LENGTH_BE32,
     .length_at = 28,
     .length_plus = 4,
     .pattern = "00 00 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = ESP_BYTES_MIN, .pattern = "?? ?? ?? ?? 00"},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_ESP},
    {.on = ON_IP, .from = FROM_BOTH, .number = NUMBER_AH},
};

static const struct usual_port ports[] = {
    {ON_UDP, 500, PROTOCOL_IPSEC},
    {ON_UDP, PORT_NAT, PROTOCOL_IPSEC},
};

static const char *exchange_name(uint8_t version, uint8_t exchange)
{
    static const char *const first[] = {"base",       "main",          "authentication-only",
                                        "aggressive", "informational", "transaction"};
    static const char *const second[] = {"IKE_SA_INIT", "IKE_AUTH", "CREATE_CHILD_SA",
                                         "INFORMATIONAL", "IKE_SESSION_RESUME"};
    if (version == VERSION_2) {
        if (exchange >= IKE_SA_INIT && exchange < IKE_SA_INIT + COUNT_OF(second))
            return second[exchange - IKE_SA_INIT];
        return exchange == 43 ? "IKE_INTERMEDIATE" : exchange == 44 ? "IKE_FOLLOWUP_KE" : NULL;
    }
    if (exchange >= 1 && exchange <= COUNT_OF(first))
        return first[exchange - 1];
    return exchange == 32 ? "quick" : exchange == 33 ? "new-group" : NULL;
}

static bool is_payload(uint8_t version, uint8_t type)
{
    if (version == VERSION_2)
        return type >= PAYLOAD_SA_2 && type <= PAYLOAD_LAST_2;
    return (type >= PAYLOAD_SA_1 && type <= PAYLOAD_LAST_1) || type == PAYLOAD_NAT_DRAFT_1 ||
           type == PAYLOAD_NAT_DRAFT_2 || type == PAYLOAD_FRAGMENTATION_1;
}

/* Those whose bytes an RFC tells; others are shown where they are written in letters. */
static void tell_vendor(struct inspection *i, struct cursor c)
{
    static const struct {
        uint8_t start[8];
        char name[24];
    } known[] = {
        {{0x4a, 0x13, 0x1c, 0x81, 0x07, 0x03, 0x58, 0x45}, "NAT-T (RFC 3947)"},
        {{0xaf, 0xca, 0xd7, 0x13, 0x68, 0xa1, 0xf1, 0xc9}, "DPD (RFC 3706)"},
        /* These are the MD5 of texts: "strongSwan", "MS NT5 ISAKMPOAKLEY", "FRAGMENTATION". */
        {{0x88, 0x2f, 0xe5, 0x6d, 0x6f, 0xd2, 0x0d, 0xbc}, "strongSwan"},
        {{0x1e, 0x2b, 0x51, 0x69, 0x05, 0x99, 0x1c, 0x7d}, "Microsoft"},
        {{0x40, 0x48, 0xb7, 0xd5, 0x6e, 0xbc, 0xe8, 0x85}, "FRAGMENTATION"},
    };
    struct slice id = cursor_rest(&c);
    for (size_t n = 0; n < COUNT_OF(known); n++)
        if (slice_starts(id, slice_of(known[n].start, sizeof(known[n].start)))) {
            inspect_string(i, VENDORS, known[n].name);
            return;
        }
    for (size_t n = 0; n < id.length; n++)
        if (id.at[n] < ' ' || id.at[n] > '~')
            return;
    if (id.length >= 4)
        inspect_text(i, VENDORS, id);
}

static void tell_identity(struct inspection *i, struct cursor c)
{
    uint8_t kind = cursor_u8(&c);
    cursor_skip(&c, 3);
    if (!cursor_ok(&c))
        return;
    if (kind == 1 && cursor_left(&c) == 4) {
        struct address a = address_read4(&c);
        inspect_address(i, IDENTITY, &a, 0);
    } else if (kind == 2 || kind == 3 || kind == ID_KEY) {
        inspect_text(i, IDENTITY, cursor_rest(&c));
    }
}

static void tell_payload(struct inspection *i, uint8_t version, uint8_t type, struct cursor c)
{
    uint8_t vendor = version == VERSION_2 ? PAYLOAD_VENDOR_2 : PAYLOAD_VENDOR_1;
    uint8_t notify = version == VERSION_2 ? PAYLOAD_NOTIFY_2 : PAYLOAD_NOTIFY_1;
    if (type == vendor)
        tell_vendor(i, c);
    if (version == VERSION_1 && type == PAYLOAD_ID_1)
        tell_identity(i, c);
    if (type == notify) {
        /* Version 1 has the domain of interpretation in front. */
        cursor_skip(&c, version == VERSION_1 ? 6 : 2);
        uint16_t number = cursor_u16be(&c);
        if (!cursor_ok(&c))
            return;
        inspect_uint(i, NOTIFY, number);
        /* Another group or a cookie are asked for as a matter of course. */
        if (number >= NOTIFY_ERROR_SMALLEST && number <= NOTIFY_ERROR_LAST &&
            !(version == VERSION_2 && number == NOTIFY_INVALID_KE))
            inspect_risk(i, RISK_ERROR_CODE);
    }
}

/* Each payload tells the type of the next one and its own length; they fill the message. What an
 * encrypted payload holds cannot be read, and nothing follows it. */
static bool read_payloads(struct inspection *i, struct cursor c, uint8_t version, uint8_t type,
                          bool is_told)
{
    for (unsigned n = 0; n < PAYLOADS_MAX && type != PAYLOAD_NONE; n++) {
        uint8_t next = cursor_u8(&c);
        uint8_t reserved = cursor_u8(&c);
        size_t length = cursor_u16be(&c);
        struct cursor body = cursor_block(&c, length < PAYLOAD_BYTES_MIN ? SIZE_MAX : length - 4);
        if (!cursor_ok(&c) || !is_payload(version, type) || (reserved & 0x7f) != 0)
            return false;
        if (is_told)
            tell_payload(i, version, type, body);
        if (version == VERSION_2 &&
            (type == PAYLOAD_ENCRYPTED || type == PAYLOAD_ENCRYPTED_FRAGMENT))
            return cursor_left(&c) == 0;
        if (type == PAYLOAD_FRAGMENTATION_1)
            return cursor_left(&c) == 0;
        type = next;
    }
    /* Version 1 may fill up to a multiple of four. */
    return type == PAYLOAD_NONE && cursor_left(&c) < 4;
}

static bool read_ike(struct inspection *i, struct cursor c)
{
    size_t size = cursor_left(&c);
    uint64_t initiator = cursor_u64be(&c);
    uint64_t responder = cursor_u64be(&c);
    uint8_t type = cursor_u8(&c);
    uint8_t version = cursor_u8(&c);
    uint8_t exchange = cursor_u8(&c);
    uint8_t flags = cursor_u8(&c);
    uint32_t id = cursor_u32be(&c);
    uint32_t length = cursor_u32be(&c);
    const char *name = exchange_name(version & 0xf0, exchange);
    bool is_2 = (version & 0xf0) == VERSION_2;
    if (!cursor_ok(&c) || initiator == 0 || length != size || name == NULL ||
        (version & 0x0f) > 1 || (version & 0xf0) < VERSION_1 || (version & 0xf0) > VERSION_2)
        return false;
    if (is_2 ? (flags & ~(FLAG_INITIATOR | FLAG_RESPONSE | 0x10)) != 0 : flags > 7)
        return false;
    bool is_encrypted = !is_2 && (flags & FLAG_ENCRYPTED_1) != 0;
    /* In the clear the chain is proof. Sealed by version 1 only the header speaks. */
    if (is_encrypted ? responder == 0 || !is_payload(VERSION_1, type) || length % 4 != 0
                     : !read_payloads(i, c, version & 0xf0, type, false))
        return false;
    if (is_2 && exchange == IKE_SA_INIT && id != 0)
        return false;
    if (!is_encrypted)
        read_payloads(i, c, version & 0xf0, type, true);
    inspect_string(i, KIND, "ike");
    inspect_string(i, VERSION, is_2 ? "2.0" : "1.0");
    inspect_string(i, EXCHANGE, name);
    return true;
}

/* Sealed bytes are as random as bytes can be. */
static bool looks_sealed(struct cursor c)
{
    uint64_t seen[4] = {0};
    unsigned different = 0;
    for (unsigned n = 0; n < 16; n++) {
        uint8_t byte = cursor_u8(&c);
        different += (seen[byte >> 6] >> (byte & 63) & 1) == 0;
        seen[byte >> 6] |= UINT64_C(1) << (byte & 63);
    }
    return cursor_ok(&c) && different >= 12;
}

/* Datagrams of one index whose sequence rises step by step and whose rest is aligned and sealed:
 * one is enough beside IKE, without it several in a row of one direction. */
static enum verdict read_esp(struct inspection *i, struct cursor c)
{
    struct state *state = i->state;
    unsigned side = !i->from_client;
    size_t size = cursor_left(&c);
    uint32_t spi = cursor_u32be(&c);
    uint32_t sequence = cursor_u32be(&c);
    uint32_t step = sequence - state->sequence[side];
    if (spi < 256 || sequence == 0 || size % 4 != 0 || sequence >> 24 != 0)
        return VERDICT_NOT;
    /* Other tunnels number sealed datagrams too, but only ESP must use IKE's port (section 2.1). */
    bool is_on_port = i->client_port == PORT_NAT || i->server_port == PORT_NAT;
    if (!state->has_ike && (!is_on_port || !looks_sealed(c)))
        return VERDICT_NOT;
    bool follows =
        state->packets[side] > 0 && state->spi[side] == spi && step > 0 && step < ESP_STEP_MAX;
    state->packets[side] = follows ? (uint8_t)(state->packets[side] + 1) : 1;
    state->spi[side] = spi;
    state->sequence[side] = sequence;
    if (!state->has_ike && state->packets[side] < ESP_WANTED)
        return VERDICT_MORE;
    inspect_string(i, KIND, "esp");
    inspect_uint(i, SPI, spi);
    return VERDICT_DONE;
}

static bool is_number(struct cursor c, uint8_t protocol)
{
    if (protocol == NUMBER_ESP)
        return cursor_u32be(&c) != 0 && cursor_ok(&c);
    cursor_skip(&c, 1);
    size_t words = cursor_u8(&c);
    return cursor_u16be(&c) == 0 && cursor_ok(&c) && words * 4 + 8 >= AH_BYTES_MIN;
}

static enum verdict read_ip(struct inspection *i)
{
    struct cursor c = i->in;
    if (!is_number(c, i->ip_protocol))
        return VERDICT_NOT;
    if (i->ip_protocol == NUMBER_AH)
        cursor_skip(&c, 4);
    inspect_string(i, KIND, i->ip_protocol == NUMBER_AH ? "ah" : "esp");
    uint32_t spi = cursor_u32be(&c);
    if (cursor_ok(&c))
        inspect_uint(i, SPI, spi);
    return VERDICT_DONE;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *state = i->state;
    struct cursor c = i->in;
    if (i->on == ON_IP)
        return read_ip(i);
    if (cursor_left(&c) == 1 && cursor_peek(&c, 0) == KEEP_ALIVE)
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    struct cursor marked = c;
    if (cursor_u32be(&marked) == 0)
        c = marked;
    if (read_ike(i, c)) {
        state->has_ike = true;
        return VERDICT_MATCH;
    }
    /* Zero is no index: what begins so is IKE or not ours. */
    if (cursor_left(&c) != cursor_left(&i->in) || cursor_left(&c) < ESP_BYTES_MIN)
        return VERDICT_NOT;
    return read_esp(i, c);
}

#define COOKIES   "9f3c71a8d20b64e5 178af04c2d9b63e1"
#define SEALED_20 "3a5d8c7f214be690d7581c0fa2b96e435b0e92c7"

static const struct sample samples[] = SAMPLES(
    {.name = "ikev2_opens",
     .hex =
         "9f3c71a8d20b64e5 0000000000000000 21 20 22 08 00000000 00000078"
         "22 00 0030 00 00 002c 01 01 00 04 03 00 000c 01 00 000c 800e 0100 03 00 0008 02 00 0005"
         "03 00 0008 03 00 000c 00 00 0008 04 00 000e"
         "28 00 0010 000e 0000 0102030405060708"
         "2b 00 000c 1122334455667788"
         "00 00 0010 'example-1.0x'",
     .on = ON_UDP,
     .server_port = 500,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.kind=ike; ipsec.ike_version=2.0; ipsec.exchange=IKE_SA_INIT;"
              "ipsec.vendor_ids=example-1.0x"},
    {.name = "ikev2_is_refused",
     .hex = COOKIES "29 20 22 20 00000000 00000024 00 00 0008 00 00 000e",
     .on = ON_UDP,
     .from_server = true,
     .server_port = 500,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.notify=14",
     .risks = RISK_BIT(ERROR_CODE)},
    {.name = "ikev1_aggressive_mode_shows_an_identity",
     .hex = "00000000 9f3c71a8d20b64e5 0000000000000000 01 10 04 00 00000000 0000005c"
            "05 00 001c 00000001 00000001 00000010 01010001 00000008 01010000"
            "0d 00 0010 03 00 0000 'alice@ex'"
            "00 00 0014 4a131c81070358455c5728f20e95452f",
     .on = ON_UDP,
     .server_port = 4500,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.exchange=aggressive; ipsec.identity=alice@ex;"
              "ipsec.vendor_ids=NAT-T (RFC 3947)"},
    {.name = "esp_follows_ike_in_its_flow",
     .hex = "c1a2b3d4 00000001" SEALED_20 SEALED_20,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.kind=ike; ipsec.spi=3248665556"},
    {.name = "one_esp_alone_is_not_enough",
     .hex = "c1a2b3d4 00000001" SEALED_20 SEALED_20,
     .on = ON_UDP,
     .server_port = 4500,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "second_esp",
     .hex = "c1a2b3d4 00000002" SEALED_20 SEALED_20,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "third_esp",
     .hex = "c1a2b3d4 00000003" SEALED_20 SEALED_20,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "fourth_esp_in_a_row_is",
     .hex = "c1a2b3d4 00000004" SEALED_20 SEALED_20,
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.kind=esp"},
    {.name = "esp_is_an_ip_protocol",
     .hex = "c1a2b3d4 00000001" SEALED_20,
     .on = ON_IP,
     .number = NUMBER_ESP,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.kind=esp; ipsec.spi=3248665556"},
    {.name = "ah_is_another",
     .hex = "04 04 0000 00000100 00000001 0102030405060708090a0b0c",
     .on = ON_IP,
     .number = NUMBER_AH,
     .protocol = PROTOCOL_IPSEC,
     .facts = "ipsec.kind=ah; ipsec.spi=256"},
    {.name = "chain_that_ends_before_the_message",
     .hex = COOKIES "29 20 22 20 00000000 0000002c 00 00 0008 00 00 000e 0000000000000000",
     .on = ON_UDP,
     .server_port = 500,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ipsec_dissector = {
    .name = "ipsec",
    .summary = "IKE's exact length and chain of payloads; ESP by index and sequence or IP number.",
    .source = "RFC 2408, RFC 7296, RFC 3948, RFC 4303, RFC 4302",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(ERROR_CODE),
};
