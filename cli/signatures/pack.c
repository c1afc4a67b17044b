/* Catalogues as they travel: zstd, with the former catalogue as what the bytes may refer to. */
/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <zstd.h>

#include "cli/verb.h"

enum { LEVEL = 19, SMALLEST_WINDOW = 10 };

/* ---- combing -------------------------------------------------------------------------------- */

enum { HEADER_BYTES = 32, ENTRY_BYTES = 8 };

static uint32_t word_at(const uint8_t *at)
{
    return (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0];
}

static void word_put(uint8_t *at, uint32_t value)
{
    for (int i = 0; i < 4; i++, value >>= 8)
        at[i] = (uint8_t)value;
}

/* Makes each word of a table its difference to the word one record before, or takes that back. */
static void comb_table(uint8_t *table, size_t words, size_t stride, bool back)
{
    for (size_t i = stride; i < words; i++) {
        size_t at = back ? i : words + stride - 1 - i;
        uint8_t *word = table + 4 * at, *before = word - 4 * stride;
        uint32_t change = word_at(before);
        word_put(word, word_at(word) + (back ? change : 0 - change));
    }
}

/* A catalogue is tables of records of little-endian words. Many words are places and numbers, and
 * one record more moves all that point behind it: zstd alone finds little that stayed. The
 * differences between records do stay. Behind a header stand place and number of the records of
 * each table, up to the first table; they are not touched, so that this can be taken back. Bytes
 * that do not look so are left alone, and pack as well as they do. */
static void comb(struct buffer *b, bool back)
{
    if (b->length < HEADER_BYTES + ENTRY_BYTES)
        return;
    size_t place = word_at(b->bytes + HEADER_BYTES), next;
    const uint8_t *entry = b->bytes + HEADER_BYTES;
    const uint8_t *end = b->bytes + (place < b->length ? place : b->length);
    for (; end - entry >= 2 * ENTRY_BYTES; entry += ENTRY_BYTES, place = next) {
        size_t records = word_at(entry + 4);
        next = word_at(entry + ENTRY_BYTES);
        if (next < place || next > b->length)
            return;
        size_t words = (next - place) / 4;
        if (records > 0 && words >= records)
            comb_table(b->bytes + place, words, words / records, back);
    }
}

static bool combed(struct slice bytes, struct buffer *out)
{
    buffer_append(out, bytes.at, bytes.length);
    if (!out->failed)
        comb(out, false);
    return !out->failed;
}

/* ---- packing -------------------------------------------------------------------------------- */

/* The window must reach from the last byte back over the base. */
static int window_for(size_t size)
{
    int log = SMALLEST_WINDOW;
    while (((size_t)1 << log) < size)
        log++;
    return log;
}

static size_t compress(ZSTD_CCtx *c, struct slice bytes, struct slice base, struct buffer *out)
{
    size_t code = ZSTD_CCtx_setParameter(c, ZSTD_c_compressionLevel, LEVEL);
    if (!ZSTD_isError(code))
        code = ZSTD_CCtx_setParameter(c, ZSTD_c_windowLog, window_for(bytes.length + base.length));
    if (!ZSTD_isError(code) && base.length > 0)
        code = ZSTD_CCtx_setParameter(c, ZSTD_c_enableLongDistanceMatching, 1);
    if (!ZSTD_isError(code) && base.length > 0)
        code = ZSTD_CCtx_refPrefix(c, base.at, base.length);
    if (!ZSTD_isError(code))
        code = ZSTD_compress2(c, out->bytes, out->capacity, bytes.at, bytes.length);
    return code;
}

static int pack_bytes(struct slice bytes, struct slice base, struct buffer *out)
{
    ZSTD_CCtx *c = ZSTD_createCCtx();
    if (c == NULL || !buffer_reserve(out, ZSTD_compressBound(bytes.length))) {
        (void)ZSTD_freeCCtx(c);
        return complain_text(EXIT_INTERNAL, "no memory to pack %zu bytes", bytes.length);
    }
    size_t size = compress(c, bytes, base, out);
    (void)ZSTD_freeCCtx(c);
    if (ZSTD_isError(size))
        return complain_text(EXIT_INTERNAL, "libzstd: %s", ZSTD_getErrorName(size));
    out->length = size;
    return EXIT_OK;
}

int pack(struct slice bytes, struct slice base, struct buffer *out)
{
    struct buffer mine = {0}, theirs = {0};
    if (base.length == 0)
        return pack_bytes(bytes, base, out);
    int code = combed(bytes, &mine) && combed(base, &theirs)
                   ? pack_bytes(buffer_slice(&mine), buffer_slice(&theirs), out)
                   : complain_text(EXIT_INTERNAL, "no memory to pack %zu bytes", bytes.length);
    buffer_free(&mine);
    buffer_free(&theirs);
    return code;
}

bool unpack(struct slice packed, struct slice base, size_t most, struct buffer *out)
{
    unsigned long long size = ZSTD_getFrameContentSize(packed.at, packed.length);
    struct buffer theirs = {0};
    if (size == 0 || size > most) /* its two values for errors are larger than anything */
        return false;
    ZSTD_DCtx *d = ZSTD_createDCtx();
    bool done = d != NULL && buffer_reserve(out, (size_t)size);
    if (done && base.length > 0)
        done = combed(base, &theirs) &&
               !ZSTD_isError(ZSTD_DCtx_refPrefix(d, theirs.bytes, theirs.length));
    done = done && ZSTD_decompressDCtx(d, out->bytes, (size_t)size, packed.at, packed.length) ==
                       (size_t)size;
    (void)ZSTD_freeDCtx(d);
    out->length = done ? (size_t)size : 0;
    if (done && base.length > 0)
        comb(out, true);
    buffer_free(&theirs);
    return done;
}
