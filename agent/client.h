/* What the files of the clients share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CLIENT_H
#define SONDE_AGENT_CLIENT_H

#include "agent/publisher.h"

enum { BATCH_LINES = 64 };

struct client {
    struct outlet outlet; /* first */
    struct publisher *publisher;
    union {
        uv_handle_t handle;
        uv_stream_t stream;
        uv_tcp_t tcp;
        uv_pipe_t pipe;
    } uv;
    struct gate gate;
    unsigned place; /* among the clients, once it is one; before, among the guests */
    bool entered;
    int64_t enter_by_ns; /* or it is too late */
    bool is_unix;
    bool closing;
    bool reading;
    bool input_ended;
    size_t input; /* bytes that may still be read in this tick */
    uv_write_t write;
    bool writing;
    struct buffer encrypted; /* the batch, where it is */
    struct line *batch[BATCH_LINES];
    unsigned batch_count;
    size_t batch_bytes;
    size_t unsent;       /* of the batch, when it was last looked at */
    int64_t progress_ns; /* when the client last took something, or had nothing to take */
    char peer[64];
    uint32_t own; /* its connection among the agent's own; 0: none */
};

/* ---- client.c ---------------------------------------------------------------------------------
 */

/* Says who the agent is; it is told everything from now on. */
void client_greet(struct client *c);
/* Reads what it says, a bounded amount until the next tick. */
void client_read_on(struct client *c);
void client_close(struct client *c);

/* ---- guest.c ----------------------------------------------------------------------------------
 */

/* It has come so far: lets it in, waits for more or closes it. */
void client_pass(struct client *c, enum gate_state state);
/* Sends what TLS says of its own. False where it cannot be sent, or somebody makes TLS answer who
 * takes no answers. */
bool client_flush_tls(struct client *c);
/* Those who take too long are refused. */
void guests_tick(struct publisher *p, int64_t now_ns);
void guests_close(struct publisher *p);

#endif
