/* Announced flows, in a small table of buckets. */
/* SPDX-License-Identifier: MIT */
#include "inspect/expect.h"

#include <stdlib.h>

#include "base/hash.h"

enum { WAYS = 4 };

struct expectations {
    uint32_t bucket_mask;
    uint32_t used; /* entries ever written: an empty table costs no look-up */
    uint64_t seed;
    uint64_t evicted;
    struct expectation entry[];
};

struct expectations *expectations_new(uint32_t entries, uint64_t seed)
{
    uint32_t buckets = 1;
    while (buckets * WAYS < entries && buckets < UINT32_C(1) << 24)
        buckets *= 2;
    struct expectations *e = calloc(1, sizeof *e + (size_t)buckets * WAYS * sizeof e->entry[0]);
    if (e != NULL) {
        e->bucket_mask = buckets - 1;
        e->seed = seed;
    }
    return e;
}

void expectations_free(struct expectations *e)
{
    free(e);
}

static struct expectation *bucket_of(struct expectations *e, const struct address *address,
                                     uint16_t port)
{
    uint64_t hash = hash_bytes(slice_of(address, sizeof *address), e->seed ^ port);
    return &e->entry[((uint32_t)hash & e->bucket_mask) * WAYS];
}

static bool is_for(const struct expectation *x, const struct address *address, uint16_t port,
                   uint8_t ip_protocol)
{
    return x->port == port && x->ip_protocol == ip_protocol && x->expires_ns != 0 &&
           address_equal(&x->address, address);
}

void expectations_put(struct expectations *e, const struct expectation *what)
{
    struct expectation *bucket = bucket_of(e, &what->address, what->port);
    struct expectation *best = bucket;
    for (unsigned i = 0; i < WAYS; i++) {
        if (is_for(&bucket[i], &what->address, what->port, what->ip_protocol)) {
            best = &bucket[i];
            break;
        }
        if (bucket[i].expires_ns < best->expires_ns)
            best = &bucket[i];
    }
    e->evicted +=
        best->expires_ns != 0 && !is_for(best, &what->address, what->port, what->ip_protocol);
    *best = *what;
    e->used++;
}

bool expectations_find(struct expectations *e, const struct address *address, uint16_t port,
                       uint8_t ip_protocol, int64_t now_ns, struct expectation *found)
{
    if (e->used == 0)
        return false;
    struct expectation *bucket = bucket_of(e, address, port);
    for (unsigned i = 0; i < WAYS; i++) {
        if (is_for(&bucket[i], address, port, ip_protocol) && bucket[i].expires_ns > now_ns) {
            *found = bucket[i];
            return true;
        }
    }
    return false;
}

uint64_t expectations_evicted(const struct expectations *e)
{
    return e->evicted;
}
