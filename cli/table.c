/* Flows as a table for people. */
/* SPDX-License-Identifier: MIT */
#include "table.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/buffer.h"
#include "text.h"

enum { NAME_SIZE = 256, END_SIZE = 64, COMFORTABLE = 120, USUAL = 80, NARROW = 76, NARROWEST = 56 };

/* Columns that grow where the name has more than this. */
enum { NAME_WANTS = 44, END_WANTS = 30, APPLICATION_WANTS = 24 };

enum column { PROTOCOL, APPLICATION, LOCAL, OTHER, PACKETS, BYTES, RISK, NAME, COLUMNS };

struct table {
    FILE *out;
    bool colours;
    bool cuts;          /* cells are kept to their width: a terminal would break the line */
    int width[COLUMNS]; /* 0: not shown */
    struct buffer line;
    uint64_t flows;
    uint64_t packets;
    uint64_t bytes;
    uint64_t unknown;
};

static int terminal_width(int descriptor)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    long width = columns == NULL ? 0 : strtol(columns, NULL, 10);
    return width > 0 && width < INT16_MAX ? (int)width : USUAL;
}

/* Gives a column what the name does not need. */
static void widen(struct table *t, enum column column, int most)
{
    int spare = t->width[NAME] - NAME_WANTS, lacks = most - t->width[column];
    int more = spare < lacks ? spare : lacks;
    if (t->width[column] == 0 || more <= 0)
        return;
    t->width[column] += more;
    t->width[NAME] -= more;
}

/* In a file or pipe all columns, whatever it takes; on a terminal what fits in a line. A narrow one
 * does without the local end and the number of packets, and a still narrower one without bytes. */
static void choose_widths(struct table *t)
{
    static const int wide[COLUMNS] = {14, 24, 24, 24, 8, 8, 5, 1};
    static const int comfortable[COLUMNS] = {12, 18, 21, 21, 8, 8, 5, 1};
    static const int narrow[COLUMNS] = {11, 14, 0, 21, 0, 7, 4, 1};
    static const int narrowest[COLUMNS] = {8, 11, 0, 21, 0, 0, 4, 1};
    t->cuts = isatty(fileno(t->out));
    int room = t->cuts ? terminal_width(fileno(t->out)) : 0;
    room = room < NARROWEST ? NARROWEST : room;
    memcpy(t->width,
           !t->cuts              ? wide
           : room >= COMFORTABLE ? comfortable
           : room >= NARROW      ? narrow
                                 : narrowest,
           sizeof wide);
    if (!t->cuts)
        return;
    for (unsigned c = 0; c < NAME; c++)
        room -= t->width[c] + (t->width[c] > 0);
    t->width[NAME] = room - 1;
    widen(t, APPLICATION, APPLICATION_WANTS);
    widen(t, OTHER, END_WANTS);
    widen(t, LOCAL, END_WANTS);
}

struct table *table_new(FILE *out)
{
    struct table *t = calloc(1, sizeof *t);
    if (t == NULL)
        return NULL;
    t->out = out;
    t->colours = wants_colours(out);
    choose_widths(t);
    return t;
}

