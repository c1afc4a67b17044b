/* Each risk has a sample that raises it, one that narrowly does not, and a record that names it. */
/* SPDX-License-Identifier: MIT */
#include "check.h"
#include "protocols/protocol.h"

/* Raised by the engine and the dispatcher, for flows of any protocol: their tests fire them. */
static const uint64_t of_the_engine = RISK_BIT(UNUSUAL_PORT) | RISK_BIT(MALFORMED) |
                                      RISK_BIT(SUSPICIOUS_ENTROPY) | RISK_BIT(FULLY_ENCRYPTED) |
                                      RISK_BIT(DOMAIN_FRONTING);

enum way { RAISES, SPARES };

/* Samples of a dissector (of all with DISSECTOR_none) that raise a risk, or that only just do not.
 */
static unsigned count_samples(unsigned dissector, unsigned risk, enum way way)
{
    unsigned count = 0;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        if (dissector != DISSECTOR_none && dissector != d)
            continue;
        for (unsigned s = 0; s < dissector_table[d]->sample_count; s++) {
            const struct sample *sample = &dissector_table[d]->samples[s];
            count += (way == RAISES ? sample->risks : sample->spares) >> risk & 1;
        }
    }
    return count;
}

/* Where several dissectors share the code that judges (HTTP and HTTP/2, TLS and QUIC), a sample of
 * one is enough; what a record's own samples lack is said all the same. */
static void every_risk_of_a_record_fires_in_a_sample_and_narrowly_not_in_another(void **state)
{
    (void)state;
    unsigned missing = 0;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        for (unsigned risk = 0; risk < RISK_LIMIT; risk++) {
            if ((dissector_table[d]->risks >> risk & 1) == 0 || risk_info(risk) == NULL)
                continue;
            for (enum way way = RAISES; way <= SPARES; way++) {
                if (count_samples(d, risk, way) > 0)
                    continue;
                bool is_nowhere = count_samples(DISSECTOR_none, risk, way) == 0;
                print_message("%s: %s: no sample %s it%s\n", dissector_table[d]->name,
                              risk_info(risk)->tag,
                              way == RAISES ? "raises" : "only just does not raise",
                              is_nowhere ? ", nor does one of another dissector" : "");
                missing += is_nowhere;
            }
        }
    }
    assert_int_equal(missing, 0);
}

/* True where all that a dissector recognises has the risk: only what is not recognised is near it.
 */
static bool comes_with_recognition(const struct dissector *d, uint64_t risks)
{
    for (unsigned s = 0; s < d->sample_count; s++)
        if (d->samples[s].protocol != PROTOCOL_UNKNOWN && (risks & ~d->samples[s].risks) != 0)
            return false;
    return true;
}

/* A near miss proves something only where the judge looked: the sample is recognised, its record
 * can raise the risk, and samples_test holds it to raising nothing but its `risks`. */
static void near_misses_are_of_risks_that_their_dissector_judges(void **state)
{
    (void)state;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        for (unsigned s = 0; s < dissector_table[d]->sample_count; s++) {
            const struct sample *sample = &dissector_table[d]->samples[s];
            if (sample->spares == 0)
                continue;
            if ((sample->spares & ~dissector_table[d]->risks) != 0)
                fail_msg("%s: %s spares what the record does not name", dissector_table[d]->name,
                         sample->name);
            if ((sample->spares & sample->risks) != 0)
                fail_msg("%s: %s raises what it spares", dissector_table[d]->name, sample->name);
            if (sample->protocol == PROTOCOL_UNKNOWN &&
                !comes_with_recognition(dissector_table[d], sample->spares))
                fail_msg("%s: %s spares a risk of a flow that nobody recognised",
                         dissector_table[d]->name, sample->name);
        }
    }
}

static void samples_raise_only_what_their_record_names(void **state)
{
    (void)state;
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++)
        for (unsigned s = 0; s < dissector_table[d]->sample_count; s++)
            if ((dissector_table[d]->samples[s].risks & ~dissector_table[d]->risks) != 0)
                fail_msg("%s: %s raises what the record does not name", dissector_table[d]->name,
                         dissector_table[d]->samples[s].name);
}

static void every_risk_is_raised_by_somebody(void **state)
{
    (void)state;
    unsigned missing = 0;
    for (unsigned risk = 0; risk < RISK_LIMIT; risk++) {
        uint64_t named = of_the_engine;
        for (unsigned d = 1; d < DISSECTOR_COUNT; d++)
            named |= dissector_table[d]->risks;
        if (risk_info(risk) != NULL && (named >> risk & 1) == 0) {
            print_error("%s: no record names it\n", risk_info(risk)->tag);
            missing++;
        }
    }
    assert_int_equal(missing, 0);
}

static void risks_have_a_number_a_tag_and_a_remedy(void **state)
{
    (void)state;
    for (unsigned risk = 0; risk < RISK_LIMIT; risk++) {
        const struct risk_info *r = risk_info(risk);
        if (r == NULL)
            continue;
        assert_int_equal(r->number, risk);
        assert_in_range(r->score, 1, 250);
        assert_true(strlen(r->remedy) > 10);
        for (const char *c = r->tag; *c != '\0'; c++)
            assert_true((*c >= 'a' && *c <= 'z') || (*c >= '0' && *c <= '9') || *c == '-');
        for (unsigned other = 0; other < risk; other++)
            assert_true(risk_info(other) == NULL || strcmp(risk_info(other)->tag, r->tag) != 0);
    }
    assert_null(risk_info(RISK_LIMIT));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_risk_of_a_record_fires_in_a_sample_and_narrowly_not_in_another),
        cmocka_unit_test(near_misses_are_of_risks_that_their_dissector_judges),
        cmocka_unit_test(samples_raise_only_what_their_record_names),
        cmocka_unit_test(every_risk_is_raised_by_somebody),
        cmocka_unit_test(risks_have_a_number_a_tag_and_a_remedy),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
