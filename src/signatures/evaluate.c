/* Asking whether a conversation is one of a catalogue's protocol: its ways to begin, step by step.
 */
/* SPDX-License-Identifier: MIT */
#include "signatures/evaluate.h"

#include <stdio.h>

#include "protocols/signature.h"
#include "protocols/tls_handshake.h"

enum { WAYS_MOST = 48, WAY_DEAD = 0xff, KEY_MOST = 64 };

struct state {
    uint8_t step[WAYS_MOST]; /* of each way: the message that it waits for */
    uint8_t way;             /* the one that matched, plus 1 */
    uint8_t told;            /* bits of its steps whose fields were extracted */
    uint8_t looked;          /* how often something else inside was looked for */
};
_Static_assert(sizeof(struct state) <= INSPECT_STATE_BYTES, "the state of a program fits");

enum answer { ANSWER_NO, ANSWER_MORE, ANSWER_YES };

unsigned shape_size(uint32_t shape)
{
    static const uint8_t sizes[SHAPES] = {1, 2, 2, 3, 3, 4, 4};
    return shape < SHAPES ? sizes[shape] : 0;
}

static uint32_t read_shape(struct cursor *c, uint32_t shape)
{
    switch ((enum number_shape)shape) {
    case SHAPE_U8:
        return cursor_u8(c);
    case SHAPE_U16BE:
        return cursor_u16be(c);
    case SHAPE_U16LE:
        return cursor_u16le(c);
    case SHAPE_U24BE:
        return cursor_u24be(c);
    case SHAPE_U24LE: {
        uint32_t low = cursor_u16le(c);
        return low | (uint32_t)cursor_u8(c) << 16;
    }
    case SHAPE_U32BE:
        return cursor_u32be(c);
    case SHAPE_U32LE:
        return cursor_u32le(c);
    case SHAPES:
        break;
    }
    cursor_fail(c);
    return 0;
}

struct message {
    const struct view *view;
    struct slice bytes;
    bool grows; /* a stream, and more may come */
};

/* What is not there yet may come. */
static enum answer missing(const struct message *m)
{
    return m->grows ? ANSWER_MORE : ANSWER_NO;
}

/* The place that an offset means; negative ones count from the end. */
static bool place_of(const struct message *m, int32_t offset, size_t *at)
{
    int64_t place = offset < 0 ? (int64_t)m->bytes.length + offset : offset;
    *at = place < 0 ? 0 : (size_t)place;
    return place >= 0 && (size_t)place <= m->bytes.length;
}

static enum answer is_pattern(const struct message *m, struct view_pattern p, struct slice bytes)
{
    uint32_t there = bytes.length < p.length ? (uint32_t)bytes.length : p.length;
    for (uint32_t i = 0; i < there; i++)
        if ((bytes.at[i] & p.mask[i]) != p.bytes[i])
            return ANSWER_NO;
    return there == p.length ? ANSWER_YES : missing(m);
}

/* The patterns of a check. */
static struct span patterns_of(const struct message *m, const uint8_t *test)
{
    return view_span(m->view, SECTION_PATTERN, record_word(test, TEST_PATTERN),
                     record_word(test, TEST_PATTERN_COUNT));
}

/* Whether one of a check's patterns stands at a place. */
static enum answer any_at(const struct message *m, const uint8_t *test, size_t at)
{
    struct span patterns = patterns_of(m, test);
    enum answer best = ANSWER_NO;
    for (uint32_t p = patterns.at; p < patterns.end && best != ANSWER_YES; p++) {
        enum answer one = is_pattern(m, view_pattern(m->view, p), slice_tail(m->bytes, at));
        best = one > best ? one : best;
    }
    return best;
}

/* Whether a pattern begins at one of the places up to `to`, and at which; MORE where it may only
 * have begun. */
static enum answer search(const struct message *m, struct view_pattern p, size_t from, size_t to,
                          size_t *found)
{
    enum answer best = ANSWER_NO;
    bool is_fixed = p.length > 0 && p.mask[0] == 0xff;
    size_t end = to < m->bytes.length ? to + 1 : m->bytes.length;
    for (size_t at = from; at < end; at++) {
        if (is_fixed) {
            const uint8_t *next = memchr(m->bytes.at + at, p.bytes[0], end - at);
            if (next == NULL)
                break;
            at = (size_t)(next - m->bytes.at);
        }
        enum answer one = is_pattern(m, p, slice_tail(m->bytes, at));
        *found = at;
        if (one == ANSWER_YES)
            return one;
        best = one > best ? one : best;
    }
    return best;
}

