/* The keys of sinks. */
/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "agent/keys.h"
#include "agent/log.h"
#include "agent/shared.h"
#include "agent/values.h"
#include "base/error.h"
#include "base/json_selection.h"
#include "base/slice.h"

const char *const sink_type_names[SINK_TYPES] = {
    [SINK_FILE] = "file",     [SINK_TCP] = "tcp",
    [SINK_STATSD] = "statsd", [SINK_PROMETHEUS] = "prometheus",
    [SINK_SYSLOG] = "syslog", [SINK_HTTPS] = "https",
    [SINK_IPFIX] = "ipfix",   [SINK_WEBHOOK] = "webhook",
    [SINK_REDIS] = "redis",   [SINK_KAFKA] = "kafka",
    [SINK_NATS] = "nats",     [SINK_MQTT] = "mqtt",
};

static bool is_name(const char *text)
{
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++) {
        uint8_t c = ascii_lower((uint8_t)text[i]);
        if (c != '-' && c != '_' && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'))
            return false;
    }
    return length > 0 && length < SINK_NAME_BYTES;
}

struct sink_option *sink_option_of(struct options *o, const char *which, const char *name,
                                   struct sonde_error *error)
{
    for (unsigned i = 0; i < o->sink_count; i++)
        if (strcmp(o->sink[i].name, which) == 0)
            return &o->sink[i];
    if (!is_name(which) || o->sink_count == SINKS_MOST) {
        (void)error_set(error, SONDE_EINVAL, "%s: %s", name,
                        o->sink_count == SINKS_MOST
                            ? "too many sinks: 16 at the most"
                            : "a sink's name is up to 31 letters, digits, - and _");
        return NULL;
    }
    struct sink_option *s = &o->sink[o->sink_count++];
    *s = (struct sink_option){.type = SINK_TYPES,
                              .enable = true,
                              .format = FORMAT_STANDARD,
                              .queue_bytes = 8U << 20,
                              .rotate_bytes = 64U << 20,
                              .keep = 5,
                              .tls_verify = true,
                              .prefix = "sonde",
                              .facility = 3,
                              .interim = true,
                              .template_interval_s = 60,
                              .domain = 1,
                              .keyed = true,
                              .acks = ACKS_ALL,
                              .qos = 1,
                              .keep_alive_s = 60,
                              .stream = "sonde",
                              .stream_most = 1000000,
                              .rate = 60,
                              .batch_most = 1,
                              .batch_bytes = 1U << 20,
                              .batch_age_s = 5,
                              .spool_bytes = 256U << 20,
                              .fd = -1};
    memcpy(s->name, which, strlen(which) + 1);
    return s;
}

/* The sink is there: its section was looked up before. */
static struct sink_option *sink_here(struct options *o, const char *which)
{
    struct sonde_error ignored;
    return sink_option_of(o, which, "", &ignored);
}

static int take_type(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    unsigned n = 0;
    int code = value_word(name, text, sink_type_names, SINK_TYPES, &n, error);
    if (code == EXIT_OK)
        sink_here(o, which)->type = (enum sink_type)n;
    return code;
}

static int take_sink_format(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    enum format format = FORMAT_STANDARD;
    int code = value_format(name, text, &format, error);
    if (code == EXIT_OK)
        sink_here(o, which)->format = format;
    return code;
}

static int take_sink_filter(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    struct sonde_error why;
    struct sonde_filter *filter = sonde_filter_new(text, &why);
    if (filter == NULL)
        return value_wrong(error, name, text, why.text);
    sonde_filter_free(sink_here(o, which)->filter);
    sink_here(o, which)->filter = filter;
    return EXIT_OK;
}

static int take_field(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    static struct json_selection trial; /* large */
    struct sink_option *s = sink_here(o, which);
    trial.count = 0;
    if (!json_selection_add(&trial, slice_text(text)))
        return value_wrong(error, name, text,
                           "it is no member such as interface, flow.local_ip or flow.ssl");
    if (s->field_count == SINK_FIELDS_MOST)
        return value_wrong(error, name, text, "too many members: 63 at the most");
    s->field[s->field_count] = strdup(text); /* for as long as the program runs */
    if (s->field[s->field_count++] != NULL)
        return EXIT_OK;
    (void)error_set(error, SONDE_ENOMEM, "no memory");
    return EXIT_INTERNAL;
}

