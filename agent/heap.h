/* How the memory of a process behaves: nothing that is not used stays with it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_HEAP_H
#define SONDE_AGENT_HEAP_H

/* Large tables stay what the kernel gives: pages that nobody has touched take no memory, and those
 * of a file that was read go back. Once, at the start. */
void heap_keep_small(void);

/* What was freed goes back to the kernel now: for after something that took much. */
void heap_give_back(void);

/* The same when a process has started, with the pages of programs and libraries that only starting
 * took (for relocations and the like). One that is needed again comes from the system's cache. */
void heap_settle(void);

#endif
