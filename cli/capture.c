/* Reads capture files through libpcap. */
/* SPDX-License-Identifier: MIT */
#include "capture.h"

#include <errno.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <pcap/pcap.h>

#include "base/error.h"
#include "records.h"

enum { READ_BYTES = 1 << 16 };

struct capture {
    char *buffer;            /* of the stream; the library ignores a size without one */
    struct records *records; /* the short way; NULL where libpcap reads the packets */
    pcap_t *pcap;
    const char *path;
    off_t size;
    uint16_t link;
};

enum { NS_PER_S = 1000000000, DLT_RAW_BSD = 12, DLT_RAW_OPENBSD = 14 };

/* libpcap hands out the platform's DLT numbers; files hold LINKTYPE numbers. They differ for few.
 */
static uint16_t link_of(int dlt)
{
    return dlt == DLT_RAW_BSD || dlt == DLT_RAW_OPENBSD ? SONDE_LINK_RAW : (uint16_t)dlt;
}

static FILE *open_file(const char *path, off_t *size, struct sonde_error *error)
{
    struct stat status;
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rbe");
    if (file == NULL) {
        (void)error_set(error, SONDE_EIO, "%s: %s: %s", path, strerror(errno),
                        errno == EACCES ? "ask its owner, or read it with sudo"
                                        : "name a capture file, or - for the standard input");
        return NULL;
    }
    *size = -1;
    if (fstat(fileno(file), &status) == 0) {
        if (S_ISDIR(status.st_mode)) {
            (void)error_set(error, SONDE_EIO, "%s: is a directory: name a capture file", path);
            (void)fclose(file);
            return NULL;
        }
        if (S_ISREG(status.st_mode))
            *size = status.st_size;
    }
    if (*size == 0) {
        (void)error_set(error, SONDE_EIO,
                        "%s: the file is empty: was the capture stopped before it was written?",
                        path);
        (void)fclose(file);
        return NULL;
    }
    return file;
}

/* Captures are read by one thread, a packet at a time: few large reads, and no locks. */
static char *prepare(FILE *file)
{
    char *buffer = malloc(READ_BYTES);
    if (buffer != NULL)
        (void)setvbuf(file, buffer, _IOFBF, READ_BYTES);
    (void)__fsetlocking(file, FSETLOCKING_BYCALLER);
    return buffer;
}

/* The program that unpacks the file to its standard output; NULL where it is not packed. Of a pipe
 * only its first byte is known, which proves nothing where a text could begin with it. */
static const char *unpacker_of(FILE *file, int first)
{
    static const struct {
        uint8_t magic[4];
        size_t length;
        const char *program;
    } packed[] = {
        {{0x1f, 0x8b}, 2, "zcat"},
        {{0x28, 0xb5, 0x2f, 0xfd}, 4, "zstdcat"},
        {{0xfd, '7', 'z', 'X'}, 4, "xzcat"},
        {{'B', 'Z', 'h'}, 3, "bzcat"},
    };
    uint8_t start[4] = {0};
    bool is_pipe = pread(fileno(file), start, sizeof start, 0) < 0;
    for (size_t i = 0; i < sizeof packed / sizeof packed[0]; i++) {
        const uint8_t *magic = packed[i].magic;
        if (is_pipe ? first == magic[0] && (first < ' ' || first > '~')
                    : memcmp(start, magic, packed[i].length) == 0)
            return packed[i].program;
    }
    return NULL;
}

