/* The gate: who gets through to the stream. */
/* SPDX-License-Identifier: MIT */
#include "agent/gate.h"

#include <openssl/crypto.h>
#include <openssl/err.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

#include "agent/tls.h"

const char *const refusal_names[REFUSED_COUNT] = {[REFUSED_TLS] = "tls",
                                                  [REFUSED_TOKEN] = "token",
                                                  [REFUSED_USER] = "user",
                                                  [REFUSED_LATE] = "late",
                                                  [REFUSED_FULL] = "full"};

static enum gate_state refuse(struct gate *g, enum refusal why, const char *reason)
{
    g->refusal = why;
    (void)snprintf(g->reason, sizeof g->reason, "%s", reason);
    return GATE_REFUSED;
}

static enum gate_state open_gate(struct gate *g)
{
    admission_release(g->admission);
    g->admission = NULL;
    OPENSSL_cleanse(g->line, sizeof g->line);
    g->is_open = true;
    return GATE_OPEN;
}

/* ---- the user at the other end of a Unix socket -----------------------------------------------
 */

static bool is_member(const struct admission *a, gid_t group)
{
    for (unsigned i = 0; i < a->user_groups; i++)
        if (a->user_group[i] == group)
            return true;
    return false;
}

static bool is_user(const struct admission *a, uid_t user)
{
    for (unsigned i = 0; i < a->users; i++)
        if (a->user[i] == user)
            return true;
    return user == 0; /* who can read the agent's memory anyway */
}

/* As they were when it connected. */
static enum gate_state check_user(struct gate *g, int fd)
{
    enum { GROUPS_MOST = 1024 };
    const struct admission *a = g->admission;
    struct ucred peer;
    gid_t groups[GROUPS_MOST];
    socklen_t size = sizeof peer, bytes = sizeof groups;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0)
        return refuse(g, REFUSED_USER, "its user cannot be told");
    bool allowed = is_user(a, peer.uid) || is_member(a, peer.gid);
    if (!allowed && getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &bytes) == 0)
        for (size_t i = 0; i < bytes / sizeof groups[0]; i++)
            allowed = allowed || is_member(a, groups[i]);
    if (allowed)
        return open_gate(g);
    g->refusal = REFUSED_USER;
    (void)snprintf(g->reason, sizeof g->reason,
                   "user %u (process %d) is not in listen_users, nor in listen_groups",
                   (unsigned)peer.uid, (int)peer.pid);
    return GATE_REFUSED;
}

/* ---- the token --------------------------------------------------------------------------------
 */

static struct slice skip_blanks(struct slice s)
{
    while (s.length > 0 && (s.at[0] == ' ' || s.at[0] == '\t' || s.at[0] == '\r'))
        s = slice_of(s.at + 1, s.length - 1);
    return s;
}

/* Takes what must come next, with the blanks before it. */
static bool take(struct slice *s, const char *word)
{
    size_t length = strlen(word);
    *s = skip_blanks(*s);
    if (s->length < length || memcmp(s->at, word, length) != 0)
        return false;
    *s = slice_of(s->at + length, s->length - length);
    return true;
}

/* {"token": "…"} and nothing else. Tokens need no escapes, so none are read. */
static bool read_token(struct slice line, struct slice *token)
{
    if (!take(&line, "{") || !take(&line, "\"token\"") || !take(&line, ":") || !take(&line, "\""))
        return false;
    const uint8_t *end = memchr(line.at, '"', line.length);
    if (end == NULL)
        return false;
    *token = slice_of(line.at, (size_t)(end - line.at));
    line = slice_of(end + 1, line.length - token->length - 1);
    return take(&line, "}") && skip_blanks(line).length == 0;
}

/* Takes as long for one that is nearly right as for any other. */
static bool is_right(const struct admission *a, struct slice token)
{
    char given[TOKEN_BYTES] = {0};
    if (token.length < sizeof given)
        memcpy(given, token.at, token.length);
    bool same_length = token.length == a->token_length;
    return CRYPTO_memcmp(given, a->token, sizeof given) == 0 && same_length;
}

