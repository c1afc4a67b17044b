/* What a process of the agent may still ask of the kernel: system calls by a filter (seccomp(2)),
 * files by rules (landlock(7)). Both hold for good, and for all threads that come later. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_SANDBOX_H
#define SONDE_AGENT_SANDBOX_H

#include <stdbool.h>

#include <sonde.h>

enum sandbox_role { SANDBOX_WORKER, SANDBOX_PUBLISHER };

enum sandbox_mode {
    SANDBOX_ON,
    SANDBOX_LOG, /* what would be refused is written to the kernel's log, and allowed */
    SANDBOX_OFF
};

enum { SANDBOX_FOLDERS = 20 };

struct sandbox {
    enum sandbox_role role;
    enum sandbox_mode mode;
    bool shunts;                   /* says which flows are counted in the kernel */
    bool reads_system;             /* certificates, the resolver's files and libraries */
    int writable[SANDBOX_FOLDERS]; /* descriptors of folders that files are written in */
    unsigned writable_count;
};

/* Needs no_new_privs. What the kernel or this build does not have is left out, and the publisher
 * says so. 0, or a negative code with a reason. */
int sandbox_enter(const struct sandbox *s, struct sonde_error *error);

/* The two halves of it. */
int sandbox_calls(const struct sandbox *s, struct sonde_error *error); /* sandbox_calls.c */
int sandbox_files(const struct sandbox *s, struct sonde_error *error); /* sandbox_files.c */

#endif
