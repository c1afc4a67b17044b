/* Devices that libpcap opens: those that have no packet socket, and "any". */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <net/if_arp.h>
#include <stdlib.h>
#include <unistd.h>

#include <pcap/pcap.h>

#include "agent/capture/pcap_part.h"
#include "agent/clock.h"
#include "agent/log.h"
#include "base/error.h"

enum { PACKETS_A_TURN = 256, LONGEST_DELAY_S = 1 };

struct capture {
    pcap_t *pcap;
    int fd;
    uint16_t link;
    unsigned drops; /* that libpcap told last */
    struct capture_counters counters;
    capture_packet *on_packet;
    void *user;
};

static int fail(pcap_t *pcap, const char *name, int status, const char *why,
                struct sonde_error *error)
{
    bool denied = status == PCAP_ERROR_PERM_DENIED || status == PCAP_ERROR_PROMISC_PERM_DENIED;
    const char *more = pcap == NULL ? why : pcap_geterr(pcap);
    if (denied)
        (void)error_set(error, SONDE_EIO,
                        "%s: not permitted to capture: run as root (sudo sonded …), or allow it "
                        "once with: setcap cap_net_raw+ep \"$(command -v sonded)\"",
                        name);
    else
        (void)error_set(error, SONDE_ENOTFOUND, "%s: libpcap cannot capture from it: %s%s%.120s",
                        name, status < 0 ? pcap_statustostr(status) : "",
                        status < 0 && more[0] != '\0' ? ": " : "", more);
    if (pcap != NULL)
        pcap_close(pcap);
    return -1;
}

static int set_filter(pcap_t *pcap, const char *text)
{
    struct bpf_program program;
    if (text == NULL)
        return 0;
    if (pcap_compile(pcap, &program, text, 1, PCAP_NETMASK_UNKNOWN) != 0)
        return PCAP_ERROR;
    int status = pcap_setfilter(pcap, &program);
    pcap_freecode(&program);
    return status;
}

static pcap_t *prepare(const struct capture_plan *plan, char why[PCAP_ERRBUF_SIZE])
{
    pcap_t *pcap = pcap_create(plan->facts->name, why);
    if (pcap == NULL)
        return NULL;
    (void)pcap_set_snaplen(pcap, LONGEST_FRAME);
    (void)pcap_set_promisc(pcap, 1);
    (void)pcap_set_immediate_mode(pcap, 1);
    (void)pcap_set_buffer_size(pcap, (int)plan->settings->ring_bytes);
    return pcap;
}

/* The handle cannot be handed over: a worker has it because it is forked from here. */
static int open_device(const struct capture_plan *plan, struct sonde_error *error)
{
    char why[PCAP_ERRBUF_SIZE] = "";
    const char *name = plan->facts->name;
    pcap_t *pcap = prepare(plan, why);
    int status = pcap == NULL ? 0 : pcap_activate(pcap);
    if (pcap == NULL || status < 0)
        return fail(pcap, name, status, why, error);
    if (!sonde_link_known((uint16_t)pcap_datalink(pcap))) {
        (void)error_set(error, SONDE_ELINK, "%s: its link type %d is not supported", name,
                        pcap_datalink(pcap));
        pcap_close(pcap);
        return -1;
    }
    if (set_filter(pcap, plan->filter_text) != 0 || pcap_setnonblock(pcap, 1, why) != 0)
        return fail(pcap, name, 0, why, error);
    int fd = pcap_get_selectable_fd(pcap);
    if (fd < 0)
        return fail(NULL, name, 0, "it cannot be waited for", error);
    *plan->handle = pcap;
    return fd;
}

/* Families of devices, such as those of a number behind a colon, are not listed one by one. */
static bool is_device(const char *name)
{
    char why[PCAP_ERRBUF_SIZE];
    pcap_if_t *all = NULL;
    bool found = strchr(name, ':') != NULL;
    if (pcap_findalldevs(&all, why) != 0)
        return true; /* opening it will tell */
    for (const pcap_if_t *i = all; i != NULL && !found; i = i->next)
        found = strcmp(i->name, name) == 0;
    pcap_freealldevs(all);
    return found;
}

static int check(const struct capture_plan *plan, struct sonde_error *error)
{
    const char *name = plan->facts->name;
    if (plan->facts->kind == INTERFACE_DEVICE && !is_device(name))
        return error_set(error, SONDE_ENOTFOUND,
                         "%s: there is neither an interface nor a device of libpcap's of that name "
                         "(tcpdump -D lists them)",
                         name);
    if (plan->settings->workers <= 1)
        return SONDE_OK;
    return error_set(error, SONDE_EINVAL,
                     "%s: libpcap's packets are not shared out: leave out workers, or take "
                     "capture_type tpacket",
                     name);
}

static void release(void *handle)
{
    pcap_close(handle);
}

static struct capture *attach(int fd, const struct capture_plan *plan, struct worker_block *block,
                              struct sonde_error *error)
{
    struct capture *c = calloc(1, sizeof *c);
    (void)block;
    if (c == NULL) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory", plan->facts->name);
        return NULL;
    }
    c->fd = fd;
    c->pcap = *plan->handle;
    c->link = (uint16_t)pcap_datalink(c->pcap);
    return c;
}

static void on_frame(u_char *user, const struct pcap_pkthdr *head, const u_char *bytes)
{
    struct capture *c = (struct capture *)(void *)user;
    int64_t wall_ns = clock_wall_ns();
    struct sonde_packet packet = {
        .bytes = bytes,
        .captured_length = head->caplen,
        .wire_length = head->len < head->caplen ? head->caplen : head->len,
        .wall_ns = (int64_t)head->ts.tv_sec * NS_PER_S + (int64_t)head->ts.tv_usec * 1000,
        .link = c->link,
        .flags = SONDE_PACKET_CHECKSUM_UNKNOWN,
    };
    int64_t delay_ns = wall_ns - packet.wall_ns;
    if (delay_ns < 0 || delay_ns > LONGEST_DELAY_S * NS_PER_S)
        delay_ns = 0; /* the wall clock was set in between */
    packet.monotonic_ns = clock_monotonic_ns() - delay_ns;
    c->counters.packets++;
    c->counters.bytes += packet.wire_length;
    c->on_packet(c->user, &packet);
}

static bool read_packets(struct capture *c, capture_packet *on_packet, void *user)
{
    c->on_packet = on_packet;
    c->user = user;
    return pcap_dispatch(c->pcap, PACKETS_A_TURN, on_frame, (u_char *)(void *)c) >= 0;
}

static void count(struct capture *c, struct capture_counters *counters)
{
    struct pcap_stat stats;
    if (pcap_stats(c->pcap, &stats) == 0) {
        c->counters.kernel_drops += stats.ps_drop - c->drops;
        c->drops = stats.ps_drop;
    }
    capture_counters_add(counters, &c->counters);
    c->counters = (struct capture_counters){0};
}

static void close_capture(struct capture *c)
{
    if (c == NULL)
        return;
    pcap_close(c->pcap);
    free(c);
}

const struct capture_family pcap_family = {
    .name = "pcap",
    .kind = INTERFACE_LINK,
    .takes_devices = true,
    .check = check,
    .open = open_device,
    .release = release,
    .attach = attach,
    .read = read_packets,
    .count = count,
    .close = close_capture,
};
