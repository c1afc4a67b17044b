/* Templates of names: members, braces, what is refused, and what is replaced. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#include <string.h>

#include "agent/sinks/template.h"

static const struct slice values[TEMPLATE_MEMBERS] = {
    [TEMPLATE_AGENT_UUID] = {(const uint8_t *)"AB-12-CD-34", 11},
    [TEMPLATE_SINK] = {(const uint8_t *)"a/b#c", 5},
    [TEMPLATE_TYPE] = {(const uint8_t *)"flow_purge", 10},
};

static bool any(uint8_t byte)
{
    return byte != 0;
}

static bool topic(uint8_t byte)
{
    return byte != '/' && byte != '#';
}

static void is_rendered(const char *text, const char *expected)
{
    struct template t;
    char out[TEMPLATE_BYTES];
    struct sonde_error error = {0};
    if (template_compile(&t, text, TEMPLATE_OF_MESSAGE, &error) != SONDE_OK)
        fail_msg("%s: %s", text, error.text);
    assert_int_equal(template_render(&t, values, topic, out, sizeof out), strlen(expected));
    assert_string_equal(out, expected);
}

static void members_are_replaced_by_values(void **state)
{
    (void)state;
    is_rendered("sonde", "sonde");
    is_rendered("{type}", "flow_purge");
    is_rendered("sonde/{agent_uuid}/{type}", "sonde/AB-12-CD-34/flow_purge");
    is_rendered("{type}{type}/", "flow_purgeflow_purge/");
}

static void doubled_braces_are_braces(void **state)
{
    (void)state;
    is_rendered("{{type}}", "{type}");
    is_rendered("{{{type}}}", "{flow_purge}");
    is_rendered("}}{{", "}{");
}

static void only_values_are_cleaned(void **state)
{
    (void)state;
    struct template t;
    is_rendered("x/{sink}/y", "x/a_b_c/y");
    assert_int_equal(template_compile(&t, "x{sink}/y", TEMPLATE_OF_SINK, NULL), SONDE_OK);
    assert_int_equal(template_forbidden(&t, topic), '/');
    assert_int_equal(template_forbidden(&t, any), 0);
}

static void what_is_wrong_is_named(void **state)
{
    static const struct {
        const char *text, *reason;
        unsigned known;
    } cases[] = {
        {"", "it is empty", TEMPLATE_OF_MESSAGE},
        {"a/{typ}", "there is no {typ} here: there are {agent_uuid}, {sink}, {type}",
         TEMPLATE_OF_MESSAGE},
        {"{}", "there is no {} here: there are {agent_uuid}, {sink}, {type}", TEMPLATE_OF_MESSAGE},
        {"{type}", "there is no {type} here: there are {agent_uuid}, {sink}", TEMPLATE_OF_SINK},
        {"a{", "a { has no }: {{ is the brace itself", TEMPLATE_OF_MESSAGE},
        {"{type", "a { has no }: {{ is the brace itself", TEMPLATE_OF_MESSAGE},
        {"{ty{pe}", "a { has no }: {{ is the brace itself", TEMPLATE_OF_MESSAGE},
        {"type}", "a } has no {: }} is the brace itself", TEMPLATE_OF_MESSAGE},
        {"{{type}", "a } has no {: }} is the brace itself", TEMPLATE_OF_MESSAGE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct template t;
        struct sonde_error error = {0};
        assert_int_equal(template_compile(&t, cases[i].text, cases[i].known, &error), SONDE_EINVAL);
        assert_string_equal(error.text, cases[i].reason);
    }
}

static void it_has_bounds(void **state)
{
    struct template t;
    struct sonde_error error = {0};
    char text[TEMPLATE_BYTES + 1] = "", out[TEMPLATE_BYTES];
    (void)state;
    memset(text, 'x', TEMPLATE_BYTES);
    assert_int_equal(template_compile(&t, text, TEMPLATE_OF_MESSAGE, &error), SONDE_EINVAL);
    assert_string_equal(error.text, "it is longer than 255 bytes");
    text[TEMPLATE_BYTES - 1] = '\0';
    is_rendered(text, text);
    text[0] = '\0';
    for (unsigned i = 0; i < TEMPLATE_PARTS_MOST - 1; i++)
        strcat(text, "{type}");
    assert_int_equal(template_compile(&t, text, TEMPLATE_OF_MESSAGE, &error), SONDE_OK);
    strcat(text, "{type}");
    assert_int_equal(template_compile(&t, text, TEMPLATE_OF_MESSAGE, &error), SONDE_EINVAL);
    assert_string_equal(error.text, "there are more than 15 members in it");
    /* Room for all of it and a zero, or nothing is written. */
    assert_int_equal(template_compile(&t, "{type}/x", TEMPLATE_OF_MESSAGE, &error), SONDE_OK);
    for (size_t size = 1; size < 13; size++) {
        out[0] = 'o';
        assert_int_equal(template_render(&t, values, any, out, size), -1);
        assert_int_equal(out[0], '\0');
    }
    assert_int_equal(template_render(&t, values, any, out, 13), 12);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_replaced_by_values),
        cmocka_unit_test(doubled_braces_are_braces),
        cmocka_unit_test(only_values_are_cleaned),
        cmocka_unit_test(what_is_wrong_is_named),
        cmocka_unit_test(it_has_bounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
