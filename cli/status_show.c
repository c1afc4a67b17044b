/* Shows the agent's status. A module, for the reader of JSON that it stands on is of no use to
 * `sonde read`. */
/* SPDX-License-Identifier: MIT */
#include <inttypes.h>
#include <math.h>
#include <string.h>
#include <time.h>

#include <json-c/json.h>

#include "base/error.h"
#include "status.h"
#include "text.h"

enum { TEXT_SIZE = 80, LABEL = 11 };

struct page {
    FILE *out;
    bool colours;
    json_object *status;
};

/* ---- what the message says --------------------------------------------------------------------
 */

/* NULL where it is not there. */
static json_object *member(json_object *of, const char *name)
{
    json_object *found = NULL;
    return json_object_object_get_ex(of, name, &found) ? found : NULL;
}

static uint64_t number(json_object *of, const char *name)
{
    return json_object_get_uint64(member(of, name));
}

static const char *text(json_object *of, const char *name, char *copy, size_t size)
{
    json_object *found = member(of, name);
    const char *from = found == NULL ? "" : json_object_get_string(found);
    copy_printable(copy, size, from, strlen(from));
    return copy;
}

/* The sum of an object of numbers. */
static uint64_t sum(json_object *of, const char *name)
{
    json_object *counts = member(of, name);
    uint64_t all = 0;
    if (counts == NULL || !json_object_is_type(counts, json_type_object))
        return 0;
    json_object_object_foreach(counts, key, value)
    {
        (void)key;
        all += json_object_get_uint64(value);
    }
    return all;
}

/* ---- how it looks -----------------------------------------------------------------------------
 */

static const char *colour(const struct page *p, const char *code)
{
    return p->colours ? code : "";
}

static void label(const struct page *p, const char *name)
{
    (void)fprintf(p->out, "%s%-*s%s", colour(p, COLOUR_BOLD), LABEL, name, colour(p, COLOUR_NONE));
}

/* "41.2 M" of things that are counted in thousands. */
static const char *amount(uint64_t n, char copy[16])
{
    static const char units[] = {'k', 'M', 'G', 'T', 'P', 'E'};
    double value = (double)n;
    if (n < 100000) {
        (void)snprintf(copy, 16, "%" PRIu64, n);
        return copy;
    }
    unsigned unit = 0;
    for (value /= 1000; value >= 999.95 && unit + 1 < sizeof units; unit++)
        value /= 1000;
    (void)snprintf(copy, 16, "%.1f %c", value, units[unit]);
    return copy;
}

static const char *size(uint64_t bytes, char copy[16])
{
    format_bytes(bytes, copy);
    return copy;
}

static const char *percent(uint64_t part, uint64_t whole, char copy[16])
{
    double share = whole == 0 ? 0 : 100 * (double)part / (double)whole;
    /* What is not all does not look like all. */
    (void)snprintf(copy, 16, "%.1f %%", part < whole ? fmin(share, 99.9) : share);
    return copy;
}

static const char *milliseconds(uint64_t us, char copy[16])
{
    (void)snprintf(copy, 16, us < 100000 ? "%.1f" : "%.0f", (double)us / 1000);
    return copy;
}

static const char *duration(uint64_t s, char copy[32])
{
    uint64_t days = s / 86400;
    int length = days == 0 ? 0 : snprintf(copy, 32, "%" PRIu64 " d ", days);
    (void)snprintf(copy + length, 32 - (size_t)length, "%02u:%02u:%02u", (unsigned)(s / 3600 % 24),
                   (unsigned)(s / 60 % 60), (unsigned)(s % 60));
    return copy;
}

/* A number that should be 0. */
static void print_loss(const struct page *p, uint64_t lost, int width)
{
    char copy[16];
    (void)fprintf(p->out, "%s%*s%s", lost > 0 ? colour(p, COLOUR_RED) : "", width,
                  amount(lost, copy), lost > 0 ? colour(p, COLOUR_NONE) : "");
}

static const char *state_colour(const struct page *p, const char *state)
{
    return colour(p, strcmp(state, "up") == 0 ? COLOUR_GREEN : COLOUR_YELLOW);
}

/* ---- the parts --------------------------------------------------------------------------------
 */

static void print_head(const struct page *p)
{
    char version[24], uuid[24], up[32], when[32] = "";
    time_t now = (time_t)number(p->status, "timestamp");
    struct tm local;
    if (localtime_r(&now, &local) != NULL)
        (void)strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S", &local);
    (void)fprintf(p->out, "%ssonded %s%s  %s  up %s  (%s)\n", colour(p, COLOUR_BOLD),
                  text(p->status, "version", version, sizeof version), colour(p, COLOUR_NONE),
                  text(p->status, "uuid", uuid, sizeof uuid),
                  duration(number(p->status, "uptime"), up), when);
}

