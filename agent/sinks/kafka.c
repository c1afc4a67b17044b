/* Records of topics of Apache Kafka, through librdkafka: each message is one. The library keeps
 * what it was given until a broker has confirmed it, over as many connections as that takes. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <librdkafka/rdkafka.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "agent/sinks/ends.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum {
    LINGER_MS = 50, /* records that wait so long for others travel together */
    EVENTS_A_TURN = 1000,
    NUMBER_BYTES = 16,
    TOPIC_BYTES = 250 /* with a zero; the brokers' limit */
};

struct kafka {
    rd_kafka_t *producer;
    int event_fd; /* there is something to ask the library for */
    uv_poll_t poll;
    struct ends ends; /* sockets that the library's threads made and closed */
    size_t sending;   /* bytes that are not confirmed */
};

/* ---- what the library says --------------------------------------------------------------------
 */

/* Called by rd_kafka_poll(), as all that follow here are. */
static void on_delivered(rd_kafka_t *producer, const rd_kafka_message_t *message, void *opaque)
{
    struct sink *s = opaque;
    struct kafka *k = s->own;
    struct line *line = message->_private;
    (void)producer;
    k->sending -= line_cost(line);
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        outlet_sent(&s->outlet, line);
        if (s->state != SINK_UP)
            sink_resume(s);
        return;
    }
    log_warning("[sink-%s]: %s: %s: messages are dropped", s->option->name, s->option->address,
                rd_kafka_err2str(message->err));
    s->errors++;
    outlet_drop(&s->outlet, line);
}

/* Of one broker among several nobody needs to hear. */
static void on_error(rd_kafka_t *producer, int code, const char *reason, void *opaque)
{
    struct sink *s = opaque;
    rd_kafka_resp_err_t error = (rd_kafka_resp_err_t)code;
    char text[160];
    bool is_grave = error == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN ||
                    error == RD_KAFKA_RESP_ERR__AUTHENTICATION || error == RD_KAFKA_RESP_ERR__SSL ||
                    error == RD_KAFKA_RESP_ERR__FATAL;
    if (error == RD_KAFKA_RESP_ERR__FATAL) {
        error = rd_kafka_fatal_error(producer, text, sizeof text);
        reason = text;
    }
    if (!is_grave)
        log_debug("[sink-%s]: %s", s->option->name, reason);
    else if (s->state == SINK_UP)
        sink_down(s, "%s: %s", s->option->address,
                  error == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN ? "no broker can be reached"
                                                               : reason);
}

static void on_log(const rd_kafka_t *producer, int level, const char *facility, const char *text)
{
    const struct sink *s = rd_kafka_opaque(producer);
    (void)level;
    log_debug("[sink-%s]: %s: %s", s->option->name, facility, text);
}

static void hear(struct sink *s)
{
    struct kafka *k = s->own;
    for (unsigned i = 0; i < EVENTS_A_TURN && rd_kafka_poll(k->producer, 0) > 0; i++)
        ;
    ends_take(&k->ends, &s->outlet.publisher->joins.own);
    s->kind->send(s);
}

static void on_event(uv_poll_t *poll, int status, int events)
{
    struct sink *s = poll->data;
    eventfd_t ignored;
    (void)status, (void)events;
    (void)eventfd_read(((struct kafka *)s->own)->event_fd, &ignored);
    hear(s);
}

/* The library does not write to the descriptor each time that there is something new. */
static void kafka_tick(struct sink *s, int64_t now_ns)
{
    (void)now_ns;
    hear(s);
}

/* Called by the library's threads: the name of the connection is told to the loop. */
static int on_connect(int fd, const struct sockaddr *address, int length, const char *broker,
                      void *opaque)
{
    struct kafka *k = ((struct sink *)opaque)->own;
    (void)broker;
    int reason = connect(fd, address, (socklen_t)length) == 0 || errno == EINPROGRESS ? 0 : errno;
    if (reason == 0)
        ends_begin(&k->ends, fd, address);
    return reason;
}

static int on_close(int fd, void *opaque)
{
    ends_end(&((struct kafka *)((struct sink *)opaque)->own)->ends, fd);
    return close(fd);
}

