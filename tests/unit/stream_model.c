/* The rules of a stream: bytes in order, each once, none that was not sent, every loss told. */
/* SPDX-License-Identifier: MIT */
#include "stream_model.h"

#include <stdlib.h>

uint8_t stream_model_byte(uint64_t offset)
{
    uint64_t mixed = (offset + 1) * UINT64_C(0x9e3779b97f4a7c15);
    return (uint8_t)(mixed >> 56 ^ mixed >> 31);
}

void stream_model_begin(struct stream_model *m, uint32_t window, size_t memory, uint32_t first,
                        bool with_syn)
{
    *m = (struct stream_model){.window = window, .first = first};
    runs_init(&m->runs, memory);
    if (with_syn)
        stream_start(&m->stream, first);
}

void stream_model_end(struct stream_model *m)
{
    stream_free(&m->stream, &m->runs);
    runs_destroy(&m->runs);
}

/* Ranges must be in order, apart, behind the bytes in order and inside the memory. */
static const char *check_shape(const struct stream *s)
{
    uint32_t end = s->length;
    for (unsigned i = 0; i < s->range_count; i++) {
        if (s->range[i].from <= end && !(i == 0 && s->range[i].from > s->length))
            return "early bytes touch or overlap those before them";
        if (s->range[i].to <= s->range[i].from || s->range[i].to > s->capacity)
            return "a range of early bytes is empty or leaves the memory";
        end = s->range[i].to;
    }
    return s->length > s->capacity ? "more unread bytes than memory" : NULL;
}

static const char *check_shown(struct stream_model *m, struct slice unread)
{
    uint32_t sequence = m->stream.next - (uint32_t)unread.length;
    int32_t ahead = (int32_t)(sequence - (m->first + (uint32_t)m->position));
    if (ahead < 0)
        return "bytes were shown that were read or refused before";
    if (ahead > 0 && !m->stream.gap)
        return "bytes were lost and nobody was told";
    m->gaps += ahead > 0;
    m->position += (uint32_t)ahead;
    for (size_t i = 0; i < unread.length; i++)
        if (unread.at[i] != stream_model_byte(m->position + i))
            return "a byte was shown that was not sent at its place";
    return NULL;
}

/* Shows what is unread as long as the reader takes of it, as the dispatcher does. */
static const char *show(struct stream_model *m, struct slice unread, struct stream_reader reader)
{
    while (unread.length > 0) {
        const char *wrong = check_shown(m, unread);
        if (wrong != NULL)
            return wrong;
        size_t read = reader.read < unread.length ? reader.read : unread.length;
        if (!stream_keep(&m->stream, &m->runs, m->window, unread, read, reader.skip)) {
            m->ended = true;
            return NULL;
        }
        m->delivered += read;
        m->position += read + reader.skip;
        wrong = check_shape(&m->stream);
        if (wrong != NULL)
            return wrong;
        if (read == 0 && reader.skip == 0)
            return NULL;
        unread = stream_unread(&m->stream);
        reader.skip = 0;
    }
    return NULL;
}

const char *stream_model_push(struct stream_model *m, uint64_t offset, size_t length,
                              struct stream_reader reader)
{
    /* Memory of its own, so that the sanitiser sees a slice that outlives the segment. */
    uint8_t *bytes = malloc(length > 0 ? length : 1);
    if (bytes == NULL || m->ended) {
        free(bytes);
        return NULL;
    }
    for (size_t i = 0; i < length; i++)
        bytes[i] = stream_model_byte(offset + i);
    if (!m->stream.started)
        m->position = offset;
    struct slice unread = stream_push(&m->stream, &m->runs, m->window, m->first + (uint32_t)offset,
                                      slice_of(bytes, length));
    const char *wrong = check_shape(&m->stream);
    if (wrong == NULL)
        wrong = show(m, unread, reader);
    free(bytes);
    return wrong;
}