static int take_messages(struct options *o, const char *which, const char *name, const char *text,
                         struct sonde_error *error)
{
    for (unsigned n = 0; message_type_at(n) != 0; n++) {
        if (strcmp(text, message_name((enum message_type)message_type_at(n))) != 0)
            continue;
        sink_here(o, which)->messages |= message_type_at(n);
        return EXIT_OK;
    }
    return value_wrong(error, name, text,
                       "it must be a type of messages such as flow, flow_purge or agent_status");
}

static int take_transport(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    static const char *const words[] = {
        [TRANSPORT_UDP] = "udp", [TRANSPORT_TCP] = "tcp", [TRANSPORT_LOCAL] = "local"};
    return value_word(name, text, words, sizeof words / sizeof words[0],
                      &sink_here(o, which)->transport, error);
}

static int take_framing(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    static const char *const words[] = {[FRAMING_LINES] = "lines", [FRAMING_BULK] = "bulk"};
    return value_word(name, text, words, sizeof words / sizeof words[0],
                      &sink_here(o, which)->framing, error);
}

static int take_compression(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    static const char *const words[] = {
        [COMPRESSION_NONE] = "none", [COMPRESSION_GZIP] = "gzip", [COMPRESSION_ZSTD] = "zstd"};
    return value_word(name, text, words, sizeof words / sizeof words[0],
                      &sink_here(o, which)->compression, error);
}

static int take_url(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    struct sink_option *s = sink_here(o, which);
    if (strncmp(text, "https://", 8) != 0 && strncmp(text, "http://", 7) != 0)
        return value_wrong(error, name, text, "it must begin with https:// or http://");
    return value_text(name, text, s->url, sizeof s->url, error);
}

static int take_facility(struct options *o, const char *which, const char *name, const char *text,
                         struct sonde_error *error)
{
    /* RFC 5424, table 1. */
    static const char *const words[] = {
        "kern",   "user",   "mail",     "daemon", "auth",   "syslog", "lpr",    "news",
        "uucp",   "cron",   "authpriv", "ftp",    "ntp",    "audit",  "alert",  "clock",
        "local0", "local1", "local2",   "local3", "local4", "local5", "local6", "local7"};
    return value_word(name, text, words, sizeof words / sizeof words[0],
                      &sink_here(o, which)->facility, error);
}

static int take_template(struct template *t, unsigned known, const char *name, const char *text,
                         template_allows *allows, struct sonde_error *error)
{
    struct sonde_error why;
    if (template_compile(t, text, known, &why) != SONDE_OK)
        return value_wrong(error, name, text, why.text);
    uint8_t forbidden = template_forbidden(t, allows);
    if (forbidden == 0)
        return EXIT_OK;
    (void)error_set(&why, SONDE_EINVAL, "the character \"%c\" may not stand there",
                    forbidden < 0x7f ? forbidden : '?');
    return value_wrong(error, name, text, why.text);
}

/* Where the type comes later in the section check() looks again. */
static int take_topic(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct sink_option *s = sink_here(o, which);
    return take_template(&s->topic, TEMPLATE_OF_MESSAGE, name, text,
                         s->type == SINK_KAFKA ? template_in_topic : template_in_mqtt, error);
}

static int take_status_topic(struct options *o, const char *which, const char *name,
                             const char *text, struct sonde_error *error)
{
    return take_template(&sink_here(o, which)->status_topic, TEMPLATE_OF_SINK, name, text,
                         template_in_mqtt, error);
}

static int take_client_id(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    return take_template(&sink_here(o, which)->client_id, TEMPLATE_OF_SINK, name, text,
                         template_in_text, error);
}

static int take_subject(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    return take_template(&sink_here(o, which)->topic, TEMPLATE_OF_MESSAGE, name, text,
                         template_in_subject, error);
}

static int take_key(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    static const char *const words[] = {"none", "digest"};
    unsigned n = 0;
    int code = value_word(name, text, words, sizeof words / sizeof words[0], &n, error);
    sink_here(o, which)->keyed = n == 1;
    return code;
}

static int take_acks(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    static const char *const words[] = {
        [ACKS_NONE] = "none", [ACKS_LEADER] = "leader", [ACKS_ALL] = "all"};
    return value_word(name, text, words, sizeof words / sizeof words[0], &sink_here(o, which)->acks,
                      error);
}