/* ---- sending ----------------------------------------------------------------------------------
 */

/* The digest of the flow that a line tells of, so that all of a flow goes to one partition and
 * stays in order; empty where it tells of none. */
static struct slice key_of(const struct sink_option *o, const struct line *line)
{
    static const char before[] = "\"digest\":\"";
    const struct slice json = line_json(line);
    const uint8_t *at = o->keyed ? memmem(json.at, json.length, before, sizeof before - 1) : NULL;
    if (at == NULL)
        return SLICE_NONE;
    struct slice rest = slice_tail(json, (size_t)(at - json.at) + sizeof before - 1);
    ptrdiff_t end = slice_find_byte(rest, '"');
    return end < 0 ? SLICE_NONE : slice_head(rest, (size_t)end);
}

static rd_kafka_resp_err_t produce(struct sink *s, struct line *line)
{
    struct kafka *k = s->own;
    char topic[TOPIC_BYTES];
    struct slice key = key_of(s->option, line);
    if (sink_render(s, &s->option->topic, line, template_in_topic, topic, sizeof topic) <= 0)
        return RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION;
    char *json = line->bytes + line->head;
    /* The bytes are not copied: the line stays until it is confirmed. */
    return rd_kafka_producev(k->producer, RD_KAFKA_V_TOPIC(topic),
                             RD_KAFKA_V_VALUE(json, line_json(line).length),
                             RD_KAFKA_V_KEY(key.length == 0 ? NULL : key.at, key.length),
                             RD_KAFKA_V_OPAQUE(line), RD_KAFKA_V_END);
}

static void kafka_send(struct sink *s)
{
    struct kafka *k = s->own;
    struct line *line;
    while (s->state == SINK_UP && k->sending < s->outlet.limit / 2 &&
           (line = outlet_take(&s->outlet)) != NULL) {
        size_t cost = line_cost(line);
        rd_kafka_resp_err_t error = produce(s, line);
        if (error == RD_KAFKA_RESP_ERR_NO_ERROR) {
            k->sending += cost;
            continue;
        }
        if (error == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
            (void)outlet_give_back(&s->outlet, line);
            return;
        }
        log_warning("[sink-%s]: %s: %s: a message is dropped", s->option->name, s->option->address,
                    rd_kafka_err2str(error));
        s->errors++;
        outlet_drop(&s->outlet, line);
    }
}

/* ---- its life ---------------------------------------------------------------------------------
 */

struct setting {
    const char *name, *value; /* NULL: as it is */
};

static const char *protocol_of(const struct sink_option *o)
{
    bool logs_in = o->login[0] != '\0';
    if (o->tls)
        return logs_in ? "sasl_ssl" : "ssl";
    return logs_in ? "sasl_plaintext" : "plaintext";
}

