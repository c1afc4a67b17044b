/* The command line of sonded. */
/* SPDX-License-Identifier: MIT */
#include "agent/options.h"

#include <errno.h>
#include <getopt.h>
#include <string.h>
#include <unistd.h>

#include "agent/log.h"
#include "base/error.h"
#include "base/slice.h"

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
    OPTION_LOG_LEVEL
};

static const struct option long_options[] = {
    {"internal", required_argument, NULL, 'I'},
    {"external", required_argument, NULL, 'E'},
    {"network", required_argument, NULL, 'A'},
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
    {"without-tunnel", required_argument, NULL, OPTION_WITHOUT_TUNNEL},
    {"user", required_argument, NULL, OPTION_USER},
    {"daemon", no_argument, NULL, OPTION_DAEMON},
    {"pid-file", required_argument, NULL, OPTION_PID_FILE},
    {"foreground", no_argument, NULL, 'R'},
    {"state-dir", required_argument, NULL, OPTION_STATE_DIR},
    {"no-state", no_argument, NULL, OPTION_NO_STATE},
    {"log-level", required_argument, NULL, OPTION_LOG_LEVEL},
    {"check", no_argument, NULL, OPTION_CHECK},
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
        "  -I, --internal IF            capture on IF, which is on the LAN side\n"
        "  -E, --external IF            capture on IF, which is on the WAN side\n"
        "                               (neither: picked from the routes)\n"
        "  -A, --network CIDR           a network that is local as seen from the interface before\n"
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
        "      --without-tunnel KIND    a kind of tunnel that is not looked into, such as gtp;\n"
        "                               may be given several times\n"
        "      --user NAME              what the other processes run as (nobody)\n"
        "      --daemon                 go to the background; the log goes to syslog\n"
        "      --pid-file FILE          write the process's number there\n"
        "  -R, --foreground             stay in the foreground (the default)\n"
        "      --state-dir DIR          keep the caches there (/var/lib/sonde)\n"
        "      --no-state               keep nothing\n"
        "      --log-level LEVEL        error, warning, info (the default) or debug\n"
        "      --check                  check the options and end\n"
        "      --version, --help\n"
        "\n"
        "SIGINT and SIGTERM stop it cleanly. sonded(8) tells more.\n",
        out);
}

static int wrong(struct sonde_error *error, const char *option, const char *value, const char *why)
{
    (void)error_set(error, SONDE_EINVAL, "%s %s: %s", option, value, why);
    return EXIT_USAGE;
}

/* A number in a range, with K and M where `is_size` is set. */
static int read_number(const char *option, const char *text, uint64_t least, uint64_t most,
                       bool is_size, uint32_t *out, struct sonde_error *error)
{
    struct slice digits = slice_text(text);
    uint64_t value, factor = 1;
    char last = text[0] == '\0' ? '\0' : text[strlen(text) - 1];
    if (is_size && (last == 'K' || last == 'k' || last == 'M' || last == 'm')) {
        factor = last == 'K' || last == 'k' ? 1024 : 1024 * 1024;
        digits.length--;
    }
    if (slice_to_uint(digits, UINT32_MAX, &value) && value * factor >= least &&
        value * factor <= most) {
        *out = (uint32_t)(value * factor);
        return EXIT_OK;
    }
    (void)error_set(error, SONDE_EINVAL, "%s %s: it must be a number from %llu to %llu", option,
                    text, (unsigned long long)least, (unsigned long long)most);
    return EXIT_USAGE;
}

static int read_text(const char *option, const char *text, char *out, size_t size,
                     struct sonde_error *error)
{
    if (strlen(text) >= size || text[0] == '\0')
        return wrong(error, option, text, text[0] == '\0' ? "it is empty" : "it is too long");
    memcpy(out, text, strlen(text) + 1);
    return EXIT_OK;
}

/* A path that stays right when a daemon leaves its folder. */
static int read_path(const char *option, const char *text, const char *before, char *out,
                     struct sonde_error *error)
{
    char folder[PATH_MAX], path[PATH_MAX * 2];
    bool relative = text[0] != '/' && text[0] != '\0';
    if (relative && getcwd(folder, sizeof folder) == NULL)
        return wrong(error, option, text, "the current folder has no name: give the whole path");
    (void)snprintf(path, sizeof path, "%s%s%s%s", before, relative ? folder : "",
                   relative ? "/" : "", text);
    return read_text(option, path, out, PATH_BYTES, error);
}

