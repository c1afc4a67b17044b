/* Lines in a file, which is begun anew when it is large or old. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum { BATCH_LINES = 64, LOOK_MS = 1000, FILE_MODE = 0640 };

struct file {
    struct sink *sink;
    const char *name; /* in its folder */
    int fd;
    uint64_t size;
    int64_t since_ns;
    int64_t look_ns; /* when to see whether somebody moved it */
    uv_fs_t write;
    bool writing;
    struct line *batch[BATCH_LINES];
    unsigned batch_count;
    unsigned done; /* lines of the batch that are written, and */
    size_t offset; /* bytes of the next one */
};

static void send_batch(struct sink *s);

static void close_file(struct file *f)
{
    if (f->fd >= 0)
        (void)close(f->fd);
    f->fd = -1;
}

static bool open_file(struct file *f)
{
    struct stat status;
    f->fd = openat(f->sink->option->fd, f->name,
                   O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, FILE_MODE);
    if (f->fd < 0 || fstat(f->fd, &status) != 0) {
        int reason = errno;
        close_file(f);
        sink_down(f->sink, "%s: %s", f->sink->option->path, strerror(reason));
        return false;
    }
    f->size = (uint64_t)status.st_size;
    f->since_ns = clock_monotonic_ns();
    return true;
}

static int file_open(struct sink *s, struct sonde_error *error)
{
    struct file *f = calloc(1, sizeof *f);
    if (f == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    f->sink = s;
    f->fd = -1;
    f->name = strrchr(s->option->path, '/') + 1;
    f->write.data = f;
    s->own = f;
    return SONDE_OK;
}

static void file_start(struct sink *s)
{
    struct file *f = s->own;
    if (f->fd < 0 && !open_file(f))
        return;
    sink_up(s);
}

/* FILE becomes FILE.1, that FILE.2, and so on; the last one goes. */
static void rotate(struct file *f)
{
    const struct sink_option *o = f->sink->option;
    char from[SINK_PATH_BYTES + 16], to[SINK_PATH_BYTES + 16];
    for (uint32_t n = o->keep; n > 0; n--) {
        (void)snprintf(to, sizeof to, "%s.%u", f->name, n);
        (void)snprintf(from, sizeof from, "%s.%u", f->name, n - 1);
        if (renameat(o->fd, n > 1 ? from : f->name, o->fd, to) != 0 && errno != ENOENT)
            log_warning("%s: cannot become %s: %s", n > 1 ? from : f->name, to, strerror(errno));
    }
    if (o->keep == 0)
        (void)unlinkat(o->fd, f->name, 0);
    close_file(f);
    (void)open_file(f);
}

static bool is_due(const struct file *f)
{
    const struct sink_option *o = f->sink->option;
    int64_t age_ns = clock_monotonic_ns() - f->since_ns;
    return (o->rotate_bytes > 0 && f->size >= o->rotate_bytes) ||
           (o->rotate_age_s > 0 && f->size > 0 && age_ns >= o->rotate_age_s * NS_PER_S);
}

/* Counts what is written; the rest of a line that was cut comes next. */
static void advance(struct file *f, size_t written)
{
    f->size += written;
    while (f->done < f->batch_count) {
        struct line *line = f->batch[f->done];
        size_t left = line->length - f->offset;
        if (written < left)
            break;
        written -= left;
        f->offset = 0;
        f->done++;
        outlet_sent(&f->sink->outlet, line);
    }
    f->offset += written;
    if (f->done == f->batch_count)
        f->done = f->batch_count = 0;
}

static void on_written(uv_fs_t *request)
{
    struct file *f = request->data;
    ssize_t written = request->result;
    uv_fs_req_cleanup(request);
    f->writing = false;
    if (written <= 0) {
        sink_down(f->sink, "%s: %s", f->sink->option->path,
                  written < 0 ? uv_strerror((int)written) : "nothing can be written");
        return;
    }
    advance(f, (size_t)written);
    /* A line is never torn between two files. */
    if (f->offset == 0 && is_due(f))
        rotate(f);
    if (f->fd >= 0)
        send_batch(f->sink);
}

static void send_batch(struct sink *s)
{
    struct file *f = s->own;
    uv_buf_t buffers[BATCH_LINES];
    struct line *line;
    if (f->writing || f->fd < 0)
        return;
    while (f->done == 0 && f->offset == 0 && f->batch_count < BATCH_LINES &&
           (line = outlet_take(&s->outlet)) != NULL)
        f->batch[f->batch_count++] = line;
    if (f->batch_count == 0)
        return;
    for (unsigned i = f->done; i < f->batch_count; i++) {
        size_t from = i == f->done ? f->offset : 0;
        buffers[i - f->done] =
            uv_buf_init(f->batch[i]->bytes + from, (unsigned)(f->batch[i]->length - from));
    }
    int reason = uv_fs_write(&s->outlet.publisher->loop, &f->write, f->fd, buffers,
                             f->batch_count - f->done, -1, on_written);
    f->writing = reason == 0;
    if (reason != 0)
        sink_down(s, "%s: %s", s->option->path, uv_strerror(reason));
}

/* Somebody (logrotate) has moved the file away: the next line begins a new one. */
static bool was_moved(const struct file *f)
{
    struct stat here, there;
    return fstat(f->fd, &here) != 0 ||
           fstatat(f->sink->option->fd, f->name, &there, AT_SYMLINK_NOFOLLOW) != 0 ||
           here.st_ino != there.st_ino || here.st_dev != there.st_dev;
}

static void file_tick(struct sink *s, int64_t now_ns)
{
    struct file *f = s->own;
    if (f->fd < 0 || f->writing || f->offset > 0 || now_ns < f->look_ns)
        return;
    f->look_ns = now_ns + LOOK_MS * NS_PER_MS;
    if (is_due(f)) {
        rotate(f);
    } else if (was_moved(f)) {
        close_file(f);
        (void)open_file(f);
    }
}

static void file_close(struct sink *s)
{
    close_file(s->own);
}

const struct sink_kind sink_file = {
    .messages = ~0U & ~(uint32_t)(MESSAGE_HELLO | MESSAGE_DEFINITIONS),
    .open = file_open,
    .start = file_start,
    .send = send_batch,
    .tick = file_tick,
    .close = file_close,
};
