/* HPACK (RFC 7541): header compression of HTTP/2. */
/* SPDX-License-Identifier: MIT */
#include "protocols/hpack.h"

enum {
    ENTRY_OVERHEAD = 32, /* section 4.1 */
    FIELDS_MAX = 256,
    STATIC_ENTRIES = 61,
    CODE_LONGEST = 30
};

/* Appendix A. */
static const struct {
    const char *name;
    const char *value;
} static_table[STATIC_ENTRIES] = {
    {":authority", ""},
    {":method", "GET"},
    {":method", "POST"},
    {":path", "/"},
    {":path", "/index.html"},
    {":scheme", "http"},
    {":scheme", "https"},
    {":status", "200"},
    {":status", "204"},
    {":status", "206"},
    {":status", "304"},
    {":status", "400"},
    {":status", "404"},
    {":status", "500"},
    {"accept-charset", ""},
    {"accept-encoding", "gzip, deflate"},
    {"accept-language", ""},
    {"accept-ranges", ""},
    {"accept", ""},
    {"access-control-allow-origin", ""},
    {"age", ""},
    {"allow", ""},
    {"authorization", ""},
    {"cache-control", ""},
    {"content-disposition", ""},
    {"content-encoding", ""},
    {"content-language", ""},
    {"content-length", ""},
    {"content-location", ""},
    {"content-range", ""},
    {"content-type", ""},
    {"cookie", ""},
    {"date", ""},
    {"etag", ""},
    {"expect", ""},
    {"expires", ""},
    {"from", ""},
    {"host", ""},
    {"if-match", ""},
    {"if-modified-since", ""},
    {"if-none-match", ""},
    {"if-range", ""},
    {"if-unmodified-since", ""},
    {"last-modified", ""},
    {"link", ""},
    {"location", ""},
    {"max-forwards", ""},
    {"proxy-authenticate", ""},
    {"proxy-authorization", ""},
    {"range", ""},
    {"referer", ""},
    {"refresh", ""},
    {"retry-after", ""},
    {"server", ""},
    {"set-cookie", ""},
    {"strict-transport-security", ""},
    {"transfer-encoding", ""},
    {"user-agent", ""},
    {"vary", ""},
    {"via", ""},
    {"www-authenticate", ""},
};

/* Appendix B is a canonical code: the symbols in the order of their codes, and how many codes there
 * are of each length, say all of it. The last code, thirty ones, ends a string and never appears.
 */
static const uint8_t code_counts[CODE_LONGEST + 1] = {
    0, 0, 0, 0, 0, 10, 26, 32, 6,  0, 5,  3,  2,  6, 2, 3,
    0, 0, 0, 3, 8, 13, 26, 29, 12, 4, 15, 19, 29, 0, 3,
};
static const uint8_t symbols[256] = {
    48,  49,  50,  97,  99,  101, 105, 111, 115, 116, 32,  37,  45,  46,  47,  51,  52,  53,  54,
    55,  56,  57,  61,  65,  95,  98,  100, 102, 103, 104, 108, 109, 110, 112, 114, 117, 58,  66,
    67,  68,  69,  70,  71,  72,  73,  74,  75,  76,  77,  78,  79,  80,  81,  82,  83,  84,  85,
    86,  87,  89,  106, 107, 113, 118, 119, 120, 121, 122, 38,  42,  44,  59,  88,  90,  33,  34,
    40,  41,  63,  39,  43,  124, 35,  62,  0,   36,  64,  91,  93,  126, 94,  125, 60,  96,  123,
    92,  195, 208, 128, 130, 131, 162, 184, 194, 224, 226, 153, 161, 167, 172, 176, 177, 179, 209,
    216, 217, 227, 229, 230, 129, 132, 133, 134, 136, 146, 154, 156, 160, 163, 164, 169, 170, 173,
    178, 181, 185, 186, 187, 189, 190, 196, 198, 228, 232, 233, 1,   135, 137, 138, 139, 140, 141,
    143, 147, 149, 150, 151, 152, 155, 157, 158, 165, 166, 168, 174, 175, 180, 182, 183, 188, 191,
    197, 231, 239, 9,   142, 144, 145, 148, 159, 171, 206, 215, 225, 236, 237, 199, 207, 234, 235,
    192, 193, 200, 201, 202, 205, 210, 213, 218, 219, 238, 240, 242, 243, 255, 203, 204, 211, 212,
    214, 221, 222, 223, 241, 244, 245, 246, 247, 248, 250, 251, 252, 253, 254, 2,   3,   4,   5,
    6,   7,   8,   11,  12,  14,  15,  16,  17,  18,  19,  20,  21,  23,  24,  25,  26,  27,  28,
    29,  30,  31,  127, 220, 249, 10,  13,  22,
};

void hpack_start(struct hpack *h)
{
    *h = (struct hpack){.limit = HPACK_TABLE_BYTES};
}

