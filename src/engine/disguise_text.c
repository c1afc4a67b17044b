/* Addresses, hardware addresses and names that stand in texts, told as the settings want it. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "engine/disguise.h"
#include "expression/text.h"

enum { MAC_TEXT = 17 };

/* ---- what fields are about --------------------------------------------------------------------
 */

enum about {
    ABOUT_ANYTHING,
    ABOUT_HOST,    /* a host's name, also where it has no dots to be known by */
    ABOUT_HARDWARE /* an identifier that is made of a hardware address, or as lasting */
};

static enum about about(const struct field *field)
{
    static const struct {
        const char *object, *key;
        enum about about;
    } known[] = {
        {"dhcp", "client_id", ABOUT_HARDWARE},
        {"dhcpv6", "client_duid", ABOUT_HARDWARE},
        {"dhcpv6", "server_duid", ABOUT_HARDWARE},
        {"snmp", "engine_id", ABOUT_HARDWARE},
        {"dhcp", "hostname", ABOUT_HOST},
        {"dhcp", "fqdn", ABOUT_HOST},
        {"dhcpv6", "fqdn", ABOUT_HOST},
        {"netbios", "name", ABOUT_HOST},
        {"netbios", "names", ABOUT_HOST},
        {"netbios", "destination", ABOUT_HOST},
        {"ntlm", "host", ABOUT_HOST},
        {"ntlm", "target", ABOUT_HOST},
        {"ldap", "host", ABOUT_HOST},
        {"smtp", "client", ABOUT_HOST},
        {"mdns", "answer", ABOUT_HOST},
        {"syslog", "hostname", ABOUT_HOST},
        {"snmp", "system_name", ABOUT_HOST},
        {"lldp", "system_name", ABOUT_HOST},
    };
    if (field == NULL || field->object == NULL)
        return ABOUT_ANYTHING;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(known[i].object, field->object) == 0 && strcmp(known[i].key, field->key) == 0)
            return known[i].about;
    return ABOUT_ANYTHING;
}

static bool hides_stations(const struct sonde_disguise *d)
{
    const struct sonde_disguise_settings *s = &d->settings;
    return s->pseudonym_mac || s->masked_mac_count + s->masked_network_count > 0;
}

static bool hides_addresses(const struct sonde_disguise *d)
{
    const struct sonde_disguise_settings *s = &d->settings;
    return hides_stations(d) || s->pseudonym_ip || s->other_bits4 > 0 || s->other_bits6 > 0 ||
           d->external_count > 0;
}

bool disguise_tells(const struct sonde_disguise *d, const struct field *field)
{
    return about(field) != ABOUT_HARDWARE || !hides_stations(d);
}

/* ---- addresses --------------------------------------------------------------------------------
 */

/* One address or hardware address in all of its text; false: it is none. */
static bool put_address(const struct sonde_disguise *d, struct slice text, struct buffer *out)
{
    struct address a;
    int64_t number, last;
    char room[ADDRESS_TEXT_SIZE];
    if (address_parse(text, &a)) {
        disguise_address(d, address_is_private(&a), a.bytes);
        buffer_append(out, room, address_format(&a, room));
        return true;
    }
    if (text.length != MAC_TEXT || !text_to_mac(text, &number, &last))
        return false;
    uint8_t none[16] = {0}, mac[MAC_SIZE];
    for (unsigned i = 0; i < MAC_SIZE; i++)
        mac[i] = (uint8_t)(number >> 8 * (MAC_SIZE - 1 - i));
    sonde_disguise_end(d, true, none, mac);
    buffer_printf(out, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3], mac[4],
                  mac[5]);
    return true;
}

static bool is_digit(uint8_t c)
{
    return c >= '0' && c <= '9';
}

static bool is_address_byte(uint8_t c, bool four)
{
    uint8_t lower = ascii_lower(c);
    return is_digit(c) || c == '.' || (!four && (c == ':' || (lower >= 'a' && lower <= 'f')));
}

/* How long the run of such bytes is that begins there. */
static size_t run_at(struct slice text, size_t at, bool four)
{
    size_t end = at;
    while (end < text.length && is_address_byte(text.at[end], four))
        end++;
    return end - at;
}

static bool is_mark(uint8_t c)
{
    return c == '.' || c == ':';
}

/* The same bytes without the marks around them: "sip:192.0.2.1:5060", "at ::1." */
static struct slice without_marks(struct slice run)
{
    while (run.length > 0 && is_mark(run.at[run.length - 1]) &&
           !(run.length > 1 && run.at[run.length - 1] == ':' && run.at[run.length - 2] == ':'))
        run.length--;
    while (run.length > 0 && is_mark(run.at[0]) &&
           !(run.length > 1 && run.at[0] == ':' && run.at[1] == ':'))
        run = slice_of(run.at + 1, run.length - 1);
    return run;
}

