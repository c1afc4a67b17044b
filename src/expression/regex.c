/* Regular expressions whose time and memory are bounded beforehand, on PCRE2. */
/* SPDX-License-Identifier: MIT */
#include "expression/regex.h"

#include <stdio.h>
#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

enum {
    /* PCRE2 doubles its backtracking frames (20, 40, … 320 KiB) and copies the old ones over, so
     * the arena holds the last two sizes. Pages that no pattern needs are never touched. */
    ARENA_BYTES = 512 * 1024,
    HEAP_LIMIT_KIB = 320,
    DEPTH_LIMIT = 10000,
    PARENTHESES_LIMIT = 64,
    /* PCRE2 counts steps anew at each place where a match may begin, so this many are divided among
     * the places; a hostile pattern costs some tens of milliseconds, an honest one far less. */
    STEPS_TOTAL = 4000000,
    STEPS_LEAST = 500
};

struct regex {
    pcre2_code *code;
};

/* The arena serves two blocks, one from each end, which is all that growing frames ask for. */
struct regex_memory {
    uint8_t *arena;
    size_t low_bytes;  /* taken at its beginning */
    size_t high_bytes; /* taken at its end */
    bool is_ready;     /* from now on only the arena is handed out */
    pcre2_general_context *general;
    pcre2_match_context *context;
    pcre2_match_data *data;
    uint64_t limit_hits;
};

static void *memory_take(size_t bytes, void *user)
{
    struct regex_memory *memory = user;
    if (!memory->is_ready)
        return malloc(bytes);
    if (bytes == 0 || bytes > ARENA_BYTES)
        return NULL;
    size_t rounded = (bytes + 63) & ~(size_t)63;
    if (rounded > ARENA_BYTES - memory->low_bytes - memory->high_bytes)
        return NULL;
    if (memory->low_bytes == 0) {
        memory->low_bytes = rounded;
        return memory->arena;
    }
    if (memory->high_bytes == 0) {
        memory->high_bytes = rounded;
        return memory->arena + ARENA_BYTES - rounded;
    }
    return NULL;
}

static void memory_give(void *block, void *user)
{
    struct regex_memory *memory = user;
    uint8_t *at = block;
    if (at == NULL)
        return;
    if (at == memory->arena)
        memory->low_bytes = 0;
    else if (memory->high_bytes > 0 && at == memory->arena + ARENA_BYTES - memory->high_bytes)
        memory->high_bytes = 0;
    else
        free(block);
}

struct regex_memory *regex_memory_new(void)
{
    struct regex_memory *memory = calloc(1, sizeof *memory);
    if (memory == NULL)
        return NULL;
    memory->arena = malloc(ARENA_BYTES);
    memory->general = pcre2_general_context_create(memory_take, memory_give, memory);
    if (memory->general != NULL) {
        memory->context = pcre2_match_context_create(memory->general);
        memory->data = pcre2_match_data_create(1, memory->general);
    }
    if (memory->arena == NULL || memory->context == NULL || memory->data == NULL) {
        regex_memory_free(memory);
        return NULL;
    }
    pcre2_set_heap_limit(memory->context, HEAP_LIMIT_KIB);
    pcre2_set_depth_limit(memory->context, DEPTH_LIMIT);
    memory->is_ready = true;
    return memory;
}

void regex_memory_free(struct regex_memory *memory)
{
    if (memory == NULL)
        return;
    pcre2_match_data_free(memory->data);
    pcre2_match_context_free(memory->context);
    pcre2_general_context_free(memory->general);
    free(memory->arena);
    free(memory);
}

uint64_t regex_limit_hits(const struct regex_memory *memory)
{
    return memory->limit_hits;
}

struct regex *regex_compile(struct slice pattern, char message[REGEX_MESSAGE_SIZE], size_t *offset)
{
    /* What comes from the wire need not be UTF-8, so a pattern must not ask for it. */
    const uint32_t options = PCRE2_CASELESS | PCRE2_NEVER_UTF | PCRE2_NEVER_UCP |
                             PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY;
    message[0] = 0;
    *offset = 0;
    struct regex *regex = calloc(1, sizeof *regex);
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    if (regex != NULL && context != NULL) {
        int code = 0;
        PCRE2_SIZE at = 0;
        pcre2_set_parens_nest_limit(context, PARENTHESES_LIMIT);
        regex->code = pcre2_compile(pattern.at, pattern.length, options, &code, &at, context);
        *offset = at;
        if (regex->code == NULL && code != PCRE2_ERROR_HEAP_FAILED &&
            pcre2_get_error_message(code, (PCRE2_UCHAR *)message, REGEX_MESSAGE_SIZE) < 0)
            (void)snprintf(message, REGEX_MESSAGE_SIZE, "error %d", code);
    }
    pcre2_compile_context_free(context);
    if (regex != NULL && regex->code == NULL) {
        free(regex);
        regex = NULL;
    }
    return regex;
}

void regex_free(struct regex *regex)
{
    if (regex == NULL)
        return;
    pcre2_code_free(regex->code);
    free(regex);
}

bool regex_match(struct regex_memory *memory, const struct regex *regex, struct slice text)
{
    static const uint8_t nothing[1] = {0}; /* older PCRE2 refuses NULL, even with length 0 */
    const uint8_t *at = text.length > 0 ? text.at : nothing;
    size_t steps = STEPS_TOTAL / (text.length + 1);
    pcre2_set_match_limit(memory->context, (uint32_t)(steps < STEPS_LEAST ? STEPS_LEAST : steps));
    int result = pcre2_match(regex->code, at, text.length, 0, 0, memory->data, memory->context);
    if (result < 0 && result != PCRE2_ERROR_NOMATCH)
        memory->limit_hits++;
    return result >= 0;
}
