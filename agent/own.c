/* The agent's own connections. */
/* SPDX-License-Identifier: MIT */
#include "agent/own.h"

#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>

bool own_init(struct own *o, uint64_t seed)
{
    return tuple_map_init(&o->map, OWN_MOST, seed) && ages_init(&o->ages, OWN_MOST);
}

void own_free(struct own *o)
{
    tuple_map_free(&o->map);
    ages_free(&o->ages);
}

static uint16_t port_of(const struct sockaddr *from)
{
    struct sockaddr_in in; /* the port of IPv6 has the same place */
    memcpy(&in, from, sizeof in);
    return ntohs(in.sin_port);
}

uint32_t own_begin(struct own *o, const struct sockaddr *here, const struct sockaddr *there)
{
    uint8_t address[2][16];
    if (!ip_of(here, address[0]) || !ip_of(there, address[1]))
        return 0;
    struct tuple t =
        tuple_of(address, (const uint16_t[2]){port_of(here), port_of(there)}, IPPROTO_TCP);
    uint32_t node = ages_next(&o->ages);
    tuple_map_remove(&o->map, node);
    tuple_map_add(&o->map, node, &t);
    ages_move(&o->ages, node, AGE_USED);
    return node;
}

uint32_t own_begin_socket(struct own *o, int fd)
{
    struct sockaddr_storage here = {0}, there = {0};
    socklen_t here_size = sizeof here, there_size = sizeof there;
    if (getsockname(fd, (struct sockaddr *)&here, &here_size) != 0 ||
        getpeername(fd, (struct sockaddr *)&there, &there_size) != 0)
        return 0;
    return own_begin(o, (const struct sockaddr *)&here, (const struct sockaddr *)&there);
}

void own_end(struct own *o, uint32_t connection)
{
    if (connection != 0)
        ages_move(&o->ages, connection, AGE_FREE);
}

bool own_has(const struct own *o, const struct tuple *tuple)
{
    return tuple_map_find(&o->map, tuple, 0) != 0;
}