/* What is no address as a whole may have one of IPv4 in it: "192.0.2.1:80". */
static void put_ip4_addresses(const struct sonde_disguise *d, struct slice text, struct buffer *out)
{
    for (size_t at = 0; at < text.length;) {
        size_t length = run_at(text, at, true);
        struct slice run = slice_of(text.at + at, length), bare = without_marks(run);
        size_t before = (size_t)(bare.at - run.at);
        if (length == 0) {
            buffer_byte(out, text.at[at++]);
            continue;
        }
        buffer_append(out, run.at, before);
        if (!put_address(d, bare, out))
            buffer_append(out, bare.at, bare.length);
        buffer_append(out, bare.at + bare.length, run.length - before - bare.length);
        at += length;
    }
}

static void put_addresses(const struct sonde_disguise *d, struct slice text, struct buffer *out)
{
    for (size_t at = 0; at < text.length;) {
        size_t length = run_at(text, at, false);
        struct slice run = slice_of(text.at + at, length), bare = without_marks(run);
        size_t before = (size_t)(bare.at - run.at), place = out->length;
        if (length == 0) {
            buffer_byte(out, text.at[at++]);
            continue;
        }
        buffer_append(out, run.at, before);
        if (put_address(d, bare, out)) {
            buffer_append(out, bare.at + bare.length, run.length - before - bare.length);
        } else {
            out->length = place;
            put_ip4_addresses(d, run, out);
        }
        at += length;
    }
}

static bool has_nocase(struct slice text, struct slice what)
{
    for (size_t at = 0; at + what.length <= text.length; at++)
        if (slice_equal_nocase(slice_of(text.at + at, what.length), what))
            return true;
    return false;
}

/* "10.2.0.192.in-addr.arpa": an address, the other way round. */
static bool has_reverse_name(struct slice text)
{
    return has_nocase(text, SLICE_LITERAL(".in-addr.arpa")) ||
           has_nocase(text, SLICE_LITERAL(".ip6.arpa"));
}

static void add_spelling(struct hidden_ends *h, const char *text)
{
    (void)snprintf(h->spelling[h->count++], sizeof h->spelling[0], "%s", text);
}

static void add_mac(struct hidden_ends *h, const uint8_t m[MAC_SIZE])
{
    static const char *const between[] = {"", "-", ":"};
    char text[MAC_TEXT + 1];
    for (unsigned i = 0; i < sizeof between / sizeof between[0]; i++) {
        const char *s = between[i];
        (void)snprintf(text, sizeof text, "%02x%s%02x%s%02x%s%02x%s%02x%s%02x", m[0], s, m[1], s,
                       m[2], s, m[3], s, m[4], s, m[5]);
        add_spelling(h, text);
    }
}

void disguise_find_ends(const struct sonde_disguise *d, const struct sonde_flow *flow,
                        struct hidden_ends *h)
{
    h->count = 0;
    for (unsigned side = 0; side < 2; side++) {
        struct address seen = {{0}}, told;
        uint8_t mac[MAC_SIZE];
        char text[ADDRESS_TEXT_SIZE];
        if (flow->ip_version != 0)
            memcpy(seen.bytes, flow->address[side], 16);
        told = seen;
        memcpy(mac, flow->mac[side], MAC_SIZE);
        sonde_disguise_end(d, side == 0 || flow->other_type == SONDE_OTHER_LOCAL, told.bytes, mac);
        if ((flow->flags & SONDE_FLOW_HAS_MAC) != 0 && memcmp(mac, flow->mac[side], MAC_SIZE) != 0)
            add_mac(h, flow->mac[side]);
        if (flow->ip_version == 0 || memcmp(told.bytes, seen.bytes, 16) == 0)
            continue;
        text[address_format(&seen, text)] = '\0';
        add_spelling(h, text);
    }
}

/* "192.0.2.1" is not in "192.0.2.17". */
static bool has_whole(struct slice text, struct slice what)
{
    for (size_t at = 0; at + what.length <= text.length; at++) {
        size_t end = at + what.length;
        bool goes_on = is_digit(what.at[0]) && is_digit(what.at[what.length - 1]) &&
                       ((at > 0 && is_digit(text.at[at - 1])) ||
                        (end < text.length && is_digit(text.at[end])));
        if (slice_equal_nocase(slice_of(text.at + at, what.length), what) &&
            !(goes_on && slice_find_byte(what, '.') >= 0))
            return true;
    }
    return false;
}

/* What was not known for an address because of what stands around it: "mac:02:00:00:00:50:02", and
 * the end of many a UUID. */
static bool has_end(const struct hidden_ends *h, struct slice text)
{
    for (unsigned i = 0; i < h->count; i++)
        if (has_whole(text, slice_text(h->spelling[i])))
            return true;
    return false;
}

/* ---- names ------------------------------------------------------------------------------------
 */

static bool is_name_byte(uint8_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c >= 0x80;
}

static bool has_letter(struct slice s)
{
    for (size_t i = 0; i < s.length; i++)
        if (ascii_lower(s.at[i]) >= 'a' && ascii_lower(s.at[i]) <= 'z')
            return true;
    return false;
}

