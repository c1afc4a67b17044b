/* Conversations between a client in a private network and a server outside. */
/* SPDX-License-Identifier: MIT */
#include "talk.h"

static uint8_t ip_protocol_of(const struct talk_message *m)
{
    switch (m->on) {
    case ON_TCP:
        return IP_TCP;
    case ON_UDP:
        return IP_UDP;
    case ON_IP:
        return (uint8_t)m->number;
    default:
        return IP_SCTP;
    }
}

static struct layer layer_of(const struct talk *t, const struct talk_message *m)
{
    static const uint8_t client[4] = {192, 168, 1, 10}, server[4] = {203, 0, 113, 5};
    uint16_t port[2] = {CLIENT_PORT_OF_TESTS,
                        m->server_port == 0 ? UNUSUAL_PORT_OF_TESTS : m->server_port};
    if (m->on == ON_IP || m->on == ON_ETHER)
        port[0] = port[1] = 0;
    return (struct layer){
        .ip_version = m->on == ON_ETHER ? 0 : 4,
        .ip_protocol = ip_protocol_of(m),
        .ether_type = m->on == ON_ETHER ? m->number : 0x0800,
        .source = address_from4(m->from_server ? server : client),
        .target = address_from4(m->from_server ? client : server),
        .source_mac = {2, 0, 0, 0, 0, m->from_server ? 2 : 1},
        .target_mac = {2, 0, 0, 0, 0, m->from_server ? 1 : 2},
        .source_port = port[m->from_server],
        .target_port = port[!m->from_server],
        .icmp_type = m->icmp_type,
        .icmp_code = m->icmp_code,
        .payload = m->payload,
        .payload_length = (uint32_t)m->payload.length,
        .tcp_sequence = t->sequence[m->from_server],
    };
}

/* Returns the place of the sender in the flow's key. */
static unsigned open_with(struct talk *t, const struct layer *layer, bool from_server)
{
    unsigned place;
    struct flow_key key;
    flow_key_of(layer, 0, &key, &place);
    if (!t->open) {
        t->flow.key = key;
        t->open = true;
        t->sequence[0] = t->sequence[1] = 1;
        if (from_server ? place == 0 : place == 1)
            t->flow.flags |= FLOW_CLIENT_1;
    }
    return place;
}

void talk_open(struct talk *t, const struct talk_message *message)
{
    struct layer layer = layer_of(t, message);
    (void)open_with(t, &layer, message->from_server);
}

unsigned talk_packet(struct talk *t, const struct talk_message *m)
{
    talk_open(t, m);
    struct layer layer = layer_of(t, m);
    unsigned place = open_with(t, &layer, m->from_server);
    t->sequence[m->from_server] += (uint32_t)m->payload.length;
    t->flow.packets[place]++;
    struct dispatch_input input = {&layer, place, 1, INT64_C(1000000000),
                                   INT64_C(1000000000) * TIME_OF_TESTS_S};
    if ((t->flow.flags & FLOW_INSPECTED) != 0)
        return 0;
    return dispatcher_packet(t->dispatcher, &t->flow, &t->detail, &input);
}

void talk_close(struct talk *t)
{
    if (t->open)
        dispatcher_forget(t->dispatcher, &t->flow, &t->detail);
    *t = (struct talk){.dispatcher = t->dispatcher};
}
