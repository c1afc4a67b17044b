/* Reading the language of signatures: lines, blocks and what they have in common. */
/* SPDX-License-Identifier: MIT */
#include "signatures/parse.h"

#include <stdlib.h>

#include "base/domain.h"
#include "base/hash.h"
#include "base/nearest.h"
#include "protocols/protocol.h"
#include "signatures/files.h"

enum { PRIVATE_FIRST = 50000, PRIVATE_COUNT = 10000 };

bool parse_number(struct parser *p, unsigned n, const char *what, uint64_t least, uint64_t most,
                  uint64_t *value)
{
    struct slice text = parser_word(p, n)->text;
    if (slice_to_uint(text, most, value) && *value >= least)
        return true;
    model_error(p->model, parser_word(p, n)->place,
                "\"%.*s\" is no %s: expected a number from %llu to %llu", SLICE_PRINT(text), what,
                (unsigned long long)least, (unsigned long long)most);
    return false;
}

bool parse_tag(struct parser *p, unsigned n)
{
    struct slice tag = parser_word(p, n)->text;
    bool good = tag.length > 0 && tag.length <= 64;
    for (size_t i = 0; good && i < tag.length; i++) {
        uint8_t c = tag.at[i];
        bool sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        good = sign || (c == '-' && i > 0 && i + 1 < tag.length && tag.at[i - 1] != '-');
    }
    if (!good)
        model_error(p->model, parser_word(p, n)->place,
                    "\"%.*s\" is no tag: expected lower-case letters, digits and single hyphens, "
                    "such as microsoft-teams",
                    SLICE_PRINT(slice_head(tag, 80)));
    return good;
}

bool parse_id(struct parser *p, unsigned n, struct slice tag, uint16_t *id)
{
    uint64_t value;
    if (slice_equal(parser_word(p, n)->text, SLICE_LITERAL("-"))) {
        *id = (uint16_t)(PRIVATE_FIRST + hash_bytes(tag, 0) % PRIVATE_COUNT);
        return true;
    }
    if (!parse_number(p, n, "id", 1, UINT16_MAX - 2, &value))
        return false;
    *id = (uint16_t)value;
    return true;
}

bool parse_transport(struct parser *p, unsigned n, uint8_t *on)
{
    static const struct {
        struct slice word;
        uint8_t on;
    } known[] = {{{(const uint8_t *)"tcp", 3}, ON_TCP},
                 {{(const uint8_t *)"udp", 3}, ON_UDP},
                 {{(const uint8_t *)"sctp", 4}, ON_SCTP}};
    for (size_t i = 0; i < COUNT_OF(known); i++) {
        if (slice_equal(parser_word(p, n)->text, known[i].word)) {
            *on = known[i].on;
            return true;
        }
    }
    model_error(p->model, parser_word(p, n)->place,
                "\"%.*s\" is no transport: expected tcp, udp or sctp",
                SLICE_PRINT(parser_word(p, n)->text));
    return false;
}

struct slice parse_rest(const struct parser *p, unsigned n)
{
    const struct line *line = &p->line;
    const uint8_t *from = line->word[n].raw.at;
    const struct slice *last = &line->word[line->count - 1].raw;
    return slice_of(from, (size_t)(last->at + last->length - from));
}

bool parse_source(struct parser *p, struct slice *source)
{
    static const struct {
        const char *word;
        unsigned words;
    } kinds[] = {{"unverified", 1}, {"document", 2}, {"list", 3}, {"capture", 2}};
    struct slice kind = parser_word(p, 1)->text;
    for (size_t i = 0; i < COUNT_OF(kinds); i++) {
        if (!slice_equal(kind, slice_text(kinds[i].word)))
            continue;
        if (p->line.count - 1 != kinds[i].words)
            break;
        *source = parse_rest(p, 1);
        return true;
    }
    model_error(p->model, line_span(&p->line, 1, p->line.count - 1),
                "expected \"unverified\", \"document URL\", \"list REPOSITORY@REVISION PATH\" or "
                "\"capture NAME\"");
    return false;
}

bool parse_name(struct parser *p, struct place place, struct slice written, struct slice *name)
{
    char domain[DOMAIN_SIZE];
    *name = model_copy(p->model, slice_of(domain, domain_read(written, domain)));
    if (name->length > 0)
        return true;
    model_error(p->model, place,
                "\"%.*s\" is no domain: expected a name such as example.com, without scheme, port "
                "or path",
                SLICE_PRINT(slice_head(written, 120)));
    return false;
}

/* ---- blocks --------------------------------------------------------------------------------- */

static void read_category(struct parser *p)
{
    uint64_t id;
    struct class_entry class = {.tag = parser_word(p, 1)->text,
                                .name = parser_word(p, 3)->text,
                                .place = parser_word(p, 1)->place};
    if (!parse_tag(p, 1) || !parse_number(p, 2, "id", 1, UINT16_MAX, &id))
        return;
    if (p->line.count == 5) {
        if (!slice_equal(parser_word(p, 4)->text, SLICE_LITERAL("shared"))) {
            model_error(p->model, parser_word(p, 4)->place, "expected \"shared\" or nothing");
            return;
        }
        class.flags = CLASS_SHARED;
    }
    class.id = (uint32_t)id;
    (void)MODEL_ADD(p->model, classes, class);
    p->block = BLOCK_NONE;
}

static void read_include(struct parser *p)
{
    files_include(p->model, &p->line);
}

