/* sonde explain: how each verdict was reached, packet by packet. */
/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "arguments.h"
#include "base/buffer.h"
#include "selection.h"
#include "table.h"
#include "text.h"
#include "verb.h"

struct explaining {
    struct session session;
    struct selection picked;
    struct buffer *story; /* one for each picked flow */
};

static struct buffer *story_of(const struct explaining *e, const uint8_t digest[DIGEST_BYTES])
{
    long place = selection_place(&e->picked, digest);
    return place < 0 ? NULL : &e->story[place];
}

static void on_trace(void *user, const struct sonde_trace *t)
{
    struct buffer *story = story_of(user, t->digest);
    if (story == NULL)
        return;
    static const struct {
        const char *verdict, *meaning;
    } meanings[] = {
        {"not", "is not this"},
        {"more", "could be, needs more"},
        {"match", "is this"},
        {"done", "is this, and all is known"},
    };
    const char *meaning = t->verdict;
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
        if (strcmp(meanings[i].verdict, t->verdict) == 0)
            meaning = meanings[i].meaning;
    buffer_printf(story, "  packet %-4u %s %6u bytes  %-12s %s\n", t->packet,
                  t->from_client ? "client" : "server", t->bytes, t->dissector, meaning);
}

static void add_value(struct buffer *out, const struct sonde_value *v)
{
    char text[513];
    buffer_printf(out, "    %s%s%s = ", v->object == NULL ? "" : v->object,
                  v->object == NULL ? "" : ".", v->key);
    if (strcmp(v->type, "text") == 0) {
        copy_printable(text, sizeof text, v->text, v->length);
        buffer_printf(out, "%s\n", text);
    } else if (strcmp(v->type, "hex") == 0) {
        buffer_hex(out, slice_of(v->text, v->length));
        buffer_printf(out, "\n");
    } else if (strcmp(v->type, "time") == 0) {
        time_t at = (time_t)v->number;
        struct tm parts;
        if (gmtime_r(&at, &parts) == NULL || strftime(text, sizeof text, "%F %T", &parts) == 0)
            buffer_printf(out, "%" PRIu64 " s\n", v->number);
        else
            buffer_printf(out, "%s UTC\n", text);
    } else {
        buffer_printf(out, strcmp(v->type, "hex16") == 0 ? "0x%04" PRIx64 "\n" : "%" PRIu64 "\n",
                      v->number);
    }
}

static void add_text(struct buffer *out, const char *label, const struct sonde_event *event,
                     enum sonde_text which)
{
    char text[513];
    size_t length;
    const char *at = sonde_event_text(event, which, &length);
    if (length == 0)
        return;
    copy_printable(text, sizeof text, at, length);
    buffer_printf(out, "  %s: %s\n", label, text);
}

static void add_verdict(struct buffer *out, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    char text[256];
    size_t length;
    buffer_printf(out, "  verdict: protocol %s", sonde_event_protocol_name(event, f->protocol_id));
    if (f->protocol_id != 0) {
        buffer_printf(out, ", by %s at packet %u", sonde_method_name(f->protocol_method),
                      f->protocol_packet);
        const char *rule = sonde_event_text(event, SONDE_TEXT_PROTOCOL_RULE, &length);
        copy_printable(text, sizeof text, rule, length);
        if (length > 0)
            buffer_printf(out, " (dissector %s)", text);
    }
    buffer_printf(out, "\n");
    if (f->path_length > 1) {
        buffer_printf(out, "  path:");
        for (unsigned i = 0; i < f->path_length; i++)
            buffer_printf(out, "%s %s", i == 0 ? "" : " >",
                          sonde_event_protocol_name(event, f->path_id[i]));
        buffer_printf(out, "\n");
    }
    const char *at = sonde_event_text(event, SONDE_TEXT_APPLICATION, &length);
    copy_printable(text, sizeof text, at, length);
    if (length > 0) {
        buffer_printf(out, "  verdict: application %s, by %s at packet %u", text,
                      sonde_method_name(f->application_method), f->application_packet);
        at = sonde_event_text(event, SONDE_TEXT_APPLICATION_RULE, &length);
        copy_printable(text, sizeof text, at, length);
        buffer_printf(out, length > 0 ? " (%s)\n" : "\n", text);
    }
    add_text(out, "server name", event, SONDE_TEXT_SERVER_NAME);
    add_text(out, "name by DNS", event, SONDE_TEXT_HINT_NAME);
}

