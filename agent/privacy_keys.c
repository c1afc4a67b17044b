/* The keys of what is told of people. */
/* SPDX-License-Identifier: MIT */
#include <stddef.h>
#include <string.h>

#include "agent/keys.h"
#include "agent/log.h"
#include "agent/values.h"
#include "base/json_selection.h"

#define SECTION "privacy_filter"

static int take_host(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    (void)which;
    return value_network(o->privacy.network, &o->privacy.network_count, name, text, error);
}

static int take_mac(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    struct privacy_options *y = &o->privacy;
    (void)which;
    if (y->mac_count == MASKED_MACS_MOST)
        return value_wrong(error, name, text, "there are 64 at the most");
    int code = value_station(name, text, y->mac[y->mac_count], error);
    y->mac_count += code == EXIT_OK;
    return code;
}

static int take_pseudonyms(struct options *o, const char *which, const char *name, const char *text,
                           struct sonde_error *error)
{
    struct slice rest = slice_text(text);
    (void)which;
    o->privacy.pseudonym_ip = o->privacy.pseudonym_mac = false;
    while (rest.length > 0) {
        struct slice word = slice_trim(slice_split(rest, ',', &rest));
        if (slice_equal_nocase(word, SLICE_LITERAL("ip")))
            o->privacy.pseudonym_ip = true;
        else if (slice_equal_nocase(word, SLICE_LITERAL("mac")))
            o->privacy.pseudonym_mac = true;
        else
            return value_wrong(error, name, text, "it must be ip, mac, or ip,mac");
    }
    return EXIT_OK;
}

static int take_names(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    static const char *const words[] = {[SONDE_NAMES_WHOLE] = "whole",
                                        [SONDE_NAMES_DOMAIN] = "domain",
                                        [SONDE_NAMES_NOTHING] = "nothing"};
    (void)which;
    return value_word(name, text, words, sizeof words / sizeof words[0], &o->privacy.names, error);
}

static int take_dropped(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    struct privacy_options *y = &o->privacy;
    struct json_selection probe = {.count = 0};
    (void)which;
    if (strcmp(text, "type") == 0)
        return value_wrong(error, name, text, "it tells what the rest means, and stays");
    if (!json_selection_add(&probe, slice_text(text)) || strlen(text) >= sizeof y->dropped[0])
        return value_wrong(error, name, text,
                           "it must be a member such as devices, flow.local_mac or flow.dhcp");
    if (y->dropped_count == DROPPED_MOST)
        return value_wrong(error, name, text, "there are 48 at the most");
    return value_text(name, text, y->dropped[y->dropped_count++], sizeof y->dropped[0], error);
}

#define PLACE(member) offsetof(struct options, privacy.member)

static const struct key keys[] = {
    KEY_BY(LIVE, SECTION, "pseudonyms", take_pseudonyms, "", "ip,mac",
           "Stations of your networks are told under other addresses: ip, mac, or both. The same "
           "station always has the same one, as long as the file key in the folder of the state is "
           "the same; nothing leads back to the address."),
    KEY_BY(LIVE, SECTION, "host[]", take_host, "", "192.168.1.7",
           "A station or network whose addresses are told as 127.255.0.253 (on the local side of a "
           "flow) or 127.255.0.254, and their hardware addresses as 00:52:14:00:00:00 or "
           "00:52:ff:00:00:00."),
    KEY_BY(LIVE, SECTION, "mac[]", take_mac, "", "00:53:00:ab:cd:ef",
           "The same for a station, by its hardware address."),
    {SECTION, "private_external_addresses", KEY_FLAG, LIVE, PLACE(external), 0, 0, 0, NULL, "no",
     "", "Tell this machine's own addresses on WAN interfaces as 127.255.0.1 and so on."},
    {SECTION, "other_prefix", KEY_NUMBER, LIVE, PLACE(other_bits4), 0, 1, 32, NULL, "32", "",
     "How many bits are told of the IPv4 addresses of other ends: the rest is 0."},
    {SECTION, "other_prefix6", KEY_NUMBER, LIVE, PLACE(other_bits6), 0, 1, 128, NULL, "128", "",
     "The same of IPv6 addresses."},
    KEY_BY(LIVE, SECTION, "names", take_names, "whole", "",
           "How much of hosts' names is told: whole, domain (example.com of mail.example.com) or "
           "nothing. With the latter two, locations such as http.url are not told."),
    KEY_BY(LIVE, SECTION, "drop[]", take_dropped, "", "flow.dhcp",
           "A member of the messages that is not told, from the outermost object on: devices, "
           "flow.local_mac, flow.http.user_agent."),
};

void privacy_warn(const struct options *o)
{
    static const struct privacy_options none;
    if (o->live.capture_unknown && memcmp(&o->privacy, &none, sizeof none) != 0)
        log_warning(
            "[privacy_filter] does not change the files of capture_unknown_flows: they hold "
            "packets as they were on the wire");
}

unsigned privacy_keys(void)
{
    return sizeof keys / sizeof keys[0];
}

const struct key *privacy_key_at(unsigned n)
{
    return &keys[n];
}
