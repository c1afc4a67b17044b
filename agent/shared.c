/* Shared memory: made, sealed, mapped; status blocks that are read while they are written. */
/* SPDX-License-Identifier: MIT */
#include "agent/shared.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

enum { READ_TRIES = 64 };

const char *const class_names[CLASS_COUNT] = {
    [CLASS_STATS] = "flow_stats", [CLASS_TRANSACTION] = "transaction",
    [CLASS_PURGE] = "flow_purge", [CLASS_GUESS] = "flow",
    [CLASS_DPI] = "flow_dpi",     [CLASS_FLOW] = "flow",
    [CLASS_AGENT] = "agent",
};

static const struct {
    uint32_t bit;
    const char *name;
} types[] = {
    {SONDE_EVENT_FLOW, "flow"},
    {SONDE_EVENT_DPI_UPDATE, "flow_dpi_update"},
    {SONDE_EVENT_DPI_COMPLETE, "flow_dpi_complete"},
    {SONDE_EVENT_STATS, "flow_stats"},
    {SONDE_EVENT_PURGE, "flow_purge"},
    {SONDE_EVENT_TRANSACTION, "transaction"},
    {MESSAGE_HELLO, "agent_hello"},
    {MESSAGE_STATUS, "agent_status"},
    {MESSAGE_DEFINITIONS, "definitions"},
    {MESSAGE_INTERFACES, "interfaces"},
    {MESSAGE_DROPPED, "dropped"},
    {MESSAGE_AGGREGATE, "flow_aggregate"},
};

enum { TYPES = sizeof types / sizeof types[0] };

uint32_t message_type_at(unsigned n)
{
    return n < TYPES ? types[n].bit : 0;
}

const char *message_name(enum message_type type)
{
    for (unsigned i = 0; i < TYPES; i++)
        if (types[i].bit == (uint32_t)type)
            return types[i].name;
    return NULL;
}

enum message_class class_of_event(const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    switch (event->type) {
    case SONDE_EVENT_STATS:
        return CLASS_STATS;
    case SONDE_EVENT_TRANSACTION:
        return CLASS_TRANSACTION;
    case SONDE_EVENT_PURGE:
        return CLASS_PURGE;
    case SONDE_EVENT_DPI_UPDATE:
    case SONDE_EVENT_DPI_COMPLETE:
        return CLASS_DPI;
    default:
        return (f->protocol_id == 0 || (f->flags & SONDE_FLOW_GUESSED) != 0) &&
                       f->application_id == 0
                   ? CLASS_GUESS
                   : CLASS_FLOW;
    }
}

static int make(const char *name, size_t size, int seals, struct sonde_error *error)
{
    int fd = memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (fd >= 0 && ftruncate(fd, (off_t)size) == 0 && fcntl(fd, F_ADD_SEALS, seals) == 0)
        return fd;
    (void)error_set(error, SONDE_ENOMEM, "no shared memory of %zu bytes: %s", size,
                    strerror(errno));
    if (fd >= 0)
        (void)close(fd);
    return -1;
}

int write_whole(int fd, struct slice bytes)
{
    while (bytes.length > 0) {
        ssize_t part = write(fd, bytes.at, bytes.length);
        if (part < 0 && errno == EINTR)
            continue;
        if (part <= 0)
            return part < 0 ? errno : ENOSPC;
        bytes.at += part;
        bytes.length -= (size_t)part;
    }
    return 0;
}

int memory_make(const char *name, size_t size, struct sonde_error *error)
{
    return make(name, size, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL, error);
}

int memory_seal(const char *name, struct slice bytes, struct sonde_error *error)
{
    int fd = make(name, bytes.length, F_SEAL_SHRINK | F_SEAL_GROW, error);
    if (fd < 0)
        return -1;
    int reason = write_whole(fd, bytes);
    if (reason != 0) {
        (void)close(fd);
        return error_set(error, SONDE_ENOMEM, "no shared memory: %s", strerror(reason)), -1;
    }
    if (fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
        (void)error_set(error, SONDE_EIO, "shared memory cannot be sealed: %s", strerror(errno));
        (void)close(fd);
        return -1;
    }
    return fd;
}

static void *map(int fd, size_t size, int protection, struct sonde_error *error)
{
    void *at = mmap(NULL, size, protection, MAP_SHARED, fd, 0);
    if (at != MAP_FAILED)
        return at;
    (void)error_set(error, SONDE_ENOMEM, "shared memory cannot be mapped: %s", strerror(errno));
    return NULL;
}

