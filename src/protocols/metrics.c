/* Measurements as lines of text: StatsD (github.com/statsd/statsd, docs/metric_types.md), Graphite
 * (graphite.readthedocs.io, "The plaintext protocol") and InfluxDB's line protocol
 * (docs.influxdata.com): told by a first line that follows the grammar to its end. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { NAME = FIELD_BASE(metrics) };

static const struct field fields[] = {
    {NAME, FIELD_TEXT, false, "metrics", "name", "name of the first measurement"},
};

enum { LINE_LEAST = 8, LINE_MOST = 2048, TIME_LEAST = 10, TIME_MOST = 19 };

/* Eight characters of ASCII: names are no shorter than that with what follows them. */
#define ASCII_8 "00/80 00/80 00/80 00/80 00/80 00/80 00/80 00/80"

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = LINE_LEAST, .pattern = ASCII_8},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = ASCII_8},
};

static const struct usual_port ports[] = {
    {ON_UDP | ON_TCP, 8125, PROTOCOL_STATSD},
    {ON_UDP | ON_TCP, 2003, PROTOCOL_GRAPHITE},
    {ON_UDP | ON_TCP, 8089, PROTOCOL_INFLUX_LINE},
};

static bool is_name_byte(uint8_t c)
{
    return text_is_alpha(c) || text_is_digit(c) || c == '_' || c == '.' || c == '-' || c == '/';
}

/* Takes a name: letters, digits and what stands between them, a letter or underscore first. */
static struct slice take_name(struct slice *rest)
{
    size_t length = 0;
    while (length < rest->length && is_name_byte(rest->at[length]))
        length++;
    struct slice name = slice_head(*rest, length);
    *rest = slice_tail(*rest, length);
    return length > 0 && (text_is_alpha(name.at[0]) || name.at[0] == '_') ? name : SLICE_NONE;
}

static size_t take_digits(struct slice *rest)
{
    size_t length = 0;
    while (length < rest->length && text_is_digit(rest->at[length]))
        length++;
    *rest = slice_tail(*rest, length);
    return length;
}

static bool take_byte(struct slice *rest, uint8_t byte)
{
    bool is_there = rest->length > 0 && rest->at[0] == byte;
    *rest = slice_tail(*rest, is_there ? 1 : 0);
    return is_there;
}

/* -12.5e+3 */
static bool take_number(struct slice *rest)
{
    if (!take_byte(rest, '-'))
        (void)take_byte(rest, '+');
    if (take_digits(rest) == 0 || (take_byte(rest, '.') && take_digits(rest) == 0))
        return false;
    if (!take_byte(rest, 'e') && !take_byte(rest, 'E'))
        return true;
    if (!take_byte(rest, '-'))
        (void)take_byte(rest, '+');
    return take_digits(rest) > 0;
}

static bool take_time(struct slice *rest)
{
    bool is_of_now = rest->length > 0 && rest->at[0] == '1';
    size_t digits = take_digits(rest);
    return is_of_now && digits >= TIME_LEAST && digits <= TIME_MOST;
}

/* "web.requests:1|c", then a rate "|@0.1" and, of DogStatsD, tags "|#a:b,c:d". */
static bool is_statsd(struct slice rest)
{
    static const char *const kinds[] = {"c", "g", "ms", "h", "s", "d", "m"};
    struct slice more, kind;
    if (!take_byte(&rest, ':') || !take_number(&rest))
        return false;
    while (take_byte(&rest, ':')) /* several values of one name */
        if (!take_number(&rest))
            return false;
    if (!take_byte(&rest, '|'))
        return false;
    kind = slice_split(rest, '|', &more);
    for (size_t k = 0; k < COUNT_OF(kinds); k++)
        if (slice_equal(kind, slice_text(kinds[k])))
            return more.length == 0 || more.at[0] == '@' || more.at[0] == '#' ||
                   slice_starts(more, SLICE_LITERAL("c:")) || more.at[0] == 'T';
    return false;
}

/* "servers.web1.load 0.25 1700000000", with tags ";dc=a" behind the name. */
static bool is_graphite(struct slice rest)
{
    if (take_byte(&rest, ';'))
        (void)slice_split(rest, ' ', &rest);
    else if (!take_byte(&rest, ' '))
        return false;
    return take_number(&rest) && take_byte(&rest, ' ') && take_time(&rest) && rest.length == 0;
}

