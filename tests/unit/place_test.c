/* Files beside the program and by the end of their name. */
/* SPDX-License-Identifier: MIT */
#include "check.h"

#include <limits.h>
#include <unistd.h>

#include "base/place.h"

static void hidden_and_nameless_files_are_none(void **state)
{
    (void)state;
    assert_true(place_is_named("a.sig", ".sig"));
    assert_false(place_is_named(".sig", ".sig"));
    assert_false(place_is_named(".a.sig", ".sig"));
    assert_false(place_is_named("a.sig~", ".sig"));
    assert_false(place_is_named("sig", ".sig"));
    assert_false(place_is_named("", ".sig"));
}

static void folders_are_looked_through(void **state)
{
    (void)state;
    char folder[PATH_MAX];
    assert_true(place_beside_program(folder, sizeof folder, ""));
    assert_true(place_has(folder, "_test"));
    assert_false(place_has(folder, ".no-such-thing"));
    assert_false(place_has("/no/such/folder", "x"));
    assert_false(place_has("", "x"));
}

static void program_stands_beside_itself(void **state)
{
    (void)state;
    char path[PATH_MAX], small[4];
    assert_true(place_beside_program(path, sizeof path, "place_test"));
    assert_int_equal(access(path, X_OK), 0);
    assert_false(place_beside_program(small, sizeof small, "place_test"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hidden_and_nameless_files_are_none),
        cmocka_unit_test(folders_are_looked_through),
        cmocka_unit_test(program_stands_beside_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
