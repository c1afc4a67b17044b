/* ${path_state_volatile} and ${path_state_persistent} in paths. */
/* SPDX-License-Identifier: MIT */
#include "agent/paths.h"

#include <stddef.h>
#include <string.h>

#include "agent/keys.h"
#include "base/error.h"
#include "base/slice.h"

static const struct {
    const char *name;
    size_t folder; /* offset in the options */
} variables[] = {{"${path_state_persistent}", offsetof(struct options, state_dir)},
                 {"${path_state_volatile}", offsetof(struct options, volatile_dir)}};
enum { VARIABLES = sizeof variables / sizeof variables[0] };

/* The variable that the text begins with; VARIABLES: none. */
static unsigned variable_at(const char *text)
{
    unsigned i = 0;
    while (i < VARIABLES && strncmp(text, variables[i].name, strlen(variables[i].name)) != 0)
        i++;
    return i;
}

bool path_variables_known(const char *text)
{
    for (const char *at = text; (at = strstr(at, "${")) != NULL; at++)
        if (variable_at(at) == VARIABLES)
            return false;
    return true;
}

static int expand(const struct options *o, const char *name, char path[PATH_BYTES],
                  struct sonde_error *error)
{
    char whole[PATH_BYTES];
    size_t used = 0, length;
    for (const char *at = path; *at != '\0'; at += length) {
        const unsigned variable = variable_at(at);
        const char *put = at;
        size_t more = length = 1;
        if (variable < VARIABLES) {
            put = (const char *)o + variables[variable].folder;
            length = strlen(variables[variable].name);
            more = strlen(put);
        }
        if (used + more >= sizeof whole) {
            (void)error_set(error, SONDE_EINVAL, "%s %.80s…: it is too long with its folder put in",
                            name, path);
            return EXIT_SYNTAX;
        }
        memcpy(whole + used, put, more);
        used += more;
    }
    memcpy(path, whole, used);
    path[used] = '\0';
    return EXIT_OK;
}

int paths_expand(struct options *o, struct sonde_error *error)
{
    const struct key *k;
    int code = EXIT_OK;
    for (unsigned n = 0; code == EXIT_OK && (k = key_at(n)) != NULL; n++) {
        if (k->kind != KEY_PATH)
            continue;
        if (!key_is_of_sink(k))
            code = expand(o, k->name, (char *)o + k->place, error);
        for (unsigned i = 0; code == EXIT_OK && key_is_of_sink(k) && i < o->sink_count; i++)
            code = expand(o, k->name, (char *)&o->sink[i] + k->place, error);
    }
    for (unsigned i = 0; code == EXIT_OK && i < o->listen_count; i++)
        code = expand(o, "listen_path", o->listen[i], error);
    for (unsigned i = 0; code == EXIT_OK && i < LISTEN_MOST; i++) {
        struct admission_option *a = &o->admission[i];
        code = expand(o, "listen_tls_certificate", a->certificate, error);
        if (code == EXIT_OK)
            code = expand(o, "listen_tls_key", a->key, error);
        if (code == EXIT_OK)
            code = expand(o, "listen_tls_ca", a->ca, error);
        if (code == EXIT_OK)
            code = expand(o, "listen_token", a->token, error);
    }
    return code;
}
