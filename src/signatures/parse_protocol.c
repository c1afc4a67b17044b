/* Entries of protocols: ways in which their conversations begin. */
/* SPDX-License-Identifier: MIT */
#include "base/pattern.h"
#include "protocols/protocol.h"
#include "signatures/parse.h"

enum { STEPS_MOST = 8, FARTHEST = 16384 };

static struct wire_entry *wire_of(struct parser *p)
{
    return &ENTRIES(p->model, wires, wire_entry)[p->owner];
}

static struct way_entry *way_of(struct parser *p)
{
    return &ENTRIES(p->model, ways, way_entry)[p->way - 1];
}

static struct step_entry *step_of(struct parser *p)
{
    struct way_entry *way = way_of(p);
    return &ENTRIES(p->model, steps, step_entry)[way->first_step + way->step_count - 1];
}

static bool is_word(const struct parser *p, unsigned n, const char *word)
{
    return n < p->line.count && slice_equal(parser_word(p, n)->text, slice_text(word));
}

static void tell_expected(struct parser *p, unsigned n, const char *expected)
{
    model_error(p->model, parser_word(p, n)->place, "\"%.*s\" is not expected here, but %s",
                SLICE_PRINT(slice_head(parser_word(p, n)->raw, 80)), expected);
}

void parse_protocol(struct parser *p)
{
    struct wire_entry w = {
        .tag = parser_word(p, 1)->text,
        .name = parser_word(p, 3)->text,
        .category = parser_word(p, 4)->text,
        .first_usual = ENTRY_COUNT(p->model, usuals, usual_entry),
        .first_way = ENTRY_COUNT(p->model, ways, way_entry),
        .place = parser_word(p, 1)->place,
        .category_place = parser_word(p, 4)->place,
    };
    p->block = BLOCK_PROTOCOL;
    p->is_lost = true;
    p->way = 0;
    if (!parse_tag(p, 1) || !parse_id(p, 2, w.tag, &w.id))
        return;
    p->owner = MODEL_ADD(p->model, wires, w);
    p->is_lost = p->model->failed;
}

static void read_summary(struct parser *p)
{
    wire_of(p)->summary = parser_word(p, 1)->text;
}

static void read_source(struct parser *p)
{
    struct slice source;
    if (parse_source(p, &source) && wire_of(p)->source.length == 0)
        wire_of(p)->source = source;
}

static void read_inner(struct parser *p)
{
    for (unsigned n = 1; n < p->line.count; n++) {
        uint8_t inner = is_word(p, n, "tls") ? INNER_TLS : is_word(p, n, "http") ? INNER_HTTP : 0;
        if (inner == 0)
            tell_expected(p, n, "tls or http");
        wire_of(p)->inner |= inner;
    }
}

static void read_port(struct parser *p)
{
    struct usual_entry u;
    uint64_t port;
    if (!parse_transport(p, 1, &u.on))
        return;
    for (unsigned n = 2; n < p->line.count; n++) {
        if (!parse_number(p, n, "port", 1, UINT16_MAX, &port))
            continue;
        u.port = (uint16_t)port;
        (void)MODEL_ADD(p->model, usuals, u);
        wire_of(p)->usual_count++;
    }
}

static bool read_side(struct parser *p, unsigned n, uint8_t *from)
{
    *from = is_word(p, n, "client")   ? FROM_CLIENT
            : is_word(p, n, "server") ? FROM_SERVER
            : is_word(p, n, "either") ? FROM_BOTH
                                      : 0;
    if (*from == 0)
        tell_expected(p, n, "client, server or either");
    return *from != 0;
}

static void add_step(struct parser *p, uint8_t from)
{
    struct step_entry s = {
        .from = from,
        .first_check = ENTRY_COUNT(p->model, checks, check_entry),
        .first_field = ENTRY_COUNT(p->model, fields, field_entry),
        .place = p->line.word[0].place,
    };
    (void)MODEL_ADD(p->model, steps, s);
    way_of(p)->step_count++;
}

/* "match tcp client", "match ip 89", "match ether 88b8". */
static void read_match(struct parser *p)
{
    struct way_entry way = {.first_step = ENTRY_COUNT(p->model, steps, step_entry),
                            .place = parser_word(p, 0)->place};
    uint8_t from = FROM_BOTH;
    uint64_t number;
    p->way = 0;
    if (is_word(p, 1, "ip")) {
        way.on = ON_IP;
        if (!parse_number(p, 2, "IP protocol", 0, UINT8_MAX, &number))
            return;
        way.number = (uint16_t)number;
    } else if (is_word(p, 1, "ether")) {
        uint8_t type[2];
        way.on = ON_ETHER;
        if (!slice_to_bytes(parser_word(p, 2)->text, type, sizeof type)) {
            tell_expected(p, 2, "an EtherType of four hexadecimal digits");
            return;
        }
        way.number = (uint16_t)(type[0] << 8 | type[1]);
    } else if (!parse_transport(p, 1, &way.on) || !read_side(p, 2, &from)) {
        return;
    }
    p->way = MODEL_ADD(p->model, ways, way) + 1;
    wire_of(p)->way_count++;
    add_step(p, from);
}

