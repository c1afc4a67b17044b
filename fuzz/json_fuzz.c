/* Whatever the bytes of a text are, the writer's JSON is valid, one line, and means the same. */
/* SPDX-License-Identifier: MIT */
#include "../tests/unit/json_check.h"
#include "base/json.h"
#include "fuzz.h"

static void write_all(struct json *j, struct slice bytes)
{
    struct slice head = slice_head(bytes, bytes.length / 2);
    struct slice tail = slice_tail(bytes, head.length);
    json_object(j, NULL);
    json_text(j, "text", bytes);
    json_array(j, "list");
    json_text(j, NULL, head);
    json_text(j, NULL, tail);
    json_uint(j, NULL, bytes.length);
    json_int(j, NULL, -(int64_t)bytes.length);
    json_array_end(j);
    json_object(j, "inner");
    json_key(j, head);
    json_bool(j, NULL, bytes.length % 2 == 0);
    json_object_end(j);
    json_hex(j, "hex", tail, true);
    json_object_end(j);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    uint8_t *copy = fuzz_copy(slice_of(bytes, length));
    struct buffer out = {0};
    for (int ascii_only = 0; ascii_only < 2; ascii_only++) {
        buffer_clear(&out);
        struct json j = json_into(&out);
        j.ascii_only = ascii_only != 0;
        write_all(&j, slice_of(copy, length));
        if (out.failed || json_check(buffer_slice(&out), ascii_only != 0) != NULL)
            abort();
    }
    buffer_free(&out);
    free(copy);
    return 0;
}
