/* What a worker could write that is no event is told from one. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <sonde_json.h>

#include "engine/engine_private.h"
#include "protocols/protocol.h"

enum { MOST = 4096 };

/* An event with two texts and two fields: `dns.query` and the first number that there is. */
static size_t make(uint64_t memory[MOST / 8])
{
    uint8_t *at = (uint8_t *)memory;
    struct sonde_event *event = (struct sonde_event *)(void *)memory;
    struct event_texts texts = {{11, 7, 0, 0, 3, 0}};
    memset(memory, 0, MOST);
    event->type = SONDE_EVENT_FLOW;
    event->flow.ip_version = 4;
    event->flow.path_length = 1;
    size_t size = sizeof *event;
    memcpy(at + size, &texts, sizeof texts);
    size += sizeof texts;
    memset(at + size, 'n', 21);
    size += 21;
    const struct dissector *d = dissector_table[DISSECTOR_dns];
    for (unsigned i = 0; i < d->field_count && event->field_count < 2; i++) {
        bool is_number = d->fields[i].type != FIELD_TEXT && d->fields[i].type != FIELD_HEX;
        if (is_number != (event->field_count == 1))
            continue;
        struct event_field header = {d->fields[i].id, 8};
        memcpy(at + size, &header, sizeof header);
        memcpy(at + size + sizeof header, "12345678", 8);
        size += sizeof header + 8;
        event->field_count++;
    }
    assert_int_equal(event->field_count, 2);
    event->size = (uint32_t)size;
    return size;
}

static void whole_events_are_events(void **state)
{
    uint64_t memory[MOST / 8];
    (void)state;
    assert_true(sonde_event_valid(memory, make(memory)));
}

static void parts_of_them_are_not(void **state)
{
    uint64_t memory[MOST / 8];
    struct sonde_event *event = (struct sonde_event *)(void *)memory;
    size_t size = make(memory);
    (void)state;
    for (size_t length = 0; length < size; length++) {
        assert_false(sonde_event_valid(memory, length));
        event->size = (uint32_t)length;
        assert_false(sonde_event_valid(memory, length));
        event->size = (uint32_t)size;
    }
    assert_false(sonde_event_valid(memory, size + 1));
}

static void values_out_of_their_range_are_not(void **state)
{
    uint64_t memory[MOST / 8];
    struct sonde_event *event = (struct sonde_event *)(void *)memory;
    size_t size = make(memory);
    (void)state;
#define REFUSED(member, value)                                                                     \
    do {                                                                                           \
        event->member = (value);                                                                   \
        assert_false(sonde_event_valid(memory, size));                                             \
        size = make(memory);                                                                       \
    } while (0)
    REFUSED(type, 0);
    REFUSED(type, SONDE_EVENT_FLOW | SONDE_EVENT_STATS);
    REFUSED(type, SONDE_EVENT_TRANSACTION << 1);
    REFUSED(end, SONDE_END_EVICTED + 1);
    REFUSED(field_count, 3);
    REFUSED(flow.other_type, SONDE_OTHER_ERROR + 1);
    REFUSED(flow.path_length, 5);
    REFUSED(flow.tunnel, 255);
    REFUSED(flow.protocol_method, 255);
    REFUSED(flow.ip_version, 5);
#undef REFUSED
    assert_true(sonde_event_valid(memory, size));
}

/* Whatever passes can be written as JSON without a look outside its bytes. */
static void what_passes_can_be_written(void **state)
{
    struct sonde_error error;
    struct sonde_writer *writer = sonde_writer_new(&error);
    struct sonde_input_name input = {"if0", true};
    unsigned passed = 0;
    (void)state;
    srand(7);
    for (int round = 0; round < 200000; round++) {
        uint64_t memory[MOST / 8];
        size_t size = make(memory), length;
        /* A copy of its very size, so that a checked build sees each step over its end. */
        uint8_t *exact = malloc(size);
        memcpy(exact, memory, size);
        for (int i = rand() % 4; i >= 0; i--)
            exact[(size_t)rand() % size] = (uint8_t)rand();
        if (sonde_event_valid(exact, size)) {
            assert_non_null(sonde_event_json(writer, (const struct sonde_event *)(void *)exact,
                                             &input, &length));
            passed++;
        }
        free(exact);
    }
    assert_true(passed > 1000);
    sonde_writer_free(writer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_events_are_events),
        cmocka_unit_test(parts_of_them_are_not),
        cmocka_unit_test(values_out_of_their_range_are_not),
        cmocka_unit_test(what_passes_can_be_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
