/* Members that are chosen are written, and nothing else. */
/* SPDX-License-Identifier: MIT */
#include <sonde_json.h>

#include "traffic.h"

#include <stdlib.h>
#include <string.h>

#include "base/json.h"
#include "base/json_selection.h"

/* What is left of one object where these members are wanted. */
static const char *chosen(const char *const *paths, unsigned count)
{
    static struct buffer whole, out;
    struct json_selection s = {0};
    struct json j = json_into(&whole);
    for (unsigned i = 0; i < count; i++)
        assert_true(json_selection_add(&s, slice_text(paths[i])));
    buffer_clear(&whole);
    buffer_clear(&out);
    json_object(&j, NULL);
    json_uint(&j, "a", 1);
    json_object(&j, "b");
    json_string(&j, "c", "x");
    json_object(&j, "d");
    json_bool(&j, "e", true);
    json_object_end(&j);
    json_array(&j, "f");
    json_uint(&j, NULL, 1);
    json_object(&j, NULL);
    json_uint(&j, "a", 2);
    json_object_end(&j);
    json_array_end(&j);
    json_object_end(&j);
    json_array(&j, "g");
    json_array_end(&j);
    json_uint(&j, "h", 3);
    json_uint(&j, "i", 4);
    json_uint(&j, "k", 5);
    json_text(&j, "l", SLICE_LITERAL("\"}],:\\"));
    json_object_end(&j);
    json_select(&s, buffer_slice(&whole), &out);
    buffer_byte(&out, '\0');
    assert_false(out.failed);
    return (const char *)out.bytes;
}

#define CHOSEN(...)                                                                                \
    chosen((const char *const[]){__VA_ARGS__},                                                     \
           sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void what_is_wanted_is_written(void **state)
{
    (void)state;
    assert_string_equal(CHOSEN("a"), "{\"a\":1}");
    assert_string_equal(CHOSEN("k", "a"), "{\"a\":1,\"k\":5}");
    assert_string_equal(CHOSEN("i"), "{\"i\":4}");
    assert_string_equal(CHOSEN("h", "i", "k"), "{\"h\":3,\"i\":4,\"k\":5}");
    assert_string_equal(CHOSEN("b.c"), "{\"b\":{\"c\":\"x\"}}");
    assert_string_equal(CHOSEN("b.d.e", "k"), "{\"b\":{\"d\":{\"e\":true}},\"k\":5}");
    assert_string_equal(CHOSEN("b.d"), "{\"b\":{\"d\":{\"e\":true}}}");
    assert_string_equal(CHOSEN("b.f"), "{\"b\":{\"f\":[1,{\"a\":2}]}}");
    assert_string_equal(CHOSEN("b", "b.c"),
                        "{\"b\":{\"c\":\"x\",\"d\":{\"e\":true},\"f\":[1,{\"a\":2}]}}");
    assert_string_equal(CHOSEN("g"), "{\"g\":[]}");
    assert_string_equal(CHOSEN("l", "k"), "{\"k\":5,\"l\":\"\\\"}],:\\\\\"}");
}

static void what_holds_nothing_that_is_wanted_is_left_out(void **state)
{
    (void)state;
    assert_string_equal(CHOSEN("z"), "{}");
    assert_string_equal(CHOSEN("b.z", "a"), "{\"a\":1}");
    assert_string_equal(CHOSEN("b.d.z", "b.c"), "{\"b\":{\"c\":\"x\"}}");
    assert_string_equal(CHOSEN("a.b"), "{}");
    assert_string_equal(CHOSEN("b.z", "h"), "{\"h\":3}");
}

/* Never of our writing, but bytes behind the end are not for reading. */
static void what_is_no_object_is_told(void **state)
{
    static const char *const wrong[] = {
        "",  "{",         "{\"a",         "{\"a\"",     "{\"a\":", "{\"a\":1",
        "1", "{\"a\":[1", "{\"a\":\"x\\", "{\"a\":1}}", "\"a\""};
    struct json_selection s = {0};
    (void)state;
    assert_true(json_selection_add(&s, SLICE_LITERAL("a")));
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        struct buffer out = {0};
        /* A copy of its own, so that a byte too far is found. */
        size_t length = strlen(wrong[i]);
        char *text = malloc(length > 0 ? length : 1);
        memcpy(text, wrong[i], length);
        json_select(&s, slice_of(text, length), &out);
        assert_true(out.failed);
        buffer_free(&out);
        free(text);
    }
    char deep[256] = "";
    struct buffer out = {0};
    for (unsigned i = 0; i < 40; i++)
        strcat(deep, "[");
    json_select(&s, slice_text(deep), &out);
    assert_true(out.failed);
    buffer_free(&out);
}

