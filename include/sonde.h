/* libsonde: packets in, flow events out. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_H
#define SONDE_H

/*
 * The engine takes frames, keeps a table of flows, finds out which protocol and which application
 * each one is, and hands out events. It starts no threads, opens no files, prints nothing, keeps no
 * globals and never calls exit(). One engine belongs to one thread at a time; any number of engines
 * may run in one process, and may share one hint store.
 *
 *     struct sonde_error error;
 *     struct sonde_settings settings;
 *     sonde_settings_default(&settings);
 *     struct sonde_engine *engine = sonde_engine_new(&settings, on_event, user, &error);
 *     while (…)
 *         sonde_engine_packet(engine, &packet);
 *     sonde_engine_flush(engine);
 *     sonde_engine_free(engine);
 *
 * Functions that can fail return 0 or a negative SONDE_E… code (or NULL), and write the reason to a
 * `struct sonde_error` where one is given.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define SONDE_API __attribute__((visibility("default")))
#else
#define SONDE_API
#endif

/* ---- errors --------------------------------------------------------------------------------- */

enum sonde_code {
    SONDE_OK = 0,
    SONDE_ENOMEM = -1,   /* memory could not be had */
    SONDE_EINVAL = -2,   /* an argument or setting is out of its range */
    SONDE_ESYNTAX = -3,  /* text of the user's does not parse: see file, line and column */
    SONDE_ELINK = -4,    /* a link type that the engine does not know */
    SONDE_EIO = -5,      /* a file or socket failed */
    SONDE_ENOTFOUND = -6 /* what was asked for is not there */
};

struct sonde_error {
    int code;        /* enum sonde_code */
    unsigned line;   /* place in the user's input, from 1; 0: the input has no lines */
    unsigned column; /* from 1; 0: unknown */
    char file[128];  /* name of that input, or empty */
    char text[256];  /* one sentence: what is wrong, and the remedy where there is one */
};

/* Version of the library as built, "MAJOR.MINOR.PATCH". */
SONDE_API const char *sonde_version(void);

/* ---- packets -------------------------------------------------------------------------------- */

/* Link types: the numbers that capture files use (LINKTYPE_…, www.tcpdump.org/linktypes.html). */
enum sonde_link {
    SONDE_LINK_NULL = 0,
    SONDE_LINK_ETHERNET = 1,
    SONDE_LINK_PPP = 9,
    SONDE_LINK_PPP_HDLC = 50,
    SONDE_LINK_RAW = 101,
    SONDE_LINK_C_HDLC = 104,
    SONDE_LINK_IEEE802_11 = 105,
    SONDE_LINK_LOOP = 108,
    SONDE_LINK_LINUX_SLL = 113,
    SONDE_LINK_RADIOTAP = 127,
    SONDE_LINK_IPV4 = 228,
    SONDE_LINK_IPV6 = 229,
    SONDE_LINK_LINUX_SLL2 = 276
};

/* True where sonde_engine_packet() can read frames of this type. */
SONDE_API bool sonde_link_known(uint16_t link);

enum {
    SONDE_PACKET_HAS_MAC = 1 << 0,         /* `source_mac` and `target_mac` are filled in */
    SONDE_PACKET_HAS_VLAN = 1 << 1,        /* `vlan_tag` was stripped by the kernel */
    SONDE_PACKET_CHECKSUM_UNKNOWN = 1 << 2 /* offloaded: a wrong checksum proves nothing */
};

/* One frame, owned by the caller, read only during the call. */
struct sonde_packet {
    const uint8_t *bytes;
    uint32_t captured_length; /* bytes at `bytes` */
    uint32_t wire_length;     /* bytes that were on the wire; never below captured_length */
    int64_t wall_ns;          /* ns since 1970-01-01 UTC: what reports show */
    int64_t monotonic_ns;     /* drives the timers; for files the same as wall_ns */
    uint16_t link;            /* enum sonde_link */
    uint16_t input;           /* the caller's number of the interface or file */
    uint16_t domain;          /* inputs of one domain share flows; see sonde_settings */
    uint16_t flags;           /* SONDE_PACKET_… */
    uint16_t vlan_tag;        /* TCI as on the wire */
    uint16_t vlan_protocol;   /* its EtherType; 0 means 0x8100 */
    uint8_t source_mac[6], target_mac[6];
};

