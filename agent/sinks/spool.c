/* Batches as files. A name sorts by age; a file has its name once it is whole. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/spool.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/shared.h"

#define MARK ".batch" /* in all names; a file without it is somebody else's */

enum { FILE_MODE = 0600 };

static bool is_batch(const char *name)
{
    return strstr(name, MARK) != NULL && strlen(name) < SPOOL_NAME_BYTES && name[0] != '.';
}

/* Walks through the folder: the oldest name, how many there are, and how large they are. */
static bool look(struct spool *s, char oldest[SPOOL_NAME_BYTES])
{
    struct stat status;
    int again = openat(s->fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *folder = again < 0 ? NULL : fdopendir(again);
    s->bytes = s->files = 0;
    oldest[0] = '\0';
    if (folder == NULL)
        return false;
    for (const struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (!is_batch(entry->d_name) || fstatat(s->fd, entry->d_name, &status, 0) != 0)
            continue;
        s->files++;
        s->bytes += (uint64_t)status.st_size;
        if (oldest[0] == '\0' || strcmp(entry->d_name, oldest) < 0)
            (void)snprintf(oldest, SPOOL_NAME_BYTES, "%.63s", entry->d_name);
    }
    (void)closedir(folder);
    return oldest[0] != '\0';
}

void spool_open(struct spool *s, int fd, uint64_t limit)
{
    char ignored[SPOOL_NAME_BYTES];
    *s = (struct spool){.fd = fd, .limit = limit};
    if (fd >= 0)
        (void)look(s, ignored);
}

void spool_remove(struct spool *s, const char *name)
{
    struct stat status;
    if (fstatat(s->fd, name, &status, 0) != 0 || unlinkat(s->fd, name, 0) != 0)
        return;
    s->files -= s->files > 0;
    s->bytes -= (uint64_t)status.st_size < s->bytes ? (uint64_t)status.st_size : s->bytes;
}

int spool_put(struct spool *s, const char *name, struct slice body)
{
    static const char new[] = ".new";
    char oldest[SPOOL_NAME_BYTES];
    while (s->bytes + body.length > s->limit && look(s, oldest) &&
           s->bytes + body.length > s->limit) {
        uint64_t before = s->files;
        spool_remove(s, oldest);
        if (s->files == before)
            return EACCES;
        s->lost++;
        log_warning("the spool is full: its oldest batch made room for a new one");
    }
    int fd = openat(s->fd, new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, FILE_MODE);
    int reason = fd < 0 ? errno : write_whole(fd, body);
    if (reason == 0 && fdatasync(fd) != 0)
        reason = errno;
    if (fd >= 0)
        (void)close(fd);
    if (reason == 0 && renameat(s->fd, new, s->fd, name) != 0)
        reason = errno;
    if (reason != 0) {
        (void)unlinkat(s->fd, new, 0);
        return reason;
    }
    s->files++;
    s->bytes += body.length;
    return 0;
}

bool spool_first(struct spool *s, char name[SPOOL_NAME_BYTES], struct buffer *body)
{
    struct stat status;
    ssize_t got = 0;
    buffer_clear(body);
    if (s->fd < 0 || s->files == 0 || !look(s, name))
        return false;
    int fd = openat(s->fd, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    bool good = fd >= 0 && fstat(fd, &status) == 0 && S_ISREG(status.st_mode) &&
                buffer_reserve(body, (size_t)status.st_size + 1);
    while (good &&
           (got = read(fd, body->bytes + body->length, body->capacity - body->length)) > 0) {
        body->length += (size_t)got;
        good = buffer_reserve(body, 1);
    }
    if (fd >= 0)
        (void)close(fd);
    if (good && got == 0)
        return true;
    log_warning("%s in the spool cannot be read: it is left out", name);
    spool_remove(s, name);
    return false;
}