void table_free(struct table *t)
{
    if (t != NULL)
        buffer_free(&t->line);
    free(t);
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

static uint64_t score_of(uint64_t risks)
{
    uint64_t score = 0;
    struct sonde_risk r;
    for (unsigned i = 0; risks != 0 && sonde_risk_at(i, &r); i++)
        if ((risks >> r.number & 1) != 0)
            score += r.score;
    return score;
}

/* Adds a cell and the blanks behind it. What is too long for a terminal is cut and marked; in a
 * file it moves the rest of its line. */
static void add_cell(struct table *t, enum column column, const char *text)
{
    int width = t->width[column];
    if (width == 0)
        return;
    if (t->cuts && strlen(text) > (size_t)width)
        buffer_printf(&t->line, "%.*s~ ", width - 1, text);
    else
        buffer_printf(&t->line, column >= PACKETS && column <= RISK ? "%*s " : "%-*s ", width,
                      text);
}

/* Adds an address and port; where they are too long it is the address that is cut. */
static void add_end(struct table *t, enum column column, const struct sonde_flow *flow,
                    unsigned side)
{
    char text[END_SIZE], cut[2 * END_SIZE + 1];
    format_end(flow, side, text, sizeof text);
    const char *port = strstr(text, "]:");
    int room = t->width[column] - 1 - (port == NULL ? 0 : (int)strlen(port));
    if (t->cuts && port != NULL && room > 0 && strlen(text) > (size_t)t->width[column]) {
        (void)snprintf(cut, sizeof cut, "%.*s~%s", room, text, port);
        add_cell(t, column, cut);
    } else {
        add_cell(t, column, text);
    }
}

static void print_line(struct table *t, const char *colour)
{
    while (t->line.length > 0 && t->line.bytes[t->line.length - 1] == ' ')
        t->line.length--;
    (void)fprintf(t->out, "%s%.*s%s\n", t->colours ? colour : "", (int)t->line.length,
                  (const char *)t->line.bytes, t->colours && *colour != '\0' ? COLOUR_NONE : "");
    buffer_clear(&t->line);
}

static void print_head(struct table *t)
{
    static const char *const heads[COLUMNS] = {"PROTOCOL", "APPLICATION", "LOCAL", "OTHER",
                                               "PACKETS",  "BYTES",       "RISK",  "NAME"};
    for (unsigned c = 0; c < COLUMNS; c++)
        add_cell(t, (enum column)c, heads[c]);
    print_line(t, COLOUR_BOLD);
}

static void add_name(struct table *t, const struct sonde_event *event)
{
    char name[NAME_SIZE + 8];
    size_t length;
    const char *text = sonde_event_text(event, SONDE_TEXT_SERVER_NAME, &length);
    if (length == 0)
        text = sonde_event_text(event, SONDE_TEXT_HINT_NAME, &length);
    copy_printable(name, NAME_SIZE, text, length);
    if ((event->flow.flags & SONDE_FLOW_GUESSED) != 0)
        strcat(name, *name == '\0' ? "(guess)" : " (guess)");
    add_cell(t, NAME, name);
}

void table_flow(struct table *t, const struct sonde_event *event)
{
    const struct sonde_flow *f = &event->flow;
    char text[END_SIZE];
    size_t length;
    uint64_t packets = f->total_packets[0] + f->total_packets[1];
    uint64_t bytes = f->total_bytes[0] + f->total_bytes[1];
    if (t->flows++ == 0)
        print_head(t);
    t->packets += packets;
    t->bytes += bytes;
    t->unknown += f->protocol_id == 0;
    add_cell(t, PROTOCOL, sonde_event_protocol_name(event, f->protocol_id));
    const char *application = sonde_event_text(event, SONDE_TEXT_APPLICATION, &length);
    copy_printable(text, sizeof text, application, length);
    add_cell(t, APPLICATION, length > 0 ? text : "-");
    add_end(t, LOCAL, f, 0);
    add_end(t, OTHER, f, 1);
    (void)snprintf(text, sizeof text, "%" PRIu64, packets);
    add_cell(t, PACKETS, text);
    format_bytes(bytes, text);
    add_cell(t, BYTES, text);
    *text = '\0';
    if (f->risks != 0)
        (void)snprintf(text, sizeof text, "%" PRIu64, score_of(f->risks));
    add_cell(t, RISK, text);
    add_name(t, event);
    print_line(t, f->risks != 0 ? COLOUR_RED : f->protocol_id == 0 ? COLOUR_DIM : "");
}

bool table_has_flows(const struct table *t)
{
    return t->flows > 0;
}

void table_end(struct table *t)
{
    char bytes[16];
    format_bytes(t->bytes, bytes);
    (void)fprintf(t->out, "%" PRIu64 " flow%s, %" PRIu64 " packet%s, %s, %" PRIu64 " unknown\n",
                  t->flows, t->flows == 1 ? "" : "s", t->packets, t->packets == 1 ? "" : "s", bytes,
                  t->unknown);
}
