/* Messages on subjects of NATS, through libnats, whose calls wait for the server: a thread makes
 * them. The loop gives it a batch; the batch is the loop's again when the server has answered. */
/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <nats/nats.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/ends.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum {
    BATCH_LINES = 512,
    BATCH_BYTES = 1 << 20,
    CONNECT_MS = 5000,
    ANSWER_MS = 5000,
    PING_MS = 30000,
    REASON_BYTES = 160,
    SUBJECT_BYTES = 256,
    ID_BYTES = 64,
    FIRST_FD = 3,
    LAST_FD = 1023
};

enum task { TASK_NONE, TASK_CONNECT, TASK_SEND };

struct nats {
    const struct sink *sink;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    int event_fd; /* the thread is through with its task */
    uv_poll_t poll;
    struct ends ends;

    /* Under `lock`. The thread has a task until it is done, then the loop has it. */
    enum task task;
    bool is_done;
    char refusal[REASON_BYTES]; /* of JetStream, by a thread of the library */

    /* Of who has the task; without one, the loop's. */
    struct line *line[BATCH_LINES]; /* stays here until it is answered */
    unsigned count;
    uint64_t first;            /* number of the first one: with it what comes again is known */
    char reason[REASON_BYTES]; /* why the task failed; empty: it did not */

    /* The thread's. */
    natsConnection *connection;
    jsCtx *stream;            /* NULL: without JetStream */
    int fd;                   /* of the connection; -1: not known */
    char run[SINK_RUN_BYTES]; /* what all ids begin with */
};

/* ---- the thread -------------------------------------------------------------------------------
 */

static void set_reason(struct nats *n, natsStatus status)
{
    const char *last = NULL;
    if (n->connection != NULL)
        (void)natsConnection_GetLastError(n->connection, &last);
    bool says = last != NULL && last[0] != '\0';
    (void)snprintf(n->reason, sizeof n->reason, "%s%s%s", natsStatus_GetText(status),
                   says ? ": " : "", says ? last : "");
}

static void disconnect(struct nats *n)
{
    if (n->fd >= 0)
        ends_end(&n->ends, n->fd);
    n->fd = -1;
    jsCtx_Destroy(n->stream);
    n->stream = NULL;
    natsConnection_Destroy(n->connection);
    n->connection = NULL;
}

/* The library does not tell its socket: it is the one with that name. */
static void note_socket(struct nats *n)
{
    char *ip = NULL, text[INET6_ADDRSTRLEN] = "";
    int port = 0;
    if (natsConnection_GetLocalIPAndPort(n->connection, &ip, &port) != NATS_OK)
        return;
    for (int fd = FIRST_FD; fd <= LAST_FD && n->fd < 0; fd++) {
        struct sockaddr_storage here = {0}, there = {0};
        socklen_t here_size = sizeof here, there_size = sizeof there;
        if (getsockname(fd, (struct sockaddr *)&here, &here_size) != 0 ||
            getpeername(fd, (struct sockaddr *)&there, &there_size) != 0)
            continue;
        const struct sockaddr_in *in = (const struct sockaddr_in *)(const void *)&here;
        const struct sockaddr_in6 *in6 = (const struct sockaddr_in6 *)(const void *)&here;
        bool is4 = here.ss_family == AF_INET;
        if ((!is4 && here.ss_family != AF_INET6) || ntohs(in->sin_port) != port ||
            inet_ntop(here.ss_family, is4 ? (const void *)&in->sin_addr : &in6->sin6_addr, text,
                      sizeof text) == NULL ||
            strcmp(text, ip) != 0)
            continue;
        n->fd = fd;
        ends_begin(&n->ends, fd, (const struct sockaddr *)&there);
    }
    free(ip);
}

/* Called by a thread of the library. */
static void on_refused(jsCtx *stream, jsPubAckErr *what, void *closure)
{
    struct nats *n = closure;
    (void)stream;
    (void)pthread_mutex_lock(&n->lock);
    if (n->refusal[0] == '\0')
        (void)snprintf(n->refusal, sizeof n->refusal, "%s",
                       what->ErrText != NULL ? what->ErrText : natsStatus_GetText(what->Err));
    (void)pthread_mutex_unlock(&n->lock);
}