/* Section 5.1. */
static uint32_t read_integer(struct cursor *c, uint8_t first, unsigned prefix_bits)
{
    uint32_t mask = (1U << prefix_bits) - 1, value = first & mask;
    if (value < mask)
        return value;
    for (unsigned shift = 0; shift <= 21; shift += 7) {
        uint8_t byte = cursor_u8(c);
        value += (uint32_t)(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
    cursor_fail(c);
    return 0;
}

struct output {
    uint8_t *at;
    size_t left;
};

/* Walks down the canonical code bit by bit. What is left at the end must be ones (section 5.2). */
static bool read_compressed(struct slice input, struct output *output, struct slice *text)
{
    uint32_t code = 0, first = 0, base = 0;
    unsigned length = 0;
    size_t written = 0;
    bool is_padding = true;
    for (size_t bit = 0; bit < input.length * 8; bit++) {
        unsigned value = input.at[bit / 8] >> (7 - bit % 8) & 1;
        is_padding = is_padding && value == 1;
        code = code << 1 | value;
        first <<= 1;
        if (++length > CODE_LONGEST)
            return false;
        if (code - first < code_counts[length]) {
            if (written == output->left)
                return false;
            output->at[written++] = symbols[base + code - first];
            code = first = base = 0;
            length = 0;
            is_padding = true;
            continue;
        }
        first += code_counts[length];
        base += code_counts[length];
    }
    *text = (struct slice){output->at, written};
    output->at += written;
    output->left -= written;
    return length < 8 && is_padding;
}

static struct slice read_string(struct cursor *c, struct output *output)
{
    struct slice text = SLICE_NONE;
    uint8_t first = cursor_u8(c);
    struct slice raw = cursor_take(c, read_integer(c, first, 7));
    if ((first & 0x80) == 0)
        return raw;
    if (!read_compressed(raw, output, &text))
        cursor_fail(c);
    return text;
}

static void evict(struct hpack *h, size_t size)
{
    unsigned gone = 0;
    size_t bytes = 0;
    while (gone < h->count && h->size > size) {
        size_t entry = (size_t)h->length[gone].name + h->length[gone].value;
        h->size -= (uint16_t)(entry + ENTRY_OVERHEAD);
        bytes += entry;
        gone++;
    }
    if (gone == 0)
        return;
    h->count -= (uint8_t)gone;
    h->used -= (uint16_t)bytes;
    memmove(h->length, h->length + gone, h->count * sizeof h->length[0]);
    memmove(h->bytes, h->bytes + bytes, h->used);
}

/* Section 4.4: an entry that is larger than the table empties it. */
static void insert(struct hpack *h, struct slice name, struct slice value)
{
    size_t size = name.length + value.length + ENTRY_OVERHEAD;
    if (size > h->limit) {
        evict(h, 0);
        return;
    }
    evict(h, h->limit - size);
    if (name.length > 0)
        memcpy(h->bytes + h->used, name.at, name.length);
    if (value.length > 0)
        memcpy(h->bytes + h->used + name.length, value.at, value.length);
    h->length[h->count].name = (uint16_t)name.length;
    h->length[h->count].value = (uint16_t)value.length;
    h->count++;
    h->size += (uint16_t)size;
    h->used += (uint16_t)(name.length + value.length);
}

/* Section 2.3.3: the static table, then the dynamic one with its newest entry first. */
static bool look_up(const struct hpack *h, uint32_t index, struct slice *name, struct slice *value)
{
    if (index == 0)
        return false;
    if (index <= STATIC_ENTRIES) {
        *name = slice_text(static_table[index - 1].name);
        *value = slice_text(static_table[index - 1].value);
        return true;
    }
    index -= STATIC_ENTRIES + 1;
    if (index >= h->count)
        return false;
    size_t offset = h->used;
    for (unsigned at = h->count; at-- > 0; index--) {
        offset -= (size_t)h->length[at].name + h->length[at].value;
        if (index == 0) {
            *name = slice_of(h->bytes + offset, h->length[at].name);
            *value = slice_of(h->bytes + offset + h->length[at].name, h->length[at].value);
            return true;
        }
    }
    return false;
}

/* An entry's bytes move when another is inserted: they are copied before they are shown. */
static struct slice copy(struct output *output, struct slice s)
{
    if (s.length > output->left)
        return SLICE_NONE;
    struct slice copied = {output->at, s.length};
    if (s.length > 0)
        memcpy(output->at, s.at, s.length);
    output->at += s.length;
    output->left -= s.length;
    return copied;
}

/* Section 6: one field, or a change of the table's size. */
static bool read_field(struct hpack *h, struct cursor *c, struct output *output, hpack_field *field,
                       void *user)
{
    struct slice name = SLICE_NONE, value = SLICE_NONE;
    uint8_t first = cursor_u8(c);
    if ((first & 0xe0) == 0x20) {
        uint32_t limit = read_integer(c, first, 5);
        h->is_lost = h->is_lost || limit > HPACK_TABLE_BYTES;
        h->limit = (uint16_t)(limit > HPACK_TABLE_BYTES ? HPACK_TABLE_BYTES : limit);
        evict(h, h->limit);
        return cursor_ok(c);
    }
    bool is_indexed = (first & 0x80) != 0, is_added = (first & 0xc0) == 0x40;
    uint32_t index = read_integer(c, first, is_indexed ? 7 : is_added ? 6 : 4);
    bool is_known = (index > 0 || is_indexed) && look_up(h, index, &name, &value);
    if (!is_known && (is_indexed || index > 0) && !h->is_lost)
        return false;
    if (!is_indexed) {
        name = index == 0 ? read_string(c, output) : copy(output, name);
        value = read_string(c, output);
    }
    if (!cursor_ok(c))
        return false;
    if (h->is_lost && index > STATIC_ENTRIES)
        return true;
    field(user, name, value);
    if (is_added)
        insert(h, name, value);
    return true;
}

bool hpack_decode(struct hpack *h, struct slice block, uint8_t *scratch, size_t scratch_size,
                  hpack_field *field, void *user)
{
    struct cursor c = cursor_over(block);
    for (unsigned count = 0; count < FIELDS_MAX && cursor_left(&c) > 0; count++) {
        struct output output = {scratch, scratch_size};
        if (!read_field(h, &c, &output, field, user))
            return false;
    }
    return cursor_ok(&c);
}
