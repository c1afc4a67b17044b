/* A bounded pool of first packets, by flow: sets of a few places, of which the oldest makes room.
 */
/* SPDX-License-Identifier: MIT */
#include "agent/unknown.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"

enum {
    SETS = 64,
    WAYS = 8,
    PLACE_BYTES = 16 << 10,   /* of one flow */
    PACKET_BYTES = 4 << 10,   /* of one packet: what offloads made of several is cut */
    ENDED_MOST = 16,          /* flows that end with one packet */
    RESERVE = RING_BYTES / 2, /* of the ring stays free for events */
    VLAN_BYTES = 4,
    MACS_BYTES = 12
};

struct place {
    struct unknown_head head; /* count 0: free */
    uint32_t length;          /* of the packets */
    uint64_t number;          /* in the order of their first packets */
    _Alignas(8) uint8_t packets[PLACE_BYTES];
};

struct unknown {
    struct place *ended[ENDED_MOST];
    unsigned ended_count;
    uint64_t next_number;
    uint64_t lost;
    bool wrote;
    struct place place[SETS][WAYS];
};

struct unknown *unknown_new(struct sonde_error *error)
{
    struct unknown *u = calloc(1, sizeof *u);
    if (u == NULL)
        (void)error_set(error, SONDE_ENOMEM, "no memory for the packets of unknown flows");
    return u;
}

void unknown_free(struct unknown *u)
{
    free(u);
}

/* Digests are keyed: nobody can choose a set. */
static struct place *set_of(struct unknown *u, const uint8_t digest[20])
{
    return u->place[digest[0] % SETS];
}

static struct place *find(struct unknown *u, const uint8_t digest[20])
{
    struct place *set = set_of(u, digest);
    for (unsigned i = 0; i < WAYS; i++)
        if (set[i].head.count > 0 && memcmp(set[i].head.digest, digest, 20) == 0)
            return &set[i];
    return NULL;
}

static bool has_ended(const struct unknown *u, const struct place *p)
{
    for (unsigned i = 0; i < u->ended_count; i++)
        if (u->ended[i] == p)
            return true;
    return false;
}

/* A free place of the set, or the oldest one's; never of one that waits to be handed over. */
static struct place *make_room(struct unknown *u, const uint8_t digest[20])
{
    struct place *set = set_of(u, digest), *oldest = NULL;
    for (unsigned i = 0; i < WAYS; i++) {
        if (set[i].head.count == 0)
            return &set[i];
        if (!has_ended(u, &set[i]) && (oldest == NULL || set[i].number < oldest->number))
            oldest = &set[i];
    }
    u->lost++;
    return oldest;
}

/* The bytes of a frame, with the tag in its place that the kernel took off. */
static uint32_t put_frame(const struct sonde_packet *packet, uint8_t *out, uint32_t room)
{
    bool tagged = (packet->flags & SONDE_PACKET_HAS_VLAN) != 0 &&
                  packet->link == SONDE_LINK_ETHERNET && packet->captured_length >= MACS_BYTES &&
                  room >= MACS_BYTES + VLAN_BYTES;
    if (!tagged) {
        uint32_t length = packet->captured_length < room ? packet->captured_length : room;
        memcpy(out, packet->bytes, length);
        return length;
    }
    uint16_t type = packet->vlan_protocol == 0 ? 0x8100 : packet->vlan_protocol;
    const uint8_t tag[VLAN_BYTES] = {(uint8_t)(type >> 8), (uint8_t)type,
                                     (uint8_t)(packet->vlan_tag >> 8), (uint8_t)packet->vlan_tag};
    uint32_t rest = packet->captured_length - MACS_BYTES;
    room -= MACS_BYTES + VLAN_BYTES;
    rest = rest < room ? rest : room;
    memcpy(out, packet->bytes, MACS_BYTES);
    memcpy(out + MACS_BYTES, tag, VLAN_BYTES);
    memcpy(out + MACS_BYTES + VLAN_BYTES, packet->bytes + MACS_BYTES, rest);
    return MACS_BYTES + VLAN_BYTES + rest;
}

