/* A build that shunts nothing. */
/* SPDX-License-Identifier: MIT */
#include "agent/shunt/shunt.h"
#include "base/error.h"

int shunt_open(struct shunt_kernel *k, const struct interface_facts *facts, uint32_t room,
               struct sonde_error *error)
{
    (void)facts, (void)room;
    *k = (struct shunt_kernel)SHUNT_NONE;
    return error_set(error, SONDE_ENOTFOUND, "this sonded was built without it");
}

void shunt_close(struct shunt_kernel *k)
{
    *k = (struct shunt_kernel)SHUNT_NONE;
}

int shunt_attach(const struct shunt_kernel *k, int socket, const struct interface_facts *facts,
                 const struct sock_fprog *filter, struct sonde_error *error)
{
    (void)k, (void)socket, (void)facts, (void)filter;
    return error_set(error, SONDE_ENOTFOUND, "this sonded was built without it");
}

const struct sonde_offload shunt_offload;

struct shunt *shunt_new(int flows_fd, int counts_fd, uint32_t room, struct sonde_error *error)
{
    (void)flows_fd, (void)counts_fd, (void)room;
    (void)error_set(error, SONDE_ENOTFOUND, "this sonded was built without it");
    return NULL;
}
