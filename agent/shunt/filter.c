/* Filters as of tcpdump(8), which are programs of the classic kind (filter.rst of the kernel), as
 * programs of the newer one (RFC 9669). The accumulator is register 0, where loads from the packet
 * leave what they read; a load beyond the packet's end ends the program in both, with nothing. */
/* SPDX-License-Identifier: MIT */
#include <linux/bpf.h>
#include <stdlib.h>

#include "agent/shunt/shunt.h"

enum {
    ACCUMULATOR = BPF_REG_0,
    CONTEXT = BPF_REG_6, /* where loads from the packet expect it */
    INDEX = BPF_REG_7,
    SPARE = BPF_REG_8,
    FRAME = BPF_REG_10,
    MOST_OF_ONE = 8, /* instructions that one may become */
    PROLOGUE = 3 + BPF_MEMWORDS
};

/* A program that is being written. */
struct writer {
    struct bpf_insn *out;
    uint32_t length;
    uint32_t *begin;   /* where the n-th of the classic ones begins */
    struct jump *jump; /* whose targets are not known yet */
    uint32_t jump_count;
};

struct jump {
    uint32_t at;     /* the instruction that jumps */
    uint32_t target; /* a classic one's number */
};

static void put(struct writer *w, uint8_t code, uint8_t target, uint8_t source, int16_t offset,
                int32_t immediate)
{
    w->out[w->length++] = (struct bpf_insn){code, target & 15, source & 15, offset, immediate};
}

static void put_jump(struct writer *w, uint8_t code, uint8_t source, int32_t immediate,
                     uint32_t target)
{
    w->jump[w->jump_count++] = (struct jump){w->length, target};
    put(w, code, ACCUMULATOR, source, 0, immediate);
}

static void move(struct writer *w, uint8_t target, uint8_t source)
{
    put(w, BPF_ALU | BPF_MOV | BPF_X, target, source, 0, 0);
}

static int16_t word_at(uint32_t k)
{
    return (int16_t)(-4 * (int)BPF_MEMWORDS + 4 * (int)k);
}

/* The accumulator or the index, from something else than the packet. */
static bool put_load(struct writer *w, const struct sock_filter *f, uint8_t target)
{
    switch (BPF_MODE(f->code)) {
    case BPF_IMM:
        put(w, BPF_ALU | BPF_MOV | BPF_K, target, 0, 0, (int32_t)f->k);
        return true;
    case BPF_LEN:
        put(w, BPF_LDX | BPF_MEM | BPF_W, target, CONTEXT, offsetof(struct __sk_buff, len), 0);
        return true;
    case BPF_MEM:
        if (f->k >= BPF_MEMWORDS)
            return false;
        put(w, BPF_LDX | BPF_MEM | BPF_W, target, FRAME, word_at(f->k), 0);
        return true;
    default:
        return false;
    }
}

static bool put_packet_load(struct writer *w, const struct sock_filter *f)
{
    bool is_indexed = BPF_MODE(f->code) == BPF_IND;
    /* Negative places stand for what is beside the packet. */
    if ((int32_t)f->k < 0)
        return false;
    put(w, BPF_LD | BPF_MODE(f->code) | BPF_SIZE(f->code), 0, is_indexed ? INDEX : 0, 0,
        (int32_t)f->k);
    return true;
}

/* The length of an IPv4 header: four times the low half of a byte. */
static bool put_header_length(struct writer *w, const struct sock_filter *f)
{
    if ((int32_t)f->k < 0)
        return false;
    move(w, SPARE, ACCUMULATOR);
    put(w, BPF_LD | BPF_ABS | BPF_B, 0, 0, 0, (int32_t)f->k);
    put(w, BPF_ALU | BPF_AND | BPF_K, ACCUMULATOR, 0, 0, 15);
    put(w, BPF_ALU | BPF_LSH | BPF_K, ACCUMULATOR, 0, 0, 2);
    move(w, INDEX, ACCUMULATOR);
    move(w, ACCUMULATOR, SPARE);
    return true;
}

static bool put_arithmetic(struct writer *w, const struct sock_filter *f)
{
    uint8_t operation = BPF_OP(f->code), source = BPF_SRC(f->code);
    bool divides = operation == BPF_DIV || operation == BPF_MOD;
    if (operation > BPF_XOR || (divides && source == BPF_K && f->k == 0))
        return false;
    if (divides && source == BPF_X) {
        /* Division by zero ends a classic program. */
        put(w, BPF_JMP32 | BPF_JNE | BPF_K, INDEX, 0, 2, 0);
        put(w, BPF_ALU | BPF_MOV | BPF_K, ACCUMULATOR, 0, 0, 0);
        put(w, BPF_JMP | BPF_EXIT, 0, 0, 0, 0);
    }
    if (operation == BPF_NEG)
        put(w, BPF_ALU | BPF_NEG, ACCUMULATOR, 0, 0, 0);
    else
        put(w, (uint8_t)(BPF_ALU | operation | source), ACCUMULATOR, source == BPF_X ? INDEX : 0, 0,
            source == BPF_X ? 0 : (int32_t)f->k);
    return true;
}