static int take_mechanism(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    static const char *const words[] = {[MECHANISM_PLAIN] = "plain",
                                        [MECHANISM_SCRAM256] = "scram-sha-256",
                                        [MECHANISM_SCRAM512] = "scram-sha-512"};
    return value_word(name, text, words, sizeof words / sizeof words[0],
                      &sink_here(o, which)->mechanism, error);
}

/* ---- the table --------------------------------------------------------------------------------
 */

#define PLACE(member) offsetof(struct sink_option, member)
#define BIT(type)     (1U << SINK_##type)
/* Those of message brokers, those that speak TLS, and those that send messages. */
#define BROKER (BIT(REDIS) | BIT(KAFKA) | BIT(NATS) | BIT(MQTT))
#define TLS    (BIT(TCP) | BIT(SYSLOG) | BIT(IPFIX) | BIT(HTTPS) | BIT(WEBHOOK) | BROKER)
#define STREAM (BIT(FILE) | BIT(TCP) | BIT(SYSLOG) | BIT(HTTPS) | BIT(WEBHOOK) | BROKER)
/* What topics and subjects are unless something else is said. */
#define TOPIC          "sonde"
#define MQTT_TOPIC     "sonde/{agent_uuid}/{type}"
#define MQTT_CLIENT_ID "sonde-{agent_uuid}-{sink}"
#define NUMBER(name, member, least, most, standard, of, help)                                      \
    {                                                                                              \
        SINK_SECTION, name, KEY_NUMBER, AT_START, PLACE(member), 0, least, most, NULL, standard,   \
            "", help, of                                                                           \
    }
#define SIZE(name, member, least, most, standard, of, help)                                        \
    {                                                                                              \
        SINK_SECTION, name, KEY_SIZE, AT_START, PLACE(member), 0, least, most, NULL, standard, "", \
            help, of                                                                               \
    }
#define FLAG(name, member, standard, of, help)                                                     \
    {                                                                                              \
        SINK_SECTION, name, KEY_FLAG, AT_START, PLACE(member), 0, 0, 0, NULL, standard, "", help,  \
            of                                                                                     \
    }
#define PATH(name, member, example, of, help)                                                      \
    {                                                                                              \
        SINK_SECTION, name, KEY_PATH, AT_START, PLACE(member), 0, 0, 0, NULL, "", example, help,   \
            of                                                                                     \
    }
#define TEXT(name, member, standard, example, of, help)                                            \
    {                                                                                              \
        SINK_SECTION, name, KEY_TEXT, AT_START, PLACE(member), 0, 0, 0, NULL, standard, example,   \
            help, of                                                                               \
    }
#define TAKE(name, take, standard, example, of, help)                                              \
    {                                                                                              \
        SINK_SECTION, name, KEY_TAKE, AT_START, 0, 0, 0, 0, take, standard, example, help, of      \
    }