static enum answer find(const struct message *m, const uint8_t *test, size_t from, size_t to)
{
    struct span patterns = patterns_of(m, test);
    enum answer best = to < m->bytes.length ? ANSWER_NO : missing(m);
    for (uint32_t p = patterns.at; p < patterns.end && best != ANSWER_YES; p++) {
        size_t at;
        enum answer one = search(m, view_pattern(m->view, p), from, to, &at);
        best = one > best ? one : best;
    }
    return best;
}

static enum answer printed(const struct message *m, size_t at, size_t length)
{
    struct slice text = slice_head(slice_tail(m->bytes, at), length);
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] < ' ' || text.at[i] > '~')
            return ANSWER_NO;
    return text.length == length ? ANSWER_YES : missing(m);
}

static enum answer check_number(const struct message *m, const uint8_t *test, size_t at)
{
    uint32_t shape = record_word(test, TEST_SHAPE), low = record_word(test, TEST_LOW);
    uint32_t high = record_word(test, TEST_HIGH), kind = record_word(test, TEST_KIND);
    struct cursor c = cursor_over(slice_tail(m->bytes, at));
    uint32_t number = read_shape(&c, shape);
    if (!cursor_ok(&c))
        return missing(m);
    if (kind == TEST_NUMBER || kind == TEST_EXCEPT)
        return (number >= low && number <= high) == (kind == TEST_NUMBER) ? ANSWER_YES : ANSWER_NO;
    /* A stream holds at least the message that the number tells. */
    int64_t told = (int64_t)number - (int32_t)low;
    int64_t there = (int64_t)(kind == TEST_REST ? cursor_left(&c) : m->bytes.length);
    if (m->grows)
        return told < 0 ? ANSWER_NO : there >= told ? ANSWER_YES : ANSWER_MORE;
    return told == there ? ANSWER_YES : ANSWER_NO;
}

/* `test` is a record that is there. */
static enum answer check(const struct message *m, const uint8_t *test)
{
    uint32_t low = record_word(test, TEST_LOW), high = record_word(test, TEST_HIGH);
    enum test_kind kind = (enum test_kind)record_word(test, TEST_KIND);
    size_t at;
    if (kind == TEST_SIZE) {
        if (m->bytes.length < low)
            return missing(m);
        return m->grows || m->bytes.length <= high ? ANSWER_YES : ANSWER_NO;
    }
    if (!place_of(m, (int32_t)record_word(test, TEST_OFFSET), &at))
        return missing(m);
    switch (kind) {
    case TEST_BYTES:
        return any_at(m, test, at);
    case TEST_FIND:
        return find(m, test, at, high);
    case TEST_PRINTED:
        return printed(m, at, low);
    default:
        return check_number(m, test, at);
    }
}

static enum answer check_step(const struct message *m, uint32_t step)
{
    struct span tests = VIEW_SPAN(m->view, STEP, step, STEP_TEST, TEST);
    enum answer worst = ANSWER_YES;
    for (uint32_t t = tests.at; t < tests.end && worst != ANSWER_NO; t++) {
        enum answer one = check(m, view_record(m->view, SECTION_TEST, WORDS_TEST, t));
        worst = one < worst ? one : worst;
    }
    return worst;
}

/* ---- fields --------------------------------------------------------------------------------- */

static bool value_of(const struct message *m, uint32_t field, size_t at, struct slice *value)
{
    const struct view *v = m->view;
    uint32_t length = VIEW(v, FIELD, field, FIELD_LENGTH),
             until = VIEW(v, FIELD, field, FIELD_UNTIL);
    struct cursor c = cursor_over(slice_tail(m->bytes, at));
    uint32_t number;
    size_t end;
    switch ((enum extract_end)VIEW(v, FIELD, field, FIELD_END)) {
    case END_REST:
        *value = cursor_rest(&c);
        return true;
    case END_LENGTH:
        *value = cursor_take(&c, length);
        return cursor_ok(&c);
    case END_SIZED:
        number = read_shape(&c, SIZED_SHAPE(length));
        *value = cursor_take(&c, number < SIZED_LESS(length) ? 0 : number - SIZED_LESS(length));
        return cursor_ok(&c);
    case END_UNTIL:
        if (until == 0 || search(m, view_pattern(v, until - 1), at, SIZE_MAX, &end) != ANSWER_YES)
            return false;
        *value = slice_of(m->bytes.at + at, end - at);
        return true;
    default:
        return false;
    }
}

