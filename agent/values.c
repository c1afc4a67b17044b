/* What options and keys may be. */
/* SPDX-License-Identifier: MIT */
#include "agent/values.h"

#include <string.h>
#include <unistd.h>

#include "agent/paths.h"
#include "base/error.h"
#include "base/slice.h"

enum { SHOWN = 80 }; /* of what is wrong: the reason must fit behind it */

const char *const keep_names[] = {
    [KEEP_PERSISTENT] = "persistent", [KEEP_VOLATILE] = "volatile", [KEEP_NOTHING] = "disabled"};

int value_wrong(struct sonde_error *error, const char *name, const char *text, const char *why)
{
    (void)error_set(error, SONDE_EINVAL, "%s %.*s%s: %s", name, SHOWN, text,
                    strlen(text) > SHOWN ? "…" : "", why);
    return EXIT_USAGE;
}

int value_number(const char *name, const char *text, uint64_t least, uint64_t most, bool is_size,
                 uint32_t *out, struct sonde_error *error)
{
    struct slice digits = slice_text(text);
    uint64_t value, factor = 1;
    char last = text[0] == '\0' ? '\0' : text[strlen(text) - 1];
    if (is_size && (last == 'K' || last == 'k' || last == 'M' || last == 'm')) {
        factor = last == 'K' || last == 'k' ? 1024 : 1024 * 1024;
        digits.length--;
    }
    if (slice_to_uint(digits, UINT32_MAX, &value) && value * factor >= least &&
        value * factor <= most) {
        *out = (uint32_t)(value * factor);
        return EXIT_OK;
    }
    (void)error_set(error, SONDE_EINVAL, "%s %.*s: it must be a number from %llu to %llu", name,
                    SHOWN, text, (unsigned long long)least, (unsigned long long)most);
    return EXIT_USAGE;
}

int value_text(const char *name, const char *text, char *out, size_t size,
               struct sonde_error *error)
{
    if (strlen(text) >= size || text[0] == '\0')
        return value_wrong(error, name, text, text[0] == '\0' ? "it is empty" : "it is too long");
    memcpy(out, text, strlen(text) + 1);
    return EXIT_OK;
}

int value_path(const char *name, const char *text, const char *before, char *out,
               struct sonde_error *error)
{
    char folder[PATH_MAX], path[PATH_MAX * 2];
    bool relative = text[0] != '/' && text[0] != '\0' && strncmp(text, "${", 2) != 0;
    if (!path_variables_known(text))
        return value_wrong(error, name, text,
                           "there are the variables ${path_state_persistent} and "
                           "${path_state_volatile}, and no others");
    if (relative && getcwd(folder, sizeof folder) == NULL)
        return value_wrong(error, name, text,
                           "the current folder has no name: give the whole path");
    (void)snprintf(path, sizeof path, "%s%s%s%s", before, relative ? folder : "",
                   relative ? "/" : "", text);
    return value_text(name, path, out, PATH_BYTES, error);
}

int value_flag(const char *name, const char *text, bool *out, struct sonde_error *error)
{
    static const char *const yes[] = {"yes", "1", "true", "on"}, *const no[] = {"no", "0", "false",
                                                                                "off"};
    for (unsigned i = 0; i < sizeof yes / sizeof yes[0]; i++) {
        *out = slice_equal_nocase(slice_text(text), slice_text(yes[i]));
        if (*out || slice_equal_nocase(slice_text(text), slice_text(no[i])))
            return EXIT_OK;
    }
    return value_wrong(error, name, text, "it must be yes or no");
}

int value_keep(const char *name, const char *text, enum keep *out, struct sonde_error *error)
{
    bool flag;
    for (unsigned i = 0; i < sizeof keep_names / sizeof keep_names[0]; i++) {
        if (slice_equal_nocase(slice_text(text), slice_text(keep_names[i]))) {
            *out = (enum keep)i;
            return EXIT_OK;
        }
    }
    if (value_flag(name, text, &flag, error) != EXIT_OK)
        return value_wrong(error, name, text, "it must be persistent, volatile or disabled");
    *out = flag ? KEEP_PERSISTENT : KEEP_NOTHING;
    return EXIT_OK;
}

