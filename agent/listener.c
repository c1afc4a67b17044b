/* Listening sockets. */
/* SPDX-License-Identifier: MIT */
#include "agent/listener.h"

#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "agent/log.h"
#include "base/error.h"

enum { SOCKET_MODE = 0660 };

static int fail_tcp(const struct listener *l, const char *port, int reason,
                    struct sonde_error *error)
{
    if (reason == EADDRINUSE)
        (void)error_set(error, SONDE_EIO,
                        "%s: the port is in use: stop what listens there (ss -ltnp 'sport = :%s' "
                        "names it), or take another with %s",
                        l->name, port, l->option);
    else if (reason == EACCES)
        (void)error_set(error, SONDE_EIO,
                        "%s: not permitted: run as root, or take a port above 1023", l->name);
    else if (reason == EADDRNOTAVAIL)
        (void)error_set(error, SONDE_EIO,
                        "%s: this machine does not have that address: take one that `ip address` "
                        "lists",
                        l->name);
    else
        (void)error_set(error, SONDE_EIO, "%s: %s", l->name, strerror(reason));
    return reason == EACCES ? EXIT_PRIVILEGE : EXIT_OUTPUT;
}

static int open_tcp(struct listener *l, struct sonde_error *error)
{
    char host[PATH_BYTES];
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM};
    struct addrinfo *found = NULL;
    (void)snprintf(host, sizeof host, "%s", l->name + strlen("tcp:"));
    char *port = strrchr(host, ':');
    *port++ = '\0';
    char *name = host;
    size_t length = strlen(host);
    if (length >= 2 && host[0] == '[' && host[length - 1] == ']') {
        host[length - 1] = '\0';
        name++;
    }
    int reason =
        getaddrinfo(*name == '\0' || strcmp(name, "*") == 0 ? NULL : name, port, &hints, &found);
    if (reason != 0) {
        (void)error_set(error, SONDE_EIO,
                        "%s: the host \"%s\" is not known (%s): take an address that `ip address` "
                        "lists, or * for all of them",
                        l->name, name, gai_strerror(reason));
        return EXIT_OUTPUT;
    }
    int on = 1;
    l->fd = socket(found->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    reason = l->fd < 0 ? errno : 0;
    if (reason == 0) {
        (void)setsockopt(l->fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        if (bind(l->fd, found->ai_addr, found->ai_addrlen) != 0 ||
            listen(l->fd, LISTENER_BACKLOG) != 0)
            reason = errno;
    }
    freeaddrinfo(found);
    if (reason == 0)
        return EXIT_OK;
    int code = fail_tcp(l, port, reason, error);
    if (l->fd >= 0)
        (void)close(l->fd);
    l->fd = -1;
    return code;
}

/* A file stands where the socket should: goes away when it is a socket that nobody listens on. */
static int clear_path(const struct listener *l, const struct sockaddr_un *address,
                      struct sonde_error *error)
{
    struct stat status;
    if (lstat(address->sun_path, &status) == 0 && !S_ISSOCK(status.st_mode))
        return error_set(error, SONDE_EIO,
                         "%s: a file that is no socket stands there: move it away", l->name);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    bool alive = connect(fd, (const struct sockaddr *)address, sizeof *address) == 0 ||
                 errno == EAGAIN || errno == EACCES;
    struct ucred peer = {0};
    socklen_t size = sizeof peer;
    (void)getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &peer, &size);
    (void)close(fd);
    if (alive)
        return error_set(error, SONDE_EIO,
                         "%s: process %d listens there: stop it, or take another path with "
                         "--listen",
                         l->name, (int)peer.pid);
    return unlink(address->sun_path) == 0 || errno == ENOENT
               ? SONDE_OK
               : error_set(error, SONDE_EIO, "%s: the old socket cannot be removed: %s", l->name,
                           strerror(errno));
}

/* Binds, over a socket that nobody listens on any more if there is one. 0, or an exit code with a
 * reason. */
static int bind_unix(const struct listener *l, const struct sockaddr_un *address,
                     struct sonde_error *error)
{
    for (int tries = 0; tries < 2; tries++) {
        if (bind(l->fd, (const struct sockaddr *)address, sizeof *address) == 0)
            return EXIT_OK;
        if (errno != EADDRINUSE || tries > 0)
            break;
        if (clear_path(l, address, error) != SONDE_OK)
            return EXIT_OUTPUT;
    }
    int reason = errno;
    const char *remedy = reason == ENOENT || reason == ENOTDIR
                             ? ": make its folder, or take another path with --listen"
                         : reason == EACCES || reason == EPERM
                             ? ": run as root, or take another path with --listen"
                             : ": take another path with --listen";
    (void)error_set(error, SONDE_EIO, "%s: cannot listen there: %s%s", l->name, strerror(reason),
                    remedy);
    return reason == EACCES || reason == EPERM ? EXIT_PRIVILEGE : EXIT_OUTPUT;
}

static int open_unix(struct listener *l, struct sonde_error *error)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const char *path = l->name + strlen("unix:");
    if (strlen(path) >= sizeof address.sun_path) {
        (void)error_set(error, SONDE_EIO, "%s: the path is too long: %zu bytes at the most",
                        l->name, sizeof address.sun_path - 1);
        return EXIT_OUTPUT;
    }
    memcpy(address.sun_path, path, strlen(path));
    l->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    mode_t mask = umask(0777 & ~SOCKET_MODE);
    int code = bind_unix(l, &address, error);
    (void)umask(mask);
    if (code == EXIT_OK && listen(l->fd, LISTENER_BACKLOG) != 0) {
        (void)error_set(error, SONDE_EIO, "%s: cannot listen there: %s", l->name, strerror(errno));
        (void)unlink(path);
        code = EXIT_OUTPUT;
    }
    if (code != EXIT_OK && l->fd >= 0) {
        (void)close(l->fd);
        l->fd = -1;
    }
    return code;
}

int listener_open(struct listener *l, const char *name, const char *option,
                  struct sonde_error *error)
{
    *l = (struct listener){
        .fd = -1, .admission_fd = -1, .is_unix = strncmp(name, "unix:", 5) == 0, .option = option};
    (void)snprintf(l->name, sizeof l->name, "%s", name);
    return l->is_unix ? open_unix(l, error) : open_tcp(l, error);
}

void listener_close(struct listener *l)
{
    if (l->fd < 0)
        return;
    if (l->is_unix)
        (void)unlink(l->name + strlen("unix:"));
    (void)close(l->fd);
    if (l->admission_fd >= 0)
        (void)close(l->admission_fd);
    l->fd = l->admission_fd = -1;
}

void listener_pause(const struct listener *l)
{
    if (!l->is_unix)
        (void)shutdown(l->fd, SHUT_RDWR);
}

void listener_resume(const struct listener *l)
{
    if (!l->is_unix && listen(l->fd, LISTENER_BACKLOG) != 0)
        log_warning("%s: nobody can connect any more: %s", l->name, strerror(errno));
}

bool listener_is_open(int fd)
{
    int accepts = 0;
    socklen_t size = sizeof accepts;
    return getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &accepts, &size) == 0 && accepts != 0;
}
