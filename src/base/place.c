/* Files by where they are. */
/* SPDX-License-Identifier: MIT */
#include "base/place.h"

#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

bool place_beside_program(char *path, size_t size, const char *relative)
{
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0)
        return false;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    if (slash == NULL)
        return false;
    slash[1] = '\0';
    int written = snprintf(path, size, "%s%s", program, relative);
    return written > 0 && (size_t)written < size;
}

bool place_is_named(const char *name, const char *suffix)
{
    size_t length = strlen(name), end = strlen(suffix);
    return name[0] != '.' && length > end && strcmp(name + length - end, suffix) == 0;
}

bool place_has(const char *folder, const char *suffix)
{
    DIR *d = folder[0] == '\0' ? NULL : opendir(folder);
    bool found = false;
    for (const struct dirent *e; d != NULL && !found && (e = readdir(d)) != NULL;)
        found = place_is_named(e->d_name, suffix);
    if (d != NULL)
        (void)closedir(d);
    return found;
}