/* ---- settings ------------------------------------------------------------------------------- */

/* The kinds of tunnels that are looked into: "gre", "ipip", "gtp", "vxlan", …, from number 1 on.
 * NULL for 0 and behind the last. */
SONDE_API const char *sonde_tunnel_name(unsigned number);

/* Kinds of events, as bits of `sonde_settings.events`. */
enum {
    SONDE_EVENT_FLOW = 1 << 0,         /* first verdict, or inspection ended without one */
    SONDE_EVENT_DPI_UPDATE = 1 << 1,   /* more was extracted, or the verdict became finer */
    SONDE_EVENT_DPI_COMPLETE = 1 << 2, /* inspection ended */
    SONDE_EVENT_STATS = 1 << 3,        /* counters of a flow that moved since the last update */
    SONDE_EVENT_PURGE = 1 << 4,        /* the flow left the table; all that is known of it */
    SONDE_EVENT_TRANSACTION = 1 << 5,  /* one query, request or hello */
    SONDE_EVENT_SUMMARY = 1 << 6 /* a flow ended: one message with all of it; off by default */
};

/* Of the local side; or what many hear, such as 192.168.1.255: nobody's own address. */
enum sonde_network_kind { SONDE_NETWORK_LOCAL, SONDE_NETWORK_BROADCAST };
struct sonde_network {
    uint8_t address[16]; /* IPv4 as ::ffff:a.b.c.d */
    uint8_t prefix;      /* bits of those 16 bytes: an IPv4 /24 is 120 */
    uint8_t kind;        /* enum sonde_network_kind */
};

struct sonde_catalogue;
struct sonde_hints;

struct sonde_settings {
    uint32_t max_flows;         /* flows in the table; more push out the least missed ones */
    uint32_t max_inspections;   /* flows whose payload is looked at at the same time */
    size_t max_stream_memory;   /* bytes for TCP data that waits for more */
    size_t max_string_memory;   /* bytes for names and other extracted texts */
    uint32_t stream_window;     /* bytes a direction of a TCP flow, 2,048 to 65,536 */
    uint32_t max_packets;       /* payload packets until an unknown flow is given up */
    uint32_t max_packets_tcp;   /* the same of a TCP connection; 0: as max_packets */
    uint32_t max_packets_udp;   /* of a UDP flow; 0: as max_packets */
    uint32_t ttl_idle_s;        /* s without packets until a flow ends; also TCP after its end */
    uint32_t ttl_idle_tcp_s;    /* the same for an open TCP connection */
    uint32_t update_interval_s; /* s between SONDE_EVENT_STATS rounds; 0: none */
    uint32_t tunnels;           /* that are looked into: bits 1 << n of sonde_tunnel_name(n) */
    uint32_t flow_cache;        /* flows that are remembered after they idled out; 0: none */
    uint32_t events;            /* kinds of events that are handed out */
    uint8_t key[16];            /* secret of digests; zeros: the same ones in each run */
    const struct sonde_network *local_networks; /* what counts as local before private addresses */
    size_t local_network_count;
    const struct sonde_catalogue *catalogue; /* or NULL; the caller's while it is used */
    struct sonde_hints *hints;               /* may be NULL; stays the caller's, may be shared */
};

SONDE_API void sonde_settings_default(struct sonde_settings *settings);

/* ---- applications and hints ----------------------------------------------------------------- */

/* Catalogues say which names, networks and bytes are whose (sonde-signatures(5)). Compiled ones are
 * used in place, with nothing to parse: sonde_signatures.h makes them. One catalogue may be used by
 * any number of engines and threads.
 *
 * Reads a compiled catalogue, a source or a folder of sources; sources are compiled first. NULL on
 * error: the first mistake of a source with its line and column. */
