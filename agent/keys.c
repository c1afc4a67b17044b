/* The table of the keys. */
/* SPDX-License-Identifier: MIT */
#include "agent/keys.h"

#include <stddef.h>
#include <string.h>

#include "agent/values.h"
#include "base/error.h"
#include "base/slice.h"

/* ---- keys that are more than a value in its place ------------------------------------------- */

static struct interface_option *interface_of(struct options *o, const char *which)
{
    for (unsigned i = 0; i < o->interface_count; i++)
        if (strcmp(o->interface[i].facts.name, which) == 0)
            return &o->interface[i];
    return NULL;
}

static int take_role(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    static const struct {
        const char *text;
        enum interface_role role;
    } roles[] = {{"LAN", ROLE_LAN}, {"INT", ROLE_LAN}, {"INTERNAL", ROLE_LAN},
                 {"WAN", ROLE_WAN}, {"EXT", ROLE_WAN}, {"EXTERNAL", ROLE_WAN}};
    for (unsigned i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        if (!slice_equal_nocase(slice_text(text), slice_text(roles[i].text)))
            continue;
        struct interface_option *known = interface_of(o, which);
        if (known == NULL)
            return value_interface(o, name, which, roles[i].role, error);
        known->facts.role = (uint8_t)roles[i].role;
        return EXIT_OK;
    }
    return value_wrong(error, name, text, "it must be LAN or WAN");
}

/* Keys of an interface may come before its role. NULL with a reason. */
static struct interface_option *named_interface(struct options *o, const char *which,
                                                const char *name, struct sonde_error *error)
{
    struct interface_option *known = interface_of(o, which);
    if (known == NULL && value_interface(o, name, which, ROLE_LAN, error) == EXIT_OK)
        known = interface_of(o, which);
    return known;
}

static int take_address(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    if (i == NULL)
        return EXIT_USAGE;
    return value_network(i->facts.networks, &i->facts.network_count, name, text, error);
}

static int take_filter(struct options *o, const char *which, const char *name, const char *text,
                       struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    if (i == NULL)
        return EXIT_USAGE;
    i->filter = strdup(text); /* for as long as the program runs */
    if (i->filter != NULL)
        return EXIT_OK;
    (void)error_set(error, SONDE_ENOMEM, "no memory");
    return EXIT_INTERNAL;
}

static int take_lan_network(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    (void)which;
    return value_network(o->lan_network, &o->lan_network_count, name, text, error);
}

static int take_ignored_network(struct options *o, const char *which, const char *name,
                                const char *text, struct sonde_error *error)
{
    (void)which;
    return value_ignored_network(o->ignored_networks, name, text, error);
}

static int take_ignored_station(struct options *o, const char *which, const char *name,
                                const char *text, struct sonde_error *error)
{
    (void)which;
    return value_ignored_station(o->ignored_stations, name, text, error);
}

/* An address and the port of the same index are one listener, whichever comes first. */
static int listener_of(const char *which, const char *name, const char *text, unsigned *n,
                       struct sonde_error *error)
{
    uint64_t index;
    if (!slice_to_uint(slice_text(which), LISTEN_MOST - 1, &index))
        return value_wrong(error, name, text, "the number in brackets must be 0 to 15");
    *n = (unsigned)index;
    return EXIT_OK;
}

static int take_listen_address(struct options *o, const char *which, const char *name,
                               const char *text, struct sonde_error *error)
{
    unsigned n = 0;
    int code = listener_of(which, name, text, &n, error);
    return code != EXIT_OK
               ? code
               : value_text(name, text, o->listen_address[n], sizeof o->listen_address[n], error);
}

static int take_listen_port(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    unsigned n = 0;
    uint32_t port = 0;
    int code = listener_of(which, name, text, &n, error);
    if (code == EXIT_OK)
        code = value_number(name, text, 1, UINT16_MAX, false, &port, error);
    if (code == EXIT_OK)
        o->listen_port[n] = (uint16_t)port;
    return code;
}

static int take_listen_path(struct options *o, const char *which, const char *name,
                            const char *text, struct sonde_error *error)
{
    unsigned n = 0;
    int code = listener_of(which, name, text, &n, error);
    return code != EXIT_OK ? code : value_path(name, text, "", o->listen_path[n], error);
}

static int take_format(struct options *o, const char *which, const char *name, const char *text,
                       struct sonde_error *error)
{
    unsigned n = 0;
    int code = listener_of(which, name, text, &n, error);
    return code != EXIT_OK ? code : value_format(name, text, &o->listen_format[n], error);
}

