/* Joins the fragments of IP datagrams (RFC 791, RFC 8200; overlaps as RFC 5722 rules). */
/* SPDX-License-Identifier: MIT */
#include "packet/fragments.h"

#include <stdlib.h>
#include <sys/random.h>

#include "base/hash.h"

/*
 * All memory is taken at the beginning. A datagram is a list of pieces in the order of their
 * offsets; a fragment is cut into as many pieces as it needs. Whoever is oldest goes first, by age
 * or when room is needed. A datagram that was discarded stays, without pieces, until its time is
 * over: so its later fragments do not begin another one, and still find their ports.
 */
enum {
    PIECE_BYTES = 496,
    DATAGRAM_PIECES = 512, /* bounds the search for a piece's place; a whole one needs 133 */
    DATAGRAM_BYTES = 65535,
    JOINED_BYTES = 2 * (DATAGRAM_BYTES + 1), /* a tunnel's datagram and the one inside it */
    LENGTH_UNKNOWN = UINT32_MAX
};

struct piece {
    struct piece *next;
    uint32_t offset;
    uint32_t length;
    uint8_t bytes[PIECE_BYTES];
};

struct datagram {
    struct datagram *chain; /* next of the same bucket, or of the free ones */
    struct datagram *older;
    struct datagram *newer;
    struct fragment_key key;
    int64_t since_ns;
    struct piece *first;
    struct piece *last;
    uint32_t pieces;
    uint32_t held;   /* bytes in the pieces */
    uint32_t length; /* LENGTH_UNKNOWN until the last fragment was seen */
    bool is_dead;
    uint8_t protocol; /* of the first fragment */
    struct fragment_ports ports;
};

struct fragments {
    struct packet_counters *counters;
    int64_t ttl_ns;
    uint64_t seed;
    struct datagram *datagrams;
    struct datagram *free_datagrams;
    struct datagram *oldest;
    struct datagram *newest;
    struct datagram **buckets;
    size_t bucket_mask;
    struct piece *pieces;
    struct piece *free_pieces; /* that were used before */
    size_t used_pieces;        /* ever, from the start of `pieces` */
    size_t free_count;
    uint8_t *joined;
    size_t joined_length;
};

_Static_assert(sizeof(struct fragment_key) == 56, "the key is hashed as bytes");

bool fragments_wanted(const struct packet_settings *settings)
{
    return settings->fragment_datagrams > 0 && settings->fragment_bytes >= sizeof(struct piece);
}

struct fragments *fragments_new(const struct packet_settings *settings,
                                struct packet_counters *counters)
{
    size_t datagrams = settings->fragment_datagrams, buckets = 1;
    size_t pieces = settings->fragment_bytes / sizeof(struct piece);
    while (buckets < datagrams)
        buckets *= 2;
    struct fragments *f = calloc(1, sizeof *f);
    if (f == NULL)
        return NULL;
    f->counters = counters;
    f->ttl_ns = settings->fragment_ttl_ns;
    f->bucket_mask = buckets - 1;
    f->datagrams = calloc(datagrams, sizeof *f->datagrams);
    f->buckets = calloc(buckets, sizeof(struct datagram *));
    f->pieces = calloc(pieces, sizeof *f->pieces);
    f->joined = malloc(JOINED_BYTES);
    if (f->datagrams == NULL || f->buckets == NULL || f->pieces == NULL || f->joined == NULL) {
        fragments_free(f);
        return NULL;
    }
    /* Without random bytes an address of this process serves: the chains stay bounded anyway. */
    if (getrandom(&f->seed, sizeof f->seed, GRND_NONBLOCK) != (ssize_t)sizeof f->seed)
        f->seed = (uintptr_t)f;
    for (size_t i = 0; i < datagrams; i++) {
        f->datagrams[i].chain = f->free_datagrams;
        f->free_datagrams = &f->datagrams[i];
    }
    f->free_count = pieces;
    return f;
}

void fragments_free(struct fragments *f)
{
    if (f == NULL)
        return;
    free(f->datagrams);
    free(f->buckets);
    free(f->pieces);
    free(f->joined);
    free(f);
}

void fragments_release_joined(struct fragments *f)
{
    f->joined_length = 0;
}

bool fragments_had_others(const struct datagram *datagram)
{
    return datagram->pieces > 1;
}