SONDE_API struct sonde_catalogue *sonde_catalogue_load(const char *path, struct sonde_error *error);
/* The same from a compiled catalogue or a source in memory, which may go afterwards; `name` stands
 * for it in errors and evidence. */
SONDE_API struct sonde_catalogue *sonde_catalogue_parse(const char *text, size_t length,
                                                        const char *name,
                                                        struct sonde_error *error);
/* Uses a compiled catalogue where it is, after verifying it. The bytes are aligned to four, must
 * not change and outlive the catalogue. */
SONDE_API struct sonde_catalogue *sonde_catalogue_open(const void *bytes, size_t size,
                                                       const char *name, struct sonde_error *error);
/* The same from several files and folders together. */
SONDE_API struct sonde_catalogue *sonde_catalogue_load_several(const char *const *paths,
                                                               size_t count,
                                                               struct sonde_error *error);
SONDE_API void sonde_catalogue_free(struct sonde_catalogue *catalogue);
/* The compiled bytes; they live as long as the catalogue. */
SONDE_API const void *sonde_catalogue_bytes(const struct sonde_catalogue *catalogue, size_t *size);

/* What is in a catalogue. */
struct sonde_catalogue_counts {
    unsigned applications, categories, protocols, lists;
    unsigned domains, networks; /* rules of applications */
    unsigned others;            /* their other rules */
    unsigned listed;            /* names and networks in lists */
};
SONDE_API void sonde_catalogue_count(const struct sonde_catalogue *catalogue,
                                     struct sonde_catalogue_counts *counts);

/* Its checksum, as 16 hexadecimal digits and a zero: what tells two catalogues apart. */
SONDE_API void sonde_catalogue_version(const struct sonde_catalogue *catalogue, char version[17]);

/* DNS hints: names of addresses, by client. A store has room for `entries` and can be shared by
 * engines of several threads. */
SONDE_API struct sonde_hints *sonde_hints_new(uint32_t entries, struct sonde_error *error);
SONDE_API void sonde_hints_free(struct sonde_hints *hints);

/* A store in memory that several processes map: it holds no pointers, so each process uses the
 * address it has mapped `memory` at as its `struct sonde_hints *`. `memory` has
 * sonde_hints_size(entries) bytes, is aligned to 64, zeroed, and stays the caller's. `seed` keeps
 * others from choosing which entries collide. */
SONDE_API size_t sonde_hints_size(uint32_t entries);
SONDE_API struct sonde_hints *sonde_hints_init(void *memory, uint32_t entries, uint64_t seed);

/* Hints as lines of text, so that they outlive the process. Times are the monotonic clock that the
 * engines are given. SONDE_EIO: the file failed; SONDE_ESYNTAX: a line that is not a hint, named in
 * `error`; those before it are kept. */
SONDE_API int sonde_hints_save(struct sonde_hints *hints, FILE *file, int64_t monotonic_ns);
SONDE_API int sonde_hints_load(struct sonde_hints *hints, FILE *file, const char *name,
                               int64_t monotonic_ns, struct sonde_error *error);

/* ---- events --------------------------------------------------------------------------------- */

enum sonde_end {
    SONDE_END_NONE,
    SONDE_END_CLOSED,     /* TCP: closed or reset by its ends */
    SONDE_END_EXPIRED,    /* idle */
    SONDE_END_TERMINATED, /* the engine was flushed */
    SONDE_END_EVICTED     /* pushed out by newer flows */
};

enum sonde_other_type {
    SONDE_OTHER_REMOTE,
    SONDE_OTHER_LOCAL,
    SONDE_OTHER_MULTICAST,
    SONDE_OTHER_BROADCAST,
    SONDE_OTHER_UNSUPPORTED, /* no IP */
    SONDE_OTHER_ERROR        /* neither end is a usable address */
};

