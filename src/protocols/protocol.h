/* What a protocol file is made of: openings, an inspect function, fields, samples, one record. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_PROTOCOL_H
#define SONDE_PROTOCOLS_PROTOCOL_H

#include "base/cursor.h"
#include "packet/address.h"

/* ---- the registry: everything here grows out of protocols.def ------------------------------- */

enum protocol {
    PROTOCOL_UNKNOWN,
#define DISSECTOR(file)
#define PROTOCOL(symbol, id, tag, name, category) PROTOCOL_##symbol,
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    PROTOCOL_COUNT
};

enum dissector_id {
    DISSECTOR_none, /* also: the flow's own fields, see protocols/flow_fields.h */
#define DISSECTOR(file) DISSECTOR_##file,
#define PROTOCOL(symbol, id, tag, name, category)
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR
    DISSECTOR_COUNT,
    DISSECTOR_any = 0xffff /* for inspect_inner(): whoever recognises what follows */
};

enum category {
#define CATEGORY(symbol, number, tag, name) CATEGORY_##symbol = (number),
#include "protocols/categories.def"
#undef CATEGORY
};

enum risk {
#define RISK(symbol, number, tag, score, remedy) RISK_##symbol = (number),
#include "protocols/risks.def"
#undef RISK
    RISK_LIMIT = 64 /* risks are bits of one word */
};

struct protocol_info {
    uint16_t id; /* public, stable */
    uint8_t category;
    uint8_t tag_length;
    uint8_t name_length;
    const char *tag;
    const char *name;
};

struct risk_info {
    uint8_t number;
    uint16_t score;
    const char *tag;
    const char *remedy;
};

/* By enum protocol; [PROTOCOL_UNKNOWN] is id 0, "Unknown". */
extern const struct protocol_info protocol_table[PROTOCOL_COUNT];
/* By enum dissector_id; [DISSECTOR_none] has the fields that every flow can have. */
extern const struct dissector *const dissector_table[DISSECTOR_COUNT];

/* The first protocol below a dissector: what it names when it does not say which. */
enum protocol dissector_protocol(enum dissector_id dissector);

/* NULL for a number that no dissector gave to a field. */
const struct field *field_info(unsigned field);

/* NULL for a number without a risk. */
const struct risk_info *risk_info(unsigned number);
const char *category_tag(enum category category);
struct slice category_slice(enum category category); /* its tag */
const char *category_name(enum category category);

/* ---- fields: what is extracted, told once for the stream, the schema and the documents ------ */

enum field_type {
    FIELD_TEXT,  /* bytes from the wire, printed as text */
    FIELD_UINT,  /* number, at most 64 bits */
    FIELD_HEX,   /* bytes, printed as hexadecimal digits: fingerprints, hashes */
    FIELD_HEX16, /* a 16-bit number, printed as "0x0304" */
    FIELD_FLAG,  /* true when present */
    FIELD_TIME_S /* seconds since 1970 UTC */
};

enum { FIELDS_PER_DISSECTOR = 64 };

/* The number of a dissector's first field; a file numbers its fields from here in one enum. */
#define FIELD_BASE(file) (DISSECTOR_##file * FIELDS_PER_DISSECTOR)

struct field {
    uint16_t id;         /* FIELD_BASE(file) + place in the table */
    uint8_t type;        /* enum field_type */
    bool list;           /* a flow can have several, printed as an array */
    const char *object;  /* JSON member of `flow` that holds it ("dns"); NULL: `flow` itself */
    const char *key;     /* its name there */
    const char *meaning; /* one line, for schema and documents */
};

/* ---- openings: how the first bytes can look ------------------------------------------------- */

enum {
    ON_TCP = 1 << 0,
    ON_UDP = 1 << 1, /* UDP-Lite too */
    ON_SCTP = 1 << 2,
    ON_IP = 1 << 3,   /* an IP protocol number: see `number` */
    ON_ETHER = 1 << 4 /* an EtherType: see `number` */
};

enum { FROM_CLIENT = 1, FROM_SERVER = 2, FROM_BOTH = 3 };

