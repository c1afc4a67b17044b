/* The keys of an interface. */
/* SPDX-License-Identifier: MIT */
#include <sched.h>
#include <stddef.h>
#include <string.h>

#include "agent/keys.h"
#include "agent/values.h"
#include "base/slice.h"

static struct interface_option *interface_of(struct options *o, const char *which)
{
    for (unsigned i = 0; i < o->interface_count; i++)
        if (strcmp(o->interface[i].facts.name, which) == 0)
            return &o->interface[i];
    return NULL;
}

static int take_role(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    static const struct {
        const char *text;
        enum interface_role role;
    } roles[] = {{"LAN", ROLE_LAN}, {"INT", ROLE_LAN}, {"INTERNAL", ROLE_LAN},
                 {"WAN", ROLE_WAN}, {"EXT", ROLE_WAN}, {"EXTERNAL", ROLE_WAN}};
    for (unsigned i = 0; i < sizeof roles / sizeof roles[0]; i++) {
        if (!slice_equal_nocase(slice_text(text), slice_text(roles[i].text)))
            continue;
        struct interface_option *known = interface_of(o, which);
        if (known == NULL)
            return value_interface(o, name, which, roles[i].role, error);
        known->facts.role = (uint8_t)roles[i].role;
        return EXIT_OK;
    }
    return value_wrong(error, name, text, "it must be LAN or WAN");
}

/* Keys of an interface may come before its role. NULL with a reason. */
static struct interface_option *named_interface(struct options *o, const char *which,
                                                const char *name, struct sonde_error *error)
{
    struct interface_option *known = interface_of(o, which);
    if (known == NULL && value_interface(o, name, which, ROLE_LAN, error) == EXIT_OK)
        known = interface_of(o, which);
    return known;
}

static int take_address(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    if (i == NULL)
        return EXIT_USAGE;
    return value_network(i->facts.networks, &i->facts.network_count, name, text, error);
}

static int take_filter(struct options *o, const char *which, const char *name, const char *text,
                       struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    if (i == NULL)
        return EXIT_USAGE;
    return value_text(name, text, i->filter, sizeof i->filter, error);
}

static int take_peer(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL ? EXIT_USAGE
                     : value_text(name, text, i->facts.peer, sizeof i->facts.peer, error);
}

static int take_capture_type(struct options *o, const char *which, const char *name,
                             const char *text, struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    if (i == NULL)
        return EXIT_USAGE;
    struct sonde_error why;
    i->capture.family = capture_family_named(text, &why);
    return i->capture.family != NULL ? EXIT_OK : value_wrong(error, name, text, why.text);
}

static int take_workers(struct options *o, const char *which, const char *name, const char *text,
                        struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL ? EXIT_USAGE
                     : value_number(name, text, 1, SHARES_MOST, false, &i->capture.workers, error);
}

static int take_ring_size(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL
               ? EXIT_USAGE
               : value_number(name, text, 1U << 18, 1U << 30, true, &i->capture.ring_bytes, error);
}

static int take_capture_path(struct options *o, const char *which, const char *name,
                             const char *text, struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    _Static_assert(sizeof i->capture.path >= PATH_BYTES, "a path fits");
    return i == NULL ? EXIT_USAGE : value_path(name, text, "", i->capture.path, error);
}

static int take_pace(struct options *o, const char *which, const char *name, const char *text,
                     struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    bool full = strcmp(text, "full") == 0;
    if (i == NULL)
        return EXIT_USAGE;
    if (text[0] >= '0' && text[0] <= '9')
        return value_number(name, text, PACE_RATE_LEAST, PACE_RATE_MOST, false, &i->capture.pace,
                            error);
    if (!full && strcmp(text, "recorded") != 0)
        return value_wrong(error, name, text, "it must be full, recorded or packets a second");
    i->capture.pace = full ? PACE_FULL : PACE_RECORDED;
    return EXIT_OK;
}

static int take_queue(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL ? EXIT_USAGE
                     : value_number(name, text, 0, UINT16_MAX, false, &i->capture.queue, error);
}

static int take_copy_range(struct options *o, const char *which, const char *name, const char *text,
                           struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL
               ? EXIT_USAGE
               : value_number(name, text, 128, UINT16_MAX, false, &i->capture.copy_range, error);
}

static int take_shunt(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    return i == NULL
               ? EXIT_USAGE
               : value_number(name, text, 0, SHUNT_MOST, false, &i->capture.shunt_flows, error);
}

static int take_fail_open(struct options *o, const char *which, const char *name, const char *text,
                          struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    bool opens = true;
    int code = i == NULL ? EXIT_USAGE : value_flag(name, text, &opens, error);
    if (code == EXIT_OK)
        i->capture.stops_when_full = !opens;
    return code;
}