int value_interface(struct options *o, const char *name, const char *text, enum interface_role role,
                    struct sonde_error *error)
{
    if (o->interface_count == INTERFACES_MOST)
        return value_wrong(error, name, text, "too many interfaces: 32 at the most");
    for (unsigned i = 0; i < o->interface_count; i++)
        if (strcmp(o->interface[i].facts.name, text) == 0)
            return value_wrong(error, name, text, "this interface was named before");
    struct interface_option *added = &o->interface[o->interface_count];
    *added =
        (struct interface_option){.facts.role = (uint8_t)role, .capture = capture_settings_default};
    int code = value_text(name, text, added->facts.name, sizeof added->facts.name, error);
    o->interface_count += code == EXIT_OK;
    return code;
}

int value_network(struct sonde_network networks[NETWORKS_MOST], uint32_t *count, const char *name,
                  const char *text, struct sonde_error *error)
{
    if (*count == NETWORKS_MOST)
        return value_wrong(error, name, text, "too many networks: 16 at the most");
    if (!subnet_parse(text, &networks[*count]))
        return value_wrong(error, name, text, "it is not a network such as 192.168.0.0/16");
    ++*count;
    return EXIT_OK;
}

static int add_term(char *filter, const char *kind, const char *term, const char *name,
                    const char *text, struct sonde_error *error)
{
    size_t length = strlen(filter);
    int more = snprintf(filter + length, IGNORED_BYTES - length, "%s%s %s",
                        length > 0 ? " or " : "", kind, term);
    if (more > 0 && (size_t)more < IGNORED_BYTES - length)
        return EXIT_OK;
    filter[length] = '\0';
    return value_wrong(error, name, text, "there are too many of them: filter the interface");
}

int value_ignored_network(char *filter, const char *name, const char *text,
                          struct sonde_error *error)
{
    struct sonde_network n;
    char address[ADDRESS_TEXT_SIZE], term[ADDRESS_TEXT_SIZE + 8];
    if (!subnet_parse(text, &n))
        return value_wrong(error, name, text, "it is not a network such as 192.168.0.0/16");
    subnet_trim(&n);
    (void)ip_text(n.address, address);
    bool is4 = strchr(address, ':') == NULL;
    (void)snprintf(term, sizeof term, "%s/%u", address, is4 ? n.prefix - 96U : n.prefix);
    return add_term(filter, "net", term, name, text, error);
}

/* Six bytes with colons or hyphens between them. */
static bool read_station(const char *text, uint8_t station[6])
{
    enum { TEXT = 17 };
    bool good = strlen(text) == TEXT;
    for (unsigned k = 0; good && k < 6; k++)
        good = slice_to_bytes(slice_of(text + (size_t)3 * k, 2), &station[k], 1) &&
               (k == 5 || text[3 * k + 2] == ':' || text[3 * k + 2] == '-');
    return good;
}

int value_station(const char *name, const char *text, uint8_t station[6], struct sonde_error *error)
{
    return read_station(text, station)
               ? EXIT_OK
               : value_wrong(error, name, text, "it is not an address such as 00:53:00:ab:cd:ef");
}

int value_ignored_station(char *filter, const char *name, const char *text,
                          struct sonde_error *error)
{
    uint8_t s[6];
    char term[18];
    int code = value_station(name, text, s, error);
    if (code != EXIT_OK)
        return code;
    (void)snprintf(term, sizeof term, "%02x:%02x:%02x:%02x:%02x:%02x", s[0], s[1], s[2], s[3], s[4],
                   s[5]);
    return add_term(filter, "ether host", term, name, text, error);
}

