/* The table of the keys. */
/* SPDX-License-Identifier: MIT */
#include "agent/keys.h"

#include <stddef.h>
#include <string.h>

#include "agent/sandbox.h"
#include "agent/uuid.h"
#include "agent/values.h"
#include "base/error.h"
#include "base/slice.h"

/* ---- keys that are more than a value in its place ------------------------------------------- */

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
    o->live.transaction_count = 0;
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
    (void)which;
    return value_log_level(name, text, &o->live.log_level, error);
}

static int take_sandbox(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    static const char *const words[] = {
        [SANDBOX_ON] = "on", [SANDBOX_LOG] = "log", [SANDBOX_OFF] = "off"};
    (void)which;
    return value_word(name, text, words, sizeof words / sizeof words[0], &o->sandbox, error);
}

static int take_log(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    static const char *const words[] = {"stderr", "syslog"};
    unsigned n = 0;
    int code = value_word(name, text, words, sizeof words / sizeof words[0], &n, error);
    (void)which;
    if (code == EXIT_OK)
        o->log_to_system = n == 1;
    return code;
}

static int take_uuid(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    (void)which;
    if (strcmp(text, UUID_NONE) == 0) {
        o->uuid[0] = '\0';
        return EXIT_OK;
    }
    if (!uuid_is_one(text))
        return value_wrong(error, name, text, "it must be four pairs such as AB-12-CD-34");
    return value_text(name, text, o->uuid, sizeof o->uuid, error);
}

static int take_state(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    (void)which;
    o->state_is_default = false;
    return value_path(name, text, "", o->state_dir, error);
}

/* ---- the table ------------------------------------------------------------------------------ */

#define PLACE(member) offsetof(struct options, member)
#define NUMBER(when, section, name, member, least, most, standard, help)                           \
    {                                                                                              \
        section, name, KEY_NUMBER, when, PLACE(member), 0, least, most, NULL, standard, "", help   \
    }
#define SIZE(when, section, name, member, least, most, standard, help)                             \
    {                                                                                              \
        section, name, KEY_SIZE, when, PLACE(member), 0, least, most, NULL, standard, "", help     \
    }
#define FLAG(when, section, name, member, standard, help)                                          \
    {                                                                                              \
        section, name, KEY_FLAG, when, PLACE(member), 0, 0, 0, NULL, standard, "", help            \
    }
#define KEEP(when, section, name, member, standard, help)                                          \
    {                                                                                              \
        section, name, KEY_KEEP, when, PLACE(member), 0, 0, 0, NULL, standard, "", help            \
    }
#define PATH(when, section, name, member, standard, example, help)                                 \
    {                                                                                              \
        section, name, KEY_PATH, when, PLACE(member), 0, 0, 0, NULL, standard, example, help       \
    }

