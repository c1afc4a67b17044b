/* How long it takes to open a compiled catalogue, and to look names and addresses up in it.
 *
 *     build/bench/lookup build/signatures/catalogue.sdb
 */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/buffer.h"
#include "base/hash.h"
#include "signatures/catalogue.h"
#include "signatures/files.h"

enum { DIFFERENT = 100000, ROUNDS = 50, LARGEST = 64 << 20 };

static double now_ns(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static uint64_t state = 1;

static uint32_t any(uint32_t below)
{
    state = hash_mix(state + UINT64_C(0x9e3779b97f4a7c15), UINT64_C(0xd1342543de82ef95));
    return (uint32_t)(state % below);
}

/* Half of the names are below a domain of the catalogue, half are nobody's. */
static char *texts[DIFFERENT];

static struct slice *make_names(const struct catalogue *c)
{
    struct slice *names = calloc(DIFFERENT, sizeof *names);
    for (unsigned i = 0; names != NULL && i < DIFFERENT; i++) {
        char *text = texts[i] = malloc(320);
        if (text == NULL)
            return NULL;
        struct rule_place rule = catalogue_rule(c, any(view_count(&c->view, SECTION_RULE)) + 1);
        int length = i % 2 == 0 ? snprintf(text, 320, "edge%u.%.*s", i, (int)rule.text.length,
                                           (const char *)rule.text.at)
                                : snprintf(text, 320, "www%u.host%u.example.com", i, any(1000000));
        names[i] = slice_of(text, (size_t)length);
    }
    return names;
}

static void measure(const struct catalogue *c)
{
    struct slice *names = make_names(c);
    struct address *addresses = calloc(DIFFERENT, sizeof *addresses);
    unsigned found = 0;
    if (names == NULL || addresses == NULL)
        return;
    for (unsigned i = 0; i < DIFFERENT; i++)
        for (unsigned b = 0; b < 16; b++)
            addresses[i].bytes[b] = i % 2 == 0 && b < 12 ? (b < 10 ? 0 : 0xff)
                                    : b == 0             ? 0x2a
                                                         : (uint8_t)any(256);
    for (int pass = 0; pass < 2; pass++) { /* the first warms up */
        double began = now_ns();
        for (unsigned r = 0; r < ROUNDS; r++)
            for (unsigned i = 0; i < DIFFERENT; i++)
                found += catalogue_name(c, names[i]).application != 0;
        double named = now_ns();
        for (unsigned r = 0; r < ROUNDS; r++)
            for (unsigned i = 0; i < DIFFERENT; i++)
                found += catalogue_address(c, &addresses[i]).application != 0;
        double ended = now_ns();
        if (pass == 1)
            (void)printf("a name %.0f ns, an address %.0f ns (%u different ones, %u hits)\n",
                         (named - began) / ((double)ROUNDS * DIFFERENT),
                         (ended - named) / ((double)ROUNDS * DIFFERENT), (unsigned)DIFFERENT,
                         found);
    }
    for (unsigned i = 0; i < DIFFERENT; i++)
        free(texts[i]);
    free(names);
    free(addresses);
}

int main(int count, char **arguments)
{
    struct sonde_error error;
    struct buffer bytes = {0};
    if (count != 2) {
        (void)fprintf(stderr, "usage: lookup CATALOGUE\n");
        return 2;
    }
    double began = now_ns();
    if (file_read(arguments[1], LARGEST, &bytes, &error) != SONDE_OK) {
        (void)fprintf(stderr, "lookup: %s\n", error.text);
        return 1;
    }
    double read = now_ns();
    struct catalogue *c = catalogue_open(buffer_slice(&bytes), NULL, arguments[1], &error);
    double opened = now_ns();
    if (c == NULL) {
        (void)fprintf(stderr, "lookup: %s\n", error.text);
        return 1;
    }
    (void)printf("%zu bytes: read %.2f ms, opened %.2f ms\n", bytes.length, (read - began) / 1e6,
                 (opened - read) / 1e6);
    measure(c);
    catalogue_free(c);
    buffer_free(&bytes);
    return 0;
}
