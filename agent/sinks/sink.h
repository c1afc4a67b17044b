/* Sinks: where the agent sends the stream, or its own numbers, by itself. Each kind is a file of
 * this folder. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_SINK_H
#define SONDE_AGENT_SINKS_SINK_H

#include "agent/publisher.h"
#include "agent/sinks/option.h"
#include "agent/tls.h"

enum sink_state {
    SINK_CONNECTING,
    SINK_UP,
    SINK_WAITING /* before it is tried again */
};

struct sink {
    struct outlet outlet; /* first */
    const struct sink_kind *kind;
    const struct sink_option *option;
    enum sink_state state;
    char error[192]; /* why it is not up; empty: nothing is wrong */
    uint64_t starts;
    uint64_t errors;
    bool greeted;
    uint32_t pause_ms; /* the next one */
    uv_timer_t timer;
    void *own; /* the kind's */
};

/* What a kind does. Members may be NULL but for `open` and `start`. */
struct sink_kind {
    uint32_t messages; /* what it sends where nothing else is said; 0: no messages */
    bool greets;       /* each connection begins with who the agent is and what it knows, */
    bool greets_once;  /* or only the first one: what was sent before stays there */
    /* Makes `own`; once. 0, or a negative code with a reason. */
    int (*open)(struct sink *s, struct sonde_error *error);
    /* Begins to get ready, again after each sink_down(): sink_up() or sink_down() follows. */
    void (*start)(struct sink *s);
    /* There may be something to take, while it is up. */
    void (*send)(struct sink *s);
    /* The agent's numbers, each update interval. */
    void (*update)(struct sink *s, const struct snapshot *now);
    void (*tick)(struct sink *s, int64_t now_ns);
    void (*close)(struct sink *s);
};

/* Kinds that are modules, sonded-NAME.so, have this symbol. */
#define SINK_MODULE_SYMBOL "sink_module"
extern FOR_MODULES const struct sink_kind sink_module;

extern const struct sink_kind sink_file, sink_ipfix, sink_tcp, sink_statsd, sink_syslog;

/* Loads it where it is a module. NULL with a reason. */
const struct sink_kind *sink_kind_of(enum sink_type type, struct sonde_error *error);

/* For the kinds. */
FOR_MODULES void sink_up(struct sink *s);
/* It works, before its pause is over. */
FOR_MODULES void sink_resume(struct sink *s);
/* It is tried again after a pause that grows from a second to a minute. */
FOR_MODULES __attribute__((format(printf, 2, 3))) void sink_down(struct sink *s, const char *format,
                                                                 ...);
/* What the opener read for its TLS. */
static inline struct tls_files sink_tls_files(const struct sink_option *o)
{
    return (struct tls_files){o->pem_ca, o->pem_certificate, o->pem_key,
                              o->tls_ca, o->tls_certificate, o->tls_key};
}
/* Renders a name of this sink, for a message or (NULL) for none; as template_render(). */
FOR_MODULES int sink_render(const struct sink *s, const struct template *t, const struct line *line,
                            template_allows *allows, char *out, size_t size);
/* What the ids of messages begin with in this run of a sink and in no other. */
enum { SINK_RUN_BYTES = 32 };
FOR_MODULES void sink_name_run(char run[SINK_RUN_BYTES]);
/* "HOST:PORT", "[HOST]:PORT": false where it is neither. */
FOR_MODULES bool sink_split_address(const char *address, char host[SINK_TEXT_BYTES], char port[8]);

/* ---- for the publisher ------------------------------------------------------------------------
 */

int sinks_open(struct publisher *p, struct sonde_error *error);
void sinks_update(struct publisher *p, const struct snapshot *now);
/* Those that wait are tried at once. */
void sinks_retry(struct publisher *p);
void sinks_tick(struct publisher *p, int64_t now_ns);
/* Bytes that wait for those that take them. */
size_t sinks_waiting(const struct publisher *p);
/* `sinks` {name: {type, state, …}} */
void sinks_write(const struct publisher *p, struct json *j);
void sinks_close(struct publisher *p);

#endif
