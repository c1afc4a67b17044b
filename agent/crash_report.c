/* The report of a worker's crash, which the opener writes. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "agent/capture/pcap_file.h"
#include "agent/clock.h"
#include "agent/crash.h"
#include "agent/log.h"

#define PREFIX "crash-"

enum { NAME_BYTES = 96, REPORTS_SEEN = 4096, FOLDER_MODE = 0700, FILE_MODE = 0600 };

static void free_entries(struct dirent **entries, int count)
{
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
}

static int is_report(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return strncmp(entry->d_name, PREFIX, sizeof PREFIX - 1) == 0 && length > 4 &&
           strcmp(entry->d_name + length - 4, ".txt") == 0;
}

/* Names begin with the time, so the first ones are the oldest. */
static void make_room(int folder, uint32_t most)
{
    struct dirent **entries = NULL;
    int count = scandirat(folder, ".", &entries, is_report, alphasort);
    for (int i = 0; i + (int)most <= count; i++) {
        char name[NAME_MAX + 8];
        (void)snprintf(name, sizeof name, "%s", entries[i]->d_name);
        (void)unlinkat(folder, name, 0);
        memcpy(name + strlen(name) - 4, ".pcap", sizeof ".pcap");
        (void)unlinkat(folder, name, 0);
    }
    free_entries(entries, count);
}

static bool write_file(int folder, const char *name, const struct buffer *text)
{
    int fd = text->failed ? -1
                          : openat(folder, name,
                                   O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, FILE_MODE);
    bool done = fd >= 0 && write_whole(fd, buffer_slice(text)) == 0;
    if (fd >= 0)
        (void)close(fd);
    if (fd >= 0 && !done)
        (void)unlinkat(folder, name, 0);
    return done;
}

/* As many as there are of one link, which a file has one of. */
static void put_packets(struct buffer *out, const struct crash_record *r)
{
    uint32_t count = atomic_load(&r->count);
    count = count < CRASH_PACKETS ? count : CRASH_PACKETS;
    for (uint32_t i = 0; i < count; i++) {
        const struct crash_packet *p = &r->packet[i];
        uint32_t kept = p->kept < CRASH_PACKET_BYTES ? p->kept : CRASH_PACKET_BYTES;
        if (out->length == 0)
            pcap_file_begin(out, p->link, CRASH_PACKET_BYTES);
        if (p->link == r->packet[0].link)
            pcap_file_add(out, p->wall_ns, slice_of(p->bytes, kept), p->wire_length);
    }
}

static void put_text(struct buffer *out, const struct agent *agent, unsigned place, int status,
                     const char *packets)
{
    const struct watched *w = &agent->watched[place];
    const struct crash_record *r = &agent->crashes[place];
    struct utsname machine = {0};
    (void)uname(&machine);
    buffer_printf(out,
                  "sonded %s: %s, process %d, was ended by signal %d (%s)\n"
                  "It ran for %" PRId64 " s. It captured by %s.\n"
                  "This machine: %s %s %s; built by %s.\n",
                  sonde_version(), w->worker.name, (int)w->worker.pid, WTERMSIG(status),
                  strsignal(WTERMSIG(status)),
                  (clock_monotonic_ns() - w->worker.started_ns) / NS_PER_S, w->family->name,
                  machine.sysname, machine.release, machine.machine, __VERSION__);
    if (atomic_load(&r->happened) != 1)
        return;
    buffer_printf(out, "Signal %d, code %d, address 0x%" PRIx64 ", at packet %" PRIu64 ".\n",
                  (int)r->signal, (int)r->code, r->address, r->packet_number);
    if (packets != NULL)
        buffer_printf(out,
                      "Its last packets, up to the one that was being read, are in %s.\n"
                      "They are what others said: look at them before you give them to anyone.\n",
                      packets);
}

static void write_report(const struct agent *agent, unsigned place, int status, int folder,
                         const char *path)
{
    struct buffer text = {0}, packets = {0};
    char name[NAME_BYTES], when[32], file[NAME_BYTES + 8];
    time_t now = (time_t)(clock_wall_ns() / NS_PER_S);
    struct tm broken;
    (void)strftime(when, sizeof when, "%Y%m%d-%H%M%S", gmtime_r(&now, &broken));
    /* A name of the kernel's may hold what is none of a file's. */
    const char *interface = agent->watched[place].facts.name;
    bool plain = strspn(interface, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                   "-_.@") == strlen(interface);
    (void)snprintf(name, sizeof name, PREFIX "%s-%s-%d", when, plain ? interface : "interface",
                   (int)agent->watched[place].worker.pid);
    if (atomic_load(&agent->crashes[place].happened) == 1)
        put_packets(&packets, &agent->crashes[place]);
    (void)snprintf(file, sizeof file, "%s.pcap", name);
    bool kept = packets.length > 0 && write_file(folder, file, &packets);
    put_text(&text, agent, place, status, kept ? file : NULL);
    (void)snprintf(file, sizeof file, "%s.txt", name);
    if (write_file(folder, file, &text))
        log_warning("%s: a report is in %s/%s", agent->watched[place].worker.name, path, file);
    else
        log_warning("%s/%s: the report cannot be written: %s", path, file, strerror(errno));
    buffer_free(&text);
    buffer_free(&packets);
}

void crash_report(const struct agent *agent, unsigned place, int status)
{
    const struct options *o = &agent->options;
    const char *path = o->path_crash;
    if (o->crash_reports == 0 || o->keeps_nothing)
        return;
    (void)mkdir(path, FOLDER_MODE);
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (folder < 0) {
        log_warning("%s: no report of the crash: %s", path, strerror(errno));
        return;
    }
    make_room(folder, o->crash_reports);
    write_report(agent, place, status, folder, path);
    (void)close(folder);
}
