/* Entries of applications, lists and autonomous systems. */
/* SPDX-License-Identifier: MIT */
#include "protocols/protocol.h"
#include "signatures/parse.h"

static struct application_entry *application_of(struct parser *p)
{
    return &ENTRIES(p->model, applications, application_entry)[p->owner];
}

static bool parse_display_name(struct parser *p, unsigned n)
{
    struct slice name = parser_word(p, n)->text;
    if (name.length > 0 && name.length <= 64 && slice_find_byte(name, ' ') < 0)
        return true;
    model_error(p->model, parser_word(p, n)->place,
                "\"%.*s\" is no display name: expected up to 64 bytes without blanks, such as "
                "Microsoft-Teams",
                SLICE_PRINT(slice_head(name, 80)));
    return false;
}

void parse_application(struct parser *p)
{
    struct slice tag = parser_word(p, 1)->text;
    struct place place = parser_word(p, 1)->place;
    p->block = BLOCK_APPLICATION;
    p->is_lost = true;
    if (!parse_tag(p, 1))
        return;
    if (p->line.count != 2 && p->line.count != 5) {
        model_error(
            p->model, line_span(&p->line, 0, p->line.count - 1),
            "expected \"application TAG ID NAME CATEGORY\", or \"application TAG\" to add to "
            "one that stands elsewhere");
        return;
    }
    uint16_t id = 0;
    bool declares = p->line.count == 5;
    if (declares && (!parse_id(p, 2, tag, &id) || !parse_display_name(p, 3)))
        return;
    p->owner = model_application(p->model, tag, place);
    if (p->model->failed)
        return;
    struct application_entry *a = application_of(p);
    p->is_lost = false;
    if (!declares)
        return;
    if (a->declared) {
        model_error(p->model, place, "application \"%.*s\" is declared in %.*s:%u already",
                    SLICE_PRINT(tag), SLICE_PRINT(model_file(p->model, a->place.file)),
                    a->place.line);
        return;
    }
    a->declared = true;
    a->id = id;
    a->name = parser_word(p, 3)->text;
    a->category = parser_word(p, 4)->text;
    a->category_place = parser_word(p, 4)->place;
    a->place = place;
}

void parse_list(struct parser *p)
{
    struct list_entry list = {
        .tag = parser_word(p, 1)->text,
        .category = parser_word(p, 2)->text,
        .place = parser_word(p, 1)->place,
        .category_place = parser_word(p, 2)->place,
    };
    p->block = BLOCK_LIST;
    p->is_lost = true;
    if (!parse_tag(p, 1))
        return;
    if (p->line.count > 3) {
        if (p->line.count != 5 || !slice_equal(parser_word(p, 3)->text, SLICE_LITERAL("risk"))) {
            model_error(p->model, parser_word(p, 3)->place, "expected \"risk\" and a risk's tag");
            return;
        }
        for (unsigned n = 0; n < RISK_LIMIT && list.risk == 0; n++)
            if (risk_info(n) != NULL &&
                slice_equal(slice_text(risk_info(n)->tag), parser_word(p, 4)->text))
                list.risk = (uint8_t)(n + 1);
        if (list.risk == 0) {
            model_error(p->model, parser_word(p, 4)->place,
                        "\"%.*s\" is no risk: sonde risks lists them all",
                        SLICE_PRINT(parser_word(p, 4)->text));
            return;
        }
    }
    p->owner = MODEL_ADD(p->model, lists, list);
    p->is_lost = false;
}

void parse_system(struct parser *p)
{
    uint64_t number;
    struct system_entry s = {.place = parser_word(p, 1)->place};
    p->block = BLOCK_SYSTEM;
    p->is_lost = true;
    if (!parse_number(p, 1, "number of an autonomous system", 1, UINT32_MAX, &number))
        return;
    s.number = (uint32_t)number;
    if (p->line.count == 3)
        s.name = parser_word(p, 2)->text;
    p->owner = MODEL_ADD(p->model, systems, s);
    p->is_lost = false;
}

/* ---- lines ---------------------------------------------------------------------------------- */

static void add_rule(struct parser *p, struct rule_entry rule)
{
    rule.owner = p->owner;
    if (rule.place.line == 0)
        rule.place = parser_word(p, 1)->place;
    (void)MODEL_ADD(p->model, rules, rule);
}

