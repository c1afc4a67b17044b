/* A request for each message, as Standard Webhooks (standardwebhooks.com, version 1) has them: an
 * id that stays when it comes again, a time, and a signature over both and the body. */
/* SPDX-License-Identifier: MIT */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/sink.h"
#include "agent/sinks/transfer.h"
#include "base/crypto.h"
#include "base/error.h"

enum {
    ID_BYTES = 64,
    BURST = 10,
    BODY_MOST = 1 << 20, /* of several messages */
    /* "v1," and base64 of a digest. */
    SIGNATURE_BYTES = 3 + 4 * ((SHA256_SIZE + 2) / 3) + 1
};

struct webhook {
    struct transfer transfer;
    struct crypto *crypto;
    /* The request that is on its way, or waits to be tried again. */
    struct queue lines;
    struct buffer body;
    char id[ID_BYTES];        /* empty: there is none */
    struct buffer text;       /* that is signed */
    char run[SINK_RUN_BYTES]; /* what all ids begin with */
    unsigned number;
    int64_t gathered_ns; /* time that requests may take, */
    int64_t counted_ns;  /* as it was then */
};

/* ---- how many may go --------------------------------------------------------------------------
 */

/* What a request takes of the time that has gathered. */
static int64_t cost_ns(const struct sink *s)
{
    return 60 * NS_PER_S / s->option->rate;
}

static bool may_send(struct sink *s)
{
    struct webhook *w = s->own;
    int64_t now = clock_monotonic_ns();
    w->gathered_ns += now - w->counted_ns;
    w->counted_ns = now;
    if (w->gathered_ns > BURST * cost_ns(s))
        w->gathered_ns = BURST * cost_ns(s);
    return w->gathered_ns >= cost_ns(s);
}

/* ---- requests ---------------------------------------------------------------------------------
 */

static void write_body(struct webhook *w, const struct line *line, bool is_list)
{
    struct slice json = line_json(line);
    if (is_list)
        buffer_byte(&w->body, w->body.length == 0 ? '[' : ',');
    buffer_append(&w->body, json.at, json.length);
}

static void forget_request(struct sink *s, void (*how)(struct outlet *o, struct line *line))
{
    struct webhook *w = s->own;
    struct line *line;
    while ((line = queue_pop(&w->lines)) != NULL)
        how(&s->outlet, line);
    w->id[0] = '\0';
}

/* Makes a request of what waits; false where nothing does. */
static bool next_request(struct sink *s)
{
    struct webhook *w = s->own;
    struct line *line;
    bool is_list = s->option->batch_most > 1;
    if (w->id[0] != '\0')
        return true;
    buffer_clear(&w->body);
    while (w->lines.count < s->option->batch_most && w->body.length < BODY_MOST &&
           (line = outlet_take(&s->outlet)) != NULL) {
        if (!queue_push(&w->lines, line)) {
            (void)outlet_give_back(&s->outlet, line);
            break;
        }
        line_release(line); /* the queue has its own reference */
        write_body(w, line, is_list);
    }
    if (is_list)
        buffer_byte(&w->body, ']');
    if (w->body.failed) {
        log_warning("[sink-%s]: no memory for a request: it is dropped", s->option->name);
        forget_request(s, outlet_drop);
    }
    if (w->lines.count == 0)
        return false;
    (void)snprintf(w->id, sizeof w->id, "msg_%s-%08x", w->run, w->number++);
    return true;
}

static void sign(struct sink *s, const char *timestamp, char signature[SIGNATURE_BYTES])
{
    struct webhook *w = s->own;
    uint8_t digest[SHA256_SIZE];
    buffer_clear(&w->text);
    buffer_printf(&w->text, "%s.%s.", w->id, timestamp);
    buffer_append(&w->text, w->body.bytes, w->body.length);
    crypto_hmac_sha256(w->crypto, slice_of(s->option->secret, s->option->secret_length),
                       buffer_slice(&w->text), digest);
    memcpy(signature, "v1,", 3);
    (void)EVP_EncodeBlock((uint8_t *)signature + 3, digest, sizeof digest);
}

static void post(struct sink *s)
{
    struct webhook *w = s->own;
    char timestamp[24], signature[SIGNATURE_BYTES];
    bool is_signed = s->option->secret_length > 0;
    (void)snprintf(timestamp, sizeof timestamp, "%lld", (long long)(clock_wall_ns() / NS_PER_S));
    if (is_signed)
        sign(s, timestamp, signature);
    if (is_signed && w->text.failed) {
        sink_down(s, "no memory for a signature");
        return;
    }
    w->gathered_ns -= cost_ns(s);
    const struct transfer_header headers[] = {{"Content-Type", "application/json"},
                                              {"webhook-id", w->id},
                                              {"webhook-timestamp", timestamp},
                                              {"webhook-signature", is_signed ? signature : NULL},
                                              {NULL, NULL}};
    transfer_post(&w->transfer, buffer_slice(&w->body), headers);
}

static void webhook_send(struct sink *s)
{
    struct webhook *w = s->own;
    if (!w->transfer.running && may_send(s) && next_request(s))
        post(s);
}

static void on_done(void *user, long status, const char *reason)
{
    struct sink *s = user;
    if (status >= 200 && status < 300) {
        forget_request(s, outlet_sent);
    } else if (transfer_is_refusal(status)) {
        log_warning("[sink-%s]: %s: the server refuses a request (status %ld): it is dropped",
                    s->option->name, s->option->url, status);
        s->errors++;
        forget_request(s, outlet_drop);
    } else {
        if (status != 0)
            sink_down(s, "%s: status %ld", s->option->url, status);
        else
            sink_down(s, "%s: %s", s->option->url, reason);
        return;
    }
    if (s->state != SINK_UP)
        sink_up(s);
    else
        webhook_send(s);
}

/* ---- the sink ---------------------------------------------------------------------------------
 */

/* Whether it is up is found out by sending, where there is something to send. */
static void webhook_start(struct sink *s)
{
    if (((struct webhook *)s->own)->id[0] != '\0')
        post(s);
    else
        sink_up(s);
}

static int webhook_open(struct sink *s, struct sonde_error *error)
{
    struct webhook *w = calloc(1, sizeof *w);
    struct crypto *crypto = crypto_new();
    if (w == NULL || crypto == NULL) {
        free(w);
        crypto_free(crypto);
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    }
    s->own = w;
    w->crypto = crypto;
    w->gathered_ns = BURST * cost_ns(s);
    w->counted_ns = clock_monotonic_ns();
    sink_name_run(w->run);
    w->transfer.user = s;
    w->transfer.on_done = on_done;
    w->transfer.own = &s->outlet.publisher->joins.own;
    return transfer_open(&w->transfer, &s->outlet.publisher->loop, s->option, error);
}

static void webhook_close(struct sink *s)
{
    transfer_close(&((struct webhook *)s->own)->transfer);
}

const struct sink_kind sink_module = {
    .messages = SONDE_EVENT_FLOW,
    .open = webhook_open,
    .start = webhook_start,
    .send = webhook_send,
    .close = webhook_close,
};
