/* sonde read: the flows of a capture, as a table or as JSON. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sonde_json.h>

#include "arguments.h"
#include "capture.h"
#include "session.h"
#include "table.h"
#include "verb.h"

struct reading {
    struct session session;
    struct sonde_writer *writer; /* NULL: a table */
    struct table *table;
    bool events; /* the live sequence instead of one message a flow */
    /* Lines of JSON that wait in the writer; on a terminal none does. */
    bool gathers;
    const char *lines;
    size_t waiting;
};

enum { OUTPUT_BYTES = 1 << 16 };

static void write_lines(struct reading *r)
{
    (void)fwrite(r->lines, 1, r->waiting, stdout);
    r->waiting = 0;
}

static void on_event(void *user, const struct sonde_event *event)
{
    struct reading *r = user;
    size_t length;
    if (r->session.filter != NULL && !sonde_filter_match(r->session.filter, event, r->session.path))
        return;
    session_clear_progress(&r->session, stdout);
    if (r->writer == NULL) {
        table_flow(r->table, event);
        return;
    }
    struct sonde_input_name input = {r->session.path, true};
    const char *lines = sonde_event_json(r->writer, event, &input, &length);
    if (lines == NULL)
        return;
    r->lines = lines;
    r->waiting = length;
    if (r->gathers && length < OUTPUT_BYTES)
        sonde_writer_keep(r->writer);
    else
        write_lines(r);
}

static int read_capture(struct reading *r)
{
    static char output[OUTPUT_BYTES];
    struct sonde_error error;
    struct sonde_settings settings;
    int code = session_settings(&r->session, &settings, &error);
    if (code != EXIT_OK)
        return code;
    r->gathers = r->writer != NULL && !isatty(STDOUT_FILENO);
    /* Lines that are gathered go out as they are, without another copy. */
    if (r->gathers)
        (void)setvbuf(stdout, NULL, _IONBF, 0);
    else if (!isatty(STDOUT_FILENO))
        (void)setvbuf(stdout, output, _IOFBF, sizeof output);
    if (!r->events)
        settings.events = SONDE_EVENT_SUMMARY;
    code = session_run(&r->session, &settings, on_event, r);
    if (r->waiting > 0)
        write_lines(r);
    if (r->table != NULL && (code == EXIT_OK || table_has_flows(r->table)))
        table_end(r->table);
    return code;
}

static bool parse_count(const char *text, uint32_t *count)
{
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    *count = (uint32_t)value;
    return *text >= '0' && *text <= '9' && *end == '\0' && value > 0 && value <= UINT32_C(1) << 28;
}

static bool is_file(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static int run(int argc, char **argv)
{
    static const struct option options[] = {{"json", no_argument, NULL, 'j'},
                                            {"events", no_argument, NULL, 'e'},
                                            {"signatures", required_argument, NULL, 's'},
                                            {"max-flows", required_argument, NULL, 'm'},
                                            {"without-tunnel", required_argument, NULL, 'T'},
                                            HELP_OPTION,
                                            {0}};
    struct reading r = {0};
    bool json = false;
    int code;
    for (int o; (o = next_option(&verb_read, argc, argv, ":jes:m:T:h", options, &code)) != -1;) {
        switch (o) {
        case 'j':
            json = true;
            break;
        case 'e':
            r.events = json = true;
            break;
        case 's':
            r.session.signatures = optarg;
            break;
        case 'm':
            if (!parse_count(optarg, &r.session.max_flows))
                return complain_usage(&verb_read,
                                      "--max-flows needs a number from 1 to 268435456, not \"%s\"",
                                      optarg);
            break;
        case 'T':
            if (!session_without_tunnel(&r.session, optarg))
                return EXIT_USAGE;
            break;
        default:
            return code;
        }
    }
    if (argc - optind < 1)
        return complain_usage(&verb_read, "it needs a capture");
    if (argc - optind > 1 && is_file(argv[optind + 1]))
        return complain_usage(&verb_read,
                              "one capture at a time, and %s is a file: call it once for each, or "
                              "join them with mergecap",
                              argv[optind + 1]);
    if (argc - optind > 2)
        return complain_usage(&verb_read,
                              "one expression at the most: put what has blanks in quotes");
    r.session.path = argv[optind];
    r.session.expression = argc - optind == 2 ? argv[optind + 1] : NULL;
    r.session.progress = isatty(STDERR_FILENO);
    struct sonde_error error;
    if (json)
        r.writer = sonde_writer_new(&error);
    else
        r.table = table_new(stdout);
    if (json ? r.writer == NULL : r.table == NULL)
        return complain_text(EXIT_INTERNAL, "no memory");
    code = read_capture(&r);
    sonde_writer_free(r.writer);
    table_free(r.table);
    session_close(&r.session);
    return code;
}

const struct verb verb_read = {
    .name = "read",
    .usage = "[OPTION…] FILE [EXPRESSION]",
    .summary = "the flows of a capture, as a table or as JSON",
    .options = "  FILE              a pcap or pcapng file; - reads the standard input\n"
               "  EXPRESSION        only flows that match, such as \"proto == tls && risks\"\n"
               "  -j, --json        one JSON object a flow, when it ends\n"
               "  -e, --events      the messages in the order in which an agent sends them\n"
               "  -s, --signatures  another catalogue of applications\n"
               "  -m, --max-flows   flows that are followed at the same time (4194304)\n"
               "  -T, --without-tunnel  a kind of tunnel that is not looked into, such as\n"
               "                    vxlan; may be given several times\n",
    .run = run,
};
