/* Capture files: opened, and read by the first way that knows their format. */
/* SPDX-License-Identifier: MIT */
#include "capture.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/module.h"
#include "base/place.h"
#include "reader.h"

enum { READ_BYTES = 1 << 16 };

struct capture {
    char *buffer; /* of the stream; the library ignores a size without one */
    const struct capture_reader *reader;
    struct reading *reading;
    const char *path;
    off_t size;
    uint16_t link;
    bool is_stdin;
};

enum { DLT_RAW_BSD = 12, DLT_RAW_OPENBSD = 14 };

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

/* The module that reads by libpcap; NULL with a reason. */
static const struct capture_reader *load_module(char *reason, size_t size)
{
    struct sonde_error error;
    const struct capture_reader *reader = module_symbol("sonde-pcap.so", "libpcap_reader", &error);
    if (reader == NULL)
        (void)snprintf(reason, size,
                       "all but plain pcap files are read by libpcap: %.150s: install it again",
                       error.text);
    return reader;
}

/* Says why no reader takes a file. */
static void refuse(const char *path, FILE *file, int first, const char *reason,
                   struct sonde_error *error)
{
    const char *program = unpacker_of(file, first);
    if (program != NULL)
        (void)error_set(error, SONDE_EIO,
                        "%s: it is packed: %s %s | sonde read -, or unpack it to a file", path,
                        program, path);
    else
        (void)error_set(error, SONDE_EIO, "%s: not a capture file that can be read: %s", path,
                        reason);
}

static bool open_reading(struct capture *c, FILE *file, char *reason, size_t size)
{
    c->reader = &records_reader;
    c->reading = c->reader->open(file, reason, size);
    if (c->reading != NULL)
        return true;
    c->reader = load_module(reason, size);
    if (c->reader != NULL)
        c->reading = c->reader->open(file, reason, size);
    return c->reading != NULL;
}

/* What the link type of a file is called, where libpcap is at hand to tell. */
static const char *link_name(const struct capture *c, int link)
{
    char reason[READER_REASON_SIZE];
    const struct capture_reader *libpcap =
        c->reader == &records_reader ? load_module(reason, sizeof reason) : c->reader;
    const char *name = libpcap == NULL ? NULL : libpcap->link_name(link);
    return name == NULL ? "unknown" : name;
}

struct capture *capture_open(const char *path, struct sonde_error *error)
{
    char reason[READER_REASON_SIZE] = "no memory";
    off_t size;
    FILE *file = open_file(path, &size, error);
    if (file == NULL)
        return NULL;
    char *buffer = prepare(file);
    int first = size < 0 ? getc(file) : EOF;
    if (first != EOF)
        (void)ungetc(first, file);
    struct capture *c = calloc(1, sizeof *c);
    if (c == NULL || !open_reading(c, file, reason, sizeof reason)) {
        refuse(path, file, first, reason, error);
        if (file != stdin)
            (void)fclose(file);
        free(buffer);
        free(c);
        return NULL;
    }
    int link = c->reader->link(c->reading);
    c->buffer = buffer;
    c->path = path;
    c->size = size;
    c->link = link_of(link);
    c->is_stdin = file == stdin;
    if (!sonde_link_known(c->link)) {
        (void)error_set(error, SONDE_ELINK,
                        "%s: link type %d (%s) is not supported: capture on another interface, or "
                        "convert the file",
                        path, link, link_name(c, link));
        capture_close(c);
        return NULL;
    }
    return c;
}

void capture_close(struct capture *c)
{
    if (c == NULL)
        return;
    c->reader->close(c->reading);
    if (!c->is_stdin)
        free(c->buffer); /* the standard input is closed after everything else */
    free(c);
}

int capture_each(struct capture *c, capture_on_packets *on_packets, void *user,
                 struct sonde_error *error)
{
    char reason[READER_REASON_SIZE];
    if (c->reader->each(c->reading, c->link, on_packets, user, reason, sizeof reason) == 0)
        return 0;
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
    off_t at = c->reader->position(c->reading);
    return c->size > 0 && at >= 0 ? (double)at / (double)c->size : -1.0;
}