static void what_is_no_path_is_refused(void **state)
{
    static const char *const wrong[] = {"",          ".", "a.",  ".a", "a..b",
                                        "a.b.c.d.e", "A", "a b", "a\""};
    struct json_selection s = {0};
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
        assert_false(json_selection_add(&s, slice_text(wrong[i])));
    for (unsigned i = 0; i < SELECTION_MOST; i++)
        assert_true(json_selection_add(&s, SLICE_LITERAL("a.b")));
    assert_false(json_selection_add(&s, SLICE_LITERAL("a.b")));
}

/* Without a choice the text is what it is with all members of it chosen. */
static void events_are_written_with_chosen_members(void **state)
{
    static const char *const all[] = {"interface", "internal", "established", "reason", "flow"};
    static const char *const some[] = {"flow.local_ip", "flow.other_port", "flow.tcp.rtt_ms",
                                       "flow.category.protocol", "flow.nothing"};
    struct sonde_writer_settings settings[] = {{.fields = all, .field_count = 5},
                                               {.fields = some, .field_count = 5}};
    struct traffic t;
    struct sonde_error error;
    struct sonde_input_name input = {"lan0", true};
    size_t length[3];
    (void)state;
    struct sonde_settings engine = traffic_settings();
    traffic_begin(&t, &engine);
    struct conversation c =
        conversation_of((struct end){"192.168.1.10", 50001}, (struct end){"203.0.113.80", 80});
    conversation_open(&t, &c);
    conversation_say(&t, &c, false, TEXT("GET / HTTP/1.1\r\nHost: www.example.com\r\n\r\n"));
    const struct sonde_event *event = traffic_last(&t, SONDE_EVENT_FLOW);
    struct sonde_writer *whole = sonde_writer_new_with(&settings[0], &error);
    struct sonde_writer *part = sonde_writer_new_with(&settings[1], &error);
    assert_non_null(whole);
    assert_non_null(part);
    for (int round = 0; round < 2; round++) {
        const char *expected = sonde_event_json(t.writer, event, &input, &length[0]);
        const char *text = sonde_event_json(whole, event, &input, &length[1]);
        assert_int_equal(length[0], length[1]);
        assert_memory_equal(text, expected, length[0]);
        text = sonde_event_json(part, event, &input, &length[2]);
        static const char wanted[] = "{\"type\":\"flow\",\"flow\":{\"local_ip\":\"192.168.1.10\","
                                     "\"other_port\":80,\"category\":{\"protocol\":\"web\"},"
                                     "\"tcp\":{\"rtt_ms\":";
        assert_true(length[2] > sizeof wanted);
        assert_memory_equal(text, wanted, sizeof wanted - 1);
        assert_memory_equal(text + length[2] - 4, "}}}\n", 4);
    }
    sonde_writer_free(whole);
    sonde_writer_free(part);
    static const char *const wrong[] = {"flow..x"};
    struct sonde_writer_settings bad = {.fields = wrong, .field_count = 1};
    assert_null(sonde_writer_new_with(&bad, &error));
    assert_int_equal(error.code, SONDE_EINVAL);
    assert_non_null(strstr(error.text, "flow..x"));
    traffic_end(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_wanted_is_written),
        cmocka_unit_test(what_holds_nothing_that_is_wanted_is_left_out),
        cmocka_unit_test(what_is_no_object_is_told),
        cmocka_unit_test(what_is_no_path_is_refused),
        cmocka_unit_test(events_are_written_with_chosen_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
