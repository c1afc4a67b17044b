/* The smallest useful user of libsonde: prints the flows of a capture file as JSON.
 *
 *     cc -o flows flows.c $(pkg-config --cflags --libs sonde libpcap)
 *     ./flows capture.pcap /usr/share/sonde/catalogue.sdb | jq
 */
/* SPDX-License-Identifier: MIT */
#include <pcap/pcap.h>
#include <sonde_json.h>
#include <stdio.h>
#include <stdlib.h>

static void print_event(void *user, const struct sonde_event *event)
{
    const struct sonde_input_name input = {.name = "file", .internal = true};
    size_t length;
    const char *line = sonde_event_json(user, event, &input, &length);
    if (line != NULL)
        fwrite(line, 1, length, stdout);
}

static void take_packet(u_char *engine, const struct pcap_pkthdr *header, const u_char *bytes)
{
    int64_t ns = header->ts.tv_sec * INT64_C(1000000000) + header->ts.tv_usec * INT64_C(1000);
    struct sonde_packet packet = {
        .bytes = bytes,
        .captured_length = header->caplen,
        .wire_length = header->len,
        .wall_ns = ns,
        .monotonic_ns = ns,
        .link = SONDE_LINK_ETHERNET,
    };
    sonde_engine_packet((struct sonde_engine *)engine, &packet);
}

int main(int count, char **arguments)
{
    char reason[PCAP_ERRBUF_SIZE];
    struct sonde_error error;
    struct sonde_settings settings;
    if (count != 3) {
        fprintf(stderr, "usage: flows CAPTURE APPLICATIONS\n");
        return 2;
    }
    pcap_t *capture = pcap_open_offline(arguments[1], reason);
    if (capture == NULL || pcap_datalink(capture) != DLT_EN10MB) {
        fprintf(stderr, "flows: %s\n", capture == NULL ? reason : "no Ethernet capture");
        return 1;
    }
    sonde_settings_default(&settings);
    settings.events = SONDE_EVENT_SUMMARY; /* one message a flow, at its end */
    settings.catalogue = sonde_catalogue_load(arguments[2], &error);
    settings.hints = sonde_hints_new(4096, &error); /* DNS answers name the flows that follow */
    struct sonde_writer *writer = sonde_writer_new(&error);
    struct sonde_engine *engine =
        settings.catalogue == NULL || settings.hints == NULL || writer == NULL
            ? NULL
            : sonde_engine_new(&settings, print_event, writer, &error);
    if (engine == NULL) {
        fprintf(stderr, "flows: %s\n", error.text);
        return 1;
    }
    pcap_loop(capture, -1, take_packet, (u_char *)engine);
    sonde_engine_flush(engine);
    sonde_engine_free(engine);
    sonde_writer_free(writer);
    sonde_hints_free(settings.hints);
    sonde_catalogue_free((struct sonde_catalogue *)settings.catalogue);
    pcap_close(capture);
    return 0;
}
