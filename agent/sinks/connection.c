/* Connections: names are looked up and sockets run in the event loop; TLS works in memory. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/connection.h"

#include <linux/sockios.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#include "agent/clock.h"
#include "agent/sinks/lookup.h"
#include "agent/sinks/sink.h"
#include "agent/tls.h"
#include "base/error.h"

enum { CONNECT_S = 10, KEEP_ALIVE_S = 30, INPUT_BYTES = 16 << 10 };

/* It outlives the connection until the loop is through with it; then `owner` is NULL. */
struct socket_link {
    struct connection *owner;
    uv_tcp_t tcp;
    uv_connect_t connect;
};

struct piece {
    uv_write_t request;
    struct socket_link *link;
    bool is_message; /* not a part of the handshake */
    size_t length;
    char bytes[];
};

static void try_next(struct connection *c, int reason);

/* ---- the end ----------------------------------------------------------------------------------
 */

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static void drop_link(struct connection *c)
{
    if (c->link == NULL)
        return;
    own_end(c->own, c->own_number);
    c->own_number = 0;
    c->link->owner = NULL;
    uv_close((uv_handle_t *)&c->link->tcp, on_closed);
    c->link = NULL;
    SSL_free(c->ssl); /* and its BIOs */
    c->ssl = NULL;
}

static void drop_lookup(struct connection *c)
{
    lookup_end(c->lookup);
    c->lookup = NULL;
}

void connection_stop(struct connection *c)
{
    c->up = false;
    drop_link(c);
    drop_lookup(c);
}

static void fail(struct connection *c, const char *reason)
{
    connection_stop(c);
    c->on_down(c->user, reason);
}

/* ---- writing and reading ----------------------------------------------------------------------
 */

static void on_written(uv_write_t *request, int status)
{
    struct piece *piece = request->data;
    struct connection *c = piece->link->owner;
    bool is_message = piece->is_message;
    free(piece);
    if (c == NULL)
        return;
    if (status < 0)
        fail(c, uv_strerror(status));
    else if (is_message)
        c->on_sent(c->user);
}

static void hand_over(struct connection *c, struct piece *piece)
{
    uv_buf_t buffer = uv_buf_init(piece->bytes, (unsigned)piece->length);
    piece->request.data = piece;
    piece->link = c->link;
    int reason = uv_write(&piece->request, (uv_stream_t *)&c->link->tcp, &buffer, 1, on_written);
    if (reason == 0) {
        c->written += piece->length;
        return;
    }
    free(piece);
    fail(c, uv_strerror(reason));
}

static struct piece *piece_new(size_t length, bool is_message)
{
    struct piece *piece = malloc(sizeof *piece + length);
    if (piece != NULL) {
        piece->length = length;
        piece->is_message = is_message;
    }
    return piece;
}

/* What TLS has made goes to the socket. */
static void flush_tls(struct connection *c, bool is_message)
{
    size_t length = BIO_ctrl_pending(c->out);
    if (length == 0)
        return;
    struct piece *piece = piece_new(length, is_message);
    if (piece == NULL || BIO_read(c->out, piece->bytes, (int)length) != (int)length) {
        free(piece);
        fail(c, "no memory to send");
        return;
    }
    hand_over(c, piece);
}

void connection_send(struct connection *c, const struct slice *parts, unsigned count)
{
    size_t length = 0;
    for (unsigned i = 0; i < count; i++)
        length += parts[i].length;
    if (c->ssl != NULL) {
        for (unsigned i = 0; i < count; i++) {
            if (SSL_write(c->ssl, parts[i].at, (int)parts[i].length) <= 0) {
                char reason[160];
                fail(c, tls_reason(c->ssl, reason));
                return;
            }
        }
        flush_tls(c, true);
        return;
    }
    struct piece *piece = piece_new(length, true);
    if (piece == NULL) {
        fail(c, "no memory to send");
        return;
    }
    uint8_t *at = (uint8_t *)piece->bytes;
    for (unsigned i = 0; i < count; i++)
        at = bytes_copy(at, parts[i].at, parts[i].length);
    hand_over(c, piece);
}

static void get_up(struct connection *c)
{
    c->up = true;
    drop_lookup(c);
    c->on_up(c->user);
}

/* False where the connection is no more. */
static bool take_input(struct connection *c, const char *bytes, size_t size)
{
    if (c->on_input != NULL)
        c->on_input(c->user, slice_of(bytes, size));
    return c->link != NULL;
}

/* Goes on with the handshake, or takes what the other side says. */
static void advance_tls(struct connection *c)
{
    char input[4096], reason[160];
    int result, why;
    if (!c->up) {
        result = SSL_do_handshake(c->ssl);
        why = SSL_get_error(c->ssl, result);
        flush_tls(c, false);
        if (c->ssl == NULL)
            return;
        if (result == 1)
            get_up(c);
        else if (why != SSL_ERROR_WANT_READ)
            fail(c, tls_reason(c->ssl, reason));
        if (c->ssl == NULL || !c->up)
            return;
    }
    while ((result = SSL_read(c->ssl, input, sizeof input)) > 0)
        if (!take_input(c, input, (size_t)result))
            return;
    why = SSL_get_error(c->ssl, result);
    if (why == SSL_ERROR_ZERO_RETURN)
        fail(c, "the other side ended the connection");
    else if (why != SSL_ERROR_WANT_READ)
        fail(c, tls_reason(c->ssl, reason));
    else
        flush_tls(c, false);
}