/* Lines about messages need a `match` before them. */
static bool has_way(struct parser *p)
{
    if (p->way == 0)
        model_error(p->model, parser_word(p, 0)->place,
                    "stands before the first \"match\" line that is right");
    return p->way != 0;
}

static void read_then(struct parser *p)
{
    uint8_t from;
    if (!has_way(p) || !read_side(p, 1, &from))
        return;
    const struct way_entry *way = way_of(p);
    for (uint32_t s = 0; s < way->step_count && way->on == ON_TCP; s++) {
        if ((ENTRIES(p->model, steps, step_entry)[way->first_step + s].from & from) != 0) {
            model_error(p->model, parser_word(p, 1)->place,
                        "this side of a stream was looked at before: its bytes are one message");
            return;
        }
    }
    if (way->step_count == STEPS_MOST) {
        model_error(p->model, parser_word(p, 0)->place, "more than %d messages", STEPS_MOST);
        return;
    }
    add_step(p, from);
}

/* ---- checks --------------------------------------------------------------------------------- */

static void add_check(struct parser *p, struct check_entry c)
{
    c.place = line_span(&p->line, 0, p->line.count - 1);
    (void)MODEL_ADD(p->model, checks, c);
    step_of(p)->check_count++;
}

/* "12", "-4" (from the end). */
static bool read_offset(struct parser *p, unsigned n, int32_t *offset)
{
    struct slice text = parser_word(p, n)->text;
    bool is_negative = slice_starts(text, SLICE_LITERAL("-"));
    uint64_t value;
    if (!slice_to_uint(slice_tail(text, is_negative ? 1 : 0), FARTHEST, &value)) {
        tell_expected(p, n, "an offset such as 0, 12 or -2 (from the end)");
        return false;
    }
    *offset = is_negative ? -(int32_t)value : (int32_t)value;
    return true;
}

/* "5", "5-9". */
static bool read_range(struct parser *p, unsigned n, uint32_t *low, uint32_t *high)
{
    struct slice to, from = slice_split(parser_word(p, n)->text, '-', &to);
    uint64_t a, b;
    if (!slice_to_uint(from, UINT32_MAX, &a) ||
        !slice_to_uint(to.length == 0 ? from : to, UINT32_MAX, &b) || b < a) {
        tell_expected(p, n, "a number or a range such as 4-20");
        return false;
    }
    *low = (uint32_t)a;
    *high = (uint32_t)b;
    return true;
}

bool parse_pattern(struct parser *p, unsigned from, unsigned to, struct pattern_entry *pattern)
{
    size_t length, wrong = 0;
    const uint8_t *begin = parser_word(p, from)->raw.at;
    const struct slice *last = &parser_word(p, to)->raw;
    struct slice text = slice_of(begin, (size_t)(last->at + last->length - begin));
    struct place place = line_span(&p->line, from, to);
    *pattern = (struct pattern_entry){0};
    if (!pattern_read(text, pattern->bytes, pattern->mask, PATTERN_MOST, &length, &wrong)) {
        place.column += (uint32_t)wrong;
        place.width -= (uint32_t)wrong;
        model_error(p->model, place,
                    "no bytes: expected pairs of hexadecimal digits, where ? stands for any or a "
                    "mask follows (18/38), "
                    "'text' or ~'text in any case'");
        return false;
    }
    if (length == 0 || length > PATTERN_MOST) {
        model_error(p->model, place, "expected 1 to %d bytes, not %zu", PATTERN_MOST, length);
        return false;
    }
    pattern->length = (uint32_t)length;
    return true;
}

/* Patterns with "|" between them, from word `n` to the end. */
static bool read_alternatives(struct parser *p, unsigned n, struct check_entry *c)
{
    struct pattern_entry pattern;
    c->first_pattern = ENTRY_COUNT(p->model, patterns, pattern_entry);
    for (unsigned from = n; from < p->line.count;) {
        unsigned to = from;
        while (to < p->line.count && !is_word(p, to, "|"))
            to++;
        if (to == from || to + 1 == p->line.count) {
            tell_expected(p, to < p->line.count ? to : p->line.count - 1,
                          "bytes on both sides of \"|\"");
            return false;
        }
        if (!parse_pattern(p, from, to - 1, &pattern))
            return false;
        (void)MODEL_ADD(p->model, patterns, pattern);
        c->pattern_count++;
        from = to + 1;
    }
    return c->pattern_count > 0;
}