static int set_all(rd_kafka_conf_t *conf, const struct sink_option *o, struct sonde_error *error)
{
    static const char *const codecs[] = {
        [COMPRESSION_NONE] = "none", [COMPRESSION_GZIP] = "gzip", [COMPRESSION_ZSTD] = "zstd"};
    static const char *const mechanisms[] = {[MECHANISM_PLAIN] = "PLAIN",
                                             [MECHANISM_SCRAM256] = "SCRAM-SHA-256",
                                             [MECHANISM_SCRAM512] = "SCRAM-SHA-512"};
    static const char *const acks[] = {[ACKS_NONE] = "0", [ACKS_LEADER] = "1", [ACKS_ALL] = "all"};
    char linger[NUMBER_BYTES], most[NUMBER_BYTES];
    bool logs_in = o->login[0] != '\0';
    (void)snprintf(linger, sizeof linger, "%d", (int)LINGER_MS);
    (void)snprintf(most, sizeof most, "%u", (unsigned)(o->queue_bytes >> 10) + 1);
    const struct setting settings[] = {
        {"bootstrap.servers", o->address},
        {"client.id", "sonde"},
        {"acks", acks[o->acks]},
        /* With it what is sent again is there once. */
        {"enable.idempotence", o->acks == ACKS_ALL ? "true" : "false"},
        {"compression.codec", codecs[o->compression]},
        {"linger.ms", linger},
        {"message.timeout.ms", "0"}, /* it is tried until it is confirmed */
        {"queue.buffering.max.kbytes", most},
        {"queue.buffering.max.messages", "1000000"},
        {"reconnect.backoff.ms", "250"},
        {"reconnect.backoff.max.ms", "10000"},
        {"socket.keepalive.enable", "true"},
        {"log.queue", "true"},
        {"log.connection.close", "false"},
        {"security.protocol", protocol_of(o)},
        {"ssl.ca.pem", o->pem_ca},
        {"ssl.certificate.pem", o->pem_certificate},
        {"ssl.key.pem", o->pem_key},
        {"enable.ssl.certificate.verification", o->tls && !o->tls_verify ? "false" : NULL},
        {"ssl.endpoint.identification.algorithm", o->tls && o->tls_verify ? "https" : NULL},
        {"sasl.mechanism", logs_in ? mechanisms[o->mechanism] : NULL},
        {"sasl.username", logs_in ? o->login : NULL},
        {"sasl.password", logs_in ? (const char *)o->secret : NULL},
    };
    char reason[160];
    int code = SONDE_OK;
    for (size_t i = 0; i < sizeof settings / sizeof settings[0] && code == SONDE_OK; i++)
        if (settings[i].value != NULL &&
            rd_kafka_conf_set(conf, settings[i].name, settings[i].value, reason, sizeof reason) !=
                RD_KAFKA_CONF_OK)
            code = error_set(error, SONDE_EINVAL, "[sink-%s]: %s", o->name, reason);
    return code;
}

static int make_producer(struct sink *s, struct sonde_error *error)
{
    struct kafka *k = s->own;
    char reason[160];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    int code = set_all(conf, s->option, error);
    rd_kafka_conf_set_opaque(conf, s);
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivered);
    rd_kafka_conf_set_error_cb(conf, on_error);
    rd_kafka_conf_set_log_cb(conf, on_log);
    rd_kafka_conf_set_connect_cb(conf, on_connect);
    rd_kafka_conf_set_closesocket_cb(conf, on_close);
    if (code == SONDE_OK) {
        k->producer = rd_kafka_new(RD_KAFKA_PRODUCER, conf, reason, sizeof reason);
        if (k->producer != NULL)
            return SONDE_OK;
        code = error_set(error, SONDE_EINVAL, "[sink-%s]: %s", s->option->name, reason);
    }
    rd_kafka_conf_destroy(conf);
    return code;
}

static int kafka_open(struct sink *s, struct sonde_error *error)
{
    static const uint64_t one = 1;
    struct kafka *k = calloc(1, sizeof *k);
    s->own = k;
    if (k == NULL || !ends_init(&k->ends))
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    k->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    int code = make_producer(s, error);
    if (code != SONDE_OK)
        return code;
    rd_kafka_queue_t *queue = rd_kafka_queue_get_main(k->producer);
    (void)rd_kafka_set_log_queue(k->producer, queue);
    rd_kafka_queue_io_event_enable(queue, k->event_fd, &one, sizeof one);
    rd_kafka_queue_destroy(queue); /* a reference */
    k->poll.data = s;
    if (uv_poll_init(&s->outlet.publisher->loop, &k->poll, k->event_fd) != 0 ||
        uv_poll_start(&k->poll, UV_READABLE, on_event) != 0)
        return error_set(error, SONDE_ENOMEM, "no event loop for the sink %s", s->option->name);
    return SONDE_OK;
}

/* The library connects by itself, and again: whether it can is heard of. */
static void kafka_start(struct sink *s)
{
    sink_up(s);
}

/* Its threads end with the process: waiting for them could take as long as a broker likes. */
static void kafka_close(struct sink *s)
{
    struct kafka *k = s->own;
    if (k != NULL && k->producer != NULL)
        (void)uv_poll_stop(&k->poll);
}

const struct sink_kind sink_module = {
    .messages = ~0U,
    .greets = true,
    .greets_once = true,
    .open = kafka_open,
    .start = kafka_start,
    .send = kafka_send,
    .tick = kafka_tick,
    .close = kafka_close,
};
