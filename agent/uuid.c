/* The agent's number. */
/* SPDX-License-Identifier: MIT */
#include "agent/uuid.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "agent/replace.h"
#include "base/error.h"

static const char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool uuid_is_one(const char *text)
{
    bool good = strlen(text) == UUID_BYTES - 1;
    for (unsigned i = 0; good && i < UUID_BYTES - 1; i++)
        good = i % 3 == 2 ? text[i] == '-' : text[i] != '-' && strchr(letters, text[i]) != NULL;
    return good && strcmp(text, UUID_NONE) != 0;
}

static bool make(char uuid[UUID_BYTES])
{
    uint8_t bytes[UUID_BYTES];
    (void)snprintf(uuid, UUID_BYTES, "%s", UUID_NONE);
    if (getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes)
        return false;
    for (unsigned i = 0; i < UUID_BYTES - 1; i++)
        if (i % 3 != 2)
            uuid[i] = letters[bytes[i] % (sizeof letters - 1)];
    return true;
}

/* What stands in the file; false where there is no such file. Anything else that is no UUID is an
 * error. */
static bool read_from(const char *path, char uuid[UUID_BYTES], int *code, struct sonde_error *error)
{
    char text[64];
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 && errno == ENOENT)
        return false;
    ssize_t size = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    int reason = errno;
    if (fd >= 0)
        (void)close(fd);
    text[size < 0 ? 0 : size] = '\0';
    text[strcspn(text, " \r\n")] = '\0';
    if (uuid_is_one(text))
        memcpy(uuid, text, UUID_BYTES);
    else
        *code = error_set(error, SONDE_EIO, "%s: %s: mend or remove it", path,
                          size < 0 ? strerror(reason) : "it holds no UUID such as AB-12-CD-34");
    return true;
}

static int keep(const char *path, const char *uuid, struct sonde_error *error)
{
    char line[UUID_BYTES + 1];
    int length = snprintf(line, sizeof line, "%s\n", uuid), fd = replace_begin(path);
    if (fd >= 0 && replace_end(path, fd, write(fd, line, (size_t)length) == length, true))
        return SONDE_OK;
    return error_set(error, SONDE_EIO, "%s: the UUID cannot be kept: %s", path, strerror(errno));
}

int uuid_find(const struct options *o, char uuid[UUID_BYTES], struct sonde_error *error)
{
    int code = SONDE_OK;
    if (o->uuid[0] != '\0') {
        (void)snprintf(uuid, UUID_BYTES, "%.*s", UUID_BYTES - 1, o->uuid);
        return SONDE_OK;
    }
    if (!make(uuid))
        return error_set(error, SONDE_EIO, "the system gives no random numbers: %s",
                         strerror(errno));
    if (o->keeps_nothing)
        return error_set(error, SONDE_ENOTFOUND, "nothing is kept: the UUID is one for this run");
    if (!read_from(o->path_uuid, uuid, &code, error))
        code = keep(o->path_uuid, uuid, error);
    return code;
}
