/* nDPI's protos.txt (`host:"x",tcp:81@Name`) and categories.txt (a name or network, a number). */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_custom.h"

#include <stdio.h>

/* The names of nDPI's numbers of categories; those that are missing differ between its versions. */
static const struct {
    unsigned number;
    const char *name;
} categories[] = {
    {0, "unspecified"},
    {1, "media"},
    {2, "vpn"},
    {3, "mail"},
    {4, "data-transfer"},
    {5, "web"},
    {6, "social-network"},
    {7, "download"},
    {8, "game"},
    {9, "chat"},
    {10, "voip"},
    {11, "database"},
    {12, "remote-access"},
    {13, "cloud"},
    {14, "network"},
    {15, "collaborative"},
    {16, "rpc"},
    {17, "streaming"},
    {18, "system"},
    {19, "sw-update"},
    {20, "custom-1"},
    {21, "custom-2"},
    {22, "custom-3"},
    {23, "custom-4"},
    {24, "custom-5"},
    {25, "music"},
    {26, "video"},
    {27, "shopping"},
    {28, "productivity"},
    {29, "file-sharing"},
    {30, "connectivity-check"},
    {31, "iot-scada"},
    {32, "virtual-assistant"},
    {33, "cybersecurity"},
    {34, "adult-content"},
    {99, "mining"},
    {100, "malware"},
    {101, "advertisement"},
    {102, "banned-site"},
    {103, "site-unavailable"},
    {104, "allowed-site"},
    {105, "antimalware"},
    {106, "crypto-currency"},
};

static uint32_t category_of(struct import *im, unsigned number)
{
    char name[24];
    (void)snprintf(name, sizeof name, "ndpi-%u", number);
    for (size_t i = 0; i < sizeof categories / sizeof categories[0]; i++)
        if (categories[i].number == number)
            return import_category(im, slice_text(categories[i].name), 0);
    return import_category(im, slice_text(name), 0);
}

/* The list of a category has its tag. */
static void add_listed(struct import *im, struct slice what, unsigned number)
{
    uint32_t category = category_of(im, number);
    if (im->failed)
        return;
    struct slice tag = slice_text(import_text(im, import_category_at(im, category)->tag));
    char copy[IMPORT_TAG_SIZE];
    (void)snprintf(copy, sizeof copy, "%.*s", (int)tag.length, (const char *)tag.at);
    uint32_t list = import_list(im, slice_text(copy), category);
    if (list != IMPORT_NONE)
        (void)import_host(im, list, what);
}

/* "Name" or "Name=4711". */
static void add_protocol(struct import *im, struct slice name, struct slice parts)
{
    struct slice number, tag = slice_trim(slice_split(name, '=', &number));
    uint64_t id = 0;
    if (number.length > 0 && !slice_to_uint(slice_trim(number), UINT32_MAX, &id))
        tag = name;
    uint32_t entry = import_application(im, tag, tag, (uint32_t)id, import_usual_category(im));
    if (entry != IMPORT_NONE)
        custom_parts(im, entry, parts);
}

static bool is_number(struct slice text, uint64_t *number)
{
    return slice_to_uint(text, UINT16_MAX, number);
}

static void read_line(struct import *im, struct slice line)
{
    struct slice parts, name;
    size_t blank = 0;
    uint64_t number;
    if (line.at[0] == '#')
        return;
    if (custom_split(line, &parts, &name) && slice_find_byte(parts, ':') > 0) {
        import_known(im);
        add_protocol(im, name, parts);
        return;
    }
    while (blank < line.length && line.at[blank] != ' ' && line.at[blank] != '\t')
        blank++;
    if (is_number(slice_trim(slice_tail(line, blank)), &number)) {
        import_known(im);
        add_listed(im, slice_head(line, blank), (unsigned)number);
        return;
    }
    /* Exceptions of risks and trusted issuers have no protocol. */
    struct slice value, key = slice_trim(slice_split(line, ':', &value));
    struct slice shown = slice_head(key, 40);
    char tag[IMPORT_TAG_SIZE];
    if (value.length > 0 && import_slug(key, tag) && slice_find_byte(key, '_') > 0) {
        import_known(im);
        import_refuse(im, "there is nothing like \"%.*s\" in signatures", (int)shown.length,
                      (const char *)shown.at);
    } else {
        import_refuse(
            im, "expected parts, \"@\" and a protocol, or a name and the number of a category");
    }
}

static int read_files(struct import *im, int count, char **paths)
{
    return import_all_lines(im, count, paths, read_line);
}

const struct import_format import_ndpi = {
    .name = "ndpi",
    .summary = "nDPI's protos.txt and categories.txt",
    .looks =
        "lines such as host:\"example.com\",tcp:81@Example, or a name and the number of a category",
    .source = "unverified",
    .category = "unclassified",
    .read = read_files,
};