static const struct key keys[] = {
    TAKE("type", take_type, "", "file", 0,
         "What it is: file (lines in a file), tcp (a connection that is made), syslog, https "
         "(batches of lines for a web server), webhook (a request for each message), redis "
         "(entries of a stream), kafka (records of topics), nats (messages on subjects), mqtt "
         "(messages with topics), ipfix "
         "(flow "
         "records, RFC 7011), statsd (the "
         "agent's "
         "numbers over UDP) or prometheus (its numbers at /metrics, for whoever asks)."),
    FLAG("enable", enable, "yes", 0, "Whether it is used."),
    TAKE("format", take_sink_format, "sonde", "", STREAM,
         "What its lines look like: sonde, or netifyd, which is what they are in a file with a "
         "section [netifyd] unless this says something else, or ecs: documents of the Elastic "
         "Common Schema, of messages about flows."),
    TAKE("filter", take_sink_filter, "", "app == 'netflix' && !detection_guessed",
         STREAM | BIT(IPFIX),
         "An expression: only flows for which it is true are sent. flow_stats know no more of a "
         "flow "
         "than its ends, protocol and application."),
    TAKE("fields[]", take_field, "", "flow.local_ip", STREAM,
         "Members of the messages about flows that are written, beside their type. Without any: "
         "all."),
    TAKE("messages[]", take_messages, "", "flow_purge", STREAM,
         "Types of messages that are sent: flow, flow_dpi_update, flow_dpi_complete, flow_stats, "
         "flow_purge, flow_aggregate, transaction, agent_hello, agent_status, definitions, "
         "interfaces, "
         "dropped. "
         "Without any: those that make sense there."),
    SIZE("queue", queue_bytes, 1U << 16, 1U << 30, "8M", STREAM | BIT(IPFIX),
         "What may wait for it, in bytes; K and M count. What is too much is dropped, flow_stats "
         "first, and counted."),
    NUMBER("aggregate", aggregate_s, 0, 86400, "0",
           BIT(FILE) | BIT(TCP) | BIT(SYSLOG) | BIT(HTTPS) | BROKER,
           "Tell no single flows, but what they did in so many seconds, added up for each station, "
           "application, protocol and network at the other end (flow_aggregate); 0: each flow."),
    PATH("path", path, "/var/log/sonde/flows.json", BIT(FILE),
         "The file. Its folder belongs to the user that the agent runs as, and is made where it is "
         "missing. A file that is moved away is begun anew."),
    SIZE("rotate_size", rotate_bytes, 0, 1U << 31, "64M", BIT(FILE),
         "When the file has so many bytes it is begun anew, and the former ones get .1, .2, … "
         "behind "
         "their names; 0: whatever its size is."),
    NUMBER("rotate_age", rotate_age_s, 0, 31622400, "0", BIT(FILE),
           "The same when it is so many seconds old; 0: whatever its age is."),
    NUMBER("keep", keep, 0, 1000, "5", BIT(FILE), "How many former files are kept."),
    TEXT("address", address, "", "collector.example.net:7151",
         BIT(TCP) | BIT(SYSLOG) | BIT(IPFIX) | BIT(STATSD) | BIT(PROMETHEUS) | BROKER,
         "HOST:PORT of the server; of kafka: of some brokers, with commas between them; of "
         "prometheus: where it is asked at, such as 127.0.0.1:9750; of "
         "a "
         "local syslog: its socket, /dev/log."),
    FLAG("tls", tls, "no", BIT(TCP) | BIT(SYSLOG) | BIT(IPFIX) | BROKER,
         "Speak TLS with it (syslog and ipfix: over tcp)."),
    FLAG("tls_verify", tls_verify, "yes", TLS,
         "Its certificate must be right, and for the host in the address."),
    PATH("tls_ca", tls_ca, "/etc/sonde/ca.pem", TLS,
         "Certificates of the authorities that may sign it. Without: those of the system."),
    PATH("tls_certificate", tls_certificate, "/etc/sonde/agent.pem", TLS,
         "The agent's own certificate, with those that lead to its authority."),
    PATH("tls_key", tls_key, "/etc/sonde/agent.key", TLS, "The key that goes with it."),
    TAKE("transport", take_transport, "udp", "", BIT(SYSLOG) | BIT(IPFIX),
         "udp, tcp (syslog: each message with its length before it) or, of syslog, local (the "
         "socket "
         "of this machine)."),
    FLAG("interim", interim, "yes", BIT(IPFIX),
         "Send records also of flows that go on: every update_interval what has moved since the "
         "one before. Without: one record when a flow ends, with all of it."),
    NUMBER("template_interval", template_interval_s, 5, 86400, "60", BIT(IPFIX),
           "Seconds until templates and names of applications are sent again over udp, where they "
           "can be lost."),
    NUMBER("observation_domain", domain, 0, UINT32_MAX, "1", BIT(IPFIX),
           "The number of the observation domain."),
    TAKE("facility", take_facility, "daemon", "", BIT(SYSLOG),
         "Whose messages they are: daemon, user, local0 to local7, …"),
    TAKE("url", take_url, "", "https://collector.example.net/flows", BIT(HTTPS) | BIT(WEBHOOK),
         "Where messages are posted to. By https: lines of JSON (application/x-ndjson), and the "
         "header Idempotency-Key names each batch; one that comes again has the same."),
    TEXT("authorization", authorization, "", "Bearer 0123456789abcdef", BIT(HTTPS) | BIT(WEBHOOK),
         "The value of the header of that name."),
    TAKE(
        "framing", take_framing, "lines", "", BIT(HTTPS),
        "lines, or bulk for the interface _bulk of Elasticsearch and OpenSearch: each line has one "
        "before it that creates a document with an id, so that what comes twice is there once."),
    TAKE("compression", take_compression, "none", "", BIT(HTTPS) | BIT(KAFKA),
         "How batches are made smaller: none, gzip or zstd."),
    SIZE("batch_size", batch_bytes, 1024, 1U << 26, "1M", BIT(HTTPS),
         "A batch goes when it has so many bytes, or a quarter of the queue,"),
    NUMBER("batch_age", batch_age_s, 1, 3600, "5", BIT(HTTPS),
           "or when its first line is so many seconds old."),
    TAKE("topic", take_topic, TOPIC, "sonde.{agent_uuid}.{type}", BIT(KAFKA) | BIT(MQTT),
         "The topic that a message goes to. In it {type} is the type of the message, {agent_uuid} "
         "the agent and {sink} the name of this section; {{ and }} are braces. Of mqtt, unless "
         "this says something else: " MQTT_TOPIC "."),
    NUMBER("qos", qos, 0, 1, "1", BIT(MQTT),
           "1: what the server has not acknowledged when the connection breaks comes again, so it "
           "may be there twice; 0: it may be lost then."),
    TAKE("status_topic", take_status_topic, "", "sonde/{agent_uuid}/status", BIT(MQTT),
         "Where to publish, retained, whether the agent is there: online or offline, the latter "
         "also by the server itself (last will). {agent_uuid} and {sink} as in the topic. Without: "
         "nowhere."),
    TAKE("client_id", take_client_id, MQTT_CLIENT_ID, "", BIT(MQTT),
         "What the server knows the connection by: two at a time with the same one throw each "
         "other out. {agent_uuid} and {sink} as in the topic."),
    NUMBER("keep_alive", keep_alive_s, 5, 65535, "60", BIT(MQTT),
           "Seconds after which a silent connection is tried out; without an answer it is given up "
           "after as many again."),
    TAKE("subject", take_subject, TOPIC, "sonde.{agent_uuid}.{type}", BIT(NATS),
         "The subject that a message is published on, with the same in braces."),
    FLAG("jetstream", jetstream, "no", BIT(NATS),
         "Wait for JetStream to keep each message: a stream must take the subject. What is sent "
         "again has the same Nats-Msg-Id, so that it is there once."),
    TAKE("key", take_key, "digest", "", BIT(KAFKA),
         "The key of a record: digest, of the flow, so that all of a flow is in one partition and "
         "in order; or none."),
    TAKE("acks", take_acks, "all", "", BIT(KAFKA),
         "Which brokers must have a record before it counts as sent: all that keep it, and what is "
         "sent again is there once; leader, or none."),
    TEXT(
        "stream", stream, "sonde", "", BIT(REDIS),
        "The key of the stream: each message is an entry (XADD) with the field json. Those that "
        "Redis had not answered when the connection broke come again, so they may be there twice."),
    NUMBER("stream_length", stream_most, 0, UINT32_MAX, "1000000", BIT(REDIS),
           "About how many entries the stream keeps: older ones go; 0: all are kept."),
    NUMBER("database", database, 0, 65535, "0", BIT(REDIS), "The number of the database."),
    TEXT("login", login, "", "sonde", BROKER, "The user to log in as, where there are such."),
    PATH("password_file", secret_path, "/etc/sonde/broker.password", BROKER,
         "A file with the password, a line; of nats without a login: the token. Without: nobody "
         "logs "
         "in."),
    TAKE("mechanism", take_mechanism, "plain", "", BIT(KAFKA),
         "How it logs in: plain (with tls, for the password goes as it is), scram-sha-256 or "
         "scram-sha-512."),
    PATH(
        "spool", spool, "/var/spool/sonde", BIT(HTTPS),
        "A folder for batches while the server is away, which outlive the agent; it belongs to the "
        "user that the agent runs as, and is made where it is missing. Without: what does not fit "
        "into the queue is dropped."),
    SIZE("spool_size", spool_bytes, 1U << 16, 1U << 31, "256M", BIT(HTTPS),
         "What that folder may hold, in bytes; the oldest batches make room for new ones."),
    PATH("secret", secret_path, "/etc/sonde/webhook.secret", BIT(WEBHOOK),
         "A file with a line that begins with whsec_ (Standard Webhooks; echo whsec_$(openssl rand "
         "-base64 32) makes one). Requests are signed with it: the header webhook-signature is v1, "
         "and HMAC-SHA-256 over webhook-id, webhook-timestamp and the body, a dot between them."),
    NUMBER(
        "rate", rate, 1, 60000, "60", BIT(WEBHOOK),
        "Requests a minute at the most; as many as ten may come at once. What is too much waits in "
        "the queue."),
    NUMBER("batch", batch_most, 1, 1000, "1", BIT(WEBHOOK),
           "Messages that a request has at the most. Where it is 1 the body is the message; else a "
           "list of them, of what waits."),
    TEXT("prefix", prefix, "sonde", "", BIT(STATSD), "What the names of its numbers begin with."),
};

