/* sonde status: how the agent is. */
/* SPDX-License-Identifier: MIT */
#include "status.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include "arguments.h"
#include "base/error.h"
#include "base/module.h"
#include "text.h"

#define STANDARD_SOCKET  "/run/sonde/sonded.sock"
#define STANDARD_ADDRESS "127.0.0.1:7150"
#define STANDARD_PORT    "7150"

/* An agent tells its status among the first lines; `definitions` is by far the longest of them. */
enum { ANSWER_S = 5, LINES_MOST = 16, HOST_SIZE = 256 };

/* ---- the way to the agent ---------------------------------------------------------------------
 */

/* A socket, or the file that the agent keeps its status in. */
static int open_path(const char *path, struct sonde_error *error)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    struct stat file;
    if (stat(path, &file) == 0 && !S_ISSOCK(file.st_mode)) {
        int saved = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
        return saved >= 0 ? saved : error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    }
    if (strlen(path) >= sizeof address.sun_path)
        return error_set(error, SONDE_EINVAL, "%s: it is too long for a socket", path);
    memcpy(address.sun_path, path, strlen(path) + 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && connect(fd, (const struct sockaddr *)&address, sizeof address) == 0)
        return fd;
    int reason = errno;
    if (fd >= 0)
        (void)close(fd);
    return error_set(error, SONDE_EIO, "%s: %s", path, strerror(reason));
}

/* "HOST", "HOST:PORT", "[HOST]:PORT", or an IPv6 address alone. */
static bool split(const char *text, char host[HOST_SIZE], const char **port)
{
    const char *colon = strrchr(text, ':'), *bracket = strchr(text, ']');
    bool bracketed = text[0] == '[' && bracket != NULL;
    bool alone = colon == NULL || (!bracketed && strchr(text, ':') != colon);
    size_t length = bracketed ? (size_t)(bracket - text) - 1
                    : alone   ? strlen(text)
                              : (size_t)(colon - text);
    *port = STANDARD_PORT;
    if (bracketed && bracket[1] == ':')
        *port = bracket + 2;
    else if (!bracketed && !alone)
        *port = colon + 1;
    (void)snprintf(host, HOST_SIZE, "%.*s", (int)length, text + bracketed);
    return length > 0 && length < HOST_SIZE && **port != '\0';
}

static int connect_tcp(const char *text, struct sonde_error *error)
{
    const struct addrinfo hints = {.ai_socktype = SOCK_STREAM};
    const struct timeval limit = {.tv_sec = ANSWER_S};
    struct addrinfo *found = NULL;
    char host[HOST_SIZE];
    const char *port;
    if (!split(text, host, &port))
        return error_set(error, SONDE_EINVAL,
                         "%s: it must be HOST:PORT, or the path of a socket or file", text);
    int code = getaddrinfo(host, port, &hints, &found);
    if (code != 0)
        return error_set(error, SONDE_EIO, "%s: %s", text, gai_strerror(code));
    int fd = -1, reason = 0;
    for (const struct addrinfo *a = found; a != NULL && fd < 0; a = a->ai_next) {
        fd = socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC, a->ai_protocol);
        if (fd >= 0) /* the limit holds for connect(2) too */
            (void)setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        if (fd >= 0 && connect(fd, a->ai_addr, a->ai_addrlen) == 0)
            break;
        reason = errno == EINPROGRESS ? ETIMEDOUT : errno;
        if (fd >= 0)
            (void)close(fd);
        fd = -1;
    }
    freeaddrinfo(found);
    return fd >= 0 ? fd : error_set(error, SONDE_EIO, "%s: %s", text, strerror(reason));
}

static int connect_to(const char *text, struct sonde_error *error)
{
    if (strncmp(text, "unix:", 5) == 0)
        return open_path(text + 5, error);
    if (strncmp(text, "tcp:", 4) == 0)
        return connect_tcp(text + 4, error);
    return strchr(text, '/') != NULL ? open_path(text, error) : connect_tcp(text, error);
}

