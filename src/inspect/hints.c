/* Hint store: buckets of four entries, each bucket under a sequence lock. Tags stand apart from the
 * entries, so that a look-up that finds nothing touches one word of a small table. */
/* SPDX-License-Identifier: MIT */
#include "inspect/hints.h"

#include <inttypes.h>
#include <stdatomic.h>

#include "base/error.h"
#include "base/hash.h"

enum { WAYS = 4, SHORTEST_TTL_S = 300, LONGEST_TTL_S = 86400, READ_TRIES = 64, SPIN_TRIES = 1000 };

struct hint {
    struct address client;
    struct address address;
    int64_t expires_ns; /* 0: free */
    uint8_t length;
    uint8_t name[HINT_NAME_BYTES];
};

struct bucket {
    _Atomic uint32_t sequence; /* odd while somebody writes */
    uint32_t unused;
    struct hint hint[WAYS];
};

struct hint_store {
    uint64_t seed;
    uint32_t bucket_mask;
    _Atomic uint64_t stored, evicted, hits, misses;
    uint32_t tag[]; /* WAYS a bucket: part of the hash, 0 where nothing is; then the buckets */
};

static struct bucket *bucket_at(struct hint_store *store, uint32_t number)
{
    return (struct bucket *)(void *)(store->tag + (size_t)(store->bucket_mask + 1) * WAYS) + number;
}

static uint32_t buckets_for(uint32_t entries)
{
    uint32_t buckets = 1;
    while (buckets < UINT32_C(1) << 24 && (uint64_t)buckets * WAYS < entries)
        buckets *= 2;
    return buckets;
}

size_t hint_store_size(uint32_t entries)
{
    return sizeof(struct hint_store) +
           buckets_for(entries) * (sizeof(struct bucket) + WAYS * sizeof(uint32_t));
}

struct hint_store *hint_store_init(void *memory, uint32_t entries, uint64_t seed)
{
    struct hint_store *store = memory;
    store->seed = seed;
    store->bucket_mask = buckets_for(entries) - 1;
    return store;
}

/* Where the hints of a pair are, and the tag that they bear. */
struct hint_place {
    uint32_t bucket;
    uint32_t tag;
};

static struct hint_place place_of(const struct hint_store *store, const struct address *client,
                                  const struct address *address)
{
    uint64_t hash = hash_mix(hash_load64(client->bytes) ^ store->seed,
                             hash_load64(client->bytes + 8) ^ UINT64_C(0x9e3779b97f4a7c15));
    hash = hash_mix(hash_load64(address->bytes) ^ hash,
                    hash_load64(address->bytes + 8) ^ UINT64_C(0xd1b54a32d192ed03));
    return (struct hint_place){(uint32_t)hash & store->bucket_mask, (uint32_t)(hash >> 32) | 1};
}

static bool has_tag(const struct hint_store *store, struct hint_place place)
{
    const uint32_t *tags = store->tag + (size_t)place.bucket * WAYS;
    bool found = false;
    for (unsigned i = 0; i < WAYS; i++)
        found = found || __atomic_load_n(&tags[i], __ATOMIC_RELAXED) == place.tag;
    return found;
}

static bool is_for(const struct hint *h, const struct address *client,
                   const struct address *address)
{
    return h->expires_ns != 0 && address_equal(&h->address, address) &&
           address_equal(&h->client, client);
}

/* The entry to write: the same pair's, a free one, or the one that expires first. */
static struct hint *choose(struct hint_store *store, struct bucket *b, const struct address *client,
                           const struct address *address, int64_t now_ns)
{
    struct hint *best = &b->hint[0];
    for (unsigned i = 0; i < WAYS; i++) {
        if (is_for(&b->hint[i], client, address))
            return &b->hint[i];
        if (b->hint[i].expires_ns < best->expires_ns)
            best = &b->hint[i];
    }
    if (best->expires_ns > now_ns)
        atomic_fetch_add_explicit(&store->evicted, 1, memory_order_relaxed);
    return best;
}

