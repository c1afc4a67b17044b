/* Addresses, hardware addresses and names of an event, told as the settings want them. */
/* SPDX-License-Identifier: MIT */
#include "engine/disguise.h"

#include <stdlib.h>

#include "base/error.h"
#include "base/hash.h"
#include "engine/engine_private.h"
#include "engine/report.h"

struct sonde_disguise *sonde_disguise_new(const struct sonde_disguise_settings *settings,
                                          struct sonde_error *error)
{
    struct sonde_disguise *d = calloc(1, sizeof *d);
    size_t networks = settings->masked_network_count, macs = settings->masked_mac_count;
    if (d != NULL) {
        d->settings = *settings;
        d->network = calloc(networks + 1, sizeof *d->network);
        d->mac = calloc(macs + 1, sizeof *d->mac);
    }
    if (d == NULL || d->network == NULL || d->mac == NULL) {
        sonde_disguise_free(d);
        (void)error_set(error, SONDE_ENOMEM, "no memory for what is told instead of addresses");
        return NULL;
    }
    for (size_t i = 0; i < networks; i++) {
        memcpy(d->network[i].address.bytes, settings->masked_networks[i].address, 16);
        d->network[i].prefix = settings->masked_networks[i].prefix;
    }
    if (macs > 0)
        memcpy(d->mac, settings->masked_macs, macs * sizeof *d->mac);
    return d;
}

void sonde_disguise_free(struct sonde_disguise *d)
{
    if (d == NULL)
        return;
    free(d->network);
    free(d->mac);
    buffer_free(&d->told);
    free(d);
}

void sonde_disguise_set_external(struct sonde_disguise *d, const struct sonde_network *addresses,
                                 size_t count)
{
    d->external_count = count < EXTERNAL_MOST ? count : EXTERNAL_MOST;
    if (count > 0)
        memcpy(d->external, addresses, d->external_count * sizeof *addresses);
}

/* ---- addresses --------------------------------------------------------------------------------
 */

/* 127.255.0.N or fe:80::ffff:7fff:N, as netifyd has them. */
static void put_standing_in(uint8_t address[16], uint8_t number)
{
    static const uint8_t four[16] = {[10] = 0xff, 0xff, 127, 255, 0, 0};
    static const uint8_t six[16] = {[1] = 0xfe, [3] = 0x80, [10] = 0xff, 0xff, 0x7f, 0xff};
    struct address a;
    memcpy(a.bytes, address, 16);
    memcpy(address, address_is4(&a) ? four : six, 16);
    address[15] = number;
}

static bool is_masked_network(const struct sonde_disguise *d, const struct address *a)
{
    for (size_t i = 0; i < d->settings.masked_network_count; i++)
        if (network_contains(&d->network[i], a))
            return true;
    return false;
}

static bool is_masked_mac(const struct sonde_disguise *d, const uint8_t *mac)
{
    for (size_t i = 0; mac != NULL && i < d->settings.masked_mac_count; i++)
        if (memcmp(d->mac[i], mac, MAC_SIZE) == 0)
            return true;
    return false;
}

/* What stands for everybody or nobody is no station's. */
static bool is_station(const struct address *a)
{
    return !address_is_multicast(a) && !address_is_broadcast(a) && !address_is_unspecified(a);
}

static void put_pseudonym(const struct sonde_disguise *d, uint8_t address[16])
{
    struct address a;
    uint64_t word[2];
    uint8_t hash[16];
    memcpy(a.bytes, address, 16);
    hash_sip128(slice_of(address, 16), d->settings.key, word);
    hash_store64(hash, word[0]);
    hash_store64(hash + 8, word[1]);
    if (address_is4(&a)) {
        memcpy(address + 12, hash, 4);
        address[12] |= 0xf0; /* 240.0.0.0/4 */
        if (address[12] == 0xff)
            address[12] = 0xf0; /* not everybody's */
    } else {
        memcpy(address, hash, 16);
        address[0] = 0xfd;
    }
}

static void cut(uint8_t address[16], unsigned bits)
{
    for (unsigned i = 0; i < 16; i++) {
        unsigned from = i * 8;
        if (bits <= from)
            address[i] = 0;
        else if (bits < from + 8)
            address[i] &= (uint8_t)(0xff00 >> (bits - from));
    }
}

void disguise_address(const struct sonde_disguise *d, bool local, uint8_t address[16])
{
    const struct sonde_disguise_settings *s = &d->settings;
    struct address a;
    memcpy(a.bytes, address, 16);
    if (!is_station(&a))
        return;
    for (size_t i = 0; i < d->external_count; i++) {
        if (memcmp(d->external[i].address, address, 16) != 0)
            continue;
        put_standing_in(address, (uint8_t)(i + 1));
        return;
    }
    unsigned bits = address_is4(&a) ? s->other_bits4 : s->other_bits6;
    if (is_masked_network(d, &a))
        put_standing_in(address, local ? 253 : 254);
    else if (local && s->pseudonym_ip)
        put_pseudonym(d, address);
    else if (!local && bits > 0)
        cut(address, address_is4(&a) ? 96 + bits : bits);
}

static void disguise_mac(const struct sonde_disguise *d, uint8_t mac[MAC_SIZE])
{
    uint64_t word[2];
    if (!d->settings.pseudonym_mac || (mac[0] & 1) != 0)
        return; /* groups are no stations */
    hash_sip128(slice_of(mac, MAC_SIZE), d->settings.key, word);
    for (unsigned i = 0; i < MAC_SIZE; i++)
        mac[i] = (uint8_t)(word[0] >> 8 * i);
    mac[0] = (uint8_t)((mac[0] & 0xfc) | 2);
}

