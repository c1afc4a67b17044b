/* Catalogue of applications: reading its text, looking names and addresses up. */
/* SPDX-License-Identifier: MIT */
#include "signatures/catalogue.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/hash.h"

enum {
    MOST_APPLICATIONS = 4096,
    LARGEST_FILE = 16 << 20,
    LONGEST_DOMAIN = 253,
    PREFIXES = 129,
    FIRST_WORDS = 65536 / 64
};

/* A domain or network in the hash table; networks are keyed by their masked address and prefix. */
struct rule {
    struct slice key; /* NULL: a free place */
    uint16_t application;
    uint8_t prefix; /* 0 for domains, prefix + 1 for networks */
    uint32_t line;
};

struct catalogue {
    char *text;
    char file[128];
    struct application *applications;
    unsigned application_count;
    struct rule *rules; /* open addressing */
    uint32_t rule_mask;
    uint32_t rule_count;
    struct network *networks; /* whose addresses the keys of network rules point to */
    unsigned network_count;
    uint8_t prefix[PREFIXES];       /* lengths that occur, the longest first */
    uint64_t first[2][FIRST_WORDS]; /* IPv6, IPv4: bits by the first two bytes of all networks */
    unsigned prefix_count;
};

static uint64_t rule_hash(struct slice key, uint8_t prefix)
{
    return hash_bytes(key, prefix);
}

static struct rule *rule_place(const struct catalogue *c, struct slice key, uint8_t prefix)
{
    for (uint32_t at = (uint32_t)rule_hash(key, prefix) & c->rule_mask;;
         at = (at + 1) & c->rule_mask) {
        struct rule *r = &c->rules[at];
        if (r->key.at == NULL || (r->prefix == prefix && slice_equal(r->key, key)))
            return r;
    }
}

/* Reading: one line at a time, with the place for errors. */
struct reader {
    struct catalogue *catalogue;
    struct sonde_error *error;
    unsigned line;
    int application; /* that rules belong to; -1 before the first */
};

/* `what` is the word of the user's that is wrong, `why` says how and what was expected. */
static int reject(const struct reader *r, const char *what, const char *why)
{
    return error_set_at(r->error, SONDE_ESYNTAX, r->catalogue->file, r->line, 1, "\"%s\" %s", what,
                        why);
}

/* The next word of a line, which is ended by a zero in place. */
static char *next_word(char **at)
{
    char *word = *at + strspn(*at, " \t");
    char *end = word + strcspn(word, " \t");
    *at = *end == '\0' ? end : end + 1;
    *end = '\0';
    return word;
}

static int read_application(struct reader *r, char *line)
{
    struct catalogue *c = r->catalogue;
    uint64_t id;
    struct application a = {.tag = next_word(&line)};
    char *number = next_word(&line);
    a.name = next_word(&line);
    a.category = next_word(&line);
    if (*a.category == '\0')
        return reject(r, a.tag, "lacks a part: expected \"application TAG ID NAME CATEGORY\"");
    const char *more = next_word(&line);
    if (*more != '\0')
        return reject(r, more, "is a word too many: names of applications hold no blanks");
    if (!slice_to_uint(slice_text(number), UINT16_MAX, &id) || id == 0)
        return reject(r, number, "is no id: expected a number from 1 to 65535");
    for (unsigned i = 0; i < c->application_count; i++)
        if (c->applications[i].id == id ||
            (c->applications[i].tag[0] == a.tag[0] && strcmp(c->applications[i].tag, a.tag) == 0))
            return reject(r, c->applications[i].tag, "has this tag or id already");
    if (c->application_count == MOST_APPLICATIONS)
        return reject(r, a.tag, "is one application too many");
    a.id = (uint16_t)id;
    c->applications[c->application_count] = a;
    r->application = (int)c->application_count++;
    return SONDE_OK;
}

static int add_rule(struct reader *r, struct slice key, uint8_t prefix, const char *text)
{
    struct rule *place = rule_place(r->catalogue, key, prefix);
    if (place->key.at != NULL)
        return error_set_at(r->error, SONDE_ESYNTAX, r->catalogue->file, r->line, 1,
                            "\"%s\" is claimed by application \"%s\" in line %u already: remove "
                            "one of the two",
                            text, r->catalogue->applications[place->application].tag, place->line);
    *place = (struct rule){key, (uint16_t)r->application, prefix, r->line};
    r->catalogue->rule_count++;
    return SONDE_OK;
}