static int add_interface(struct options *o, const char *name, enum interface_role role,
                         struct sonde_error *error)
{
    const char *option = role == ROLE_LAN ? "--internal" : "--external";
    if (o->interface_count == INTERFACES_MOST)
        return wrong(error, option, name, "too many interfaces: 32 at the most");
    for (unsigned i = 0; i < o->interface_count; i++)
        if (strcmp(o->interface[i].facts.name, name) == 0)
            return wrong(error, option, name, "this interface was named before");
    struct interface_option *added = &o->interface[o->interface_count];
    added->facts.role = (uint8_t)role;
    int code = read_text(option, name, added->facts.name, sizeof added->facts.name, error);
    o->interface_count += code == EXIT_OK;
    return code;
}

static int add_network(struct options *o, const char *text, struct sonde_error *error)
{
    if (o->interface_count == 0)
        return wrong(error, "--network", text, "name its interface before, with -I or -E");
    struct interface_facts *facts = &o->interface[o->interface_count - 1].facts;
    if (facts->network_count == NETWORKS_MOST)
        return wrong(error, "--network", text, "too many networks: 16 an interface at the most");
    if (!subnet_parse(text, &facts->networks[facts->network_count]))
        return wrong(error, "--network", text, "it is not a network such as 192.168.0.0/16");
    facts->network_count++;
    return EXIT_OK;
}

static int set_filter(struct options *o, const char *text, struct sonde_error *error)
{
    if (o->interface_count == 0)
        return wrong(error, "--filter", text, "name its interface before, with -I or -E");
    o->interface[o->interface_count - 1].filter = text;
    return EXIT_OK;
}

static int add_tcp_listener(const char *text, char *out, struct sonde_error *error)
{
    const char *colon = strrchr(text + strlen("tcp:"), ':');
    uint64_t port;
    if (colon == NULL)
        return wrong(error, "--listen", text, "the port is missing: it must be tcp:HOST:PORT");
    if (!slice_to_uint(slice_text(colon + 1), UINT16_MAX, &port) || port == 0)
        return wrong(error, "--listen", text, "the port must be a number from 1 to 65535");
    return read_text("--listen", text, out, PATH_BYTES, error);
}

static int add_listener(struct options *o, const char *text, struct sonde_error *error)
{
    if (o->listen_count == LISTEN_MOST)
        return wrong(error, "--listen", text, "too many of them: 16 at the most");
    char *out = o->listen[o->listen_count++];
    if (strncmp(text, "unix:", 5) == 0 && text[5] != '\0')
        return read_path("--listen", text + 5, "unix:", out, error);
    if (strncmp(text, "tcp:", 4) == 0)
        return add_tcp_listener(text, out, error);
    return wrong(error, "--listen", text, "it must be tcp:HOST:PORT or unix:PATH");
}

static int set_transactions(struct options *o, const char *text, struct sonde_error *error)
{
    struct slice rest = slice_text(text);
    while (rest.length > 0) {
        struct slice tag = slice_trim(slice_split(rest, ',', &rest));
        struct sonde_protocol p;
        uint16_t found = 0;
        for (unsigned i = 0; found == 0 && sonde_protocol_at(i, &p); i++)
            if (slice_equal_nocase(tag, slice_text(p.tag)))
                found = p.id;
        if (found == 0)
            return wrong(error, "--transactions", text,
                         "it must be a list of protocols such as dns,http,tls: `sonde protocols` "
                         "lists them");
        if (o->transaction_count == TRANSACTIONS_MOST)
            return wrong(error, "--transactions", text, "too many protocols: 16 at the most");
        o->transaction[o->transaction_count++] = found;
    }
    return EXIT_OK;
}

