/* BitTorrent over UDP: µTP (BEP 29), the DHT (BEP 5), trackers (BEP 15), local discovery (BEP 14).
 */
/* SPDX-License-Identifier: MIT */
#include "packet/packet.h"
#include "protocols/bittorrent.h"
#include "protocols/text.h"

enum {
    UTP_HEADER_BYTES = 20,
    UTP_SYN = 4,
    UTP_EXTENSIONS_MAX = 4,
    UTP_DISTANCE_MAX = 512,
    TRACKER_ANNOUNCE = 1,
    DISCOVERY_LINES_MAX = 32
};

static const uint64_t tracker_magic = 0x41727101980;

/* ---- µTP ------------------------------------------------------------------------------------ */

static bool is_near(uint16_t a, uint16_t b)
{
    uint16_t distance = (uint16_t)(a - b);
    return distance <= UTP_DISTANCE_MAX || distance >= UINT16_MAX - UTP_DISTANCE_MAX;
}

/* The two sides use connection ids that differ by one, but for the initiator's first packet, and
 * acknowledge each other's sequence numbers. */
static bool are_one_connection(const struct bittorrent_way *a, const struct bittorrent_way *b)
{
    uint16_t distance = (uint16_t)(a->id - b->id);
    return a->is_seen && b->is_seen && a->id != 0 &&
           (distance == 0 || distance == 1 || distance == UINT16_MAX) &&
           is_near(a->acknowledged, b->sequence) && is_near(b->acknowledged, a->sequence);
}

/* Type and version, then a chain of extensions: selective acknowledgements (1), bits (2) and the
 * reason for closing (3), which libtorrent sends. */
static bool read_utp_header(struct cursor *c, struct bittorrent_way *way, uint8_t *type)
{
    uint8_t first = cursor_u8(c), extension = cursor_u8(c);
    *type = first >> 4;
    way->id = cursor_u16be(c);
    cursor_skip(c, 12);
    way->sequence = cursor_u16be(c);
    way->acknowledged = cursor_u16be(c);
    way->is_seen = true;
    for (unsigned count = 0; extension != 0; count++) {
        uint8_t next = cursor_u8(c), length = cursor_u8(c);
        bool is_known = (extension == 1 && length >= 4 && length % 4 == 0) ||
                        (extension == 2 && length == 8) || (extension == 3 && length == 4);
        if (!is_known || count == UTP_EXTENSIONS_MAX)
            return false;
        cursor_skip(c, length);
        extension = next;
    }
    return cursor_ok(c) && (first & 0x0f) == 1 && *type <= UTP_SYN;
}

static enum verdict read_utp(struct inspection *i, struct bittorrent_state *s)
{
    struct bittorrent_way now = {.id = 0};
    const struct bittorrent_way *other = &s->way[i->from_client ? 1 : 0];
    uint8_t type;
    struct cursor c = i->in;
    if (!read_utp_header(&c, &now, &type) || (type == UTP_SYN && cursor_left(&c) > 0))
        return VERDICT_NOT;
    inspect_string(i, BT_KIND, "utp");
    if (cursor_left(&c) >= 20 && bittorrent_handshake(i, &c))
        return VERDICT_MATCH;
    /* Before it was answered the first packet acknowledges nothing: what the answer acknowledges
     * stands for both. */
    if (type == UTP_SYN)
        now.acknowledged = other->sequence;
    struct bittorrent_way before = *other;
    if (before.is_seen && before.acknowledged == 0)
        before.acknowledged = now.sequence;
    if (type != UTP_SYN && are_one_connection(&now, &before) && cursor_ok(&c))
        return VERDICT_MATCH;
    s->way[i->from_client ? 0 : 1] = now;
    return VERDICT_MORE;
}

/* ---- DHT ------------------------------------------------------------------------------------ */

static bool is_query(struct slice name)
{
    static const char *const names[] = {"ping", "find_node", "get_peers",        "announce_peer",
                                        "get",  "put",       "sample_infohashes"};
    for (size_t k = 0; k < COUNT_OF(names); k++)
        if (slice_equal(name, slice_text(names[k])))
            return true;
    return false;
}

/* The two letters of a DHT node's version are those of peer ids. */
static void note_node(struct inspection *i, struct slice version)
{
    uint8_t id[8] = {'-', 0, 0, '0', '0', '0', '0', '-'};
    if (version.length != 4 || !text_is_ascii(slice_head(version, 2)))
        return;
    memcpy(id + 1, version.at, 2);
    bittorrent_client(i, slice_of(id, sizeof id));
}

