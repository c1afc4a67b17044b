/* The manifest of a channel: written and signed, verified and read. */
/* SPDX-License-Identifier: MIT */
#include "manifest.h"

#include <string.h>

#include "cli/verb.h"
#include "pack.h"

#define FIRST_LINE     "sonde-signatures "
#define SIGNATURE_LINE "\nsignature "

enum { FORMAT = 1 };

/* 2^53: numbers that every language can read. */
static const uint64_t serial_most = UINT64_C(9007199254740992);

/* ---- words ---------------------------------------------------------------------------------- */

static struct slice next_word(struct slice *rest)
{
    return slice_split(*rest, ' ', rest);
}

/* Copies a word that is not empty and fits. */
static bool take_text(char *text, size_t room, struct slice word)
{
    if (word.length == 0 || word.length >= room)
        return false;
    memcpy(text, word.at, word.length);
    text[word.length] = '\0';
    return true;
}

static bool take_digest(char text[DIGEST_TEXT], struct slice word)
{
    uint8_t bytes[(DIGEST_TEXT - 1) / 2];
    return slice_to_bytes(word, bytes, sizeof bytes) && take_text(text, DIGEST_TEXT, word);
}

/* A name of a file in the channel's folder, and nothing that leads out of it. */
static bool take_file(char text[FILE_TEXT], struct slice word)
{
    for (size_t i = 0; i < word.length; i++) {
        uint8_t c = word.at[i], small = ascii_lower(c);
        bool plain = (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == '-';
        if (!plain && (i == 0 || c != '.'))
            return false;
    }
    return take_text(text, FILE_TEXT, word);
}

bool version_is_good(struct slice text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.at[i] < ' ' || text.at[i] == 0x7f)
            return false;
    return text.length > 0 && text.length < VERSION_TEXT && text.at[0] != ' ';
}

/* ---- reading -------------------------------------------------------------------------------- */

static bool take_piece(struct piece *p, struct slice rest)
{
    return take_file(p->file, next_word(&rest)) &&
           slice_to_uint(next_word(&rest), CATALOGUE_MOST * UINT64_C(1024), &p->size) &&
           take_digest(p->digest, next_word(&rest)) && rest.length == 0;
}

static bool take_catalogue(struct manifest *m, struct slice rest)
{
    return take_digest(m->digest, next_word(&rest)) &&
           slice_to_uint(rest, CATALOGUE_MOST * UINT64_C(1024), &m->size);
}

static bool take_delta(struct manifest *m, struct slice rest)
{
    struct delta d;
    if (!take_digest(d.from, next_word(&rest)) || !take_piece(&d.piece, rest))
        return false;
    /* What is behind the last that there is room for is older: the bundle serves those. */
    if (m->delta_count < DELTAS_MOST)
        m->delta[m->delta_count++] = d;
    return true;
}

static bool take_line(struct manifest *m, struct slice line)
{
    struct slice rest = line, word = next_word(&rest);
    if (slice_equal(word, SLICE_LITERAL("serial")))
        return slice_to_uint(rest, serial_most, &m->serial);
    if (slice_equal(word, SLICE_LITERAL("version")))
        return version_is_good(rest) && take_text(m->version, sizeof m->version, rest);
    if (slice_equal(word, SLICE_LITERAL("created")))
        return version_is_good(rest) && take_text(m->created, sizeof m->created, rest);
    if (slice_equal(word, SLICE_LITERAL("catalogue")))
        return take_catalogue(m, rest);
    if (slice_equal(word, SLICE_LITERAL("bundle")))
        return take_piece(&m->bundle, rest);
    if (slice_equal(word, SLICE_LITERAL("delta")))
        return take_delta(m, rest);
    return true;
}

/* The lines between the first one and the signature. */
static int take_lines(struct manifest *m, struct slice lines, const char *name)
{
    while (lines.length > 0) {
        struct slice line = slice_split(lines, '\n', &lines);
        if (!take_line(m, line))
            return complain_text(EXIT_SYNTAX,
                                 "%s: its line \"%.*s\" cannot be read: the channel must be "
                                 "published again",
                                 name, (int)slice_head(line, 80).length, (const char *)line.at);
    }
    if (m->serial == 0 || m->version[0] == '\0' || m->created[0] == '\0' || m->size == 0 ||
        m->bundle.size == 0)
        return complain_text(EXIT_SYNTAX,
                             "%s: serial, version, created, catalogue or bundle is missing: the "
                             "channel must be published again",
                             name);
    if (m->size > CATALOGUE_MOST || m->bundle.size > CATALOGUE_MOST)
        return complain_text(EXIT_SYNTAX,
                             "%s: too large: a catalogue of %llu bytes, packed %llu; the most "
                             "that is taken are %d",
                             name, (unsigned long long)m->size, (unsigned long long)m->bundle.size,
                             CATALOGUE_MOST);
    return EXIT_OK;
}

