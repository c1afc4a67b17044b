/* In the background. */
/* SPDX-License-Identifier: MIT */
#include "agent/daemon.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "agent/log.h"
#include "agent/options.h"
#include "base/error.h"

enum { LOG_BYTES = 2048 };

/* The parent: one byte says that the child is ready. */
__attribute__((noreturn)) static void wait_for(pid_t child, int fd)
{
    char byte;
    ssize_t size;
    do
        size = read(fd, &byte, 1);
    while (size < 0 && errno == EINTR);
    int status = 0;
    if (size == 1)
        _exit(EXIT_OK);
    if (waitpid(child, &status, 0) == child && WIFEXITED(status))
        _exit(WEXITSTATUS(status));
    _exit(EXIT_INTERNAL);
}

int daemon_begin(struct sonde_error *error)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return error_set(error, SONDE_EIO, "no pipe: %s", strerror(errno));
    pid_t child = fork();
    if (child < 0)
        return error_set(error, SONDE_EIO, "no new process: %s", strerror(errno));
    if (child > 0) {
        (void)close(ends[1]);
        wait_for(child, ends[0]);
    }
    (void)close(ends[0]);
    (void)setsid();
    return ends[1];
}

int daemon_log_to_system(void)
{
    int ends[2];
    if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0 || dup2(ends[1], STDERR_FILENO) < 0) {
        log_error("the log cannot go to the system: %s", strerror(errno));
        return -1;
    }
    (void)close(ends[1]);
    log_to_system();
    return ends[0];
}

int daemon_ready(int handle)
{
    int null = open("/dev/null", O_RDWR | O_CLOEXEC);
    if (null < 0 || chdir("/") != 0 || dup2(null, STDIN_FILENO) < 0 ||
        dup2(null, STDOUT_FILENO) < 0)
        log_warning("the terminal cannot be left: %s", strerror(errno));
    if (null >= 0)
        (void)close(null);
    int log_fd = daemon_log_to_system();
    ssize_t done = write(handle, "", 1);
    (void)done; /* a parent that is gone needs no answer */
    (void)close(handle);
    return log_fd;
}

void daemon_read_log(int fd)
{
    static char text[LOG_BYTES];
    static size_t held;
    ssize_t size = read(fd, text + held, sizeof text - 1 - held);
    if (size <= 0)
        return;
    held += (size_t)size;
    text[held] = '\0';
    char *at = text;
    for (char *end; (end = strchr(at, '\n')) != NULL; at = end + 1) {
        *end = '\0';
        log_pass_on(at);
    }
    held -= (size_t)(at - text);
    memmove(text, at, held);
    if (held == sizeof text - 1) {
        log_pass_on(text);
        held = 0;
    }
}

int pid_file_open(const char *path, struct sonde_error *error)
{
    char text[32] = "";
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (fd < 0) {
        (void)error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
        return -1;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ssize_t size = read(fd, text, sizeof text - 1);
        text[size > 0 ? strcspn(text, "\n") : 0] = '\0';
        (void)error_set(error, SONDE_EIO, "%s: process %s has it: stop it, or take another file",
                        path, text);
        (void)close(fd);
        return -1;
    }
    int length = snprintf(text, sizeof text, "%d\n", (int)getpid());
    if (ftruncate(fd, 0) == 0 && write(fd, text, (size_t)length) == length)
        return fd;
    (void)error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
    (void)unlink(path);
    (void)close(fd);
    return -1;
}
