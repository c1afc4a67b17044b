/* tinc (tinc-vpn.org/documentation, "The meta-protocol"): told by the greeting of a daemon with its
 * name and version 17 of the protocol; its datagrams, which look random, by where they go. */
/* SPDX-License-Identifier: MIT */
#include "packet/packet.h"
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { NODE = FIELD_BASE(tinc), PEER };

static const struct field fields[] = {
    {NODE, FIELD_TEXT, false, "tinc", "node", "name of the daemon that connects"},
    {PEER, FIELD_TEXT, false, "tinc", "peer", "name of the daemon that is connected to"},
};

enum { LINE_MOST = 200 };

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'0 '"},
};

static const struct usual_port ports[] = {{ON_TCP | ON_UDP, 655, PROTOCOL_TINC}};

static bool is_name(struct slice name)
{
    for (size_t k = 0; k < name.length; k++)
        if (!text_is_alpha(name.at[k]) && !text_is_digit(name.at[k]) && name.at[k] != '_')
            return false;
    return name.length > 0;
}

/* "17", or "17.7" of those who speak the newer protocol too. */
static bool is_version(struct slice version)
{
    struct slice minor = slice_tail(version, 3);
    if (!slice_starts(version, SLICE_LITERAL("17")))
        return false;
    return version.length == 2 || (version.at[2] == '.' && minor.length > 0 && minor.length < 3 &&
                                   text_is_digit(minor.at[0]));
}

/* Daemons listen for datagrams on the port of their streams, unless they are told otherwise. */
static enum verdict inspect(struct inspection *i)
{
    struct cursor c = i->in;
    struct slice line = cursor_line(&c);
    if (!cursor_ok(&c))
        return i->full || cursor_left(&i->in) > LINE_MOST ? VERDICT_NOT : VERDICT_MORE;
    if (!slice_starts(line, SLICE_LITERAL("0 ")))
        return i->matched ? VERDICT_DONE : VERDICT_NOT;
    struct slice version, name = slice_split(slice_tail(line, 2), ' ', &version);
    if (!is_name(name) || !is_version(version))
        return i->matched ? VERDICT_DONE : VERDICT_NOT;
    inspect_text(i, i->from_client ? NODE : PEER, name);
    inspect_peer(i, &i->server, i->server_port, IP_UDP, PROTOCOL_TINC);
    i->in = c;
    return VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES({.name = "daemon_says_its_name",
                                                .hex = "'0 alpha 17\n'",
                                                .on = ON_TCP,
                                                .server_port = 655,
                                                .protocol = PROTOCOL_TINC,
                                                .facts = "tinc.node=alpha"},
                                               {.name = "the_other_speaks_a_newer_protocol_too",
                                                .hex = "'0 beta_2 17.7\n1 94 64 0 0 5A5A\n'",
                                                .on = ON_TCP,
                                                .from_server = true,
                                                .continues = true,
                                                .protocol = PROTOCOL_TINC,
                                                .facts = "tinc.peer=beta_2"},
                                               {.name = "greeting_of_another_version",
                                                .hex = "'0 alpha 18\n'",
                                                .on = ON_TCP,
                                                .protocol = PROTOCOL_UNKNOWN},
                                               {.name = "name_with_a_hyphen",
                                                .hex = "'0 al-pha 17\n'",
                                                .on = ON_TCP,
                                                .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector tinc_dissector = {
    .name = "tinc",
    .summary = "Greeting of a daemon with a name and version 17 of the protocol; datagrams to a "
               "daemon that was seen.",
    .source = "tinc manual, chapter 6 (tinc-vpn.org)",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