static const struct statement headers[] = {
    {"application", "application TAG [ID NAME CATEGORY]", 1, 4, parse_application},
    {"protocol", "protocol TAG ID NAME CATEGORY", 4, 4, parse_protocol},
    {"list", "list TAG CATEGORY [risk RISK]", 2, 4, parse_list},
    {"system", "system NUMBER [NAME]", 1, 2, parse_system},
    {"software", "software TAG [NAME]", 1, 2, parse_software},
    {"category", "category TAG ID NAME [shared]", 3, 4, read_category},
    {"include", "include FILE", 1, 1, read_include},
    {0},
};

static const struct statement *statements_of(enum block block)
{
    switch (block) {
    case BLOCK_APPLICATION:
        return application_statements;
    case BLOCK_LIST:
        return list_statements;
    case BLOCK_SYSTEM:
        return system_statements;
    case BLOCK_SOFTWARE:
        return software_statements;
    case BLOCK_PROTOCOL:
        return protocol_statements;
    case BLOCK_NONE:
        break;
    }
    return headers + COUNT_OF(headers) - 1;
}

static const struct statement *find_statement(const struct statement *table, struct slice word)
{
    for (; table->word != NULL; table++)
        if (slice_equal(slice_text(table->word), word))
            return table;
    return NULL;
}

static void tell_unknown(struct parser *p)
{
    static const char *const blocks[] = {
        "before the first entry", "in an application", "in a list", "in a system", "in software",
        "in a protocol"};
    struct slice word = parser_word(p, 0)->text;
    struct nearest nearest = nearest_begin(word);
    for (const struct statement *s = statements_of(p->block); s->word != NULL; s++)
        nearest_consider(&nearest, slice_text(s->word));
    for (const struct statement *s = headers; s->word != NULL; s++)
        nearest_consider(&nearest, slice_text(s->word));
    for (unsigned b = BLOCK_APPLICATION; b <= BLOCK_PROTOCOL && nearest.found.length == 0; b++) {
        if (find_statement(statements_of((enum block)b), word) == NULL)
            continue;
        model_error(p->model, parser_word(p, 0)->place, "\"%.*s\" does not belong here, %s",
                    SLICE_PRINT(slice_head(word, 80)), blocks[p->block]);
        return;
    }
    if (nearest.found.length > 0)
        model_error(p->model, parser_word(p, 0)->place,
                    "\"%.*s\" is unknown: did you mean \"%.*s\"?",
                    SLICE_PRINT(slice_head(word, 80)), SLICE_PRINT(nearest.found));
    else
        model_error(p->model, parser_word(p, 0)->place,
                    "\"%.*s\" is unknown: expected application, protocol, list, system, software, "
                    "category or include, or a line of such an entry",
                    SLICE_PRINT(slice_head(word, 80)));
}

static void read_line(struct parser *p)
{
    struct slice word = parser_word(p, 0)->text;
    const struct statement *s = find_statement(statements_of(p->block), word);
    /* A line of an entry may have the word of a header: "protocol" in an application is one when it
     * has too few words for a header. */
    const struct statement *header = find_statement(headers, word);
    unsigned words = p->line.count - 1;
    if (header != NULL && (s == NULL || (words >= header->least && words > s->most)))
        s = header;
    if (p->is_lost && (s == NULL || s != header))
        return;
    if (s == NULL) {
        tell_unknown(p);
        return;
    }
    if (s == header)
        p->is_lost = false;
    if (words < s->least || words > s->most) {
        struct place place = words > s->most ? line_span(&p->line, s->most + 1, words)
                                             : line_span(&p->line, 0, words);
        model_error(p->model, place, "%s: expected \"%s\"",
                    words > s->most ? "more than belongs here" : "a part is missing", s->form);
        p->is_lost = s == header;
        return;
    }
    s->read(p);
}

/* True for a line that can be read; others are told. */
static bool check_line(struct parser *p)
{
    struct slice text = p->line.text;
    if (text.length > LINE_MOST) {
        model_error(p->model, p->line.place, "the line has %zu bytes: expected %d at the most",
                    text.length, LINE_MOST);
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] >= ' ' || text.at[i] == '\t')
            continue;
        struct place place = p->line.place;
        place.column = (uint32_t)i + 1;
        place.width = 1;
        model_error(p->model, place, "byte 0x%02x: this is no text", text.at[i]);
        return false;
    }
    return true;
}

void parse_source_text(struct sonde_signatures *m, uint32_t file)
{
    enum { MISTAKES_OF_A_FILE = 200 };
    struct slice text = ENTRIES(m, files, source_file)[file].text;
    struct parser *p = calloc(1, sizeof *p);
    unsigned before = m->errors;
    if (p == NULL) {
        m->failed = true;
        return;
    }
    p->model = m;
    p->is_lost = false;
    if (slice_starts(text, SLICE_LITERAL("\xef\xbb\xbf")))
        text = slice_tail(text, 3);
    for (uint32_t number = 1; text.length > 0 && !m->failed; number++) {
        p->line.text = slice_split(text, '\n', &text);
        p->line.place = model_place(file, number);
        if (p->line.text.length > 0 && p->line.text.at[p->line.text.length - 1] == '\r')
            p->line.text.length--;
        if (check_line(p) && lex_line(m, &p->line) && p->line.count > 0)
            read_line(p);
        if (m->errors - before >= MISTAKES_OF_A_FILE) {
            model_error(m, p->line.place, "too many mistakes: the rest of the file was not read");
            break;
        }
    }
    free(p);
}
