/* pcapng writer (draft-ietf-opsawg-pcapng): section header, one interface, enhanced packets. */
/* SPDX-License-Identifier: MIT */
#include "pcapng.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"

enum {
    BLOCK_SECTION = 0x0a0d0d0a,
    BLOCK_INTERFACE = 1,
    BLOCK_PACKET = 6,
    OPTION_TIME_RESOLUTION = 9,
    NANOSECONDS = 9, /* ten to the minus nine */
    MOST_LINKS = 40  /* from one to the next, as in the kernel */
};

struct pcapng {
    FILE *file;
    char *path;
    char *temporary; /* NULL where the packets go straight to a pipe or device */
};

/* All numbers are in this machine's order: the section header's magic tells the reader which. */
static bool put(struct pcapng *p, const void *bytes, size_t size)
{
    return fwrite(bytes, 1, size, p->file) == size;
}

static bool put32(struct pcapng *p, uint32_t value)
{
    return put(p, &value, sizeof value);
}

static bool put16(struct pcapng *p, uint16_t value)
{
    return put(p, &value, sizeof value);
}

static bool put_head(struct pcapng *p, uint16_t link)
{
    const uint32_t section_size = 28, interface_size = 32;
    const uint8_t resolution[4] = {NANOSECONDS};
    return put32(p, BLOCK_SECTION) && put32(p, section_size) && put32(p, 0x1a2b3c4d) &&
           put16(p, 1) && put16(p, 0) && put32(p, UINT32_MAX) && put32(p, UINT32_MAX) &&
           put32(p, section_size) && put32(p, BLOCK_INTERFACE) && put32(p, interface_size) &&
           put16(p, link) && put16(p, 0) && put32(p, 0) && put16(p, OPTION_TIME_RESOLUTION) &&
           put16(p, 1) && put(p, resolution, sizeof resolution) && put32(p, 0) &&
           put32(p, interface_size);
}

static int output_error(const struct pcapng *p, struct sonde_error *error)
{
    return error_set(error, SONDE_EIO, "%s: cannot be written: %s", p->path, strerror(errno));
}

/* Opens a file under a temporary name beside the one it will have. */
static bool open_temporary(struct pcapng *p)
{
    size_t size = strlen(p->path) + 8;
    p->temporary = malloc(size);
    if (p->temporary == NULL)
        return false;
    (void)snprintf(p->temporary, size, "%s.XXXXXX", p->path);
    int fd = mkstemp(p->temporary);
    if (fd < 0) {
        free(p->temporary);
        p->temporary = NULL;
        return false;
    }
    mode_t mask = umask(0);
    (void)umask(mask);
    p->file = fdopen(fd, "wb");
    return p->file != NULL && fchmod(fd, 0666 & ~mask) == 0;
}

/* Follows links to a name that no file has yet: realpath() knows only those that are there. */
static bool follow_links(struct pcapng *p)
{
    for (int links = 0; links < MOST_LINKS; links++) {
        char target[PATH_MAX];
        ssize_t length = readlink(p->path, target, sizeof target - 1);
        if (length < 0)
            return true;
        target[length] = '\0';
        const char *slash = *target == '/' ? NULL : strrchr(p->path, '/');
        int folder = slash == NULL ? 0 : (int)(slash + 1 - p->path);
        char *next;
        if (asprintf(&next, "%.*s%s", folder, p->path, target) < 0)
            return false;
        free(p->path);
        p->path = next;
    }
    errno = ELOOP;
    return false;
}

/* A file that is there is replaced at the end, the one behind a link and not the link; what is no
 * file (a pipe, a device) is written to as it is. "-" is the standard output. */
static bool open_target(struct pcapng *p)
{
    struct stat status;
    if (strcmp(p->path, "-") == 0) {
        int fd = dup(STDOUT_FILENO);
        p->file = fd < 0 ? NULL : fdopen(fd, "wb");
        return p->file != NULL;
    }
    if (stat(p->path, &status) != 0)
        return errno == ENOENT && follow_links(p) && open_temporary(p);
    if (!S_ISREG(status.st_mode)) {
        int fd = open(p->path, O_WRONLY | O_CLOEXEC);
        p->file = fd < 0 ? NULL : fdopen(fd, "wb");
        return p->file != NULL;
    }
    char *real = realpath(p->path, NULL);
    if (real == NULL)
        return false;
    free(p->path);
    p->path = real;
    return open_temporary(p);
}

struct pcapng *pcapng_create(const char *path, uint16_t link, struct sonde_error *error)
{
    struct pcapng *p = calloc(1, sizeof *p);
    if (p != NULL)
        p->path = strdup(path);
    if (p == NULL || p->path == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for writing %s", path);
        pcapng_discard(p);
        return NULL;
    }
    if (!open_target(p) || !put_head(p, link)) {
        (void)output_error(p, error);
        pcapng_discard(p);
        return NULL;
    }
    return p;
}

int pcapng_write(struct pcapng *p, const struct sonde_packet *packet, struct sonde_error *error)
{
    static const uint8_t zeros[4] = {0};
    uint32_t padding = (4 - packet->captured_length % 4) % 4;
    uint32_t size = 32 + packet->captured_length + padding;
    uint64_t time = (uint64_t)packet->wall_ns;
    if (put32(p, BLOCK_PACKET) && put32(p, size) && put32(p, 0) &&
        put32(p, (uint32_t)(time >> 32)) && put32(p, (uint32_t)time) &&
        put32(p, packet->captured_length) && put32(p, packet->wire_length) &&
        put(p, packet->bytes, packet->captured_length) && put(p, zeros, padding) && put32(p, size))
        return SONDE_OK;
    return output_error(p, error);
}

int pcapng_finish(struct pcapng *p, struct sonde_error *error)
{
    FILE *file = p->file;
    p->file = NULL;
    bool written = fflush(file) == 0 && (p->temporary == NULL || fsync(fileno(file)) == 0);
    if (fclose(file) != 0 || !written ||
        (p->temporary != NULL && rename(p->temporary, p->path) != 0)) {
        int code = output_error(p, error);
        pcapng_discard(p);
        return code;
    }
    free(p->path);
    free(p->temporary);
    free(p);
    return SONDE_OK;
}

void pcapng_discard(struct pcapng *p)
{
    if (p == NULL)
        return;
    if (p->file != NULL)
        (void)fclose(p->file);
    if (p->temporary != NULL)
        (void)unlink(p->temporary);
    free(p->path);
    free(p->temporary);
    free(p);
}