enum length_rule {
    LENGTH_FREE,
    LENGTH_BE16, /* big-endian 16 bits at `length_at`, plus `length_plus`, is the datagram's size */
    LENGTH_LE16,
    LENGTH_BE32,
    LENGTH_LE32,
    LENGTH_U8
};

enum { OPENING_BYTES = 8, FAR_BYTES = 4 };

/* The bytes that an opening fixes: the first ones, and a few that stand anywhere. A byte b agrees
 * where (b & mask) == byte. */
struct beginning {
    uint8_t count; /* of the first bytes */
    uint8_t bytes[OPENING_BYTES];
    uint8_t mask[OPENING_BYTES];
    uint16_t far_at;
    uint8_t far_bytes[FAR_BYTES];
    uint8_t far_mask[FAR_BYTES];
};

/*
 * One way in which a conversation may begin, for the bytes at stream offsets 0 to 11 (for
 * datagrams: of any of the first ones). `pattern` is written as base/pattern.h says: "16 03 0?",
 * "'GET '",
 * "~'host:'", "?? ?? 01". Bytes behind the twelfth are ignored. What is computed stands in
 * `beginning` instead. Both NULL: any bytes. What matches is only a candidate: inspect() decides.
 */
struct opening {
    uint8_t on;          /* ON_… bits */
    uint8_t from;        /* FROM_… */
    uint8_t length_rule; /* datagrams, and streams as a lower bound: never a rejection of more */
    uint8_t length_at;
    int16_t length_plus;
    uint16_t shortest; /* payload bytes in the datagram; 0: no bound */
    uint16_t longest;  /* datagrams only; 0: no bound */
    uint16_t number;   /* ON_IP: protocol number; ON_ETHER: EtherType */
    const char *pattern;
    const struct beginning *beginning;
};

/* Where a service usually listens: orders candidates, and is what a guess rests on. */
struct usual_port {
    uint8_t on; /* ON_TCP, ON_UDP, ON_SCTP or several */
    uint16_t port;
    uint16_t protocol; /* enum protocol */
    bool is_no_guess;  /* at home there as others are, so that the port tells nothing; behind the
                        * ports that do */
};

/* ---- inspection ----------------------------------------------------------------------------- */

enum verdict {
    VERDICT_NOT,   /* these bytes cannot be this protocol */
    VERDICT_MORE,  /* they may be: call again with more. Nothing counts as read. */
    VERDICT_MATCH, /* it is; what the cursor passed is read. Call again with what follows. */
    VERDICT_DONE   /* it is, and nothing that follows is of interest */
};

enum { INSPECT_STATE_BYTES = 64 };

struct inspect_host; /* the dispatcher's side, opaque here */

/*
 * One call of a dissector. It is a function of the bytes, the direction and its state; it must not
 * look at ports to say yes.
 *
 * Streams: `in` begins with the first byte of this direction that was not read before, in order,
 * and holds all that has arrived behind it (up to the window, 16 KiB by default). MORE keeps
 * everything; MATCH keeps what stands behind the cursor and offers it again, together with what
 * arrives next. To pass over bytes that have not arrived yet (a body, an encrypted record) set
 * `skip` to the number of bytes to drop behind the cursor.
 * Datagrams: `in` is one whole datagram; nothing of it is kept.
 */
struct inspection {
    struct cursor in;
    void *state; /* INSPECT_STATE_BYTES, zero at first, kept for this dissector and flow */
    struct inspect_host *host;
    bool from_client; /* the side that opened the conversation, as far as it is known */
    bool datagram;
    bool matched; /* an earlier call returned MATCH */
    bool gap;  /* bytes were lost before these: what begins here may be the middle of a message */
    bool full; /* the window is full: MORE would not bring any */
    bool truncated; /* datagrams: the capture holds less than was on the wire */
    uint8_t on;     /* ON_TCP, ON_UDP, … */
    uint8_t ip_protocol;
    uint8_t icmp_type; /* ICMP, ICMPv6, IGMP */
    uint8_t icmp_code;
    uint16_t ether_type;
    struct address client; /* not set for ON_ETHER */
    struct address server;
    uint16_t client_port;
    uint16_t server_port;
    int64_t now_s; /* wall time in seconds: for judging certificates */

