/*
 * Events as lines of JSON (docs/stream.md).
 */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_JSON_H
#define SONDE_JSON_H

#include <sonde.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the system's connection tracking says of a flow. */
struct sonde_conntrack {
    uint32_t id, mark;
    uint16_t zone;
    uint16_t reply_port[2];       /* of answers: source, target */
    uint8_t reply_address[2][16]; /* IPv4 as ::ffff:a.b.c.d */
};

/* What somebody else than the engine knows of an event's flow. */
struct sonde_joined {
    bool ip_nat;         /* its addresses or ports are translated */
    const uint8_t *twin; /* digest of the same flow as another input sees it, or NULL */
    const struct sonde_conntrack *conntrack; /* or NULL */
    const char *const *tags;                 /* `tag_count` of them */
    size_t tag_count;
};

/* What an event's input is called, whether it is on the LAN side, and what else is known. */
struct sonde_input_name {
    const char *name;
    bool internal;
    const struct sonde_joined *joined; /* NULL: nobody was asked */
};

/* Writes events as lines of JSON with their LF. */
struct sonde_writer;
SONDE_API struct sonde_writer *sonde_writer_new(struct sonde_error *error);
SONDE_API void sonde_writer_free(struct sonde_writer *writer);
/* The line stays valid until the next call with this writer. NULL when memory cannot be had. Length
 * 0: the writer's form has no message for such an event. */
SONDE_API const char *sonde_event_json(struct sonde_writer *writer, const struct sonde_event *event,
                                       const struct sonde_input_name *input, size_t *length);
/* Keeps what the last call returned: the next one returns it again, with its own line behind it, so
 * that many lines can be written at once. */
SONDE_API void sonde_writer_keep(struct sonde_writer *writer);

/* ---- other forms ----------------------------------------------------------------------------- */

enum sonde_style {
    SONDE_STYLE_SONDE,
    SONDE_STYLE_NETIFYD, /* what programs read that were written for netifyd 2 to 4 */
    SONDE_STYLE_ECS      /* a document of the Elastic Common Schema; not with `flow_alone` */
};

/* How SONDE_STYLE_NETIFYD names an application. */
enum sonde_application_style {
    SONDE_APPLICATION_PREFIXED,    /* "netify.netflix" */
    SONDE_APPLICATION_ID_PREFIXED, /* "133.netify.netflix", as netifyd 3 does */
    SONDE_APPLICATION_TAG          /* "netflix" */
};

/* The number and name that SONDE_STYLE_NETIFYD has for TLS that carries HTTP. */
#define SONDE_NETIFYD_HTTPS      196
#define SONDE_NETIFYD_HTTPS_NAME "HTTP/S"

/* ---- telling less of people -------------------------------------------------------------------
 */

/* How much of a host's name is told. */
enum sonde_names {
    SONDE_NAMES_WHOLE,
    SONDE_NAMES_DOMAIN, /* "example.com" of "mail.example.com", "example.co.uk" of that */
    SONDE_NAMES_NOTHING
};

/* What is told instead of addresses and names. Start from zero, which changes nothing. */
struct sonde_disguise_settings {
    uint8_t key[16]; /* secret of the pseudonyms */
    /* Local ends of flows get addresses that are always the same for the same station under one
     * key, and tell nothing of it: of 240.0.0.0/4 or fd00::/8; hardware addresses that are locally
     * administered. */
    bool pseudonym_ip, pseudonym_mac;
    /* Bits that stay of the addresses of other ends, from 1 on; 0: all. */
    uint8_t other_bits4, other_bits6;
    enum sonde_names names;
    /* Ends in these networks, or with these hardware addresses, are told as 127.255.0.253 (the
     * local one) or .254, fe:80::ffff:7fff:fd or :fe, 00:52:14:00:00:00 or 00:52:ff:00:00:00. */
    const struct sonde_network *masked_networks;
    size_t masked_network_count;
    const uint8_t (*masked_macs)[6];
    size_t masked_mac_count;
};

/* Takes copies of the settings. NULL where memory cannot be had. */
struct sonde_disguise;
SONDE_API struct sonde_disguise *sonde_disguise_new(const struct sonde_disguise_settings *settings,
                                                    struct sonde_error *error);
SONDE_API void sonde_disguise_free(struct sonde_disguise *disguise);
/* Addresses of this machine on its outer side, which are told as 127.255.0.N or
 * fe:80::ffff:7fff:N; none: they are told as they are. At most 64. */
SONDE_API void sonde_disguise_set_external(struct sonde_disguise *disguise,
                                           const struct sonde_network *addresses, size_t count);
/* The event as it is told: valid until the next call. NULL when memory cannot be had. Writers do
 * this by themselves. */
SONDE_API const struct sonde_event *sonde_disguise_event(struct sonde_disguise *disguise,
                                                         const struct sonde_event *event);
/* One end's addresses, in place; `mac` may be NULL. */
SONDE_API void sonde_disguise_end(const struct sonde_disguise *disguise, bool local,
                                  uint8_t address[16], uint8_t mac[6]);

/* What a writer is made with. Start from zero: later versions add members. */
struct sonde_writer_settings {
    enum sonde_style style;
    enum sonde_application_style application; /* SONDE_STYLE_NETIFYD only */
    /* SONDE_STYLE_NETIFYD: where the numbers of categories are from; NULL: all are unclassified. It
     * stays the caller's, and must outlive the writer or until that gets another one. */
    const struct sonde_catalogue *catalogue;
    /* Members that are written beside `type`, from the outermost object on: "interface",
     * "flow.local_ip", "flow.ssl". The texts stay the caller's and must outlive the writer. 63 at
     * the most; none: all are written. */
    const char *const *fields;
    size_t field_count;
    /* Only the object `flow` is written, without a line's end: for who puts flows into something
     * else. Not for transactions. */
    bool flow_alone;
    /* Members that are not written, as in `fields`; "type" always is. */
    const char *const *dropped_fields;
    size_t dropped_count;
    /* NULL: all is told as it is. It stays the caller's and must outlive the writer. */
    const struct sonde_disguise *disguise;
};

/* sonde_writer_new() is the same with settings that are all zero. NULL where memory cannot be had,
 * or a field is none (SONDE_EINVAL). */
SONDE_API struct sonde_writer *sonde_writer_new_with(const struct sonde_writer_settings *settings,
                                                     struct sonde_error *error);
SONDE_API void sonde_writer_set_catalogue(struct sonde_writer *writer,
                                          const struct sonde_catalogue *catalogue);
/* Another disguise and other members that are not written, from the next event on; they are as in
 * the settings. 0, or a negative code with a reason: then nothing has changed. */
SONDE_API int sonde_writer_set_disguise(struct sonde_writer *writer,
                                        const struct sonde_disguise *disguise,
                                        const char *const *dropped_fields, size_t dropped_count,
                                        struct sonde_error *error);

/* What SONDE_STYLE_NETIFYD calls an application. Texts that do not fit into `size` bytes with the
 * zero at their end are cut; it must be 64 at least. Returns the length. */
SONDE_API size_t sonde_application_name(enum sonde_application_style style,
                                        const struct sonde_application *application, char *out,
                                        size_t size);

#ifdef __cplusplus
}
#endif

#endif
