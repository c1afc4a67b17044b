/* JSON Schema (draft 2020-12) of each message: what the engine and the agent write by themselves
 * from members.def, what dissectors extract from their field tables. */
/* SPDX-License-Identifier: MIT */
#include "generate.h"

#include <stdio.h>

#include "engine/report.h"
#include "protocols/protocol.h"

enum kind {
    TEXT,
    FLAG,
    COUNT,
    BYTE,
    NUMBER16,
    DECIMAL,
    TIME_MS,
    DIGEST,
    COMMUNITY_ID,
    VLAN,
    IP_VERSION,
    DSCP,
    MAC,
    ADDRESS,
    ADDRESSES,
    TAGS,
    OTHER_TYPE,
    METHOD,
    RISKS,
    TUNNEL,
    REASON,
    ROLE,
    FLOW,
    COUNTS_BY_TYPE,
    ADDRESSES_BY_MAC,
    OBJECT,
    LIST_OF_OBJECTS,
    MAP_OF_OBJECTS
};

enum presence { ALWAYS, SOMETIMES };

struct member {
    const char *object;
    const char *key;
    enum kind kind;
    enum presence presence;
    const char *meaning;
};

#define MEMBER(object, key, kind, presence, meaning) {object, key, kind, presence, meaning},
#define ENVELOPE(object)                                                                           \
    MEMBER(object, "interface", TEXT, ALWAYS, "interface or file where the flow was seen first")   \
    MEMBER(object, "internal", FLAG, ALWAYS, "that interface is on the local side")                \
    MEMBER(object, "established", FLAG, ALWAYS, "told again to a client that connected later")
#define COUNTERS(object)                                                                           \
    MEMBER(object, "last_seen_at", TIME_MS, ALWAYS, "time of the last packet, ms since 1970 UTC")  \
    MEMBER(object, "local_bytes", COUNT, ALWAYS,                                                   \
           "bytes from the local side since the last update")                                      \
    MEMBER(object, "other_bytes", COUNT, ALWAYS,                                                   \
           "bytes from the other side since the last update")                                      \
    MEMBER(object, "local_packets", COUNT, ALWAYS,                                                 \
           "packets from the local side since the last update")                                    \
    MEMBER(object, "other_packets", COUNT, ALWAYS,                                                 \
           "packets from the other side since the last update")                                    \
    MEMBER(object, "local_total_bytes", COUNT, ALWAYS, "bytes from the local side")                \
    MEMBER(object, "other_total_bytes", COUNT, ALWAYS, "bytes from the other side")                \
    MEMBER(object, "local_total_packets", COUNT, ALWAYS, "packets from the local side")            \
    MEMBER(object, "other_total_packets", COUNT, ALWAYS, "packets from the other side")            \
    MEMBER(object, "total_bytes", COUNT, ALWAYS, "bytes of both sides since the flow began")       \
    MEMBER(object, "total_packets", COUNT, ALWAYS, "packets of both sides since the flow began")   \
    MEMBER(object, "tcp", OBJECT, SOMETIMES, "state of a TCP connection")                          \
    MEMBER(object ".tcp", "resets", COUNT, ALWAYS, "segments with RST")                            \
    MEMBER(object ".tcp", "retrans", COUNT, ALWAYS, "segments that were sent again")               \
    MEMBER(object ".tcp", "seq_errors", COUNT, ALWAYS, "segments that came before earlier ones")   \
    MEMBER(object ".tcp", "rtt_ms", DECIMAL, ALWAYS,                                               \
           "round trip of the handshake, ms; 0: not measured")