static int read_domain(struct reader *r, char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i < length; i++)
        word[i] = (char)ascii_lower((uint8_t)word[i]);
    if (length == 0 || length > LONGEST_DOMAIN || word[0] == '.' || word[length - 1] == '.' ||
        strpbrk(word, "/:*@") != NULL)
        return reject(r, word, "is no domain: expected a name such as example.com");
    return add_rule(r, slice_text(word), 0, word);
}

static void add_prefix(struct catalogue *c, uint8_t prefix)
{
    unsigned at = 0;
    while (at < c->prefix_count && c->prefix[at] > prefix)
        at++;
    if (at < c->prefix_count && c->prefix[at] == prefix)
        return;
    memmove(c->prefix + at + 1, c->prefix + at, c->prefix_count++ - at);
    c->prefix[at] = prefix;
}

/* Where an address has its first two bytes, by its version. */
static unsigned first_place(const struct address *a)
{
    unsigned at = address_is4(a) ? 12 : 0;
    return (unsigned)a->bytes[at] << 8 | a->bytes[at + 1];
}

/* Most addresses are in no network at all: one bit says so. */
static void add_first(struct catalogue *c, const struct network *n)
{
    bool is4 = address_is4(&n->address);
    unsigned bits = n->prefix - (is4 ? 96U : 0U);
    unsigned from = first_place(&n->address), count = bits >= 16 ? 1 : 1U << (16 - bits);
    for (unsigned at = from; at < from + count; at++)
        c->first[is4][at / 64] |= UINT64_C(1) << at % 64;
}

static int read_network(struct reader *r, const char *word)
{
    struct catalogue *c = r->catalogue;
    struct network *n = &c->networks[c->network_count];
    if (!network_parse(slice_text(word), n))
        return reject(r, word, "is no network: expected an address and prefix");
    c->network_count++;
    add_prefix(c, n->prefix);
    add_first(c, n);
    return add_rule(r, slice_of(&n->address, sizeof n->address), (uint8_t)(n->prefix + 1), word);
}

static int read_line(struct reader *r, char *line)
{
    line[strcspn(line, "#\r")] = '\0';
    char *word = next_word(&line);
    if (*word == '\0')
        return SONDE_OK;
    if (strcmp(word, "application") == 0)
        return read_application(r, line);
    char *value = next_word(&line);
    const char *more = next_word(&line);
    if (r->application < 0)
        return reject(r, word, "stands before the first application");
    if (*more != '\0')
        return reject(r, more, "is a word too many: expected one domain or network a line");
    if (strcmp(word, "domain") == 0)
        return read_domain(r, value);
    if (strcmp(word, "network") == 0)
        return read_network(r, value);
    return reject(r, word, "is unknown: expected application, domain or network");
}

static int read_all(struct catalogue *c, size_t length, struct sonde_error *error)
{
    struct reader r = {c, error, 0, -1};
    char *next = c->text;
    const char *end = c->text + length;
    while (next != NULL) {
        char *line = next;
        next = memchr(line, '\n', (size_t)(end - line));
        if (next != NULL)
            *next++ = '\0';
        r.line++;
        if (strlen(line) < (size_t)((next == NULL ? end : next - 1) - line))
            return reject(&r, line, "is followed by a zero byte: this is no text");
        int code = read_line(&r, line);
        if (code != SONDE_OK)
            return code;
    }
    return SONDE_OK;
}

struct catalogue *catalogue_parse(struct slice text, const char *file, struct sonde_error *error)
{
    size_t lines = 1;
    for (size_t i = 0; i < text.length; i++)
        lines += text.at[i] == '\n';
    uint32_t places = 16;
    while (places < lines * 2)
        places *= 2;
    struct catalogue *c = calloc(1, sizeof *c);
    if (c != NULL) {
        (void)snprintf(c->file, sizeof c->file, "%s", file);
        c->text = malloc(text.length + 1);
        c->applications = calloc(MOST_APPLICATIONS, sizeof *c->applications);
        c->rules = calloc(places, sizeof *c->rules);
        c->networks = calloc(lines, sizeof *c->networks);
        c->rule_mask = places - 1;
    }
    if (c == NULL || c->text == NULL || c->applications == NULL || c->rules == NULL ||
        c->networks == NULL) {
        catalogue_free(c);
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory for the catalogue", file);
        return NULL;
    }
    if (text.length > 0)
        memcpy(c->text, text.at, text.length);
    c->text[text.length] = '\0';
    if (read_all(c, text.length, error) != SONDE_OK) {
        catalogue_free(c);
        return NULL;
    }
    return c;
}

