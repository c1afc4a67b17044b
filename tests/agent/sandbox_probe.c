/* Enters the agent's sandbox, does one thing, and says how that went: "done", or the reason. */
/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "agent/sandbox.h"

static int folder_fd;

static int read_passwd(void)
{
    return open("/etc/passwd", O_RDONLY);
}

static int write_elsewhere(void)
{
    return open("/tmp/sonde-probe-elsewhere", O_WRONLY | O_CREAT, 0600);
}

static int write_in_folder(void)
{
    return openat(folder_fd, "probe", O_WRONLY | O_CREAT, 0600);
}

static int rename_in_folder(void)
{
    return renameat(folder_fd, "probe", folder_fd, "probe.1");
}

static int execute(void)
{
    return execl("/bin/true", "true", (char *)NULL);
}

static int make_process(void)
{
    return fork();
}

static void *nothing(void *unused)
{
    return unused;
}

static int make_thread(void)
{
    pthread_t thread;
    errno = pthread_create(&thread, NULL, nothing, NULL);
    return errno == 0 ? pthread_join(thread, NULL) : -1;
}

static int make_socket(void)
{
    return socket(AF_INET, SOCK_STREAM, 0);
}

static int make_packet_socket(void)
{
    return socket(AF_PACKET, SOCK_RAW, 0);
}

static int listen_there(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(4242)};
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    return bind(fd, (const struct sockaddr *)&address, sizeof address);
}

static int signal_others(void)
{
    return kill(getppid(), 0);
}

static int trace(void)
{
    return (int)ptrace(PTRACE_TRACEME, 0, NULL, NULL);
}

static int write_code(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1,
                0) == MAP_FAILED
               ? -1
               : 0;
}

static int make_code(void)
{
    void *memory = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return mprotect(memory, 4096, PROT_READ | PROT_EXEC);
}

static int take_memory(void)
{
    char *memory = malloc(32 << 20);
    if (memory == NULL)
        return -1;
    memset(memory, 1, 32 << 20);
    free(memory);
    return 0;
}

static const struct {
    const char *name;
    int (*run)(void);
} things[] = {{"read_passwd", read_passwd},
              {"write_elsewhere", write_elsewhere},
              {"write_in_folder", write_in_folder},
              {"rename_in_folder", rename_in_folder},
              {"execute", execute},
              {"make_process", make_process},
              {"make_thread", make_thread},
              {"make_socket", make_socket},
              {"make_packet_socket", make_packet_socket},
              {"listen_there", listen_there},
              {"signal_others", signal_others},
              {"trace", trace},
              {"write_code", write_code},
              {"make_code", make_code},
              {"take_memory", take_memory}};

/* sandbox_probe worker|publisher FOLDER THING */
int main(int argc, char **argv)
{
    struct sonde_error error;
    if (argc != 4)
        return 2;
    bool publishes = strcmp(argv[1], "publisher") == 0;
    folder_fd = open(argv[2], O_PATH | O_DIRECTORY);
    struct sandbox s = {.role = publishes ? SANDBOX_PUBLISHER : SANDBOX_WORKER,
                        .reads_system = publishes,
                        .writable = {folder_fd},
                        .writable_count = publishes};
    if (folder_fd < 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 2;
    if (sandbox_enter(&s, &error) != SONDE_OK) {
        (void)fprintf(stderr, "%s\n", error.text);
        return 2;
    }
    for (size_t i = 0; i < sizeof things / sizeof things[0]; i++) {
        if (strcmp(argv[3], things[i].name) != 0)
            continue;
        bool done = things[i].run() >= 0;
        (void)puts(done ? "done" : strerror(errno));
        return 0;
    }
    return 2;
}