#define INTERFACES(object)                                                                         \
    MEMBER(object, "interfaces", MAP_OF_OBJECTS, ALWAYS, "the interfaces, by name")                \
    MEMBER(object ".interfaces", "role", ROLE, ALWAYS, "side that the interface is on")            \
    MEMBER(object ".interfaces", "mac", MAC, ALWAYS, "hardware address")                           \
    MEMBER(object ".interfaces", "addr", ADDRESSES, ALWAYS, "its addresses")                       \
    MEMBER(object ".interfaces", "capture", TEXT, ALWAYS, "how packets are captured there")        \
    MEMBER(object ".interfaces", "state", TEXT, ALWAYS, "up, down or gone")                        \
    MEMBER(object ".interfaces", "restarts", COUNT, ALWAYS,                                        \
           "times that its worker was replaced, and its flows were lost")

static const struct member members[] = {
#include "members.def"
};

static void write_object(struct json *j, const char *object, const char *type);

static void write_kind_name(struct json *j, const char *type)
{
    json_string(j, "type", type);
}

static void write_number(struct json *j, uint64_t most)
{
    write_kind_name(j, "integer");
    json_uint(j, "minimum", 0);
    if (most > 0)
        json_uint(j, "maximum", most);
}

static void write_pattern(struct json *j, const char *pattern)
{
    write_kind_name(j, "string");
    json_text(j, "pattern", slice_text(pattern));
}

static void write_choice(struct json *j, const char *const *words)
{
    json_array(j, "enum");
    for (; *words != NULL; words++)
        json_string(j, NULL, *words);
    json_array_end(j);
}

/* The words that a table of the library gives for the numbers from `first` on. */
static void write_names(struct json *j, unsigned first, unsigned count,
                        const char *(*name)(unsigned))
{
    json_array(j, "enum");
    for (unsigned i = first; i < count; i++)
        if (name(i) != NULL)
            json_string(j, NULL, name(i));
    json_array_end(j);
}

static const char *method_at(unsigned number)
{
    return evidence_name((enum evidence_method)number);
}

static const char *tunnel_at(unsigned number)
{
    return tunnel_name((enum tunnel)number);
}

static const char *risk_at(unsigned number)
{
    const struct risk_info *risk = risk_info(number);
    return risk == NULL ? NULL : risk->tag;
}

static void write_addresses(struct json *j)
{
    write_kind_name(j, "array");
    json_object(j, "items");
    write_kind_name(j, "string");
    json_object_end(j);
}

static const char mac_pattern[] = "^([0-9a-f]{2}:){5}[0-9a-f]{2}$";

static void write_words(struct json *j, enum kind kind)
{
    static const char *const reasons[] = {"closed", "expired", "terminated", "evicted", NULL};
    static const char *const roles[] = {"LAN", "WAN", NULL};
    switch (kind) {
    case OTHER_TYPE:
        write_names(j, 0, SONDE_OTHER_ERROR + 1, other_type_name);
        break;
    case METHOD:
        write_names(j, EVIDENCE_NONE + 1, EVIDENCE_COUNT, method_at);
        break;
    case TUNNEL:
        write_names(j, TUNNEL_NONE + 1, TUNNEL_COUNT, tunnel_at);
        break;
    case REASON:
        write_choice(j, reasons);
        break;
    case ROLE:
        write_choice(j, roles);
        break;
    default: /* RISKS, TAGS */
        write_kind_name(j, "array");
        json_object(j, "items");
        if (kind == RISKS)
            write_names(j, 0, RISK_LIMIT, risk_at);
        else
            write_kind_name(j, "string");
        json_object_end(j);
    }
}

static void write_numbers(struct json *j, enum kind kind)
{
    static const struct {
        enum kind kind;
        uint64_t most;
    } limits[] = {{BYTE, UINT8_MAX}, {NUMBER16, UINT16_MAX}, {VLAN, 4095}, {DSCP, 63}};
    uint64_t most = 0;
    for (unsigned i = 0; i < COUNT_OF(limits); i++)
        if (limits[i].kind == kind)
            most = limits[i].most;
    write_number(j, most);
}

