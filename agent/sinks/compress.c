/* gzip through zlib, Zstandard through libzstd. */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/compress.h"

#define ZLIB_CONST /* it takes what is not to be written to */
#include <zlib.h>
#include <zstd.h>

enum { GZIP_WINDOW = 15 + 16 /* zlib's way to ask for gzip */, MEMORY_LEVEL = 8, ZSTD_LEVEL = 3 };

const char *compression_name(enum sink_compression how)
{
    static const char *const names[] = {
        [COMPRESSION_NONE] = NULL, [COMPRESSION_GZIP] = "gzip", [COMPRESSION_ZSTD] = "zstd"};
    return names[how];
}

static bool gzip(struct slice text, struct buffer *out)
{
    z_stream z = {0};
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP_WINDOW, MEMORY_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    size_t most = deflateBound(&z, text.length);
    bool good = buffer_reserve(out, most);
    if (good) {
        z.next_in = text.at;
        z.avail_in = (uInt)text.length;
        z.next_out = out->bytes;
        z.avail_out = (uInt)most;
        good = deflate(&z, Z_FINISH) == Z_STREAM_END;
        out->length = good ? z.total_out : 0;
    }
    (void)deflateEnd(&z);
    return good;
}

static bool zstd(struct slice text, struct buffer *out)
{
    size_t most = ZSTD_compressBound(text.length);
    if (!buffer_reserve(out, most))
        return false;
    size_t length = ZSTD_compress(out->bytes, most, text.at, text.length, ZSTD_LEVEL);
    out->length = ZSTD_isError(length) ? 0 : length;
    return ZSTD_isError(length) == 0;
}

bool compress_batch(enum sink_compression how, struct slice text, struct buffer *out)
{
    buffer_clear(out);
    if (how == COMPRESSION_GZIP)
        return gzip(text, out);
    if (how == COMPRESSION_ZSTD)
        return zstd(text, out);
    buffer_append(out, text.at, text.length);
    return !out->failed;
}