static void extract(struct inspection *i, const struct message *m, uint32_t field)
{
    enum { MOST = 512 };
    const struct view *v = m->view;
    struct slice key = slice_head(view_text(v, VIEW(v, FIELD, field, FIELD_KEY)), KEY_MOST);
    uint32_t type = VIEW(v, FIELD, field, FIELD_TYPE), after = VIEW(v, FIELD, field, FIELD_AFTER);
    struct slice value;
    uint8_t text[1 + KEY_MOST + 1 + MOST];
    char digits[DECIMAL_DIGITS];
    size_t at;
    if (after != 0) {
        struct view_pattern p = view_pattern(v, after - 1);
        if (search(m, p, 0, SIZE_MAX, &at) != ANSWER_YES)
            return;
        at += p.length;
    } else if (!place_of(m, (int32_t)VIEW(v, FIELD, field, FIELD_OFFSET), &at)) {
        return;
    }
    if (type == EXTRACT_NUMBER) {
        struct cursor c = cursor_over(slice_tail(m->bytes, at));
        uint32_t shape = VIEW(v, FIELD, field, FIELD_LENGTH);
        uint32_t number = shape < SHAPES ? read_shape(&c, shape) : 0;
        if (!cursor_ok(&c) || shape >= SHAPES)
            return;
        uint8_t *end = decimal_put((uint8_t *)digits, number);
        value = slice_of(digits, (size_t)(end - (uint8_t *)digits));
    } else if (!value_of(m, field, at, &value) || value.length == 0) {
        return;
    }
    value = slice_head(value, MOST);
    text[0] = type == EXTRACT_TEXT  ? SIGNATURE_TEXT
              : type == EXTRACT_HEX ? SIGNATURE_HEX
                                    : SIGNATURE_NUMBER;
    uint8_t *end = bytes_copy(text + 1, key.at, key.length);
    *end++ = '\0';
    end = bytes_copy(end, value.at, value.length);
    inspect_text(i, SIGNATURE_FIELD, slice_of(text, (size_t)(end - text)));
}

static void extract_step(struct inspection *i, const struct message *m, uint32_t step)
{
    struct span fields = VIEW_SPAN(m->view, STEP, step, STEP_FIELD, FIELD);
    for (uint32_t f = fields.at; f < fields.end; f++)
        extract(i, m, f);
}

/* ---- ways ----------------------------------------------------------------------------------- */

static bool is_from(const struct view *v, uint32_t step, bool from_client)
{
    return (VIEW(v, STEP, step, STEP_FROM) & (from_client ? FROM_CLIENT : FROM_SERVER)) != 0;
}

static bool concerns(const struct view *v, uint32_t way, const struct inspection *i)
{
    uint32_t on = VIEW(v, WAY, way, WAY_ON), number = VIEW(v, WAY, way, WAY_NUMBER);
    return (on & i->on) != 0 && (i->on != ON_IP || number == i->ip_protocol) &&
           (i->on != ON_ETHER || number == i->ether_type);
}

/* The fields of steps that came before the one that decided, in streams: their bytes are still
 * there. DONE when there are none left. */
static enum verdict tell_earlier(struct inspection *i, const struct message *m, struct state *s)
{
    const struct program *p = i->program;
    const struct view *v = p->view;
    uint32_t way = VIEW(v, WIRE, p->wire, WIRE_WAY) + s->way - 1;
    struct span steps = VIEW_SPAN(v, WAY, way, WAY_STEP, STEP);
    uint32_t first = steps.at, count = steps.end - steps.at;
    bool left = false;
    for (uint32_t n = 0; n < count && n < 8; n++) {
        bool told = (s->told >> n & 1) != 0;
        if (told || VIEW(v, STEP, first + n, STEP_FIELD_COUNT) == 0)
            continue;
        if (is_from(v, first + n, i->from_client) && check_step(m, first + n) == ANSWER_YES) {
            extract_step(i, m, first + n);
            s->told |= (uint8_t)(1U << n);
        } else {
            left = true;
        }
    }
    cursor_skip(&i->in, cursor_left(&i->in));
    return left ? VERDICT_MATCH : VERDICT_DONE;
}