enum {
    SONDE_FLOW_LOCAL_ORIGIN = 1 << 0,
    SONDE_FLOW_GUESSED = 1 << 1,  /* the protocol is a guess by port */
    SONDE_FLOW_UPDATED = 1 << 2,  /* refined after it was first told */
    SONDE_FLOW_DNS_HINT = 1 << 3, /* dhc_hit */
    SONDE_FLOW_CACHED = 1 << 4,   /* fhc_hit */
    SONDE_FLOW_HAS_MAC = 1 << 5,
    SONDE_FLOW_TCP = 1 << 6,     /* `resets` … `rtt_us` are filled in */
    SONDE_FLOW_COMPLETE = 1 << 7 /* inspection has ended */
};

/* What is known of a flow. Index 0 is the local side, 1 the other one. Addresses: IPv4 as
 * ::ffff:a.b.c.d. */
struct sonde_flow {
    uint8_t digest[20];
    uint8_t address[2][16];
    uint8_t mac[2][6];
    uint16_t port[2];
    uint16_t vlan[2]; /* id + 1; 0: none */
    uint16_t pppoe_session;
    uint16_t ether_type; /* flows without IP */
    uint32_t network_id; /* VNI */
    uint8_t ip_version;  /* 0: no IP */
    uint8_t ip_protocol, dscp;
    uint8_t other_type;           /* enum sonde_other_type */
    uint8_t icmp_type, icmp_code; /* of the first message; ICMP and ICMPv6 */
    uint16_t flags;               /* SONDE_FLOW_… */
    uint16_t protocol_id, application_id;
    uint16_t path_id[4]; /* ids of the protocols, outermost first */
    uint8_t path_length;
    uint8_t protocol_method, application_method;  /* evidence: enum evidence_method */
    uint8_t tunnel;                               /* how it was carried; 0: not */
    uint16_t protocol_packet, application_packet; /* number of the packet that decided */
    uint32_t tunnel_id;
    uint8_t outer_address[2][16]; /* of the flow that carries it, local side first */
    uint16_t outer_port[2];
    uint16_t resets, retransmitted, sequence_errors;
    uint16_t inspected_packets;
    uint32_t rtt_us;
    uint64_t risks; /* bit 1 << number of the risk */
    uint64_t total_bytes[2], total_packets[2];
    uint64_t bytes[2], packets[2];                        /* since the last update */
    int64_t first_seen_ms, first_update_ms, last_seen_ms; /* since 1970 UTC */
};

/* One event: `size` bytes without pointers that can be copied and sent to another process of the
 * same build. */
struct sonde_event {
    uint32_t size;
    uint16_t type;       /* one SONDE_EVENT_… bit */
    uint8_t end;         /* enum sonde_end, of SONDE_EVENT_PURGE and _SUMMARY */
    uint8_t established; /* replayed for somebody who connected later */
    uint16_t input;
    uint16_t field_count;
    struct sonde_flow flow;
    /* texts and extracted fields follow */
};

/* The texts of an event; NULL and length 0 where there is none. They end in no zero. */
enum sonde_text {
    SONDE_TEXT_SERVER_NAME,          /* host_server_name */
    SONDE_TEXT_HINT_NAME,            /* dns_host_name */
    SONDE_TEXT_APPLICATION,          /* tag */
    SONDE_TEXT_APPLICATION_CATEGORY, /* tag */
    SONDE_TEXT_PROTOCOL_RULE,        /* what decided: the dissector or signature */
    SONDE_TEXT_APPLICATION_RULE,     /* "file:line" */
    SONDE_TEXT_DOMAIN_CATEGORY,      /* tag: of the list that the name or the other address is in */
    SONDE_TEXT_PROTOCOLS,            /* of the path, those that the catalogue brought */
    SONDE_TEXT_COUNT
};
SONDE_API const char *sonde_event_text(const struct sonde_event *event, enum sonde_text text,
                                       size_t *length);

/* One value that was extracted from a flow. */
struct sonde_value {
    const char *object; /* member of the flow that holds it; NULL: the flow itself */
    const char *key;
    const char *type; /* as in struct sonde_field */
    const char *text; /* of "text" (bytes from the wire) and "hex" (bytes to print as digits) */
    size_t length;
    uint64_t number; /* of all other types */
};
/* Walks the values of an event: `at` is NULL first, then what the call before returned. NULL at the
 * end. */
