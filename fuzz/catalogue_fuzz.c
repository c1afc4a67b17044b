/* Any text as a catalogue of applications, and any names and addresses asked of it. */
/* SPDX-License-Identifier: MIT */
#include "fuzz.h"
#include "signatures/catalogue.h"

/* Names and addresses of the text itself are the ones that may be found. */
static void ask(const struct catalogue *c, struct slice text)
{
    while (text.length > 0) {
        struct slice line = slice_trim(slice_split(text, '\n', &text));
        struct slice word = slice_split(line, ' ', &line);
        struct address address;
        struct catalogue_match match = catalogue_name(c, slice_trim(line));
        if (match.application != NULL && match.line == 0)
            abort();
        if (address_parse(slice_trim(line), &address))
            match = catalogue_address(c, &address);
        if (match.application != NULL && match.application->id == 0)
            abort();
        (void)catalogue_find(c, word);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    uint8_t *copy = fuzz_copy(slice_of(bytes, length));
    struct slice text = slice_of(copy, length);
    struct sonde_error error = {.code = 0};
    struct catalogue *c = catalogue_parse(text, "fuzz", &error);
    if (c == NULL && (error.code != SONDE_ESYNTAX || error.line == 0 || error.text[0] == '\0'))
        abort();
    ask(c, text);
    for (unsigned i = 0; i < catalogue_count(c); i++)
        if (catalogue_at(c, i)->tag[0] == '\0' || catalogue_at(c, i)->id == 0)
            abort();
    catalogue_free(c);
    free(copy);
    return 0;
}
