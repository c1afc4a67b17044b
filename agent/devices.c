/* Devices: a small open hash table by MAC address. */
/* SPDX-License-Identifier: MIT */
#include "agent/devices.h"

#include <stdio.h>
#include <stdlib.h>

#include "agent/address.h"
#include "agent/clock.h"
#include "agent/privacy.h"
#include "base/hash.h"

enum { WAYS = 8, BUCKETS = DEVICES_MOST / WAYS };

struct device {
    int64_t seen_ns; /* 0: free */
    uint8_t mac[6];
    uint8_t count;
    uint8_t oldest; /* address that is replaced next */
    uint8_t address[DEVICE_ADDRESSES_MOST][16];
};

struct devices {
    uint64_t seed;
    struct device device[BUCKETS][WAYS];
};

struct devices *devices_new(void)
{
    struct devices *d = calloc(1, sizeof *d);
    if (d != NULL)
        d->seed = (uint64_t)clock_wall_ns();
    return d;
}

static struct device *find(struct devices *d, const uint8_t mac[6], int64_t now_ns)
{
    struct device *bucket = d->device[hash_bytes(slice_of(mac, 6), d->seed) % BUCKETS];
    struct device *best = &bucket[0];
    for (unsigned i = 0; i < WAYS; i++) {
        if (bucket[i].seen_ns != 0 && memcmp(bucket[i].mac, mac, 6) == 0)
            return &bucket[i];
        if (bucket[i].seen_ns < best->seen_ns)
            best = &bucket[i];
    }
    *best = (struct device){.seen_ns = now_ns};
    memcpy(best->mac, mac, sizeof best->mac);
    return best;
}

void devices_see(struct devices *d, const struct sonde_flow *flow, int64_t now_ns)
{
    static const uint8_t none[6] = {0};
    const uint8_t *mac = flow->mac[0], *address = flow->address[0];
    if (flow->ip_version == 0 || (flow->flags & SONDE_FLOW_HAS_MAC) == 0 || (mac[0] & 1) != 0 ||
        memcmp(mac, none, sizeof none) == 0 || !ip_is_unicast(address))
        return;
    struct device *device = find(d, mac, now_ns);
    device->seen_ns = now_ns;
    for (unsigned i = 0; i < device->count; i++)
        if (memcmp(device->address[i], address, 16) == 0)
            return;
    if (device->count < DEVICE_ADDRESSES_MOST) {
        memcpy(device->address[device->count++], address, 16);
        return;
    }
    memcpy(device->address[device->oldest], address, 16);
    device->oldest = (uint8_t)((device->oldest + 1) % DEVICE_ADDRESSES_MOST);
}

/* Those that are masked are all one: they are not told here. */
static bool is_masked(const uint8_t mac[6])
{
    static const uint8_t standing_in[6] = {0x00, 0x52, 0x14};
    return memcmp(mac, standing_in, sizeof standing_in) == 0;
}

void devices_write(const struct devices *d, const struct privacy *privacy, struct json *j,
                   int64_t now_ns)
{
    json_object(j, "devices");
    for (unsigned i = 0; i < DEVICES_MOST; i++) {
        const struct device *device = &d->device[i / WAYS][i % WAYS];
        char text[ADDRESS_TEXT_SIZE], mac[18];
        uint8_t address[DEVICE_ADDRESSES_MOST][16], m[6];
        if (device->seen_ns == 0 || now_ns - device->seen_ns > DEVICE_AGE_S * NS_PER_S)
            continue;
        memcpy(address, device->address, sizeof address);
        memcpy(m, device->mac, sizeof m);
        for (unsigned a = 0; a < device->count && !is_masked(m); a++) {
            memcpy(m, device->mac, sizeof m);
            privacy_station(privacy, address[a], m);
        }
        if (is_masked(m))
            continue;
        (void)snprintf(mac, sizeof mac, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3],
                       m[4], m[5]);
        json_array(j, mac);
        for (unsigned a = 0; a < device->count; a++)
            json_string(j, NULL, ip_text(address[a], text));
        json_array_end(j);
    }
    json_object_end(j);
}