static void on_allocate(uv_handle_t *handle, size_t size, uv_buf_t *buffer)
{
    static char input[INPUT_BYTES];
    (void)handle, (void)size;
    *buffer = uv_buf_init(input, sizeof input);
}

static void on_input(uv_stream_t *stream, ssize_t size, const uv_buf_t *buffer)
{
    struct connection *c = ((struct socket_link *)stream->data)->owner;
    if (c == NULL)
        return;
    if (size < 0) {
        fail(c, size == UV_EOF ? "the other side ended the connection" : uv_strerror((int)size));
        return;
    }
    if (c->ssl == NULL) {
        (void)take_input(c, buffer->base, (size_t)size);
        return;
    }
    if (BIO_write(c->in, buffer->base, (int)size) != (int)size)
        fail(c, "no memory for what came");
    else
        advance_tls(c);
}

uint64_t connection_unacknowledged(const struct connection *c)
{
    uv_os_fd_t fd;
    int bytes = 0;
    if (c->link == NULL)
        return 0;
    if (uv_fileno((const uv_handle_t *)&c->link->tcp, &fd) != 0 || ioctl(fd, SIOCOUTQ, &bytes) != 0)
        bytes = 0;
    return (uint64_t)bytes + uv_stream_get_write_queue_size((const uv_stream_t *)&c->link->tcp);
}

/* ---- the beginning ----------------------------------------------------------------------------
 */

static void on_connected(uv_connect_t *request, int status)
{
    struct connection *c = ((struct socket_link *)request->data)->owner;
    if (c == NULL)
        return;
    if (status < 0) {
        drop_link(c);
        try_next(c, status);
        return;
    }
    uv_os_fd_t fd;
    if (uv_fileno((uv_handle_t *)&c->link->tcp, &fd) == 0)
        c->own_number = own_begin_socket(c->own, fd);
    (void)uv_tcp_nodelay(&c->link->tcp, 1);
    (void)uv_tcp_keepalive(&c->link->tcp, 1, KEEP_ALIVE_S);
    c->written = 0;
    int reason = uv_read_start((uv_stream_t *)&c->link->tcp, on_allocate, on_input);
    if (reason != 0) {
        fail(c, uv_strerror(reason));
        return;
    }
    if (c->context == NULL) {
        get_up(c);
        return;
    }
    c->ssl = tls_client(c->context, c->host, c->option->tls_verify, &c->in, &c->out);
    if (c->ssl == NULL)
        fail(c, "no memory for TLS");
    else
        advance_tls(c);
}

/* Tries the next address of the name. */
static void try_next(struct connection *c, int reason)
{
    const struct addrinfo *next = lookup_next(c->lookup);
    if (next == NULL) {
        fail(c, reason == 0 ? "the name has no address" : uv_strerror(reason));
        return;
    }
    struct socket_link *link = calloc(1, sizeof *link);
    if (link == NULL || uv_tcp_init(c->loop, &link->tcp) != 0) {
        free(link);
        fail(c, "no memory for a socket");
        return;
    }
    link->owner = c;
    link->tcp.data = link->connect.data = link;
    c->link = link;
    reason = uv_tcp_connect(&link->connect, &link->tcp, next->ai_addr, on_connected);
    if (reason != 0)
        fail(c, uv_strerror(reason));
}

static void on_found(void *user, const char *reason)
{
    struct connection *c = user;
    if (reason == NULL)
        try_next(c, 0);
    else
        fail(c, reason);
}

void connection_start(struct connection *c)
{
    c->deadline_ns = clock_monotonic_ns() + CONNECT_S * NS_PER_S;
    const char *reason = NULL;
    c->lookup = lookup_start(c->loop, c->host, c->port, on_found, c, &reason);
    if (c->lookup == NULL)
        fail(c, reason);
}

void connection_tick(struct connection *c, int64_t now_ns)
{
    if (!c->up && (c->link != NULL || c->lookup != NULL) && now_ns >= c->deadline_ns)
        fail(c, "there was no answer within 10 s");
}

int connection_open(struct connection *c, uv_loop_t *loop, const struct sink_option *option,
                    struct sonde_error *error)
{
    c->loop = loop;
    c->option = option;
    if (!sink_split_address(option->address, c->host, c->port))
        return error_set(error, SONDE_EINVAL, "%s: it is no HOST:PORT", option->address);
    if (!option->tls)
        return SONDE_OK;
    const struct tls_files files = sink_tls_files(option);
    c->context = tls_client_context(&files, option->tls_verify, error);
    return c->context == NULL ? SONDE_EINVAL : SONDE_OK;
}
