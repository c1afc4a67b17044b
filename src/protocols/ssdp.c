/* SSDP (UPnP Device Architecture 2.0, section 1): told by the start lines M-SEARCH and NOTIFY for
 * "*" over UDP, and by answers that carry a search target. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum {
    METHOD = FIELD_BASE(ssdp),
    USER_AGENT,
    SERVER,
    USN,
    LOCATION,
    ST,
    NT,
    NTS,
    HOST,
    HTTP_AGENT,
    HTTP_HOST
};

static const struct field fields[] = {
    {METHOD, FIELD_TEXT, false, "ssdp", "method", "M-SEARCH or NOTIFY, of the first request"},
    {USER_AGENT, FIELD_TEXT, false, "ssdp", "user_agent", "software that searches"},
    {SERVER, FIELD_TEXT, false, "ssdp", "server", "operating system, UPnP version and product"},
    {USN, FIELD_TEXT, false, "ssdp", "usn", "unique service name of the first announcement"},
    {LOCATION, FIELD_TEXT, false, "ssdp", "location", "URL of the device's description"},
    {ST, FIELD_TEXT, true, "ssdp", "st", "what is searched or found"},
    {NT, FIELD_TEXT, true, "ssdp", "nt", "what is announced"},
    {NTS, FIELD_TEXT, false, "ssdp", "nts", "ssdp:alive, ssdp:byebye or ssdp:update"},
    {HOST, FIELD_TEXT, false, "ssdp", "host", "group and port that the request was sent to"},
    /* It is HTTP over UDP: who asks for these of HTTP means them of it too. */
    {HTTP_AGENT, FIELD_TEXT, false, "http", "user_agent", "software that searches, of SSDP"},
    {HTTP_HOST, FIELD_TEXT, false, "http", "host", "group and port of a search, of SSDP"},
};

static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'M-SEARCH'"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'NOTIFY *'"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 24, .pattern = "'HTTP/1.'"},
};

static const struct usual_port ports[] = {{ON_UDP, 1900, PROTOCOL_SSDP}};

enum { HEADER_LINES_MAX = 64 };

static bool note_header(struct inspection *i, const struct text_header *h)
{
    static const struct {
        const char *name;
        uint16_t field, of_http; /* 0: none */
        bool is_decisive;        /* in an answer */
    } noted[] = {
        {"user-agent", USER_AGENT, HTTP_AGENT, false},
        {"server", SERVER, 0, false},
        {"usn", USN, 0, true},
        {"location", LOCATION, 0, false},
        {"st", ST, 0, true},
        {"nt", NT, 0, false},
        {"nts", NTS, 0, false},
        {"host", HOST, HTTP_HOST, false},
    };
    for (size_t k = 0; k < COUNT_OF(noted); k++)
        if (slice_equal_nocase(h->name, slice_text(noted[k].name))) {
            if (h->value.length > 0)
                inspect_text(i, noted[k].field, h->value);
            if (h->value.length > 0 && noted[k].of_http != 0)
                inspect_text(i, noted[k].of_http, h->value);
            return noted[k].is_decisive;
        }
    return false;
}

static enum verdict inspect(struct inspection *i)
{
    struct slice line;
    struct text_header header;
    bool is_decided = true;
    if (!text_line(&i->in, &line))
        return VERDICT_NOT;
    line = slice_trim(line);
    if (slice_equal(line, SLICE_LITERAL("M-SEARCH * HTTP/1.1")))
        inspect_string(i, METHOD, "M-SEARCH");
    else if (slice_equal(line, SLICE_LITERAL("NOTIFY * HTTP/1.1")))
        inspect_string(i, METHOD, "NOTIFY");
    else if (slice_starts(line, SLICE_LITERAL("HTTP/1.1 200")))
        is_decided = false;
    else
        return VERDICT_NOT;
    for (unsigned count = 0; count < HEADER_LINES_MAX; count++) {
        enum text_result result = text_header(&i->in, &header);
        if (result == TEXT_MORE || result == TEXT_END)
            break;
        if (result == TEXT_FIELD && note_header(i, &header))
            is_decided = true;
    }
    if (!is_decided)
        return VERDICT_NOT;
    inspect_transaction(i);
    return VERDICT_MATCH;
}

static const struct sample samples[] = SAMPLES(
    {.name = "search",
     .hex =
         "'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\nMX: 1\r\n"
         "ST: urn:dial-multiscreen-org:service:dial:1\r\nUSER-AGENT: Test/1.0 UPnP/1.1 "
         "x/2\r\n\r\n'",
     .on = ON_UDP,
     .server_port = 1900,
     .protocol = PROTOCOL_SSDP,
     .facts = "ssdp.method=M-SEARCH; ssdp.host=239.255.255.250:1900; "
              "ssdp.st=urn:dial-multiscreen-org:service:dial:1; "
              "ssdp.user_agent=Test/1.0 UPnP/1.1 x/2"},
    {.name = "answer",
     .hex = "'HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age = 100\r\nEXT:\r\n"
            "LOCATION: http://192.0.2.4:49000/desc.xml\r\nSERVER: Linux UPnP/1.0 box/1\r\n"
            "ST: upnp:rootdevice\r\nUSN: uuid:2fac1234-31f8::upnp:rootdevice\r\n\r\n'",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_SSDP,
     .facts = "ssdp.location=http://192.0.2.4:49000/desc.xml; ssdp.st=upnp:rootdevice; "
              "ssdp.usn=uuid:2fac1234-31f8::upnp:rootdevice; ssdp.server=Linux UPnP/1.0 box/1"},
    {.name = "announcement",
     .hex = "'NOTIFY * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nNT: upnp:rootdevice\r\n"
            "NTS: ssdp:alive\r\nUSN: uuid:1::upnp:rootdevice\r\n\r\n'",
     .on = ON_UDP,
     .protocol = PROTOCOL_SSDP,
     .facts = "ssdp.method=NOTIFY; ssdp.nt=upnp:rootdevice; ssdp.nts=ssdp:alive"},
    {.name = "http_answer_without_a_search_target",
     .hex = "'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "search_by_another_protocol",
     .hex = "'M-SEARCH 1 HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n'",
     .on = ON_UDP,
     .server_port = 1900,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector ssdp_dissector = {
    .name = "ssdp",
    .summary = "M-SEARCH or NOTIFY for \"*\" over UDP, or an HTTP answer over UDP with ST or USN.",
    .source = "UPnP Device Architecture 2.0, section 1",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
};
