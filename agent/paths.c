/* ${path_state_volatile} and ${path_state_persistent} in paths. */
/* SPDX-License-Identifier: MIT */
#include "agent/paths.h"

#include <string.h>

#include "agent/keys.h"
#include "base/error.h"
#include "base/slice.h"

/* The folder that a variable at the beginning of the text stands for, and the variable's length;
 * NULL: it is none. */
static const char *folder_of(const struct options *o, const char *text, size_t *length)
{
    const struct {
        const char *name, *folder;
    } variables[] = {{"${path_state_persistent}", o->state_dir},
                     {"${path_state_volatile}", o->volatile_dir}};
    for (unsigned i = 0; i < sizeof variables / sizeof variables[0]; i++) {
        *length = strlen(variables[i].name);
        if (strncmp(text, variables[i].name, *length) == 0)
            return variables[i].folder;
    }
    return NULL;
}

bool path_variables_known(const char *text)
{
    static const struct options none;
    size_t length;
    for (const char *at = text; (at = strstr(at, "${")) != NULL; at += length)
        if (folder_of(&none, at, &length) == NULL)
            return false;
    return true;
}

static int expand(const struct options *o, const char *name, char path[PATH_BYTES],
                  struct sonde_error *error)
{
    char whole[PATH_BYTES];
    size_t used = 0, length;
    for (const char *at = path; *at != '\0'; at += length) {
        const char *put = folder_of(o, at, &length);
        if (put == NULL) {
            put = at;
            length = 1;
        }
        size_t more = put == at ? 1 : strlen(put);
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