static int take_block(struct options *o, const char *which, const char *name, const char *text,
                      struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    struct sonde_error why;
    if (i == NULL)
        return EXIT_USAGE;
    struct sonde_filter *filter = text[0] == '\0' ? NULL : sonde_filter_new(text, &why);
    if (filter == NULL)
        return value_wrong(error, name, text,
                           text[0] == '\0' ? "it must be an expression" : why.text);
    sonde_filter_free(filter);
    return value_text(name, text, i->capture.block, sizeof i->capture.block, error);
}

/* A worker a value, in the order of the lines. */
static int take_cpu(struct options *o, const char *which, const char *name, const char *text,
                    struct sonde_error *error)
{
    struct interface_option *i = named_interface(o, which, name, error);
    uint32_t cpu = 0;
    unsigned worker = 0;
    int code =
        i == NULL ? EXIT_USAGE : value_number(name, text, 0, CPU_SETSIZE - 1, false, &cpu, error);
    if (code != EXIT_OK)
        return code;
    while (worker < SHARES_MOST && i->capture.cpu[worker] != 0)
        worker++;
    if (worker == SHARES_MOST)
        return value_wrong(error, name, text, "an interface has 16 workers at the most");
    i->capture.cpu[worker] = (int16_t)(cpu + 1);
    return EXIT_OK;
}

/* How an interface is captured from. */
#define CAPTURE(name, take, member, standard, example, help)                                       \
    {                                                                                              \
        "capture_interface_", name, KEY_TAKE, AT_START, offsetof(struct capture_settings, member), \
            sizeof((struct capture_settings *)0)->member, 0, 0, take, standard, example, help      \
    }

static const struct key keys[] = {
    KEY_BY(LIVE, "capture_interface_", "role", take_role, "LAN", "",
           "LAN for an interface that your devices are behind, WAN for one that leads out."),
    KEY_BY(LIVE, "capture_interface_", "address[]", take_address, "", "192.168.0.0/16",
           "A network that is local as seen from this interface, beside its own addresses."),
    KEY_BY(LIVE, "capture_interface_", "peer", take_peer, "", "ppp0",
           "Another interface whose addresses and routes count as this one's, as those of the PPP "
           "connection that an Ethernet carries."),
    KEY_BY(LIVE, "capture_interface_", "filter", take_filter, "", "not port 22",
           "Capture only what matches, as for tcpdump(8). A running agent puts another one in the "
           "place "
           "of that of a tpacket capture; all others take it when they are opened anew."),
    CAPTURE(
        "capture_type", take_capture_type, family, "auto", "",
        "How packets are taken. tpacket, by a ring that is shared with the kernel, is what auto "
        "means. af_xdp takes frames before the system sees them, for interfaces that only "
        "mirrored traffic arrives on: they go no further. pcap is for devices that libpcap alone "
        "knows, such as any. nfqueue takes what the "
        "packet filter hands over (iptables -j NFQUEUE, nft queue) "
        "and lets each packet go at once. file reads a capture file, replay does so again and "
        "again with later times and "
        "other private addresses. For these three the interface's name is any that you like."),
    CAPTURE(
        "queue", take_queue, queue, "0", "",
        "The packet filter's queue, of nfqueue; each further worker has the next one. Of af_xdp: "
        "the "
        "interface's queue."),
    CAPTURE("copy_range", take_copy_range, copy_range, "65535", "",
            "How many bytes of each packet are seen, of nfqueue."),
    CAPTURE(
        "fail_open", take_fail_open, stops_when_full, "yes", "",
        "Whether packets that find the queue full pass unseen, of nfqueue; else they are lost."),
    CAPTURE("block", take_block, block, "", "app == 'tiktok' || proto == bittorrent",
            "An expression, of nfqueue: packets of flows for which it is true are not let through, "
            "from the packet on that tells. Others wait until they were looked at."),
    CAPTURE(
        "shunt", take_shunt, shunt_flows, "2048", "",
        "How many flows are counted in the kernel at the same time once they are known, of "
        "tpacket: their packets then cost the agent next to nothing, but segments that are sent "
        "again are not noticed. 0: none, all packets come to the agent."),
    CAPTURE("path", take_capture_path, path, "", "/var/tmp/traffic.pcap",
            "The capture file of file and replay."),
    CAPTURE("pace", take_pace, pace, "full", "",
            "How fast it is read: full, recorded as the packets came, or so many packets a second; "
            "replay keeps to recorded where this is not given. At full pace a file may be over "
            "before a client is there."),
    CAPTURE("workers", take_workers, workers, "1", "",
            "Processes that share the interface's packets, each flow on one of them."),
    CAPTURE("ring_size", take_ring_size, ring_bytes, "2M", "",
            "What may wait for each worker, in bytes: K and M count."),
    CAPTURE("cpu[]", take_cpu, cpu, "", "1",
            "The processor that a worker stays on, from 0; the first value is the first worker's."),
};

unsigned interface_keys(void)
{
    return sizeof keys / sizeof keys[0];
}

const struct key *interface_key_at(unsigned n)
{
    return &keys[n];
}
