/* Flow cache: buckets of four entries under a keyed hash of the flow's key. */
/* SPDX-License-Identifier: MIT */
#include "inspect/flow_cache.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"

enum { WAYS = 4 };

struct entry {
    uint64_t hash; /* 0: free */
    int64_t seen_ns;
    struct remembered what;
};

struct flow_cache {
    uint8_t key[16];
    uint32_t bucket_mask;
    struct flow_cache_counters counters;
    struct entry entry[];
};

struct flow_cache *flow_cache_new(uint32_t entries, const uint8_t key[16])
{
    uint32_t buckets = 1;
    while ((uint64_t)buckets * WAYS < entries && buckets < UINT32_C(1) << 24)
        buckets *= 2;
    size_t bytes = sizeof(struct flow_cache) + (size_t)buckets * WAYS * sizeof(struct entry);
    struct flow_cache *c = calloc(1, bytes);
    if (c == NULL)
        return NULL;
    memcpy(c->key, key, sizeof c->key);
    c->bucket_mask = buckets - 1;
    c->counters.size = buckets * WAYS;
    c->counters.bytes = bytes;
    return c;
}

void flow_cache_free(struct flow_cache *c)
{
    free(c);
}

static void put_hash(struct flow_cache *c, uint64_t hash, const struct remembered *what,
                     int64_t now_ns)
{
    struct entry *bucket = &c->entry[((uint32_t)hash & c->bucket_mask) * WAYS];
    struct entry *best = bucket;
    for (unsigned i = 0; i < WAYS; i++) {
        if (bucket[i].hash == hash) {
            best = &bucket[i];
            break;
        }
        if (bucket[i].hash == 0 || (best->hash != 0 && bucket[i].seen_ns < best->seen_ns))
            best = &bucket[i];
    }
    c->counters.evicted += best->hash != 0 && best->hash != hash;
    *best = (struct entry){hash, now_ns, *what};
}

static uint64_t hash_of(const struct flow_cache *c, const struct flow_key *key)
{
    return hash_sip(slice_of(key, sizeof *key), c->key) | 1;
}

void flow_cache_put(struct flow_cache *c, const struct flow_key *key, const struct remembered *what,
                    int64_t now_ns)
{
    put_hash(c, hash_of(c, key), what, now_ns);
}

bool flow_cache_get(struct flow_cache *c, const struct flow_key *key, struct remembered *what)
{
    uint64_t hash = hash_of(c, key);
    const struct entry *bucket = &c->entry[((uint32_t)hash & c->bucket_mask) * WAYS];
    for (unsigned i = 0; i < WAYS; i++) {
        if (bucket[i].hash == hash) {
            *what = bucket[i].what;
            c->counters.hits++;
            return true;
        }
    }
    c->counters.misses++;
    return false;
}

struct flow_cache_counters flow_cache_counters(const struct flow_cache *c)
{
    return c->counters;
}

int flow_cache_save(const struct flow_cache *c, FILE *file)
{
    for (uint32_t i = 0; i < c->counters.size; i++) {
        const struct entry *e = &c->entry[i];
        if (e->hash == 0)
            continue;
        if (fprintf(file, "%016" PRIx64 ",", e->hash) < 0)
            return SONDE_EIO;
        for (unsigned b = 0; b < sizeof e->what.digest; b++)
            if (fprintf(file, "%02x", e->what.digest[b]) < 0)
                return SONDE_EIO;
        if (fprintf(file, ",%u,%u\n", e->what.protocol, e->what.application) < 0)
            return SONDE_EIO;
    }
    return fflush(file) == 0 ? SONDE_OK : SONDE_EIO;
}

static bool read_line(struct slice line, uint64_t *hash, struct remembered *what)
{
    uint8_t bytes[sizeof *hash];
    uint64_t protocol, application;
    struct slice hash_text = slice_split(line, ',', &line);
    struct slice digest = slice_split(line, ',', &line);
    struct slice protocol_text = slice_split(line, ',', &line);
    if (!slice_to_bytes(hash_text, bytes, sizeof bytes) ||
        !slice_to_bytes(digest, what->digest, sizeof what->digest) ||
        !slice_to_uint(protocol_text, UINT16_MAX, &protocol) ||
        !slice_to_uint(line, UINT16_MAX, &application))
        return false;
    *hash = cursor_u64be(&(struct cursor){bytes, bytes + sizeof bytes, false});
    what->protocol = (uint16_t)protocol;
    what->application = (uint16_t)application;
    return *hash != 0;
}

int flow_cache_load(struct flow_cache *c, FILE *file, const char *name, struct sonde_error *error)
{
    char text[256];
    for (unsigned line = 1; fgets(text, sizeof text, file) != NULL; line++) {
        uint64_t hash;
        struct remembered what;
        if (!read_line(slice_trim(slice_text(text)), &hash, &what))
            return error_set_at(
                error, SONDE_ESYNTAX, name, line, 1,
                "not a line of hash,digest,protocol,application: remove it, or the file");
        put_hash(c, hash, &what, 0);
    }
    return ferror(file) ? error_set(error, SONDE_EIO, "%s: cannot be read", name) : SONDE_OK;
}
