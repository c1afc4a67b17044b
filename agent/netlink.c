/* Netlink: a socket, a dump. */
/* SPDX-License-Identifier: MIT */
#include "agent/netlink.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>

enum {
    ANSWER_BYTES = 32 << 10, /* the kernel never makes larger pieces */
    TRIES = 4,
    PATIENCE_S = 2
};

struct mnl_socket *netlink_open(int bus, unsigned groups)
{
    struct mnl_socket *nl = mnl_socket_open2(bus, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (nl == NULL || mnl_socket_bind(nl, groups, MNL_SOCKET_AUTOPID) == 0)
        return nl;
    int reason = errno;
    (void)mnl_socket_close(nl);
    errno = reason;
    return NULL;
}

int netlink_descriptor(struct mnl_socket *nl)
{
    int fd = nl == NULL ? -1 : fcntl(mnl_socket_get_fd(nl), F_DUPFD_CLOEXEC, 0);
    int reason = errno;
    if (nl != NULL)
        (void)mnl_socket_close(nl);
    errno = reason;
    return fd;
}

static int ask(int bus, uint16_t type, uint8_t family, size_t header, mnl_cb_t on_member,
               void *user)
{
    char bytes[ANSWER_BYTES] __attribute__((aligned(8)));
    struct timeval patience = {.tv_sec = PATIENCE_S};
    struct mnl_socket *nl = mnl_socket_open2(bus, SOCK_CLOEXEC);
    if (nl == NULL)
        return -1;
    struct nlmsghdr *request = mnl_nlmsg_put_header(bytes);
    request->nlmsg_type = type;
    request->nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request->nlmsg_seq = 1;
    /* The family is the first byte of every header that follows. */
    *(uint8_t *)mnl_nlmsg_put_extra_header(request, header) = family;
    (void)setsockopt(mnl_socket_get_fd(nl), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    int got = mnl_socket_bind(nl, 0, MNL_SOCKET_AUTOPID);
    if (got == 0)
        got = mnl_socket_sendto(nl, request, request->nlmsg_len) < 0 ? -1 : MNL_CB_OK;
    unsigned port = mnl_socket_get_portid(nl);
    while (got > MNL_CB_STOP) {
        ssize_t size = mnl_socket_recvfrom(nl, bytes, sizeof bytes);
        got = size < 0 ? -1 : mnl_cb_run(bytes, (size_t)size, 1, port, on_member, user);
    }
    int reason = errno;
    (void)mnl_socket_close(nl);
    errno = reason;
    return got;
}

int netlink_dump(int bus, uint16_t type, uint8_t family, size_t header, mnl_cb_t on_member,
                 void (*again)(void *user), void *user)
{
    for (unsigned tries = 0; tries < TRIES; tries++) {
        if (ask(bus, type, family, header, on_member, user) >= 0)
            return SONDE_OK;
        if (errno != EINTR)
            break;
        again(user);
    }
    return SONDE_EIO;
}
