/* Guests: connections that are not through the gate yet, and how they become clients. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "agent/client.h"
#include "agent/clock.h"
#include "agent/log.h"

enum {
    KERNEL_BYTES = 256 << 10, /* that the kernel holds for a client beside its queue */
    KEEP_ALIVE_S = 60
};

static void refuse(struct client *c, enum refusal why, const char *reason)
{
    if (c->closing)
        return;
    c->publisher->refused[why]++;
    log_warning("%s was refused: %s", c->peer, reason);
    client_close(c);
}

/* ---- through the gate ------------------------------------------------------------------------ */

/* There is no place: those who will say nothing more may be gone, and make room for the next. */
static void make_room(struct publisher *p)
{
    for (unsigned i = 0; i < CLIENTS_MOST; i++)
        if (p->client[i] != NULL && p->client[i]->input_ended)
            client_close(p->client[i]);
}

/* Makes a client of it; false where there is no place. */
static bool enter(struct client *c)
{
    struct publisher *p = c->publisher;
    unsigned place = 0;
    uv_os_fd_t fd;
    while (place < CLIENTS_MOST && p->client[place] != NULL)
        place++;
    if (place == CLIENTS_MOST) {
        char reason[48];
        (void)snprintf(reason, sizeof reason, "there are %d clients already", (int)CLIENTS_MOST);
        refuse(c, REFUSED_FULL, reason);
        make_room(p);
        return false;
    }
    if (c->place < GUESTS_MOST && p->guest[c->place] == c)
        p->guest[c->place] = NULL;
    c->entered = true;
    c->place = place;
    p->client[place] = c;
    p->clients++;
    p->clients_accepted++;
    c->progress_ns = clock_monotonic_ns();
    if (!c->is_unix && uv_fileno(&c->uv.handle, &fd) == 0)
        c->own = own_begin_socket(&p->joins.own, fd);
    log_debug("%s is connected", c->peer);
    return true;
}

/* What TLS says of its own, beside the batches. */
struct piece {
    uv_write_t request;
    struct buffer bytes;
};

static void on_piece_written(uv_write_t *request, int status)
{
    struct piece *piece = request->data;
    (void)status; /* the next batch fails too, or reading does */
    buffer_free(&piece->bytes);
    free(piece);
}

bool client_flush_tls(struct client *c)
{
    struct buffer bytes = {0};
    gate_flush(&c->gate, &bytes);
    if (bytes.length == 0)
        return !bytes.failed;
    struct piece *piece = malloc(sizeof *piece);
    if (piece == NULL ||
        uv_stream_get_write_queue_size(&c->uv.stream) > c->publisher->live.client_queue_bytes) {
        buffer_free(&bytes);
        free(piece);
        return false;
    }
    *piece = (struct piece){.request.data = piece, .bytes = bytes};
    uv_buf_t out = uv_buf_init((char *)bytes.bytes, (unsigned)bytes.length);
    if (uv_write(&piece->request, &c->uv.stream, &out, 1, on_piece_written) == 0)
        return true;
    on_piece_written(&piece->request, 0);
    return false;
}

void client_pass(struct client *c, enum gate_state state)
{
    bool was_open = c->entered;
    if (!client_flush_tls(c))
        client_close(c);
    else if (state == GATE_REFUSED && !was_open)
        refuse(c, c->gate.refusal, c->gate.reason);
    else if (state == GATE_ENDED && !was_open)
        refuse(c, c->gate.ssl != NULL && !c->gate.shook_hands ? REFUSED_TLS : REFUSED_TOKEN,
               "it left before it was through TLS and token");
    else if (state == GATE_REFUSED || state == GATE_ENDED)
        client_close(c);
    else if (state == GATE_OPEN && !was_open && enter(c))
        client_greet(c);
}

/* ---- who comes ------------------------------------------------------------------------------- */

static void name_peer(struct client *c)
{
    struct sockaddr_storage address = {0};
    int size = sizeof address;
    char text[48] = "";
    if (c->is_unix) {
        (void)snprintf(c->peer, sizeof c->peer, "a client on a Unix socket");
        return;
    }
    if (uv_tcp_getpeername(&c->uv.tcp, (struct sockaddr *)&address, &size) == 0) {
        if (address.ss_family == AF_INET6)
            (void)uv_ip6_name((struct sockaddr_in6 *)&address, text, sizeof text);
        else
            (void)uv_ip4_name((struct sockaddr_in *)&address, text, sizeof text);
    }
    (void)snprintf(c->peer, sizeof c->peer, "the client from %s", text);
}

/* What the kernel holds for a client is bounded too, and it notices when a client vanishes. */
static void set_up_socket(struct client *c)
{
    int bytes = KERNEL_BYTES / 2; /* Linux doubles it */
    (void)uv_send_buffer_size(&c->uv.handle, &bytes);
    if (c->is_unix)
        return;
    (void)uv_tcp_nodelay(&c->uv.tcp, 1);
    (void)uv_tcp_keepalive(&c->uv.tcp, 1, KEEP_ALIVE_S);
}

/* Those who are not through the gate yet are few: the one who takes longest makes room. */
static void await(struct client *c)
{
    struct publisher *p = c->publisher;
    unsigned place = 0;
    for (unsigned i = 0; i < GUESTS_MOST; i++) {
        if (p->guest[i] == NULL || p->guest[i]->closing) {
            place = i;
            break;
        }
        if (p->guest[i]->enter_by_ns < p->guest[place]->enter_by_ns)
            place = i;
    }
    if (p->guest[place] != NULL)
        refuse(p->guest[place], REFUSED_FULL, "too many came at once, and it took longest");
    p->guest[place] = c;
    c->place = place;
    c->enter_by_ns = clock_monotonic_ns() + (int64_t)p->live.handshake_timeout_s * NS_PER_S;
}

static struct client *client_new(struct publisher *p, const struct entrance *entrance)
{
    struct client *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    c->publisher = p;
    c->is_unix = entrance->is_unix;
    c->outlet.format = entrance->format;
    c->place = GUESTS_MOST;
    if ((c->is_unix ? uv_pipe_init(&p->loop, &c->uv.pipe, 0) : uv_tcp_init(&p->loop, &c->uv.tcp)) !=
        0) {
        free(c);
        return NULL;
    }
    c->uv.handle.data = c;
    return c;
}

void client_accept(struct publisher *p, const struct entrance *entrance)
{
    uv_os_fd_t fd = -1;
    struct client *c = client_new(p, entrance);
    if (c == NULL)
        return;
    if (uv_accept(entrance->listener, &c->uv.stream) != 0 || p->stopping) {
        client_close(c);
        return;
    }
    name_peer(c);
    set_up_socket(c);
    (void)uv_fileno(&c->uv.handle, &fd);
    enum gate_state state = gate_begin(&c->gate, entrance->admission, fd);
    if (state == GATE_WAITS)
        await(c);
    client_pass(c, state);
    if (!c->closing)
        client_read_on(c);
}

/* ---- from time to time ------------------------------------------------------------------------
 */

void guests_tick(struct publisher *p, int64_t now_ns)
{
    for (unsigned i = 0; i < GUESTS_MOST; i++) {
        struct client *c = p->guest[i];
        if (c == NULL || c->closing)
            continue;
        if (now_ns >= c->enter_by_ns)
            refuse(c, REFUSED_LATE, "it was not through TLS and token in time");
        else
            client_read_on(c);
    }
}

void guests_close(struct publisher *p)
{
    for (unsigned i = 0; i < GUESTS_MOST; i++)
        if (p->guest[i] != NULL)
            client_close(p->guest[i]);
}
