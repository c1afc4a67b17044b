/* The shunt's program and maps, and how they get to a socket. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <bpf/bpf.h>

#include "agent/capture/capture.h"
#include "agent/shunt/layout.h"
#include "agent/shunt/shunt.h"
#include "base/error.h"

/* Made by bpftool. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wcast-qual"
#include "shunt.skel.h"
#pragma GCC diagnostic pop

static int failed(int reason, struct sonde_error *error)
{
    if (reason == EPERM || reason == EACCES)
        return error_set(error, SONDE_EIO,
                         "BPF is not permitted: run as root, or allow it with: setcap "
                         "cap_net_raw,cap_net_admin,cap_bpf+ep \"$(command -v sonded)\"");
    return error_set(error, SONDE_EIO, "BPF: %s", strerror(reason));
}

/* What libbpf has to say is told in our own words. */
static int be_quiet(enum libbpf_print_level level, const char *format, va_list arguments)
{
    (void)level, (void)format, (void)arguments;
    return 0;
}

static int copy(int fd)
{
    return fd < 0 ? -1 : fcntl(fd, F_DUPFD_CLOEXEC, 0);
}

static int load(struct shunt_program *p, struct shunt_kernel *k)
{
    p->rodata->without_header = k->without_header;
    p->rodata->is_loopback = k->is_loopback;
    int code = bpf_map__set_max_entries(p->maps.flows, k->room);
    if (code == 0)
        code = bpf_map__set_max_entries(p->maps.counts, shunt_place(k->room + 1, 0));
    if (code == 0)
        code = shunt_program__load(p);
    if (code != 0)
        return -code;
    k->program_fd = copy(bpf_program__fd(p->progs.sonde_shunt));
    k->flows_fd = copy(bpf_map__fd(p->maps.flows));
    k->counts_fd = copy(bpf_map__fd(p->maps.counts));
    k->filters_fd = copy(bpf_map__fd(p->maps.filters));
    bool all = k->program_fd >= 0 && k->flows_fd >= 0 && k->counts_fd >= 0 && k->filters_fd >= 0;
    return all ? 0 : errno;
}

int shunt_open(struct shunt_kernel *k, const struct interface_facts *facts, uint32_t room,
               struct sonde_error *error)
{
    *k = (struct shunt_kernel)SHUNT_NONE;
    if (capture_link(facts->hardware, &k->without_header) != SONDE_LINK_ETHERNET &&
        !k->without_header)
        return error_set(error, SONDE_ELINK, "its frames are not Ethernet");
    k->room = room;
    k->is_loopback = facts->loopback;
    (void)libbpf_set_print(be_quiet);
    struct shunt_program *p = shunt_program__open();
    int reason = p == NULL ? errno : load(p, k);
    shunt_program__destroy(p);
    if (reason == 0)
        return SONDE_OK;
    shunt_close(k);
    return failed(reason, error);
}

void shunt_close(struct shunt_kernel *k)
{
    int *const fds[] = {&k->program_fd, &k->flows_fd, &k->counts_fd, &k->filters_fd};
    for (unsigned i = 0; i < sizeof fds / sizeof fds[0]; i++) {
        if (*fds[i] >= 0)
            (void)close(*fds[i]);
        *fds[i] = -1;
    }
}

int shunt_set_filter(const struct shunt_kernel *k, const struct sock_fprog *filter,
                     struct sonde_error *error)
{
    uint32_t first = 0, length;
    if (filter->len == 0)
        return bpf_map_delete_elem(k->filters_fd, &first) == 0 || errno == ENOENT
                   ? SONDE_OK
                   : failed(errno, error);
    struct bpf_insn *program = shunt_translate(filter, &length);
    if (program == NULL)
        return error_set(error, SONDE_EINVAL, "the filter cannot stand behind it");
    int fd = bpf_prog_load(BPF_PROG_TYPE_SOCKET_FILTER, "sonde_filter", "Dual MIT/GPL", program,
                           length, NULL);
    free(program);
    if (fd < 0)
        return failed(errno, error);
    int done = bpf_map_update_elem(k->filters_fd, &first, &fd, BPF_ANY);
    int reason = errno;
    (void)close(fd); /* the map holds it */
    return done == 0 ? SONDE_OK : failed(reason, error);
}

int shunt_attach(const struct shunt_kernel *k, int socket, const struct interface_facts *facts,
                 const struct sock_fprog *filter, struct sonde_error *error)
{
    bool without_header = false;
    (void)capture_link(facts->hardware, &without_header);
    if (without_header != k->without_header || facts->loopback != k->is_loopback)
        return error_set(error, SONDE_ELINK, "the interface is of another kind than before");
    int code = shunt_set_filter(k, filter, error);
    if (code == SONDE_OK &&
        setsockopt(socket, SOL_SOCKET, SO_ATTACH_BPF, &k->program_fd, sizeof k->program_fd) != 0)
        code = failed(errno, error);
    return code;
}