SONDE_API const void *sonde_event_next(const struct sonde_event *event, const void *at,
                                       struct sonde_value *value);

/* How a verdict was reached, in words: "payload", "server name", … for the methods of a flow. */
SONDE_API const char *sonde_method_name(uint8_t method);

/* True when these bytes are one whole event of this build: what comes from a process that is
 * trusted less is asked before it is read. `at` is aligned to 8. */
SONDE_API bool sonde_event_valid(const void *at, size_t length);
/* sonde_json.h writes events as lines of JSON. */

/* ---- filters -------------------------------------------------------------------------------- */

/* An expression over flows (docs/expressions.md), compiled once. One thread at a time. */
struct sonde_filter;

/* Flags of filters. */
enum {
    /* The text was written for netifyd, which gives "&&" and "||" one precedence and groups them to
     * the right: the two mixed without parentheses are an error that shows both readings. All
     * other texts mean the same with and without this flag. */
    SONDE_FILTER_NETIFYD = 1 << 0
};

/* What a filter is made with. Start from zero: later versions add members. */
struct sonde_filter_settings {
    /* The one that the engine runs with: an application or category of applications that is not in
     * it is an error then. NULL: any is taken, and matches nothing where there is none like it. It
     * is read during the call only. */
    const struct sonde_catalogue *catalogue;
    unsigned flags; /* SONDE_FILTER_… */
};

/* NULL where the text does not parse, or names a protocol, risk or other thing that there is not:
 * the error has line and column. SONDE_EINVAL: a flag is not one of these. */
SONDE_API struct sonde_filter *sonde_filter_new_with(const char *text,
                                                     const struct sonde_filter_settings *settings,
                                                     struct sonde_error *error);
/* The same with settings that are all zero: for any catalogue. */
SONDE_API struct sonde_filter *sonde_filter_new(const char *text, struct sonde_error *error);
SONDE_API void sonde_filter_free(struct sonde_filter *filter);
/* `interface` is the name of the event's input; it may be NULL. */
SONDE_API bool sonde_filter_match(const struct sonde_filter *filter,
                                  const struct sonde_event *event, const char *interface);

/* ---- what the library knows ------------------------------------------------------------------ */

struct sonde_protocol {
    uint16_t id;
    const char *tag;
    const char *name;
    const char *category;
    const char *dissector; /* the file that tells it */
    const char *summary;   /* how it is told from others */
};
/* The protocols in the order of the registry; false behind the last one. */
SONDE_API bool sonde_protocol_at(unsigned index, struct sonde_protocol *protocol);
/* The display name of a protocol of an event's path: also of one that only the catalogue knows
 * which the event was made with. "Unknown" for 0 and ids that are not on the path; lives as long as
 * the event. */
SONDE_API const char *sonde_event_protocol_name(const struct sonde_event *event, uint16_t id);

struct sonde_risk {
    unsigned number;
    unsigned score;
    const char *tag;
    const char *remedy;
};
SONDE_API bool sonde_risk_at(unsigned index, struct sonde_risk *risk);

/* A field that flows of a dissector can have. */
struct sonde_field {
    const char *dissector;
    const char *object; /* member of the flow that holds it; NULL: the flow itself */
    const char *key;
    const char *type; /* "text", "number", "hex", "hex16", "flag", "time" */
    bool list;
    const char *meaning;
};
SONDE_API bool sonde_field_at(unsigned index, struct sonde_field *field);

struct sonde_application {
    uint16_t id;
    const char *tag;
    const char *name;
    const char *category;
    const char *owner; /* the company; may be empty */
    const char *source; /* where the entry's facts are from: "unverified", "document URL", …; may be
                           empty */
    int priority;       /* of two that claim one name the higher one has it */
};
/* The protocols that a catalogue brings beside those above. */
SONDE_API bool sonde_catalogue_protocol_at(const struct sonde_catalogue *catalogue, unsigned index,
                                           struct sonde_protocol *protocol);