/* "example.com", "=example.com", "*.example.com": the kinds of rules for the three. */
static void read_names(struct parser *p, const uint8_t kinds[3])
{
    for (unsigned n = 1; n < p->line.count; n++) {
        struct slice written = parser_word(p, n)->text;
        struct rule_entry rule = {.kind = kinds[0], .place = parser_word(p, n)->place};
        if (slice_starts(written, SLICE_LITERAL("="))) {
            rule.kind = kinds[1];
            written = slice_tail(written, 1);
        } else if (slice_starts(written, SLICE_LITERAL("*."))) {
            rule.kind = kinds[2];
            written = slice_tail(written, 2);
        }
        if (parse_name(p, rule.place, written, &rule.text))
            add_rule(p, rule);
    }
}

static void read_domain(struct parser *p)
{
    static const uint8_t kinds[] = {RULE_DOMAIN, RULE_EXACT, RULE_WILDCARD};
    read_names(p, kinds);
}

static void read_listed(struct parser *p)
{
    static const uint8_t kinds[] = {RULE_LISTED, RULE_LISTED_EXACT, RULE_LISTED_WILDCARD};
    read_names(p, kinds);
}

static void read_certificate(struct parser *p)
{
    struct slice written = parser_word(p, 1)->text;
    struct rule_entry rule = {.kind = RULE_CERTIFICATE, .place = parser_word(p, 1)->place};
    if (slice_starts(written, SLICE_LITERAL("*.")))
        written = slice_tail(written, 2);
    if (parse_name(p, rule.place, written, &rule.text))
        add_rule(p, rule);
}

static void read_networks(struct parser *p, uint8_t kind)
{
    for (unsigned n = 1; n < p->line.count; n++) {
        struct rule_entry rule = {
            .kind = kind, .text = parser_word(p, n)->text, .place = parser_word(p, n)->place};
        if (network_parse(rule.text, &rule.network))
            add_rule(p, rule);
        else
            model_error(p->model, rule.place,
                        "\"%.*s\" is no network: expected an address and the bits of its prefix, "
                        "such as 192.0.2.0/24 or 2001:db8::/32",
                        SLICE_PRINT(slice_head(rule.text, 80)));
    }
}

static void read_network(struct parser *p)
{
    read_networks(p, RULE_NETWORK);
}

static void read_listed_network(struct parser *p)
{
    read_networks(p, RULE_LISTED_NETWORK);
}

static void read_routed(struct parser *p)
{
    read_networks(p, RULE_ROUTED);
}

static void read_system(struct parser *p)
{
    for (unsigned n = 1; n < p->line.count; n++) {
        uint64_t number;
        struct rule_entry rule = {.kind = RULE_SYSTEM,
                                  .text = parser_word(p, n)->text,
                                  .place = parser_word(p, n)->place};
        if (!parse_number(p, n, "number of an autonomous system", 1, UINT32_MAX, &number))
            continue;
        rule.number = (uint32_t)number;
        add_rule(p, rule);
    }
}

static void read_organization(struct parser *p)
{
    add_rule(p, (struct rule_entry){.kind = RULE_ORGANIZATION, .text = parser_word(p, 1)->text});
}

static void read_alpn(struct parser *p)
{
    add_rule(p, (struct rule_entry){.kind = RULE_ALPN, .text = parser_word(p, 1)->text});
}

static void read_agent(struct parser *p)
{
    enum { LEAST = 3 };
    struct slice text = parser_word(p, 1)->text;
    if (text.length < LEAST) {
        model_error(p->model, parser_word(p, 1)->place,
                    "too short: a part of a user agent has at least %d bytes", LEAST);
        return;
    }
    add_rule(p, (struct rule_entry){.kind = RULE_AGENT, .text = model_lower(p->model, text)});
}

static void read_port(struct parser *p)
{
    struct rule_entry rule = {.kind = RULE_PORT, .text = parse_rest(p, 1)};
    uint64_t low, high;
    struct slice to, from = slice_split(parser_word(p, 2)->text, '-', &to);
    if (!parse_transport(p, 1, &rule.on))
        return;
    if (!slice_to_uint(from, UINT16_MAX, &low) || low == 0 ||
        !slice_to_uint(to.length == 0 ? from : to, UINT16_MAX, &high) || high < low) {
        model_error(p->model, parser_word(p, 2)->place,
                    "\"%.*s\" is no port: expected one such as 5222, or a range such as 5222-5230",
                    SLICE_PRINT(parser_word(p, 2)->text));
        return;
    }
    rule.low = (uint16_t)low;
    rule.high = (uint16_t)high;
    add_rule(p, rule);
}

