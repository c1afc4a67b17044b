/* Batches of lines for an HTTP server. Each has an id that it keeps until the server has it, so
 * that one which comes twice can be told. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/compress.h"
#include "agent/sinks/sink.h"
#include "agent/sinks/spool.h"
#include "agent/sinks/transfer.h"
#include "base/error.h"

struct https {
    struct transfer transfer;
    struct spool spool;
    /* The batch that is being filled. */
    struct queue lines;
    struct buffer text;
    int64_t since_ns;
    /* The one that is on its way, or waits to be tried again. */
    struct queue sent_lines; /* empty where it is from the spool */
    struct buffer body;
    char name[SPOOL_NAME_BYTES]; /* "ID.batch", with the compression behind it; empty: none */
    bool is_spooled;
    char run[SINK_RUN_BYTES]; /* what all ids begin with */
    unsigned number;
};

/* ---- batches ----------------------------------------------------------------------------------
 */

static size_t batch_limit(const struct sink *s)
{
    size_t most = s->outlet.limit / 4;
    return s->option->batch_bytes < most ? s->option->batch_bytes : most;
}

static void fill(struct sink *s)
{
    struct https *h = s->own;
    struct line *line;
    while (h->text.length < batch_limit(s) && (line = outlet_take(&s->outlet)) != NULL) {
        if (!queue_push(&h->lines, line)) {
            (void)outlet_give_back(&s->outlet, line);
            return;
        }
        line_release(line); /* the queue has its own reference */
        if (h->lines.count == 1)
            h->since_ns = clock_monotonic_ns();
        if (s->option->framing == FRAMING_BULK)
            buffer_printf(&h->text, "{\"create\":{\"_id\":\"%s-%08x-%u\"}}\n", h->run, h->number,
                          (unsigned)h->lines.count);
        buffer_append(&h->text, line->bytes + line->head, (size_t)line->length - line->head);
    }
}

static bool is_due(const struct sink *s)
{
    const struct https *h = s->own;
    int64_t age_ns = clock_monotonic_ns() - h->since_ns;
    return h->text.length > 0 &&
           (h->text.length >= batch_limit(s) || age_ns >= s->option->batch_age_s * NS_PER_S ||
            s->outlet.publisher->stopping);
}

static void drop_all(struct sink *s, struct queue *q)
{
    struct line *line;
    while ((line = queue_pop(q)) != NULL)
        outlet_drop(&s->outlet, line);
}

static void all_sent(struct sink *s, struct queue *q)
{
    struct line *line;
    while ((line = queue_pop(q)) != NULL)
        outlet_sent(&s->outlet, line);
}

/* What was filled gets a name, and is the one that goes next. */
static bool seal(struct sink *s)
{
    struct https *h = s->own;
    enum sink_compression how = (enum sink_compression)s->option->compression;
    if (h->text.failed || !compress_batch(how, buffer_slice(&h->text), &h->body)) {
        log_warning("[sink-%s]: no memory for a batch: it is dropped", s->option->name);
        drop_all(s, &h->lines);
        buffer_clear(&h->text);
        return false;
    }
    const char *end = how == COMPRESSION_GZIP ? ".gz" : how == COMPRESSION_ZSTD ? ".zst" : "";
    (void)snprintf(h->name, sizeof h->name, "%s-%08x.batch%s", h->run, h->number++, end);
    h->is_spooled = false;
    struct queue empty = h->sent_lines;
    h->sent_lines = h->lines;
    h->lines = empty;
    buffer_clear(&h->text);
    return true;
}

/* Puts the sealed batch onto the disk, where there is a place for it: it is safe there. */
static bool store(struct sink *s)
{
    struct https *h = s->own;
    if (h->spool.fd < 0 || h->is_spooled || h->name[0] == '\0')
        return false;
    uint64_t lost = h->spool.lost;
    int reason = spool_put(&h->spool, h->name, buffer_slice(&h->body));
    s->errors += h->spool.lost - lost;
    if (reason != 0) {
        log_warning("[sink-%s]: %s: %s: the batch stays in memory", s->option->name,
                    s->option->spool, strerror(reason));
        return false;
    }
    all_sent(s, &h->sent_lines);
    h->name[0] = '\0';
    return true;
}

/* The sealed batch makes room for the next one, where it is safe: on the disk. */
static void put_away(struct sink *s)
{
    struct https *h = s->own;
    if (!h->is_spooled) {
        (void)store(s);
        return;
    }
    h->is_spooled = false;
    h->name[0] = '\0';
    buffer_clear(&h->body);
}

static void post(struct sink *s)
{
    struct https *h = s->own;
    char id[SPOOL_NAME_BYTES];
    const char *mark = strstr(h->name, ".batch");
    const char *end = mark == NULL ? "" : mark + strlen(".batch");
    enum sink_compression how = strcmp(end, ".gz") == 0    ? COMPRESSION_GZIP
                                : strcmp(end, ".zst") == 0 ? COMPRESSION_ZSTD
                                                           : COMPRESSION_NONE;
    (void)snprintf(id, sizeof id, "%.*s", (int)(mark == NULL ? 0 : mark - h->name), h->name);
    const struct transfer_header headers[] = {{"Content-Type", "application/x-ndjson"},
                                              {"Idempotency-Key", id},
                                              {"Content-Encoding", compression_name(how)},
                                              {NULL, NULL}};
    transfer_post(&h->transfer, buffer_slice(&h->body), headers);
}

