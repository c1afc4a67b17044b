/* A worker's crash, in the worker. */
/* SPDX-License-Identifier: MIT */
#include "agent/crash.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/error.h"

struct crash_memory crash_memory;
static struct crash_record *record;

struct crash_record *crash_records_new(struct sonde_error *error)
{
    void *memory = mmap(NULL, WORKERS_MOST * sizeof *record, PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory != MAP_FAILED)
        return memory;
    (void)error_set(error, SONDE_ENOMEM, "no shared memory: %s", strerror(errno));
    return NULL;
}

void crash_forget_packets(void)
{
    crash_memory.from = crash_memory.number;
}

/* What it points to may be gone: then this is where it ends, with what was written before. */
static void keep_packets(void)
{
    uint64_t first = crash_memory.from;
    if (crash_memory.number - first > CRASH_PACKETS)
        first = crash_memory.number - CRASH_PACKETS;
    for (uint64_t n = first; n < crash_memory.number; n++) {
        struct crash_packet *p = &record->packet[n - first];
        unsigned at = (unsigned)(n % CRASH_PACKETS);
        uint32_t length = crash_memory.packet[at].captured_length;
        p->wall_ns = crash_memory.packet[at].wall_ns;
        p->wire_length = crash_memory.packet[at].wire_length;
        p->link = crash_memory.packet[at].link;
        p->kept = length < CRASH_PACKET_BYTES ? length : CRASH_PACKET_BYTES;
        memcpy(p->bytes, crash_memory.packet[at].bytes, p->kept);
        atomic_store(&record->count, (uint32_t)(n - first + 1));
    }
}

/* Only what a signal handler may. The signal comes once more, and ends the process. */
static void on_crash(int number, siginfo_t *info, void *context)
{
    (void)context;
    record->signal = number;
    record->code = info->si_code;
    record->address = (uintptr_t)info->si_addr;
    record->packet_number = crash_memory.number;
    atomic_store(&record->count, 0);
    atomic_store(&record->happened, 1);
    keep_packets();
    (void)raise(number);
    _exit(128 + number);
}

void crash_catch(struct crash_record *where)
{
    static const int signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    enum { STACK = 1 << 16 };
    static uint8_t stack[STACK]; /* the worker's own may be what overflowed */
    stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    struct sigaction action = {.sa_sigaction = on_crash,
                               .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER | SA_RESETHAND};
    record = where;
    atomic_store(&record->happened, 0);
    (void)sigemptyset(&action.sa_mask);
    if (sigaltstack(&other, NULL) != 0)
        action.sa_flags &= ~SA_ONSTACK;
    for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++)
        (void)sigaction(signals[i], &action, NULL);
}