static enum gate_state check_token(struct gate *g, struct slice bytes)
{
    struct slice token;
    const uint8_t *end = bytes.length == 0 ? NULL : memchr(bytes.at, '\n', bytes.length);
    size_t more = end == NULL ? bytes.length : (size_t)(end - bytes.at);
    if (more > sizeof g->line - g->length)
        return refuse(g, REFUSED_TOKEN, "its first line is too long for {\"token\": \"…\"}");
    if (more > 0)
        memcpy(g->line + g->length, bytes.at, more);
    g->length += more;
    if (end == NULL)
        return GATE_WAITS;
    if (!read_token(slice_of(g->line, g->length), &token))
        return refuse(g, REFUSED_TOKEN, "its first line is not {\"token\": \"…\"}");
    return is_right(g->admission, token) ? open_gate(g)
                                         : refuse(g, REFUSED_TOKEN, "its token is wrong");
}

/* ---- TLS --------------------------------------------------------------------------------------
 */

static enum gate_state shake_hands(struct gate *g)
{
    char reason[sizeof g->reason];
    int result = SSL_do_handshake(g->ssl);
    if (result != 1)
        return SSL_get_error(g->ssl, result) == SSL_ERROR_WANT_READ
                   ? GATE_WAITS
                   : refuse(g, REFUSED_TLS, tls_reason(g->ssl, reason));
    g->shook_hands = true;
    return g->admission->token_length == 0 ? open_gate(g) : GATE_WAITS;
}

static enum gate_state take_tls(struct gate *g, struct slice bytes)
{
    char text[4096], reason[sizeof g->reason];
    int length;
    enum gate_state state = g->is_open ? GATE_OPEN : GATE_WAITS;
    if (BIO_write(g->in, bytes.at, (int)bytes.length) != (int)bytes.length)
        return refuse(g, REFUSED_TLS, "no memory for what came");
    if (!g->shook_hands)
        state = shake_hands(g);
    if (!g->shook_hands || state == GATE_REFUSED)
        return state;
    while ((length = SSL_read(g->ssl, text, sizeof text)) > 0) {
        if (!g->is_open)
            state = check_token(g, slice_of(text, (size_t)length));
        if (state == GATE_REFUSED)
            return state;
    }
    int why = SSL_get_error(g->ssl, length);
    if (why == SSL_ERROR_WANT_READ)
        return state;
    if (why != SSL_ERROR_ZERO_RETURN)
        return refuse(g, REFUSED_TLS, tls_reason(g->ssl, reason));
    return GATE_ENDED;
}

/* ---- the whole --------------------------------------------------------------------------------
 */

enum gate_state gate_begin(struct gate *g, struct admission *a, int fd)
{
    *g = (struct gate){.admission = admission_hold(a)};
    if (a == NULL)
        return open_gate(g);
    if (a->asks_user)
        return check_user(g, fd);
    if (a->tls != NULL) {
        g->ssl = tls_server(a->tls, &g->in, &g->out);
        return g->ssl == NULL ? refuse(g, REFUSED_TLS, "no memory for TLS") : GATE_WAITS;
    }
    return GATE_WAITS;
}

enum gate_state gate_take(struct gate *g, struct slice bytes)
{
    if (g->ssl != NULL)
        return take_tls(g, bytes);
    return g->is_open ? GATE_OPEN : check_token(g, bytes);
}

bool gate_put(struct gate *g, struct slice bytes)
{
    bool good = SSL_write(g->ssl, bytes.at, (int)bytes.length) == (int)bytes.length;
    if (!good)
        ERR_clear_error();
    return good;
}

void gate_flush(struct gate *g, struct buffer *out)
{
    size_t length = g->ssl == NULL ? 0 : BIO_ctrl_pending(g->out);
    if (length == 0 || !buffer_reserve(out, length))
        return;
    int got = BIO_read(g->out, out->bytes + out->length, (int)length);
    out->length += got > 0 ? (size_t)got : 0;
}

void gate_say_goodbye(struct gate *g)
{
    if (g->ssl != NULL && g->shook_hands && SSL_shutdown(g->ssl) < 0)
        ERR_clear_error();
}

void gate_close(struct gate *g)
{
    admission_release(g->admission);
    g->admission = NULL;
    SSL_free(g->ssl); /* and its BIOs */
    g->ssl = NULL;
}