static int close_tunnel(struct options *o, const char *text, struct sonde_error *error)
{
    char known[160] = "";
    size_t length = 0;
    const char *name;
    for (unsigned n = 1; (name = sonde_tunnel_name(n)) != NULL; n++) {
        if (strcmp(text, name) == 0) {
            o->closed_tunnels |= UINT32_C(1) << n;
            return EXIT_OK;
        }
        if (length < sizeof known)
            length += (size_t)snprintf(known + length, sizeof known - length, " %s", name);
    }
    (void)error_set(error, SONDE_EINVAL,
                    "--without-tunnel %s: there is no such kind of tunnel: there are%s", text,
                    known);
    return EXIT_USAGE;
}

static int set_log_level(const char *text, struct sonde_error *error)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (strcmp(text, names[i]) == 0) {
            log_set_level((enum log_level)i);
            return EXIT_OK;
        }
    }
    return wrong(error, "--log-level", text, "it must be error, warning, info or debug");
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
    case 'F':
        return set_filter(o, value, error);
    case OPTION_LISTEN:
        return add_listener(o, value, error);
    case OPTION_SIGNATURES:
        return read_path("--signatures", value, "", o->signatures, error);
    case OPTION_LOCAL_SIGNATURES:
        return read_path("--local-signatures", value, "", o->local_signatures, error);
    case OPTION_RECLASSIFY:
        o->reclassify = true;
        return EXIT_OK;
    case OPTION_UPDATE_INTERVAL:
        return read_number("--update-interval", value, 1, 86400, false, &o->update_interval_s,
                           error);
    case OPTION_MAX_FLOWS:
        return read_number("--max-flows", value, 1, 1U << 28, false, &o->max_flows, error);
    case OPTION_CLIENT_TIMEOUT:
        return read_number("--client-timeout", value, 1, 86400, false, &o->client_timeout_s, error);
    case OPTION_CLIENT_QUEUE:
        return read_number("--client-queue", value, 1U << 16, 1U << 30, true,
                           &o->client_queue_bytes, error);
    case OPTION_TRANSACTIONS:
        return set_transactions(o, value, error);
    case OPTION_WITHOUT_TUNNEL:
        return close_tunnel(o, value, error);
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
        o->dump_established = letter == OPTION_DUMP_ESTABLISHED;
        return EXIT_OK;
    case OPTION_DUMP_UNKNOWN:
        o->dump_unknown = true;
        return EXIT_OK;
    case OPTION_USER:
        o->user = value;
        return EXIT_OK;
    case OPTION_DAEMON:
    case 'R':
        o->daemon = letter == OPTION_DAEMON;
        return EXIT_OK;
    case OPTION_PID_FILE:
        return read_path("--pid-file", value, "", o->pid_file, error);
    case OPTION_STATE_DIR:
        o->state_is_default = false;
        return read_path("--state-dir", value, "", o->state_dir, error);
    case OPTION_NO_STATE:
        o->state_dir[0] = '\0';
        return EXIT_OK;
    case OPTION_LOG_LEVEL:
        return set_log_level(value, error);
    case OPTION_CHECK:
        o->mode = MODE_CHECK;
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

int options_read(struct options *o, int argc, char **argv, struct sonde_error *error)
{
    *o = (struct options){
        .update_interval_s = 15,
        .max_flows = 262144,
        .client_timeout_s = 30,
        .client_queue_bytes = 8U << 20,
        .dump_established = true,
        .local_signatures = "/etc/sonde/signatures.d",
        .state_dir = "/var/lib/sonde",
        .state_is_default = true,
    };
    opterr = 0;
    for (int letter;
         (letter = getopt_long(argc, argv, ":I:E:A:F:RVh", long_options, NULL)) != -1;) {
        const char *word = argv[optind - 1];
        if (letter == '?' || letter == ':') {
            (void)error_set(error, SONDE_EINVAL, "%s: %s: see sonded --help", word,
                            letter == '?' ? "there is no such option" : "a value is missing");
            return EXIT_USAGE;
        }
        int code = take_option(o, letter, optarg, error);
        if (code != EXIT_OK)
            return code;
        if (o->mode == MODE_VERSION || o->mode == MODE_HELP)
            return EXIT_OK;
    }
    if (optind < argc) {
        (void)error_set(error, SONDE_EINVAL, "%s: options only: see sonded --help", argv[optind]);
        return EXIT_USAGE;
    }
    return EXIT_OK;
}