static void print_error(const struct page *p, const char *name, const char *what)
{
    char reason[256];
    if (member(p->status, name) == NULL)
        return;
    (void)fprintf(p->out, "%s%s: %s%s\n", colour(p, COLOUR_RED), what,
                  text(p->status, name, reason, sizeof reason), colour(p, COLOUR_NONE));
}

static void print_processes(const struct page *p)
{
    char memory[16], version[24];
    double spent = json_object_get_double(member(p->status, "cpu_user")) +
                   json_object_get_double(member(p->status, "cpu_system"));
    uint64_t up = number(p->status, "uptime"), restarts = number(p->status, "worker_restarts");
    label(p, "Processes");
    (void)fprintf(p->out, "%.1f %% of a core since the start, %s at the most, ",
                  100 * spent / (double)(up == 0 ? 1 : up),
                  size(number(p->status, "maxrss_kb") * 1024, memory));
    print_loss(p, restarts, 0);
    (void)fprintf(p->out, " restarts\n");
    label(p, "Signatures");
    (void)fprintf(p->out, "%s\n",
                  *text(p->status, "signature_version", version, sizeof version) == '\0' ? "none"
                                                                                         : version);
}

static void print_interface(const struct page *p, const char *key, json_object *facts)
{
    char name[16], role[8], state[8], capture[12], packets[16], bytes[16], flows[16];
    json_object *stats = member(member(p->status, "stats"), key);
    copy_printable(name, sizeof name, key, strlen(key));
    (void)text(facts, "state", state, sizeof state);
    (void)fprintf(p->out, "  %-15s %-4s %s%-5s%s %-8s %9s %9s ", name,
                  text(facts, "role", role, sizeof role), state_colour(p, state), state,
                  colour(p, COLOUR_NONE), text(facts, "capture", capture, sizeof capture),
                  amount(number(stats, "packets"), packets),
                  size(number(stats, "wire_bytes"), bytes));
    print_loss(p, number(stats, "kernel_drops"), 9);
    (void)fprintf(p->out, " %9s\n", amount(number(stats, "flow_count"), flows));
}

static void print_interfaces(const struct page *p)
{
    json_object *all = member(p->status, "interfaces");
    if (all == NULL || !json_object_is_type(all, json_type_object))
        return;
    (void)fprintf(p->out, "\n%s  %-15s %-4s %-5s %-8s %9s %9s %9s %9s%s\n", colour(p, COLOUR_BOLD),
                  "INTERFACE", "ROLE", "STATE", "CAPTURE", "PACKETS", "BYTES", "LOST", "FLOWS",
                  colour(p, COLOUR_NONE));
    json_object_object_foreach(all, key, facts) print_interface(p, key, facts);
}

static void print_shunt(const struct page *p)
{
    json_object *all = member(p->status, "stats");
    uint64_t packets = 0, shunted = 0;
    char part[16], count[16];
    if (all == NULL || !json_object_is_type(all, json_type_object))
        return;
    json_object_object_foreach(all, key, stats)
    {
        (void)key;
        packets += number(stats, "packets");
        shunted += number(stats, "shunted");
    }
    if (shunted == 0)
        return;
    label(p, "Shunted");
    (void)fprintf(p->out, "%s packets, %s of all: the kernel alone counted them\n",
                  amount(shunted, count), percent(shunted, packets, part));
}

static void print_flows(const struct page *p)
{
    json_object *flows = member(p->status, "flows");
    uint64_t told = number(flows, "verdicts"), unknown = number(flows, "unknown");
    char a[16], b[16], c[16], d[16];
    label(p, "Flows");
    (void)fprintf(p->out, "%s now, %s new, %s closed, %s expired, ",
                  amount(number(p->status, "flow_count"), a), amount(number(flows, "new"), b),
                  amount(number(flows, "closed"), c), amount(number(flows, "expired"), d));
    print_loss(p, number(flows, "evicted") + number(flows, "refused"), 0);
    (void)fprintf(p->out, " lost\n");
    label(p, "Verdicts");
    (void)fprintf(p->out, "%s told by payload, %s at the first packet; %s unknown\n",
                  percent(told, told + unknown, a),
                  percent(number(flows, "first_packet_verdicts"), told, b), amount(unknown, c));
}

static void print_cache(const struct page *p, const char *name, const char *prefix)
{
    char key[16], hits[16], share[16];
    (void)snprintf(key, sizeof key, "%s_status", prefix);
    bool on = json_object_get_boolean(member(p->status, key));
    (void)snprintf(key, sizeof key, "%s_hits", prefix);
    uint64_t known = number(p->status, key);
    (void)snprintf(key, sizeof key, "%s_misses", prefix);
    uint64_t asked = known + number(p->status, key);
    label(p, name);
    if (!on)
        (void)fprintf(p->out, "off\n");
    else
        (void)fprintf(p->out, "%s hits, %s of those asked for\n", amount(known, hits),
                      percent(known, asked, share));
}

