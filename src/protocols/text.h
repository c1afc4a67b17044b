/* Lines, header fields and small grammars that the text protocols share. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_PROTOCOLS_TEXT_H
#define SONDE_PROTOCOLS_TEXT_H

#include "base/cursor.h"
#include "packet/address.h"

/* Takes the next line without its LF or CRLF. Where it is unfinished: false, and nothing moves. */
bool text_line(struct cursor *c, struct slice *line);

struct text_header {
    struct slice name;
    struct slice value; /* trimmed */
    bool blank_before_colon;
};

enum text_result {
    TEXT_MORE,  /* no complete line: the cursor has not moved */
    TEXT_FIELD, /* one header line */
    TEXT_END,   /* the blank line that ends the header */
    TEXT_BAD    /* no header line at all */
};

/* Takes the next line of an RFC 5322 style header. Continuation lines are passed over. */
enum text_result text_header(struct cursor *c, struct text_header *header);

/* Every byte is a tab, or at least a space and not DEL: UTF-8 and other 8-bit text pass. */
bool text_is_readable(struct slice s);
/* Every byte is printable ASCII (space to tilde). */
bool text_is_ascii(struct slice s);
/* A token of RFC 9110, section 5.6.2, not empty. */
bool text_is_token(struct slice s);

bool text_is_digit(uint8_t c);
bool text_is_alpha(uint8_t c);

/* Three digits and nothing else; -1 where it is not that. */
int text_code(struct slice s);

/* Cuts the next word at a blank (runs of blanks count as one). */
struct slice text_word(struct slice *rest);

/* Offset of the first occurrence without regard to ASCII case, or -1. */
ptrdiff_t text_find_nocase(struct slice s, struct slice what);

/* The value of `name=value` or `name="value"` among the parts of `s` that `separator` divides;
 * empty where it is missing. */
struct slice text_parameter(struct slice s, uint8_t separator, struct slice name);

/* Cuts "host", "host:port", "[v6]" and "[v6]:port": returns the host without brackets; `port` is 0
 * where there is none or it is no number. */
struct slice text_host_port(struct slice s, uint16_t *port);

/* Reads "10.2" or "10.2.1p1" at the front: the first two numbers, 0 for one that is missing. */
void text_version(struct slice s, unsigned *major, unsigned *minor);

/* Decodes base64 (RFC 4648, section 4); returns the number of bytes, 0 where it is none or does not
 * fit. */
size_t text_base64(struct slice s, uint8_t *bytes, size_t size);

enum { TEXT_USER_SIZE = 192 };

/* True when the host (brackets and port removed) is an IP address. */
bool text_is_numeric_host(struct slice host);

#endif
