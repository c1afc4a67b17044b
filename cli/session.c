/* Runs captures through the engine. */
/* SPDX-License-Identifier: MIT */
#include "session.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "capture.h"
#include "verb.h"

enum {
    HINTS = 16384,
    FLOWS = 1 << 22, /* of a file nothing should be pushed out */
    PROGRESS_PACKETS = 1 << 18
};

int session_settings(struct session *s, struct sonde_settings *settings, struct sonde_error *error)
{
    sonde_settings_default(settings);
    if (s->catalogue == NULL)
        s->catalogue = load_catalogue(s->signatures, error);
    if (s->catalogue == NULL)
        return complain(error);
    if (s->expression != NULL && s->filter == NULL) {
        const struct sonde_filter_settings filter = {.catalogue = s->catalogue};
        s->filter = sonde_filter_new_with(s->expression, &filter, error);
        if (s->filter == NULL)
            return complain_expression(s->expression, error);
    }
    /* Each run starts without hints, so that a second one says the same as the first. */
    sonde_hints_free(s->hints);
    s->hints = sonde_hints_new(HINTS, error);
    if (s->hints == NULL)
        return complain(error);
    settings->catalogue = s->catalogue;
    settings->hints = s->hints;
    settings->max_flows = s->max_flows == 0 ? FLOWS : s->max_flows;
    settings->update_interval_s = 0;
    settings->tunnels &= ~s->closed_tunnels;
    return EXIT_OK;
}

bool session_without_tunnel(struct session *s, const char *name)
{
    const char *known;
    for (unsigned n = 1; (known = sonde_tunnel_name(n)) != NULL; n++) {
        if (strcmp(known, name) != 0)
            continue;
        s->closed_tunnels |= UINT32_C(1) << n;
        return true;
    }
    (void)fprintf(stderr, "sonde: there is no kind of tunnel \"%s\": there are", name);
    for (unsigned n = 1; (known = sonde_tunnel_name(n)) != NULL; n++)
        (void)fprintf(stderr, "%s %s", n == 1 ? "" : ",", known);
    (void)fprintf(stderr, "\n");
    return false;
}

/* A capture on its way through the engine. */
struct run {
    struct session *session;
    const struct capture *capture;
    struct sonde_engine *engine;
    void *user;
    uint64_t packets;
    int code;
};

/* A long path would break the line, which could not be taken off again: only its end is shown. */
static void show_progress(const struct run *r)
{
    enum { MOST = 50 };
    double share = capture_progress(r->capture);
    size_t length = strlen(r->session->path);
    const char *name = r->session->path + (length > MOST ? length - MOST : 0);
    if (share >= 0)
        (void)fprintf(stderr, "\r%3.0f %% of %s", share * 100, name);
    else
        (void)fprintf(stderr, "\r%llu packets", (unsigned long long)r->packets);
    r->session->progress_shown = true;
}

void session_clear_progress(struct session *s, FILE *out)
{
    if (!s->progress_shown || !isatty(fileno(out)))
        return;
    (void)fprintf(stderr, "\r\033[K");
    s->progress_shown = false;
}

static int take_packets(void *user, const struct sonde_packet *packets, size_t count)
{
    struct run *r = user;
    const struct session *s = r->session;
    if (s->on_packet == NULL)
        sonde_engine_packets(r->engine, packets, count);
    for (size_t i = 0; i < count && s->on_packet != NULL && r->code == EXIT_OK; i++) {
        sonde_engine_packet(r->engine, &packets[i]);
        r->code = s->on_packet(r->user, r->engine, &packets[i]);
    }
    uint64_t before = r->packets / PROGRESS_PACKETS;
    r->packets += count;
    if (s->progress && r->packets / PROGRESS_PACKETS != before)
        show_progress(r);
    return r->code;
}

static int run_all(struct session *s, struct capture *c, struct sonde_engine *engine, void *user)
{
    struct sonde_error error;
    struct run r = {s, c, engine, user, 0, EXIT_OK};
    int read = capture_each(c, take_packets, &r, &error);
    session_clear_progress(s, stderr);
    if (read < 0)
        r.code = s->quiet ? EXIT_INPUT : complain(&error);
    sonde_engine_flush(engine);
    return r.code;
}

int session_run(struct session *s, const struct sonde_settings *settings, sonde_on_event *on_event,
                void *user)
{
    struct sonde_error error;
    struct capture *c = capture_open(s->path, &error);
    if (c == NULL)
        return complain(&error);
    struct sonde_engine *engine = sonde_engine_new(settings, on_event, user, &error);
    if (engine == NULL) {
        capture_close(c);
        return complain(&error);
    }
    if (s->on_trace != NULL)
        sonde_engine_trace(engine, s->on_trace, user);
    int code = run_all(s, c, engine, user);
    sonde_engine_free(engine);
    capture_close(c);
    return code;
}

void session_close(struct session *s)
{
    sonde_filter_free(s->filter);
    sonde_hints_free(s->hints);
    sonde_catalogue_free(s->catalogue);
    s->filter = NULL;
    s->hints = NULL;
    s->catalogue = NULL;
}
