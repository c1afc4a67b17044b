/* MQTT 3.1.1 through libmosquitto: it makes the socket and speaks on it when the event loop says
 * so. Each connection has a new `struct mosquitto`, because what was not acknowledged is kept by
 * the sink. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/mqtt_client.h"

#include <errno.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include "agent/clock.h"
#include "agent/sinks/sink.h"
#include "agent/tls.h"
#include "base/error.h"

enum { CONNECT_S = 10, ADDRESS_BYTES = 64 };

/* It outlives the connection until the loop is through with it; then `owner` is NULL. */
struct socket_watch {
    struct mqtt_client *owner;
    uv_poll_t poll;
    int events; /* that it waits for */
};

static void try_next(struct mqtt_client *c);

/* ---- the end ----------------------------------------------------------------------------------
 */

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

/* The library may have closed the socket already. Whoever has its number by now, in another thread,
 * is not in this loop, and the kernel forgets what is closed. */
static void drop_link(struct mqtt_client *c)
{
    if (c->watch != NULL) {
        own_end(c->own, c->own_number);
        c->own_number = 0;
        c->watch->owner = NULL;
        uv_close((uv_handle_t *)&c->watch->poll, on_closed);
        c->watch = NULL;
    }
    mosquitto_destroy(c->library);
    c->library = NULL;
    c->connected = c->accepted = c->up = false;
}

void mqtt_client_stop(struct mqtt_client *c)
{
    drop_link(c);
    lookup_end(c->lookup);
    c->lookup = NULL;
}

static void fail(struct mqtt_client *c)
{
    char reason[sizeof c->reason];
    memcpy(reason, c->reason, sizeof reason);
    c->reason[0] = '\0';
    mqtt_client_stop(c);
    c->on_down(c->user, reason);
}

/* The first reason is the one that counts: what follows is what it led to. */
static void note(struct mqtt_client *c, const char *reason)
{
    if (c->reason[0] == '\0')
        (void)snprintf(c->reason, sizeof c->reason, "%s", reason);
}

static void note_code(struct mqtt_client *c, int code)
{
    int number = errno;
    if (code == MOSQ_ERR_ERRNO && number == EPROTO) /* a write came before its reason was read */
        note(c, "TLS: the other side ended the connection: its log says why");
    else if (code == MOSQ_ERR_KEEPALIVE)
        note(c, "it gives no sign of life");
    else if (code == MOSQ_ERR_ERRNO && number != 0)
        note(c, strerror(number));
    else if (code == MOSQ_ERR_CONN_LOST || code == MOSQ_ERR_ERRNO)
        note(c, "the other side ended the connection");
    else if (code != MOSQ_ERR_SUCCESS)
        note(c, mosquitto_strerror(code));
}

/* ---- what the library calls -------------------------------------------------------------------
 * Its objects must not be destroyed meanwhile: mqtt_client_settle() follows. */

static void on_connect(struct mosquitto *library, void *user, int code)
{
    struct mqtt_client *c = user;
    (void)library;
    if (code == 0)
        c->accepted = true;
    else
        note(c, mosquitto_connack_string(code));
}

static void on_disconnect(struct mosquitto *library, void *user, int code)
{
    (void)library;
    if (code != MOSQ_ERR_ERRNO) /* then the call that failed returns it, with its number */
        note_code(user, code == 0 ? MOSQ_ERR_CONN_LOST : code);
}

static void on_publish(struct mosquitto *library, void *user, int message)
{
    struct mqtt_client *c = user;
    (void)library;
    c->on_done(c->user, message);
}

/* Why TLS does not go on is found nowhere else: "OpenSSL Error[0]: error:CODE:LIBRARY::REASON". */
static void on_log(struct mosquitto *library, void *user, int level, const char *text)
{
    struct mqtt_client *c = user;
    char reason[160];
    if (level != MOSQ_LOG_ERR || c->context == NULL)
        return;
    const SSL *ssl = mosquitto_ssl_get(library);
    const char *last = strrchr(text, ':');
    if (ssl != NULL && c->option->tls_verify && SSL_get_verify_result(ssl) != X509_V_OK)
        (void)tls_reason(ssl, reason);
    else
        (void)snprintf(reason, sizeof reason, "TLS: %s", last == NULL ? text : last + 1);
    note(c, reason);
}

/* The library knows the server by its address only. Its name is set before the first byte is sent.
 */
