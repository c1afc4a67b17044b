/* How the heap behaves. Libraries other than glibc do by themselves what is asked for here. */
/* SPDX-License-Identifier: MIT */
#include "agent/heap.h"

#include <stdlib.h>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

void heap_keep_small(void)
{
#if defined(__GLIBC__)
    /* Left alone, it stops doing so after the first large block that is freed. */
    enum { LARGE_BYTES = 64 << 10 };
    (void)mallopt(M_MMAP_THRESHOLD, LARGE_BYTES);
    (void)mallopt(M_TRIM_THRESHOLD, 2 * LARGE_BYTES);
#endif
}

void heap_give_back(void)
{
#if defined(__GLIBC__)
    (void)malloc_trim(0);
#endif
}