/* Two labels at the least, of which the last one is no number. */
static bool is_host_name(struct slice text)
{
    struct slice rest = text, label = SLICE_NONE;
    unsigned labels = 0;
    if (text.length > 0 && text.at[text.length - 1] == '.')
        rest.length--;
    while (rest.length > 0) {
        label = slice_split(rest, '.', &rest);
        for (size_t i = 0; i < label.length; i++)
            if (!is_name_byte(label.at[i]) && !(i == 0 && label.at[0] == '*'))
                return false;
        if (label.length == 0)
            return false;
        labels++;
    }
    return labels > 1 && has_letter(label);
}

/* The label from which on a name says whose it is: the last but one, or the one before it where
 * that is a word that registries of countries keep for themselves. In a network's own domains the
 * last but one is a station. */
static struct slice domain_of(struct slice name)
{
    static const char *const kept[] = {"ac",  "co", "com", "edu", "gob", "gov", "go",
                                       "mil", "ne", "net", "nic", "or",  "org"};
    static const char *const own[] = {"local", "lan", "home", "internal", "localdomain"};
    struct slice label[3] = {SLICE_NONE, SLICE_NONE, SLICE_NONE}, rest = name;
    if (name.length > 0 && name.at[name.length - 1] == '.')
        rest.length--;
    const uint8_t *end = rest.at + rest.length;
    while (rest.length > 0) {
        label[0] = label[1];
        label[1] = label[2];
        label[2] = slice_split(rest, '.', &rest);
    }
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (slice_equal_nocase(label[2], slice_text(own[i])))
            return slice_of(label[2].at, (size_t)(end - label[2].at));
    bool three = false;
    for (size_t i = 0; i < sizeof kept / sizeof kept[0] && label[2].length == 2; i++)
        three = three || slice_equal_nocase(label[1], slice_text(kept[i]));
    struct slice first = three && label[0].length > 0 ? label[0] : label[1];
    return first.length == 0 ? name : slice_of(first.at, (size_t)(end - first.at));
}

/* "http://…", "host.example/path", "/path?query": they name what people look for. */
static bool is_location(struct slice text)
{
    ptrdiff_t slash = slice_find_byte(text, '/');
    if (slash < 0)
        return false;
    struct address a;
    struct slice before = slice_head(text, (size_t)slash), port;
    bool is_bracketed = before.length > 0 && before.at[0] == '[';
    before = slice_split(before, ':', &port);
    return slash == 0 || slice_find(text, SLICE_LITERAL("://")) >= 0 || is_bracketed ||
           is_host_name(before) || address_parse(before, &a);
}

/* Names that stand in a text, as in "CN=mail.example.com" or "joe@mail.example.com", are cut in
 * place from `from` on. False where none may be told. */
static bool cut_names(const struct sonde_disguise *d, struct buffer *out, size_t from)
{
    size_t to = from, word_at = from, end = out->length;
    for (size_t at = from; at <= end; at++) {
        bool ends = at == end || !(is_name_byte(out->bytes[at]) || out->bytes[at] == '.' ||
                                   out->bytes[at] == '*');
        if (!ends)
            continue;
        struct slice word = slice_of(out->bytes + word_at, at - word_at);
        bool is_name = is_host_name(word);
        if (is_name && d->settings.names == SONDE_NAMES_NOTHING)
            return false;
        word = is_name ? domain_of(word) : word;
        memmove(out->bytes + to, word.at, word.length);
        to += word.length;
        if (at < end)
            out->bytes[to++] = out->bytes[at];
        word_at = at + 1;
    }
    out->length = to;
    return true;
}

/* A name without dots has no domain that could be told; a server's may be an address. */
static bool tells_name(const struct sonde_disguise *d, const struct field *field, struct slice text)
{
    struct address a;
    bool is_name = field == NULL || about(field) == ABOUT_HOST;
    if (d->settings.names == SONDE_NAMES_WHOLE || !is_name)
        return true;
    return d->settings.names == SONDE_NAMES_DOMAIN &&
           (is_host_name(text) || (field == NULL && address_parse(text, &a)));
}

bool disguise_text(const struct sonde_disguise *d, const struct hidden_ends *ends,
                   const struct field *field, struct slice text, struct buffer *out)
{
    size_t from = out->length;
    bool cuts = d->settings.names != SONDE_NAMES_WHOLE;
    if (!tells_name(d, field, text) || !disguise_tells(d, field) ||
        (hides_addresses(d) && has_reverse_name(text)) || (cuts && is_location(text)))
        return false;
    if (hides_addresses(d))
        put_addresses(d, text, out);
    else
        buffer_append(out, text.at, text.length);
    if (out->failed)
        return true; /* who called sees that, and tells nothing */
    return !has_end(ends, slice_of(out->bytes + from, out->length - from)) &&
           (!cuts || cut_names(d, out, from));
}