void hint_store_put(struct hint_store *store, const struct address *client,
                    const struct address *address, struct slice name, uint32_t ttl_s,
                    int64_t now_ns)
{
    if (name.length == 0 || name.length > HINT_NAME_BYTES)
        return;
    if (ttl_s < SHORTEST_TTL_S)
        ttl_s = SHORTEST_TTL_S;
    else if (ttl_s > LONGEST_TTL_S)
        ttl_s = LONGEST_TTL_S;
    struct hint_place place = place_of(store, client, address);
    struct bucket *b = bucket_at(store, place.bucket);
    for (int tries = 0; tries < SPIN_TRIES; tries++) {
        uint32_t even = atomic_load_explicit(&b->sequence, memory_order_relaxed) & ~1U;
        if (!atomic_compare_exchange_weak_explicit(&b->sequence, &even, even + 1,
                                                   memory_order_acquire, memory_order_relaxed))
            continue;
        atomic_thread_fence(memory_order_release);
        struct hint *h = choose(store, b, client, address, now_ns);
        h->client = *client;
        h->address = *address;
        h->expires_ns = now_ns + (int64_t)ttl_s * 1000000000;
        h->length = (uint8_t)name.length;
        memcpy(h->name, name.at, name.length);
        __atomic_store_n(&store->tag[(size_t)place.bucket * WAYS + (size_t)(h - b->hint)],
                         place.tag, __ATOMIC_RELAXED);
        atomic_store_explicit(&b->sequence, even + 2, memory_order_release);
        atomic_fetch_add_explicit(&store->stored, 1, memory_order_relaxed);
        return;
    }
}

size_t hint_store_get(struct hint_store *store, const struct address *client,
                      const struct address *address, int64_t now_ns, uint8_t name[HINT_NAME_BYTES])
{
    struct hint_place place = place_of(store, client, address);
    struct bucket *b = bucket_at(store, place.bucket);
    size_t length = 0;
    for (int tries = 0; tries < READ_TRIES && has_tag(store, place); tries++) {
        uint32_t before = atomic_load_explicit(&b->sequence, memory_order_acquire);
        length = 0;
        for (unsigned i = 0; i < WAYS && (before & 1) == 0; i++) {
            const struct hint *h = &b->hint[i];
            if (is_for(h, client, address) && h->expires_ns > now_ns) {
                length = h->length;
                memcpy(name, h->name, length);
                break;
            }
        }
        atomic_thread_fence(memory_order_acquire);
        if ((before & 1) == 0 && atomic_load_explicit(&b->sequence, memory_order_relaxed) == before)
            break;
        length = 0;
    }
    atomic_fetch_add_explicit(length > 0 ? &store->hits : &store->misses, 1, memory_order_relaxed);
    return length;
}

struct hint_counters hint_store_counters(const struct hint_store *store)
{
    return (struct hint_counters){
        .size = (store->bucket_mask + 1) * WAYS,
        .stored = atomic_load_explicit(&store->stored, memory_order_relaxed),
        .evicted = atomic_load_explicit(&store->evicted, memory_order_relaxed),
        .hits = atomic_load_explicit(&store->hits, memory_order_relaxed),
        .misses = atomic_load_explicit(&store->misses, memory_order_relaxed),
    };
}

int hint_store_save(struct hint_store *store, FILE *file, int64_t now_ns)
{
    for (uint32_t b = 0; b <= store->bucket_mask; b++) {
        for (unsigned i = 0; i < WAYS; i++) {
            const struct hint *h = &bucket_at(store, b)->hint[i];
            char client[ADDRESS_TEXT_SIZE], address[ADDRESS_TEXT_SIZE];
            if (h->expires_ns <= now_ns)
                continue;
            (void)address_format(&h->client, client);
            (void)address_format(&h->address, address);
            if (fprintf(file, "%s,%s,%" PRId64 ",%.*s\n", client, address,
                        (h->expires_ns - now_ns) / 1000000000, h->length,
                        (const char *)h->name) < 0)
                return SONDE_EIO;
        }
    }
    return fflush(file) == 0 ? SONDE_OK : SONDE_EIO;
}

static bool load_line(struct hint_store *store, struct slice line, int64_t now_ns)
{
    struct address client, address;
    uint64_t seconds;
    struct slice client_text = slice_split(line, ',', &line);
    struct slice address_text = slice_split(line, ',', &line);
    struct slice seconds_text = slice_split(line, ',', &line);
    if (!address_parse(client_text, &client) || !address_parse(address_text, &address) ||
        !slice_to_uint(seconds_text, LONGEST_TTL_S, &seconds) || line.length == 0)
        return false;
    hint_store_put(store, &client, &address, line, (uint32_t)seconds, now_ns);
    return true;
}

int hint_store_load(struct hint_store *store, FILE *file, const char *name, int64_t now_ns,
                    struct sonde_error *error)
{
    char text[512];
    for (unsigned line = 1; fgets(text, sizeof text, file) != NULL; line++) {
        struct slice s = slice_trim(slice_text(text));
        if (s.length > 0 && !load_line(store, s, now_ns))
            return error_set_at(
                error, SONDE_ESYNTAX, name, line, 1,
                "not a line of client,address,seconds,name: remove it, or the file");
    }
    return ferror(file) ? error_set(error, SONDE_EIO, "%s: cannot be read", name) : SONDE_OK;
}
