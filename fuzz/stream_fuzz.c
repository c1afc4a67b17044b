/* Segments in any order, doubled, overlapping and missing, read in any way. */
/* SPDX-License-Identifier: MIT */
#include "../tests/unit/stream_model.h"
#include "fuzz.h"

/*
 * The input: a byte with the window, a byte with the memory, four with the first sequence number;
 * then six bytes a segment: how far it begins from where the last one ended, two for its length,
 * and what the reader does: a byte for how much it reads, two for how much it skips.
 */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    enum {
        FAR = 128 /* of the steps between segments */
    };
    struct cursor c = cursor_over(slice_of(bytes, length));
    struct stream_model m;
    uint32_t window = 2048U << cursor_u8(&c) % 6;
    uint8_t memory = cursor_u8(&c);
    uint32_t first = cursor_u32be(&c);
    stream_model_begin(&m, window, (size_t)(memory + 1) * 1024, first, (memory & 1) != 0);
    uint64_t offset = 0;
    while (cursor_left(&c) >= 6 && !m.ended) {
        int64_t step = (int8_t)cursor_u8(&c);
        size_t size = cursor_u16be(&c) & 0xfff;
        uint8_t reads = cursor_u8(&c);
        uint16_t skips = cursor_u16be(&c);
        step *= (skips & 1) != 0 ? FAR : 1;
        offset = step < 0 && (uint64_t)-step > offset ? 0 : offset + (uint64_t)step;
        struct stream_reader reader = {reads == 0xff ? SIZE_MAX : (size_t)reads * 8,
                                       (skips & 0x8000) != 0 ? skips & 0x7ffeU : 0};
        if (stream_model_push(&m, offset, size, reader) != NULL)
            abort();
        offset += size;
    }
    stream_model_end(&m);
    return 0;
}
