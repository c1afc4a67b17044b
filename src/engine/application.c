/* Whose a flow is: the rules of the catalogue, the most certain first (sonde-signatures(5)). */
/* SPDX-License-Identifier: MIT */
#include "base/idna.h"
#include "engine/engine_private.h"
#include "protocols/http.h"
#include "protocols/tls_fields.h"

/* What decided. */
struct found {
    uint32_t rule; /* number plus 1; 0: nothing */
    enum evidence_method method;
};

/* Names on the wire are mostly in ASCII and lower case already; those that are not are made so. */
struct name_rules engine_name_rules(const struct catalogue *c, struct slice name)
{
    char ascii[IDNA_NAME_SIZE];
    if (!idna_needed(name))
        return catalogue_name(c, name);
    size_t length = idna_to_ascii(name, ascii);
    return catalogue_name(c, slice_of(ascii, length));
}

static struct found by_name(const struct sonde_engine *e, struct flow_detail *detail)
{
    static const uint8_t methods[] = {
        [NAME_SERVER] = EVIDENCE_SERVER_NAME,      [NAME_HTTP] = EVIDENCE_HTTP_HOST,
        [NAME_CERTIFICATE] = EVIDENCE_CERTIFICATE, [NAME_GREETING] = EVIDENCE_SERVER_NAME,
        [NAME_QUERY] = EVIDENCE_SERVER_NAME,
    };
    const struct intern *strings = dispatcher_store(e->dispatcher)->strings;
    if (detail->server_name == 0)
        return (struct found){0};
    struct name_rules rules =
        engine_name_rules(e->catalogue, intern_at(strings, detail->server_name));
    detail->listed = rules.list != 0 ? rules.list : detail->listed;
    bool is_certificate = detail->name_source == NAME_CERTIFICATE;
    return (struct found){
        is_certificate && rules.certificate != 0 ? rules.certificate : rules.application,
        (enum evidence_method)methods[detail->name_source],
    };
}

/* Organizations of certificates, user agents and application protocols, where the catalogue has
 * rules for them. */
static struct found by_facts(const struct sonde_engine *e, const struct flow *f,
                             const struct flow_detail *detail)
{
    if (e->catalogue == NULL || (view_count(&e->catalogue->view, SECTION_AGENT) == 0 &&
                                 view_count(&e->catalogue->view, SECTION_ALPN) == 0 &&
                                 view_count(&e->catalogue->view, SECTION_ORGANIZATION) == 0))
        return (struct found){0};
    struct slice facts = dispatcher_facts(e->dispatcher, f, detail);
    const struct fact_store *store = dispatcher_store(e->dispatcher);
    for (size_t i = 0; i < facts.length / sizeof(struct fact); i++) {
        struct fact fact = fact_at(facts, i);
        struct found found = {0, EVIDENCE_NONE};
        if (fact.field == TLS_SERVER_ORGANIZATION)
            found =
                (struct found){catalogue_organization(e->catalogue, fact_read(store, fact).bytes),
                               EVIDENCE_CERTIFICATE};
        else if (fact.field == HTTP_USER_AGENT)
            found = (struct found){catalogue_agent(e->catalogue, fact_read(store, fact).bytes),
                                   EVIDENCE_USER_AGENT};
        else if (fact.field == TLS_ALPN)
            found = (struct found){catalogue_alpn(e->catalogue, fact_read(store, fact).bytes),
                                   EVIDENCE_ALPN};
        if (found.rule != 0)
            return found;
    }
    return (struct found){0};
}

static bool names_itself(const struct flow_detail *detail)
{
    return detail->server_name != 0 && detail->name_source != NAME_QUERY;
}

/* The name of a hint, and whether DNS told it. */
static struct slice hint_of(const struct sonde_engine *e, const struct flow_detail *detail,
                            bool *is_resolved)
{
    const struct intern *strings = dispatcher_store(e->dispatcher)->strings;
    struct slice names =
        detail->hint_name == 0 ? SLICE_NONE : intern_at(strings, detail->hint_name);
    *is_resolved = names.length > 0 && !hint_is_seen(names);
    return names;
}