void fragments_tell_ports(struct datagram *datagram, const struct layer *first)
{
    datagram->ports =
        (struct fragment_ports){true, first->ip_protocol, first->source_port, first->target_port};
}

struct fragment_ports fragments_ports(const struct datagram *datagram)
{
    return datagram->ports;
}

static void release_pieces(struct fragments *f, struct datagram *d)
{
    if (d->first == NULL)
        return;
    d->last->next = f->free_pieces;
    f->free_pieces = d->first;
    f->free_count += d->pieces;
    d->first = d->last = NULL;
    d->pieces = 0;
    d->held = 0;
}

/* Gives up a datagram; it stays to be recognised. */
static void datagram_kill(struct fragments *f, struct datagram *d)
{
    if (d->is_dead)
        return;
    d->is_dead = true;
    f->counters->fragments_discarded++;
    release_pieces(f, d);
}

static struct datagram **bucket_of(struct fragments *f, const struct fragment_key *key)
{
    return &f->buckets[hash_bytes(slice_of(key, sizeof *key), f->seed) & f->bucket_mask];
}

static void datagram_remove(struct fragments *f, struct datagram *d)
{
    struct datagram **link = bucket_of(f, &d->key);
    while (*link != d)
        link = &(*link)->chain;
    *link = d->chain;
    *(d->older != NULL ? &d->older->newer : &f->oldest) = d->newer;
    *(d->newer != NULL ? &d->newer->older : &f->newest) = d->older;
    release_pieces(f, d);
    d->chain = f->free_datagrams;
    f->free_datagrams = d;
}

static void remove_oldest(struct fragments *f)
{
    struct datagram *oldest = f->oldest;
    datagram_kill(f, oldest);
    datagram_remove(f, oldest);
}

static struct datagram *datagram_find(struct fragments *f, const struct fragment_key *key)
{
    struct datagram *d = *bucket_of(f, key);
    while (d != NULL && memcmp(&d->key, key, sizeof *key) != 0)
        d = d->chain;
    return d;
}

static struct datagram *datagram_new(struct fragments *f, const struct fragment_key *key,
                                     int64_t now_ns)
{
    if (f->free_datagrams == NULL)
        remove_oldest(f);
    struct datagram *d = f->free_datagrams;
    f->free_datagrams = d->chain;
    struct datagram **bucket = bucket_of(f, key);
    *d = (struct datagram){
        .chain = *bucket,
        .older = f->newest,
        .key = *key,
        .since_ns = now_ns,
        .length = LENGTH_UNKNOWN,
    };
    *bucket = d;
    *(f->newest != NULL ? &f->newest->newer : &f->oldest) = d;
    f->newest = d;
    return d;
}

/* What the pieces at hand say about bytes [start, end). */
enum overlap { OVERLAP_NONE, OVERLAP_SAME, OVERLAP_CONFLICT };

/* A fragment that came twice is a fault of the network; one that overlaps in part, or says
 * something else about the same bytes, is an attempt to show two readers two datagrams. `before`
 * becomes the piece after which the new ones belong. */
static enum overlap overlap_of(const struct datagram *d, const struct fragment *fragment,
                               struct piece **before)
{
    uint32_t start = fragment->offset, end = start + (uint32_t)fragment->bytes.length, same = 0;
    *before = NULL;
    if (d->last != NULL && start >= d->last->offset + d->last->length) {
        *before = d->last;
        return OVERLAP_NONE;
    }
    for (struct piece *p = d->first; p != NULL && p->offset < end; p = p->next) {
        uint32_t low = p->offset > start ? p->offset : start;
        uint32_t high = p->offset + p->length < end ? p->offset + p->length : end;
        if (p->offset < start)
            *before = p;
        if (low >= high)
            continue;
        if (memcmp(p->bytes + (low - p->offset), fragment->bytes.at + (low - start), high - low) !=
            0)
            return OVERLAP_CONFLICT;
        same += high - low;
    }
    if (same == 0)
        return OVERLAP_NONE;
    return same == end - start ? OVERLAP_SAME : OVERLAP_CONFLICT;
}

/* Room for a fragment's pieces, at the cost of the oldest. False where even that is not enough. */
static bool make_room(struct fragments *f, const struct datagram *d, size_t needed)
{
    while (f->free_count < needed && f->oldest != d)
        remove_oldest(f);
    return f->free_count >= needed && d->pieces + needed <= DATAGRAM_PIECES;
}

