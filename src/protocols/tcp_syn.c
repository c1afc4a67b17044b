/* The form of a TCP SYN (RFC 9293 section 3.1; RFC 7323 for its options), in a notation of our own
 * that tcp_syn.h tells. No payload is looked at: the engine has it written when a flow opens. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tcp_syn.h"

#include "base/cursor.h"

static const struct field fields[] = {
    {TCP_SYN_FINGERPRINT, FIELD_TEXT, false, "tcp_syn", "fingerprint",
     "form of the client's SYN: IP version, time to live, window, options and flags, as "
     "4:64:mss*44:mss1460,sok,ts,nop,ws7:df"},
    {TCP_SYN_SYSTEM, FIELD_TEXT, false, "tcp_syn", "system",
     "operating system that is known by that form, as its tag in the catalogue"},
};

enum {
    OPTION_END = 0,
    OPTION_NOTHING = 1,
    OPTION_SEGMENT_SIZE = 2,
    OPTION_WINDOW_SCALE = 3,
    OPTION_SACK_PERMITTED = 4,
    OPTION_TIMESTAMPS = 8,
    OPTION_FAST_OPEN = 34,
    OPTIONS_MOST = 24, /* the options' 40 bytes hold more only where they are filling */
    FLAGS_ECN = 0xc0   /* ECE and CWR */
};

/* A text that grows; each piece is short and there are few. */
struct text {
    uint8_t *at;
    const uint8_t *end;
};

static void put(struct text *t, const char *word)
{
    size_t length = strlen(word);
    if (length <= (size_t)(t->end - t->at)) {
        memcpy(t->at, word, length);
        t->at += length;
    }
}

static void put_number(struct text *t, uint64_t number)
{
    if ((size_t)(t->end - t->at) >= DECIMAL_DIGITS)
        t->at = decimal_put(t->at, number);
}

static unsigned initial_hop_limit(unsigned left)
{
    return left <= 32 ? 32 : left <= 64 ? 64 : left <= 128 ? 128 : 255;
}

/* The name of an option, or "o" where it has none here. */
static const char *option_name(uint8_t kind)
{
    switch (kind) {
    case OPTION_END:
        return "eol";
    case OPTION_NOTHING:
        return "nop";
    case OPTION_SEGMENT_SIZE:
        return "mss";
    case OPTION_WINDOW_SCALE:
        return "ws";
    case OPTION_SACK_PERMITTED:
        return "sok";
    case OPTION_TIMESTAMPS:
        return "ts";
    case OPTION_FAST_OPEN:
        return "tfo";
    default:
        return "o";
    }
}

/* Sets the value of the segment size option, where there is one. False where options break off. */
static bool put_options(struct text *t, struct slice options, unsigned *segment_size)
{
    struct cursor c = cursor_over(options);
    for (unsigned n = 0; cursor_left(&c) > 0 && n < OPTIONS_MOST; n++) {
        uint8_t kind = cursor_u8(&c);
        bool is_bare = kind == OPTION_END || kind == OPTION_NOTHING;
        uint8_t length = is_bare ? 2 : cursor_u8(&c);
        struct cursor value = cursor_block(&c, length < 2 ? SIZE_MAX : length - 2U);
        if (!cursor_ok(&c))
            return false;
        put(t, n > 0 ? "," : "");
        const char *name = option_name(kind);
        put(t, name);
        if (kind == OPTION_SEGMENT_SIZE)
            put_number(t, *segment_size = cursor_u16be(&value));
        else if (kind == OPTION_WINDOW_SCALE)
            put_number(t, cursor_u8(&value));
        else if (*name == 'o')
            put_number(t, kind);
        if (kind == OPTION_END)
            return true;
    }
    return true;
}

static void put_window(struct text *t, unsigned window, unsigned segment_size)
{
    bool is_multiple = segment_size > 0 && window >= segment_size && window % segment_size == 0;
    put(t, is_multiple ? "mss*" : "");
    put_number(t, is_multiple ? window / segment_size : window);
}

size_t tcp_syn_describe(const struct layer *layer, uint8_t text[TCP_SYN_TEXT_BYTES])
{
    uint8_t listed[TCP_SYN_TEXT_BYTES / 2];
    struct text options = {listed, listed + sizeof listed - 1};
    unsigned segment_size = 0;
    bool whole = put_options(&options, layer->tcp_options, &segment_size);
    *options.at = 0;

    struct text t = {text, text + TCP_SYN_TEXT_BYTES};
    put_number(&t, layer->ip_version);
    put(&t, ":");
    put_number(&t, initial_hop_limit(layer->hop_limit));
    put(&t, ":");
    put_window(&t, layer->tcp_window, segment_size);
    put(&t, ":");
    put(&t, (const char *)listed);
    const struct {
        bool set;
        const char *word;
    } flags[] = {{(layer->flags & LAYER_DONT_FRAGMENT) != 0, "df"},
                 {(layer->tcp_flags & FLAGS_ECN) == FLAGS_ECN, "ecn"},
                 {layer->payload_length > 0, "data"},
                 {!whole, "bad"}};
    const char *before = ":";
    for (size_t i = 0; i < COUNT_OF(flags); i++) {
        if (!flags[i].set)
            continue;
        put(&t, before);
        put(&t, flags[i].word);
        before = ",";
    }
    put(&t, *before == ':' ? ":" : "");
    return (size_t)(t.at - text);
}

const struct dissector tcp_syn_dissector = {
    .name = "tcp_syn",
    .summary = "Names nothing: tells the form of the segment that opens a connection.",
    .source = "RFC 9293, RFC 7323, RFC 3168, RFC 7413",
    HAS_FIELDS,
};
