/* Any text as signatures: what is compiled must be accepted by the reader, and any names and
 * addresses may be asked of it. */
/* SPDX-License-Identifier: MIT */
#include <sonde_signatures.h>

#include "fuzz.h"
#include "signatures/catalogue.h"

static unsigned told;

static void on_diagnostic(void *user, const struct sonde_diagnostic *d)
{
    (void)user;
    if (d->text[0] == '\0' || d->file[0] == '\0')
        abort();
    told += !d->is_warning;
}

/* Names and addresses of the text itself are the ones that may be found. */
static void ask(const struct catalogue *c, struct slice text)
{
    while (text.length > 0) {
        struct slice line = slice_trim(slice_split(text, '\n', &text));
        struct slice word = slice_split(line, ' ', &line);
        struct address address;
        uint32_t rule = catalogue_name(c, slice_trim(line)).application;
        if (rule != 0 && catalogue_rule(c, rule).line == 0)
            abort();
        if (address_parse(slice_trim(line), &address))
            rule = catalogue_address(c, &address).application;
        if (rule != 0 && rule_application(c, rule) == 0)
            abort();
        (void)catalogue_find(c, word);
        (void)catalogue_agent(c, line);
        (void)catalogue_alpn(c, word);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    uint8_t *copy = fuzz_copy(slice_of(bytes, length));
    struct sonde_error error = {.code = 0};
    size_t size = 0;
    told = 0;
    struct sonde_signatures *s = sonde_signatures_new(on_diagnostic, NULL, &error);
    if (s == NULL ||
        sonde_signatures_read_text(s, (const char *)copy, length, "fuzz", &error) != SONDE_OK) {
        /* What looks compiled and is not. */
        sonde_signatures_free(s);
        free(copy);
        return 0;
    }
    void *compiled = sonde_signatures_compile(s, &size, &error);
    if ((compiled == NULL) != (told > 0) || told != sonde_signatures_errors(s))
        abort();
    if (compiled != NULL) {
        struct catalogue *c = catalogue_open(slice_of(compiled, size), compiled, "fuzz", &error);
        if (c == NULL)
            abort();
        ask(c, slice_of(copy, length));
        (void)sonde_signatures_test(s, (const struct sonde_catalogue *)(const void *)c);
        catalogue_free(c);
    }
    sonde_signatures_free(s);
    free(copy);
    return 0;
}