/* A category of applications. */
struct sonde_category {
    unsigned id;
    const char *tag;
    const char *name;
    bool shared; /* networks of its applications are many customers' */
};
SONDE_API bool sonde_category_at(const struct sonde_catalogue *catalogue, unsigned index,
                                 struct sonde_category *category);
/* The applications of a catalogue in the order of its file; false behind the last one. */
SONDE_API bool sonde_application_at(const struct sonde_catalogue *catalogue, unsigned index,
                                    struct sonde_application *application);

/* What a host name or an address is, and the lines of the sources that say so ("file:line"). Texts
 * are empty where there is nothing. */
struct sonde_lookup {
    struct sonde_application application; /* id 0: none */
    char rule[256];
    const char *method; /* "domain", "network" or "autonomous system" */
    const char *list;   /* tag of the list that it is in; NULL: none */
    const char *list_category;
    char list_rule[256];
    uint32_t system; /* number of the autonomous system of an address; 0: not told */
    const char *system_name;
};
/* False when nothing is known of it. */
SONDE_API bool sonde_catalogue_lookup(const struct sonde_catalogue *catalogue, const char *text,
                                      struct sonde_lookup *found);

/* ---- the engine ----------------------------------------------------------------------------- */

struct sonde_engine;

/* Called while the engine works: it must not call the engine. The event is valid during the call.
 */
typedef void sonde_on_event(void *user, const struct sonde_event *event);

SONDE_API struct sonde_engine *sonde_engine_new(const struct sonde_settings *settings,
                                                sonde_on_event *on_event, void *user,
                                                struct sonde_error *error);
SONDE_API void sonde_engine_free(struct sonde_engine *engine);

/* Takes one frame. A frame that cannot be read is counted, not an error. */
SONDE_API void sonde_engine_packet(struct sonde_engine *engine, const struct sonde_packet *packet);
/* The same for packets that came together, in their order; with many flows it is faster than one by
 * one. */
SONDE_API void sonde_engine_packets(struct sonde_engine *engine, const struct sonde_packet *packets,
                                    size_t count);

enum { SONDE_RECLASSIFY = 1 << 0 /* look up the applications of living flows again */ };

/* Another catalogue takes the place of the engine's, between two packets. Flows that are classified
 * keep their verdict, also where the new one does not have their application, unless `flags` say
 * otherwise; then the former catalogue may go. An error leaves the former one in use. */
SONDE_API int sonde_engine_set_catalogue(struct sonde_engine *engine,
                                         const struct sonde_catalogue *catalogue, unsigned flags,
                                         struct sonde_error *error);

/* Other settings from now on, for flows that live too: max_packets and those by transport,
 * ttl_idle_s, ttl_idle_tcp_s, update_interval_s, tunnels and events are taken over; what else is in
 * `settings` is not looked at, and flows keep their digests. Flows that are idle for longer than
 * the new time end within a second. SONDE_EINVAL, with all as it was, where sonde_engine_new()
 * would refuse a value. */
SONDE_API int sonde_engine_set_settings(struct sonde_engine *engine,
                                        const struct sonde_settings *settings,
                                        struct sonde_error *error);

/* Moves the clock on while no packets come, so that flows expire. */
SONDE_API void sonde_engine_tick(struct sonde_engine *engine, int64_t monotonic_ns,
                                 int64_t wall_ns);

/* Hands out a SONDE_EVENT_FLOW with `established` set for each flow that has been told. */
SONDE_API void sonde_engine_dump(struct sonde_engine *engine);

/* The same in pieces of `most` flows, between which packets may come: `position` is 0 first, then
 * what the last call returned, which is 0 at the end. */
SONDE_API uint32_t sonde_engine_dump_some(struct sonde_engine *engine, uint32_t position,
                                          uint32_t most);