struct catalogue *catalogue_load(const char *path, struct sonde_error *error)
{
    FILE *file = fopen(path, "re");
    struct buffer text = {0};
    if (file == NULL) {
        (void)error_set(error, SONDE_EIO, "%s: %s", path, strerror(errno));
        return NULL;
    }
    while (text.length < LARGEST_FILE && buffer_reserve(&text, 65536)) {
        size_t got = fread(text.bytes + text.length, 1, 65536, file);
        if (got == 0)
            break;
        text.length += got;
    }
    struct catalogue *c = NULL;
    if (ferror(file) != 0 && errno == EISDIR)
        (void)error_set(error, SONDE_EIO, "%s: is a folder: name a catalogue file in it", path);
    else if (ferror(file) != 0 || text.failed || text.length >= LARGEST_FILE)
        (void)error_set(error, SONDE_EIO, "%s: cannot be read whole (16 MiB at the most)", path);
    else
        c = catalogue_parse(buffer_slice(&text), path, error);
    buffer_free(&text);
    (void)fclose(file);
    return c;
}

void catalogue_free(struct catalogue *c)
{
    if (c == NULL)
        return;
    free(c->text);
    free(c->applications);
    free(c->rules);
    free(c->networks);
    free(c);
}

const char *catalogue_file(const struct catalogue *c)
{
    return c->file;
}

const char *catalogue_base(const struct catalogue *c)
{
    const char *slash = strrchr(c->file, '/');
    return slash == NULL ? c->file : slash + 1;
}

unsigned catalogue_count(const struct catalogue *c)
{
    return c == NULL ? 0 : c->application_count;
}

const struct application *catalogue_at(const struct catalogue *c, unsigned index)
{
    return index < catalogue_count(c) ? &c->applications[index] : NULL;
}

const struct application *catalogue_find(const struct catalogue *c, struct slice tag)
{
    for (unsigned i = 0; i < catalogue_count(c); i++)
        if (slice_equal(slice_text(c->applications[i].tag), tag))
            return &c->applications[i];
    return NULL;
}

static struct catalogue_match found(const struct catalogue *c, const struct rule *r)
{
    return (struct catalogue_match){&c->applications[r->application], r->line};
}

struct catalogue_match catalogue_name(const struct catalogue *c, struct slice name)
{
    if (c == NULL || name.length > LONGEST_DOMAIN)
        return (struct catalogue_match){0};
    /* From the whole name down to its last label: the first hit is the longest. */
    while (name.length > 0) {
        const struct rule *r = rule_place(c, name, 0);
        if (r->key.at != NULL)
            return found(c, r);
        (void)slice_split(name, '.', &name);
    }
    return (struct catalogue_match){0};
}

static struct address masked(const struct address *a, unsigned prefix)
{
    struct address m = {0};
    memcpy(m.bytes, a->bytes, prefix / 8);
    if (prefix % 8 != 0)
        m.bytes[prefix / 8] = (uint8_t)(a->bytes[prefix / 8] & (0xff00 >> prefix % 8));
    return m;
}

struct catalogue_match catalogue_address(const struct catalogue *c, const struct address *address)
{
    if (c == NULL)
        return (struct catalogue_match){0};
    unsigned first = first_place(address);
    if ((c->first[address_is4(address)][first / 64] >> first % 64 & 1) == 0)
        return (struct catalogue_match){0};
    for (unsigned i = 0; i < c->prefix_count; i++) {
        struct address m = masked(address, c->prefix[i]);
        const struct rule *r = rule_place(c, slice_of(&m, sizeof m), (uint8_t)(c->prefix[i] + 1));
        if (r->key.at != NULL)
            return found(c, r);
    }
    return (struct catalogue_match){0};
}