/* One that was given back, or the next that was never used: its memory is not touched before. There
 * is one: see make_room(). */
static struct piece *take_piece(struct fragments *f)
{
    struct piece *p = f->free_pieces;
    if (p != NULL)
        f->free_pieces = p->next;
    else
        p = &f->pieces[f->used_pieces++];
    f->free_count--;
    return p;
}

static void keep_pieces(struct fragments *f, struct datagram *d, struct slice bytes,
                        uint32_t offset, struct piece *before)
{
    while (bytes.length > 0) {
        struct slice part = slice_head(bytes, PIECE_BYTES);
        struct piece *p = take_piece(f);
        p->offset = offset;
        p->length = (uint32_t)part.length;
        memcpy(p->bytes, part.at, part.length);
        struct piece **link = before != NULL ? &before->next : &d->first;
        p->next = *link;
        *link = p;
        if (p->next == NULL)
            d->last = p;
        d->pieces++;
        d->held += p->length;
        offset += p->length;
        before = p;
        bytes = slice_tail(bytes, PIECE_BYTES);
    }
}

/* Writes a whole datagram's bytes one after another. */
static struct slice join(struct fragments *f, const struct datagram *d)
{
    uint8_t *at = f->joined + f->joined_length;
    for (const struct piece *p = d->first; p != NULL; p = p->next)
        memcpy(at + p->offset, p->bytes, p->length);
    f->joined_length += d->length;
    return slice_of(at, d->length);
}

/* False where this fragment contradicts the protocol, or what others said of the length. */
static bool fragment_fits(const struct datagram *d, const struct fragment *fragment)
{
    size_t length = fragment->bytes.length, end = fragment->offset + length;
    if (length == 0 || end > DATAGRAM_BYTES)
        return false;
    if (!fragment->is_last)
        return length % 8 == 0 && (d->length == LENGTH_UNKNOWN || end <= d->length);
    if (d->length != LENGTH_UNKNOWN)
        return end == d->length;
    return d->last == NULL || d->last->offset + d->last->length <= end;
}

/* Puts the fragment to its datagram. */
static enum fragment_verdict datagram_add(struct fragments *f, struct datagram *d,
                                          const struct fragment *fragment)
{
    struct piece *before;
    if (d->is_dead)
        return fragment->is_cut ? FRAGMENT_LOST : FRAGMENT_DISCARDED;
    if (fragment->is_cut) {
        datagram_kill(f, d);
        return FRAGMENT_LOST;
    }
    enum overlap overlap =
        fragment_fits(d, fragment) ? overlap_of(d, fragment, &before) : OVERLAP_CONFLICT;
    if (overlap == OVERLAP_CONFLICT) {
        datagram_kill(f, d);
        return FRAGMENT_DISCARDED;
    }
    if (fragment->is_last)
        d->length = fragment->offset + (uint32_t)fragment->bytes.length;
    if (fragment->offset == 0)
        d->protocol = fragment->protocol;
    if (overlap == OVERLAP_SAME)
        return FRAGMENT_WAITS;
    size_t needed = (fragment->bytes.length + PIECE_BYTES - 1) / PIECE_BYTES;
    if (!make_room(f, d, needed)) {
        datagram_kill(f, d);
        return FRAGMENT_LOST;
    }
    keep_pieces(f, d, fragment->bytes, fragment->offset, before);
    if (d->held < d->length)
        return FRAGMENT_WAITS;
    if (d->length > JOINED_BYTES - f->joined_length) {
        datagram_kill(f, d);
        return FRAGMENT_LOST;
    }
    return FRAGMENT_COMPLETES;
}

struct fragment_result fragments_add(struct fragments *f, const struct fragment_key *key,
                                     const struct fragment *fragment, int64_t now_ns)
{
    while (f->oldest != NULL && now_ns - f->oldest->since_ns > f->ttl_ns)
        remove_oldest(f);
    struct datagram *d = datagram_find(f, key);
    if (d == NULL)
        d = datagram_new(f, key, now_ns);
    struct fragment_result result = {.verdict = datagram_add(f, d, fragment), .datagram = d};
    if (result.verdict == FRAGMENT_COMPLETES) {
        result.joined = join(f, d);
        result.protocol = d->protocol;
        result.datagram = NULL;
        f->counters->fragments_joined++;
        datagram_remove(f, d);
    }
    return result;
}