static void on_handshake(const SSL *ssl, int where, int ignored)
{
    (void)ignored;
    struct mqtt_client *c = SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl));
    if (where == SSL_CB_HANDSHAKE_START &&
        !tls_set_server(mosquitto_ssl_get(c->library), c->host, c->option->tls_verify))
        note(c, "no memory for TLS");
}

/* ---- the beginning ----------------------------------------------------------------------------
 */

static bool set_login(struct mqtt_client *c)
{
    const struct sink_option *o = c->option;
    const char *password = o->secret_length > 0 ? (const char *)o->secret : NULL;
    return o->login[0] == '\0' ||
           mosquitto_username_pw_set(c->library, o->login, password) == MOSQ_ERR_SUCCESS;
}

static bool make_library(struct mqtt_client *c)
{
    struct mosquitto *m = c->library = mosquitto_new(c->id, true, c);
    if (m == NULL || !set_login(c) ||
        mosquitto_int_option(m, MOSQ_OPT_TCP_NODELAY, 1) != MOSQ_ERR_SUCCESS ||
        mosquitto_max_inflight_messages_set(m, 0) != MOSQ_ERR_SUCCESS || /* the sink bounds them */
        (c->context != NULL &&
         (mosquitto_int_option(m, MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0) != MOSQ_ERR_SUCCESS ||
          mosquitto_void_option(m, MOSQ_OPT_SSL_CTX, c->context) != MOSQ_ERR_SUCCESS)) ||
        (c->status_topic[0] != '\0' &&
         mosquitto_will_set(m, c->status_topic, sizeof MQTT_OFFLINE - 1, MQTT_OFFLINE,
                            (int)c->option->qos, true) != MOSQ_ERR_SUCCESS))
        return false;
    mosquitto_connect_callback_set(m, on_connect);
    mosquitto_disconnect_callback_set(m, on_disconnect);
    mosquitto_publish_callback_set(m, on_publish);
    mosquitto_log_callback_set(m, on_log);
    return true;
}

static void on_activity(uv_poll_t *poll, int status, int events);

/* False: no memory. */
static bool wait_for(struct socket_watch *w, int events)
{
    if (w->events == events)
        return true;
    w->events = events;
    return uv_poll_start(&w->poll, events, on_activity) == 0;
}

static bool watch_socket(struct mqtt_client *c)
{
    struct socket_watch *w = calloc(1, sizeof *w);
    if (w == NULL || uv_poll_init_socket(c->loop, &w->poll, mosquitto_socket(c->library)) != 0) {
        free(w);
        return false;
    }
    w->owner = c;
    w->poll.data = w;
    c->watch = w;
    return wait_for(w, UV_READABLE | UV_WRITABLE);
}

/* Begins to connect; false, with the reason noted, where that cannot be. */
static bool connect_to(struct mqtt_client *c, const struct addrinfo *there)
{
    char address[ADDRESS_BYTES];
    c->reason[0] = '\0';
    if (getnameinfo(there->ai_addr, there->ai_addrlen, address, sizeof address, NULL, 0,
                    NI_NUMERICHOST) != 0 ||
        !make_library(c)) {
        note(c, "no memory for a connection");
        return false;
    }
    errno = 0;
    note_code(c, mosquitto_connect_async(c->library, address, (int)strtol(c->port, NULL, 10),
                                         (int)c->option->keep_alive_s));
    if (c->reason[0] == '\0' && !watch_socket(c))
        note(c, "no memory for a socket");
    return c->reason[0] == '\0';
}

/* Tries the next address of the name. */
static void try_next(struct mqtt_client *c)
{
    const struct addrinfo *next;
    while ((next = lookup_next(c->lookup)) != NULL) {
        if (connect_to(c, next))
            return;
        drop_link(c);
    }
    note(c, "the name has no address");
    fail(c);
}

static void on_found(void *user, const char *reason)
{
    struct mqtt_client *c = user;
    if (reason == NULL) {
        try_next(c);
        return;
    }
    note(c, reason);
    fail(c);
}

void mqtt_client_start(struct mqtt_client *c)
{
    const char *reason = NULL;
    c->reason[0] = '\0';
    c->deadline_ns = clock_monotonic_ns() + CONNECT_S * NS_PER_S;
    c->lookup = lookup_start(c->loop, c->host, c->port, on_found, c, &reason);
    if (c->lookup != NULL)
        return;
    note(c, reason);
    fail(c);
}

/* ---- while it is there ------------------------------------------------------------------------
 */

