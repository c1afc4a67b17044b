/* sonde extract: the packets of the flows that match, as a capture of their own. */
/* SPDX-License-Identifier: MIT */
#include <string.h>
#include <unistd.h>

#include "arguments.h"
#include "capture.h"
#include "pcapng.h"
#include "selection.h"
#include "verb.h"

struct extracting {
    struct session session;
    struct selection picked;
    const char *output;
    struct pcapng *writer; /* made with the first packet, whose link type it takes */
    uint64_t packets;
};

static int on_packet(void *user, struct sonde_engine *engine, const struct sonde_packet *packet)
{
    struct extracting *x = user;
    struct sonde_error error;
    uint8_t digests[4][DIGEST_BYTES];
    unsigned count = sonde_engine_digests(engine, digests);
    bool wanted = false;
    for (unsigned i = 0; i < count; i++)
        wanted = wanted || selection_place(&x->picked, digests[i]) >= 0;
    if (!wanted)
        return EXIT_OK;
    if (x->writer == NULL)
        x->writer = pcapng_create(x->output, packet->link, &error);
    if (x->writer == NULL || pcapng_write(x->writer, packet, &error) != SONDE_OK) {
        session_clear_progress(&x->session, stderr);
        (void)complain(&error);
        return EXIT_OUTPUT;
    }
    x->packets++;
    return EXIT_OK;
}

static void on_event(void *user, const struct sonde_event *event)
{
    (void)user;
    (void)event;
}

static int extract(struct extracting *x, const char *expression)
{
    struct sonde_settings settings;
    struct sonde_error error;
    int code = selection_find(&x->picked, &x->session, expression);
    if (x->picked.count == 0)
        return code;
    x->session.on_packet = on_packet;
    x->session.quiet = code != EXIT_OK;
    code = session_settings(&x->session, &settings, &error);
    settings.events = 0;
    if (code == EXIT_OK)
        code = session_run(&x->session, &settings, on_event, x);
    /* A capture that is cut short still gives what it has. */
    if (x->writer == NULL || code == EXIT_OUTPUT) {
        pcapng_discard(x->writer);
        return code;
    }
    if (pcapng_finish(x->writer, &error) != SONDE_OK) {
        (void)complain(&error);
        return EXIT_OUTPUT;
    }
    (void)fprintf(stderr, "%s: %llu packet%s of %zu flow%s\n", x->output,
                  (unsigned long long)x->packets, x->packets == 1 ? "" : "s", x->picked.count,
                  x->picked.count == 1 ? "" : "s");
    return code;
}

static int run(int argc, char **argv)
{
    static const struct option options[] = {{"write", required_argument, NULL, 'w'},
                                            {"without-tunnel", required_argument, NULL, 'T'},
                                            HELP_OPTION,
                                            {0}};
    struct extracting x = {.session = {.progress = isatty(STDERR_FILENO)}};
    int code;
    for (int o; (o = next_option(&verb_extract, argc, argv, ":w:T:h", options, &code)) != -1;) {
        if (o == 'w')
            x.output = optarg;
        else if (o != 'T')
            return code;
        else if (!session_without_tunnel(&x.session, optarg))
            return EXIT_USAGE;
    }
    if (argc - optind < 2)
        return complain_usage(&verb_extract, "it needs a capture and an expression");
    if (argc - optind > 2)
        return complain_usage(&verb_extract,
                              "one expression at the most: put what has blanks in quotes");
    if (x.output == NULL)
        return complain_usage(&verb_extract, "it needs -w with the capture to make");
    x.session.path = argv[optind];
    if (strcmp(x.session.path, "-") == 0)
        return complain_usage(&verb_extract,
                              "a capture is read twice, save the standard input to a file");
    if (strcmp(x.output, "-") == 0 && isatty(STDOUT_FILENO))
        return complain_usage(&verb_extract, "packets are not for a terminal, name a file or lead "
                                             "the standard output on");
    code = extract(&x, argv[optind + 1]);
    selection_free(&x.picked);
    session_close(&x.session);
    return code;
}

const struct verb verb_extract = {
    .name = "extract",
    .usage = "[OPTION…] FILE EXPRESSION -w OUT.pcapng",
    .summary = "the packets of the flows that match, as a capture",
    .options =
        "  EXPRESSION   which flows, such as \"app == netflix\"; or the first digits of a\n"
        "               digest\n"
        "  -w, --write  the capture to make; one that is there is replaced when all is well;\n"
        "               - is the standard output\n"
        "  -T, --without-tunnel  a kind of tunnel that is not looked into; may be given\n"
        "               several times\n",
    .run = run,
};
