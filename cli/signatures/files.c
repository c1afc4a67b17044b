/* Files that are read as a whole and replaced as a whole. */
/* SPDX-License-Identifier: MIT */
#include "files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "signatures.h"

/* ---- reading -------------------------------------------------------------------------------- */

static int fail_input(const char *path, int reason)
{
    return complain_text(EXIT_INPUT, "%s: %s", path, strerror(reason));
}

/* All bytes of an open file; 0 or the reason. One byte more than `most` is read, to see that there
 * are more. */
static int read_all(int fd, size_t most, struct buffer *out)
{
    enum { PIECE = 1 << 16 };
    size_t before = out->length;
    while (out->length - before <= most) {
        if (!buffer_reserve(out, PIECE))
            return ENOMEM;
        ssize_t got = read(fd, out->bytes + out->length, PIECE);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got < 0 ? errno : 0;
        out->length += (size_t)got;
    }
    return 0;
}

int read_whole(const char *path, size_t most, struct buffer *out)
{
    struct stat status;
    size_t before = out->length;
    /* A pipe in the place of the file must not hold up whoever runs this from cron. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail_input(path, errno);
    int reason = fstat(fd, &status) != 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
    bool is_file = reason != 0 || S_ISREG(status.st_mode);
    if (reason == 0 && is_file)
        reason = read_all(fd, most, out);
    (void)close(fd);
    if (!is_file)
        return complain_text(EXIT_INPUT, "%s: this is not a regular file", path);
    if (reason != 0)
        return fail_input(path, reason);
    if (out->length - before > most)
        return complain_text(EXIT_INPUT, "%s: it is longer than %zu bytes, the most that is read",
                             path, most);
    return EXIT_OK;
}

/* ---- paths ---------------------------------------------------------------------------------- */

static bool joined(char out[PATH_MAX], const char *a, const char *b, const char *c)
{
    int length = snprintf(out, PATH_MAX, "%s%s%s", a, b, c);
    if (length >= 0 && length < PATH_MAX)
        return true;
    (void)complain_text(EXIT_USAGE, "%s: %s", a, strerror(ENAMETOOLONG));
    return false;
}

bool path_with(char out[PATH_MAX], const char *path, const char *suffix)
{
    return joined(out, path, suffix, "");
}

bool path_in(char out[PATH_MAX], const char *folder, const char *name)
{
    return joined(out, folder, "/", name);
}

void path_folder(char out[PATH_MAX], const char *path)
{
    const char *slash = strrchr(path, '/');
    int length = slash == NULL ? 1 : slash == path ? 1 : (int)(slash - path);
    (void)snprintf(out, PATH_MAX, "%.*s", length, slash == NULL ? "." : path);
}

/* ---- writing -------------------------------------------------------------------------------- */

int fail_output(const char *path)
{
    int reason = errno;
    return complain_text(EXIT_OUTPUT, "%s: %s: nothing was changed%s", path, strerror(reason),
                         reason == ENOSPC ? "; make room on that disk and run it again" : "");
}

static bool write_all(int fd, struct slice bytes)
{
    while (bytes.length > 0) {
        ssize_t written = write(fd, bytes.at, bytes.length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = slice_tail(bytes, (size_t)written);
    }
    return true;
}

/* Writes, syncs and closes; errno tells what failed. */
static bool fill(int fd, struct slice bytes, mode_t mode)
{
    bool written = fd >= 0 && write_all(fd, bytes) && fchmod(fd, mode) == 0 && fsync(fd) == 0;
    int reason = errno;
    if (fd >= 0 && close(fd) != 0 && written) {
        written = false;
        reason = errno;
    }
    errno = reason;
    return written;
}

int file_prepare(const char *path, struct slice bytes, mode_t mode)
{
    char beside[PATH_MAX];
    if (!path_with(beside, path, ".new"))
        return EXIT_USAGE;
    (void)unlink(beside);
    if (fill(open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode), bytes, mode))
        return EXIT_OK;
    int code = fail_output(path);
    file_forget(path);
    return code;
}

int file_rename(const char *from, const char *to)
{
    char folder[PATH_MAX];
    if (rename(from, to) != 0)
        return fail_output(to);
    path_folder(folder, to);
    return folder_sync(folder);
}

int file_take(const char *path)
{
    char beside[PATH_MAX];
    if (!path_with(beside, path, ".new"))
        return EXIT_USAGE;
    int code = file_rename(beside, path);
    file_forget(path); /* two names of one file both stay when one is renamed to the other */
    return code;
}

void file_forget(const char *path)
{
    char beside[PATH_MAX];
    if (path_with(beside, path, ".new"))
        (void)unlink(beside); /* the next one that is written removes it too */
}

int file_replace(const char *path, struct slice bytes, mode_t mode)
{
    int code = file_prepare(path, bytes, mode);
    return code != EXIT_OK ? code : file_take(path);
}

int file_prepare_second(const char *path, const char *second)
{
    enum { LARGEST = 256 << 20 };
    char beside[PATH_MAX];
    struct buffer bytes = {0};
    if (!path_with(beside, second, ".new"))
        return EXIT_USAGE;
    (void)unlink(beside);
    if (link(path, beside) == 0)
        return EXIT_OK;
    /* FAT knows no links. */
    int code = read_whole(path, LARGEST, &bytes);
    if (code == EXIT_OK)
        code = file_prepare(second, buffer_slice(&bytes), 0644);
    buffer_free(&bytes);
    return code;
}

/* For programs that hold no lock: the file beside has a name of its own. */
int write_whole(const char *path, const void *bytes, size_t size)
{
    char beside[PATH_MAX], folder[PATH_MAX];
    if (strcmp(path, "-") == 0)
        return fwrite(bytes, 1, size, stdout) == size ? EXIT_OK : fail_output("standard output");
    if (!path_with(beside, path, ".XXXXXX"))
        return EXIT_OUTPUT;
    int fd = mkostemp(beside, O_CLOEXEC);
    if (fd < 0)
        return fail_output(path);
    if (!fill(fd, slice_of(bytes, size), 0644) || rename(beside, path) != 0) {
        int code = fail_output(path);
        (void)unlink(beside);
        return code;
    }
    path_folder(folder, path);
    return folder_sync(folder);
}

/* ---- folders -------------------------------------------------------------------------------- */

int folder_make(const char *path)
{
    struct stat status;
    if (mkdir(path, 0755) == 0)
        return EXIT_OK;
    if (errno == EEXIST && stat(path, &status) == 0 && !S_ISDIR(status.st_mode))
        errno = ENOTDIR;
    return errno == EEXIST ? EXIT_OK : fail_output(path);
}

int folder_lock(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        (void)fail_output(path);
        return -1;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) == 0)
        return fd;
    (void)complain_text(EXIT_OUTPUT,
                        "%s: another program is changing the signatures there: run "
                        "this again when it has ended",
                        path);
    (void)close(fd);
    return -1;
}

int folder_sync(const char *path)
{
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    /* Some file systems cannot sync a folder; they say EINVAL, and have nothing to write. */
    bool written = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL);
    int reason = errno;
    if (fd >= 0)
        (void)close(fd);
    if (written)
        return EXIT_OK;
    return complain_text(EXIT_OUTPUT, "%s: it is not sure that the disk has the new files: %s",
                         path, strerror(reason));
}