/* Where an agent listens that nobody told otherwise. */
static int connect_standard(struct sonde_error *error)
{
    struct sonde_error first;
    int fd = connect_to(STANDARD_SOCKET, &first);
    if (fd < 0)
        fd = connect_to(STANDARD_ADDRESS, error);
    return fd >= 0 ? fd
                   : error_set(error, SONDE_EIO,
                               "no agent answers (%.100s; %s). Is it running? systemctl start "
                               "sonded, or sonded -h; one that listens elsewhere: sonde status "
                               "HOST:PORT|PATH",
                               first.text, STANDARD_ADDRESS);
}

/* ---- the answer -------------------------------------------------------------------------------
 */

/* The line of the status, which the caller frees; NULL with a reason. */
static char *read_status(FILE *in, struct sonde_error *error)
{
    char *line = NULL;
    size_t size = 0;
    ssize_t length = 0;
    for (unsigned i = 0; i < LINES_MOST && (length = getline(&line, &size, in)) > 0; i++)
        if (line[0] == '{' && strstr(line, "\"type\":\"agent_status\"") != NULL)
            return line;
    bool late = length < 0 && ferror(in) != 0 && errno == EAGAIN;
    (void)error_set(error, SONDE_EIO,
                    late ? "it does not answer within %d s" : "what answers there is no agent",
                    (int)ANSWER_S);
    free(line);
    return NULL;
}

static char *ask(const char *where, struct sonde_error *error)
{
    const struct timeval limit = {.tv_sec = ANSWER_S};
    int fd = where == NULL ? connect_standard(error) : connect_to(where, error);
    if (fd < 0)
        return NULL;
    (void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    FILE *in = fdopen(fd, "r");
    if (in == NULL) {
        (void)close(fd);
        (void)error_set(error, SONDE_ENOMEM, "no memory for the answer");
        return NULL;
    }
    char *line = read_status(in, error);
    (void)fclose(in);
    return line;
}

static int show(const char *line)
{
    struct sonde_error error;
    status_show_function *show_it = NULL;
    void *symbol = module_symbol("sonde-status.so", STATUS_SHOW_SYMBOL, &error);
    if (symbol == NULL)
        return complain(&error);
    memcpy(&show_it, &symbol, sizeof show_it);
    return show_it(line, stdout, wants_colours(stdout), &error) == SONDE_OK ? EXIT_OK
                                                                            : complain(&error);
}

static int run_status(int argc, char **argv)
{
    static const struct option options[] = {{"json", no_argument, NULL, 'j'}, HELP_OPTION, {0}};
    struct sonde_error error;
    int code = EXIT_OK, letter;
    bool json = false;
    while ((letter = next_option(&verb_status, argc, argv, ":jh", options, &code)) > 0)
        json = true;
    if (letter == 0)
        return code;
    if (argc - optind > 1)
        return complain_usage(&verb_status, "one agent at the most");
    char *line = ask(argv[optind], &error);
    if (line == NULL)
        return complain_text(error.code == SONDE_EINVAL ? EXIT_USAGE : EXIT_NOT_FOUND, "%s",
                             error.text);
    code = json ? (fputs(line, stdout) < 0 ? EXIT_OUTPUT : EXIT_OK) : show(line);
    free(line);
    return code;
}

const struct verb verb_status = {
    .name = "status",
    .usage = "[--json] [HOST:PORT|PATH]",
    .summary = "how the agent is: interfaces, losses, flows, latency, memory, sinks",
    .options = "  -j, --json     the message agent_status as it is, a line of JSON\n\n"
               "Without a place: " STANDARD_SOCKET ", else " STANDARD_ADDRESS ".\n"
               "PATH is a socket, or the file status.json in the agent's folder of state.\n",
    .run = run_status,
};
