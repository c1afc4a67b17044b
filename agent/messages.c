/* The agent's own messages: agent_hello, definitions, interfaces, dropped. */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "agent/log.h"
#include "agent/privacy.h"
#include "agent/publisher.h"
#include "base/error.h"
#include "base/hash.h"

enum { JSON_VERSION = 1 };

struct json message_begin(struct publisher *p, enum format format, const char *type,
                          enum message_type bit)
{
    p->text_type = bit;
    buffer_clear(&p->text);
    struct json j = json_into(&p->text);
    j.ascii_only = format == FORMAT_NETIFYD;
    json_object(&j, NULL);
    json_string(&j, "type", type);
    return j;
}

struct line *message_finish(struct publisher *p, enum format format)
{
    privacy_message(p->privacy, &p->text);
    buffer_byte(&p->text, '\n');
    struct line *line = p->text.failed ? NULL
                                       : line_new(CLASS_AGENT, format == FORMAT_NETIFYD,
                                                  (const char *)p->text.bytes, p->text.length);
    if (line != NULL)
        line->type = (uint16_t)p->text_type;
    return line;
}

static struct line *message_hello(struct publisher *p, enum format format)
{
    struct json j = message_begin(p, format, "agent_hello", MESSAGE_HELLO);
    json_string(&j, "build_version", "Sonde/" SONDE_VERSION " (Linux; tpacket)");
    json_string(&j, "agent_version", sonde_version());
    if (format == FORMAT_NETIFYD)
        netifyd_hello(&j);
    if (format == FORMAT_SONDE) {
        json_uint(&j, "json_version", JSON_VERSION);
        json_string(&j, "uuid", p->agent->uuid);
    }
    json_object_end(&j);
    return message_finish(p, format);
}

unsigned message_greeting(struct publisher *p, enum format format,
                          struct line *lines[GREETING_MOST])
{
    static struct snapshot now; /* large */
    unsigned count = 0;
    if (format == FORMAT_ECS) /* it has documents about flows alone */
        return 0;
    snapshot_take(p, &now);
    lines[count++] = message_hello(p, format);
    lines[count++] = message_status(p, format, &now);
    definitions_write(p, format);
    for (unsigned n = 0; n < DEFINITIONS_MOST && p->definitions[format][n] != NULL; n++) {
        lines[count] = p->definitions[format][n];
        lines[count++]->references++;
    }
    if (format == FORMAT_SONDE)
        lines[count++] = message_interfaces(p, format);
    return count;
}

static const char *capture_state(const struct interface_facts *facts)
{
    return !facts->present ? "gone" : facts->up ? "up" : "down";
}

void write_interfaces(struct publisher *p, struct json *j)
{
    json_object(j, "interfaces");
    for (struct source *s = source_first(p); s != NULL; s = source_next(s)) {
        const struct interface_facts *facts = &s->facts;
        if (!source_is_shown(s))
            continue;
        uint8_t own[ADDRESSES_MOST + 1][16] = {{0}}, station[6];
        memcpy(station, facts->mac, sizeof station);
        privacy_station(p->privacy, own[ADDRESSES_MOST], station);
        for (uint32_t a = 0; a < facts->address_count; a++) {
            memcpy(own[a], facts->addresses[a].address, sizeof own[a]);
            privacy_station(p->privacy, own[a], NULL);
        }
        char text[ADDRESS_TEXT_SIZE], mac[18];
        const uint8_t *m = station;
        (void)snprintf(mac, sizeof mac, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3],
                       m[4], m[5]);
        json_object(j, facts->name);
        json_string(j, "role", role_name(facts->role));
        json_string(j, "mac", mac);
        json_array(j, "addr");
        for (uint32_t a = 0; a < facts->address_count; a++)
            json_string(j, NULL, ip_text(own[a], text));
        json_array_end(j);
        json_string(j, "capture", s->capture);
        json_string(j, "state", capture_state(facts));
        json_uint(j, "restarts", facts->restarts);
        json_object_end(j);
    }
    json_object_end(j);
}

struct line *message_interfaces(struct publisher *p, enum format format)
{
    if (format != FORMAT_SONDE) /* netifyd has them in agent_status */
        return NULL;
    struct json j = message_begin(p, format, "interfaces", MESSAGE_INTERFACES);
    write_interfaces(p, &j);
    json_object_end(&j);
    return message_finish(p, format);
}

void write_counts(struct json *j, const char *key, const uint64_t counts[CLASS_COUNT], bool all)
{
    uint64_t sums[CLASS_COUNT];
    memcpy(sums, counts, sizeof sums);
    sums[CLASS_FLOW] += sums[CLASS_GUESS]; /* one type of message */
    json_object(j, key);
    for (unsigned i = 0; i < CLASS_COUNT; i++)
        if (i != CLASS_GUESS && (all || sums[i] > 0))
            json_uint(j, class_names[i], sums[i]);
    json_object_end(j);
}

