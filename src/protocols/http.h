/* HTTP's fields, which HTTP/2 fills too, and what is judged about a message. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_HTTP_H
#define SONDE_PROTOCOLS_HTTP_H

#include "protocols/inspect.h"
#include "protocols/text.h"

enum {
    HTTP_METHOD = FIELD_BASE(http),
    HTTP_URL,
    HTTP_HOST,
    HTTP_USER_AGENT,
    HTTP_STATUS,
    HTTP_CONTENT_TYPE,
    HTTP_SERVER,
    HTTP_VERSION,
    HTTP_REQUEST_CONTENT_TYPE,
    HTTP_REFERER,
    HTTP_FORWARDED_FOR,
    HTTP_FILENAME,
    HTTP_POWERED_BY,
    HTTP_AUTHORIZATION,
    HTTP_UPGRADE,
    HTTP_USER,
    HTTP_NTLM_DOMAIN,
    HTTP_NTLM_USER,
    HTTP_NTLM_HOST,
    HTTP_NTLM_TARGET
};

/* The registry of methods (IANA), PRI and "*" excepted, and below it those that Exchange, UPnP
 * eventing, BITS, Configuration Manager and RPC over HTTP add in their specifications. */
#define HTTP_METHODS(M)                                                                            \
    M("GET")                                                                                       \
    M("POST")                                                                                      \
    M("HEAD")                                                                                      \
    M("PUT")                                                                                       \
    M("DELETE")                                                                                    \
    M("CONNECT")                                                                                   \
    M("OPTIONS")                                                                                   \
    M("TRACE")                                                                                     \
    M("PATCH")                                                                                     \
    M("ACL")                                                                                       \
    M("BASELINE-CONTROL")                                                                          \
    M("BIND")                                                                                      \
    M("CHECKIN")                                                                                   \
    M("CHECKOUT")                                                                                  \
    M("COPY")                                                                                      \
    M("LABEL")                                                                                     \
    M("LINK")                                                                                      \
    M("LOCK")                                                                                      \
    M("MERGE")                                                                                     \
    M("MKACTIVITY")                                                                                \
    M("MKCALENDAR")                                                                                \
    M("MKCOL")                                                                                     \
    M("MKREDIRECTREF")                                                                             \
    M("MKWORKSPACE")                                                                               \
    M("MOVE")                                                                                      \
    M("ORDERPATCH")                                                                                \
    M("PROPFIND")                                                                                  \
    M("PROPPATCH")                                                                                 \
    M("QUERY")                                                                                     \
    M("REBIND")                                                                                    \
    M("REPORT")                                                                                    \
    M("SEARCH")                                                                                    \
    M("UNBIND")                                                                                    \
    M("UNCHECKOUT")                                                                                \
    M("UNLINK")                                                                                    \
    M("UNLOCK")                                                                                    \
    M("UPDATE")                                                                                    \
    M("UPDATEREDIRECTREF")                                                                         \
    M("VERSION-CONTROL")                                                                           \
    M("BCOPY")                                                                                     \
    M("BDELETE")                                                                                   \
    M("BMOVE")                                                                                     \
    M("BPROPFIND")                                                                                 \
    M("BPROPPATCH")                                                                                \
    M("POLL")                                                                                      \
    M("SUBSCRIBE")                                                                                 \
    M("UNSUBSCRIBE")                                                                               \
    M("NOTIFY")                                                                                    \
    M("BITS_POST")                                                                                 \
    M("CCM_POST")                                                                                  \
    M("RPC_IN_DATA")                                                                               \
    M("RPC_OUT_DATA")

struct http_message {
    bool is_request;
    bool is_complete; /* the header ended */
    struct slice method;
    struct slice target;
    struct slice version; /* "1.1" */
    int status;
    struct slice host;
    struct slice content_type;
    struct slice upgrade;
    uint64_t length;
    bool has_length;
    bool is_chunked;
    bool is_encoded; /* Content-Encoding: the body's first bytes tell nothing */
};

/* Reads a request line or a status line; false where it is neither. */
bool http_first_line(struct slice line, struct http_message *message);
/* True where this can be the beginning of a first line that has not ended yet. */
bool http_is_plausible(struct slice s);
/* The host in a target in absolute form, which only proxies are sent (RFC 9112, section 3.2.2). */
struct slice http_absolute_host(struct slice target);
void http_note_url(struct inspection *i, const struct http_message *message);

/* Judges one header line. `message` holds what the lines before it said. */
void http_judge_header(struct inspection *i, const struct http_message *message,
                       const struct text_header *header);
/* Judges a whole header. */
void http_judge_message(struct inspection *i, const struct http_message *message);
/* Bytes of the body that http_judge_body() wants to see; 0: none. */
size_t http_body_wanted(const struct http_message *message);
/* Judges the first bytes of a body. */
void http_judge_body(struct inspection *i, const struct http_message *message, struct slice body);

/* Also for HTTP/2: what a user agent and a server's name say. */
void http_judge_agent(struct inspection *i, struct slice agent);
void http_judge_server(struct inspection *i, struct slice server);

/* A request to a BitTorrent tracker (BEP 3): reads the torrent's hash out of the target. */
bool http_tracker_request(struct slice target, uint8_t info_hash[20]);

#endif
