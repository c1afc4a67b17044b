/* Telling a running sonded that there are other signatures. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "files.h"
#include "install.h"
#include "signatures.h"

/* Numbers of processes are used again: a file that a dead agent left must not send a signal to
 * whoever has its number now. */
static bool is_agent(uint64_t pid)
{
    char path[64], name[32] = "";
    (void)snprintf(path, sizeof path, "/proc/%llu/comm", (unsigned long long)pid);
    FILE *file = fopen(path, "re");
    bool read = file != NULL && fgets(name, sizeof name, file) != NULL;
    if (file != NULL)
        (void)fclose(file);
    return read && strcmp(name, "sonded\n") == 0;
}

void agent_reload(const char *pid_file)
{
    struct buffer text = {0};
    uint64_t pid = 0;
    if (access(pid_file, F_OK) != 0 && errno == ENOENT)
        return;
    if (read_whole(pid_file, 64, &text) == EXIT_OK) {
        if (!slice_to_uint(slice_trim(buffer_slice(&text)), INT32_MAX, &pid) || pid < 2)
            (void)complain_text(EXIT_OK,
                                "%s: there is no number of a process in it: sonded was "
                                "not told",
                                pid_file);
        else if (!is_agent(pid))
            pid = 0; /* it ended and left the file */
        else if (kill((pid_t)pid, SIGHUP) == 0)
            (void)printf("sonded (process %llu) reads it\n", (unsigned long long)pid);
        else
            (void)complain_text(EXIT_OK,
                                "sonded (process %llu) could not be told: %s: send it "
                                "SIGHUP",
                                (unsigned long long)pid, strerror(errno));
    }
    buffer_free(&text);
}