_Static_assert(sizeof keys / sizeof keys[0] <= 64, "one bit for each in a sink's option");

const struct key *sink_key_at(unsigned n)
{
    return n < sizeof keys / sizeof keys[0] ? &keys[n] : NULL;
}

/* ---- what goes together -----------------------------------------------------------------------
 */

static int lacks(const struct sink_option *s, const char *what, struct sonde_error *error)
{
    (void)error_set(error, SONDE_EINVAL, "%s: [sink-%s] %s", s->place, s->name, what);
    return EXIT_SYNTAX;
}

static int check(const struct sink_option *s, struct sonde_error *error)
{
    enum { SOCKET_PATH_MOST = 107 };
    static const char *const needed[SINK_TYPES] = {
        [SINK_FILE] = "path",          [SINK_TCP] = "address",    [SINK_STATSD] = "address",
        [SINK_PROMETHEUS] = "address", [SINK_SYSLOG] = "address", [SINK_HTTPS] = "url",
        [SINK_IPFIX] = "address",      [SINK_WEBHOOK] = "url",    [SINK_REDIS] = "address",
        [SINK_KAFKA] = "address",      [SINK_NATS] = "address",   [SINK_MQTT] = "address"};
    bool is_local = s->type == SINK_SYSLOG && s->transport == TRANSPORT_LOCAL;
    char what[96];
    if (s->type == SINK_TYPES)
        return lacks(s, "needs a type", error);
    for (unsigned n = 0; n < sizeof keys / sizeof keys[0]; n++) {
        bool given = (s->keys >> n & 1) != 0;
        if (!given && !is_local && needed[s->type] != NULL &&
            strcmp(needed[s->type], keys[n].name) == 0) {
            (void)snprintf(what, sizeof what, "needs %s, being of type %s", keys[n].name,
                           sink_type_names[s->type]);
            return lacks(s, what, error);
        }
        if (given && keys[n].of != 0 && (keys[n].of >> s->type & 1) == 0)
            log_warning("%s: [sink-%s] %s has no effect: sinks of type %s do not have it", s->place,
                        s->name, keys[n].name, sink_type_names[s->type]);
    }
    if (s->type == SINK_IPFIX && s->transport == TRANSPORT_LOCAL)
        return lacks(s, "transport: of type ipfix it must be udp or tcp", error);
    if (s->type == SINK_IPFIX && s->transport == TRANSPORT_UDP && s->tls)
        return lacks(s, "tls: over udp there is none: take transport = tcp", error);
    if (s->type == SINK_KAFKA && (s->login[0] != '\0') != (s->secret_path[0] != '\0'))
        return lacks(s, "needs both of login and password_file, or neither", error);
    if (s->type == SINK_KAFKA && template_forbidden(&s->topic, template_in_topic) != 0)
        return lacks(s, "topic: of type kafka it has letters, digits, ., _ and - only", error);
    if (s->type == SINK_MQTT && s->secret_path[0] != '\0' && s->login[0] == '\0')
        return lacks(s, "password_file: there is no password without a login", error);
    if (is_local && strlen(s->address) > SOCKET_PATH_MOST)
        return lacks(s, "address: a socket's path has 107 bytes at the most", error);
    if ((s->tls_certificate[0] != '\0') != (s->tls_key[0] != '\0'))
        return lacks(s, "needs both of tls_certificate and tls_key, or neither", error);
    return EXIT_OK;
}

/* What depends on the type. */
static void set_standards(struct sink_option *s)
{
    if (s->address[0] == '\0' && s->transport == TRANSPORT_LOCAL)
        (void)snprintf(s->address, sizeof s->address, "/dev/log");
    if (s->topic.parts == 0)
        (void)template_compile(&s->topic, s->type == SINK_MQTT ? MQTT_TOPIC : TOPIC,
                               TEMPLATE_OF_MESSAGE, NULL);
    if (s->client_id.parts == 0)
        (void)template_compile(&s->client_id, MQTT_CLIENT_ID, TEMPLATE_OF_SINK, NULL);
}

int sink_options_check(struct options *o, struct sonde_error *error)
{
    int code = EXIT_OK;
    for (unsigned i = 0; i < o->sink_count && code == EXIT_OK; i++) {
        struct sink_option *s = &o->sink[i];
        set_standards(s);
        code = check(s, error);
    }
    return code;
}
