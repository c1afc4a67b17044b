/* Entries of software: the fingerprints that it is known by. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/tcp_syn.h"
#include "signatures/parse.h"

static struct software_entry *software_of(struct parser *p)
{
    return &ENTRIES(p->model, softwares, software_entry)[p->owner];
}

/* The number of the software with this tag; it is made where there was none. */
static uint32_t find_software(struct sonde_signatures *m, struct slice tag, struct place place)
{
    uint32_t count = ENTRY_COUNT(m, softwares, software_entry);
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal(ENTRIES(m, softwares, software_entry)[i].tag, tag))
            return i;
    struct software_entry made = {.tag = tag, .place = place};
    return MODEL_ADD(m, softwares, made);
}

void parse_software(struct parser *p)
{
    struct place place = parser_word(p, 1)->place;
    p->block = BLOCK_SOFTWARE;
    p->is_lost = true;
    if (!parse_tag(p, 1))
        return;
    p->owner = find_software(p->model, parser_word(p, 1)->text, place);
    if (p->model->failed)
        return;
    struct software_entry *s = software_of(p);
    p->is_lost = false;
    if (p->line.count == 2)
        return;
    if (s->name.length > 0) {
        model_error(p->model, place, "software \"%.*s\" is declared in %.*s:%u already",
                    SLICE_PRINT(s->tag), SLICE_PRINT(model_file(p->model, s->place.file)),
                    s->place.line);
        return;
    }
    s->name = parser_word(p, 2)->text;
    s->place = place;
    if (s->name.length == 0 || s->name.length > 64)
        model_error(p->model, parser_word(p, 2)->place,
                    "the name has %zu bytes: expected 1 to 64, such as \"curl with OpenSSL\"",
                    s->name.length);
}

/* ---- lines ---------------------------------------------------------------------------------- */

/* These are as strict as what writes fingerprints: what could never be told is a mistake. */

static bool are_digits(struct slice text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++)
        if (hex_value(text.at[i]) < 0 || (text.at[i] >= 'A' && text.at[i] <= 'F'))
            return false;
    return true;
}

static bool is_sum(struct slice text)
{
    return text.length == 32 && are_digits(text, 0, 32);
}

/* True where all of the bytes are letters, digits or `more`. */
static bool has_only(struct slice text, struct slice more)
{
    for (size_t i = 0; i < text.length; i++) {
        uint8_t c = ascii_lower(text.at[i]);
        bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!plain && slice_find_byte(more, text.at[i]) < 0)
            return false;
    }
    return true;
}

/* "t13d1516h2_8daaf6152771_e5627efa2ab1" */
static bool is_ja4(struct slice text)
{
    enum { LENGTH = 36, FIRST = 11, SECOND = 24, DIGITS = 12 };
    if (text.length != LENGTH || text.at[FIRST - 1] != '_' || text.at[SECOND - 1] != '_')
        return false;
    bool is_carrier = text.at[0] == 't' || text.at[0] == 'q' || text.at[0] == 'd';
    bool is_name = text.at[3] == 'd' || text.at[3] == 'i';
    bool counts = true;
    for (size_t i = 4; i < 8; i++)
        counts = counts && text.at[i] >= '0' && text.at[i] <= '9';
    return is_carrier && is_name && counts && has_only(slice_head(text, FIRST - 1), SLICE_NONE) &&
           are_digits(text, FIRST, FIRST + DIGITS) && are_digits(text, SECOND, SECOND + DIGITS);
}

/* "1,3,6,15" */
static bool are_options(struct slice text)
{
    uint64_t option;
    bool good = text.length > 0 && text.at[text.length - 1] != ',';
    while (good && text.length > 0) {
        struct slice one = slice_split(text, ',', &text);
        good = slice_to_uint(one, UINT8_MAX, &option) && (one.length == 1 || one.at[0] != '0');
    }
    return good;
}

/* "4:64:mss*44:mss1460,sok,ts,nop,ws7:df" */
static bool is_syn(struct slice text)
{
    unsigned parts = 1;
    for (size_t i = 0; i < text.length; i++)
        parts += text.at[i] == ':';
    return parts == 5 && text.length <= TCP_SYN_TEXT_BYTES &&
           has_only(text, SLICE_LITERAL("*,:")) &&
           (slice_starts(text, SLICE_LITERAL("4:")) || slice_starts(text, SLICE_LITERAL("6:")));
}

static void add_print(struct parser *p, enum fingerprint kind, bool (*is_good)(struct slice),
                      const char *form)
{
    for (unsigned n = 1; n < p->line.count; n++) {
        struct print_entry print = {.kind = (uint8_t)kind,
                                    .software = p->owner,
                                    .text = parser_word(p, n)->text,
                                    .place = parser_word(p, n)->place};
        if (kind == FINGERPRINT_JA3 || kind == FINGERPRINT_HASSH) /* digits, in either case */
            print.text = model_lower(p->model, print.text);
        if (is_good(print.text))
            (void)MODEL_ADD(p->model, prints, print);
        else
            model_error(p->model, print.place, "\"%.*s\" is no such fingerprint: expected %s",
                        SLICE_PRINT(slice_head(print.text, 80)), form);
    }
}

static void read_ja4(struct parser *p)
{
    add_print(p, FINGERPRINT_JA4, is_ja4,
              "what ssl.client_ja4 tells, such as t13d1516h2_8daaf6152771_e5627efa2ab1");
}

static void read_ja3(struct parser *p)
{
    add_print(p, FINGERPRINT_JA3, is_sum, "the 32 hexadecimal digits that ssl.client_ja3 tells");
}

static void read_hassh(struct parser *p)
{
    add_print(p, FINGERPRINT_HASSH, is_sum,
              "the 32 hexadecimal digits that ssh.hassh or ssh.hassh_server tells");
}

static void read_dhcp(struct parser *p)
{
    add_print(p, FINGERPRINT_DHCP, are_options, "what dhcp.fingerprint tells, such as 1,3,6,15");
}

static void read_syn(struct parser *p)
{
    add_print(p, FINGERPRINT_TCP_SYN, is_syn,
              "what tcp_syn.fingerprint tells, such as 4:64:mss*44:mss1460,sok,ts,nop,ws7:df");
}

static void read_source(struct parser *p)
{
    struct slice source;
    if (parse_source(p, &source) && software_of(p)->source.length == 0)
        software_of(p)->source = source;
}

const struct statement software_statements[] = {
    {"source", "source unverified|document|list|capture …", 1, 3, read_source},
    {"ja4", "ja4 FINGERPRINT …", 1, WORDS_MOST, read_ja4},
    {"ja3", "ja3 DIGITS …", 1, WORDS_MOST, read_ja3},
    {"hassh", "hassh DIGITS …", 1, WORDS_MOST, read_hassh},
    {"dhcp", "dhcp OPTIONS …", 1, WORDS_MOST, read_dhcp},
    {"tcp-syn", "tcp-syn FORM …", 1, WORDS_MOST, read_syn},
    {0},
};