static int take_app_name(struct options *o, const char *which, const char *name, const char *text,
                         struct sonde_error *error)
{
    static const char *const words[] = {[SONDE_APPLICATION_PREFIXED] = "prefixed",
                                        [SONDE_APPLICATION_ID_PREFIXED] = "id-prefixed",
                                        [SONDE_APPLICATION_TAG] = "tag"};
    unsigned n = 0;
    int code = value_word(name, text, words, sizeof words / sizeof words[0], &n, error);
    (void)which;
    if (code == EXIT_OK)
        o->app_name = (enum sonde_application_style)n;
    return code;
}

static int take_transactions(struct options *o, const char *which, const char *name,
                             const char *text, struct sonde_error *error)
{
    (void)which;
    o->transaction_count = 0;
    return value_transactions(o, name, text, error);
}

static int take_tunnel(struct options *o, const char *which, const char *name, const char *text,
                       struct sonde_error *error)
{
    (void)which;
    return value_tunnel(o, name, text, error);
}

static int take_log_level(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    (void)o;
    (void)which;
    return value_log_level(name, text, error);
}

static int take_state(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    (void)which;
    o->state_is_default = false;
    return value_path(name, text, "", o->state_dir, error);
}

static int take_user(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    (void)which;
    if (text[0] == '\0')
        return value_wrong(error, name, text, "it is empty");
    o->user = strdup(text); /* for as long as the program runs */
    if (o->user != NULL)
        return EXIT_OK;
    (void)error_set(error, SONDE_ENOMEM, "no memory");
    return EXIT_INTERNAL;
}

static int read_keep(enum keep *keep, const char *name, const char *text, struct sonde_error *error)
{
    static const char *const names[] = {[KEEP_PERSISTENT] = "persistent",
                                        [KEEP_VOLATILE] = "volatile",
                                        [KEEP_NOTHING] = "disabled"};
    bool flag;
    for (unsigned i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (slice_equal_nocase(slice_text(text), slice_text(names[i]))) {
            *keep = (enum keep)i;
            return EXIT_OK;
        }
    }
    if (value_flag(name, text, &flag, error) != EXIT_OK)
        return value_wrong(error, name, text, "it must be persistent, volatile or disabled");
    *keep = flag ? KEEP_PERSISTENT : KEEP_NOTHING;
    return EXIT_OK;
}

static int take_flows_keep(struct options *o, const char *which, const char *name, const char *text,
                           struct sonde_error *error)
{
    (void)which;
    return read_keep(&o->flow_cache_keep, name, text, error);
}

static int take_names_keep(struct options *o, const char *which, const char *name, const char *text,
                           struct sonde_error *error)
{
    (void)which;
    return read_keep(&o->name_cache_keep, name, text, error);
}

/* ---- the table ------------------------------------------------------------------------------ */

#define PLACE(member) offsetof(struct options, member)
#define NUMBER(section, name, member, least, most, standard, help)                                 \
    {                                                                                              \
        section, name, KEY_NUMBER, PLACE(member), least, most, NULL, standard, "", help            \
    }
#define SIZE(section, name, member, least, most, standard, help)                                   \
    {                                                                                              \
        section, name, KEY_SIZE, PLACE(member), least, most, NULL, standard, "", help              \
    }
#define FLAG(section, name, member, standard, help)                                                \
    {                                                                                              \
        section, name, KEY_FLAG, PLACE(member), 0, 0, NULL, standard, "", help                     \
    }
#define PATH(section, name, member, standard, example, help)                                       \
    {                                                                                              \
        section, name, KEY_PATH, PLACE(member), 0, 0, NULL, standard, example, help                \
    }
#define TAKE(section, name, take, standard, example, help)                                         \
    {                                                                                              \
        section, name, KEY_TAKE, 0, 0, 0, take, standard, example, help                            \
    }