static void read_expression(struct parser *p)
{
    add_rule(p, (struct rule_entry){.kind = RULE_CONDITION, .text = parser_word(p, 1)->text});
}

static void read_spoken(struct parser *p)
{
    add_rule(p, (struct rule_entry){.kind = RULE_SPOKEN, .text = parser_word(p, 1)->text});
}

static void read_owner(struct parser *p)
{
    application_of(p)->owner = parser_word(p, 1)->text;
}

static void read_source(struct parser *p)
{
    struct slice source;
    if (!parse_source(p, &source))
        return;
    struct slice *kept = p->block == BLOCK_LIST
                             ? &ENTRIES(p->model, lists, list_entry)[p->owner].source
                             : &application_of(p)->source;
    if (kept->length == 0)
        *kept = source;
}

static void read_priority(struct parser *p)
{
    struct slice text = parser_word(p, 1)->text;
    bool is_negative = slice_starts(text, SLICE_LITERAL("-"));
    uint64_t value;
    if (!slice_to_uint(slice_tail(text, is_negative ? 1 : 0), 1000, &value)) {
        model_error(p->model, parser_word(p, 1)->place,
                    "\"%.*s\" is no priority: expected a number from -1000 to 1000",
                    SLICE_PRINT(text));
        return;
    }
    application_of(p)->priority = is_negative ? -(int32_t)value : (int32_t)value;
}

static void add_test(struct parser *p, bool is_negative)
{
    for (unsigned n = 1; n < p->line.count; n++) {
        struct test_entry t = {.is_negative = is_negative,
                               .of_list = p->block == BLOCK_LIST,
                               .owner = p->owner,
                               .text = parser_word(p, n)->text,
                               .place = parser_word(p, n)->place};
        (void)MODEL_ADD(p->model, tests, t);
    }
}

static void read_test(struct parser *p)
{
    add_test(p, false);
}

static void read_test_not(struct parser *p)
{
    add_test(p, true);
}

const struct statement application_statements[] = {
    {"owner", "owner \"COMPANY\"", 1, 1, read_owner},
    {"source", "source unverified|document|list|capture …", 1, 3, read_source},
    {"priority", "priority NUMBER", 1, 1, read_priority},
    {"domain", "domain NAME|=NAME|*.NAME …", 1, WORDS_MOST, read_domain},
    {"network", "network ADDRESS/BITS …", 1, WORDS_MOST, read_network},
    {"as", "as NUMBER …", 1, WORDS_MOST, read_system},
    {"certificate", "certificate NAME", 1, 1, read_certificate},
    {"organization", "organization \"NAME\"", 1, 1, read_organization},
    {"alpn", "alpn NAME", 1, 1, read_alpn},
    {"user-agent", "user-agent \"PART\"", 1, 1, read_agent},
    {"port", "port tcp|udp|sctp PORT|FROM-TO", 2, 2, read_port},
    {"expression", "expression \"EXPRESSION\"", 1, 1, read_expression},
    {"protocol", "protocol TAG", 1, 1, read_spoken},
    {"test", "test NAME|ADDRESS …", 1, WORDS_MOST, read_test},
    {"test-not", "test-not NAME|ADDRESS …", 1, WORDS_MOST, read_test_not},
    {0},
};

const struct statement list_statements[] = {
    {"source", "source unverified|document|list|capture …", 1, 3, read_source},
    {"domain", "domain NAME|=NAME|*.NAME …", 1, WORDS_MOST, read_listed},
    {"network", "network ADDRESS/BITS …", 1, WORDS_MOST, read_listed_network},
    {"test", "test NAME|ADDRESS …", 1, WORDS_MOST, read_test},
    {"test-not", "test-not NAME|ADDRESS …", 1, WORDS_MOST, read_test_not},
    {0},
};

const struct statement system_statements[] = {
    {"network", "network ADDRESS/BITS …", 1, WORDS_MOST, read_routed},
    {0},
};
