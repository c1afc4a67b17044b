/* Files that are replaced as a whole. */
/* SPDX-License-Identifier: MIT */
#include "agent/replace.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_MODE = 0600, LONGEST_PATH = 2 * PATH_BYTES };

static const char *beside(const char *path, char new[LONGEST_PATH])
{
    (void)snprintf(new, LONGEST_PATH, "%s.new", path);
    return new;
}

int replace_begin(const char *path)
{
    char new[LONGEST_PATH];
    (void)unlink(beside(path, new));
    return open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, FILE_MODE);
}

bool replace_end(const char *path, int fd, bool written, bool lasting)
{
    char new[LONGEST_PATH];
    bool whole = written && (!lasting || fsync(fd) == 0);
    (void)close(fd);
    if (whole && rename(beside(path, new), path) == 0)
        return true;
    (void)unlink(beside(path, new));
    return false;
}