static natsStatus set_tls(const struct sink_option *o, natsOptions *options)
{
    char host[SINK_TEXT_BYTES], port[8];
    natsStatus s = natsOptions_SetSecure(options, true);
    if (s == NATS_OK && o->pem_ca != NULL)
        s = natsOptions_SetCATrustedCertificates(options, o->pem_ca);
    if (s == NATS_OK && o->pem_certificate != NULL)
        s = natsOptions_SetCertificatesChain(options, o->pem_certificate, o->pem_key);
    if (s == NATS_OK && !o->tls_verify)
        s = natsOptions_SkipServerVerification(options, true);
    else if (s == NATS_OK && sink_split_address(o->address, host, port))
        s = natsOptions_SetExpectedHostname(options, host);
    return s;
}

static natsStatus set_all(const struct sink_option *o, natsOptions *options)
{
    char url[SINK_TEXT_BYTES + 8];
    const char *password = (const char *)o->secret;
    (void)snprintf(url, sizeof url, "nats://%s", o->address);
    natsStatus s = natsOptions_SetURL(options, url);
    if (s == NATS_OK)
        s = natsOptions_SetName(options, "sonde");
    if (s == NATS_OK)
        s = natsOptions_SetTimeout(options, CONNECT_MS);
    if (s == NATS_OK)
        s = natsOptions_SetPingInterval(options, PING_MS);
    if (s == NATS_OK)
        s = natsOptions_SetAllowReconnect(options, false); /* the sink does, with its pauses */
    if (s == NATS_OK && o->secret_length > 0)
        s = o->login[0] != '\0' ? natsOptions_SetUserInfo(options, o->login, password)
                                : natsOptions_SetToken(options, password);
    if (s == NATS_OK && o->tls)
        s = set_tls(o, options);
    return s;
}

static void connect_now(struct nats *n)
{
    natsOptions *options = NULL;
    const struct sink_option *o = n->sink->option;
    disconnect(n);
    natsStatus s = natsOptions_Create(&options);
    if (s == NATS_OK)
        s = set_all(o, options);
    if (s == NATS_OK)
        s = natsConnection_Connect(&n->connection, options);
    natsOptions_Destroy(options);
    if (s == NATS_OK && o->jetstream) {
        jsOptions js;
        (void)jsOptions_Init(&js);
        js.PublishAsync.ErrHandler = on_refused;
        js.PublishAsync.ErrHandlerClosure = n;
        s = natsConnection_JetStream(&n->stream, n->connection, &js);
    }
    if (s == NATS_OK) {
        note_socket(n);
        return;
    }
    set_reason(n, s);
    disconnect(n);
}

static natsStatus publish(struct nats *n, unsigned i)
{
    const struct sink *s = n->sink;
    const struct line *line = n->line[i];
    char subject[SUBJECT_BYTES], id[ID_BYTES];
    struct slice json = line_json(line);
    if (sink_render(s, &s->option->topic, line, template_in_token, subject, sizeof subject) <= 0)
        return NATS_INVALID_SUBJECT;
    if (n->stream == NULL)
        return natsConnection_Publish(n->connection, subject, json.at, (int)json.length);
    jsPubOptions options;
    (void)jsPubOptions_Init(&options);
    unsigned long long number = n->first + i;
    (void)snprintf(id, sizeof id, "%s-%llu", n->run, number);
    options.MsgId = id;
    return js_PublishAsync(n->stream, subject, json.at, (int)json.length, &options);
}

/* All of them are there when it returns without a reason. */
static void send_now(struct nats *n)
{
    natsStatus s = n->connection == NULL ? NATS_CONNECTION_CLOSED : NATS_OK;
    for (unsigned i = 0; i < n->count && s == NATS_OK; i++)
        s = publish(n, i);
    if (s == NATS_OK && n->stream != NULL) {
        jsPubOptions options;
        (void)jsPubOptions_Init(&options);
        options.MaxWait = ANSWER_MS;
        s = js_PublishAsyncComplete(n->stream, &options);
    } else if (s == NATS_OK) {
        s = natsConnection_FlushTimeout(n->connection, ANSWER_MS);
    }
    if (s != NATS_OK)
        set_reason(n, s);
    (void)pthread_mutex_lock(&n->lock);
    if (n->refusal[0] != '\0')
        (void)snprintf(n->reason, sizeof n->reason, "%s", n->refusal);
    (void)pthread_mutex_unlock(&n->lock);
    if (n->reason[0] != '\0')
        disconnect(n);
}

