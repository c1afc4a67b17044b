/* The keys that say who may read at a listener. */
/* SPDX-License-Identifier: MIT */
#include <grp.h>
#include <pwd.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "agent/keys.h"
#include "agent/values.h"
#include "base/error.h"
#include "base/slice.h"

/* What is said of the listener of that number. */
static struct admission_option *admission_of(struct options *o, const char *which, const char *name,
                                             const char *text, struct sonde_error *error)
{
    uint64_t index;
    if (!slice_to_uint(slice_text(which), LISTEN_MOST - 1, &index)) {
        (void)value_wrong(error, name, text, "the number in brackets must be 0 to 15");
        return NULL;
    }
    struct admission_option *a = &o->admission[index];
    if (a->place[0] == '\0')
        (void)snprintf(a->place, sizeof a->place, "%s", o->place);
    return a;
}

static int take_path(struct options *o, const char *which, const char *name, const char *text,
                     size_t place, struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    return a == NULL ? EXIT_USAGE : value_path(name, text, "", (char *)a + place, error);
}

static int take_certificate(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    return take_path(o, which, name, text, offsetof(struct admission_option, certificate), error);
}

static int take_key(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    return take_path(o, which, name, text, offsetof(struct admission_option, key), error);
}

static int take_ca(struct options *o, const char *which, const char *name, const char *text,
                   struct sonde_error *error)
{
    return take_path(o, which, name, text, offsetof(struct admission_option, ca), error);
}

static int take_token(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    return take_path(o, which, name, text, offsetof(struct admission_option, token), error);
}

static int take_names(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    return a == NULL ? EXIT_USAGE : value_text(name, text, a->names, sizeof a->names, error);
}

static int take_mode(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    char *end;
    unsigned long mode = strtoul(text, &end, 8);
    if (a == NULL)
        return EXIT_USAGE;
    if (text[0] < '0' || text[0] > '7' || *end != '\0' || mode > 0777 || (mode & 0600) != 0600)
        return value_wrong(error, name, text,
                           "it must be a mode as of chmod(1), such as 0660, with which its owner "
                           "can read and write");
    a->mode = (mode_t)mode;
    a->has_mode = true;
    return EXIT_OK;
}

static bool find_user(const char *name, uint32_t *number)
{
    const struct passwd *entry = getpwnam(name);
    uint64_t id = 0;
    bool found = entry != NULL || slice_to_uint(slice_text(name), UINT32_MAX - 1, &id);
    *number = entry != NULL ? entry->pw_uid : (uint32_t)id;
    return found;
}

static bool find_group(const char *name, uint32_t *number)
{
    const struct group *entry = getgrnam(name);
    uint64_t id = 0;
    bool found = entry != NULL || slice_to_uint(slice_text(name), UINT32_MAX - 1, &id);
    *number = entry != NULL ? entry->gr_gid : (uint32_t)id;
    return found;
}

/* Reads names or numbers, separated by commas. */
static int read_list(const char *name, const char *text, bool (*find)(const char *, uint32_t *),
                     uint32_t *list, unsigned *count, struct sonde_error *error)
{
    struct slice rest = slice_text(text);
    while (rest.length > 0) {
        char one[WORD_BYTES];
        struct slice part = slice_trim(slice_split(rest, ',', &rest));
        (void)snprintf(one, sizeof one, "%.*s", (int)part.length, (const char *)part.at);
        if (*count == ADMITTED_MOST)
            return value_wrong(error, name, text, "too many of them: 16 at the most");
        if (!find(one, &list[*count]))
            return value_wrong(error, name, one, "this machine knows none of that name");
        (*count)++;
    }
    return *count > 0 ? EXIT_OK : value_wrong(error, name, text, "it is empty");
}

_Static_assert(sizeof(uid_t) == sizeof(uint32_t) && sizeof(gid_t) == sizeof(uint32_t),
               "read_list() fills lists of both");

static int take_group(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    if (a == NULL)
        return EXIT_USAGE;
    a->has_group = find_group(text, &a->group);
    return a->has_group ? EXIT_OK
                        : value_wrong(error, name, text, "this machine knows none of that name");
}

static int take_users(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    return a == NULL ? EXIT_USAGE : read_list(name, text, find_user, a->user, &a->users, error);
}

static int take_groups(struct options *o, const char *which, const char *name, const char *text,
                       struct sonde_error *error)
{
    struct admission_option *a = admission_of(o, which, name, text, error);
    return a == NULL ? EXIT_USAGE
                     : read_list(name, text, find_group, a->user_group, &a->user_groups, error);
}

#define ADMISSION(name, take, example, help) KEY_BY(LIVE, "socket", name, take, "", example, help)

static const struct key keys[] = {
    ADMISSION("listen_tls_certificate[]", take_certificate, "/etc/sonde/agent.pem",
              "The address with the same number speaks TLS (1.2 or 1.3) with this certificate, "
              "behind which stand those that lead to its authority. SIGHUP reads the files "
              "again, for those who connect later."),
    ADMISSION("listen_tls_key[]", take_key, "/etc/sonde/agent.key", "The key that goes with it."),
    ADMISSION("listen_tls_ca[]", take_ca, "/etc/sonde/clients-ca.pem",
              "Clients at that address need a certificate of one of these authorities."),
    ADMISSION("listen_tls_names[]", take_names, "console.example.net, hub.example.net",
              "And it must be for one of these names, its common name or an alternative one."),
    ADMISSION("listen_token[]", take_token, "/etc/sonde/token",
              "A file with a line that clients at that address know: the first that they send is "
              "{\"token\": \"…\"}. Without TLS others on the way can read it."),
    ADMISSION("listen_mode[]", take_mode, "0660",
              "The mode of the Unix socket with the same number; 0660 where it is not given."),
    ADMISSION("listen_group[]", take_group, "adm", "The group that it belongs to."),
    ADMISSION("listen_users[]", take_users, "root, nobody",
              "Users that may read there, whoever can open the socket; root always may."),
    ADMISSION("listen_groups[]", take_groups, "adm", "Groups whose members may."),
};

unsigned admission_keys(void)
{
    return sizeof keys / sizeof keys[0];
}

const struct key *admission_key_at(unsigned n)
{
    return &keys[n];
}
