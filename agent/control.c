/* Control messages over a pair of sockets. */
/* SPDX-License-Identifier: MIT */
#include "agent/control.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"

/* Holds what a reload says at once where every interface and listener is another one. */
enum { QUEUE_BYTES = 1 << 20 }; /* Linux doubles it */

union descriptor_space {
    struct cmsghdr header; /* for the alignment */
    char bytes[CMSG_SPACE(sizeof(int) * CONTROL_DESCRIPTORS)];
};

int control_pair(int ends[2], struct sonde_error *error)
{
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) == 0) {
        int bytes = QUEUE_BYTES;
        for (unsigned i = 0; i < 2; i++)
            if (setsockopt(ends[i], SOL_SOCKET, SO_SNDBUFFORCE, &bytes, sizeof bytes) != 0)
                (void)setsockopt(ends[i], SOL_SOCKET, SO_SNDBUF, &bytes, sizeof bytes);
        return SONDE_OK;
    }
    return error_set(error, SONDE_ENOMEM, "no sockets between processes: %s", strerror(errno));
}

bool control_send_all(int end, const struct control_message *message, const int *fds,
                      unsigned count)
{
    union descriptor_space space = {0};
    struct control_message copy = *message;
    struct iovec part = {&copy, sizeof copy};
    struct msghdr m = {.msg_iov = &part, .msg_iovlen = 1};
    if (count > 0) {
        m.msg_control = space.bytes;
        m.msg_controllen = CMSG_SPACE(sizeof *fds * count);
        struct cmsghdr *header = CMSG_FIRSTHDR(&m);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof *fds * count);
        memcpy(CMSG_DATA(header), fds, sizeof *fds * count);
    }
    return sendmsg(end, &m, MSG_NOSIGNAL) == (ssize_t)sizeof copy;
}

bool control_send(int end, const struct control_message *message, int fd)
{
    return control_send_all(end, message, &fd, fd < 0 ? 0 : 1);
}

void control_close(int fds[CONTROL_DESCRIPTORS])
{
    for (unsigned i = 0; i < CONTROL_DESCRIPTORS; i++) {
        if (fds[i] >= 0)
            (void)close(fds[i]);
        fds[i] = -1;
    }
}

int control_receive(int end, struct control_message *message, int fds[CONTROL_DESCRIPTORS])
{
    union descriptor_space space;
    struct iovec part = {message, sizeof *message};
    struct msghdr m = {.msg_iov = &part,
                       .msg_iovlen = 1,
                       .msg_control = space.bytes,
                       .msg_controllen = sizeof space.bytes};
    for (unsigned i = 0; i < CONTROL_DESCRIPTORS; i++)
        fds[i] = -1;
    ssize_t size = recvmsg(end, &m, MSG_CMSG_CLOEXEC);
    if (size < 0)
        return errno == EAGAIN || errno == EINTR ? 0 : -1;
    if (size == 0)
        return -1;
    for (struct cmsghdr *h = CMSG_FIRSTHDR(&m); h != NULL; h = CMSG_NXTHDR(&m, h)) {
        size_t bytes = h->cmsg_len - CMSG_LEN(0);
        if (h->cmsg_level == SOL_SOCKET && h->cmsg_type == SCM_RIGHTS &&
            bytes <= sizeof *fds * CONTROL_DESCRIPTORS)
            memcpy(fds, CMSG_DATA(h), bytes);
    }
    if (size == (ssize_t)sizeof *message)
        return 1;
    control_close(fds);
    return 0;
}