static const struct key keys[] = {
    NUMBER("sonded", "update_interval", update_interval_s, 1, 86400, "15",
           "Seconds between two accounts of each flow's bytes and of the agent's own state."),
    NUMBER("sonded", "max_flows", max_flows, 1, 1U << 28, "262144",
           "Flows that are followed at the same time, by all workers together. A flow takes about "
           "300 bytes; when the table is full, what never spoke is forgotten first."),
    NUMBER("sonded", "max_detection_pkts", max_packets, 1, 255, "24",
           "Packets with payload until a flow that nobody knows is given up."),
    NUMBER("sonded", "ttl_idle_flow", ttl_idle_s, 1, 86400, "30",
           "Seconds without packets until a flow ends; of TCP, after both sides have closed."),
    NUMBER("sonded", "ttl_idle_tcp_flow", ttl_idle_tcp_s, 1, 86400, "300",
           "The same for an open TCP connection."),
    TAKE("sonded", "lan_networks[]", take_lan_network, "", "10.0.0.0/8",
         "A network that is local as seen from every interface, beside their own."),
    TAKE("sonded", "ignore_networks[]", take_ignored_network, "", "192.168.9.0/24",
         "What comes from there or goes there is not captured."),
    TAKE("sonded", "ignore_macs[]", take_ignored_station, "", "00:53:00:ab:cd:ef",
         "The same for a device, by its hardware address."),
    TAKE("sonded", "transactions", take_transactions, "", "dns,http,tls",
         "Protocols of which each query, request or hello is told as a message of its own."),
    TAKE("sonded", "without_tunnel[]", take_tunnel, "", "gtp",
         "A kind of tunnel that is not looked into: its packets are one flow."),
    TAKE("sonded", "app_name_format", take_app_name, "prefixed", "",
         "How the netifyd format names an application: prefixed (netify.netflix), id-prefixed "
         "(133.netify.netflix, as netifyd 3 does) or tag (netflix)."),
    TAKE("sonded", "user", take_user, "nobody", "",
         "What the processes that read packets and talk to clients run as."),
    TAKE(
        "sonded", "log_level", take_log_level, "info", "",
        "error, warning, info or debug: what is said on standard error, or in syslog by a daemon."),
    PATH("sonded", "path_pid_file", pid_file, "", "/run/sonde/sonded.pid",
         "Where the number of the process is written."),
    TAKE("sonded", "path_state_persistent", take_state, "/var/lib/sonde", "",
         "The folder of what outlives a restart: names that DNS told, and verdicts."),
    PATH("sonded", "path_state_volatile", volatile_dir, "/run/sonde", "",
         "The folder of what need not outlive the machine: caches that are kept there."),
    FLAG("flow_hash_cache", "enable", remembers_flows, "yes",
         "Remember flows that went silent: when they go on they are known at once."),
    NUMBER("flow_hash_cache", "cache_size", flow_cache, 1, 1U << 24, "32768",
           "How many, on each interface."),
    TAKE("flow_hash_cache", "save", take_flows_keep, "persistent", "",
         "Where they are kept while the agent does not run: persistent, volatile or disabled."),
    FLAG("dns_hint_cache", "enable", remembers_names, "yes",
         "Remember which names DNS gave for which address: it tells the application of a flow at "
         "its first packet."),
    NUMBER("dns_hint_cache", "cache_size", name_cache, 1024, 1U << 24, "32768",
           "How many names, of all interfaces together."),
    TAKE("dns_hint_cache", "save", take_names_keep, "persistent", "",
         "Where they are kept while the agent does not run: persistent, volatile or disabled."),
    PATH("signatures", "path", signatures, "", "/usr/share/sonde/catalogue.sdb",
         "The catalogue of applications: a compiled one, a source or a folder of sources. Where it "
         "is not given, the one that updates installed, or that came with the program."),
    PATH("signatures", "path_local", local_signatures, "/etc/sonde/signatures.d", "",
         "A folder of *.sig files that add to it."),
    FLAG("signatures", "reclassify", reclassify, "no",
         "After SIGHUP, also look up the flows again that were classified before."),
    TAKE("socket", "listen_address[]", take_listen_address, "127.0.0.1", "",
         "An address that clients connect to. There is no password: keep it on this machine or in "
         "a network that you trust. The number in brackets tells which port belongs to it."),
    TAKE("socket", "listen_port[]", take_listen_port, "7150", "",
         "The port of the address with the same number."),
    TAKE("socket", "listen_path[]", take_listen_path, "/run/sonde/sonded.sock", "",
         "A Unix socket that clients connect to."),
    TAKE("socket", "format[]", take_format, "sonde", "",
         "What clients get at the address and the path with the same number: sonde, or netifyd for "
         "programs that were written for netifyd. In a file with a section [netifyd] the latter is "
         "what all get that nothing is said about."),
    FLAG("socket", "dump_established_flows", dump_established, "yes",
         "Tell a new client the flows that are known."),
    FLAG("socket", "dump_unknown_flows", dump_unknown, "no",
         "Tell it also those without a protocol."),
    NUMBER("socket", "client_timeout", client_timeout_s, 1, 86400, "30",
           "Seconds until a client that takes nothing is disconnected."),
    SIZE("socket", "client_queue", client_queue_bytes, 1U << 16, 1U << 30, "8M",
         "What may wait for a client, in bytes; K and M count. What is too much is dropped and "
         "the client is told how much."),
    TAKE("capture_interface_", "role", take_role, "LAN", "",
         "LAN for an interface that your devices are behind, WAN for one that leads out."),
    TAKE("capture_interface_", "address[]", take_address, "", "192.168.0.0/16",
         "A network that is local as seen from this interface, beside its own addresses."),
    TAKE("capture_interface_", "filter", take_filter, "", "not port 22",
         "Capture only what matches, as for tcpdump(8)."),
};