static void read_at(struct parser *p)
{
    struct check_entry c = {.kind = TEST_BYTES};
    if (has_way(p) && read_offset(p, 1, &c.offset) && read_alternatives(p, 2, &c))
        add_check(p, c);
}

static void read_find(struct parser *p)
{
    struct check_entry c = {.kind = TEST_FIND};
    uint32_t low;
    if (!has_way(p) || !read_range(p, 1, &low, &c.high) || !read_alternatives(p, 2, &c))
        return;
    if (c.high > FARTHEST) {
        tell_expected(p, 1, "offsets up to 16384");
        return;
    }
    c.offset = (int32_t)low;
    add_check(p, c);
}

static void read_size(struct parser *p)
{
    struct check_entry c = {.kind = TEST_SIZE};
    if (has_way(p) && read_range(p, 1, &c.low, &c.high))
        add_check(p, c);
}

static void read_printed(struct parser *p)
{
    struct check_entry c = {.kind = TEST_PRINTED};
    uint64_t length;
    if (!has_way(p) || !read_offset(p, 1, &c.offset) ||
        !parse_number(p, 2, "length", 1, FARTHEST, &length))
        return;
    c.low = (uint32_t)length;
    add_check(p, c);
}

static bool find_shape(const struct parser *p, unsigned n, uint8_t *shape)
{
    static const char *const names[] = {"u8", "u16be", "u16le", "u24be", "u24le", "u32be", "u32le"};
    for (unsigned i = 0; i < SHAPES; i++) {
        if (is_word(p, n, names[i])) {
            *shape = (uint8_t)i;
            return true;
        }
    }
    return false;
}

static bool read_shape(struct parser *p, unsigned n, uint8_t *shape)
{
    if (find_shape(p, n, shape))
        return true;
    tell_expected(p, n < p->line.count ? n : p->line.count - 1,
                  "u8, u16be, u16le, u24be, u24le, u32be or u32le");
    return false;
}

/* "number u16be 2 = rest + 4", "number u8 0 = 1-9", "number u8 0 != 0". */
static void read_number(struct parser *p)
{
    struct check_entry c = {.kind = TEST_NUMBER};
    if (!has_way(p) || !read_shape(p, 1, &c.shape) || !read_offset(p, 2, &c.offset))
        return;
    bool differs = is_word(p, 3, "!=");
    if (!differs && !is_word(p, 3, "=")) {
        tell_expected(p, 3, "= or !=");
        return;
    }
    bool is_rest = is_word(p, 4, "rest");
    if (differs || (!is_rest && !is_word(p, 4, "size"))) {
        c.kind = differs ? TEST_EXCEPT : TEST_NUMBER;
        if (p->line.count > 5)
            tell_expected(p, 5, "the end of the line");
        else if (read_range(p, 4, &c.low, &c.high))
            add_check(p, c);
        return;
    }
    c.kind = is_rest ? TEST_REST : TEST_WHOLE;
    if (p->line.count > 5) {
        uint64_t more;
        bool minus = is_word(p, 5, "-");
        if (p->line.count != 7 || (!minus && !is_word(p, 5, "+"))) {
            tell_expected(p, 5, "+ or - and a number");
            return;
        }
        if (!parse_number(p, 6, "number of bytes", 0, FARTHEST, &more))
            return;
        c.low = minus ? (uint32_t) - (int32_t)more : (uint32_t)more;
    }
    add_check(p, c);
}

/* ---- fields --------------------------------------------------------------------------------- */

static bool read_key(struct parser *p, unsigned n, struct slice *key)
{
    struct slice text = parser_word(p, n)->text, member, object = slice_split(text, '.', &member);
    bool good = object.length > 0 && member.length > 0 && text.length <= 64;
    for (size_t i = 0; good && i < text.length; i++) {
        uint8_t c = text.at[i];
        good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
    }
    good = good && slice_find_byte(member, '.') < 0;
    if (!good)
        tell_expected(p, n, "the field's place in the stream, such as redis.version");
    *key = text;
    return good;
}

/* The word behind the bytes that begin at word `n`. */
static unsigned behind_bytes(const struct parser *p, unsigned n)
{
    uint8_t shape;
    while (n < p->line.count && !is_word(p, n, "until") && !is_word(p, n, "rest") &&
           !is_word(p, n, "length") && !is_word(p, n, "sized") && !find_shape(p, n, &shape))
        n++;
    return n;
}

static bool read_until(struct parser *p, unsigned n, uint32_t *number)
{
    struct pattern_entry pattern;
    if (n >= p->line.count) {
        model_error(p->model, parser_word(p, p->line.count - 1)->place,
                    "bytes are missing behind it");
        return false;
    }
    unsigned to = behind_bytes(p, n);
    if (to == n || !parse_pattern(p, n, to - 1, &pattern))
        return false;
    *number = MODEL_ADD(p->model, patterns, pattern) + 1;
    return true;
}

