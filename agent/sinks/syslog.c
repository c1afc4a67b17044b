/* Messages as syslog has them: RFC 5424 over UDP (RFC 5426), TCP with counted octets (RFC 6587) and
 * TLS (RFC 5425), and the older form for the local socket, which is what readers there expect. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/sinks/datagram.h"
#include "agent/sinks/wire.h"
#include "base/error.h"

enum { SEVERITY_INFO = 6, HEADER_BYTES = 512 };

struct syslog {
    struct wire wire; /* first: of TRANSPORT_TCP */
    struct datagram datagram;
    struct buffer text;
    char host[256];
};

static unsigned priority(const struct sink *s)
{
    return s->option->facility * 8 + SEVERITY_INFO;
}

static size_t write_header(struct sink *s, const struct line *line, char out[HEADER_BYTES])
{
    const struct syslog *y = s->own;
    int64_t now_ns = clock_wall_ns();
    time_t now = (time_t)(now_ns / NS_PER_S);
    struct tm utc;
    char time[32];
    (void)strftime(time, sizeof time, "%Y-%m-%dT%H:%M:%S", gmtime_r(&now, &utc));
    return (size_t)snprintf(out, HEADER_BYTES, "<%u>1 %s.%03uZ %s sonded %d %s - ", priority(s),
                            time, (unsigned)(now_ns % NS_PER_S / NS_PER_MS), y->host, (int)getpid(),
                            message_name((enum message_type)line->type));
}

static size_t write_local_header(struct sink *s, char out[HEADER_BYTES])
{
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    time_t now = time(NULL);
    struct tm local;
    (void)localtime_r(&now, &local);
    return (size_t)snprintf(out, HEADER_BYTES,
                            "<%u>%s %2d %02d:%02d:%02d sonded[%d]: ", priority(s),
                            months[local.tm_mon], local.tm_mday, local.tm_hour, local.tm_min,
                            local.tm_sec, (int)getpid());
}

static void frame(struct sink *s, const struct line *line, struct buffer *out)
{
    char header[HEADER_BYTES];
    struct slice json = line_json(line);
    size_t length = write_header(s, line, header);
    buffer_printf(out, "%zu ", length + json.length);
    buffer_append(out, header, length);
    buffer_append(out, json.at, json.length);
}

static void send_datagrams(struct sink *s)
{
    struct syslog *y = s->own;
    char header[HEADER_BYTES];
    struct line *line;
    while (s->state == SINK_UP && (line = outlet_take(&s->outlet)) != NULL) {
        struct slice json = line_json(line);
        size_t length = s->option->transport == TRANSPORT_LOCAL ? write_local_header(s, header)
                                                                : write_header(s, line, header);
        buffer_clear(&y->text);
        buffer_append(&y->text, header, length);
        buffer_append(&y->text, json.at, json.length);
        /* A failure takes the sink down, and the line waits for the next time. */
        int reason =
            y->text.failed ? EMSGSIZE : datagram_send(&y->datagram, buffer_slice(&y->text));
        if (reason == 0) {
            outlet_sent(&s->outlet, line);
        } else if (reason == EMSGSIZE) {
            outlet_drop(&s->outlet, line);
        } else {
            (void)outlet_give_back(&s->outlet, line);
            return;
        }
    }
}

static void syslog_send(struct sink *s)
{
    if (s->option->transport == TRANSPORT_TCP)
        wire_send(s);
    else
        send_datagrams(s);
}

static void on_up(void *user)
{
    sink_up(user);
}

static void on_down(void *user, const char *reason)
{
    struct sink *s = user;
    sink_down(s, "%s: %s", s->option->address, reason);
}

/* Names end at the first of these in a header. */
static void name_host(struct syslog *y)
{
    if (gethostname(y->host, sizeof y->host - 1) != 0 || y->host[0] == '\0')
        y->host[0] = '-';
    for (char *at = y->host; *at != '\0'; at++)
        if (*at <= ' ' || *at > '~')
            *at = '_';
}

static int syslog_open(struct sink *s, struct sonde_error *error)
{
    struct syslog *y = calloc(1, sizeof *y);
    if (y == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    s->own = y;
    y->wire.frame = frame;
    y->datagram.user = s;
    y->datagram.on_up = on_up;
    y->datagram.on_down = on_down;
    y->datagram.fd = -1;
    name_host(y);
    if (s->option->transport == TRANSPORT_TCP)
        return wire_open(s, error);
    if (s->option->transport == TRANSPORT_UDP)
        return datagram_open(&y->datagram, &s->outlet.publisher->loop, s->option, error);
    return SONDE_OK;
}

static void start_local(struct sink *s, struct datagram *d)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    memcpy(address.sun_path, s->option->address, strlen(s->option->address));
    d->fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (d->fd >= 0 && connect(d->fd, (const struct sockaddr *)&address, sizeof address) == 0) {
        sink_up(s);
        return;
    }
    int reason = errno;
    datagram_stop(d);
    on_down(s, strerror(reason));
}

static void syslog_start(struct sink *s)
{
    struct syslog *y = s->own;
    if (s->option->transport == TRANSPORT_TCP)
        wire_start(s);
    else if (s->option->transport == TRANSPORT_UDP)
        datagram_start(&y->datagram);
    else
        start_local(s, &y->datagram);
}

static void syslog_tick(struct sink *s, int64_t now_ns)
{
    if (s->option->transport == TRANSPORT_TCP)
        wire_tick(s, now_ns);
}

static void syslog_close(struct sink *s)
{
    if (s->option->transport == TRANSPORT_TCP)
        wire_close(s);
    else
        datagram_stop(&((struct syslog *)s->own)->datagram);
}

const struct sink_kind sink_syslog = {
    .messages = SONDE_EVENT_PURGE,
    .open = syslog_open,
    .start = syslog_start,
    .send = syslog_send,
    .tick = syslog_tick,
    .close = syslog_close,
};