static enum verdict read_dht(struct inspection *i)
{
    struct slice message = cursor_rest(&i->in);
    struct slice kind = bencode_find(message, SLICE_LITERAL("y"));
    if (kind.length != 1 || bencode_find(message, SLICE_LITERAL("t")).length == 0)
        return VERDICT_NOT;
    if (kind.at[0] == 'q') {
        struct slice arguments = bencode_find(message, SLICE_LITERAL("a"));
        if (!is_query(bencode_find(message, SLICE_LITERAL("q"))) ||
            bencode_find(arguments, SLICE_LITERAL("id")).length != BT_HASH_BYTES)
            return VERDICT_NOT;
        bittorrent_hash(i, bencode_find(arguments, SLICE_LITERAL("info_hash")));
    } else if (kind.at[0] == 'r') {
        struct slice answer = bencode_find(message, SLICE_LITERAL("r"));
        if (bencode_find(answer, SLICE_LITERAL("id")).length != BT_HASH_BYTES)
            return VERDICT_NOT;
    } else if (kind.at[0] != 'e' || bencode_find(message, SLICE_LITERAL("e")).length < 2) {
        return VERDICT_NOT;
    }
    inspect_string(i, BT_KIND, "dht");
    note_node(i, bencode_find(message, SLICE_LITERAL("v")));
    return VERDICT_MATCH;
}

/* ---- trackers and local discovery ----------------------------------------------------------- */

static enum verdict read_tracker(struct inspection *i)
{
    uint64_t connection = cursor_u64be(&i->in);
    uint32_t action = cursor_u32be(&i->in);
    cursor_skip(&i->in, 4);
    if (connection == tracker_magic && action == 0 && cursor_done(&i->in)) {
        inspect_string(i, BT_KIND, "tracker");
        return VERDICT_MATCH;
    }
    if (!i->matched)
        return VERDICT_NOT;
    struct slice info_hash = cursor_take(&i->in, BT_HASH_BYTES);
    struct slice peer_id = cursor_take(&i->in, 20);
    cursor_skip(&i->in, 42);
    if (i->from_client && action == TRACKER_ANNOUNCE && cursor_ok(&i->in)) {
        bittorrent_hash(i, info_hash);
        bittorrent_client(i, peer_id);
    }
    return VERDICT_MATCH;
}

static void note_hex_hash(struct inspection *i, struct slice hex)
{
    uint8_t hash[BT_HASH_BYTES];
    if (slice_to_bytes(hex, hash, sizeof hash))
        bittorrent_hash(i, slice_of(hash, sizeof hash));
}

static enum verdict read_discovery(struct inspection *i)
{
    struct text_header header;
    struct slice line;
    if (!text_line(&i->in, &line) || !slice_equal(line, SLICE_LITERAL("BT-SEARCH * HTTP/1.1")))
        return VERDICT_NOT;
    for (unsigned count = 0; count < DISCOVERY_LINES_MAX; count++) {
        enum text_result result = text_header(&i->in, &header);
        if (result == TEXT_MORE || result == TEXT_END)
            break;
        if (result == TEXT_FIELD && slice_equal_nocase(header.name, SLICE_LITERAL("infohash")))
            note_hex_hash(i, header.value);
    }
    inspect_string(i, BT_KIND, "lsd");
    return VERDICT_MATCH;
}

enum verdict bittorrent_datagram(struct inspection *i)
{
    struct bittorrent_state *s = i->state;
    size_t size = cursor_left(&i->in);
    enum verdict verdict = VERDICT_NOT;
    int first = cursor_peek(&i->in, 0);
    if (first == 'd')
        verdict = read_dht(i);
    else if (first == 'B')
        verdict = read_discovery(i);
    else if ((first & 0x0f) == 1 && size >= UTP_HEADER_BYTES)
        verdict = read_utp(i, s);
    else if (size >= 16)
        verdict = read_tracker(i);
    /* Clients take peers on the TCP port of the same number: what is obfuscated there is theirs. */
    if (verdict == VERDICT_MATCH && first == 'd') {
        inspect_peer(i, &i->client, i->client_port, IP_TCP, PROTOCOL_BITTORRENT);
        inspect_peer(i, &i->server, i->server_port, IP_TCP, PROTOCOL_BITTORRENT);
    }
    /* A socket carries the DHT, µTP and what is encrypted beside each other. */
    return i->matched ? VERDICT_MATCH : verdict;
}
