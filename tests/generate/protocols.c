/* docs/protocols.md, from the records of the dissectors, the sources of the catalogue and what the
 * captures of real software show. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "captures.h"
#include "generate.h"
#include "protocols/protocol.h"
#include "signatures/model.h"

enum { ROWS_MOST = 2048 };

/* A protocol, whoever tells it. */
struct row {
    struct slice category, tag, name;
    unsigned id;
    enum dissector_id dissector; /* 0: `wire` is its entry of the catalogue */
    enum protocol protocol;
    uint32_t wire;
    unsigned samples, near_misses;
    const struct capture *capture;
    unsigned captures;
};

struct table {
    struct row rows[ROWS_MOST];
    unsigned count;
    const struct sonde_signatures *model;
    struct captures captures;
};

static struct slice text_of(const char *text)
{
    return slice_of(text, strlen(text));
}

/* ---- rows --------------------------------------------------------------------------------------
 */

static void add_row(struct table *t, struct row row)
{
    if (t->count == ROWS_MOST)
        return;
    row.captures = captures_of(&t->captures, row.tag, &row.capture);
    t->rows[t->count++] = row;
}

/* What one dissector finds, another may ask for: messages count wherever they stand. */
static void count_samples(struct row *row)
{
    for (unsigned d = 1; d < DISSECTOR_COUNT; d++) {
        const struct dissector *one = dissector_table[d];
        for (unsigned n = 0; n < one->sample_count; n++) {
            row->samples += one->samples[n].protocol == row->protocol;
            row->near_misses += d == row->dissector && one->samples[n].protocol == PROTOCOL_UNKNOWN;
        }
    }
}

