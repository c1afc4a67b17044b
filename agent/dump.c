/* Capture files of flows that nobody knows: the publisher's part. It has the folder from the
 * opener, and holds the number and the bytes of its files within their bounds. */
/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/capture/pcap_file.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "agent/publisher.h"
#include "agent/unknown.h"

#define NAME_FORMAT "nd-flow-%08x.cap"

enum { NAME_BYTES = 32, SNAP_BYTES = 65535 };

/* A file that there is; its name has the beginning of the flow's digest. */
struct dumped {
    uint32_t prefix;
    uint32_t bytes;
    int64_t written_ns;
};

static void name_of(uint32_t prefix, const char *suffix, char name[NAME_BYTES])
{
    (void)snprintf(name, NAME_BYTES, NAME_FORMAT "%s", prefix, suffix);
}

/* ---- which files there are --------------------------------------------------------------------
 */

static bool remember(struct dump *d, struct dumped file)
{
    if (d->count == d->room) {
        uint32_t room = d->room == 0 ? 64 : d->room * 2;
        struct dumped *more = realloc(d->file, room * sizeof *more);
        if (more == NULL)
            return false;
        d->file = more;
        d->room = room;
    }
    d->file[d->count++] = file;
    d->bytes += file.bytes;
    return true;
}

static int by_age(const void *a, const void *b)
{
    const struct dumped *x = a, *y = b;
    return (x->written_ns > y->written_ns) - (x->written_ns < y->written_ns);
}

/* Takes a file of the folder for one of its own by its name. One that was not finished goes away.
 */
static void note(struct dump *d, const char *name)
{
    enum { PREFIX_AT = sizeof "nd-flow-" - 1 };
    char whole[NAME_BYTES], new[NAME_BYTES];
    uint8_t b[4];
    struct stat status;
    if (strlen(name) < PREFIX_AT + 8 || !slice_to_bytes(slice_of(name + PREFIX_AT, 8), b, 4))
        return;
    uint32_t prefix = (uint32_t)b[0] << 24 | (uint32_t)b[1] << 16 | (uint32_t)b[2] << 8 | b[3];
    name_of(prefix, "", whole);
    name_of(prefix, ".new", new);
    if (strcmp(name, new) == 0)
        (void)unlinkat(d->folder_fd, name, 0);
    if (strcmp(name, whole) != 0 || fstatat(d->folder_fd, name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    struct dumped file = {prefix, (uint32_t)status.st_size,
                          (int64_t)status.st_mtim.tv_sec * NS_PER_S + status.st_mtim.tv_nsec};
    if (!remember(d, file))
        log_warning("no memory to know all files of unknown flows: %s is kept for ever", name);
}

void dump_open(struct publisher *p, int folder_fd)
{
    struct dump *d = &p->dump;
    if (d->folder_fd >= 0)
        (void)close(d->folder_fd);
    d->folder_fd = folder_fd;
    d->count = 0;
    d->bytes = 0;
    int fd = folder_fd < 0 ? -1 : openat(folder_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = fd < 0 ? NULL : fdopendir(fd);
    const struct dirent *entry;
    while (folder != NULL && (entry = readdir(folder)) != NULL)
        note(d, entry->d_name);
    if (folder != NULL)
        (void)closedir(folder);
    if (d->count > 0)
        qsort(d->file, d->count, sizeof *d->file, by_age);
}

static void forget(struct dump *d, uint32_t at)
{
    d->bytes -= d->file[at].bytes;
    d->count--;
    memmove(&d->file[at], &d->file[at + 1], (d->count - at) * sizeof *d->file);
}

static void remove_oldest(struct dump *d)
{
    char name[NAME_BYTES];
    name_of(d->file[0].prefix, "", name);
    (void)unlinkat(d->folder_fd, name, 0);
    forget(d, 0);
    d->removed++;
}

/* ---- writing ----------------------------------------------------------------------------------
 */

/* The packets of a record, or false where it is no whole one. With `out`: writes them. */
static bool walk(struct slice record, struct buffer *out)
{
    struct unknown_head head;
    memcpy(&head, record.at, sizeof head);
    size_t at = sizeof head;
    for (unsigned i = 0; i < head.count; i++) {
        struct unknown_packet packet;
        if (record.length - at < sizeof packet)
            return false;
        memcpy(&packet, record.at + at, sizeof packet);
        at += sizeof packet;
        if (packet.captured > SNAP_BYTES || record.length - at < unknown_padded(packet.captured))
            return false;
        if (out != NULL)
            pcap_file_add(out, packet.wall_ns, slice_of(record.at + at, packet.captured),
                          packet.wire);
        at += unknown_padded(packet.captured);
    }
    return at == record.length;
}

/* 0 and the size of the file, or an errno. */
static int write_file(const struct dump *d, const char *name, struct slice record, uint32_t *bytes)
{
    struct unknown_head head;
    memcpy(&head, record.at, sizeof head);
    int fd =
        openat(d->folder_fd, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return errno;
    struct buffer whole = {0};
    pcap_file_begin(&whole, head.link, SNAP_BYTES);
    (void)walk(record, &whole);
    int reason = whole.failed ? ENOMEM : write_whole(fd, buffer_slice(&whole));
    *bytes = (uint32_t)whole.length;
    buffer_free(&whole);
    if (close(fd) != 0 && reason == 0)
        reason = errno;
    return reason;
}

static void fail(struct dump *d, const char *name, int reason)
{
    if (!d->failed)
        log_warning("%s of an unknown flow cannot be written: %s", name, strerror(reason));
    d->failed = true;
    d->lost++;
}

void dump_record(struct publisher *p, size_t length)
{
    struct dump *d = &p->dump;
    struct slice record = slice_of(p->record, length);
    char new[NAME_BYTES], name[NAME_BYTES];
    uint32_t bytes = 0;
    if (length < sizeof(struct unknown_head) || !walk(record, NULL)) {
        p->broken_records++;
        return;
    }
    if (d->folder_fd < 0 || !p->live.capture_unknown)
        return;
    uint32_t prefix = (uint32_t)record.at[0] << 24 | (uint32_t)record.at[1] << 16 |
                      (uint32_t)record.at[2] << 8 | record.at[3];
    name_of(prefix, ".new", new);
    name_of(prefix, "", name);
    for (uint32_t i = 0; i < d->count; i++)
        if (d->file[i].prefix == prefix)
            forget(d, i--);
    /* The file is no larger than the record, nearly: its heads are as long. */
    while (d->count > 0 && (d->count >= p->live.dump_files ||
                            d->bytes + length + PCAP_FILE_HEAD > p->live.dump_bytes))
        remove_oldest(d);
    int reason = write_file(d, new, record, &bytes);
    if (reason == 0 && renameat(d->folder_fd, new, d->folder_fd, name) != 0)
        reason = errno;
    if (reason != 0 || !remember(d, (struct dumped){prefix, bytes, 0})) {
        (void)unlinkat(d->folder_fd, new, 0);
        fail(d, name, reason == 0 ? ENOMEM : reason);
        return;
    }
    d->failed = false;
    d->written++;
}