/* A field's value: a number, perhaps a whole one (12i, 12u), a truth, or a text in quotes. */
static bool take_value(struct slice *rest)
{
    static const char *const truths[] = {"true", "false", "t", "f", "T", "F", "True", "False"};
    if (take_byte(rest, '"')) {
        ptrdiff_t end = slice_find_byte(*rest, '"');
        *rest = slice_tail(*rest, end < 0 ? rest->length : (size_t)end);
        return take_byte(rest, '"');
    }
    for (size_t k = 0; k < COUNT_OF(truths); k++)
        if (slice_starts(*rest, slice_text(truths[k]))) {
            *rest = slice_tail(*rest, strlen(truths[k]));
            return true;
        }
    if (!take_number(rest))
        return false;
    if (!take_byte(rest, 'i'))
        (void)take_byte(rest, 'u');
    return true;
}

/* "cpu,host=a usage=0.5,idle=12i 1700000000000000000": with its time, so that no other text is
 * taken for it. */
static bool is_influx(struct slice rest)
{
    if (take_byte(&rest, ','))
        (void)slice_split(rest, ' ', &rest);
    else if (!take_byte(&rest, ' '))
        return false;
    do {
        if (take_name(&rest).length == 0 || !take_byte(&rest, '=') || !take_value(&rest))
            return false;
    } while (take_byte(&rest, ','));
    return take_byte(&rest, ' ') && take_time(&rest) && rest.length == 0;
}

static enum verdict inspect(struct inspection *i)
{
    struct cursor c = i->in;
    struct slice line, rest;
    if (!text_line(&c, &line)) {
        line = cursor_rest(&i->in);
        rest = line;
        if (!i->datagram && line.length < LINE_MOST && take_name(&rest).length > 0 && !i->full)
            return VERDICT_MORE;
        if (!i->datagram)
            return VERDICT_NOT;
    }
    rest = line;
    struct slice name = take_name(&rest);
    if (line.length < LINE_LEAST || name.length == 0)
        return VERDICT_NOT;
    if (is_statsd(rest))
        i->protocol = PROTOCOL_STATSD;
    else if (is_graphite(rest))
        i->protocol = PROTOCOL_GRAPHITE;
    else if (is_influx(rest))
        i->protocol = PROTOCOL_INFLUX_LINE;
    else
        return VERDICT_NOT;
    inspect_text(i, NAME, name);
    return VERDICT_DONE;
}

static const struct sample samples[] =
    SAMPLES({.name = "counter_with_a_rate",
             .hex = "'web.requests:1|c|@0.1'",
             .on = ON_UDP,
             .server_port = 8125,
             .protocol = PROTOCOL_STATSD,
             .facts = "metrics.name=web.requests"},
            {.name = "gauge_and_a_timer_with_tags",
             .hex = "'pool.size:-3.5|g\nweb.time:320|ms|#env:lab'",
             .on = ON_UDP,
             .protocol = PROTOCOL_STATSD,
             .facts = "metrics.name=pool.size"},
            {.name = "counter_of_another_kind",
             .hex = "'web.requests:1|x|@0.1'",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "value_of_a_path_at_a_time",
             .hex = "'servers.web1.load 0.25 1700000000\nservers.web1.free 12 1700000000\n'",
             .on = ON_TCP,
             .server_port = 2003,
             .protocol = PROTOCOL_GRAPHITE,
             .facts = "metrics.name=servers.web1.load"},
            {.name = "value_of_a_path_at_no_time",
             .hex = "'servers.web1.load 0.25 17000000\n'",
             .on = ON_TCP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "line_with_tags_and_fields",
             .hex = "'cpu,host=web1 usage=0.5,idle=12i,name=\"a b\",up=true 1700000000000000000\n'",
             .on = ON_UDP,
             .protocol = PROTOCOL_INFLUX_LINE,
             .facts = "metrics.name=cpu"},
            {.name = "line_without_a_time",
             .hex = "'cpu,host=web1 usage=0.5,idle=12i\n'",
             .on = ON_UDP,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector metrics_dissector = {
    .name = "metrics",
    .summary = "A first line that follows the grammar of StatsD, Graphite or InfluxDB to its end.",
    .source = "StatsD metric types, Graphite plaintext protocol, InfluxDB line protocol",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
