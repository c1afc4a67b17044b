/* One HTTP request after the other, through libcurl in the event loop. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SINKS_TRANSFER_H
#define SONDE_AGENT_SINKS_TRANSFER_H

#include <curl/curl.h>
#include <uv.h>

#include "agent/own.h"
#include "agent/sinks/option.h"
#include "base/buffer.h"

struct transfer {
    uv_loop_t *loop;
    struct own *own; /* where its sockets are noted as the agent's own */
    void *user;
    /* The status that was answered, or 0 and why there was none. */
    void (*on_done)(void *user, long status, const char *reason);
    CURLM *multi;
    CURL *easy;
    struct curl_slist *headers;
    uv_timer_t timer;
    const struct sink_option *option;
    bool keeps_answer;
    struct buffer answer; /* what the server says beside its status, up to so much; text */
    char reason[CURL_ERROR_SIZE];
    bool running;
};

/* 0, or a negative code with a reason. */
int transfer_open(struct transfer *t, uv_loop_t *loop, const struct sink_option *option,
                  struct sonde_error *error);
/* Headers that go with a body; NULL ends them, or a value that is NULL leaves one out. */
struct transfer_header {
    const char *name, *value;
};
/* The body stays the caller's until on_done(). */
void transfer_post(struct transfer *t, struct slice body, const struct transfer_header *headers);
void transfer_close(struct transfer *t);

/* A status of what the server will not have now or ever, whoever asks again. */
static inline bool transfer_is_refusal(long status)
{
    return status >= 400 && status < 500 && status != 401 && status != 403 && status != 404 &&
           status != 408 && status != 429;
}

#endif
