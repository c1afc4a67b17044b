/* Picks flows of a capture by a first run over it. */
/* SPDX-License-Identifier: MIT */
#include "selection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "verb.h"

struct finding {
    struct selection *picked;
    const struct session *session;
    const char *prefix; /* of the digest, NULL: by expression */
};

static bool has_prefix(const uint8_t digest[DIGEST_BYTES], const char *prefix)
{
    char text[2 * DIGEST_BYTES + 1];
    for (unsigned i = 0; i < DIGEST_BYTES; i++)
        (void)snprintf(text + 2 * i, 3, "%02x", digest[i]);
    return strncasecmp(text, prefix, strlen(prefix)) == 0;
}

static void on_event(void *user, const struct sonde_event *event)
{
    const struct finding *f = user;
    struct selection *p = f->picked;
    if (f->prefix != NULL ? !has_prefix(event->flow.digest, f->prefix)
                          : f->session->filter != NULL &&
                                !sonde_filter_match(f->session->filter, event, f->session->path))
        return;
    if (p->count == p->capacity) {
        size_t capacity = p->capacity == 0 ? 64 : p->capacity * 2;
        uint8_t(*grown)[DIGEST_BYTES] = realloc(p->digest, capacity * sizeof *grown);
        if (grown == NULL) {
            p->failed = true;
            return;
        }
        p->digest = grown;
        p->capacity = capacity;
    }
    memcpy(p->digest[p->count++], event->flow.digest, DIGEST_BYTES);
}

static int compare(const void *a, const void *b)
{
    return memcmp(a, b, DIGEST_BYTES);
}

enum { FEWEST_DIGITS = 4 };

static bool is_hexadecimal(const char *what)
{
    return *what != '\0' && what[strspn(what, "0123456789abcdefABCDEF")] == '\0';
}

int selection_find(struct selection *picked, struct session *session, const char *what)
{
    struct sonde_settings settings;
    struct sonde_error error;
    struct finding finding = {picked, session, NULL};
    if (what != NULL && is_hexadecimal(what) && strlen(what) < FEWEST_DIGITS)
        return complain_text(EXIT_USAGE,
                             "\"%s\" is too short for a digest: give its first four "
                             "digits at least",
                             what);
    if (what != NULL && is_hexadecimal(what) && strlen(what) <= (size_t)2 * DIGEST_BYTES)
        finding.prefix = what;
    else
        session->expression = what;
    int code = session_settings(session, &settings, &error);
    if (code != EXIT_OK)
        return code;
    settings.events = SONDE_EVENT_SUMMARY;
    struct session first = *session;
    first.on_packet = NULL;
    first.on_trace = NULL;
    code = session_run(&first, &settings, on_event, &finding);
    if (picked->failed)
        return complain_text(EXIT_INTERNAL, "no memory for %zu flows", picked->count);
    if (picked->count > 0)
        qsort(picked->digest, picked->count, sizeof *picked->digest, compare);
    else if (code == EXIT_OK)
        code = complain_text(EXIT_NOT_FOUND, "%s: no flow matches%s%s", session->path,
                             what == NULL ? "" : " ", what == NULL ? "" : what);
    return code;
}

void selection_free(struct selection *picked)
{
    free(picked->digest);
}

long selection_place(const struct selection *picked, const uint8_t digest[DIGEST_BYTES])
{
    const uint8_t(*found)[DIGEST_BYTES] =
        bsearch(digest, picked->digest, picked->count, sizeof *picked->digest, compare);
    return found == NULL ? -1 : (long)(found - picked->digest);
}