static void append(struct place *p, const struct sonde_packet *packet, unsigned most)
{
    uint32_t room = PLACE_BYTES - p->length;
    if (p->head.count >= most || room <= sizeof(struct unknown_packet) + MACS_BYTES + VLAN_BYTES)
        return;
    room -= (uint32_t)sizeof(struct unknown_packet) + 8;
    struct unknown_packet head = {.wall_ns = packet->wall_ns};
    uint8_t *at = p->packets + p->length;
    head.captured = put_frame(packet, at + sizeof head, room < PACKET_BYTES ? room : PACKET_BYTES);
    head.wire =
        packet->wire_length + ((packet->flags & SONDE_PACKET_HAS_VLAN) != 0 ? VLAN_BYTES : 0);
    head.wire = head.wire < head.captured ? head.captured : head.wire;
    memcpy(at, &head, sizeof head);
    p->length += (uint32_t)sizeof head + unknown_padded(head.captured);
    p->head.count++;
}

static void keep(struct unknown *u, const uint8_t digest[20], const struct sonde_packet *packet,
                 unsigned most)
{
    struct place *p = find(u, digest);
    if (p == NULL) {
        p = make_room(u, digest);
        if (p == NULL)
            return;
        p->head = (struct unknown_head){.link = packet->link};
        memcpy(p->head.digest, digest, sizeof p->head.digest);
        p->length = 0;
        p->number = u->next_number++;
    }
    if (p->head.link == packet->link)
        append(p, packet, most);
}

static void hand_over(struct unknown *u, struct place *p, struct ring *ring)
{
    uint8_t body[sizeof p->head + PLACE_BYTES];
    uint32_t length = (uint32_t)sizeof p->head + p->length;
    struct ring_head head = {.length = length, .kind = RECORD_UNKNOWN};
    memcpy(body, &p->head, sizeof p->head);
    memcpy(body + sizeof p->head, p->packets, p->length);
    if (ring_write(ring, &head, body, RESERVE))
        u->wrote = true;
    else
        u->lost++;
    p->head.count = 0;
}

void unknown_event(struct unknown *u, const struct sonde_event *event, struct ring *ring)
{
    bool ended = event->type == SONDE_EVENT_DPI_COMPLETE;
    if (u == NULL || event->established != 0 || (!ended && event->type != SONDE_EVENT_FLOW))
        return;
    struct place *p = find(u, event->flow.digest);
    bool known = event->flow.protocol_id != 0;
    if (p == NULL || has_ended(u, p) || (!known && !ended))
        return;
    /* What never carried payload, as a scan, has nothing to show. */
    if (known || event->flow.inspected_packets == 0)
        p->head.count = 0;
    else if (u->ended_count < ENDED_MOST)
        u->ended[u->ended_count++] = p;
    else
        hand_over(u, p, ring);
}

bool unknown_hand_over(struct unknown *u, struct ring *ring)
{
    if (u == NULL)
        return false;
    for (unsigned i = 0; i < u->ended_count; i++)
        hand_over(u, u->ended[i], ring);
    u->ended_count = 0;
    bool wrote = u->wrote;
    u->wrote = false;
    return wrote;
}

void unknown_packet(struct unknown *u, struct sonde_engine *engine,
                    const struct sonde_packet *packet, unsigned most, struct ring *ring)
{
    uint8_t digest[20], digests[4][20];
    if (u == NULL)
        return;
    if (sonde_engine_unknown(engine, digest))
        keep(u, digest, packet, most);
    if (u->ended_count == 0)
        return;
    /* The packet that decided, where it is one of the flow; others ended because time passed. */
    unsigned levels = sonde_engine_digests(engine, digests);
    for (unsigned i = 0; i < u->ended_count; i++)
        if (levels > 0 && memcmp(u->ended[i]->head.digest, digests[levels - 1], 20) == 0 &&
            u->ended[i]->head.link == packet->link)
            append(u->ended[i], packet, most);
    for (unsigned i = 0; i < u->ended_count; i++)
        hand_over(u, u->ended[i], ring);
    u->ended_count = 0;
}

uint64_t unknown_lost(struct unknown *u)
{
    uint64_t lost = u == NULL ? 0 : u->lost;
    if (u != NULL)
        u->lost = 0;
    return lost;
}