/* Makes sure that there is a batch to send: what is older goes first. */
static bool next_batch(struct sink *s)
{
    struct https *h = s->own;
    if (h->name[0] != '\0')
        return true;
    if (spool_first(&h->spool, h->name, &h->body)) {
        h->is_spooled = true;
        return true;
    }
    h->name[0] = '\0';
    return is_due(s) && seal(s);
}

/* ---- the sink ---------------------------------------------------------------------------------
 */

static void https_send(struct sink *s)
{
    struct https *h = s->own;
    fill(s);
    if (!h->transfer.running && next_batch(s))
        post(s);
}

static void forget_batch(struct sink *s)
{
    struct https *h = s->own;
    if (h->is_spooled)
        spool_remove(&h->spool, h->name);
    h->is_spooled = false;
    h->name[0] = '\0';
    buffer_clear(&h->body);
}

/* How often a text stands in another. */
static unsigned occurrences(struct slice text, const char *of)
{
    size_t length = strlen(of);
    unsigned count = 0;
    const uint8_t *at = text.at, *end = text.at + text.length, *found;
    while (text.length > 0 && (found = memmem(at, (size_t)(end - at), of, length)) != NULL) {
        at = found + length;
        count++;
    }
    return count;
}

/* _bulk answers 200 whatever became of the documents. Those that it was too busy for come again
 * with all others of the batch, which have ids: 409 says that it has one already. Others, which do
 * not fit its index, never will. */
static long bulk_status(struct sink *s)
{
    struct https *h = s->own;
    struct slice answer = buffer_slice(&h->transfer.answer);
    if (occurrences(answer, "\"errors\":true") == 0)
        return 200;
    if (occurrences(answer, "\"status\":429") + occurrences(answer, "\"status\":503") > 0)
        return 429;
    unsigned refused = occurrences(answer, "\"status\":400");
    s->errors += refused;
    if (refused > 0)
        log_warning("[sink-%s]: %s: the server refuses documents of a batch (status 400): they do "
                    "not fit its index, for which ecs-index-template.json is a template",
                    s->option->name, s->option->url);
    return 200;
}

static void on_done(void *user, long status, const char *reason)
{
    struct sink *s = user;
    struct https *h = s->own;
    if (status == 200 && s->option->framing == FRAMING_BULK)
        status = bulk_status(s);
    if (status >= 200 && status < 300) {
        all_sent(s, &h->sent_lines);
        forget_batch(s);
    } else if (transfer_is_refusal(status)) {
        log_warning("[sink-%s]: %s: the server refuses a batch (status %ld): it is dropped",
                    s->option->name, s->option->url, status);
        s->errors++;
        drop_all(s, &h->sent_lines);
        forget_batch(s);
    } else {
        put_away(s);
        if (status != 0)
            sink_down(s, "%s: status %ld", s->option->url, status);
        else
            sink_down(s, "%s: %s", s->option->url, reason);
        return;
    }
    if (s->state != SINK_UP)
        sink_up(s);
    else
        https_send(s);
}

/* Whether it is up is found out by sending, where there is something to send. */
static void https_start(struct sink *s)
{
    if (next_batch(s))
        post(s);
    else
        sink_up(s);
}

/* While the server is away batches go to the disk. */
static void https_tick(struct sink *s, int64_t now_ns)
{
    struct https *h = s->own;
    (void)now_ns;
    if (s->state == SINK_UP || h->spool.fd < 0 || h->transfer.running)
        return;
    (void)store(s);
    fill(s);
    while (h->name[0] == '\0' && is_due(s) && seal(s)) {
        if (!store(s))
            break;
        fill(s);
    }
}

static int https_open(struct sink *s, struct sonde_error *error)
{
    struct https *h = calloc(1, sizeof *h);
    if (h == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    s->own = h;
    sink_name_run(h->run);
    h->transfer.user = s;
    h->transfer.on_done = on_done;
    h->transfer.keeps_answer = s->option->framing == FRAMING_BULK;
    spool_open(&h->spool, s->option->fd, s->option->spool_bytes);
    h->transfer.own = &s->outlet.publisher->joins.own;
    return transfer_open(&h->transfer, &s->outlet.publisher->loop, s->option, error);
}

/* What has not arrived waits on the disk for the next run. */
static void https_close(struct sink *s)
{
    struct https *h = s->own;
    transfer_close(&h->transfer);
    (void)store(s);
    if (h->spool.fd < 0 || h->text.length == 0)
        return;
    h->name[0] = '\0';
    if (seal(s))
        (void)store(s);
}

const struct sink_kind sink_module = {
    .messages = ~0U & ~(uint32_t)(MESSAGE_HELLO | MESSAGE_DEFINITIONS),
    .open = https_open,
    .start = https_start,
    .send = https_send,
    .tick = https_tick,
    .close = https_close,
};
