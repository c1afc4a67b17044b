/* TCP stream window (RFC 9293, sequence numbers are compared modulo 2^32). */
/* SPDX-License-Identifier: MIT */
#include "flow/stream.h"

void stream_start(struct stream *s, uint32_t sequence)
{
    s->next = sequence;
    s->started = true;
}

struct slice stream_unread(const struct stream *s)
{
    return slice_of(s->bytes, s->length);
}

void stream_free(struct stream *s, struct runs *runs)
{
    runs_give(runs, s->bytes, s->capacity);
    *s = (struct stream){.next = s->next, .started = s->started};
}

/* Room for `size` bytes behind the start; what is there moves along. */
static bool make_room(struct stream *s, struct runs *runs, uint32_t window, size_t size)
{
    if (size <= s->capacity)
        return true;
    if (size > window)
        return false;
    uint32_t capacity;
    uint8_t *bytes = runs_take(runs, size, &capacity);
    if (bytes == NULL)
        return false;
    if (s->bytes != NULL)
        memcpy(bytes, s->bytes, s->capacity);
    runs_give(runs, s->bytes, s->capacity);
    s->bytes = bytes;
    s->capacity = capacity;
    return true;
}

/* Notes that [from, to) is filled. False when there are too many separate ranges. */
static bool add_range(struct stream *s, uint32_t from, uint32_t to)
{
    unsigned at = 0;
    while (at < s->range_count && s->range[at].to < from)
        at++;
    unsigned end = at;
    while (end < s->range_count && s->range[end].from <= to) {
        from = s->range[end].from < from ? s->range[end].from : from;
        to = s->range[end].to > to ? s->range[end].to : to;
        end++;
    }
    if (end == at) {
        if (s->range_count == STREAM_RANGES)
            return false;
        memmove(&s->range[at + 1], &s->range[at], (s->range_count - at) * sizeof s->range[0]);
        s->range_count++;
    } else {
        memmove(&s->range[at + 1], &s->range[end], (s->range_count - end) * sizeof s->range[0]);
        s->range_count = (uint8_t)(s->range_count - (end - at) + 1);
    }
    s->range[at].from = from;
    s->range[at].to = to;
    return true;
}

/* Ranges that now touch the bytes in order become part of them. */
static void join_ranges(struct stream *s)
{
    while (s->range_count > 0 && s->range[0].from <= s->length) {
        if (s->range[0].to > s->length) {
            s->next += s->range[0].to - s->length;
            s->length = s->range[0].to;
        }
        memmove(&s->range[0], &s->range[1], --s->range_count * sizeof s->range[0]);
        s->waited = 0;
    }
}

/* Drops `count` bytes at the start, whether they have come or not; everything behind moves up. */
static void drop_front(struct stream *s, uint32_t count)
{
    uint32_t end = s->range_count > 0 ? s->range[s->range_count - 1].to : s->length;
    if (count < end)
        memmove(s->bytes, s->bytes + count, end - count);
    if (count > s->length)
        s->next += count - s->length;
    s->length = count < s->length ? s->length - count : 0;
    unsigned kept = 0;
    for (unsigned i = 0; i < s->range_count; i++) {
        if (s->range[i].to <= count)
            continue;
        s->range[kept].from = s->range[i].from > count ? s->range[i].from - count : 0;
        s->range[kept++].to = s->range[i].to - count;
    }
    s->range_count = (uint8_t)kept;
}

/* The bytes that are missing will not come: what came early becomes the start. */
static void give_up_gap(struct stream *s)
{
    s->gap = s->gap || s->length > 0 || s->range_count > 0;
    drop_front(s, s->range_count > 0 ? s->range[0].from : s->length);
    s->waited = 0;
    join_ranges(s);
}

/* Stores a segment that begins `ahead` bytes behind the end of what is in order. */
static bool store(struct stream *s, struct runs *runs, uint32_t window, uint32_t ahead,
                  struct slice payload)
{
    size_t from = (size_t)s->length + ahead;
    if (!make_room(s, runs, window, from + payload.length))
        return false;
    memcpy(s->bytes + from, payload.at, payload.length);
    if (ahead == 0) {
        s->length += (uint32_t)payload.length;
        s->next += (uint32_t)payload.length;
        join_ranges(s);
        return true;
    }
    return add_range(s, (uint32_t)from, (uint32_t)(from + payload.length));
}

/* Begins again with this segment, after bytes that were lost. */
static struct slice restart(struct stream *s, uint32_t sequence, struct slice payload)
{
    s->length = 0;
    s->range_count = 0;
    s->waited = 0;
    s->gap = true;
    s->next = sequence + (uint32_t)payload.length;
    return payload;
}

/* Takes off what was seen before. Returns the distance of the rest from the end of what is in
 * order. */
static int32_t trim(const struct stream *s, uint32_t *sequence, struct slice *payload)
{
    int32_t ahead = (int32_t)(*sequence - s->next);
    if (ahead >= 0)
        return ahead;
    *payload = slice_tail(*payload, 0 - (uint32_t)ahead);
    *sequence = s->next;
    return 0;
}

struct slice stream_push(struct stream *s, struct runs *runs, uint32_t window, uint32_t sequence,
                         struct slice payload)
{
    if (!s->started)
        stream_start(s, sequence);
    int32_t ahead = trim(s, &sequence, &payload);
    if (payload.length == 0)
        return SLICE_NONE;
    if (ahead == 0 && s->length == 0 && s->range_count == 0) {
        s->next += (uint32_t)payload.length;
        return payload;
    }
    if (ahead > 0 && (uint32_t)ahead > window)
        return restart(s, sequence, payload);
    if (ahead == 0 && payload.length > window - s->length)
        payload =
            slice_head(payload, window - s->length); /* the window is full: the rest is lost */
    uint32_t length = s->length;
    if (!store(s, runs, window, (uint32_t)ahead, payload)) {
        if (ahead == 0)
            return SLICE_NONE;
        give_up_gap(s);
        ahead = (int32_t)(sequence - s->next);
        if (ahead < 0 || !store(s, runs, window, (uint32_t)ahead, payload))
            return restart(s, sequence, payload);
        return stream_unread(s);
    }
    if (ahead > 0 && ++s->waited >= STREAM_PATIENCE) {
        give_up_gap(s);
        return stream_unread(s);
    }
    return s->length > length ? stream_unread(s) : SLICE_NONE;
}

/* Nothing waits any more: the memory goes back. */
static void release_empty(struct stream *s, struct runs *runs)
{
    if (s->length > 0 || s->range_count > 0)
        return;
    runs_give(runs, s->bytes, s->capacity);
    s->bytes = NULL;
    s->capacity = 0;
}

bool stream_keep(struct stream *s, struct runs *runs, uint32_t window, struct slice unread,
                 size_t read, uint32_t skip)
{
    struct slice rest = slice_tail(unread, read);
    s->gap = s->gap && read == 0;
    if (skip > STREAM_SKIP_MOST)
        return false;
    if (unread.at != s->bytes && rest.length > skip) {
        rest = slice_tail(rest, skip);
        if (!make_room(s, runs, window, rest.length))
            return false;
        memcpy(s->bytes, rest.at, rest.length);
        s->length = (uint32_t)rest.length;
        return true;
    }
    /* Bytes that are not wanted count as seen, so that a hole in them is no loss. */
    uint32_t drop = skip;
    if (unread.at == s->bytes)
        drop += (uint32_t)(unread.length - rest.length);
    else
        drop -= (uint32_t)rest.length;
    drop_front(s, drop);
    join_ranges(s);
    release_empty(s, runs);
    return true;
}
