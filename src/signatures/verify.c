/* Opening a compiled catalogue: its form, size and checksum are verified. */
/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "base/hash.h"
#include "signatures/view.h"

const uint8_t section_words[SECTION_COUNT] = {
#define SECTION(symbol)
#define WORD(symbol, kind)
#define END(symbol) [SECTION_##symbol] = WORDS_##symbol,
#include "signatures/layout.def"
#undef SECTION
#undef WORD
#undef END
};

uint64_t view_checksum(struct slice bytes)
{
    /* Four runs beside each other: a processor works at several multiplications at once. Each takes
     * four words; that two changes among those undo each other is as likely as any collision. */
    enum { LANES = 4, LANE = 32, STRIDE = LANES * LANE };
    uint64_t seed = hash_load64(bytes.at + LAYOUT_ORDER) ^
                    hash_mix(hash_load64(bytes.at + LAYOUT_SIZE), hash_load64(bytes.at));
    uint64_t lane[LANES] = {seed, seed + 1, seed + 2, seed + 3};
    struct slice rest = slice_tail(bytes, LAYOUT_HEADER);
    for (; rest.length >= STRIDE; rest = slice_of(rest.at + STRIDE, rest.length - STRIDE))
        for (unsigned i = 0; i < LANES; i++) {
            const uint8_t *at = rest.at + (size_t)i * LANE;
            uint64_t high =
                hash_load64(at) ^ (hash_load64(at + 8) << 29 | hash_load64(at + 8) >> 35);
            uint64_t low =
                hash_load64(at + 16) ^ (hash_load64(at + 24) << 29 | hash_load64(at + 24) >> 35);
            lane[i] = hash_mix(lane[i] ^ high, low ^ LAYOUT_MIXER);
        }
    return hash_bytes(rest, hash_mix(lane[0] ^ lane[1], lane[2] ^ ~lane[3]));
}

/* A power of two of parts, and one behind the last. */
static bool index_fits(const struct view *v, enum section index)
{
    uint32_t parts = view_count(v, index);
    return parts >= 2 && ((parts - 1) & (parts - 2)) == 0 && parts <= 65537;
}

/* What tables and loops rest on. */
static bool counts_fit(const struct view *v)
{
    uint32_t buckets = view_count(v, SECTION_BUCKET);
    return index_fits(v, SECTION_INDEX4) && index_fits(v, SECTION_INDEX6) && buckets > 0 &&
           (buckets & (buckets - 1)) == 0 && view_count(v, SECTION_APPLICATION) < UINT16_MAX - 2U &&
           view_count(v, SECTION_WIRE) < 1024;
}

static bool place_sections(struct view *v)
{
    size_t at = LAYOUT_HEADER + (size_t)SECTION_COUNT * 8;
    if (v->bytes.length < at)
        return false;
    for (unsigned s = 0; s < SECTION_COUNT; s++) {
        uint32_t begin = load_word(v->bytes.at + LAYOUT_HEADER + (size_t)s * 8);
        uint32_t count = load_word(v->bytes.at + LAYOUT_HEADER + (size_t)s * 8 + 4);
        size_t record = s == SECTION_TEXT ? 1 : (size_t)section_words[s] * 4;
        if (begin < at || begin > v->bytes.length || count > (v->bytes.length - begin) / record)
            return false;
        v->section[s].at = v->bytes.at + begin;
        v->section[s].count = count;
    }
    return true;
}

int view_open(struct view *v, struct slice bytes, const char *name, struct sonde_error *error)
{
    *v = (struct view){.bytes = bytes};
    if (bytes.length < LAYOUT_HEADER ||
        memcmp(bytes.at, LAYOUT_MAGIC, sizeof LAYOUT_MAGIC - 1) != 0)
        return error_set(error, SONDE_ESYNTAX, "%s: is no compiled catalogue", name);
    uint32_t order = load_word(bytes.at + LAYOUT_ORDER);
    if (order != LAYOUT_ORDER_MARK)
        return error_set(error, SONDE_ESYNTAX,
                         "%s: was written in another byte order: compile it anew", name);
    uint32_t version = load_word(bytes.at + LAYOUT_VERSION);
    if (version != LAYOUT_FORM_VERSION)
        return error_set(error, SONDE_ESYNTAX,
                         "%s: has form %u and this program reads form %u: compile it anew with "
                         "`sonde signatures compile`",
                         name, version, LAYOUT_FORM_VERSION);
    uint32_t size = load_word(bytes.at + LAYOUT_SIZE);
    if (size != bytes.length)
        return error_set(error, SONDE_ESYNTAX,
                         "%s: has %zu bytes where %u were written: it was cut or damaged", name,
                         bytes.length, size);
    if (hash_load64(bytes.at + LAYOUT_CHECKSUM) != view_checksum(bytes))
        return error_set(error, SONDE_ESYNTAX, "%s: is damaged: its checksum differs", name);
    if (!place_sections(v) || !counts_fit(v))
        return error_set(error, SONDE_ESYNTAX,
                         "%s: is no catalogue that a compiler wrote: its parts do not fit", name);
    return SONDE_OK;
}
