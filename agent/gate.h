/* What a connection has to pass before it becomes a client: TLS, a token, the user at its other
 * end. Works in memory: bytes go in and come out. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_GATE_H
#define SONDE_AGENT_GATE_H

#include "agent/admission.h"
#include "base/buffer.h"

enum refusal {
    REFUSED_TLS,   /* no handshake, or no certificate that is right */
    REFUSED_TOKEN, /* a wrong one, or no such line */
    REFUSED_USER,  /* not one of those on a Unix socket */
    REFUSED_LATE,  /* not through in time */
    REFUSED_FULL,  /* no place for it */
    REFUSED_COUNT
};
extern const char *const refusal_names[REFUSED_COUNT];

enum gate_state {
    GATE_WAITS,   /* for more */
    GATE_OPEN,    /* it is a client */
    GATE_REFUSED, /* see `refusal` and `reason` */
    GATE_ENDED    /* the other side has said that it is over */
};

enum { TOKEN_LINE_BYTES = 512 /* with the blanks that JSON allows */ };

struct gate {
    struct admission *admission; /* until it is open; NULL: all may pass */
    SSL *ssl;                    /* NULL: plain */
    BIO *in, *out;
    bool shook_hands, is_open;
    char line[TOKEN_LINE_BYTES];
    size_t length;
    enum refusal refusal;
    char reason[160];
};

/* Takes a reference of the admission, which may be NULL. `fd` is asked for the user at the other
 * end, where that matters. */
enum gate_state gate_begin(struct gate *g, struct admission *a, int fd);
/* What came. Once it is open, what clients say is of no interest. */
enum gate_state gate_take(struct gate *g, struct slice bytes);
/* Encrypts; false where TLS has failed, or memory. */
bool gate_put(struct gate *g, struct slice bytes);
/* What is to be sent, and was not handed out yet. */
void gate_flush(struct gate *g, struct buffer *out);
/* Says that no more will come. */
void gate_say_goodbye(struct gate *g);
void gate_close(struct gate *g);

#endif