    /* What the dissector leaves behind beside its verdict. */
    const void *program; /* the record's */
    uint16_t protocol; /* enum protocol, before MATCH or DONE; the dissector's first one if unset */
    uint16_t inner;    /* see inspect_inner() */
    bool inner_names;
    uint32_t skip;
    bool rests; /* datagrams, with MATCH: the state holds nothing that a later one needs */
};

/* ---- samples -------------------------------------------------------------------------------- */

/* A message and what must become of it. Samples are run through the whole dispatcher. */
struct sample {
    const char *name; /* what it shows: "query_for_an_address" */
    const char *hex;  /* hexadecimal digits and blanks; text in single quotes; \r\n etc. as in C */
    uint8_t on;
    bool from_server;
    bool continues;       /* belongs to the flow of the sample before it */
    uint16_t server_port; /* 0: one that is nobody's usual port */
    uint16_t number;      /* ON_IP: protocol number; ON_ETHER: EtherType */
    uint8_t icmp_type;    /* ICMP, IGMP: stands in front of the bytes, with code and checksum */
    uint16_t protocol; /* the verdict after it; PROTOCOL_UNKNOWN: a near miss that must not match */
    const char *facts; /* "dns.query=example.com; dns.rcode=0": each must be there; NULL: none */
    uint64_t risks;    /* RISK_BIT(…) that must be raised, and no others of this dissector */
    uint64_t spares;   /* RISK_BIT(…) that it only just does not raise: shows where they begin */
};

#define RISK_BIT(symbol) (UINT64_C(1) << RISK_##symbol)

/* ---- the record ----------------------------------------------------------------------------- */

struct dissector {
    const char *name;    /* the file's name without ".c" */
    const char *summary; /* how it is told from others, in one sentence, for the documents */
    const char *source;  /* the specifications that it is written from, for the documents */
    enum verdict (*inspect)(struct inspection *);
    const struct opening *openings;
    const struct usual_port *ports;
    const struct field *fields;
    const struct sample *samples;
    const uint16_t *companions; /* dissectors that may share a datagram flow with this one */
    uint8_t opening_count;
    uint8_t port_count;
    uint8_t field_count;
    uint8_t sample_count;
    uint8_t companion_count;
    bool heuristic;  /* no opening can tell it: tried last */
    bool names_flow; /* as a companion: the owner's messages only prepared the way for it */
    bool any_port;   /* its programs choose their ports: none is unusual */
    bool endless; /* every message is of interest while the flow lives (DNS answers name others) */
    uint64_t risks; /* RISK_BIT(…) of all that it can raise, for the documents */
    /* Of protocols that a catalogue of signatures brings: their number is above PROTOCOL_COUNT. */
    const void *program; /* handed to inspect() */
    uint16_t protocol;
};

#define COUNT_OF(array) (sizeof(array) / sizeof(array)[0])

/* Members of the record for the tables of the usual names. */
#define HAS_OPENINGS   .openings = openings, .opening_count = COUNT_OF(openings)
#define HAS_PORTS      .ports = ports, .port_count = COUNT_OF(ports)
#define HAS_FIELDS     .fields = fields, .field_count = COUNT_OF(fields)
#define HAS_COMPANIONS .companions = companions, .companion_count = COUNT_OF(companions)

/* `static const struct sample samples[] = SAMPLES({…}, {…});` and HAS_SAMPLES in the record; builds
 * for small devices leave the bytes out. */
#ifdef SONDE_SAMPLES
#define SAMPLES(...)                                                                               \
    {                                                                                              \
        __VA_ARGS__                                                                                \
    }
#define HAS_SAMPLES .samples = samples, .sample_count = COUNT_OF(samples)
#else
#define SAMPLES(...)                                                                               \
    {                                                                                              \
        {                                                                                          \
            .name = NULL                                                                           \
        }                                                                                          \
    }
#define HAS_SAMPLES .samples = samples, .sample_count = 0
#endif

#define DISSECTOR(file) extern const struct dissector file##_dissector;
#define PROTOCOL(symbol, id, tag, name, category)
#include "protocols/protocols.def"
#undef PROTOCOL
#undef DISSECTOR

#endif
