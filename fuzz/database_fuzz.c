/* Any bytes as a compiled catalogue, with their checksum made right: what is accepted can be asked
 * anything. */
/* SPDX-License-Identifier: MIT */
#include <sonde_signatures.h>

#include "base/hash.h"
#include "fuzz.h"
#include "signatures/programs.h"

static void ask(struct catalogue *c, struct slice bytes)
{
    struct address a;
    struct sonde_lookup l;
    struct sonde_rule r;
    const struct sonde_catalogue *public = (const struct sonde_catalogue *)(const void *)c;
    for (unsigned i = 0; i < 8 && bytes.length >= sizeof a; i++) {
        memcpy(a.bytes, bytes.at + i, sizeof a.bytes);
        struct address_rules rules = catalogue_address(c, &a);
        (void)rule_application(c, rules.application);
        (void)rule_list(c, rules.list);
        (void)catalogue_system(c, rules.system);
    }
    (void)sonde_catalogue_lookup(public, "www.netflix.com", &l);
    (void)sonde_catalogue_lookup(public, "192.0.2.1", &l);
    (void)catalogue_alpn(c, SLICE_LITERAL("h2"));
    (void)catalogue_agent(c, SLICE_LITERAL("Mozilla/5.0"));
    (void)catalogue_port(c, 1, 443);
    (void)catalogue_spoken(c, 91);
    struct sonde_software software;
    struct sonde_fingerprint print;
    for (unsigned i = 0; i < 64 && sonde_fingerprint_at(public, i, &print); i++) {
        (void)sonde_software_at(public, print.software, &software);
        (void)catalogue_software(c, i % 8, slice_text(print.text));
    }
    for (unsigned i = 0; i < catalogue_count(c) && i < 8; i++)
        for (unsigned n = 0; n < 4; n++)
            if (!sonde_catalogue_rule_at(public, (const char *)catalogue_at(c, i).tag.at, n, &r))
                break;
}

static void on_event(void *user, const struct sonde_event *event)
{
    (void)user;
    if (!sonde_event_valid(event, event->size))
        abort();
}

/* Its protocols see some traffic. */
static void inspect(const struct catalogue *c, struct slice bytes)
{
    struct sonde_settings settings;
    sonde_settings_default(&settings);
    settings.max_flows = settings.max_inspections = 16;
    settings.catalogue = (const struct sonde_catalogue *)(const void *)c;
    struct sonde_engine *e = sonde_engine_new(&settings, on_event, NULL, NULL);
    struct sonde_packet p = {.bytes = bytes.at,
                             .captured_length = (uint32_t)bytes.length,
                             .wire_length = (uint32_t)bytes.length,
                             .link = SONDE_LINK_RAW};
    if (e == NULL)
        return;
    sonde_engine_packet(e, &p);
    sonde_engine_flush(e);
    sonde_engine_free(e);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct sonde_error error = {.code = 0};
    if (length < LAYOUT_HEADER)
        return 0;
    uint8_t *copy = fuzz_copy(slice_of(bytes, length));
    memcpy(copy, LAYOUT_MAGIC, sizeof LAYOUT_MAGIC - 1);
    for (unsigned i = 0; i < 4; i++)
        copy[LAYOUT_SIZE + i] = (uint8_t)(length >> 8 * i);
    hash_store64(copy + LAYOUT_CHECKSUM, view_checksum(slice_of(copy, length)));
    struct catalogue *c = catalogue_open(slice_of(copy, length), NULL, "fuzz", &error);
    if (c == NULL && error.text[0] == '\0')
        abort();
    if (c != NULL) {
        ask(c, slice_of(copy, length));
        inspect(c, slice_of(copy, length));
        struct sonde_signatures *s = sonde_signatures_new(NULL, NULL, &error);
        if (s != NULL)
            (void)sonde_signatures_read_text(s, (const char *)copy, length, "fuzz", &error);
        sonde_signatures_free(s);
    }
    catalogue_free(c);
    free(copy);
    return 0;
}