/* What another flow asked the server for counts once it is known that this one says nothing. */
static struct found by_hint(const struct sonde_engine *e, struct flow_detail *detail,
                            bool is_inspected)
{
    bool is_resolved;
    struct slice names = hint_of(e, detail, &is_resolved);
    enum evidence_method method = is_resolved ? EVIDENCE_DNS_HINT : EVIDENCE_CORRELATION;
    if (!is_resolved && (!is_inspected || names_itself(detail)))
        return (struct found){0};
    while (names.length > 0) {
        struct name_rules rules = engine_name_rules(e->catalogue, slice_split(names, ' ', &names));
        if (detail->listed == 0)
            detail->listed = rules.list;
        if (rules.application != 0)
            return (struct found){rules.application, method};
    }
    return (struct found){0};
}

/* The network of the other end. One that many customers share says nothing about a flow whose name
 * is known: that name is just in no rule. */
static struct found by_address(const struct sonde_engine *e, const struct flow *f,
                               struct flow_detail *detail)
{
    if (f->key.ip_version == 0)
        return (struct found){0};
    struct address_rules rules =
        catalogue_address(e->catalogue, &f->key.address[1 - flow_local(f)]);
    struct found found = {rules.application, EVIDENCE_NETWORK};
    if (detail->listed == 0)
        detail->listed = rules.list;
    if (found.rule == 0 && rules.system != 0)
        found = (struct found){catalogue_system(e->catalogue, rules.system).rule, EVIDENCE_SYSTEM};
    uint16_t application = rule_application(e->catalogue, found.rule);
    if (application == 0 || !catalogue_at(e->catalogue, application - 1U).is_shared)
        return found;
    bool is_resolved;
    (void)hint_of(e, detail, &is_resolved);
    return names_itself(detail) || is_resolved ? (struct found){0} : found;
}

static struct found by_expression(struct sonde_engine *e, uint32_t slot)
{
    const struct sonde_event *event = NULL;
    struct slice text;
    uint32_t rule;
    if (e->condition_count == 0)
        return (struct found){0};
    event = engine_describe(e, slot);
    for (unsigned i = 0; event != NULL && i < e->condition_count; i++)
        if (e->conditions[i] != NULL && sonde_filter_match(e->conditions[i], event, NULL) &&
            catalogue_condition(e->catalogue, i, &text, &rule))
            return (struct found){rule, EVIDENCE_EXPRESSION};
    return (struct found){0};
}

static struct found find(struct sonde_engine *e, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    uint16_t protocol = engine_protocol(e, f->protocol)->id;
    struct found found = {protocol == 0 ? 0 : catalogue_spoken(e->catalogue, protocol),
                          EVIDENCE_PROTOCOL};
    struct found named = by_name(e, detail);
    if (found.rule == 0)
        found = named;
    if (found.rule == 0)
        found = by_facts(e, f, detail);
    if (found.rule == 0)
        found = by_expression(e, slot);
    if (found.rule == 0)
        found = by_hint(e, detail, f->protocol != PROTOCOL_UNKNOWN);
    if (found.rule == 0)
        found = by_address(e, f, detail);
    return found;
}

bool engine_find_application(struct sonde_engine *e, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    if (e->catalogue == NULL)
        return false;
    struct found found = find(e, slot);
    struct listed listed = rule_list(e->catalogue, detail->listed);
    if (listed.risk != 0)
        detail->risks |= UINT64_C(1) << (listed.risk - 1);
    uint16_t application = rule_application(e->catalogue, found.rule);
    if (application == 0 || detail->application == FLOW_RETIRED)
        return false;
    bool other = application != detail->application;
    if (other || detail->application_by.method != found.method)
        detail->application_by = engine_told_by(f, found.method, found.rule);
    detail->application = application;
    return other;
}

void engine_guess_application(struct sonde_engine *e, uint32_t slot)
{
    struct flow *f = flow_at(&e->table, slot);
    struct flow_detail *detail = flow_detail_at(&e->table, slot);
    uint8_t on = engine_transport_bit(f);
    if (e->catalogue == NULL || detail->application != 0 || on == 0 ||
        f->protocol != PROTOCOL_UNKNOWN)
        return;
    struct found found = by_hint(e, detail, true);
    if (found.rule == 0)
        found = (struct found){catalogue_port(e->catalogue, on, f->key.port[1 - flow_client(f)]),
                               EVIDENCE_PORT_GUESS};
    uint16_t application = rule_application(e->catalogue, found.rule);
    if (application == 0)
        return;
    detail->application = application;
    detail->application_by = engine_told_by(f, found.method, found.rule);
}
