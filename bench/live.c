/* The two ends of bench/live: frames as fast as the kernel takes them, and a reader that does
 * nothing with what comes.
 *
 *     live send INTERFACE SECONDS FLOWS CPU     64-byte frames; prints how many were sent
 *     live read INTERFACE CPU                   until SIGTERM; prints how many came and were lost
 */
/* SPDX-License-Identifier: MIT */
#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum {
    FRAME = 64,
    BATCH = 64,
    BLOCK_BYTES = 128 << 10, /* the ring is that of the agent: 2 MiB */
    BLOCKS = 16
};

static void give_up(const char *what)
{
    perror(what);
    exit(1);
}

static void stay_on(const char *cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((unsigned)atoi(cpu), &set);
    if (sched_setaffinity(0, sizeof set, &set) != 0)
        give_up("cpu");
}

static int open_on(const char *interface, int protocol)
{
    struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                  .sll_protocol = htons((uint16_t)protocol),
                                  .sll_ifindex = (int)if_nametoindex(interface)};
    int fd = socket(AF_PACKET, SOCK_RAW, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0)
        give_up(interface);
    return fd;
}

/* ---- sending ----------------------------------------------------------------------------------
 */

/* UDP between two addresses, from a port for each flow. */
static void make_frame(uint8_t b[FRAME], unsigned flow)
{
    static const uint8_t start[] = {2,    0, 0,  0,          0, 2,          2,  0, 0,  0,
                                    0,    1, 8,  0, /* Ethernet */
                                    0x45, 0, 0,  FRAME - 14, 0, 0,          0,  0, 64, 17,
                                    0,    0, 10, 9,          0, 1,          10, 9, 0,  2, /* IPv4 */
                                    0,    0, 0,  9,          0, FRAME - 34, 0,  0};
    uint32_t sum = 0;
    memset(b, 0x80, FRAME);
    memcpy(b, start, sizeof start);
    b[34] = (uint8_t)((1024 + flow) >> 8);
    b[35] = (uint8_t)(1024 + flow);
    for (unsigned i = 14; i < 34; i += 2)
        sum += (uint32_t)(b[i] << 8 | b[i + 1]);
    sum = (sum & 0xffff) + (sum >> 16);
    b[24] = (uint8_t)(~sum >> 8);
    b[25] = (uint8_t)~sum;
}

static int send_frames(char **arguments)
{
    int fd = open_on(arguments[0], 0), yes = 1;
    unsigned flows = (unsigned)atoi(arguments[2]), next = 0;
    uint8_t(*frames)[FRAME] = calloc(flows, FRAME);
    struct iovec parts[BATCH];
    struct mmsghdr messages[BATCH] = {0};
    uint64_t sent = 0;
    stay_on(arguments[3]);
    if (frames == NULL || setsockopt(fd, SOL_PACKET, PACKET_QDISC_BYPASS, &yes, sizeof yes) != 0)
        give_up("send");
    for (unsigned i = 0; i < flows; i++)
        make_frame(frames[i], i);
    time_t until = time(NULL) + atoi(arguments[1]);
    while (time(NULL) < until) {
        for (unsigned i = 0; i < BATCH; i++, next = (next + 1) % flows) {
            parts[i] = (struct iovec){frames[next], FRAME};
            messages[i].msg_hdr.msg_iov = &parts[i];
            messages[i].msg_hdr.msg_iovlen = 1;
        }
        int done = sendmmsg(fd, messages, BATCH, 0);
        sent += done > 0 ? (uint64_t)done : 0;
    }
    (void)printf("%llu\n", (unsigned long long)sent);
    return 0;
}

/* ---- reading ----------------------------------------------------------------------------------
 */

static volatile sig_atomic_t over;

static void on_signal(int number)
{
    over = number;
}

static int read_frames(char **arguments)
{
    int fd = open_on(arguments[0], 0), version = TPACKET_V3;
    struct tpacket_req3 request = {.tp_block_size = BLOCK_BYTES,
                                   .tp_block_nr = BLOCKS,
                                   .tp_frame_size = 2048,
                                   .tp_frame_nr = BLOCK_BYTES / 2048 * BLOCKS,
                                   .tp_retire_blk_tov = 10};
    struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                  .sll_protocol = htons(ETH_P_ALL),
                                  .sll_ifindex = (int)if_nametoindex(arguments[0])};
    struct tpacket_stats_v3 lost = {0};
    socklen_t size = sizeof lost;
    uint64_t seen = 0;
    stay_on(arguments[1]);
    if (setsockopt(fd, SOL_PACKET, PACKET_VERSION, &version, sizeof version) != 0 ||
        setsockopt(fd, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) != 0 ||
        bind(fd, (struct sockaddr *)&address, sizeof address) != 0)
        give_up("ring");
    uint8_t *ring =
        mmap(NULL, (size_t)BLOCK_BYTES * BLOCKS, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (ring == MAP_FAILED)
        give_up("mmap");
    (void)signal(SIGTERM, on_signal);
    for (unsigned next = 0; over == 0; next = (next + 1) % BLOCKS) {
        struct tpacket_block_desc *b = (void *)(ring + (size_t)next * BLOCK_BYTES);
        struct pollfd wait = {fd, POLLIN, 0};
        while (over == 0 &&
               (__atomic_load_n(&b->hdr.bh1.block_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER) == 0)
            (void)poll(&wait, 1, 100);
        seen += over == 0 ? b->hdr.bh1.num_pkts : 0;
        __atomic_store_n(&b->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
    }
    (void)getsockopt(fd, SOL_PACKET, PACKET_STATISTICS, &lost, &size);
    (void)printf("%llu %u\n", (unsigned long long)seen, lost.tp_drops);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 6 && strcmp(argv[1], "send") == 0)
        return send_frames(argv + 2);
    if (argc == 4 && strcmp(argv[1], "read") == 0)
        return read_frames(argv + 2);
    (void)fprintf(stderr,
                  "usage: live send INTERFACE SECONDS FLOWS CPU | live read INTERFACE CPU\n");
    return 2;
}