static const struct key keys[] = {
    NUMBER(LIVE, "sonded", "update_interval", live.update_interval_s, 1, 86400, "15",
           "Seconds between two accounts of each flow's bytes and of the agent's own state."),
    NUMBER(LIVE, "sonded", "watchdog", live.watchdog_s, 0, 3600, "30",
           "Seconds until a process of the agent's that no longer moves is replaced; 0: never."),
    NUMBER(AT_START, "sonded", "max_flows", max_flows, 1, 1U << 28, "262144",
           "Flows that are followed at the same time, by all workers together. A flow takes about "
           "300 bytes; when the table is full, what never spoke is forgotten first."),
    NUMBER(LIVE, "sonded", "max_detection_pkts", live.max_packets, 1, 255, "24",
           "Packets with payload until a flow that nobody knows is given up."),
    NUMBER(LIVE, "sonded", "max_tcp_pkts", live.max_packets_tcp, 1, 255, "24",
           "The same of a TCP connection; where it is not given, as max_detection_pkts."),
    NUMBER(LIVE, "sonded", "max_udp_pkts", live.max_packets_udp, 1, 255, "24",
           "The same of a UDP flow; where it is not given, as max_detection_pkts."),
    NUMBER(LIVE, "sonded", "ttl_idle_flow", live.ttl_idle_s, 1, 86400, "30",
           "Seconds without packets until a flow ends; of TCP, after both sides have closed."),
    NUMBER(LIVE, "sonded", "ttl_idle_tcp_flow", live.ttl_idle_tcp_s, 1, 86400, "300",
           "The same for an open TCP connection."),
    KEY_BY(LIVE, "sonded", "lan_networks[]", take_lan_network, "", "10.0.0.0/8",
           "A network that is local as seen from every interface, beside their own."),
    KEY_BY(LIVE, "sonded", "ignore_networks[]", take_ignored_network, "", "192.168.9.0/24",
           "What comes from there or goes there is not captured."),
    KEY_BY(LIVE, "sonded", "ignore_macs[]", take_ignored_station, "", "00:53:00:ab:cd:ef",
           "The same for a device, by its hardware address."),
    KEY_BY(LIVE, "sonded", "transactions", take_transactions, "", "dns,http,tls",
           "Protocols of which each query, request or hello is told as a message of its own."),
    KEY_BY(LIVE, "sonded", "without_tunnel[]", take_tunnel, "", "gtp",
           "A kind of tunnel that is not looked into: its packets are one flow."),
    KEY_BY(AT_START, "sonded", "app_name_format", take_app_name, "prefixed", "",
           "How the netifyd format names an application: prefixed (netify.netflix), id-prefixed "
           "(133.netify.netflix, as netifyd 3 does) or tag (netflix)."),
    {"sonded", "user", KEY_WORD, AT_START, PLACE(user), 0, 0, 0, NULL, "", "nobody",
     "What the other processes run as; where it is not given, sonde if there is that user."},
    KEY_BY(
        AT_START, "sonded", "sandbox", take_sandbox, "on", "",
        "Whether the other processes can use only the system calls and files that they need: on, "
        "off, or log, which writes what would be refused to the kernel's log."),
    FLAG(AT_START, "sonded", "core_dumps", dumps_core, "no",
         "Whether processes that crash leave a core, which holds packets and keys."),
    KEY_BY(LIVE, "sonded", "log_level", take_log_level, "info", "",
           "error, warning, info or debug: what is said."),
    KEY_BY(
        AT_START, "sonded", "log", take_log, "stderr", "",
        "Where: stderr, with levels where that is the journal's, or syslog, where a daemon says it "
        "anyway. The same message comes five times in ten seconds at the most."),
    PATH(AT_START, "sonded", "path_pid_file", pid_file, "", "/run/sonde/sonded.pid",
         "Where the number of the process is written."),
    {"sonded", "path_state_persistent", KEY_PATH, AT_START, PLACE(state_dir), 0, 0, 0, take_state,
     "/var/lib/sonde", "",
     "The folder of what outlives a restart: names that DNS told, and verdicts."},
    PATH(AT_START, "sonded", "path_state_volatile", volatile_dir, "/run/sonde", "",
         "The folder of what need not outlive the machine: caches that are kept there."),
    FLAG(LIVE, "sonded", "json_save", live.json_save, "no",
         "Every update, write the agent's state with all flows that live into a file."),
    PATH(LIVE, "sonded", "path_json_save", path_json_save,
         "${path_state_volatile}/sink-request.json", "",
         "That file. It is written beside the old one, which it replaces when it is whole."),
    FLAG(LIVE, "sonded", "capture_unknown_flows", live.capture_unknown, "no",
         "Write the first packets of each flow that nobody knows into a file nd-flow-XXXXXXXX.cap, "
         "named by its digest. They hold what people said: keep them to yourself."),
    NUMBER(LIVE, "sonded", "capture_unknown_pkts", live.unknown_packets, 1, 64, "10",
           "How many packets of a flow; of each 4096 bytes at the most, and 16384 of all of them."),
    PATH(AT_START, "sonded", "path_dump", path_dump, "${path_state_volatile}/dump", "",
         "The folder of these files, which belongs to the user that sonded's processes run as."),
    NUMBER(LIVE, "sonded", "dump_max_files", live.dump_files, 1, 100000, "1000",
           "How many of them are kept: the oldest makes room."),
    SIZE(LIVE, "sonded", "dump_max_bytes", live.dump_bytes, 1U << 16, 1U << 30, "16M",
         "The same for their bytes; K and M count."),
    NUMBER(AT_START, "sonded", "crash_reports", crash_reports, 0, 1000, "10",
           "When a worker crashes a report is written, with its last packets: how many reports are "
           "kept; 0: none is written."),
    PATH(AT_START, "sonded", "path_crash", path_crash, "${path_state_persistent}/crash", "",
         "The folder of the reports, which root alone can read."),
    {"sonded", "uuid", KEY_WORD, AT_START, PLACE(uuid), 0, 0, 0, take_uuid, "", "AB-12-CD-34",
     "The agent's number in its messages, by which collectors tell agents apart: four pairs of "
     "capitals and digits. Where it is not given, what stands in the file, or a new one."},
    PATH(AT_START, "sonded", "path_uuid", path_uuid, "${path_state_persistent}/agent.uuid", "",
         "The file that it is kept in; sonded --provision prints it."),
    FLAG(AT_START, "flow_hash_cache", "enable", remembers_flows, "yes",
         "Remember flows that went silent: when they go on they are known at once."),
    NUMBER(AT_START, "flow_hash_cache", "cache_size", flow_cache, 1, 1U << 24, "32768",
           "How many, on each interface."),
    KEEP(AT_START, "flow_hash_cache", "save", flow_cache_keep, "persistent",
         "Where they are kept while the agent does not run: persistent, volatile or disabled."),
    FLAG(AT_START, "dns_hint_cache", "enable", remembers_names, "yes",
         "Remember which names DNS gave for which address: it tells the application of a flow at "
         "its first packet."),
    NUMBER(AT_START, "dns_hint_cache", "cache_size", name_cache, 1024, 1U << 24, "32768",
           "How many names, of all interfaces together."),
    KEEP(AT_START, "dns_hint_cache", "save", name_cache_keep, "persistent",
         "Where they are kept while the agent does not run: persistent, volatile or disabled."),
    FLAG(AT_START, "conntrack", "enable", asks_conntrack, "yes",
         "Ask the kernel's connection tracking which flows are translated, and how."),
    NUMBER(AT_START, "conntrack", "table_size", conntrack_size, 1024, 1U << 22, "65536",
           "Connections that are known at the same time; an entry takes about 240 bytes. When the "
           "table is full the oldest one makes room."),
    SIZE(AT_START, "conntrack", "buffer_size", conntrack_buffer, 1U << 16, 1U << 28, "4M",
         "What may wait in the kernel, in bytes: K and M count."),
    FLAG(
        AT_START, "conntrack", "counters", counts_conntrack, "no",
        "Whether flows have the packets and bytes that connection tracking counts, where those are "
        "more than came by: for flow tables and network cards that forward known connections on "
        "their own. Takes sysctl net.netfilter.nf_conntrack_acct=1."),
    PATH(LIVE, "signatures", "path", signatures, "", "/usr/share/sonde/catalogue.sdb",
         "The catalogue of applications: a compiled one, a source or a folder of sources. Where it "
         "is not given, the one that updates installed, or that came with the program."),
    PATH(LIVE, "signatures", "path_local", local_signatures, "/etc/sonde/signatures.d", "",
         "A folder of *.sig files that add to it."),
    FLAG(LIVE, "signatures", "reclassify", live.reclassify, "no",
         "After SIGHUP, also look up the flows again that were classified before."),
    KEY_BY(LIVE, "socket", "listen_address[]", take_listen_address, "127.0.0.1", "",
           "An address that clients connect to. Whoever reaches it can read the stream, unless "
           "listen_tls_ca or listen_token say more: keep it on this machine, or protect it. The "
           "number in brackets tells which port belongs to it."),
    KEY_BY(LIVE, "socket", "listen_port[]", take_listen_port, "7150", "",
           "The port of the address with the same number."),
    KEY_BY(LIVE, "socket", "listen_path[]", take_listen_path, "/run/sonde/sonded.sock", "",
           "A Unix socket that clients connect to."),
    KEY_BY(
        LIVE, "socket", "format[]", take_format, "sonde", "",
        "What clients get at the address and the path with the same number: sonde, netifyd for "
        "programs that were written for netifyd, or ecs (documents of the Elastic Common Schema). "
        "In a file with a section [netifyd] the latter is "
        "what all get that nothing is said about."),
    FLAG(LIVE, "socket", "dump_established_flows", live.dump_established, "yes",
         "Tell a new client the flows that are known."),
    FLAG(LIVE, "socket", "dump_unknown_flows", live.dump_unknown, "no",
         "Tell it also those without a protocol."),
    NUMBER(LIVE, "socket", "client_timeout", live.client_timeout_s, 1, 86400, "30",
           "Seconds until a client that takes nothing is disconnected."),
    NUMBER(LIVE, "socket", "handshake_timeout", live.handshake_timeout_s, 1, 600, "10",
           "Seconds that someone who connects has for TLS and the token."),
    SIZE(LIVE, "socket", "client_queue", live.client_queue_bytes, 1U << 16, 1U << 30, "8M",
         "What may wait for a client, in bytes; K and M count. What is too much is dropped and "
         "the client is told how much."),
};

const struct key *key_at(unsigned n)
{
    const unsigned count = sizeof keys / sizeof keys[0];
    if (n < count)
        return &keys[n];
    n -= count;
    if (n < privacy_keys())
        return privacy_key_at(n);
    n -= privacy_keys();
    if (n < admission_keys())
        return admission_key_at(n);
    n -= admission_keys();
    return n < interface_keys() ? interface_key_at(n) : sink_key_at(n - interface_keys());
}

bool key_is_of_sink(const struct key *k)
{
    return strcmp(k->section, SINK_SECTION) == 0;
}

const char *section_help(const char *section)
{
    static const char *const sections[][2] = {
        {"sonded", "The agent as a whole. In a file of netifyd's this section is called netifyd."},
        {"flow_hash_cache", "Verdicts of flows that went silent."},
        {"dns_hint_cache", "Names that DNS told."},
        {"conntrack", "Connection tracking: translated flows know their twins on the other side."},
        {"signatures", "What applications are told by."},
        {"socket", "Where clients get the stream of JSON. Without any of the three listen keys: "
                   "127.0.0.1, port 7150, and /run/sonde/sonded.sock."},
        {"privacy_filter", "What is told of people: see docs/privacy.md."},
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