static void add_dissectors(struct table *t)
{
    enum dissector_id at = DISSECTOR_none;
    struct row row;
#define DISSECTOR(file) at = DISSECTOR_##file;
#define PROTOCOL(symbol, number, slug, display, group)                                             \
    row = (struct row){.category = category_slice(CATEGORY_##group),                               \
                       .tag = SLICE_LITERAL(slug),                                                 \
                       .name = SLICE_LITERAL(display),                                             \
                       .id = (number),                                                             \
                       .dissector = at,                                                            \
                       .protocol = PROTOCOL_##symbol};                                             \
    count_samples(&row);                                                                           \
    add_row(t, row);
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
}

static void add_catalogue(struct table *t)
{
    const struct wire_entry *wires = ENTRIES(t->model, wires, wire_entry);
    const struct test_entry *tests = ENTRIES(t->model, tests, test_entry);
    for (uint32_t w = 0; w < ENTRY_COUNT(t->model, wires, wire_entry); w++) {
        struct row row = {.category = wires[w].category,
                          .tag = wires[w].tag,
                          .name = wires[w].name,
                          .id = wires[w].id,
                          .wire = w};
        for (uint32_t n = 0; n < ENTRY_COUNT(t->model, tests, test_entry); n++) {
            if (!tests[n].of_protocol || tests[n].owner != w)
                continue;
            row.samples += !tests[n].is_negative;
            row.near_misses += tests[n].is_negative;
        }
        add_row(t, row);
    }
}

static int compare(struct slice a, struct slice b)
{
    size_t shorter = a.length < b.length ? a.length : b.length;
    int order = memcmp(a.at, b.at, shorter);
    return order != 0 ? order : (a.length > b.length) - (a.length < b.length);
}

static int by_category_and_tag(const void *one, const void *other)
{
    const struct row *a = one, *b = other;
    int order = compare(a->category, b->category);
    return order != 0 ? order : compare(a->tag, b->tag);
}

/* ---- cells -------------------------------------------------------------------------------------
 */

/* A vertical bar would end the cell. */
static void put_slice(struct buffer *out, struct slice text)
{
    for (size_t n = 0; n < text.length; n++) {
        if (text.at[n] == '|')
            buffer_byte(out, '\\');
        buffer_byte(out, text.at[n]);
    }
}

static const struct transport {
    uint8_t on;
    const char *name;
} transports[] = {
    {ON_TCP, "TCP"}, {ON_UDP, "UDP"}, {ON_SCTP, "SCTP"}, {ON_IP, "IP"}, {ON_ETHER, "Ethernet"}};

enum { PLACES_MOST = 96 };

/* Where a protocol is told: transports, and on each the usual ports or the numbers that name it. */
struct places {
    uint8_t on;
    unsigned count;
    struct usual_entry all[PLACES_MOST];
};

static void add_place(struct places *p, uint8_t on, uint16_t number)
{
    p->on |= on;
    for (unsigned n = 0; n < p->count; n++)
        if (p->all[n].on == on && p->all[n].port == number)
            return;
    if (number != 0 && p->count < PLACES_MOST)
        p->all[p->count++] = (struct usual_entry){.on = on, .port = number};
}

static void put_places(struct buffer *out, const struct places *p)
{
    const char *before = "";
    for (unsigned n = 0; n < COUNT_OF(transports); n++) {
        const char *between = " ";
        if ((p->on & transports[n].on) == 0)
            continue;
        buffer_printf(out, "%s%s", before, transports[n].name);
        before = "; ";
        for (unsigned k = 0; k < p->count; k++) {
            if ((p->all[k].on & transports[n].on) == 0)
                continue;
            buffer_printf(out, transports[n].on == ON_ETHER ? "%s0x%04x" : "%s%u", between,
                          p->all[k].port);
            between = ", ";
        }
    }
}

/* A dissector of several protocols says by ports and samples which are spoken where. */
static void put_dissector_places(struct buffer *out, const struct row *row, bool is_shared)
{
    const struct dissector *d = dissector_table[row->dissector];
    struct places places = {.on = 0};
    for (unsigned p = 0; p < d->port_count; p++)
        if (d->ports[p].protocol == row->protocol)
            add_place(&places, d->ports[p].on, d->ports[p].port);
    for (unsigned n = 0; n < d->sample_count; n++)
        if (d->samples[n].protocol == row->protocol)
            add_place(&places, d->samples[n].on, d->samples[n].number);
    for (unsigned n = 0; n < d->opening_count && !is_shared; n++)
        add_place(&places, d->openings[n].on, d->openings[n].number);
    put_places(out, &places);
}

static void put_wire_places(struct buffer *out, const struct sonde_signatures *m,
                            const struct wire_entry *w)
{
    const struct way_entry *ways = ENTRIES(m, ways, way_entry) + w->first_way;
    const struct usual_entry *ports = ENTRIES(m, usuals, usual_entry) + w->first_usual;
    struct places places = {.on = 0};
    for (uint32_t n = 0; n < w->usual_count; n++)
        add_place(&places, ports[n].on, ports[n].port);
    for (uint32_t n = 0; n < w->way_count; n++)
        add_place(&places, ways[n].on, ways[n].number);
    put_places(out, &places);
}

static void put_metadata(struct buffer *out, const struct dissector *d)
{
    const char *object = NULL;
    for (unsigned f = 0; f < d->field_count; f++) {
        const struct field *field = &d->fields[f];
        const char *now = field->object == NULL ? "" : field->object;
        if (object == NULL || strcmp(object, now) != 0)
            buffer_printf(out, "%s%s%s%s ", object == NULL ? "" : "; ", *now == '\0' ? "" : "`",
                          now, *now == '\0' ? "" : "`:");
        else
            buffer_printf(out, ", ");
        buffer_printf(out, "%s", field->key);
        object = now;
    }
}

static void put_wire_metadata(struct buffer *out, const struct sonde_signatures *m,
                              const struct wire_entry *w)
{
    const struct way_entry *ways = ENTRIES(m, ways, way_entry) + w->first_way;
    const struct field_entry *fields = ENTRIES(m, fields, field_entry);
    struct slice seen[64];
    unsigned count = 0;
    for (uint32_t n = 0; n < w->way_count; n++) {
        const struct step_entry *steps = ENTRIES(m, steps, step_entry) + ways[n].first_step;
        for (uint32_t s = 0; s < ways[n].step_count; s++) {
            for (uint32_t f = 0; f < steps[s].field_count; f++) {
                struct slice key = fields[steps[s].first_field + f].key;
                unsigned at = 0;
                while (at < count && !slice_equal(seen[at], key))
                    at++;
                if (at < count || count == COUNT_OF(seen))
                    continue;
                seen[count++] = key;
                buffer_printf(out, "%s`", count == 1 ? "" : ", ");
                put_slice(out, key);
                buffer_printf(out, "`");
            }
        }
    }
}

static void put_risks(struct buffer *out, const struct dissector *d)
{
    const char *between = "";
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        if ((d->risks >> n & 1) == 0 || risk_info(n) == NULL)
            continue;
        buffer_printf(out, "%s%s", between, risk_info(n)->tag);
        between = ", ";
    }
}

/* "document URL" as a link that is named by the URL's last part; other kinds as they are. */
static void put_source(struct buffer *out, struct slice source)
{
    struct slice url = source;
    ptrdiff_t at = slice_find(source, SLICE_LITERAL("https://"));
    if (at < 0) {
        put_slice(out, source);
        return;
    }
    url = slice_tail(source, (size_t)at);
    struct slice name = url;
    while (name.length > 0 && name.at[name.length - 1] == '/')
        name.length--;
    for (size_t n = name.length; n > 0; n--) {
        if (name.at[n - 1] == '/') {
            name = slice_tail(name, n);
            break;
        }
    }
    buffer_printf(out, "[");
    put_slice(out, name);
    buffer_printf(out, "](");
    put_slice(out, url);
    buffer_printf(out, ")");
}

/* The capture that shows it, with the software that it was made with, or the tests alone. */
static void put_tests(struct buffer *out, const struct row *row)
{
    if (row->captures > 0) {
        buffer_printf(out, "**%s** (%.*s)", row->capture->name, (int)row->capture->software.length,
                      (const char *)row->capture->software.bytes);
        if (row->captures > 1)
            buffer_printf(out, " and %u more", row->captures - 1);
        buffer_printf(out, "; ");
    }
    buffer_printf(out, "%u, %u", row->samples, row->near_misses);
}

/* ---- the page ----------------------------------------------------------------------------------
 */

static bool is_shared(const struct table *t, enum dissector_id dissector)
{
    unsigned count = 0;
    for (unsigned n = 0; n < t->count; n++)
        count += t->rows[n].dissector == dissector;
    return count > 1;
}

static void put_dissector(struct buffer *out, const struct table *t, const struct row *row)
{
    const struct dissector *d = dissector_table[row->dissector];
    enum protocol first = dissector_protocol(row->dissector);
    put_dissector_places(out, row, is_shared(t, row->dissector));
    buffer_printf(out, " | ");
    if (row->protocol == first) {
        put_slice(out, text_of(d->summary));
        buffer_printf(out, " | ");
        put_metadata(out, d);
        buffer_printf(out, " | ");
        put_risks(out, d);
    } else {
        buffer_printf(out, "with `%s` | as `%s` | as `%s`", protocol_table[first].tag,
                      protocol_table[first].tag, protocol_table[first].tag);
    }
    buffer_printf(out, " | ");
    put_slice(out, text_of(d->source));
}

static void put_wire(struct buffer *out, const struct table *t, const struct row *row)
{
    const struct wire_entry *w = &ENTRIES(t->model, wires, wire_entry)[row->wire];
    put_wire_places(out, t->model, w);
    buffer_printf(out, " | ");
    put_slice(out, w->summary);
    buffer_printf(out, " | ");
    put_wire_metadata(out, t->model, w);
    buffer_printf(out, " |  | ");
    put_source(out, w->source);
}

static void put_row(struct buffer *out, const struct table *t, const struct row *row)
{
    buffer_printf(out, "| ");
    put_slice(out, row->name);
    buffer_printf(out, " `%.*s` %u | ", SLICE_PRINT(row->tag), row->id);
    if (row->dissector != DISSECTOR_none)
        put_dissector(out, t, row);
    else
        put_wire(out, t, row);
    buffer_printf(out, " | ");
    put_tests(out, row);
    buffer_printf(out, " |\n");
}

static bool is_verified(const struct row *row)
{
    return row->captures > 0 || row->samples > 0;
}

static void put_unverified(struct buffer *out, const struct table *t)
{
    const char *between = " Without a message here: ";
    for (unsigned n = 0; n < t->count; n++) {
        if (is_verified(&t->rows[n]))
            continue;
        buffer_printf(out, "%s`%.*s`", between, SLICE_PRINT(t->rows[n].tag));
        between = ", ";
    }
    buffer_printf(out, *between == ',' ? ".\n\n" : "\n\n");
}

static void put_counts(struct buffer *out, const struct table *t)
{
    unsigned verified = 0, captured = 0, wires = 0, samples = 0, near_misses = 0;
    for (unsigned n = 0; n < t->count; n++) {
        const struct row *row = &t->rows[n];
        captured += row->captures > 0;
        verified += is_verified(row);
        wires += row->dissector == DISSECTOR_none;
        samples += row->samples;
        if (row->dissector == DISSECTOR_none || row->protocol == dissector_protocol(row->dissector))
            near_misses += row->near_misses;
    }
    buffer_printf(
        out,
        "# Protocols\n\n"
        "**%u protocols are verified**, of %u that Sonde tells: %u are seen in captures of real "
        "software, the others in\nmessages made from their source. %u messages must be told "
        "as what they are, and %u near misses must not. %u\nprotocols have code "
        "(`src/protocols`), %u are entries of the catalogue (`signatures/protocols-*.sig`, see\n"
        "sonde-signatures(5)).",
        verified, t->count, captured, samples, near_misses, t->count - wires, wires);
    put_unverified(out, t);
    buffer_printf(
        out,
        "This page is made from the records of both, and from what the tests expect: change it "
        "there. Tags and ids never\nchange. *On* names the transport with the usual ports, which "
        "only order what is tried first and never prove a\nprotocol, or the numbers of IP "
        "protocols "
        "and EtherTypes. Metadata is described in [fields.md](fields.md).\n*Tested with* names a "
        "capture of "
        "[tests/captures](../tests/captures/README.md)\nand the software in it, where there is "
        "one, then how many messages and near misses of the tests are this protocol's\n(its near "
        "misses are those of the whole dissector).\n");
}

static void put_risk_table(struct buffer *out)
{
    buffer_printf(out, "\n## Risks\n\n| number | tag | score | what to do |\n|---|---|---|---|\n");
    for (unsigned n = 0; n < RISK_LIMIT; n++) {
        const struct risk_info *risk = risk_info(n);
        if (risk == NULL)
            continue;
        buffer_printf(out, "| %u | `%s` | %u | ", n, risk->tag, risk->score);
        put_slice(out, text_of(risk->remedy));
        buffer_printf(out, " |\n");
    }
}

static bool read_catalogue(struct table *t, struct sonde_signatures *model, const char *sources)
{
    char path[1024];
    struct sonde_error error;
    (void)snprintf(path, sizeof path, "%s/signatures", sources);
    if (model == NULL || sonde_signatures_read(model, path, &error) != SONDE_OK ||
        sonde_signatures_errors(model) > 0)
        return false;
    t->model = model;
    return true;
}

bool generate_protocols(struct buffer *out, const char *sources)
{
    struct sonde_error error;
    struct table *t = calloc(1, sizeof *t);
    struct sonde_signatures *model = sonde_signatures_new(NULL, NULL, &error);
    bool ok =
        t != NULL && read_catalogue(t, model, sources) && captures_read(&t->captures, sources);
    if (ok) {
        add_dissectors(t);
        add_catalogue(t);
        qsort(t->rows, t->count, sizeof t->rows[0], by_category_and_tag);
        put_counts(out, t);
        for (unsigned n = 0; n < t->count; n++) {
            if (n == 0 || !slice_equal(t->rows[n].category, t->rows[n - 1].category))
                buffer_printf(out,
                              "\n## %.*s\n\n| protocol | on | how it is told | metadata | risks | "
                              "source | tested with |\n|---|---|---|---|---|---|---|\n",
                              SLICE_PRINT(t->rows[n].category));
            put_row(out, t, &t->rows[n]);
        }
        put_risk_table(out);
        captures_free(&t->captures);
    }
    sonde_signatures_free(model);
    free(t);
    return ok;
}
