/* Classic pcap (draft-ietf-opsawg-pcap, version 2.4) in a regular file: libpcap reads each record
 * with two calls into the stream, which is a seventh of all that `sonde read` does; here a piece of
 * the file holds many. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "reader.h"

enum {
    FILE_HEADER = 24,
    RECORD_HEADER = 16,
    PIECE = 1 << 16,
    BATCH = 64,
    LONGEST = 262144, /* what libpcap takes for damage beyond */
    NS_PER_S = 1000000000,
    NS_PER_US = 1000
};

struct reading {
    FILE *file;
    bool swapped;
    int link;
    int32_t tick_ns;
    uint32_t snapshot;
    off_t read_to; /* of the file; `end` in the buffer */
    size_t begin;  /* what is left to take of the buffer */
    size_t end;
    struct recorded_clock clock;
    bool ended;
    uint8_t bytes[PIECE + RECORD_HEADER + LONGEST];
};

static uint32_t word_at(const uint8_t *at, bool swapped)
{
    uint32_t word;
    memcpy(&word, at, sizeof word);
    return swapped ? __builtin_bswap32(word) : word;
}

/* True for a header of the format that is read here; the old and patched ones are left to libpcap.
 */
static bool is_plain(const uint8_t header[FILE_HEADER], bool *swapped, int32_t *tick_ns)
{
    enum { VERSION_MAJOR = 2, VERSION_MINOR = 4 };
    static const uint32_t microseconds = 0xa1b2c3d4, nanoseconds = 0xa1b23c4d;
    uint32_t magic = word_at(header, false);
    *swapped = magic != microseconds && magic != nanoseconds;
    magic = word_at(header, *swapped);
    *tick_ns = magic == nanoseconds ? 1 : NS_PER_US;
    uint16_t version[2];
    memcpy(version, header + 4, sizeof version);
    unsigned major = *swapped ? __builtin_bswap16(version[0]) : version[0];
    unsigned minor = *swapped ? __builtin_bswap16(version[1]) : version[1];
    return (magic == microseconds || magic == nanoseconds) && major == VERSION_MAJOR &&
           minor == VERSION_MINOR;
}

static struct reading *open_records(FILE *file, char *reason, size_t size)
{
    enum { AT_SNAPSHOT = 16, AT_LINK = 20, LINK_BITS = 0x03ffffff };
    struct stat status;
    uint8_t header[FILE_HEADER];
    bool swapped;
    int32_t tick_ns;
    (void)snprintf(reason, size, "it is no plain pcap file");
    if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode) ||
        pread(fileno(file), header, sizeof header, 0) != sizeof header ||
        !is_plain(header, &swapped, &tick_ns))
        return NULL;
    struct reading *r = malloc(sizeof *r);
    if (r == NULL) {
        (void)snprintf(reason, size, "no memory");
        return NULL;
    }
    r->file = file;
    r->swapped = swapped;
    r->tick_ns = tick_ns;
    /* Above the link type are the length of a frame check sequence and what is kept free. */
    r->link = (int)(word_at(header + AT_LINK, swapped) & LINK_BITS);
    r->snapshot = word_at(header + AT_SNAPSHOT, swapped);
    if (r->snapshot == 0 || r->snapshot > LONGEST)
        r->snapshot = LONGEST;
    r->read_to = FILE_HEADER;
    r->begin = r->end = 0;
    r->clock = (struct recorded_clock){0};
    r->ended = false;
    return r;
}

static int link_of(const struct reading *r)
{
    return r->link;
}

static void close_records(struct reading *r)
{
    if (r->file != stdin)
        (void)fclose(r->file);
    free(r);
}

static off_t position(const struct reading *r)
{
    return r->read_to - (off_t)(r->end - r->begin);
}

/* Makes at least `wanted` bytes stand at `begin`, as far as the file has them; false on an error.
 */
