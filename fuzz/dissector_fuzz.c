/* Plays conversations of any bytes to one dissector, or to those that the opening table finds. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "../tests/unit/talk.h"
#include "fuzz.h"
#include "inspect/host.h"

/*
 * The input: two bytes with the public id of a protocol, whose dissector is offered everything, or
 * 0 for the opening table; a byte with the transport; a byte with the type of an ICMP message; two
 * bytes with the IP protocol, EtherType or server's port. Then messages, each after its length in
 * two bytes. The top bit of the length says that the server sends it, the next one that bytes of
 * its stream were lost before it. All in network order; fuzz/seeds.py writes it from the samples.
 *
 * With the name of a dissector in SONDE_FUZZ_DISSECTOR all inputs are offered to it, whatever they
 * say.
 */
struct plan {
    uint16_t dissector; /* DISSECTOR_none: the opening table */
    struct talk_message message;
};

static struct dispatcher *dispatcher;
static struct hint_store *hints;
static uint16_t only = DISSECTOR_none;

static uint16_t dissector_of(uint16_t protocol_id)
{
    uint16_t at = DISSECTOR_none;
    uint16_t found = DISSECTOR_none;
#define DISSECTOR(file) at = DISSECTOR_##file;
#define PROTOCOL(symbol, id, tag, name, category)                                                  \
    if ((id) == protocol_id)                                                                       \
        found = at;
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    return found;
}

static void on_transaction(void *user, struct flow *flow, struct slice facts)
{
    (void)user;
    (void)flow;
    if (facts.length == 0 || facts.length % sizeof(struct fact) != 0)
        abort();
}

static void choose_by_name(const char *name)
{
    while (++only < DISSECTOR_COUNT)
        if (strcmp(dissector_table[only]->name, name) == 0)
            return;
    abort();
}

static void prepare(void)
{
    enum { HINTS = 256 };
    const char *name = getenv("SONDE_FUZZ_DISSECTOR");
    if (name != NULL)
        choose_by_name(name);
    struct sonde_error error;
    struct dispatch_settings settings = DISPATCH_SETTINGS_DEFAULT;
    for (unsigned i = 0; i < DISPATCH_TRANSPORTS; i++)
        settings.budget[i] = (struct dispatch_budget){256, 256};
    void *memory = aligned_alloc(64, (hint_store_size(HINTS) + 63) & ~(size_t)63);
    if (memory == NULL)
        abort();
    memset(memory, 0, hint_store_size(HINTS));
    hints = hint_store_init(memory, HINTS, 0);
    dispatcher = dispatcher_new(&settings, hints, &error);
    if (dispatcher == NULL)
        abort();
    dispatcher_on_transaction(dispatcher, on_transaction, NULL);
}

/* Puts the wanted dissector where the opening table would have put those that it finds. */
static void choose(struct talk *t, uint16_t dissector)
{
    if (dissector == DISSECTOR_none || (t->flow.flags & FLOW_INSPECTED) != 0 ||
        t->detail.resting != DISSECTOR_none)
        return;
    if (t->flow.inspection == 0)
        t->flow.inspection = pool_take(&dispatcher->running);
    if (t->flow.inspection == 0)
        abort();
    struct running *r = pool_at(&dispatcher->running, t->flow.inspection);
    if (r->matched || r->candidate_count > 0 || r->inner_names || t->flow.protocol != 0)
        return;
    r->candidate[0] = (struct candidate){.dissector = dissector};
    r->candidate_count = 1;
    r->looked = 3;
}

/* Whatever is kept of a flow must be readable, and its numbers known. */
static void check(const struct talk *t)
{
    const struct fact_store *store = dispatcher_store(dispatcher);
    struct slice facts = dispatcher_facts(dispatcher, &t->flow, &t->detail);
    volatile uint8_t sum = 0;
    for (size_t i = 0; i < facts.length / sizeof(struct fact); i++) {
        struct fact fact = fact_at(facts, i);
        const struct field *field = field_info(fact.field & ~FACT_WIDE);
        if (field == NULL)
            abort();
        struct fact_value value = fact_read(store, fact);
        for (size_t b = 0; !value.is_number && b < value.bytes.length; b++)
            sum = (uint8_t)(sum + value.bytes.at[b]);
    }
    if (t->flow.protocol >= PROTOCOL_COUNT || t->detail.path_length > FLOW_PATH ||
        (t->flow.protocol != 0 && t->detail.path_length == 0))
        abort();
    for (unsigned n = 0; n < RISK_LIMIT; n++)
        if ((t->detail.risks >> n & 1) != 0 && risk_info(n) == NULL)
            abort();
}

/* A flow that is gone leaves nothing behind. */
static void check_empty(void)
{
    const struct fact_store *store = dispatcher_store(dispatcher);
    if (intern_count(store->strings) != 0 || intern_count(store->sealed) != 0 ||
        dispatcher->runs.used != 0 || dispatcher->running.used != 0)
        abort();
}

static struct plan read_plan(struct cursor *c)
{
    static const uint8_t transports[] = {ON_TCP, ON_UDP, ON_SCTP, ON_IP, ON_ETHER};
    struct plan plan = {.dissector = dissector_of(cursor_u16be(c))};
    if (only != DISSECTOR_none)
        plan.dissector = only;
    plan.message.on = transports[cursor_u8(c) % sizeof transports];
    plan.message.icmp_type = cursor_u8(c);
    plan.message.number = plan.message.server_port = cursor_u16be(c);
    return plan;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    enum { LOST = 1000 };
    if (dispatcher == NULL)
        prepare();
    struct cursor c = cursor_over(slice_of(bytes, length));
    struct plan plan = read_plan(&c);
    struct talk talk = {.dispatcher = dispatcher};
    while (cursor_left(&c) > 2) {
        unsigned prefix = cursor_u16be(&c);
        size_t wanted = prefix & 0x3fff;
        struct slice part = cursor_take(&c, wanted < cursor_left(&c) ? wanted : cursor_left(&c));
        /* A copy of its own shows the sanitiser a read beyond the message. */
        uint8_t *copy = fuzz_copy(part);
        plan.message.payload = slice_of(copy, part.length);
        plan.message.from_server = (prefix & 0x8000) != 0;
        talk_open(&talk, &plan.message);
        if ((prefix & 0x4000) != 0)
            talk.sequence[plan.message.from_server] += LOST;
        choose(&talk, plan.dissector);
        (void)talk_packet(&talk, &plan.message);
        check(&talk);
        free(copy);
    }
    talk_close(&talk);
    check_empty();
    return 0;
}
