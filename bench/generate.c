/* Writes captures that are too large to keep: many TLS flows at once, or a flood of SYNs. */
/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * usage: generate tls FLOWS NAMES     each flow: handshake, ClientHello, ServerHello; none ends
 *        generate syn FLOWS KNOWN     KNOWN flows as above, then FLOWS lone SYNs, then a packet
 *                                     of each known flow
 * The capture (pcap, nanoseconds) goes to the standard output.
 */

enum {
    FRAME_MOST = 1024,
    ETHERNET = 14,
    IP_HEADER = 20,
    TCP_HEADER = 20,
    SYN = 0x02,
    ACK = 0x10,
    PUSH_ACK = 0x18,
    PACKET_NS = 1000
};

struct frame {
    uint8_t bytes[FRAME_MOST];
    size_t length;
};

static uint64_t now_ns = UINT64_C(1700000000000000000);

static void put(struct frame *f, const void *bytes, size_t length)
{
    memcpy(f->bytes + f->length, bytes, length);
    f->length += length;
}

static void put8(struct frame *f, unsigned value)
{
    f->bytes[f->length++] = (uint8_t)value;
}

static void put16(struct frame *f, unsigned value)
{
    put8(f, value >> 8);
    put8(f, value & 255);
}

static void put32(struct frame *f, uint32_t value)
{
    put16(f, value >> 16);
    put16(f, value & 0xffff);
}

static void set16(struct frame *f, size_t at, unsigned value)
{
    f->bytes[at] = (uint8_t)(value >> 8);
    f->bytes[at + 1] = (uint8_t)value;
}

static void write_frame(struct frame *f)
{
    uint32_t head[4] = {(uint32_t)(now_ns / 1000000000), (uint32_t)(now_ns % 1000000000),
                        (uint32_t)f->length, (uint32_t)f->length};
    set16(f, ETHERNET + 2, (unsigned)(f->length - ETHERNET));
    now_ns += PACKET_NS;
    if (fwrite(head, sizeof head, 1, stdout) != 1 || fwrite(f->bytes, f->length, 1, stdout) != 1)
        exit(1);
}

/* The addresses and ports of a flow follow from its number: 60,000 ports for each client. */
static void begin(struct frame *f, uint32_t flow, int from_server, unsigned flags,
                  uint32_t sequence)
{
    uint32_t client = 0x0a000001U + flow / 60000, server = 0xc6336401U; /* 10.x, 198.51.100.1 */
    unsigned port = 1025 + flow % 60000;
    f->length = 0;
    put(f, "\x02\0\0\0\0\1\x02\0\0\0\0\2\x08\0", ETHERNET);
    put(f, "\x45\0\0\0\0\1\x40\0\x40\6\0\0", 12);
    put32(f, from_server ? server : client);
    put32(f, from_server ? client : server);
    put16(f, from_server ? 443 : port);
    put16(f, from_server ? port : 443);
    put32(f, sequence);
    put32(f, 0);
    put8(f, TCP_HEADER / 4 << 4);
    put8(f, flags);
    put16(f, 65535);
    put32(f, 0);
}

static void put_extension(struct frame *f, unsigned type, const char *bytes, unsigned length)
{
    put16(f, type);
    put16(f, length);
    put(f, bytes, length);
}

/* A ClientHello of TLS 1.3 as browsers send it, with the name given (RFC 8446, section 4.1.2). */
static void put_client_hello(struct frame *f, const char *name)
{
    unsigned length = (unsigned)strlen(name);
    size_t record = f->length;
    put(f, "\x16\x03\x01\0\0\x01\0\0\0\x03\x03", 11);
    for (unsigned i = 0; i < 32; i++)
        put8(f, i * 7 + 1);
    put8(f, 0);
    put16(f, 8);
    put(f, "\x13\x01\x13\x02\x13\x03\xc0\x2f", 8);
    put16(f, 0x0100);
    size_t extensions = f->length;
    put16(f, 0);
    put16(f, 0);
    put16(f, length + 5);
    put16(f, length + 3);
    put8(f, 0);
    put16(f, length);
    put(f, name, length);
    put_extension(f, 43, "\x04\x03\x04\x03\x03", 5);
    put_extension(f, 10, "\0\x04\0\x1d\0\x17", 6);
    put_extension(f, 13, "\0\x04\x04\x03\x08\x04", 6);
    put_extension(f, 16, "\0\x0c\x02h2\x08http/1.1", 14);
    put_extension(f, 11, "\x01\0", 2);
    set16(f, extensions, (unsigned)(f->length - extensions - 2));
    set16(f, record + 3, (unsigned)(f->length - record - 5));
    set16(f, record + 7, (unsigned)(f->length - record - 9));
}

static void put_server_hello(struct frame *f)
{
    size_t record = f->length;
    put(f, "\x16\x03\x03\0\0\x02\0\0\0\x03\x03", 11);
    for (unsigned i = 0; i < 32; i++)
        put8(f, i * 5 + 3);
    put(f, "\0\x13\x01\0\0\x06\0\x2b\0\x02\x03\x04", 12);
    set16(f, record + 3, (unsigned)(f->length - record - 5));
    set16(f, record + 7, (unsigned)(f->length - record - 9));
}

static void tls_flow(uint32_t flow, uint32_t names)
{
    struct frame f;
    char name[64];
    (void)snprintf(name, sizeof name, "www.host-%u.example", flow % names);
    begin(&f, flow, 0, SYN, 1);
    write_frame(&f);
    begin(&f, flow, 1, SYN | ACK, 1);
    write_frame(&f);
    begin(&f, flow, 0, ACK, 2);
    write_frame(&f);
    begin(&f, flow, 0, PUSH_ACK, 2);
    put_client_hello(&f, name);
    write_frame(&f);
    begin(&f, flow, 1, PUSH_ACK, 2);
    put_server_hello(&f);
    write_frame(&f);
}

int main(int argc, char **argv)
{
    uint32_t head[6] = {0xa1b23c4d, 4U << 16 | 2, 0, 0, 65535, 1};
    if (argc != 4) {
        (void)fprintf(stderr, "usage: generate tls FLOWS NAMES | generate syn FLOWS KNOWN\n");
        return 2;
    }
    uint32_t flows = (uint32_t)strtoul(argv[2], NULL, 10);
    uint32_t second = (uint32_t)strtoul(argv[3], NULL, 10);
    struct frame f;
    if (fwrite(head, sizeof head, 1, stdout) != 1)
        return 1;
    if (strcmp(argv[1], "tls") == 0) {
        for (uint32_t i = 0; i < flows; i++)
            tls_flow(i, second);
        return fflush(stdout) != 0;
    }
    for (uint32_t i = 0; i < second; i++)
        tls_flow(i, second);
    for (uint32_t i = 0; i < flows; i++) {
        begin(&f, second + i, 0, SYN, 1);
        write_frame(&f);
    }
    for (uint32_t i = 0; i < second; i++) {
        begin(&f, i, 0, PUSH_ACK, 1000);
        put(&f, "\x17\x03\x03\0\x01x", 6);
        write_frame(&f);
    }
    return fflush(stdout) != 0;
}
