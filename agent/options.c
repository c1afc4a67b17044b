/* The command line of sonded. */
/* SPDX-License-Identifier: MIT */
#include "agent/options.h"

#include <getopt.h>
#include <string.h>

#include "agent/config.h"
#include "agent/log.h"
#include "agent/values.h"
#include "base/error.h"

/* Options without a letter. */
enum {
    OPTION_LISTEN = 256,
    OPTION_SIGNATURES,
    OPTION_LOCAL_SIGNATURES,
    OPTION_RECLASSIFY,
    OPTION_UPDATE_INTERVAL,
    OPTION_MAX_FLOWS,
    OPTION_CLIENT_TIMEOUT,
    OPTION_CLIENT_QUEUE,
    OPTION_DUMP_ESTABLISHED,
    OPTION_NO_DUMP_ESTABLISHED,
    OPTION_DUMP_UNKNOWN,
    OPTION_TRANSACTIONS,
    OPTION_WITHOUT_TUNNEL,
    OPTION_USER,
    OPTION_DAEMON,
    OPTION_PID_FILE,
    OPTION_STATE_DIR,
    OPTION_NO_STATE,
    OPTION_CHECK,
    OPTION_LOG_LEVEL,
    OPTION_SAMPLE
};

static const struct option long_options[] = {
    {"config", required_argument, NULL, 'c'},
    {"sample-config", no_argument, NULL, OPTION_SAMPLE},
    {"internal", required_argument, NULL, 'I'},
    {"external", required_argument, NULL, 'E'},
    {"network", required_argument, NULL, 'A'},
    {"peer", required_argument, NULL, 'N'},
    {"filter", required_argument, NULL, 'F'},
    {"listen", required_argument, NULL, OPTION_LISTEN},
    {"signatures", required_argument, NULL, OPTION_SIGNATURES},
    {"local-signatures", required_argument, NULL, OPTION_LOCAL_SIGNATURES},
    {"reclassify", no_argument, NULL, OPTION_RECLASSIFY},
    {"update-interval", required_argument, NULL, OPTION_UPDATE_INTERVAL},
    {"max-flows", required_argument, NULL, OPTION_MAX_FLOWS},
    {"client-timeout", required_argument, NULL, OPTION_CLIENT_TIMEOUT},
    {"client-queue", required_argument, NULL, OPTION_CLIENT_QUEUE},
    {"dump-established-flows", no_argument, NULL, OPTION_DUMP_ESTABLISHED},
    {"no-dump-established-flows", no_argument, NULL, OPTION_NO_DUMP_ESTABLISHED},
    {"dump-unknown-flows", no_argument, NULL, OPTION_DUMP_UNKNOWN},
    {"transactions", required_argument, NULL, OPTION_TRANSACTIONS},
    {"no-conntrack", no_argument, NULL, 't'},
    {"without-tunnel", required_argument, NULL, OPTION_WITHOUT_TUNNEL},
    {"user", required_argument, NULL, OPTION_USER},
    {"daemon", no_argument, NULL, OPTION_DAEMON},
    {"pid-file", required_argument, NULL, OPTION_PID_FILE},
    {"foreground", no_argument, NULL, 'R'},
    {"state-dir", required_argument, NULL, OPTION_STATE_DIR},
    {"no-state", no_argument, NULL, OPTION_NO_STATE},
    {"log-level", required_argument, NULL, OPTION_LOG_LEVEL},
    {"check", no_argument, NULL, OPTION_CHECK},
    {"provision", no_argument, NULL, 'p'},
    {"version", no_argument, NULL, 'V'},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

void options_help(FILE *out)
{
    (void)fputs(
        "usage: sonded [OPTION …]\n"
        "\n"
        "Watches network interfaces and tells on sockets, as lines of JSON, which protocol and\n"
        "application each flow is: sonded & nc 127.0.0.1 7150 | jq\n"
        "\n"
        "  -c, --config FILE            the configuration (/etc/sonde/sonded.conf), with the "
        "folder\n"
        "                               FILE.d beside it; netifyd's is understood\n"
        "      --sample-config          print one with every key explained, and end\n"
        "  -I, --internal IF            capture on IF, which is on the LAN side\n"
        "  -E, --external IF            capture on IF, which is on the WAN side\n"
        "                               (neither: picked from the routes)\n"
        "  -A, --network CIDR           a network that is local as seen from the interface before\n"
        "  -N, --peer IF                its addresses and routes count as the interface's before\n"
        "  -F, --filter EXPRESSION      capture only what matches, as for tcpdump(8), on the\n"
        "                               interface before\n"
        "      --listen ADDRESS         tcp:HOST:PORT or unix:PATH; may be given several times\n"
        "                               (tcp:127.0.0.1:7150 and unix:/run/sonde/sonded.sock)\n"
        "      --signatures PATH        the catalogue of applications: compiled, or its sources\n"
        "      --local-signatures DIR   *.sig files that add to it (/etc/sonde/signatures.d);\n"
        "                               SIGHUP reads both again\n"
        "      --reclassify             then look up the flows again that were classified before\n"
        "      --update-interval S      seconds between counters (15)\n"
        "      --max-flows N            flows that are followed at the same time (262144)\n"
        "      --client-timeout S       seconds until a stuck client is disconnected (30)\n"
        "      --client-queue BYTES     what may wait for a client; K and M count (8M)\n"
        "      --no-dump-established-flows\n"
        "                               do not tell a new client the flows that are known\n"
        "      --dump-unknown-flows     tell it also those without a protocol\n"
        "      --transactions LIST      tell each query, request or hello: dns,http,tls,…\n"
        "  -t, --no-conntrack           do not ask connection tracking how flows are translated\n"
        "      --without-tunnel KIND    a kind of tunnel that is not looked into, such as gtp;\n"
        "                               may be given several times\n"
        "      --user NAME              what the other processes run as (sonde; without one, "
        "nobody)\n"
        "      --daemon                 go to the background; the log goes to syslog\n"
        "      --pid-file FILE          write the process's number there\n"
        "  -R, --foreground             stay in the foreground (the default)\n"
        "      --state-dir DIR          keep the caches there (/var/lib/sonde)\n"
        "      --no-state               keep nothing\n"
        "      --log-level LEVEL        error, warning, info (the default) or debug\n"
        "      --check                  check the options and end\n"
        "  -p, --provision              print the agent's UUID, and keep it if it is new\n"
        "      --version, --help\n"
        "\n"
        "SIGINT and SIGTERM stop it cleanly. sonded(8) tells more.\n",
        out);
}

/* What `-A`, `-N` and `-F` are about: the interface that was named last; NULL with a reason. */
static struct interface_option *last_interface(struct options *o, const char *name,
                                               const char *text, struct sonde_error *error)
{
    if (o->names_interfaces)
        return &o->interface[o->interface_count - 1];
    (void)value_wrong(error, name, text, "name its interface before, with -I or -E");
    return NULL;
}

/* What the command line names takes the place of what the configuration names. */
static int add_interface(struct options *o, const char *text, enum interface_role role,
                         struct sonde_error *error)
{
    if (!o->names_interfaces)
        o->interface_count = 0;
    o->names_interfaces = true;
    return value_interface(o, role == ROLE_LAN ? "--internal" : "--external", text, role, error);
}

static int add_network(struct options *o, const char *text, struct sonde_error *error)
{
    struct interface_option *last = last_interface(o, "--network", text, error);
    if (last == NULL)
        return EXIT_USAGE;
    return value_network(last->facts.networks, &last->facts.network_count, "--network", text,
                         error);
}

static int set_peer(struct options *o, const char *text, struct sonde_error *error)
{
    struct interface_option *last = last_interface(o, "--peer", text, error);
    return last == NULL
               ? EXIT_USAGE
               : value_text("--peer", text, last->facts.peer, sizeof last->facts.peer, error);
}

static int set_filter(struct options *o, const char *text, struct sonde_error *error)
{
    struct interface_option *last = last_interface(o, "--filter", text, error);
    if (last == NULL)
        return EXIT_USAGE;
    return value_text("--filter", text, last->filter, sizeof last->filter, error);
}

static int add_listener(struct options *o, const char *text, struct sonde_error *error)
{
    if (!o->names_listeners)
        o->listen_count = 0;
    o->names_listeners = true;
    int code = value_listen(o, "--listen", text, error);
    if (code == EXIT_OK)
        o->number[o->listen_count - 1] = -1;
    if (code == EXIT_OK)
        o->format[o->listen_count - 1] = FORMAT_STANDARD;
    return code;
}

/* Options about what is captured and told. */
static int take_stream_option(struct options *o, int letter, const char *value,
                              struct sonde_error *error)
{
    switch (letter) {
    case 'I':
        return add_interface(o, value, ROLE_LAN, error);
    case 'E':
        return add_interface(o, value, ROLE_WAN, error);
    case 'A':
        return add_network(o, value, error);
    case 'N':
        return set_peer(o, value, error);
    case 'F':
        return set_filter(o, value, error);
    case OPTION_LISTEN:
        return add_listener(o, value, error);
    case OPTION_SIGNATURES:
        return value_path("--signatures", value, "", o->signatures, error);
    case OPTION_LOCAL_SIGNATURES:
        return value_path("--local-signatures", value, "", o->local_signatures, error);
    case OPTION_RECLASSIFY:
        o->live.reclassify = true;
        return EXIT_OK;
    case OPTION_UPDATE_INTERVAL:
        return value_number("--update-interval", value, 1, 86400, false, &o->live.update_interval_s,
                            error);
    case OPTION_MAX_FLOWS:
        return value_number("--max-flows", value, 1, 1U << 28, false, &o->max_flows, error);
    case OPTION_CLIENT_TIMEOUT:
        return value_number("--client-timeout", value, 1, 86400, false, &o->live.client_timeout_s,
                            error);
    case OPTION_CLIENT_QUEUE:
        return value_number("--client-queue", value, 1U << 16, 1U << 30, true,
                            &o->live.client_queue_bytes, error);
    case OPTION_TRANSACTIONS:
        return value_transactions(o, "--transactions", value, error);
    case 't':
        o->asks_conntrack = false;
        return EXIT_OK;
    case OPTION_WITHOUT_TUNNEL:
        return value_tunnel(o, "--without-tunnel", value, error);
    default:
        return EXIT_USAGE;
    }
}

/* Options about how it runs. */
static int take_option(struct options *o, int letter, const char *value, struct sonde_error *error)
{
    switch (letter) {
    case OPTION_DUMP_ESTABLISHED:
    case OPTION_NO_DUMP_ESTABLISHED:
        o->live.dump_established = letter == OPTION_DUMP_ESTABLISHED;
        return EXIT_OK;
    case OPTION_DUMP_UNKNOWN:
        o->live.dump_unknown = true;
        return EXIT_OK;
    case OPTION_USER:
        return value_text("--user", value, o->user, sizeof o->user, error);
    case OPTION_DAEMON:
    case 'R':
        o->daemon = letter == OPTION_DAEMON;
        return EXIT_OK;
    case OPTION_PID_FILE:
        return value_path("--pid-file", value, "", o->pid_file, error);
    case OPTION_STATE_DIR:
        o->state_is_default = false;
        return value_path("--state-dir", value, "", o->state_dir, error);
    case OPTION_NO_STATE:
        o->keeps_nothing = true;
        o->keeps_status = false;
        return EXIT_OK;
    case OPTION_LOG_LEVEL:
        return value_log_level("--log-level", value, &o->live.log_level, error);
    case OPTION_CHECK:
        o->mode = MODE_CHECK;
        return EXIT_OK;
    case 'c': /* read before all others */
        return EXIT_OK;
    case OPTION_SAMPLE:
        o->mode = MODE_SAMPLE;
        return EXIT_OK;
    case 'p':
        o->mode = MODE_PROVISION;
        return EXIT_OK;
    case 'V':
        o->mode = MODE_VERSION;
        return EXIT_OK;
    case 'h':
        o->mode = MODE_HELP;
        return EXIT_OK;
    default:
        return take_stream_option(o, letter, value, error);
    }
}

static int next_option(int argc, char **argv)
{
    return getopt_long(argc, argv, ":c:I:E:A:N:F:tRpVh", long_options, NULL);
}

/* The configuration that the command line names: what else stands there goes beyond it. Whoever
 * asks for help or the version gets it whatever the configuration is. */
static int read_config(struct options *o, int argc, char **argv, struct sonde_error *error)
{
    const char *path = NULL;
    opterr = 0;
    optind = 1; /* it may have been read before */
    for (int letter; (letter = next_option(argc, argv)) != -1;) {
        if (letter == 'V' || letter == 'h' || letter == OPTION_SAMPLE)
            return EXIT_OK;
        if (letter == 'c')
            path = optarg;
    }
    optind = 1;
    return config_read(o, path, error);
}

static void set_standards(struct options *o)
{
    o->live.log_level = LOG_LEVEL_INFO;
    o->live.update_interval_s = 15;
    o->live.watchdog_s = 30;
    o->live.client_timeout_s = 30;
    o->live.handshake_timeout_s = 10;
    o->live.client_queue_bytes = 8U << 20;
    o->live.dump_established = true;
    o->live.unknown_packets = 10;
    o->live.dump_files = 1000;
    o->live.dump_bytes = 16U << 20;
    o->live.max_packets = 24;
    o->live.ttl_idle_s = 30;
    o->live.ttl_idle_tcp_s = 300;
    o->max_flows = 262144;
    (void)snprintf(o->local_signatures, sizeof o->local_signatures, "/etc/sonde/signatures.d");
    (void)snprintf(o->state_dir, sizeof o->state_dir, "/var/lib/sonde");
    (void)snprintf(o->volatile_dir, sizeof o->volatile_dir, VOLATILE_DIR);
    o->state_is_default = true;
    o->keeps_status = true;
    (void)snprintf(o->path_uuid, sizeof o->path_uuid, "${path_state_persistent}/agent.uuid");
    (void)snprintf(o->path_crash, sizeof o->path_crash, "${path_state_persistent}/crash");
    (void)snprintf(o->path_dump, sizeof o->path_dump, "${path_state_volatile}/dump");
    (void)snprintf(o->path_json_save, sizeof o->path_json_save,
                   "${path_state_volatile}/sink-request.json");
    o->crash_reports = 10;
    o->remembers_flows = true;
    o->remembers_names = true;
    o->flow_cache = 32768;
    o->name_cache = 32768;
    o->asks_conntrack = true;
    o->conntrack_size = 65536;
    o->conntrack_buffer = 4U << 20;
    for (unsigned i = 0; i < LISTEN_MOST; i++)
        o->format[i] = o->listen_format[i] = FORMAT_STANDARD;
}

int options_read(struct options *o, int argc, char **argv, struct sonde_error *error)
{
    set_standards(o);
    int code = read_config(o, argc, argv, error);
    if (code != EXIT_OK)
        return code;
    optind = 1;
    for (int letter; (letter = next_option(argc, argv)) != -1;) {
        const char *word = argv[optind - 1];
        if (letter == '?' || letter == ':') {
            (void)error_set(error, SONDE_EINVAL, "%s: %s: see sonded --help", word,
                            letter == '?' ? "there is no such option" : "a value is missing");
            return EXIT_USAGE;
        }
        code = take_option(o, letter, optarg, error);
        if (code != EXIT_OK)
            return code;
        if (o->mode == MODE_VERSION || o->mode == MODE_HELP || o->mode == MODE_SAMPLE)
            return EXIT_OK;
    }
    if (optind < argc) {
        (void)error_set(error, SONDE_EINVAL, "%s: options only: see sonded --help", argv[optind]);
        return EXIT_USAGE;
    }
    return EXIT_OK;
}
