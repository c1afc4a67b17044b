/* Captures on an interface as if VLAN 10 of it were captured elsewhere, and says how many frames of
 * the test's sender, 02:00:00:00:00:02, are. For tests/agent/interfaces_test.py: the machines that
 * run it need no VLAN interfaces.
 *
 * usage: vlan_probe INTERFACE FRAMES */
/* SPDX-License-Identifier: MIT */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agent/capture/pcap_part.h"

enum { ID = 10, PROTOCOL = 0x8100, PATIENCE_MS = 5000, TURN_MS = 50 };

static struct interface_facts facts = {.elsewhere_count = 1,
                                       .elsewhere = {{.id = ID, .protocol = PROTOCOL}}};
static unsigned elsewhere, here;

static bool on_packet(void *user, struct sonde_packet *packet)
{
    (void)user;
    if (interface_is_elsewhere(&facts, packet))
        elsewhere++;
    else
        here++;
    return true;
}

static int fail(const struct sonde_error *error)
{
    (void)fprintf(stderr, "vlan_probe: %s\n", error->text);
    return EXIT_FAILURE;
}

int main(int argc, char **argv)
{
    static struct worker_block block;
    struct interface_facts *const all[] = {&facts};
    struct sock_fprog filter;
    struct sonde_error error = {0};
    int group = -1;
    const struct capture_plan plan = {
        .facts = &facts, .settings = &capture_settings_default, .filter = &filter, .group = &group};
    if (argc != 3)
        return EXIT_FAILURE;
    (void)snprintf(facts.name, sizeof facts.name, "%s", argv[1]);
    if (interfaces_look(all, 1, &error) != SONDE_OK)
        return fail(&error);
    facts.elsewhere_count = 1;
    facts.elsewhere[0] = (struct vlan_tag){.id = ID, .protocol = PROTOCOL};
    if (filter_compile("ether src 02:00:00:00:00:02", SONDE_LINK_ETHERNET, facts.name, &filter,
                       &error) != SONDE_OK)
        return fail(&error);
    int fd = tpacket_family.open(&plan, &error);
    struct capture *c = fd < 0 ? NULL : tpacket_family.attach(fd, &plan, &block, &error);
    if (c == NULL)
        return fail(&error);
    (void)puts("ready");
    (void)fflush(stdout);
    unsigned wanted = (unsigned)strtoul(argv[2], NULL, 10);
    for (int left = PATIENCE_MS; left > 0 && here + elsewhere < wanted; left -= TURN_MS) {
        struct pollfd wait = {fd, POLLIN, 0};
        (void)poll(&wait, 1, TURN_MS);
        (void)tpacket_family.read(c, on_packet, NULL);
    }
    (void)printf("elsewhere %u here %u\n", elsewhere, here);
    tpacket_family.close(c);
    capture_filter_free(&filter);
    return EXIT_SUCCESS;
}
