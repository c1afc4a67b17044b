/* Runs the samples of all dissectors (or of those that are named) through the dispatcher; with
 * --dump FILE writes them down instead. */
/* SPDX-License-Identifier: MIT */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "inspect/dispatch.h"
#include "protocols/inspect.h"
#include "samples.h"
#include "talk.h"

static void play(struct talk *t, const struct sample *s, struct slice payload)
{
    struct talk_message message = {
        .payload = payload,
        .on = s->on,
        .from_server = s->from_server,
        .server_port = s->server_port,
        .number = s->number,
        .icmp_type = s->icmp_type,
    };
    (void)talk_packet(t, &message);
}

static bool risks_agree(const struct talk *t, const struct dissector *d, const struct sample *s)
{
    /* What the dispatcher adds by itself is not the sample's subject. */
    uint64_t mine = t->detail.risks & d->risks & ~RISK_BIT(UNUSUAL_PORT);
    if (mine == s->risks)
        return true;
    print_error("%s: %s: risks are 0x%llx, not 0x%llx\n", d->name, s->name,
                (unsigned long long)mine, (unsigned long long)s->risks);
    return false;
}

static unsigned run(struct talk *t, const struct dissector *d)
{
    static uint8_t bytes[70000];
    unsigned failed = 0;
    for (unsigned n = 0; n < d->sample_count; n++) {
        const struct sample *s = &d->samples[n];
        ptrdiff_t size = sample_bytes(s->hex, bytes, sizeof bytes);
        if (size < 0) {
            print_error("%s: %s: the bytes do not parse\n", d->name, s->name);
            failed++;
            continue;
        }
        if (!s->continues)
            talk_close(t);
        play(t, s, slice_of(bytes, (size_t)size));
        bool ok = t->flow.protocol == s->protocol;
        if (!ok)
            print_error("%s: %s: is %s, not %s\n", d->name, s->name,
                        protocol_table[t->flow.protocol].name, protocol_table[s->protocol].name);
        ok &= risks_agree(t, d, s);
        if (s->facts != NULL)
            ok &= sample_facts_hold(d->name, s, dispatcher_store(t->dispatcher),
                                    dispatcher_facts(t->dispatcher, &t->flow, &t->detail));
        failed += !ok;
    }
    talk_close(t);
    return failed;
}

static int wanted_count;
static char **wanted;

static bool is_wanted(const char *name)
{
    bool found = wanted_count == 0;
    for (int i = 0; i < wanted_count; i++)
        found = found || strcmp(wanted[i], name) == 0;
    return found;
}

static void samples_get_their_verdicts(void **state)
{
    (void)state;
    struct sonde_error error;
    struct dispatch_settings settings = DISPATCH_SETTINGS_DEFAULT;
    struct talk t = {.dispatcher = dispatcher_new(&settings, NULL, &error)};
    if (t.dispatcher == NULL)
        fail_msg("%s", error.text);
    unsigned failed = 0, run_count = 0;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        if (!is_wanted(dissector_table[d]->name))
            continue;
        failed += run(&t, dissector_table[d]);
        run_count += dissector_table[d]->sample_count;
    }
    dispatcher_free(t.dispatcher);
    assert_true(run_count > 0);
    assert_int_equal(failed, 0);
}

static void fields_are_numbered_in_the_order_of_their_table(void **state)
{
    (void)state;
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++)
        for (unsigned f = 0; f < dissector_table[d]->field_count; f++)
            assert_int_equal(dissector_table[d]->fields[f].id, d * FIELDS_PER_DISSECTOR + f);
}

static void every_dissector_says_what_it_is(void **state)
{
    (void)state;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        const struct dissector *one = dissector_table[d];
        if (one->name == NULL || one->summary == NULL || one->summary[0] == '\0')
            fail_msg("dissector %u has no name or summary", d);
        if (one->source == NULL || one->source[0] == '\0')
            fail_msg("%s does not say by `.source` what it is written from", one->name);
    }
}

/* One line a message: dissector, public id of its first protocol, sample, "continues" or "begins",
 * ON_… bit, "server" or "client", the server's port, number, bytes. */
static void dump_sample(FILE *file, unsigned d, const struct sample *s)
{
    static uint8_t bytes[70000];
    ptrdiff_t size = sample_bytes(s->hex, bytes, sizeof bytes);
    if (size < 0)
        return;
    (void)fprintf(file, "%s %u %s %s %u %s %u %u ", dissector_table[d]->name,
                  protocol_table[dissector_protocol((enum dissector_id)d)].id, s->name,
                  s->continues ? "continues" : "begins", s->on,
                  s->from_server ? "server" : "client",
                  s->server_port == 0 ? UNUSUAL_PORT_OF_TESTS : s->server_port, s->number);
    for (ptrdiff_t i = 0; i < size; i++)
        (void)fprintf(file, "%02x", bytes[i]);
    (void)fputc('\n', file);
}

/* The samples as text, for those who make other tests' inputs from them. */
static int dump(const char *path)
{
    FILE *file = fopen(path, "we");
    if (file == NULL) {
        perror(path);
        return 1;
    }
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++)
        for (unsigned n = 0; n < dissector_table[d]->sample_count; n++)
            dump_sample(file, d, &dissector_table[d]->samples[n]);
    return fclose(file) == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--dump") == 0)
        return dump(argv[2]);
    wanted_count = argc - 1;
    wanted = argv + 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(samples_get_their_verdicts),
        cmocka_unit_test(fields_are_numbered_in_the_order_of_their_table),
        cmocka_unit_test(every_dissector_says_what_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