const struct key *key_at(unsigned n)
{
    const unsigned count = sizeof keys / sizeof keys[0];
    return n < count ? &keys[n] : sink_key_at(n - count);
}

const char *section_help(const char *section)
{
    static const char *const sections[][2] = {
        {"sonded", "The agent as a whole. In a file of netifyd's this section is called netifyd."},
        {"flow_hash_cache", "Verdicts of flows that went silent."},
        {"dns_hint_cache", "Names that DNS told."},
        {"signatures", "What applications are told by."},
        {"socket", "Where clients get the stream of JSON. Without any of the three listen keys: "
                   "127.0.0.1, port 7150, and /run/sonde/sonded.sock."},
        {"capture_interface_", "An interface to capture on: its name stands behind "
                               "capture-interface-. Without any: they are picked from the routes."},
        {SINK_SECTION,
         "Where the agent sends the stream by itself: a name of your own stands behind "
         "sink-. There may be 16 of them."},
    };
    for (unsigned i = 0; i < sizeof sections / sizeof sections[0]; i++)
        if (strcmp(section, sections[i][0]) == 0)
            return sections[i][1];
    return NULL;
}

const char *key_of_netifyd(const char *section, const char *name)
{
    static const char cloud[] = "there is no cloud to talk to", plugin[] = "there are no plugins",
                      later[] = "this version decides it by itself";
    /* "*": any key of the section. */
    static const char *const known[][3] = {
        {"sonded", "uuid", cloud},
        {"sonded", "uuid_serial", cloud},
        {"sonded", "uuid_site", cloud},
        {"sonded", "path_uuid", cloud},
        {"sonded", "path_uuid_serial", cloud},
        {"sonded", "path_uuid_site", cloud},
        {"sonded", "enable_sink", cloud},
        {"sonded", "url_sink", cloud},
        {"sonded", "upload_connect_timeout", cloud},
        {"sonded", "sink_connect_timeout", cloud},
        {"sonded", "upload_timeout", cloud},
        {"sonded", "upload_xfer_timeout", cloud},
        {"sonded", "sink_xfer_timeout", cloud},
        {"sonded", "upload_nat_flows", cloud},
        {"sonded", "sink_max_post_errors", cloud},
        {"sonded", "max_backlog_kb", cloud},
        {"sonded", "ssl_verify", cloud},
        {"sonded", "ssl_verify_peer", cloud},
        {"sonded", "ssl_use_tlsv1", cloud},
        {"sonded", "auto_informatics", cloud},
        {"sonded", "path_plugins", plugin},
        {"sonded", "path_shared_data", plugin},
        {"sonded", "path_license_manager", plugin},
        {"sonded", "path_server_socket", plugin},
        {"sonded", "path_domains", "lists are signatures here: sonde signatures import"},
        {"sonded", "max_packet_queue_kb", later},
        {"sonded", "json_save", later},
        {"sonded", "max_tcp_pkts", later},
        {"sonded", "max_udp_pkts", later},
        {"sonded", "max_capture_length", later},
        {"sonded", "capture_unknown_flows", later},
        {"sonded", "syn_scan_protection", later},
        {"sonded", "soft_dissectors", later},
        {"sonded", "auto_flow_expiry", later},
        {"sonded", "flow_map_buckets", later},
        {"sonded", "enable_coredumps", later},
        {"sonded", "use_getifaddrs", later},
        {"threads", "*", later},
        {"flow_hash_cache", "purge_divisor", later},
        {"dns_hint_cache", "ttl", "names live as long as DNS said"},
        {"capture_defaults", "*", later},
        {"capture_defaults_tpv3", "*", later},
        {"protocols", "*", later},
        {"netify_api", "*", cloud},
        {"sink_headers", "*", cloud},
        {"watches", "*", cloud},
        {"services", "*", plugin},
        {"tasks", "*", plugin},
    };
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(section, known[i][0]) == 0 &&
            (strcmp(known[i][1], "*") == 0 || strcmp(name, known[i][1]) == 0))
            return known[i][2];
    return NULL;
}