static bool fill(struct reading *r, size_t wanted)
{
    if (r->end - r->begin >= wanted || r->ended)
        return true;
    memmove(r->bytes, r->bytes + r->begin, r->end - r->begin);
    r->end -= r->begin;
    r->begin = 0;
    while (r->end < wanted) {
        size_t room = sizeof r->bytes - r->end;
        ssize_t got =
            pread(fileno(r->file), r->bytes + r->end, room < PIECE ? room : PIECE, r->read_to);
        if (got < 0)
            return false;
        r->ended = got == 0;
        if (r->ended)
            break;
        r->end += (size_t)got;
        r->read_to += got;
    }
    return true;
}

static int fail(char *reason, size_t size, const char *text)
{
    (void)snprintf(reason, size, "%s", text);
    return SONDE_EIO;
}

struct header {
    uint32_t second;
    uint32_t fraction;
    uint32_t captured;
    uint32_t wire;
};

static struct header header_at(const struct reading *r, const uint8_t *at)
{
    struct header h;
    memcpy(&h, at, sizeof h);
    if (r->swapped) {
        h.second = __builtin_bswap32(h.second);
        h.fraction = __builtin_bswap32(h.fraction);
        h.captured = __builtin_bswap32(h.captured);
        h.wire = __builtin_bswap32(h.wire);
    }
    return h;
}

/* Takes the next record, unless it is not whole in the buffer or no record. Members that all
 * packets of a file have in common are left alone. */
static bool take_record(struct reading *r, struct sonde_packet *packet)
{
    const uint8_t *at = r->bytes + r->begin;
    size_t there = r->end - r->begin;
    if (there < RECORD_HEADER)
        return false;
    struct header h = header_at(r, at);
    if (h.captured > LONGEST || there < RECORD_HEADER + h.captured)
        return false;
    r->begin += RECORD_HEADER + h.captured;
    uint32_t captured = h.captured < r->snapshot ? h.captured : r->snapshot;
    int64_t ns = (int64_t)(int32_t)h.second * NS_PER_S + (int64_t)(int32_t)h.fraction * r->tick_ns;
    packet->bytes = at + RECORD_HEADER;
    packet->captured_length = captured;
    packet->wire_length = h.wire < captured ? captured : h.wire;
    packet->wall_ns = ns;
    packet->monotonic_ns = recorded_monotonic(&r->clock, ns);
    return true;
}

/* Brings the next record into the buffer. 1: it is there; 0: the end; negative: an error. */
static int next_record(struct reading *r, char *reason, size_t size)
{
    if (!fill(r, RECORD_HEADER))
        return fail(reason, size, "it cannot be read");
    if (r->end - r->begin < RECORD_HEADER)
        return r->end == r->begin ? 0 : fail(reason, size, "it ends within a packet's header");
    size_t whole = RECORD_HEADER + header_at(r, r->bytes + r->begin).captured;
    if (whole > RECORD_HEADER + LONGEST)
        return fail(reason, size, "a packet claims more bytes than any link carries");
    if (!fill(r, whole))
        return fail(reason, size, "it cannot be read");
    return r->end - r->begin >= whole ? 1 : fail(reason, size, "it ends within a packet");
}

static int each(struct reading *r, uint16_t link, capture_on_packets *on_packets, void *user,
                char *reason, size_t size)
{
    struct sonde_packet batch[BATCH] = {0};
    for (size_t i = 0; i < BATCH; i++)
        batch[i].link = link;
    for (int got; (got = next_record(r, reason, size)) != 0;) {
        if (got < 0)
            return got;
        size_t count = 0;
        while (count < BATCH && take_record(r, &batch[count]))
            count++;
        if (on_packets(user, batch, count) != 0)
            return 0;
    }
    return 0;
}

static const char *no_name(int link)
{
    (void)link;
    return NULL;
}

const struct capture_reader records_reader = {
    .open = open_records,
    .link = link_of,
    .each = each,
    .position = position,
    .close = close_records,
    .link_name = no_name,
};
