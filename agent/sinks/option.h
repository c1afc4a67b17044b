/* A sink as the configuration has it: a section [sink-NAME]. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_OPTION_H
#define SONDE_AGENT_SINKS_OPTION_H

#include <limits.h>

#include <sonde_json.h>

#include "agent/sinks/template.h"

enum {
    SINKS_MOST = 16,
    SINK_NAME_BYTES = 32,
    SINK_FIELDS_MOST = 63,
    SINK_TEXT_BYTES = 256,
    SINK_PATH_BYTES = 512,
    SINK_SECRET_LEAST = 24, /* bytes of a webhook's secret */
    SINK_SECRET_BYTES = 64
};

enum sink_type {
    SINK_FILE,
    SINK_TCP,
    SINK_STATSD,
    SINK_PROMETHEUS,
    SINK_SYSLOG,
    SINK_HTTPS,
    SINK_IPFIX,
    SINK_WEBHOOK,
    SINK_REDIS,
    SINK_KAFKA,
    SINK_NATS,
    SINK_MQTT,
    SINK_TYPES /* also: not said yet */
};
extern const char *const sink_type_names[SINK_TYPES];

enum sink_transport { TRANSPORT_UDP, TRANSPORT_TCP, TRANSPORT_LOCAL };

enum sink_framing { FRAMING_LINES, FRAMING_BULK };

enum sink_compression { COMPRESSION_NONE, COMPRESSION_GZIP, COMPRESSION_ZSTD };

enum sink_acks { ACKS_NONE, ACKS_LEADER, ACKS_ALL };
enum sink_mechanism { MECHANISM_PLAIN, MECHANISM_SCRAM256, MECHANISM_SCRAM512 };

struct sink_option {
    char name[SINK_NAME_BYTES];
    char place[SINK_PATH_BYTES + 16]; /* "FILE:LINE" of its first key */
    enum sink_type type;
    uint64_t keys;    /* bits of those that were given, in the order of the table */
    uint64_t written; /* a digest of all that stands in its section */
    bool enable;
    unsigned format; /* enum format */
    struct sonde_filter *filter;
    char *field[SINK_FIELDS_MOST];
    uint32_t field_count;
    uint32_t messages; /* bits of enum message_type; 0: what the type is for */
    uint32_t queue_bytes;
    uint32_t aggregate_s; /* 0: each flow is told */

    char path[SINK_PATH_BYTES];
    uint32_t rotate_bytes;
    uint32_t rotate_age_s;
    uint32_t keep;

    char address[SINK_TEXT_BYTES]; /* "HOST:PORT" */
    bool tls;
    bool tls_verify;
    char tls_ca[SINK_PATH_BYTES], tls_certificate[SINK_PATH_BYTES], tls_key[SINK_PATH_BYTES];

    char prefix[SINK_TEXT_BYTES];
    unsigned transport; /* enum sink_transport */
    unsigned facility;

    bool interim;
    uint32_t template_interval_s;
    uint32_t domain;

    char url[SINK_TEXT_BYTES];
    char authorization[SINK_TEXT_BYTES];
    unsigned framing;     /* enum sink_framing */
    unsigned compression; /* enum sink_compression */
    uint32_t batch_bytes, batch_age_s;
    uint32_t rate;       /* requests a minute */
    uint32_t batch_most; /* messages in a request */
    char secret_path[SINK_PATH_BYTES];

    struct template topic; /* or subject */
    bool jetstream;
    bool keyed;         /* records have the flow's digest as their key */
    unsigned acks;      /* enum sink_acks */
    unsigned mechanism; /* enum sink_mechanism */
    struct template status_topic, client_id;
    uint32_t qos;
    uint32_t keep_alive_s;

    char stream[SINK_TEXT_BYTES];
    char login[SINK_TEXT_BYTES];
    uint32_t database;
    uint32_t stream_most; /* entries; 0: any number */

    char spool[SINK_PATH_BYTES]; /* folder; empty: none */
    uint32_t spool_bytes;

    /* What the opener makes of it for the publisher. */
    int fd; /* of the folder of `path` or `spool`, or a socket that listens; -1: none */
    uint8_t secret[SINK_SECRET_BYTES + 1];    /* ended by a zero, for who wants a text */
    size_t secret_length;                     /* 0: none */
    char *pem_ca, *pem_certificate, *pem_key; /* what stands in those files; NULL: none */
};

#endif