static void print_latency(const struct page *p)
{
    json_object *latency = member(p->status, "latency");
    char a[16], b[16], c[16], d[16], count[16];
    if (latency == NULL)
        return;
    label(p, "Latency");
    if (number(latency, "count") == 0)
        (void)fprintf(p->out, "nothing was told in the last interval\n");
    else
        (void)fprintf(
            p->out, "half within %s ms, 95 %% %s, 99 %% %s, all %s ms (%s events)\n",
            milliseconds(number(latency, "p50_us"), a), milliseconds(number(latency, "p95_us"), b),
            milliseconds(number(latency, "p99_us"), c), milliseconds(number(latency, "max_us"), d),
            amount(number(latency, "count"), count));
}

static void print_memory(const struct page *p)
{
    static const struct {
        const char *member, *name;
    } parts[] = {{"flows", "flows"},
                 {"inspections", "inspected"},
                 {"facts", "extracted"},
                 {"dns_hint_cache", "DNS hints"},
                 {"flow_hash_cache", "flow cache"},
                 {"signatures", "signatures"},
                 {"rings", "rings"}};
    json_object *memory = member(p->status, "memory");
    char bytes[16];
    if (memory == NULL)
        return;
    label(p, "Memory");
    for (unsigned i = 0; i < sizeof parts / sizeof parts[0]; i++)
        (void)fprintf(p->out, "%s%s %s",
                      i == 0   ? ""
                      : i == 4 ? ",\n           "
                               : ", ",
                      parts[i].name, size(number(memory, parts[i].member), bytes));
    (void)fprintf(p->out, "\n");
}

static void print_queues(const struct page *p)
{
    json_object *queues = member(p->status, "queues");
    char a[16], b[16], c[16], d[16];
    label(p, "Clients");
    (void)fprintf(p->out, "%s connected, %s ever, ", amount(number(queues, "clients"), a),
                  amount(number(queues, "clients_accepted"), b));
    print_loss(p, number(queues, "clients_cut"), 0);
    (void)fprintf(p->out, " cut, %s waits\n", size(number(queues, "client_queue_bytes"), c));
    label(p, "Messages");
    (void)fprintf(p->out, "%s written, lost: ", amount(number(queues, "messages"), d));
    print_loss(p, sum(queues, "ring_drops"), 0);
    (void)fprintf(p->out, " before they were written, ");
    print_loss(p, sum(queues, "client_drops"), 0);
    (void)fprintf(p->out, " in queues\n");
}

static void print_sink(const struct page *p, const char *key, json_object *sink)
{
    char name[20], type[12], state[12], reason[TEXT_SIZE], sent[16], bytes[16], waiting[16];
    copy_printable(name, sizeof name, key, strlen(key));
    (void)text(sink, "state", state, sizeof state);
    (void)fprintf(p->out, "  %-15.15s %-10s %s%-10s%s %9s %9s %9s ", name,
                  text(sink, "type", type, sizeof type), state_colour(p, state), state,
                  colour(p, COLOUR_NONE), amount(number(sink, "messages"), sent),
                  size(number(sink, "bytes"), bytes), size(number(sink, "queue_bytes"), waiting));
    print_loss(p, sum(sink, "dropped"), 9);
    (void)fprintf(p->out, "\n");
    if (member(sink, "error") != NULL)
        (void)fprintf(p->out, "    %s%s%s\n", colour(p, COLOUR_YELLOW),
                      text(sink, "error", reason, sizeof reason), colour(p, COLOUR_NONE));
}

static void print_sinks(const struct page *p)
{
    json_object *all = member(p->status, "sinks");
    if (all == NULL || !json_object_is_type(all, json_type_object) ||
        json_object_object_length(all) == 0)
        return;
    (void)fprintf(p->out, "\n%s  %-15s %-10s %-10s %9s %9s %9s %9s%s\n", colour(p, COLOUR_BOLD),
                  "SINK", "TYPE", "STATE", "SENT", "BYTES", "WAITS", "LOST",
                  colour(p, COLOUR_NONE));
    json_object_object_foreach(all, key, sink) print_sink(p, key, sink);
}

static void print_page(const struct page *p)
{
    print_head(p);
    print_error(p, "config_error", "The configuration was not taken over");
    print_error(p, "signature_error", "The signatures were not read again");
    print_interfaces(p);
    (void)fprintf(p->out, "\n");
    print_flows(p);
    print_shunt(p);
    print_cache(p, "DNS hints", "dhc");
    print_cache(p, "Flow cache", "fhc");
    print_latency(p);
    print_queues(p);
    print_memory(p);
    print_processes(p);
    print_sinks(p);
}

__attribute__((visibility("default"))) status_show_function status_show;

int status_show(const char *line, FILE *out, bool colours, struct sonde_error *error)
{
    struct page p = {.out = out, .colours = colours, .status = json_tokener_parse(line)};
    if (p.status == NULL || !json_object_is_type(p.status, json_type_object)) {
        json_object_put(p.status);
        return error_set(error, SONDE_EIO, "what the agent answers is no JSON");
    }
    print_page(&p);
    json_object_put(p.status);
    return SONDE_OK;
}
