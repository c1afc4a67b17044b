/* One run of the engine over a capture file: what read, explain and extract share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_SESSION_H
#define SONDE_CLI_SESSION_H

#include <stdio.h>

#include <sonde.h>

struct session {
    const char *path;
    const char *expression;  /* may be NULL */
    const char *signatures;  /* may be NULL: the usual place */
    uint32_t max_flows;      /* 0: as many as a capture can be expected to hold */
    uint32_t closed_tunnels; /* bits of those that are not looked into */
    bool progress;           /* show on stderr how far it is, for large files */
    bool progress_shown;     /* the cursor stands behind it */
    bool quiet;              /* what is wrong with the capture was said by an earlier run */
    struct sonde_filter *filter;
    struct sonde_catalogue *catalogue;
    struct sonde_hints *hints;

    /* Called for each packet after the engine has taken it; may be NULL. Non-zero stops. Without it
     * the engine takes packets in batches. */
    int (*on_packet)(void *user, struct sonde_engine *engine, const struct sonde_packet *packet);
    sonde_on_trace *on_trace; /* may be NULL */
};

/* Notes that this kind of tunnel is not looked into; false, and it was said, where there is none.
 */
bool session_without_tunnel(struct session *s, const char *name);

/* Fills in the settings of a run, loads the catalogue and compiles the expression; complains and
 * returns an exit code where that fails. May be called again for a second run. */
int session_settings(struct session *s, struct sonde_settings *settings, struct sonde_error *error);

/* Runs the capture through an engine to its end. What was read before an error has been handed to
 * `on_event`. Returns an exit code. */
int session_run(struct session *s, const struct sonde_settings *settings, sonde_on_event *on_event,
                void *user);

/* Takes the progress off the terminal before something else is printed there by `out`. */
void session_clear_progress(struct session *s, FILE *out);

void session_close(struct session *s);

#endif
