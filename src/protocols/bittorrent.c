/* BitTorrent (BEP 3): told by the handshake's text on TCP, also where it stands behind an exchange
 * of keys (wiki.vuze.com, "Message Stream Encryption"); over UDP by the DHT's bencoded queries and
 * answers (BEP 5), µTP in both directions (BEP 29), tracker requests (BEP 15) and local discovery
 * (BEP 14). */
/* SPDX-License-Identifier: MIT */
#include "protocols/bittorrent.h"
#include "packet/packet.h"

#include "protocols/text.h"

static const struct field fields[] = {
    {BT_INFO_HASH, FIELD_HEX, true, "bt", "info_hash", "hashes that name torrents, the first four"},
    {BT_CLIENT, FIELD_TEXT, true, "bt", "client", "client software of either side"},
    {BT_KIND, FIELD_TEXT, true, "bt", "kind", "peer, utp, dht, tracker or lsd: what was seen"},
};

enum {
    PEER_ID_BYTES = 20,
    HANDSHAKE_BYTES = 68,
    KEY_BYTES = 96,
    KEY_BITS_LEAST = 300, /* of 768, half of which are set: six deviations below */
    KEY_BITS_MOST = 468,
    ANSWER_BYTES = 14,
    PADDING_MOST = 512,
    EXTENDED = 20, /* BEP 10 */
    EXTENDED_MAX = 8192,
    CALLS_MAX = 8 /* for flows of which one direction is seen */
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "13 'BitTorr'"},
    {.on = ON_TCP, .from = FROM_SERVER, .shortest = KEY_BYTES}, /* a key: any bytes */
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .longest = 1500, .pattern = "01 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .longest = 1500, .pattern = "11 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .longest = 1500, .pattern = "21 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .longest = 1500, .pattern = "31 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 20, .longest = 1500, .pattern = "41 0?"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'d1:'"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'d2:ip'"},
    {.on = ON_UDP,
     .from = FROM_BOTH,
     .shortest = 16,
     .longest = 16,
     .pattern = "00 00 04 17 27 10 19 80"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'BT-SEARC'"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 6881, PROTOCOL_BITTORRENT}};

enum phase { AT_HANDSHAKE, AT_EXTENSION, FINISHED };

void bittorrent_hash(struct inspection *i, struct slice info_hash)
{
    struct bittorrent_state *s = i->state;
    if (info_hash.length != BT_HASH_BYTES || s->hashes >= BT_HASHES_KEPT)
        return;
    s->hashes++;
    inspect_bytes(i, BT_INFO_HASH, info_hash);
}

static void note_version(struct inspection *i, const char *name, struct slice digits)
{
    uint8_t text[64];
    size_t at = strlen(name);
    memcpy(text, name, at);
    for (size_t k = 0; k < digits.length && k < 8; k++) {
        text[at++] = k == 0 ? ' ' : '.';
        text[at++] = digits.at[k];
    }
    inspect_text(i, BT_CLIENT, slice_of(text, at));
}

void bittorrent_client(struct inspection *i, struct slice id)
{
    static const struct {
        char code[3];
        const char *name;
    } clients[] = {
        {"A2", "aria2"},
        {"AG", "Ares"},
        {"AZ", "Vuze"},
        {"BC", "BitComet"},
        {"BI", "BiglyBT"},
        {"BT", "BitTorrent"},
        {"DE", "Deluge"},
        {"FD", "Free Download Manager"},
        {"FX", "Freebox"},
        {"HL", "Halite"},
        {"KT", "KTorrent"},
        {"LT", "libtorrent"},
        {"lt", "libTorrent"},
        {"PI", "PicoTorrent"},
        {"qB", "qBittorrent"},
        {"SD", "Thunder"},
        {"TL", "Tribler"},
        {"TR", "Transmission"},
        {"UM", "µTorrent for Mac"},
        {"UT", "µTorrent"},
        {"UW", "µTorrent Web"},
        {"WD", "WebTorrent Desktop"},
        {"WW", "WebTorrent"},
        {"XL", "Xunlei"},
    };
    struct slice code = slice_head(slice_tail(id, 1), 2), digits = slice_head(slice_tail(id, 3), 4);
    if (id.length < 8 || !text_is_ascii(slice_head(id, 8)))
        return;
    if (id.at[0] == 'M' && text_is_digit(id.at[1]) && id.at[2] == '-') {
        uint8_t numbers[3] = {id.at[1], id.at[3], id.at[5]};
        note_version(i, "BitTorrent", slice_of(numbers, id.at[4] == '-' ? 3 : 1));
        return;
    }
    if (slice_starts(id, SLICE_LITERAL("A2-"))) {
        inspect_string(i, BT_CLIENT, "aria2");
        return;
    }
    if (id.at[0] != '-' || id.at[7] != '-')
        return;
    for (size_t k = 0; k < COUNT_OF(clients); k++)
        if (slice_equal(code, slice_text(clients[k].code))) {
            bool has_version = !slice_equal(digits, SLICE_LITERAL("0000"));
            note_version(i, clients[k].name, has_version ? digits : SLICE_NONE);
            return;
        }
    inspect_text(i, BT_CLIENT, slice_head(id, 8));
}

bool bittorrent_handshake(struct inspection *i, struct cursor *c)
{
    if (!cursor_accept(c, SLICE_LITERAL("\x13"
                                        "BitTorrent protocol")))
        return false;
    cursor_skip(c, 8);
    struct slice info_hash = cursor_take(c, BT_HASH_BYTES);
    bittorrent_hash(i, info_hash);
    bittorrent_client(i, cursor_take(c, PEER_ID_BYTES));
    inspect_string(i, BT_KIND, "peer");
    return true;
}

/* The first message behind the handshake: in an extension handshake (BEP 10) "v" is the client. */
static enum verdict read_extension(struct inspection *i, uint8_t *phase)
{
    struct cursor c = i->in;
    size_t length = cursor_u32be(&c);
    *phase = FINISHED;
    if (cursor_ok(&c) && (length < 2 || length > EXTENDED_MAX))
        return VERDICT_MATCH;
    struct cursor message = cursor_block(&c, length);
    if (!cursor_ok(&c)) {
        int type = cursor_peek(&i->in, 4);
        if (i->full || (type >= 0 && type != EXTENDED))
            return VERDICT_MATCH;
        *phase = AT_EXTENSION;
        return VERDICT_MORE;
    }
    if (cursor_u8(&message) == EXTENDED && cursor_u8(&message) == 0) {
        struct slice name = bencode_find(cursor_rest(&message), SLICE_LITERAL("v"));
        if (name.length > 0 && text_is_readable(name))
            inspect_text(i, BT_CLIENT, name);
    }
    return VERDICT_MATCH;
}

static bool looks_like_a_key(struct cursor c)
{
    static const uint64_t highest = UINT64_C(0x8080808080808080);
    unsigned bits = 0, no_ascii = 0;
    struct cursor key = cursor_block(&c, KEY_BYTES);
    while (cursor_left(&key) > 0) {
        uint64_t word = cursor_u64be(&key);
        bits += (unsigned)__builtin_popcountll(word);
        no_ascii += (unsigned)__builtin_popcountll(word & highest);
    }
    return cursor_ok(&key) && bits >= KEY_BITS_LEAST && bits <= KEY_BITS_MOST &&
           no_ascii >= KEY_BYTES / 4;
}

/* Peers that may encrypt agree on a key first, and often to go on in clear. The server's handshake
 * then follows its key, its answer, and the padding of both; a key comes in one segment. */
static enum verdict find_handshake(struct inspection *i)
{
    struct bittorrent_state *s = i->state;
    static const size_t farthest = KEY_BYTES + ANSWER_BYTES + 2 * PADDING_MOST;
    struct slice text = SLICE_LITERAL("\x13"
                                      "BitTorrent protocol");
    struct slice bytes = slice_head(cursor_rest(&i->in), farthest + HANDSHAKE_BYTES);
    if (i->from_client)
        return s->has_key ? VERDICT_MORE : VERDICT_NOT;
    s->has_key = s->has_key || looks_like_a_key(i->in);
    if (!s->has_key)
        return VERDICT_NOT;
    ptrdiff_t at = slice_find(bytes, text);
    size_t least = at < 0 ? farthest + text.length : (size_t)at + HANDSHAKE_BYTES;
    if (bytes.length < least && !i->full)
        return VERDICT_MORE;
    if (at < KEY_BYTES + ANSWER_BYTES)
        return VERDICT_NOT;
    cursor_skip(&i->in, (size_t)at);
    (void)bittorrent_handshake(i, &i->in);
    inspect_peer(i, &i->server, i->server_port, IP_TCP, PROTOCOL_BITTORRENT);
    return VERDICT_DONE;
}

static enum verdict inspect(struct inspection *i)
{
    struct bittorrent_state *s = i->state;
    uint8_t *phase = &s->phase[i->from_client ? 0 : 1];
    enum verdict verdict = VERDICT_MATCH;
    if (i->datagram)
        return bittorrent_datagram(i);
    if (*phase == AT_HANDSHAKE) {
        size_t size = cursor_left(&i->in);
        struct cursor c = i->in;
        if (!cursor_accept(&c, slice_head(SLICE_LITERAL("\x13"
                                                        "BitTorrent protocol"),
                                          size)))
            return i->matched ? VERDICT_DONE : find_handshake(i);
        if (size < HANDSHAKE_BYTES)
            return VERDICT_MORE;
        (void)bittorrent_handshake(i, &i->in);
        inspect_peer(i, &i->server, i->server_port, IP_TCP, PROTOCOL_BITTORRENT);
        *phase = AT_EXTENSION;
    } else if (*phase == AT_EXTENSION) {
        verdict = read_extension(i, phase);
    } else {
        cursor_skip(&i->in, cursor_left(&i->in));
    }
    if ((s->phase[0] == FINISHED && s->phase[1] == FINISHED) ||
        (verdict == VERDICT_MATCH && ++s->calls >= CALLS_MAX))
        return VERDICT_DONE;
    return verdict;
}

#define KEY_16 "a51e692d78c33c87d2b44b5a96e1f00f"
#define KEY_96 KEY_16 KEY_16 KEY_16 KEY_16 KEY_16 KEY_16

static const struct sample samples[] = SAMPLES(
    {.name = "key_of_a_peer_that_may_encrypt",
     .hex = KEY_96 "0102030405",
     .on = ON_TCP,
     .server_port = 6881,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "handshake_in_clear_behind_the_answer",
     .hex = KEY_96 KEY_16 "13 'BitTorrent protocol' 0000000000100005"
                          "123456789abcdef123456789abcdef123456789a '-TR4050-abcdefghijkl'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.info_hash=123456789abcdef123456789abcdef123456789a; bt.kind=peer"},
    {.name = "handshake_behind_what_is_no_key",
     .hex = "'220 Files of all kinds, and what follows is an example of what one of them holds, '"
            "'so that nobody takes it for more than that. ' 13 'BitTorrent protocol' "
            "0000000000100005 123456789abcdef123456789abcdef123456789a '-TR4050-abcdefghijkl'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "handshake",
     .hex = "13 'BitTorrent protocol' 0000000000100005 123456789abcdef123456789abcdef123456789a"
            "'-TR4050-abcdefghijkl'",
     .on = ON_TCP,
     .server_port = 6881,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.info_hash=123456789abcdef123456789abcdef123456789a; "
              "bt.client=Transmission 4.0.5.0; bt.kind=peer"},
    {.name = "handshake_with_an_extension_handshake",
     .hex = "13 'BitTorrent protocol' 0000000000100005 123456789abcdef123456789abcdef123456789a"
            "'M7-9-2--abcdefghijkl' 00000021 14 00 'd1:md6:ut_pexi1ee1:v8:Test 1.0e'",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.client=BitTorrent 7.9.2; bt.client=Test 1.0"},
    {.name = "dht_query_of_bep_5",
     .hex =
         "'d1:ad2:id20:abcdefghij01234567899:info_hash20:mnopqrstuvwxyz123456e1:q9:get_peers1:t2:"
         "aa1:y1:qe'",
     .on = ON_UDP,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.info_hash=6d6e6f707172737475767778797a313233343536; bt.kind=dht"},
    {.name = "dht_answer_with_a_client",
     .hex = "'d2:ip6:' c0000201 1ae1 '1:rd2:id20:mnopqrstuvwxyz123456e1:t2:aa1:v4:LT' 0102 "
            "'1:y1:re'",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.client=libtorrent"},
    {.name = "dht_query_with_a_short_id",
     .hex = "'d1:ad2:id3:abce1:q4:ping1:t2:aa1:y1:qe'",
     .on = ON_UDP,
     .server_port = 6881,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "utp_first_packet",
     .hex = "41 00 1234 0000ffff 00000000 00100000 0001 0000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "utp_is_acknowledged",
     .hex = "21 00 1234 0001ffff 00000010 00100000 abcd 0001",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.kind=utp"},
    {.name = "utp_acknowledgement_of_another_connection",
     .hex = "41 00 1234 0000ffff 00000000 00100000 0001 0000",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "utp_with_another_id",
     .hex = "21 00 4321 0001ffff 00000010 00100000 abcd 0001",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "tracker_connection",
     .hex = "0000041727101980 00000000 12345678",
     .on = ON_UDP,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.kind=tracker"},
    {.name = "tracker_connection_with_another_action",
     .hex = "0000041727101980 00000007 12345678",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "local_discovery",
     .hex = "'BT-SEARCH * HTTP/1.1\r\nHost: 239.192.152.143:6771\r\nPort: 6881\r\n"
            "Infohash: 123456789ABCDEF123456789ABCDEF123456789A\r\n\r\n\r\n'",
     .on = ON_UDP,
     .protocol = PROTOCOL_BITTORRENT,
     .facts = "bt.info_hash=123456789abcdef123456789abcdef123456789a; bt.kind=lsd"}, );

const struct dissector bittorrent_dissector = {
    .name = "bittorrent",
    .summary = "The handshake's text on TCP; over UDP bencoded DHT messages with a node id, µTP "
               "packets of one connection in both directions, tracker and discovery messages.",
    .source = "BEP 3, BEP 5, BEP 14, BEP 15, BEP 29",
    .inspect = inspect,
    .any_port = true,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
