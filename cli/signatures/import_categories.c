/* Foreign lists: their categories in the words of the catalogue. */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "base/hash.h"
#include "base/nearest.h"
#include "cli/signatures/import.h"

/* What others call a category of ours. */
static const struct {
    const char *foreign, *ours;
} aliases[] = {
    {"ad", "advertiser"},
    {"ads", "advertiser"},
    {"advertisement", "advertiser"},
    {"advertisements", "advertiser"},
    {"advertisers", "advertiser"},
    {"advertising", "advertiser"},
    {"adult-content", "adult"},
    {"porn", "adult"},
    {"pornography", "adult"},
    {"analytics", "tracker"},
    {"trackers", "tracker"},
    {"tracking", "tracker"},
    {"anticensorship", "vpn-and-proxy"},
    {"anti-malware", "cybersecurity"},
    {"antimalware", "cybersecurity"},
    {"security", "cybersecurity"},
    {"phishing", "malware"},
    {"ransomware", "malware"},
    {"spyware", "malware"},
    {"bank", "financial"},
    {"banking", "financial"},
    {"finance", "financial"},
    {"payment", "financial"},
    {"betting", "gambling"},
    {"casino", "gambling"},
    {"chat", "messaging"},
    {"instant-messaging", "messaging"},
    {"messengers", "messaging"},
    {"cloud", "hosting"},
    {"clouds", "hosting"},
    {"communication", "messaging"},
    {"crypto", "cryptocurrency"},
    {"crypto-currency", "cryptocurrency"},
    {"mining", "cryptocurrency"},
    {"dev", "developer"},
    {"development", "developer"},
    {"collaborative", "productivity"},
    {"data-transfer", "file-sharing"},
    {"download", "file-sharing"},
    {"netdisk", "file-sharing"},
    {"p2p", "file-sharing"},
    {"torrent", "file-sharing"},
    {"ecommerce", "shopping"},
    {"e-commerce", "shopping"},
    {"shop", "shopping"},
    {"email", "mail"},
    {"webmail", "mail"},
    {"game", "games"},
    {"gaming", "games"},
    {"gov", "government"},
    {"healthcare", "health"},
    {"employment", "jobs"},
    {"iot", "device-iot"},
    {"iot-scada", "device-iot"},
    {"smart-devices", "device-iot"},
    {"media", "streaming-media"},
    {"streaming", "streaming-media"},
    {"video", "streaming-media"},
    {"proxy", "vpn-and-proxy"},
    {"vpnservices", "vpn-and-proxy"},
    {"vpn", "vpn-and-proxy"},
    {"remote-access", "remote-desktop"},
    {"search", "portal"},
    {"social", "social-media"},
    {"social-network", "social-media"},
    {"social-networks", "social-media"},
    {"sport", "sports"},
    {"sw-update", "os-software-updates"},
    {"updates", "os-software-updates"},
    {"telecommunication", "telco"},
    {"unspecified", "unclassified"},
    {"vehicles", "automotive"},
    {"tech", "technology"},
};

enum { PRIVATE_FIRST = 20000, PRIVATE_COUNT = 10000 };

static uint32_t add(struct import *im, struct slice tag, struct slice name, unsigned id,
                    bool is_new)
{
    struct import_category c = {
        .tag = import_keep(im, tag), .name = import_keep(im, name), .id = id, .is_new = is_new};
    buffer_append(&im->categories, &c, sizeof c);
    im->failed = im->failed || im->categories.failed;
    return im->failed ? 0 : import_category_count(im) - 1;
}

int import_read_catalogue(struct import *im, const char *path)
{
    struct sonde_error error;
    struct sonde_category category;
    struct sonde_application a;
    struct sonde_catalogue *c = load_catalogue(path, &error);
    if (c == NULL)
        return complain(&error);
    for (unsigned i = 0; sonde_category_at(c, i, &category); i++)
        (void)add(im, slice_text(category.tag), slice_text(category.name), category.id, false);
    for (unsigned i = 0; sonde_application_at(c, i, &a); i++) {
        uint32_t tag = import_keep(im, slice_text(a.tag));
        buffer_append(&im->existing, &tag, sizeof tag);
        im->taken[a.id] = 1;
    }
    im->failed = im->failed || im->existing.failed;
    sonde_catalogue_free(c);
    return EXIT_OK;
}

uint32_t import_find_category(const struct import *im, struct slice tag)
{
    for (uint32_t i = 0; i < import_category_count(im); i++)
        if (slice_equal(slice_text(import_text(im, import_category_at(im, i)->tag)), tag))
            return i;
    return IMPORT_NONE;
}

struct slice import_nearest_category(const struct import *im, struct slice word)
{
    struct nearest nearest = nearest_begin(word);
    for (uint32_t i = 0; i < import_category_count(im); i++)
        nearest_consider(&nearest, slice_text(import_text(im, import_category_at(im, i)->tag)));
    return nearest.found;
}

uint32_t import_like_category(const struct import *im, struct slice tag)
{
    uint32_t found = import_find_category(im, tag);
    for (size_t i = 0; i < sizeof aliases / sizeof aliases[0] && found == IMPORT_NONE; i++)
        if (slice_equal(slice_text(aliases[i].foreign), tag))
            found = import_find_category(im, slice_text(aliases[i].ours));
    return found;
}

static bool is_id_taken(const struct import *im, unsigned id)
{
    for (uint32_t i = 0; i < import_category_count(im); i++)
        if (import_category_at(im, i)->id == id)
            return true;
    return false;
}

/* A category that the catalogue lacks is declared with its number, or one of its own where that is
 * taken. */
static uint32_t declare(struct import *im, struct slice tag, unsigned id)
{
    char name[IMPORT_TAG_SIZE];
    unsigned given = id;
    import_display(tag, name);
    if (id == 0 || id > UINT16_MAX || is_id_taken(im, id))
        id = PRIVATE_FIRST + (unsigned)(hash_bytes(tag, 0) % PRIVATE_COUNT);
    while (is_id_taken(im, id))
        id++;
    if (given != 0 && given != id)
        import_note(im, "number %u of category \"%s\" is taken: it gets %u", given, name, id);
    else
        import_note(im, "category \"%.*s\" is not in the catalogue: it is declared",
                    (int)tag.length, (const char *)tag.at);
    return add(im, tag, slice_text(name), id, true);
}

uint32_t import_category(struct import *im, struct slice name, unsigned id)
{
    char tag[IMPORT_TAG_SIZE];
    if (im->options.category != NULL)
        return import_find_category(im, slice_text(im->options.category));
    if (!import_slug(name, tag))
        return import_usual_category(im);
    uint32_t found = import_like_category(im, slice_text(tag));
    return found != IMPORT_NONE ? found : declare(im, slice_text(tag), id);
}

uint32_t import_usual_category(struct import *im)
{
    const char *usual = im->options.category != NULL ? im->options.category : im->format->category;
    uint32_t found = import_find_category(im, slice_text(usual));
    return found != IMPORT_NONE ? found : declare(im, slice_text(usual), 0);
}