struct capture *capture_open(const char *path, struct sonde_error *error)
{
    char reason[PCAP_ERRBUF_SIZE];
    off_t size;
    FILE *file = open_file(path, &size, error);
    if (file == NULL)
        return NULL;
    char *buffer = prepare(file);
    int first = size < 0 ? getc(file) : EOF;
    if (first != EOF)
        (void)ungetc(first, file);
    struct capture *c = calloc(1, sizeof *c);
    pcap_t *pcap =
        c == NULL
            ? NULL
            : pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, reason);
    if (pcap == NULL) {
        const char *program = unpacker_of(file, first);
        if (program != NULL)
            (void)error_set(error, SONDE_EIO,
                            "%s: it is packed: %s %s | sonde read -, or unpack it to a file", path,
                            program, path);
        else
            (void)error_set(error, SONDE_EIO, "%s: not a capture file that can be read: %s", path,
                            c == NULL ? "no memory" : reason);
        if (file != stdin)
            (void)fclose(file);
        free(buffer);
        free(c);
        return NULL;
    }
    *c = (struct capture){
        .buffer = buffer,
        .records = records_open(file, (uint32_t)pcap_snapshot(pcap)),
        .pcap = pcap,
        .path = path,
        .size = size,
        .link = link_of(pcap_datalink(pcap)),
    };
    if (!sonde_link_known(c->link)) {
        const char *name = pcap_datalink_val_to_name(pcap_datalink(pcap));
        (void)error_set(error, SONDE_ELINK,
                        "%s: link type %d (%s) is not supported: capture on another interface, or "
                        "convert the file",
                        path, pcap_datalink(pcap), name == NULL ? "unknown" : name);
        capture_close(c);
        return NULL;
    }
    return c;
}

void capture_close(struct capture *c)
{
    if (c == NULL)
        return;
    bool is_stdin = pcap_file(c->pcap) == stdin;
    records_close(c->records);
    pcap_close(c->pcap);
    if (!is_stdin)
        free(c->buffer); /* the standard input is closed after everything else */
    free(c);
}

struct reading {
    struct capture *capture;
    capture_on_packets *on_packets;
    void *user;
};

static void take_packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes)
{
    const struct reading *r = (const struct reading *)(const void *)user;
    int64_t ns = (int64_t)header->ts.tv_sec * NS_PER_S + header->ts.tv_usec;
    struct sonde_packet packet = {
        .bytes = bytes,
        .captured_length = header->caplen,
        .wire_length = header->len < header->caplen ? header->caplen : header->len,
        .wall_ns = ns,
        .monotonic_ns = ns,
        .link = r->capture->link,
    };
    if (r->on_packets(r->user, &packet, 1) != 0)
        pcap_breakloop(r->capture->pcap);
}

int capture_each(struct capture *c, capture_on_packets *on_packets, void *user,
                 struct sonde_error *error)
{
    enum { ALL = -1 };
    char reason[PCAP_ERRBUF_SIZE];
    struct reading reading = {c, on_packets, user};
    if (c->records != NULL) {
        if (records_each(c->records, c->link, on_packets, user, reason, sizeof reason) == 0)
            return 0;
    } else if (pcap_loop(c->pcap, ALL, take_packet, (u_char *)&reading) != PCAP_ERROR) {
        return 0;
    } else {
        (void)snprintf(reason, sizeof reason, "%s", pcap_geterr(c->pcap));
    }
    if (strstr(reason, "different from the type of the first interface") != NULL)
        return error_set(
            error, SONDE_ELINK,
            "%s: read up to its second link type: split it by interface: tshark "
            "-Y frame.interface_id==1 -w 1.pcapng -r FILE; editcap -F pcap -T rawip 1.pcapng "
            "1.pcap (capinfos names the -T)",
            c->path);
    return error_set(error, SONDE_EIO,
                     "%s: the capture is damaged or cut short; all before that was read: %s",
                     c->path, reason);
}

double capture_progress(const struct capture *c)
{
    FILE *file = pcap_file(c->pcap);
    off_t at = c->records != NULL ? records_position(c->records) : file == NULL ? -1 : ftello(file);
    return c->size > 0 && at >= 0 ? (double)at / (double)c->size : -1.0;
}

int capture_link(const struct capture *c)
{
    return pcap_datalink(c->pcap);
}
