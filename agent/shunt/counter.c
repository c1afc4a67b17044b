/* The worker's side of the shunt: it says which flows are counted in the kernel, and reads the
 * counters where the kernel writes them. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <linux/bpf.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "agent/shunt/layout.h"
#include "agent/shunt/shunt.h"
#include "base/error.h"

_Static_assert(sizeof(struct shunt_key) == sizeof(struct sonde_offload_key), "one layout");
_Static_assert(offsetof(struct shunt_key, port) == offsetof(struct sonde_offload_key, port) &&
                   offsetof(struct shunt_key, vlan) == offsetof(struct sonde_offload_key, vlan) &&
                   offsetof(struct shunt_key, ip_version) ==
                       offsetof(struct sonde_offload_key, ip_version) &&
                   offsetof(struct shunt_key, ip_protocol) ==
                       offsetof(struct sonde_offload_key, ip_protocol),
               "one layout");

/* A flow that is counted. */
struct place {
    struct sonde_offload_key key;
    uint64_t packets[2]; /* that were told of */
    uint64_t bytes[2];
};

struct shunt {
    int flows_fd;
    uint32_t room;
    size_t bytes;
    struct shunt_sent *sent; /* by shunt_place() */
    struct place *place;
    uint32_t *free_list; /* a ring: one that was given back is taken last, for the kernel may be
                            counting there for a moment longer */
    uint32_t first, waiting;
};

/* Without capabilities a process may still do these with a map that it was given. */
static int map_call(int command, int fd, const void *key, const void *value, uint64_t flags)
{
    union bpf_attr attr;
    memset(&attr, 0, sizeof attr);
    attr.map_fd = (uint32_t)fd;
    attr.key = (uintptr_t)key;
    attr.value = (uintptr_t)value;
    attr.flags = flags;
    return (int)syscall(SYS_bpf, command, &attr, sizeof attr);
}

/* Flows of a worker before, whose packets nobody would miss any more. */
static int clear(const struct shunt *s, struct sonde_error *error)
{
    struct shunt_key key;
    while (map_call(BPF_MAP_GET_NEXT_KEY, s->flows_fd, NULL, &key, 0) == 0)
        if (map_call(BPF_MAP_DELETE_ELEM, s->flows_fd, &key, NULL, 0) != 0 && errno != ENOENT)
            return error_set(error, SONDE_EIO, "BPF: %s", strerror(errno));
    if (errno == ENOENT)
        return SONDE_OK;
    return error_set(error, SONDE_EIO,
                     errno == EPERM ? "BPF: this kernel lets only privileged processes use its "
                                      "maps: it takes Linux 5.19 or newer"
                                    : "BPF: %s",
                     strerror(errno));
}

struct shunt *shunt_new(int flows_fd, int counts_fd, uint32_t room, struct sonde_error *error)
{
    struct shunt *s = calloc(1, sizeof *s);
    if (s != NULL) {
        s->flows_fd = flows_fd;
        s->room = room;
        s->bytes = shunt_place(room + 1, 0) * sizeof *s->sent;
        s->place = calloc(room + (size_t)1, sizeof *s->place);
        s->free_list = calloc(room, sizeof *s->free_list);
        s->sent = mmap(NULL, s->bytes, PROT_READ, MAP_SHARED, counts_fd, 0);
    }
    if (s == NULL || s->place == NULL || s->free_list == NULL || s->sent == MAP_FAILED) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for %u flows", room);
        shunt_free(s);
        return NULL;
    }
    if (clear(s, error) != SONDE_OK) {
        shunt_free(s);
        return NULL;
    }
    for (uint32_t i = 0; i < s->room; i++)
        s->free_list[i] = i + 1;
    s->waiting = s->room;
    return s;
}

void shunt_free(struct shunt *s)
{
    if (s == NULL)
        return;
    if (s->sent != NULL && s->sent != MAP_FAILED)
        (void)munmap(s->sent, s->bytes);
    free(s->place);
    free(s->free_list);
    free(s);
}

static uint64_t now(const __u64 *at)
{
    return __atomic_load_n(at, __ATOMIC_RELAXED);
}

static void read_place(void *user, uint32_t number, struct sonde_offload_counts *counts)
{
    const struct shunt *s = user;
    struct place *p = &s->place[number];
    counts->last_ns = 0;
    for (unsigned end = 0; end < 2; end++) {
        const struct shunt_sent *sent = &s->sent[shunt_place(number, end)];
        uint64_t packets = now(&sent->packets), bytes = now(&sent->bytes);
        int64_t last_ns = packets == p->packets[end] ? 0 : (int64_t)now(&sent->last_ns);
        counts->packets[end] = packets - p->packets[end];
        counts->bytes[end] = bytes - p->bytes[end];
        counts->last_ns = last_ns > counts->last_ns ? last_ns : counts->last_ns;
        p->packets[end] = packets;
        p->bytes[end] = bytes;
    }
}

static void give_back(struct shunt *s, uint32_t number)
{
    s->free_list[(s->first + s->waiting++) % s->room] = number;
}

static uint32_t begin(void *user, const struct sonde_offload_key *key)
{
    struct shunt *s = user;
    struct sonde_offload_counts before;
    if (s->waiting == 0)
        return 0;
    uint32_t number = s->free_list[s->first];
    s->first = (s->first + 1) % s->room;
    s->waiting--;
    read_place(s, number, &before); /* of the flow that was here before */
    s->place[number].key = *key;
    if (map_call(BPF_MAP_UPDATE_ELEM, s->flows_fd, key, &number, BPF_NOEXIST) == 0)
        return number;
    give_back(s, number);
    return 0;
}

static void end(void *user, uint32_t number, struct sonde_offload_counts *counts)
{
    struct shunt *s = user;
    (void)map_call(BPF_MAP_DELETE_ELEM, s->flows_fd, &s->place[number].key, NULL, 0);
    read_place(s, number, counts);
    give_back(s, number);
}

const struct sonde_offload shunt_offload = {begin, read_place, end};
