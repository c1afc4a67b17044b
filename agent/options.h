/* What the user asked for on the command line. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_OPTIONS_H
#define SONDE_AGENT_OPTIONS_H

#include <limits.h>
#include <stdio.h>

#include <sonde_json.h>

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

enum { LISTEN_MOST = 16, PATH_BYTES = 512, TRANSACTIONS_MOST = 16, IGNORED_BYTES = 1024 };

struct interface_option {
    struct interface_facts facts; /* name, role and the user's networks */
    const char *filter;           /* NULL: none */
};

/* Where a cache is kept while the agent does not run. */
enum keep { KEEP_PERSISTENT, KEEP_VOLATILE, KEEP_NOTHING };

/* What lines look like; FORMAT_STANDARD is one of the others, by the configuration. */
enum format { FORMAT_SONDE, FORMAT_NETIFYD, FORMAT_COUNT, FORMAT_STANDARD = FORMAT_COUNT };

enum mode { MODE_RUN, MODE_CHECK, MODE_VERSION, MODE_HELP, MODE_SAMPLE };

struct options {
    enum mode mode;
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
    enum format format[LISTEN_MOST]; /* of the members of `listen` */
    enum format standard_format;     /* of those that nothing is said about */
    enum sonde_application_style app_name;
    char signatures[PATH_BYTES];       /* empty: look for them */
    char local_signatures[PATH_BYTES]; /* folder of what is added to them */
    bool reclassify;                   /* after a reload, flows that were classified before too */
    struct sink_option sink[SINKS_MOST];
    unsigned sink_count;
    uint32_t update_interval_s;
    uint32_t max_flows; /* of all workers together */
    uint32_t max_packets;
    uint32_t ttl_idle_s, ttl_idle_tcp_s;
    bool remembers_flows, remembers_names;
    uint32_t flow_cache, name_cache; /* members that they have at the most */
    enum keep flow_cache_keep, name_cache_keep;
    uint32_t client_timeout_s;
    uint32_t client_queue_bytes;
    bool dump_established;
    bool dump_unknown;
    uint16_t transaction[TRANSACTIONS_MOST]; /* public ids of protocols */
    unsigned transaction_count;
    uint32_t closed_tunnels; /* bits of kinds that are not looked into */
    const char *user;        /* NULL: nobody, where there is a choice */
    bool daemon;
    char pid_file[PATH_BYTES];
    char state_dir[PATH_BYTES];    /* empty: nothing is kept */
    bool state_is_default;         /* a folder that cannot be made is then no error */
    char volatile_dir[PATH_BYTES]; /* of what need not outlive the machine */
};

/* 0, or an exit code with a reason. */
int options_read(struct options *o, int argc, char **argv, struct sonde_error *error);

void options_help(FILE *out);

#endif
