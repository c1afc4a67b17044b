/* BitTorrent's fields, which HTTP fills too where it sees a tracker, and what its parts share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_BITTORRENT_H
#define SONDE_PROTOCOLS_BITTORRENT_H

#include "protocols/inspect.h"

enum { BT_INFO_HASH = FIELD_BASE(bittorrent), BT_CLIENT, BT_KIND };

/* How many info_hash values are kept for a flow. */
enum { BT_HASHES_KEPT = 4, BT_HASH_BYTES = 20 };

struct bittorrent_way { /* one direction of a µTP connection */
    uint16_t id;
    uint16_t sequence;
    uint16_t acknowledged;
    bool is_seen;
};

struct bittorrent_state {
    struct bittorrent_way way[2];
    uint8_t hashes;
    uint8_t phase[2]; /* of TCP, by direction */
    uint8_t calls;
    bool has_key; /* the server began with what looks like a key */
};

_Static_assert(sizeof(struct bittorrent_state) <= INSPECT_STATE_BYTES, "the state fits");

void bittorrent_hash(struct inspection *i, struct slice info_hash);

/* Names the client from a peer id (BEP 20): Azureus style ("-TR4050-…"), Mainline ("M7-9-2--…"). */
void bittorrent_client(struct inspection *i, struct slice peer_id);

/* Reads the handshake of BEP 3 up to its end, as far as it is there; false where it is none. */
bool bittorrent_handshake(struct inspection *i, struct cursor *c);

/* The value of the string `key` in a bencoded dictionary; empty where it is missing or the
 * dictionary is malformed. */
struct slice bencode_find(struct slice dictionary, struct slice key);

/* Datagrams: DHT, µTP, trackers and local discovery. */
enum verdict bittorrent_datagram(struct inspection *i);

#endif
