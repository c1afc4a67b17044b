/* Files that the publisher writes again and again. */
/* SPDX-License-Identifier: MIT */
#include "agent/files.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/reload.h"
#include "agent/replace.h"

void files_init(struct files *f)
{
    *f = (struct files){0};
    for (unsigned i = 0; i < SAVED_COUNT; i++)
        f->fd[i] = -1;
}

static const char *path_of(const struct agent *agent, unsigned file, char path[PATH_BYTES + 16])
{
    if (file == SAVED_FLOWS)
        return agent->options.path_json_save;
    (void)snprintf(path, PATH_BYTES + 16, "%s/status.json", agent->options.volatile_dir);
    return path;
}

/* Once, until it has worked again. */
static void tell_failure(struct files *f, unsigned file, const char *path, const char *why)
{
    if (!f->failed[file])
        log_warning("%s: it cannot be written: %s", path, why);
    f->failed[file] = true;
}

static void end(struct files *f, const struct agent *agent, unsigned file, const char *why)
{
    char space[PATH_BYTES + 16];
    const char *path = path_of(agent, file, space);
    bool done = replace_end(path, f->fd[file], why[0] == '\0', false);
    f->fd[file] = -1;
    if (done)
        f->failed[file] = false;
    else
        tell_failure(f, file, path, why[0] != '\0' ? why : "the old one stays");
}

static void begin(struct files *f, const struct agent *agent, unsigned file)
{
    char space[PATH_BYTES + 16];
    const char *path = path_of(agent, file, space);
    struct control_message m = {.type = CONTROL_FILE, .interface = file};
    if (f->fd[file] >= 0)
        end(f, agent, file, "the one before was not finished");
    f->fd[file] = replace_begin(path);
    if (f->fd[file] < 0)
        tell_failure(f, file, path, strerror(errno));
    reload_tell(&agent->publisher, &m, &f->fd[file], f->fd[file] < 0 ? 0 : 1);
}

void files_message(struct files *f, const struct agent *agent, const struct control_message *m)
{
    char why[sizeof m->text];
    if (m->interface >= SAVED_COUNT)
        return;
    (void)snprintf(why, sizeof why, "%.*s", (int)sizeof m->text - 1, m->text);
    if (m->type == CONTROL_FILE)
        begin(f, agent, m->interface);
    else if (m->type == CONTROL_FILE_END && f->fd[m->interface] >= 0)
        end(f, agent, m->interface, why);
}

void files_forget(struct files *f, const struct agent *agent)
{
    char space[PATH_BYTES + 16];
    for (unsigned i = 0; i < SAVED_COUNT; i++) {
        if (f->fd[i] >= 0)
            (void)replace_end(path_of(agent, i, space), f->fd[i], false, false);
        f->fd[i] = -1;
    }
}