struct line *message_dropped(struct publisher *p, enum format format,
                             const uint64_t dropped[CLASS_COUNT])
{
    if (format != FORMAT_SONDE) /* netifyd has no word for it */
        return NULL;
    struct json j = message_begin(p, format, "dropped", MESSAGE_DROPPED);
    write_counts(&j, "count", dropped, false);
    json_object_end(&j);
    return message_finish(p, format);
}

static void write_protocol(struct json *j, const struct sonde_protocol *p)
{
    json_object(j, NULL);
    json_uint(j, "id", p->id);
    json_string(j, "tag", p->tag);
    json_string(j, "name", p->name);
    json_string(j, "category", p->category);
    json_object_end(j);
}

static void write_protocols(struct json *j, const struct sonde_catalogue *c)
{
    struct sonde_protocol p;
    json_array(j, "protocols");
    for (unsigned i = 0; sonde_protocol_at(i, &p); i++)
        write_protocol(j, &p);
    for (unsigned i = 0; sonde_catalogue_protocol_at(c, i, &p); i++)
        write_protocol(j, &p);
    json_array_end(j);
}

static void write_applications(struct json *j, const struct sonde_catalogue *c)
{
    struct sonde_application a;
    json_array(j, "applications");
    for (unsigned i = 0; c != NULL && sonde_application_at(c, i, &a); i++) {
        json_object(j, NULL);
        json_uint(j, "id", a.id);
        json_string(j, "tag", a.tag);
        json_string(j, "name", a.name);
        json_string(j, "category", a.category);
        json_object_end(j);
    }
    json_array_end(j);
}

static void write_categories(struct json *j, const struct sonde_catalogue *c)
{
    struct sonde_category category;
    json_object(j, "categories");
    json_array(j, "protocol");
#define CATEGORY(symbol, number, slug, display)                                                    \
    json_object(j, NULL);                                                                          \
    json_uint(j, "id", number);                                                                    \
    json_string(j, "tag", slug);                                                                   \
    json_string(j, "name", display);                                                               \
    json_object_end(j);
#include "protocols/categories.def"
#undef CATEGORY
    json_array_end(j);
    json_array(j, "application");
    for (unsigned i = 0; sonde_category_at(c, i, &category); i++) {
        json_object(j, NULL);
        json_uint(j, "id", category.id);
        json_string(j, "tag", category.tag);
        json_string(j, "name", category.name);
        json_object_end(j);
    }
    json_array_end(j);
    json_object_end(j);
}

static void write_definitions(struct publisher *p, struct line *lines[DEFINITIONS_MOST])
{
    struct json j = message_begin(p, FORMAT_SONDE, "definitions", MESSAGE_DEFINITIONS);
    json_string(&j, "version", p->catalogue_version);
    write_protocols(&j, p->catalogue.catalogue);
    write_applications(&j, p->catalogue.catalogue);
    write_categories(&j, p->catalogue.catalogue);
    json_object_end(&j);
    lines[0] = message_finish(p, FORMAT_SONDE);
}

void definitions_write(struct publisher *p, enum format format)
{
    if (p->definitions[format][0] != NULL || format == FORMAT_ECS)
        return;
    if (format == FORMAT_SONDE)
        write_definitions(p, p->definitions[format]);
    else
        netifyd_definitions(p, p->definitions[format]);
    if (p->definitions[format][0] == NULL)
        log_warning("no memory for the definitions: clients go without");
    /* Nothing else is as long. */
    buffer_free(&p->text);
}

void definitions_forget(struct publisher *p)
{
    for (unsigned f = 0; f < FORMAT_COUNT; f++) {
        for (unsigned n = 0; n < DEFINITIONS_MOST; n++) {
            line_release(p->definitions[f][n]);
            p->definitions[f][n] = NULL;
        }
    }
}

int messages_take_catalogue(struct publisher *p, int fd, struct sonde_error *error)
{
    struct mapped_catalogue new;
    int code = catalogue_map(p->agent, fd, &new, error);
    if (code != SONDE_OK)
        return code;
    for (unsigned f = 0; f < FORMAT_COUNT; f++)
        sonde_writer_set_catalogue(p->writer[f], new.catalogue);
    for (unsigned i = 0; i < OUTLETS_MOST; i++)
        if (p->outlet[i] != NULL && p->outlet[i]->writer != NULL)
            sonde_writer_set_catalogue(p->outlet[i]->writer, new.catalogue);
    catalogue_unmap(&p->catalogue);
    p->catalogue = new;
    p->catalogue_version[0] = '\0';
    if (new.catalogue != NULL)
        sonde_catalogue_version(new.catalogue, p->catalogue_version);
    definitions_forget(p);
    return SONDE_OK;
}
