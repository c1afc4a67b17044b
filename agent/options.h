/* What the user asked for on the command line. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OPTIONS_H
#define SONDE_AGENT_OPTIONS_H

#include <limits.h>
#include <stdio.h>

#include <sonde_json.h>

#include "agent/admission.h"
#include "agent/capture/settings.h"
#include "agent/interfaces.h"
#include "agent/sinks/option.h"

/* Exit codes, as in sonded(8). */
enum exit_code {
    EXIT_OK = 0,
    EXIT_FORCED = 1,   /* a second signal cut the stop short */
    EXIT_USAGE = 2,    /* the command line is wrong */
    EXIT_INPUT = 3,    /* an interface or a file cannot be read */
    EXIT_OUTPUT = 4,   /* an address or file to listen on or to write cannot be had */
    EXIT_SYNTAX = 5,   /* a filter, configuration or data file does not parse */
    EXIT_INTERNAL = 6, /* memory or a library failed */
    EXIT_PRIVILEGE = 7 /* not permitted */
};

enum {
    LISTEN_MOST = 16,
    PATH_BYTES = 512,
    WORD_BYTES = 64,
    FILTER_BYTES = 4096,
    TRANSACTIONS_MOST = 16,
    IGNORED_BYTES = 1024,
    UUID_BYTES = 12 /* with its zero */
};

#define UUID_NONE    "00-00-00-00" /* netifyd's way to write that there is none */
#define VOLATILE_DIR "/run/sonde"

struct interface_option {
    struct interface_facts facts; /* name, role and the user's networks */
    char filter[FILTER_BYTES];    /* empty: none */
    struct capture_settings capture;
};

/* Where a cache is kept while the agent does not run. */
enum keep { KEEP_PERSISTENT, KEEP_VOLATILE, KEEP_NOTHING };

/* What lines look like; FORMAT_STANDARD is one of the others, by the configuration. */
enum format {
    FORMAT_SONDE,
    FORMAT_NETIFYD,
    FORMAT_ECS,
    FORMAT_COUNT,
    FORMAT_STANDARD = FORMAT_COUNT
};

enum mode { MODE_RUN, MODE_CHECK, MODE_VERSION, MODE_HELP, MODE_SAMPLE, MODE_PROVISION };

/* What the children of a running agent take over when the configuration is read again. Flat: it is
 * sent to them. */
struct live_options {
    uint32_t log_level; /* enum log_level */
    uint32_t update_interval_s;
    uint32_t watchdog_s;                                    /* 0: nobody is looked after */
    uint32_t max_packets, max_packets_tcp, max_packets_udp; /* 0: as the first */
    uint32_t ttl_idle_s, ttl_idle_tcp_s;
    uint32_t closed_tunnels; /* bits of kinds that are not looked into */
    uint32_t client_timeout_s;
    uint32_t handshake_timeout_s;
    uint32_t client_queue_bytes;
    bool dump_established;
    bool dump_unknown;
    uint32_t unknown_packets;        /* of an unknown flow that go into a file */
    uint32_t dump_files, dump_bytes; /* of all such files */
    bool capture_unknown;
    bool json_save;  /* the flows that live are written every update */
    bool reclassify; /* after new signatures, flows that were classified before too */
    uint16_t transaction[TRANSACTIONS_MOST]; /* public ids of protocols */
    uint32_t transaction_count;
};

enum { MASKED_MACS_MOST = 64, DROPPED_MOST = 48 };

/* What is told of people. */
struct privacy_options {
    bool pseudonym_ip, pseudonym_mac;
    bool external;                     /* this machine's outer addresses are masked */
    uint8_t unused;                    /* no gaps: it is compared as a whole */
    uint32_t other_bits4, other_bits6; /* 0: all */
    unsigned names;                    /* enum sonde_names */
    struct sonde_network network[NETWORKS_MOST];
    uint32_t network_count;
    uint8_t mac[MASKED_MACS_MOST][6];
    unsigned mac_count;
    char dropped[DROPPED_MOST][WORD_BYTES];
    unsigned dropped_count;
};

struct options {
    enum mode mode;
    struct live_options live;
    struct privacy_options privacy;
    struct interface_option interface[INTERFACES_MOST];
    unsigned interface_count;
    bool names_interfaces, names_listeners;          /* on the command line */
    struct sonde_network lan_network[NETWORKS_MOST]; /* local as seen from every interface */
    uint32_t lan_network_count;
    char ignored_networks[IGNORED_BYTES]; /* as filters have them: "net A or net B"; or empty */
    char ignored_stations[IGNORED_BYTES]; /* "ether host A or …" */
    char listen[LISTEN_MOST][PATH_BYTES]; /* "tcp:HOST:PORT", "unix:PATH" */
    unsigned listen_count;                /* 0: the defaults */
    char listen_address[LISTEN_MOST][64]; /* of the configuration, until they are listeners */
    uint16_t listen_port[LISTEN_MOST];
    char listen_path[LISTEN_MOST][PATH_BYTES];
    enum format listen_format[LISTEN_MOST];
    struct admission_option admission[LISTEN_MOST]; /* by the numbers in brackets */
    char place[PATH_BYTES + 16];                    /* "FILE:LINE" of the key that is being read */
    enum format format[LISTEN_MOST];                /* of the members of `listen` */
    int number[LISTEN_MOST];     /* in brackets, of the same; -1: of the command line */
    enum format standard_format; /* of those that nothing is said about */
    enum sonde_application_style app_name;
    char signatures[PATH_BYTES];       /* empty: look for them */
    char local_signatures[PATH_BYTES]; /* folder of what is added to them */
    struct sink_option sink[SINKS_MOST];
    unsigned sink_count;
    uint32_t max_flows; /* of all workers together */
    bool remembers_flows, remembers_names;
    uint32_t flow_cache, name_cache; /* members that they have at the most */
    enum keep flow_cache_keep, name_cache_keep;
    bool asks_conntrack;
    bool counts_conntrack;                     /* flows have its counters */
    uint32_t conntrack_size, conntrack_buffer; /* entries; bytes */
    char user[WORD_BYTES];                     /* empty: where there is a choice, sonde or nobody */
    unsigned sandbox;                          /* enum sandbox_mode */
    bool dumps_core;
    bool daemon;
    bool log_to_system; /* in the foreground too */
    char pid_file[PATH_BYTES];
    char state_dir[PATH_BYTES]; /* of what outlives the machine */
    bool state_is_default;      /* if it cannot be made, nothing is kept: that is no error */
    bool keeps_nothing;
    bool keeps_status;     /* status.json is written every update */
    char uuid[WORD_BYTES]; /* empty: what stands in the file, or a new one */
    char path_uuid[PATH_BYTES];
    char path_json_save[PATH_BYTES];
    char path_dump[PATH_BYTES];    /* the folder of captures of unknown flows */
    uint32_t crash_reports;        /* that are kept; 0: none are written */
    char path_crash[PATH_BYTES];   /* their folder */
    char volatile_dir[PATH_BYTES]; /* of what need not outlive the machine */
};

/* `*o` is all zero; nothing of it is touched that nobody asked for, since it is large and most of
 * it stays empty. Variables in paths stand as they were written: paths_expand() is due. 0, or an
 * exit code with a reason. */
int options_read(struct options *o, int argc, char **argv, struct sonde_error *error);

void options_help(FILE *out);

#endif