/* Moves a way on; true when it is complete. `*waits`: it may still be. */
static bool follow(struct inspection *i, const struct message *m, uint32_t way, uint8_t *step,
                   bool *waits)
{
    const struct view *v = m->view;
    struct span steps = VIEW_SPAN(v, WAY, way, WAY_STEP, STEP);
    uint32_t first = steps.at, count = steps.end - steps.at;
    if (*step == WAY_DEAD)
        return false;
    if (!concerns(v, way, i) || *step >= count) {
        *step = WAY_DEAD;
        return false;
    }
    if (!is_from(v, first + *step, i->from_client)) {
        *waits = true; /* the other side's turn */
        return false;
    }
    switch (check_step(m, first + *step)) {
    case ANSWER_YES:
        if (++*step == count)
            return true;
        *waits = true;
        return false;
    case ANSWER_MORE:
        *waits = true;
        return false;
    case ANSWER_NO:
        break;
    }
    *step = WAY_DEAD;
    return false;
}

static bool is_client_hello(const uint8_t *at)
{
    return at[0] == RECORD_HANDSHAKE && at[1] == 3 && at[2] <= 4 && at[5] == HANDSHAKE_CLIENT_HELLO;
}

/* What a client says may be another protocol's beginning, as of a connection that a proxy has made,
 * or after a request for TLS, which may stand before it. True: that one goes on here. */
static bool goes_on_inside(struct inspection *i, uint32_t inner)
{
    enum { HELLO_BYTES = 6, REQUEST_BYTES = 64 };
    static const char *const methods[] = {"GET ", "POST ", "HEAD ", "PUT ", "OPTIONS ", "CONNECT "};
    struct slice bytes = cursor_rest(&i->in);
    if (!i->from_client || i->datagram)
        return false;
    for (size_t n = 0; (inner & INNER_HTTP) != 0 && n < COUNT_OF(methods); n++) {
        if (!slice_starts(bytes, slice_text(methods[n])))
            continue;
        inspect_inner(i, DISSECTOR_http, false);
        return true;
    }
    for (size_t at = 0; (inner & INNER_TLS) != 0 && at <= REQUEST_BYTES; at++) {
        if (at + HELLO_BYTES > bytes.length)
            break;
        if (!is_client_hello(bytes.at + at))
            continue;
        cursor_skip(&i->in, at);
        inspect_inner(i, DISSECTOR_tls, false);
        return true;
    }
    return false;
}

/* The protocol is known, and what it says may be told; something else may come inside. */
static enum verdict follow_up(struct inspection *i, const struct message *m, struct state *s)
{
    enum { LOOKS_MOST = 16 };
    const struct program *p = i->program;
    uint32_t inner = VIEW(p->view, WIRE, p->wire, WIRE_INNER);
    bool looks = inner != 0 && !i->datagram && s->looked < LOOKS_MOST;
    if (looks && i->matched && goes_on_inside(i, inner))
        return VERDICT_MATCH;
    enum verdict verdict = s->way == 0 ? VERDICT_DONE : tell_earlier(i, m, s);
    if (!looks)
        return verdict;
    s->looked++;
    cursor_skip(&i->in, cursor_left(&i->in));
    return VERDICT_MATCH;
}

enum verdict evaluate(struct inspection *i)
{
    const struct program *p = i->program;
    const struct view *v = p->view;
    struct state *s = i->state;
    struct message m = {v, cursor_rest(&i->in), !i->datagram && !i->full};
    if (i->matched)
        return follow_up(i, &m, s);
    struct span ways = VIEW_SPAN(v, WIRE, p->wire, WIRE_WAY, WAY);
    uint32_t first = ways.at, count = ways.end - ways.at;
    bool waits = false;
    if (i->gap)
        return VERDICT_NOT;
    for (uint32_t n = 0; n < count && n < WAYS_MOST; n++) {
        if (!follow(i, &m, first + n, &s->step[n], &waits))
            continue;
        struct span steps = VIEW_SPAN(v, WAY, first + n, WAY_STEP, STEP);
        uint32_t last = steps.end - steps.at - 1;
        extract_step(i, &m, steps.at + last);
        s->way = (uint8_t)(n + 1);
        s->told = (uint8_t)(last < 8 ? 1U << last : 0);
        return follow_up(i, &m, s);
    }
    return waits ? VERDICT_MORE : VERDICT_NOT;
}