/* False where this address is none. */
static bool is_connected(struct mqtt_client *c, int status)
{
    int reason = 0, fd = mosquitto_socket(c->library);
    socklen_t size = sizeof reason;
    if (getsockopt(fd, SOL_SOCKET, SO_ERROR, &reason, &size) != 0)
        reason = errno;
    if (reason == 0 && status < 0)
        reason = ECONNREFUSED;
    if (reason == 0) {
        c->connected = true;
        c->own_number = own_begin_socket(c->own, fd);
        lookup_end(c->lookup);
        c->lookup = NULL;
        return true;
    }
    note(c, strerror(reason));
    return false;
}

/* Why the other side refuses stands in what it has sent, which is lost when a write fails first. */
static void on_activity(uv_poll_t *poll, int status, int events)
{
    struct mqtt_client *c = ((struct socket_watch *)poll->data)->owner;
    if (c == NULL)
        return;
    if (!c->connected && !is_connected(c, status)) {
        drop_link(c);
        try_next(c);
        return;
    }
    errno = 0;
    note_code(c, mosquitto_loop_read(c->library, 1));
    errno = 0;
    if ((events & UV_WRITABLE) != 0 && mosquitto_socket(c->library) >= 0)
        note_code(c, mosquitto_loop_write(c->library, 1));
    if (status < 0)
        note(c, "the other side ended the connection");
    mqtt_client_settle(c, false);
    if (c->up)
        c->on_ready(c->user);
}

void mqtt_client_settle(struct mqtt_client *c, bool more)
{
    if (c->library == NULL)
        return;
    if (c->reason[0] == '\0' && mosquitto_socket(c->library) < 0)
        note(c, "the other side ended the connection");
    int events = UV_READABLE;
    if (c->reason[0] == '\0' && (more || mosquitto_want_write(c->library)))
        events |= UV_WRITABLE;
    if (c->reason[0] == '\0' && !wait_for(c->watch, events))
        note(c, "no memory for a socket");
    if (c->reason[0] != '\0') {
        fail(c);
    } else if (c->accepted && !c->up) {
        c->up = true;
        c->on_up(c->user);
    }
}

void mqtt_client_tick(struct mqtt_client *c, int64_t now_ns)
{
    bool is_there = c->library != NULL || c->lookup != NULL;
    if (is_there && !c->up && now_ns >= c->deadline_ns) {
        note(c, "there was no answer within 10 s");
        fail(c);
    } else if (c->up) {
        errno = 0;
        note_code(c, mosquitto_loop_misc(c->library));
        mqtt_client_settle(c, false);
    }
}

enum mqtt_result mqtt_client_publish(struct mqtt_client *c, const char *topic, struct slice payload,
                                     bool retain, int *message)
{
    errno = 0;
    int code = mosquitto_publish(c->library, message, topic, (int)payload.length, payload.at,
                                 (int)c->option->qos, retain);
    if (code == MOSQ_ERR_INVAL || code == MOSQ_ERR_PAYLOAD_SIZE ||
        code == MOSQ_ERR_MALFORMED_UTF8 || code == MOSQ_ERR_OVERSIZE_PACKET)
        return MQTT_REFUSED;
    note_code(c, code);
    return c->reason[0] == '\0' ? MQTT_TAKEN : MQTT_BROKEN;
}

void mqtt_client_leave(struct mqtt_client *c)
{
    if (c->up)
        (void)mosquitto_disconnect(c->library);
    mqtt_client_stop(c);
}

int mqtt_client_open(struct mqtt_client *c, uv_loop_t *loop, const struct sink_option *option,
                     struct sonde_error *error)
{
    c->loop = loop;
    c->option = option;
    if (!sink_split_address(option->address, c->host, c->port))
        return error_set(error, SONDE_EINVAL, "%s: it is no HOST:PORT", option->address);
    if (mosquitto_lib_init() != MOSQ_ERR_SUCCESS)
        return error_set(error, SONDE_ENOMEM, "[sink-%s]: libmosquitto cannot be set up",
                         option->name);
    if (!option->tls)
        return SONDE_OK;
    const struct tls_files files = sink_tls_files(option);
    c->context = tls_client_context(&files, option->tls_verify, error);
    if (c->context == NULL)
        return SONDE_EINVAL;
    SSL_CTX_set_app_data(c->context, c);
    SSL_CTX_set_info_callback(c->context, on_handshake);
    return SONDE_OK;
}