static bool put_branch(struct writer *w, const struct sock_filter *f, uint32_t next)
{
    uint8_t operation = BPF_OP(f->code), source = BPF_SRC(f->code);
    if (operation == BPF_JA) {
        put_jump(w, BPF_JMP | BPF_JA, 0, 0, next + f->k);
        return true;
    }
    if (operation > BPF_JSET)
        return false;
    put_jump(w, (uint8_t)(BPF_JMP32 | operation | source), source == BPF_X ? INDEX : 0,
             source == BPF_X ? 0 : (int32_t)f->k, next + f->jt);
    put_jump(w, BPF_JMP | BPF_JA, 0, 0, next + f->jf);
    return true;
}

static bool put_store(struct writer *w, const struct sock_filter *f, uint8_t source)
{
    if (f->k >= BPF_MEMWORDS)
        return false;
    put(w, BPF_STX | BPF_MEM | BPF_W, FRAME, source, word_at(f->k), 0);
    return true;
}

static bool put_return(struct writer *w, const struct sock_filter *f)
{
    if (BPF_RVAL(f->code) == BPF_K)
        put(w, BPF_ALU | BPF_MOV | BPF_K, ACCUMULATOR, 0, 0, (int32_t)f->k);
    put(w, BPF_JMP | BPF_EXIT, 0, 0, 0, 0);
    return true;
}

static bool put_one(struct writer *w, const struct sock_filter *f, uint32_t next)
{
    uint8_t mode = BPF_MODE(f->code);
    switch (BPF_CLASS(f->code)) {
    case BPF_LD:
        return mode == BPF_ABS || mode == BPF_IND ? put_packet_load(w, f)
                                                  : put_load(w, f, ACCUMULATOR);
    case BPF_LDX:
        return mode == BPF_MSH ? put_header_length(w, f) : put_load(w, f, INDEX);
    case BPF_ST:
        return put_store(w, f, ACCUMULATOR);
    case BPF_STX:
        return put_store(w, f, INDEX);
    case BPF_ALU:
        return put_arithmetic(w, f);
    case BPF_JMP:
        return put_branch(w, f, next);
    case BPF_RET:
        return put_return(w, f);
    default: /* BPF_MISC */
        if (BPF_MISCOP(f->code) == BPF_TAX)
            move(w, INDEX, ACCUMULATOR);
        else
            move(w, ACCUMULATOR, INDEX);
        return true;
    }
}

/* What a classic program begins with: all is zero. */
static void put_prologue(struct writer *w)
{
    put(w, BPF_ALU64 | BPF_MOV | BPF_X, CONTEXT, BPF_REG_1, 0, 0);
    put(w, BPF_ALU | BPF_MOV | BPF_K, ACCUMULATOR, 0, 0, 0);
    put(w, BPF_ALU | BPF_MOV | BPF_K, INDEX, 0, 0, 0);
    for (uint32_t k = 0; k < BPF_MEMWORDS; k++)
        put(w, BPF_STX | BPF_MEM | BPF_W, FRAME, INDEX, word_at(k), 0);
}

static bool aim(struct writer *w, uint32_t count)
{
    for (uint32_t i = 0; i < w->jump_count; i++) {
        const struct jump *j = &w->jump[i];
        if (j->target >= count)
            return false;
        uint32_t distance = w->begin[j->target] - j->at - 1;
        if (distance > INT16_MAX)
            return false;
        w->out[j->at].off = (int16_t)distance;
    }
    return true;
}

struct bpf_insn *shunt_translate(const struct sock_fprog *filter, uint32_t *length)
{
    uint32_t count = filter->len;
    struct writer w = {.out = calloc(PROLOGUE + (size_t)count * MOST_OF_ONE, sizeof *w.out),
                       .begin = calloc(count + 1U, sizeof *w.begin),
                       .jump = calloc(2 * (size_t)count + 1, sizeof *w.jump)};
    bool done = w.out != NULL && w.begin != NULL && w.jump != NULL;
    if (done)
        put_prologue(&w);
    for (uint32_t i = 0; i < count && done; i++) {
        w.begin[i] = w.length;
        done = put_one(&w, &filter->filter[i], i + 1);
    }
    done = done && aim(&w, count);
    free(w.begin);
    free(w.jump);
    *length = w.length;
    if (done)
        return w.out;
    free(w.out);
    return NULL;
}