static void add_risks(struct buffer *out, uint64_t risks)
{
    struct sonde_risk r;
    for (unsigned i = 0; sonde_risk_at(i, &r); i++)
        if ((risks >> r.number & 1) != 0)
            buffer_printf(out, "  risk: %s (%u). %s\n", r.tag, r.score, r.remedy);
}

static void on_event(void *user, const struct sonde_event *event)
{
    struct explaining *e = user;
    const struct sonde_flow *f = &event->flow;
    struct buffer *story = story_of(e, f->digest);
    char local[64], other[64];
    struct sonde_value value;
    if (story == NULL)
        return;
    session_clear_progress(&e->session, stdout);
    format_end(f, 0, local, sizeof local);
    format_end(f, 1, other, sizeof other);
    (void)printf("flow ");
    for (unsigned i = 0; i < 6; i++)
        (void)printf("%02x", f->digest[i]);
    uint64_t packets = f->total_packets[0] + f->total_packets[1];
    (void)printf("  %s %s %s, %" PRIu64 " packet%s\n", local,
                 (f->flags & SONDE_FLOW_LOCAL_ORIGIN) != 0 ? "->" : "<-", other, packets,
                 packets == 1 ? "" : "s");
    add_verdict(story, event);
    for (const void *at = NULL; (at = sonde_event_next(event, at, &value)) != NULL;)
        add_value(story, &value);
    add_risks(story, f->risks);
    (void)fwrite(story->bytes, 1, story->length, stdout);
    (void)printf("\n");
    buffer_free(story);
}

static int explain(struct explaining *e, const char *what)
{
    struct sonde_settings settings;
    struct sonde_error error;
    int code = selection_find(&e->picked, &e->session, what);
    if (e->picked.count == 0)
        return code;
    e->story = calloc(e->picked.count, sizeof *e->story);
    if (e->story == NULL)
        return complain_text(EXIT_INTERNAL, "no memory for %zu flows", e->picked.count);
    e->session.on_trace = on_trace;
    /* A capture that is cut short still tells what it has. */
    e->session.quiet = code != EXIT_OK;
    code = session_settings(&e->session, &settings, &error);
    settings.events = SONDE_EVENT_SUMMARY;
    if (code == EXIT_OK)
        code = session_run(&e->session, &settings, on_event, e);
    for (size_t i = 0; i < e->picked.count; i++)
        buffer_free(&e->story[i]);
    free(e->story);
    return code;
}

static int run(int argc, char **argv)
{
    static const struct option options[] = {
        {"without-tunnel", required_argument, NULL, 'T'}, HELP_OPTION, {0}};
    struct explaining e = {.session = {.progress = isatty(STDERR_FILENO)}};
    int code;
    for (int o; (o = next_option(&verb_explain, argc, argv, ":T:h", options, &code)) != -1;) {
        if (o != 'T')
            return code;
        if (!session_without_tunnel(&e.session, optarg))
            return EXIT_USAGE;
    }
    argc -= optind;
    argv += optind;
    if (argc < 1)
        return complain_usage(&verb_explain, "it needs a capture");
    if (argc > 2)
        return complain_usage(&verb_explain,
                              "one flow or expression at the most: put what has blanks in quotes");
    if (strcmp(argv[0], "-") == 0)
        return complain_usage(&verb_explain,
                              "a capture is read twice, save the standard input to a file");
    e.session.path = argv[0];
    code = explain(&e, argc == 2 ? argv[1] : NULL);
    selection_free(&e.picked);
    session_close(&e.session);
    return code;
}

const struct verb verb_explain = {
    .name = "explain",
    .usage = "[OPTION…] FILE [FLOW]",
    .summary = "why each flow got its verdict, packet by packet",
    .options = "  FLOW  the first digits of a flow's digest, or an expression such as\n"
               "        \"other_port == 443\"; all flows where it is left out\n"
               "  -T, --without-tunnel  a kind of tunnel that is not looked into; may be given\n"
               "        several times\n",
    .run = run,
};