void *memory_map(int fd, size_t size, struct sonde_error *error)
{
    return map(fd, size, PROT_READ | PROT_WRITE, error);
}

struct slice memory_read(int fd, struct sonde_error *error)
{
    struct stat status;
    if (fstat(fd, &status) != 0 || status.st_size <= 0) {
        (void)error_set(error, SONDE_EIO, "shared memory is not there");
        return SLICE_NONE;
    }
    void *at = map(fd, (size_t)status.st_size, PROT_READ, error);
    return at == NULL ? SLICE_NONE : slice_of(at, (size_t)status.st_size);
}

void memory_leave(struct slice bytes)
{
    void *at;
    memcpy(&at, &bytes.at, sizeof at);
    (void)madvise(at, bytes.length, MADV_DONTNEED);
}

void memory_unmap(struct slice bytes)
{
    void *at;
    memcpy(&at, &bytes.at, sizeof at);
    if (at != NULL)
        (void)munmap(at, bytes.length);
}

void status_write(struct worker_block *block, const struct worker_status *status)
{
    uint32_t odd = atomic_load_explicit(&block->status_sequence, memory_order_relaxed) | 1U;
    atomic_store_explicit(&block->status_sequence, odd, memory_order_relaxed);
    atomic_thread_fence(memory_order_release);
    block->status = *status;
    atomic_store_explicit(&block->status_sequence, odd + 1, memory_order_release);
}

bool status_read(struct worker_block *block, struct worker_status *status)
{
    for (int tries = 0; tries < READ_TRIES; tries++) {
        uint32_t before = atomic_load_explicit(&block->status_sequence, memory_order_acquire);
        *status = block->status;
        atomic_thread_fence(memory_order_acquire);
        if ((before & 1) == 0 &&
            atomic_load_explicit(&block->status_sequence, memory_order_relaxed) == before)
            return true;
    }
    return false;
}

void counters_add(struct sonde_counters *sum, const struct sonde_counters *more)
{
    static const size_t growing[] = {
        offsetof(struct sonde_counters, packets),
        offsetof(struct sonde_counters, bytes),
        offsetof(struct sonde_counters, unreadable),
        offsetof(struct sonde_counters, vlan),
        offsetof(struct sonde_counters, mpls),
        offsetof(struct sonde_counters, pppoe),
        offsetof(struct sonde_counters, ip4),
        offsetof(struct sonde_counters, ip6),
        offsetof(struct sonde_counters, tcp),
        offsetof(struct sonde_counters, udp),
        offsetof(struct sonde_counters, icmp),
        offsetof(struct sonde_counters, igmp),
        offsetof(struct sonde_counters, malformed),
        offsetof(struct sonde_counters, fragments),
        offsetof(struct sonde_counters, fragments_discarded),
        offsetof(struct sonde_counters, flows_new),
        offsetof(struct sonde_counters, flows_closed),
        offsetof(struct sonde_counters, flows_expired),
        offsetof(struct sonde_counters, flows_evicted),
        offsetof(struct sonde_counters, flows_refused),
        offsetof(struct sonde_counters, inspected_packets),
        offsetof(struct sonde_counters, verdicts),
        offsetof(struct sonde_counters, first_packet_verdicts),
        offsetof(struct sonde_counters, unknown),
        offsetof(struct sonde_counters, facts_refused),
        offsetof(struct sonde_counters, cache_hits),
        offsetof(struct sonde_counters, cache_misses),
    };
    for (size_t i = 0; i < sizeof growing / sizeof growing[0]; i++) {
        uint64_t a, b;
        memcpy(&a, (const char *)sum + growing[i], sizeof a);
        memcpy(&b, (const char *)more + growing[i], sizeof b);
        a += b;
        memcpy((char *)sum + growing[i], &a, sizeof a);
    }
}

void capture_counters_add(struct capture_counters *sum, const struct capture_counters *more)
{
    sum->packets += more->packets;
    sum->bytes += more->bytes;
    sum->kernel_drops += more->kernel_drops;
    sum->freezes += more->freezes;
    sum->skipped += more->skipped;
    sum->blocked += more->blocked;
    sum->shunted += more->shunted;
}

void worker_status_add(struct worker_status *sum, const struct worker_status *more)
{
    counters_add(&sum->engine, &more->engine);
    capture_counters_add(&sum->capture, &more->capture);
    for (unsigned i = 0; i < CLASS_COUNT; i++)
        sum->dropped[i] += more->dropped[i];
    sum->unknown_lost += more->unknown_lost;
    sum->cpu_user_us += more->cpu_user_us;
    sum->cpu_system_us += more->cpu_system_us;
}
