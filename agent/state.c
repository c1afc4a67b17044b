/* Files that outlive the agent. */
/* SPDX-License-Identifier: MIT */
#include "agent/state.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/replace.h"
#include "base/error.h"

/* All may pass through the folder, because the signatures that updates install there are for all;
 * its other files are read by their owner alone. */
enum { FOLDER_MODE = 0755, LONGEST_PATH = PATH_BYTES + STATE_NAME_BYTES };

/* Makes a folder, unless it is there; 0, or an errno. */
static int make_folder(const char *path)
{
    struct stat status;
    int reason = mkdir(path, FOLDER_MODE) == 0 || errno == EEXIST ? 0 : errno;
    if (reason == 0 && (stat(path, &status) != 0 || !S_ISDIR(status.st_mode)))
        reason = ENOTDIR;
    if (reason == 0 && access(path, W_OK) != 0)
        reason = errno;
    return reason;
}

int state_open(struct options *o, struct sonde_error *error)
{
    bool caches = !o->keeps_nothing &&
                  (o->flow_cache_keep == KEEP_VOLATILE || o->name_cache_keep == KEEP_VOLATILE);
    bool dumps = o->live.capture_unknown &&
                 strncmp(o->path_dump, o->volatile_dir, strlen(o->volatile_dir)) == 0;
    int reason = caches || dumps || o->keeps_status ? make_folder(o->volatile_dir) : 0;
    if (reason != 0 && !caches && !dumps && strcmp(o->volatile_dir, VOLATILE_DIR) == 0) {
        log_info("%s: %s: status.json is not written (path_state_volatile names another folder)",
                 o->volatile_dir, strerror(reason));
        o->keeps_status = false;
    } else if (reason != 0) {
        (void)error_set(error, SONDE_EIO,
                        "%s: %s: name a folder that can be made or written with "
                        "path_state_volatile, or keep nothing with --no-state",
                        o->volatile_dir, strerror(reason));
        return EXIT_OUTPUT;
    }
    reason = o->keeps_nothing ? 0 : make_folder(o->state_dir);
    if (reason == 0)
        return EXIT_OK;
    if (o->state_is_default) {
        log_info("%s: %s: the caches are not kept (--state-dir names another folder)", o->state_dir,
                 strerror(reason));
        o->keeps_nothing = true;
        return EXIT_OK;
    }
    (void)error_set(error, SONDE_EIO,
                    "%s: %s: name a folder that can be made or written, with --state-dir or "
                    "path_state_persistent, or keep nothing with --no-state",
                    o->state_dir, strerror(reason));
    return EXIT_OUTPUT;
}

const char *state_flows_name(const struct interface_facts *facts, char name[STATE_NAME_BYTES])
{
    char worker[WORKER_NAME_BYTES];
    (void)snprintf(name, STATE_NAME_BYTES, "flows.%s", interface_worker_name(facts, worker));
    return name;
}

/* The folder of a file; NULL where it is not kept. */
static const char *folder_of(const struct options *o, const char *name)
{
    bool is_names = strcmp(name, "dns-hints") == 0, is_flows = strncmp(name, "flows.", 6) == 0;
    enum keep keep = is_names   ? o->name_cache_keep
                     : is_flows ? o->flow_cache_keep
                                : KEEP_PERSISTENT;
    if (o->keeps_nothing || keep == KEEP_NOTHING || (is_names && !o->remembers_names) ||
        (is_flows && !o->remembers_flows))
        return NULL;
    return keep == KEEP_VOLATILE ? o->volatile_dir : o->state_dir;
}

/* False where the file is not kept. */
static bool path_of(const struct options *o, const char *name, char path[LONGEST_PATH])
{
    const char *folder = folder_of(o, name);
    if (folder != NULL)
        (void)snprintf(path, LONGEST_PATH, "%s/%s", folder, name);
    return folder != NULL;
}

int state_read(const struct options *o, const char *name)
{
    char path[LONGEST_PATH];
    if (!path_of(o, name, path))
        return -1;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0 && errno != ENOENT)
        log_warning("%s: %s: it is left out", path, strerror(errno));
    return fd;
}

int state_begin(const struct options *o, const char *name)
{
    char path[LONGEST_PATH];
    if (!path_of(o, name, path))
        return -1;
    int fd = replace_begin(path);
    if (fd < 0)
        log_warning("%s: %s: it is not saved", path, strerror(errno));
    return fd;
}

void state_end(const struct options *o, const char *name, int fd, bool written)
{
    char path[LONGEST_PATH];
    if (fd < 0 || !path_of(o, name, path) || replace_end(path, fd, written, true))
        return;
    log_warning("%s: it could not be written whole (is the disk full?): %s", path,
                access(path, F_OK) == 0 ? "the old one is kept" : "nothing is kept");
}

int state_key(const struct options *o, uint8_t key[16], struct sonde_error *error)
{
    uint8_t text[17]; /* one byte more, to see that the file ends */
    int fd = state_read(o, "key");
    ssize_t size = fd < 0 ? -1 : read(fd, text, sizeof text);
    if (fd >= 0)
        (void)close(fd);
    if (size == 16) {
        memcpy(key, text, 16);
        return SONDE_OK;
    }
    if (getrandom(key, 16, 0) != 16)
        return error_set(error, SONDE_EIO, "the system gives no random numbers: %s",
                         strerror(errno));
    fd = state_begin(o, "key");
    state_end(o, "key", fd, fd >= 0 && write(fd, key, 16) == 16);
    return SONDE_OK;
}