/* Nothing else is looked at before this. `signature` is what stands behind "signature ". */
static int verify(struct slice signed_bytes, struct slice signature, const char *name,
                  const struct public_key *key)
{
    struct slice text, id = slice_split(signature, ' ', &text);
    if (signature_fits(key, signed_bytes, text))
        return EXIT_OK;
    if (slice_equal(id, slice_text(key->id)))
        return complain_text(EXIT_SYNTAX,
                             "%s: its signature is wrong: it was altered since key %s signed it; "
                             "get it from its source again",
                             name, key->id);
    return complain_text(EXIT_SYNTAX,
                         "%s: it is signed by another key (%.*s) than %s (%s): name the key of "
                         "this channel with --key",
                         name, (int)slice_head(id, 16).length, (const char *)id.at, key->name,
                         key->id);
}

/* The text of a signature line is told to people: only what a key's name is made of. */
static bool is_signature(struct slice line)
{
    struct slice rest, id = slice_split(line, ' ', &rest);
    uint8_t bytes[(KEY_ID_TEXT - 1) / 2];
    return slice_to_bytes(id, bytes, sizeof bytes) && rest.length == SIGNATURE_TEXT - 1;
}

int manifest_read(struct manifest *m, struct slice bytes, const char *name,
                  const struct public_key *key, size_t *length)
{
    struct slice head = slice_head(bytes, MANIFEST_MOST), lines;
    struct slice first = slice_split(head, '\n', &lines);
    ptrdiff_t end = slice_find(head, SLICE_LITERAL(SIGNATURE_LINE));
    uint64_t format = 0;
    *m = (struct manifest){0};
    if (!slice_starts(first, SLICE_LITERAL(FIRST_LINE)) || end < (ptrdiff_t)first.length)
        return complain_text(EXIT_SYNTAX,
                             "%s: this is no release of signatures (or it is cut): name what "
                             "'sonde signatures publish' made",
                             name);
    /* The first newline of the mark still belongs to what is signed. */
    size_t signed_length = (size_t)end + 1;
    struct slice tail = slice_tail(head, (size_t)end + sizeof SIGNATURE_LINE - 1), behind;
    bool whole = slice_find_byte(tail, '\n') >= 0;
    struct slice signature = slice_split(tail, '\n', &behind);
    if (!whole || !is_signature(signature))
        return complain_text(EXIT_SYNTAX,
                             "%s: it ends before its signature does: it was cut; get "
                             "it from its source again",
                             name);
    *length = (size_t)(signature.at - bytes.at) + signature.length + 1;
    int code = verify(slice_head(bytes, signed_length), signature, name, key);
    if (code != EXIT_OK)
        return code;
    if (!slice_to_uint(slice_tail(first, sizeof FIRST_LINE - 1), UINT32_MAX, &format) ||
        format != FORMAT)
        return complain_text(EXIT_SYNTAX,
                             "%s: it is of format %.*s, and this program reads %d: a newer Sonde "
                             "is needed",
                             name, (int)slice_head(first, 40).length - (int)sizeof FIRST_LINE + 1,
                             (const char *)first.at + sizeof FIRST_LINE - 1, FORMAT);
    return take_lines(m, slice_head(lines, signed_length - (size_t)(lines.at - bytes.at)), name);
}

/* ---- writing -------------------------------------------------------------------------------- */

static void write_piece(const struct piece *p, struct buffer *out)
{
    buffer_printf(out, "%s %llu %s\n", p->file, (unsigned long long)p->size, p->digest);
}

void manifest_write(const struct manifest *m, const struct secret_key *key, struct buffer *out)
{
    char signature[SIGNATURE_TEXT];
    buffer_printf(out, FIRST_LINE "%d\nserial %llu\nversion %s\ncreated %s\ncatalogue %s %llu\n",
                  FORMAT, (unsigned long long)m->serial, m->version, m->created, m->digest,
                  (unsigned long long)m->size);
    buffer_printf(out, "bundle ");
    write_piece(&m->bundle, out);
    for (unsigned i = 0; i < m->delta_count; i++) {
        buffer_printf(out, "delta %s ", m->delta[i].from);
        write_piece(&m->delta[i].piece, out);
    }
    if (out->failed)
        return;
    signature_make(key, buffer_slice(out), signature);
    buffer_printf(out, "signature %s %s\n", key->public.id, signature);
}