static bool read_end(struct parser *p, unsigned n, struct field_entry *f)
{
    uint64_t length;
    uint8_t shape;
    if (is_word(p, n, "rest") && p->line.count == n + 1) {
        f->end = END_REST;
        return true;
    }
    if (is_word(p, n, "length") && p->line.count == n + 2) {
        f->end = END_LENGTH;
        if (!parse_number(p, n + 1, "length", 1, FARTHEST, &length))
            return false;
        f->length = (uint32_t)length;
        return true;
    }
    if (is_word(p, n, "sized") &&
        (p->line.count == n + 2 || (p->line.count == n + 4 && is_word(p, n + 2, "-")))) {
        f->end = END_SIZED;
        length = 0;
        if (!read_shape(p, n + 1, &shape) ||
            (p->line.count > n + 2 &&
             !parse_number(p, n + 3, "number of bytes", 1, UINT16_MAX, &length)))
            return false;
        f->length = SIZED(shape, (uint32_t)length);
        return true;
    }
    if (is_word(p, n, "until")) {
        f->end = END_UNTIL;
        return read_until(p, n + 1, &f->until);
    }
    tell_expected(p, n < p->line.count ? n : p->line.count - 1,
                  "rest, length N, sized SHAPE [- N] or until BYTES");
    return false;
}

/* "field redis.version text after 'redis_version:' until '\r\n'", "field x.code number 4 u16be". */
static void read_field(struct parser *p)
{
    struct field_entry f = {.place = parser_word(p, 1)->place};
    unsigned next = 4;
    if (!has_way(p) || !read_key(p, 1, &f.key))
        return;
    bool is_number = is_word(p, 2, "number"), is_hex = is_word(p, 2, "hex");
    if (!is_number && !is_hex && !is_word(p, 2, "text")) {
        tell_expected(p, 2, "text, hex or number");
        return;
    }
    f.type = is_number ? EXTRACT_NUMBER : is_hex ? EXTRACT_HEX : EXTRACT_TEXT;
    if (is_word(p, 3, "after")) {
        if (!read_until(p, 4, &f.after))
            return;
        next = behind_bytes(p, 4);
    } else if (!read_offset(p, 3, &f.offset)) {
        return;
    }
    if (is_number) {
        uint8_t shape = 0;
        f.end = END_SHAPE;
        if (!read_shape(p, next, &shape))
            return;
        f.length = shape;
    } else if (!read_end(p, next, &f)) {
        return;
    }
    (void)MODEL_ADD(p->model, fields, f);
    step_of(p)->field_count++;
}

static void add_test(struct parser *p, bool is_negative)
{
    uint8_t on;
    struct test_entry t = {.is_negative = is_negative,
                           .of_protocol = true,
                           .owner = p->owner,
                           .text = parse_rest(p, 1),
                           .place = line_span(&p->line, 1, p->line.count - 1)};
    if (!is_word(p, 1, "ip") && !is_word(p, 1, "ether") && !parse_transport(p, 1, &on))
        return;
    (void)MODEL_ADD(p->model, tests, t);
}

static void read_test(struct parser *p)
{
    add_test(p, false);
}

static void read_test_not(struct parser *p)
{
    add_test(p, true);
}

const struct statement protocol_statements[] = {
    {"summary", "summary \"HOW IT IS TOLD FROM OTHERS\"", 1, 1, read_summary},
    {"source", "source unverified|document|list|capture …", 1, 3, read_source},
    {"port", "port tcp|udp|sctp PORT …", 2, WORDS_MOST, read_port},
    {"inner", "inner tls|http [tls|http]", 1, 2, read_inner},
    {"match", "match tcp|udp|sctp client|server|either, match ip NUMBER, match ether TYPE", 2, 2,
     read_match},
    {"then", "then client|server|either", 1, 1, read_then},
    {"size", "size BYTES|FROM-TO", 1, 1, read_size},
    {"at", "at OFFSET BYTES [| BYTES …]", 2, WORDS_MOST, read_at},
    {"find", "find FROM-TO BYTES [| BYTES …]", 2, WORDS_MOST, read_find},
    {"printed", "printed OFFSET LENGTH", 2, 2, read_printed},
    {"number", "number SHAPE OFFSET =|!= NUMBER|FROM-TO|rest|size [+|- NUMBER]", 4, 6, read_number},
    {"field",
     "field KEY text|hex|number OFFSET|after BYTES rest|length N|sized SHAPE [- N]|until "
     "BYTES|SHAPE",
     4, WORDS_MOST, read_field},
    {"test", "test tcp|udp|sctp|ip|ether client|server BYTES …", 3, WORDS_MOST, read_test},
    {"test-not", "test-not tcp|udp|sctp|ip|ether client|server BYTES …", 3, WORDS_MOST,
     read_test_not},
    {0},
};
