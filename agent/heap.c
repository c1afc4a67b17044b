/* How the memory of a process behaves. Heaps other than glibc's do by themselves what is asked for
 * here. */
/* SPDX-License-Identifier: MIT */
#include "agent/heap.h"

#include <link.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
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

static bool has_relocated_text(const struct dl_phdr_info *info)
{
    for (unsigned i = 0; i < info->dlpi_phnum; i++) {
        if (info->dlpi_phdr[i].p_type != PT_DYNAMIC)
            continue;
        uintptr_t at = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
        const ElfW(Dyn) * entry;
        memcpy(&entry, &at, sizeof at);
        for (; entry->d_tag != DT_NULL; entry++)
            if (entry->d_tag == DT_TEXTREL ||
                (entry->d_tag == DT_FLAGS && (entry->d_un.d_val & DF_TEXTREL) != 0))
                return true;
    }
    return false;
}

/* What a segment that nobody can write has in memory is what its file has. Where they are is noted
 * before the first one goes: their list stands in one of them. */
static int leave_segments(struct dl_phdr_info *info, size_t size, void *page)
{
    enum { SEGMENTS_MOST = 16 };
    struct {
        uintptr_t begin, end;
    } leave[SEGMENTS_MOST];
    unsigned count = 0;
    uintptr_t mask = *(const uintptr_t *)page - 1;
    (void)size;
    if (has_relocated_text(info))
        return 0;
    for (unsigned i = 0; i < info->dlpi_phnum && count < SEGMENTS_MOST; i++) {
        const ElfW(Phdr) *segment = &info->dlpi_phdr[i];
        if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0)
            continue;
        uintptr_t begin = info->dlpi_addr + segment->p_vaddr;
        leave[count].begin = (begin + mask) & ~mask;
        leave[count++].end = (begin + segment->p_memsz) & ~mask;
    }
    for (unsigned i = 0; i < count; i++) {
        void *at;
        memcpy(&at, &leave[i].begin, sizeof at);
        if (leave[i].begin < leave[i].end)
            (void)madvise(at, leave[i].end - leave[i].begin, MADV_DONTNEED);
    }
    return 0;
}

void heap_settle(void)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    heap_give_back();
    (void)dl_iterate_phdr(leave_segments, &page);
}
