/* Flows as a table for people. */
/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NAME_WIDTH = 40, END_SIZE = 64, END_WIDTH = 24 };

struct table {
    FILE *out;
    bool colours;
    uint64_t flows;
    uint64_t packets;
    uint64_t bytes;
    uint64_t unknown;
};

struct table *table_new(FILE *out)
{
    struct table *t = calloc(1, sizeof *t);
    if (t == NULL)
        return NULL;
    const char *no_colour = getenv("NO_COLOR");
    t->out = out;
    t->colours = isatty(fileno(out)) && (no_colour == NULL || *no_colour == '\0');
    return t;
}

void table_free(struct table *t)
{
    free(t);
}

void copy_printable(char *to, size_t size, const char *from, size_t length)
{
    size_t n = length < size - 1 ? length : size - 1;
    for (size_t i = 0; i < n; i++)
        to[i] = from[i] >= ' ' && from[i] < 0x7f ? from[i] : '?';
    to[n] = '\0';
}

const char *protocol_name(uint16_t id)
{
    struct sonde_protocol p;
    for (unsigned i = 0; sonde_protocol_at(i, &p); i++)
        if (p.id == id)
            return p.name;
    return "Unknown";
}

void format_end(const struct sonde_flow *flow, unsigned side, char *text, size_t size)
{
    char address[INET6_ADDRSTRLEN] = "";
    const uint8_t *bytes = flow->address[side], *mac = flow->mac[side];
    if (flow->ip_version == 0) {
        (void)snprintf(text, size, "%02x:%02x:%02x:%02x:%02x:%02x", mac[0], mac[1], mac[2], mac[3],
                       mac[4], mac[5]);
        return;
    }
    if (flow->ip_version == 4)
        (void)inet_ntop(AF_INET, bytes + 12, address, sizeof address);
    else
        (void)inet_ntop(AF_INET6, bytes, address, sizeof address);
    if (flow->port[side] == 0)
        (void)snprintf(text, size, "%s", address);
    else
        (void)snprintf(text, size, flow->ip_version == 4 ? "%s:%u" : "[%s]:%u", address,
                       flow->port[side]);
}

static void format_bytes(uint64_t bytes, char text[16])
{
    static const char units[] = {'B', 'K', 'M', 'G', 'T', 'P'};
    unsigned unit = 0;
    double value = (double)bytes;
    while (value >= 9999.5 && unit + 1 < sizeof units) {
        value /= 1024;
        unit++;
    }
    (void)snprintf(text, 16, "%.0f %c", value, units[unit]);
}

static void print_head(const struct table *t)
{
    (void)fprintf(t->out, "%s%-14s %-16s %-*s %-*s %8s %8s  %s%s\n", t->colours ? "\033[1m" : "",
                  "PROTOCOL", "APPLICATION", END_WIDTH, "LOCAL", END_WIDTH, "OTHER", "PACKETS",
                  "BYTES", "NAME", t->colours ? "\033[0m" : "");
}

void table_flow(struct table *t, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    char local[END_SIZE], other[END_SIZE], name[NAME_WIDTH + 1], application[20], bytes[16];
    size_t length;
    if (t->flows++ == 0)
        print_head(t);
    t->packets += f->total_packets[0] + f->total_packets[1];
    t->bytes += f->total_bytes[0] + f->total_bytes[1];
    t->unknown += f->protocol_id == 0;
    format_end(f, 0, local, sizeof local);
    format_end(f, 1, other, sizeof other);
    const char *text = sonde_event_text(event, SONDE_TEXT_SERVER_NAME, &length);
    if (length == 0)
        text = sonde_event_text(event, SONDE_TEXT_HINT_NAME, &length);
    copy_printable(name, sizeof name, text, length);
    text = sonde_event_text(event, SONDE_TEXT_APPLICATION, &length);
    copy_printable(application, sizeof application, text, length);
    format_bytes(f->total_bytes[0] + f->total_bytes[1], bytes);
    const char *colour = !t->colours           ? ""
                         : f->risks != 0       ? "\033[31m"
                         : f->protocol_id == 0 ? "\033[2m"
                                               : "";
    /* A long address takes its room from the other end's column. */
    int width = 2 * END_WIDTH - (int)strlen(local);
    (void)fprintf(t->out, "%s%-14s%s %-16s %-*s %-*s %8" PRIu64 " %8s  %s%s\n", colour,
                  protocol_name(f->protocol_id), *colour != '\0' ? "\033[0m" : "",
                  application[0] != '\0' ? application : "-", END_WIDTH, local,
                  width < END_WIDTH ? width : END_WIDTH, other,
                  f->total_packets[0] + f->total_packets[1], bytes, name,
                  (f->flags & SONDE_FLOW_GUESSED) != 0 ? " (guess)" : "");
}

bool table_has_flows(const struct table *t)
{
    return t->flows > 0;
}

void table_end(struct table *t)
{
    char bytes[16];
    format_bytes(t->bytes, bytes);
    (void)fprintf(t->out, "%" PRIu64 " flows, %" PRIu64 " packets, %s, %" PRIu64 " unknown\n",
                  t->flows, t->packets, bytes, t->unknown);
}