void sonde_disguise_end(const struct sonde_disguise *d, bool local, uint8_t address[16],
                        uint8_t mac[MAC_SIZE])
{
    static const uint8_t standing_in[2][MAC_SIZE] = {{0x00, 0x52, 0xff}, {0x00, 0x52, 0x14}};
    struct address a;
    memcpy(a.bytes, address, 16);
    if (is_masked_mac(d, mac) || (is_station(&a) && is_masked_network(d, &a))) {
        put_standing_in(address, local ? 253 : 254);
        if (mac != NULL)
            memcpy(mac, standing_in[local], MAC_SIZE);
        return;
    }
    disguise_address(d, local, address);
    if (mac != NULL)
        disguise_mac(d, mac);
}

/* ---- the event --------------------------------------------------------------------------------
 */

static void disguise_flow(const struct sonde_disguise *d, struct sonde_flow *f)
{
    bool both = f->other_type == SONDE_OTHER_LOCAL;
    for (unsigned side = 0; side < 2; side++) {
        bool local = side == 0 || both;
        uint8_t none[16] = {0};
        sonde_disguise_end(d, local, f->ip_version == 0 ? none : f->address[side], f->mac[side]);
        if (f->tunnel == 0)
            continue;
        struct address outer;
        memcpy(outer.bytes, f->outer_address[side], 16);
        disguise_address(d, side == 0 || address_is_private(&outer), f->outer_address[side]);
    }
}

static void put_texts(const struct sonde_disguise *d, const struct hidden_ends *ends,
                      const struct sonde_event *event, struct buffer *out)
{
    struct event_texts lengths = {{0}};
    size_t place = out->length;
    buffer_append(out, &lengths, sizeof lengths);
    for (unsigned i = 0; i < SONDE_TEXT_COUNT; i++) {
        size_t length, from = out->length;
        const char *at = sonde_event_text(event, (enum sonde_text)i, &length);
        bool is_name = i == SONDE_TEXT_SERVER_NAME || i == SONDE_TEXT_HINT_NAME;
        if (!is_name)
            buffer_append(out, at, length);
        else if (!disguise_text(d, ends, NULL, slice_of(at, length), out))
            out->length = from;
        lengths.length[i] = (uint16_t)(out->length - from);
    }
    if (!out->failed)
        memcpy(out->bytes + place, &lengths, sizeof lengths);
}

/* Fields of signatures bring their names along, before a zero: only the value is looked at. */
static unsigned put_fields(const struct sonde_disguise *d, const struct hidden_ends *ends,
                           const struct sonde_event *event, struct buffer *out)
{
    struct report_field f;
    const uint8_t *at = report_first(event), *from = at;
    unsigned count = 0;
    for (; report_next(event, &at, &f); from = at) {
        struct event_field header;
        size_t place = out->length;
        memcpy(&header, from, sizeof header);
        bool is_text = f.field->type == FIELD_TEXT;
        const uint8_t *value = is_text ? f.bytes.at : at;
        buffer_append(out, from, (size_t)(value - from));
        if (is_text ? !disguise_text(d, ends, f.field, f.bytes, out)
                    : !disguise_tells(d, f.field)) {
            out->length = place;
            continue;
        }
        if (out->failed)
            break;
        header.length = (uint16_t)(out->length - place - sizeof header);
        memcpy(out->bytes + place, &header, sizeof header);
        count++;
    }
    return count;
}

static void disguise_input(const struct sonde_disguise *d, const struct sonde_input_name *input,
                           struct told_instead *instead)
{
    instead->input = *input;
    if (input->joined == NULL)
        return;
    instead->joined = *input->joined;
    instead->input.joined = &instead->joined;
    if (instead->joined.conntrack == NULL)
        return;
    instead->conntrack = *instead->joined.conntrack;
    instead->joined.conntrack = &instead->conntrack;
    for (unsigned i = 0; i < 2; i++) {
        struct address a;
        memcpy(a.bytes, instead->conntrack.reply_address[i], 16);
        disguise_address(d, address_is_private(&a), instead->conntrack.reply_address[i]);
    }
}

static const struct sonde_event *disguise(const struct sonde_disguise *d,
                                          const struct sonde_event *event, struct buffer *out)
{
    struct hidden_ends ends;
    disguise_find_ends(d, &event->flow, &ends);
    buffer_clear(out);
    buffer_append(out, event, sizeof *event);
    put_texts(d, &ends, event, out);
    unsigned count = put_fields(d, &ends, event, out);
    if (out->failed)
        return NULL;
    struct sonde_event *told = (struct sonde_event *)(void *)out->bytes;
    told->size = (uint32_t)out->length;
    told->field_count = (uint16_t)count;
    disguise_flow(d, &told->flow);
    return told;
}

const struct sonde_event *sonde_disguise_event(struct sonde_disguise *d,
                                               const struct sonde_event *event)
{
    return disguise(d, event, &d->told);
}

const struct sonde_event *disguise_event(const struct sonde_disguise *d,
                                         const struct sonde_event *event,
                                         const struct sonde_input_name *input, struct buffer *out,
                                         struct told_instead *instead)
{
    disguise_input(d, input, instead);
    return disguise(d, event, out);
}