static int add_tcp(const char *name, const char *text, char *out, struct sonde_error *error)
{
    const char *colon = strrchr(text, ':');
    uint64_t port;
    if (colon == NULL || colon - text < (ptrdiff_t)strlen("tcp:"))
        return value_wrong(error, name, text, "the port is missing: it must be tcp:HOST:PORT");
    if (!slice_to_uint(slice_text(colon + 1), UINT16_MAX, &port) || port == 0)
        return value_wrong(error, name, text, "the port must be a number from 1 to 65535");
    return value_text(name, text, out, PATH_BYTES, error);
}

int value_listen(struct options *o, const char *name, const char *text, struct sonde_error *error)
{
    if (o->listen_count == LISTEN_MOST)
        return value_wrong(error, name, text, "too many of them: 16 at the most");
    char *out = o->listen[o->listen_count++];
    if (strncmp(text, "unix:", 5) == 0 && text[5] != '\0')
        return value_path(name, text + 5, "unix:", out, error);
    if (strncmp(text, "tcp:", 4) == 0)
        return add_tcp(name, text, out, error);
    return value_wrong(error, name, text, "it must be tcp:HOST:PORT or unix:PATH");
}

int value_transactions(struct options *o, const char *name, const char *text,
                       struct sonde_error *error)
{
    struct slice rest = slice_text(text);
    while (rest.length > 0) {
        struct slice tag = slice_trim(slice_split(rest, ',', &rest));
        struct sonde_protocol p;
        uint16_t found = 0;
        for (unsigned i = 0; found == 0 && sonde_protocol_at(i, &p); i++)
            if (slice_equal_nocase(tag, slice_text(p.tag)))
                found = p.id;
        if (found == 0)
            return value_wrong(
                error, name, text,
                "it must be a list of protocols such as dns,http,tls: `sonde protocols` "
                "lists them");
        if (o->live.transaction_count == TRANSACTIONS_MOST)
            return value_wrong(error, name, text, "too many protocols: 16 at the most");
        o->live.transaction[o->live.transaction_count++] = found;
    }
    return EXIT_OK;
}

int value_tunnel(struct options *o, const char *name, const char *text, struct sonde_error *error)
{
    char known[160] = "";
    size_t length = 0;
    const char *kind;
    for (unsigned n = 1; (kind = sonde_tunnel_name(n)) != NULL; n++) {
        if (strcmp(text, kind) == 0) {
            o->live.closed_tunnels |= UINT32_C(1) << n;
            return EXIT_OK;
        }
        if (length < sizeof known)
            length += (size_t)snprintf(known + length, sizeof known - length, " %s", kind);
    }
    (void)error_set(error, SONDE_EINVAL, "%s %s: there is no such kind of tunnel: there are%s",
                    name, text, known);
    return EXIT_USAGE;
}

int value_word(const char *name, const char *text, const char *const *words, unsigned count,
               unsigned *out, struct sonde_error *error)
{
    char known[224] = "it must be ";
    size_t length = strlen(known);
    for (unsigned i = 0; i < count; i++) {
        const char *before = i == 0 ? "" : i + 1 == count ? " or " : ", ";
        if (slice_equal_nocase(slice_text(text), slice_text(words[i]))) {
            *out = i;
            return EXIT_OK;
        }
        if (length < sizeof known)
            length +=
                (size_t)snprintf(known + length, sizeof known - length, "%s%s", before, words[i]);
    }
    return value_wrong(error, name, text, known);
}

const char *const format_names[FORMAT_COUNT] = {
    [FORMAT_SONDE] = "sonde", [FORMAT_NETIFYD] = "netifyd", [FORMAT_ECS] = "ecs"};

int value_format(const char *name, const char *text, enum format *out, struct sonde_error *error)
{
    unsigned n = 0;
    int code = value_word(name, text, format_names, FORMAT_COUNT, &n, error);
    if (code == EXIT_OK)
        *out = (enum format)n;
    return code;
}

int value_log_level(const char *name, const char *text, uint32_t *level, struct sonde_error *error)
{
    static const char *const words[] = {"error", "warning", "info", "debug"};
    unsigned n = 0;
    int code = value_word(name, text, words, sizeof words / sizeof words[0], &n, error);
    if (code == EXIT_OK)
        *level = n;
    return code;
}
