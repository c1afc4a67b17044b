/* A whole capture file through the public interface, its events written as JSON. */
/* SPDX-License-Identifier: MIT */
#include <pcap/pcap.h>

#include "../tests/unit/json_check.h"
#include "fuzz.h"

#include <sonde_json.h>

static const char catalogue_text[] = "category web 1 Web\n"
                                     "application example 60001 Example web\n"
                                     "    domain example.com\n"
                                     "    domain example.net\n"
                                     "    network 203.0.113.0/24\n"
                                     "    user-agent curl\n"
                                     "protocol p 60001 P web\n"
                                     "    match tcp either\n"
                                     "        at 0 'abcd' | ff?? ffff ff\n"
                                     "        field p.text text 2 until 0a\n"
                                     "    match udp either\n"
                                     "        number u16be 0 = size\n"
                                     "        at 2 0077 | 0177\n"
                                     "        field p.hex hex 3 sized u8\n";

struct reader {
    struct sonde_writer *writer;
    struct sonde_filter *filter;
};

static void on_event(void *user, const struct sonde_event *event)
{
    const struct reader *r = user;
    const struct sonde_input_name input = {"fuzz", true};
    size_t length;
    if (!sonde_event_valid(event, event->size))
        abort();
    const char *line = sonde_event_json(r->writer, event, &input, &length);
    if (line == NULL || length == 0 || line[length - 1] != '\n' ||
        json_check(slice_of(line, length - 1), false) != NULL)
        abort();
    (void)sonde_filter_match(r->filter, event, "fuzz");
}

static void read_packets(struct sonde_engine *engine, pcap_t *capture)
{
    struct pcap_pkthdr *header;
    const uint8_t *bytes;
    int nanoseconds = pcap_get_tstamp_precision(capture) == PCAP_TSTAMP_PRECISION_NANO;
    while (pcap_next_ex(capture, &header, &bytes) == 1) {
        uint8_t *copy = fuzz_copy(slice_of(bytes, header->caplen));
        int64_t at = (int64_t)header->ts.tv_sec * 1000000000 +
                     (int64_t)header->ts.tv_usec * (nanoseconds ? 1 : 1000);
        struct sonde_packet packet = {
            .bytes = copy,
            .captured_length = header->caplen,
            .wire_length = header->len < header->caplen ? header->caplen : header->len,
            .wall_ns = at,
            .monotonic_ns = at,
            .link = (uint16_t)pcap_datalink(capture),
        };
        uint8_t digests[4][20];
        sonde_engine_packet(engine, &packet);
        (void)sonde_engine_digests(engine, digests);
        free(copy);
    }
}

static void read_capture(struct reader *reader, const struct sonde_settings *settings,
                         const uint8_t *bytes, size_t length)
{
    char reason[PCAP_ERRBUF_SIZE];
    /* fmemopen() writes nothing here, but its type says that it could. */
    FILE *file = length == 0 ? NULL : fmemopen((void *)(uintptr_t)bytes, length, "rb");
    pcap_t *capture =
        file == NULL
            ? NULL
            : pcap_fopen_offline_with_tstamp_precision(file, PCAP_TSTAMP_PRECISION_NANO, reason);
    if (capture == NULL) {
        if (file != NULL)
            (void)fclose(file);
        return;
    }
    struct sonde_engine *engine = sonde_engine_new(settings, on_event, reader, NULL);
    if (engine == NULL)
        abort();
    read_packets(engine, capture);
    sonde_engine_dump(engine);
    sonde_engine_flush(engine);
    struct sonde_counters counters;
    sonde_engine_counters(engine, &counters);
    if (counters.flows != 0)
        abort();
    sonde_engine_free(engine);
    pcap_close(capture);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static struct reader reader;
    static struct sonde_settings settings;
    if (reader.writer == NULL) {
        struct sonde_error error;
        sonde_settings_default(&settings);
        settings.max_flows = 32;
        settings.max_inspections = 16;
        settings.max_stream_memory = (size_t)1 << 18;
        settings.max_string_memory = (size_t)1 << 16;
        settings.flow_cache = 16;
        settings.hints = sonde_hints_new(64, &error);
        settings.catalogue =
            sonde_catalogue_parse(catalogue_text, sizeof catalogue_text - 1, "fuzz", &error);
        reader.writer = sonde_writer_new(&error);
        reader.filter = sonde_filter_new("app == 'example' || ssl.client_sni == '*x*'", &error);
        if (settings.hints == NULL || settings.catalogue == NULL || reader.writer == NULL ||
            reader.filter == NULL)
            abort();
    }
    read_capture(&reader, &settings, bytes, length);
    return 0;
}
