/* What a service manager is told. */
/* SPDX-License-Identifier: MIT */
#include "agent/service.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "agent/clock.h"
#include "agent/log.h"
#include "base/slice.h"

/* An address that begins with "@" is one without a file. */
static int connect_to(const char *name)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(name);
    if ((name[0] != '/' && name[0] != '@') || length >= sizeof address.sun_path)
        return -1;
    memcpy(address.sun_path, name, length);
    if (name[0] == '@')
        address.sun_path[0] = '\0';
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, size) == 0)
        return fd;
    if (fd >= 0)
        (void)close(fd);
    return -1;
}

static int64_t watchdog_of(const char *interval, const char *process)
{
    uint64_t us, pid;
    if (interval == NULL || !slice_to_uint(slice_text(interval), INT64_MAX / 1000, &us))
        return 0;
    if (process != NULL &&
        (!slice_to_uint(slice_text(process), INT32_MAX, &pid) || (pid_t)pid != getpid()))
        return 0;
    return (int64_t)us * 1000;
}

void service_open(struct service *s)
{
    const char *name = getenv("NOTIFY_SOCKET");
    *s = (struct service){.fd = -1};
    if (name == NULL)
        return;
    s->fd = connect_to(name);
    if (s->fd < 0)
        log_warning("the service manager cannot be reached at %s: %s", name, strerror(errno));
    else
        s->watchdog_ns = watchdog_of(getenv("WATCHDOG_USEC"), getenv("WATCHDOG_PID"));
    (void)unsetenv("NOTIFY_SOCKET");
    (void)unsetenv("WATCHDOG_USEC");
    (void)unsetenv("WATCHDOG_PID");
}

static void tell(struct service *s, const char *lines)
{
    if (s->fd >= 0 && send(s->fd, lines, strlen(lines), MSG_NOSIGNAL) < 0)
        log_warning("the service manager cannot be told: %s", strerror(errno));
}

void service_ready(struct service *s)
{
    char text[64];
    if (s->ready)
        return;
    s->ready = true;
    (void)snprintf(text, sizeof text, "READY=1\nMAINPID=%d", (int)getpid());
    tell(s, text);
}

void service_reloading(struct service *s)
{
    char text[64];
    (void)snprintf(text, sizeof text, "RELOADING=1\nMONOTONIC_USEC=%" PRId64,
                   clock_monotonic_ns() / 1000);
    tell(s, text);
    s->ready = false;
}

void service_stopping(struct service *s)
{
    tell(s, "STOPPING=1");
}

void service_status(struct service *s, const char *status)
{
    char text[SERVICE_TEXT + 8];
    if (strcmp(status, s->status) == 0)
        return;
    (void)snprintf(s->status, sizeof s->status, "%s", status);
    (void)snprintf(text, sizeof text, "STATUS=%s", s->status);
    tell(s, text);
}

void service_alive(struct service *s, int64_t now_ns)
{
    if (s->watchdog_ns == 0 || now_ns < s->next_ns)
        return;
    s->next_ns = now_ns + s->watchdog_ns / 2;
    tell(s, "WATCHDOG=1");
}