/* Other local networks from now on; they are copied. Flows that are known keep their sides. */
SONDE_API int sonde_engine_set_local_networks(struct sonde_engine *engine,
                                              const struct sonde_network *networks, size_t count,
                                              struct sonde_error *error);

/* The flow cache as lines of text. SONDE_ENOTFOUND: this engine has none (`flow_cache` is 0).
 * Only an engine with the same `key` finds these flows again. */
SONDE_API int sonde_engine_save_cache(const struct sonde_engine *engine, FILE *file);
SONDE_API int sonde_engine_load_cache(struct sonde_engine *engine, FILE *file, const char *name,
                                      struct sonde_error *error);

/* Ends all flows (SONDE_END_TERMINATED). */
SONDE_API void sonde_engine_flush(struct sonde_engine *engine);

/* The digests of the flows that the last packet belonged to, outermost first. Returns how many. */
SONDE_API unsigned sonde_engine_digests(struct sonde_engine *engine, uint8_t digests[4][20]);

/* The digest of the innermost flow that the last packet belonged to, if nobody knows yet what it
 * is: it is inspected, and no protocol was found. */
SONDE_API bool sonde_engine_unknown(struct sonde_engine *engine, uint8_t digest[20]);

/* Whether an expression holds for a flow that the last packet belonged to, be it one that carries
 * another: as far as is known with that packet. `interface` as for sonde_filter_match(). */
struct sonde_filter;
SONDE_API bool sonde_engine_matches(struct sonde_engine *engine, const struct sonde_filter *filter,
                                    const char *interface);

/* One call of a dissector, for explaining verdicts. */
struct sonde_trace {
    uint8_t digest[20];
    const char *dissector;
    const char *verdict; /* "not", "more", "match", "done" */
    bool from_client;
    uint32_t bytes;  /* that it was shown */
    uint32_t packet; /* of the flow, from 1 */
};
typedef void sonde_on_trace(void *user, const struct sonde_trace *trace);
SONDE_API void sonde_engine_trace(struct sonde_engine *engine, sonde_on_trace *on_trace,
                                  void *user);

/* Counters from the beginning, sizes as they are now. */
struct sonde_counters {
    uint64_t packets;
    uint64_t bytes;
    uint64_t unreadable; /* frames in which nothing could be read */
    uint64_t vlan;       /* frames by what they hold; of tunnels the outermost level counts */
    uint64_t mpls;
    uint64_t pppoe;
    uint64_t ip4;
    uint64_t ip6;
    uint64_t tcp;
    uint64_t udp;
    uint64_t icmp; /* ICMPv6 too */
    uint64_t igmp;
    uint64_t malformed;
    uint64_t fragments;
    uint64_t fragments_discarded;
    uint64_t flows_new;
    uint64_t flows_closed;
    uint64_t flows_expired;
    uint64_t flows_evicted;
    uint64_t flows_refused; /* no memory for them */
    uint64_t inspected_packets;
    uint64_t verdicts;
    uint64_t first_packet_verdicts; /* verdicts at the first payload packet of a direction */
    uint64_t unknown;
    uint64_t facts_refused; /* extracted values that a ceiling kept out */
    uint64_t
        offloaded_packets; /* of `packets`, those that were counted elsewhere: sonde_offload.h */
    uint64_t offloaded_bytes;
    uint32_t flows;
    uint64_t hint_hits;
    uint64_t hint_misses;
    uint64_t hint_evicted;
    uint32_t hint_size;
    uint64_t cache_hits;
    uint64_t cache_misses;
    uint32_t cache_size;
    /* Memory that was taken from the system for them. */
    uint64_t flow_bytes;       /* the flows and their table */
    uint64_t inspection_bytes; /* what is inspected, with the bytes that are kept of it */
    uint64_t fact_bytes;       /* extracted values */
    uint64_t hint_bytes;       /* the whole store, of which what was never used costs nothing */
    uint64_t cache_bytes;      /* the same */
};
SONDE_API void sonde_engine_counters(const struct sonde_engine *engine,
                                     struct sonde_counters *counters);

#ifdef __cplusplus
}
#endif

#endif