static void write_containers(struct json *j, const struct member *m)
{
    char inner[160];
    (void)snprintf(inner, sizeof inner, "%s.%s", m->object, m->key);
    switch (m->kind) {
    case LIST_OF_OBJECTS:
        write_kind_name(j, "array");
        json_object(j, "items");
        write_object(j, inner, NULL);
        json_object_end(j);
        break;
    case MAP_OF_OBJECTS:
        write_kind_name(j, "object");
        json_object(j, "additionalProperties");
        write_object(j, inner, NULL);
        json_object_end(j);
        break;
    case COUNTS_BY_TYPE:
    case ADDRESSES_BY_MAC:
        write_kind_name(j, "object");
        if (m->kind == ADDRESSES_BY_MAC) {
            json_object(j, "propertyNames");
            json_text(j, "pattern", slice_text(mac_pattern));
            json_object_end(j);
        }
        json_object(j, "additionalProperties");
        if (m->kind == ADDRESSES_BY_MAC)
            write_addresses(j);
        else
            write_number(j, 0);
        json_object_end(j);
        break;
    default:
        write_object(j, inner, NULL);
    }
}

static void write_kind(struct json *j, const struct member *m)
{
    switch (m->kind) {
    case TEXT:
    case ADDRESS:
        write_kind_name(j, "string");
        break;
    case FLAG:
        write_kind_name(j, "boolean");
        break;
    case DECIMAL:
        write_kind_name(j, "number");
        json_uint(j, "minimum", 0);
        break;
    case TIME_MS:
        write_kind_name(j, "integer");
        break;
    case DIGEST:
        write_pattern(j, "^[0-9a-f]{40}$");
        break;
    case COMMUNITY_ID:
        write_pattern(j, "^1:[0-9A-Za-z+/]{27}=$");
        break;
    case MAC:
        write_pattern(j, mac_pattern);
        break;
    case IP_VERSION:
        json_array(j, "enum");
        json_uint(j, NULL, 4);
        json_uint(j, NULL, 6);
        json_array_end(j);
        break;
    case ADDRESSES:
        write_addresses(j);
        break;
    case FLOW:
        json_string(j, "$ref", "flow_object.json");
        break;
    case COUNT:
    case BYTE:
    case NUMBER16:
    case VLAN:
    case DSCP:
        write_numbers(j, m->kind);
        break;
    case OBJECT:
    case LIST_OF_OBJECTS:
    case MAP_OF_OBJECTS:
    case COUNTS_BY_TYPE:
    case ADDRESSES_BY_MAC:
        write_containers(j, m);
        break;
    default:
        write_words(j, m->kind);
    }
}

static bool has_extracted(const char *object)
{
    return strcmp(object, "flow_object") == 0 || strcmp(object, "transaction") == 0;
}

static void write_required(struct json *j, const char *object, const char *type)
{
    json_array(j, "required");
    if (type != NULL)
        json_string(j, NULL, "type");
    for (unsigned i = 0; i < COUNT_OF(members); i++)
        if (strcmp(members[i].object, object) == 0 && members[i].presence == ALWAYS)
            json_string(j, NULL, members[i].key);
    json_array_end(j);
}

static void write_object(struct json *j, const char *object, const char *type)
{
    write_kind_name(j, "object");
    json_object(j, "properties");
    if (type != NULL) {
        json_object(j, "type");
        json_string(j, "const", type);
        json_object_end(j);
    }
    for (unsigned i = 0; i < COUNT_OF(members); i++) {
        if (strcmp(members[i].object, object) != 0)
            continue;
        json_object(j, members[i].key);
        json_text(j, "description", slice_text(members[i].meaning));
        write_kind(j, &members[i]);
        json_object_end(j);
    }
    for (unsigned n = 0; has_extracted(object) && extracted_object(n) != NULL; n++) {
        char place[128];
        (void)snprintf(place, sizeof place, "extracted.json#/$defs/%s", extracted_object(n));
        json_object(j, extracted_object(n));
        json_string(j, "$ref", place);
        json_object_end(j);
    }
    json_object_end(j);
    if (has_extracted(object)) {
        json_object(j, "additionalProperties");
        json_text(
            j, "description",
            SLICE_LITERAL("what a protocol of the catalogue extracts, as its entry names it"));
        write_kind_name(j, "object");
        json_object_end(j);
    }
    write_required(j, object, type);
}

