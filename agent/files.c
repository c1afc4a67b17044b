/* Files that the publisher writes again and again. */
/* SPDX-License-Identifier: MIT */
#include "agent/files.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/replace.h"

void files_init(struct files *f)
{
    *f = (struct files){0};
    for (unsigned i = 0; i < SAVED_COUNT; i++)
        f->fd[i] = -1;
}

/* What fails in another place is told again. */
static void set_path(struct files *f, const struct options *o, unsigned file)
{
    char path[sizeof f->path[0]];
    if (file == SAVED_FLOWS)
        (void)snprintf(path, sizeof path, "%s", o->path_json_save);
    else
        (void)snprintf(path, sizeof path, "%s/status.json", o->volatile_dir);
    f->failed[file] = f->failed[file] && strcmp(path, f->path[file]) == 0;
    memcpy(f->path[file], path, sizeof path);
}

/* Once, until it has worked again. */
static void tell_failure(struct files *f, unsigned file, const char *why)
{
    if (!f->failed[file])
        log_warning("%s: it cannot be written: %s", f->path[file], why);
    f->failed[file] = true;
}

static void end(struct files *f, unsigned file, const char *why)
{
    bool done = replace_end(f->path[file], f->fd[file], why[0] == '\0', false);
    f->fd[file] = -1;
    if (done)
        f->failed[file] = false;
    else
        tell_failure(f, file, why[0] != '\0' ? why : "the old one stays");
}

static void begin(struct files *f, const struct agent *agent, unsigned file)
{
    struct control_message m = {.type = CONTROL_FILE, .interface = file};
    if (f->fd[file] >= 0)
        end(f, file, "the one before was not finished");
    set_path(f, &agent->options, file);
    f->fd[file] = replace_begin(f->path[file]);
    if (f->fd[file] < 0)
        tell_failure(f, file, strerror(errno));
    child_tell(&agent->publisher, &m, &f->fd[file], f->fd[file] < 0 ? 0 : 1);
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
        end(f, m->interface, why);
}

void files_forget(struct files *f)
{
    for (unsigned i = 0; i < SAVED_COUNT; i++) {
        if (f->fd[i] >= 0)
            (void)replace_end(f->path[i], f->fd[i], false, false);
        f->fd[i] = -1;
    }
}