static void *work(void *user)
{
    struct nats *n = user;
    for (;;) {
        (void)pthread_mutex_lock(&n->lock);
        while (n->task == TASK_NONE || n->is_done)
            (void)pthread_cond_wait(&n->wake, &n->lock);
        enum task task = n->task;
        n->refusal[0] = '\0'; /* nothing of the batch before is on its way */
        (void)pthread_mutex_unlock(&n->lock);
        n->reason[0] = '\0';
        if (task == TASK_CONNECT)
            connect_now(n);
        else
            send_now(n);
        (void)pthread_mutex_lock(&n->lock);
        n->is_done = true;
        (void)pthread_mutex_unlock(&n->lock);
        (void)eventfd_write(n->event_fd, 1);
    }
    return NULL;
}

/* ---- the loop ---------------------------------------------------------------------------------
 */

static void give(struct nats *n, enum task task)
{
    (void)pthread_mutex_lock(&n->lock);
    n->task = task;
    n->is_done = false;
    (void)pthread_cond_signal(&n->wake);
    (void)pthread_mutex_unlock(&n->lock);
}

static void nats_send(struct sink *s)
{
    struct nats *n = s->own;
    size_t bytes = 0;
    if (n->task != TASK_NONE || s->state != SINK_UP)
        return;
    /* What was not answered goes first, as it was. */
    for (bool more = n->count == 0; more;) {
        struct line *line = outlet_take(&s->outlet);
        if (line != NULL)
            n->line[n->count++] = line;
        bytes += line == NULL ? 0 : line->length;
        more = line != NULL && n->count < BATCH_LINES && bytes < BATCH_BYTES;
    }
    if (n->count > 0)
        give(n, TASK_SEND);
}

/* What the thread was given last, where it is through with it. */
static enum task take_back(struct nats *n)
{
    (void)pthread_mutex_lock(&n->lock);
    enum task task = n->is_done ? n->task : TASK_NONE;
    if (n->is_done)
        n->task = TASK_NONE;
    n->is_done = false;
    (void)pthread_mutex_unlock(&n->lock);
    return task;
}

static void on_done(uv_poll_t *poll, int status, int events)
{
    struct sink *s = poll->data;
    struct nats *n = s->own;
    eventfd_t ignored;
    (void)status, (void)events;
    (void)eventfd_read(n->event_fd, &ignored);
    enum task task = take_back(n);
    ends_take(&n->ends, &s->outlet.publisher->joins.own);
    if (task == TASK_NONE)
        return;
    if (n->reason[0] != '\0') {
        sink_down(s, "%s: %s", s->option->address, n->reason);
        return;
    }
    if (task == TASK_CONNECT) {
        sink_up(s);
        return;
    }
    for (unsigned i = 0; i < n->count; i++)
        outlet_sent(&s->outlet, n->line[i]);
    n->first += n->count;
    n->count = 0;
    nats_send(s);
}

static int nats_open(struct sink *s, struct sonde_error *error)
{
    pthread_t thread;
    struct nats *n = calloc(1, sizeof *n);
    s->own = n;
    if (n == NULL || !ends_init(&n->ends))
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    n->sink = s;
    n->fd = -1;
    n->poll.data = s;
    sink_name_run(n->run);
    n->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    bool made = pthread_mutex_init(&n->lock, NULL) == 0 && pthread_cond_init(&n->wake, NULL) == 0 &&
                n->event_fd >= 0 &&
                uv_poll_init(&s->outlet.publisher->loop, &n->poll, n->event_fd) == 0 &&
                uv_poll_start(&n->poll, UV_READABLE, on_done) == 0 &&
                pthread_create(&thread, NULL, work, n) == 0 && pthread_detach(thread) == 0;
    return made ? SONDE_OK
                : error_set(error, SONDE_ENOMEM, "no thread for the sink %s", s->option->name);
}

static void nats_start(struct sink *s)
{
    give(s->own, TASK_CONNECT);
}

/* The thread ends with the process: it may be waiting for a server. */
static void nats_close(struct sink *s)
{
    struct nats *n = s->own;
    if (n != NULL)
        (void)uv_poll_stop(&n->poll);
}

const struct sink_kind sink_module = {
    .messages = ~0U,
    .greets = true,
    .open = nats_open,
    .start = nats_start,
    .send = nats_send,
    .close = nats_close,
};
