/* The dispatcher's parts: made, shared out and taken down. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "base/crypto.h"
#include "base/error.h"
#include "inspect/host.h"

static bool make_parts(struct dispatcher *d, const struct dispatch_settings *s,
                       struct sonde_error *error)
{
    d->openings = opening_table_new(s->more, error);
    if (d->openings == NULL)
        return false;
    d->store.strings = intern_new(s->string_bytes, s->seed);
    d->store.sealed = intern_new(s->string_bytes, s->seed);
    d->store.runs = &d->runs;
    d->store.flow_bytes = s->flow_bytes;
    d->expectations = expectations_new(s->expectations, s->seed);
    d->peers = expectations_new(s->expectations, s->seed);
    runs_init(&d->runs, s->stream_bytes);
    bool pool = pool_init(&d->running, sizeof(struct running), RUNNING_CHUNK_SHIFT, s->inspections);
    if (d->store.strings == NULL || d->store.sealed == NULL || d->expectations == NULL ||
        d->peers == NULL || !pool) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the dispatcher's tables");
        return false;
    }
    d->crypto = crypto_new();
    if (d->crypto == NULL)
        (void)error_set(error, SONDE_ENOMEM,
                        "the cryptographic library lacks MD5, SHA-1, SHA-256 or AES-128");
    return d->crypto != NULL;
}

struct dispatcher *dispatcher_new(const struct dispatch_settings *settings,
                                  struct hint_store *hints, struct sonde_error *error)
{
    if (settings->window < 2048 || settings->window > RUN_LARGEST ||
        settings->budget[DISPATCH_OTHER].packets == 0) {
        (void)error_set(error, SONDE_EINVAL,
                        "the stream window must be 2048 to 65536 bytes, and the packets that are "
                        "inspected at least 1");
        return NULL;
    }
    struct dispatcher *d = calloc(1, sizeof *d);
    if (d == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "no memory for the dispatcher");
        return NULL;
    }
    d->settings = *settings;
    d->hints = hints;
    if (!make_parts(d, settings, error)) {
        dispatcher_free(d);
        return NULL;
    }
    return d;
}

int dispatcher_set_more(struct dispatcher *d, struct more_dissectors more,
                        struct sonde_error *error)
{
    struct opening_table *openings = opening_table_new(more, error);
    if (openings == NULL)
        return SONDE_ENOMEM;
    opening_table_free(d->openings);
    d->openings = openings;
    d->settings.more = more;
    return SONDE_OK;
}

void dispatcher_renew(struct dispatcher *d, struct flow *f, struct flow_detail *detail)
{
    if (f->inspection == 0)
        return;
    struct running *r = running_at(d, f->inspection);
    unsigned kept = 0;
    bool owned =
        r->matched && r->candidate_count > 0 && r->candidate[0].dissector >= DISSECTOR_COUNT;
    for (unsigned i = 0; i < r->candidate_count; i++)
        if (r->candidate[i].dissector < DISSECTOR_COUNT)
            r->candidate[kept++] = r->candidate[i];
    if (owned)
        dispatcher_end(d, f, detail);
    else
        r->candidate_count = (uint8_t)kept;
}

void dispatcher_tell(struct dispatcher *d, struct flow_detail *detail, const struct told_text *told,
                     unsigned count)
{
    struct facts facts = {.count = 0};
    for (unsigned n = 0; n < count; n++)
        if (told[n].text.length > 0)
            (void)facts_add(&facts, &d->store, field_info(told[n].field),
                            &(struct fact_value){.bytes = told[n].text});
    if (facts.count > 0)
        detail->facts = facts_seal(&facts, &d->store);
}

void dispatcher_free(struct dispatcher *d)
{
    if (d == NULL)
        return;
    opening_table_free(d->openings);
    intern_free(d->store.strings);
    intern_free(d->store.sealed);
    expectations_free(d->expectations);
    expectations_free(d->peers);
    pool_destroy(&d->running);
    runs_destroy(&d->runs);
    crypto_free(d->crypto);
    free(d);
}

void dispatcher_set_budget(struct dispatcher *d,
                           const struct dispatch_budget budget[DISPATCH_TRANSPORTS])
{
    memcpy(d->settings.budget, budget, sizeof d->settings.budget);
}

void dispatcher_on_transaction(struct dispatcher *d, dispatch_transaction *call, void *user)
{
    d->on_transaction = call;
    d->transaction_user = user;
}

void dispatcher_on_software(struct dispatcher *d, dispatch_software *call, const void *user)
{
    d->on_software = call;
    d->software_user = user;
}

void dispatcher_on_call(struct dispatcher *d, dispatch_trace *call, void *user)
{
    d->on_call = call;
    d->trace_user = user;
}

const struct opening_table *dispatcher_openings(const struct dispatcher *d)
{
    return d->openings;
}

struct fact_store *dispatcher_store(struct dispatcher *d)
{
    return &d->store;
}

struct expectations *dispatcher_expectations(struct dispatcher *d)
{
    return d->expectations;
}

struct expectations *dispatcher_peers(struct dispatcher *d)
{
    return d->peers;
}

size_t dispatcher_inspection_bytes(const struct dispatcher *d)
{
    return pool_bytes(&d->running) + d->runs.reserved;
}

size_t dispatcher_fact_bytes(const struct dispatcher *d)
{
    return intern_bytes(d->store.strings) + intern_bytes(d->store.sealed);
}

const struct dispatch_counters *dispatcher_counters(const struct dispatcher *d)
{
    return &d->counters;
}