/* ---- extracted fields -------------------------------------------------------------------------
 */

static void write_field_type(struct json *j, const struct field *f)
{
    switch ((enum field_type)f->type) {
    case FIELD_TEXT:
        write_kind_name(j, "string");
        break;
    case FIELD_UINT:
    case FIELD_TIME_S:
        write_number(j, 0);
        break;
    case FIELD_HEX:
        write_pattern(j, "^([0-9a-f]{2})+$");
        break;
    case FIELD_HEX16:
        write_pattern(j, "^0x[0-9a-f]{4}$");
        break;
    case FIELD_FLAG:
        json_bool(j, "const", true);
        break;
    }
}

static void write_field(struct json *j, const struct field *f)
{
    json_object(j, f->key);
    json_text(j, "description", slice_text(f->meaning));
    if (f->list) {
        write_kind_name(j, "array");
        json_object(j, "items");
    }
    write_field_type(j, f);
    if (f->list)
        json_object_end(j);
    json_object_end(j);
}

static bool same_member(const struct field *a, const struct field *b)
{
    return a->object != NULL && b->object != NULL && strcmp(a->object, b->object) == 0 &&
           strcmp(a->key, b->key) == 0;
}

/* Two dissectors may fill one member (NTLM inside HTTP and SMB); the first one's words count. */
static bool was_written(const struct field *field, unsigned dissector)
{
    for (unsigned d = 0; d < dissector; d++)
        for (unsigned f = 0; f < dissector_table[d]->field_count; f++)
            if (same_member(&dissector_table[d]->fields[f], field))
                return true;
    return false;
}

static void write_extracted(struct json *j, const char *object)
{
    json_object(j, object);
    write_kind_name(j, "object");
    json_object(j, "properties");
    for (unsigned d = 0; d < DISSECTOR_COUNT; d++) {
        for (unsigned f = 0; f < dissector_table[d]->field_count; f++) {
            const struct field *field = &dissector_table[d]->fields[f];
            if (field->object != NULL && strcmp(field->object, object) == 0 &&
                !was_written(field, d))
                write_field(j, field);
        }
    }
    json_object_end(j);
    json_object_end(j);
}

/* ---- whole schemas ----------------------------------------------------------------------------
 */

bool generate_schema(struct buffer *out, const char *name)
{
    struct buffer compact = {0};
    struct json j = json_into(&compact);
    bool known = strcmp(name, "extracted") == 0;
    for (unsigned i = 0; i < COUNT_OF(members); i++)
        known = known || strcmp(members[i].object, name) == 0;
    json_object(&j, NULL);
    json_string(&j, "$schema", "https://json-schema.org/draft/2020-12/schema");
    json_string(&j, "title", name);
    if (strcmp(name, "extracted") == 0) {
        json_object(&j, "$defs");
        for (unsigned n = 0; extracted_object(n) != NULL; n++)
            write_extracted(&j, extracted_object(n));
        json_object_end(&j);
    } else {
        write_object(&j, name, strcmp(name, "flow_object") == 0 ? NULL : name);
    }
    json_object_end(&j);
    pretty_json(out, buffer_slice(&compact));
    buffer_free(&compact);
    return known;
}

unsigned generate_missing(struct slice page)
{
    unsigned missing = 0;
    for (unsigned i = 0; i < COUNT_OF(members); i++) {
        char name[64];
        (void)snprintf(name, sizeof name, "`%s`", members[i].key);
        if (slice_find(page, slice_text(name)) >= 0)
            continue;
        (void)fprintf(stderr, "docs/stream.md does not describe %s of %s\n", name,
                      members[i].object);
        missing++;
    }
    return missing;
}
