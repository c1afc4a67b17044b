/* WebSocket (RFC 6455) of which the request was not seen: told by a client's masked text, which is
 * readable once the mask is taken off; http.c names those that begin with a request. */
/* SPDX-License-Identifier: MIT */
#include "protocols/inspect.h"
#include "protocols/text.h"

enum {
    WHOLE_TEXT = 0x81, /* the only frame of a message of text */
    MASKED = 0x80,
    LENGTH_16 = 126,
    LENGTH_64 = 127,
    TEXT_LEAST = 12,
    TEXT_LOOKED_AT = 256
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "81 80/80"},
};

/* What may follow a frame: another one of the client, with a code that is known. */
static bool is_frame(struct cursor c)
{
    uint8_t first = cursor_u8(&c), code = first & 0x0f;
    return (first & 0x70) == 0 && (code <= 2 || (code >= 8 && code <= 10)) &&
           cursor_u8(&c) >= MASKED;
}

static enum verdict inspect(struct inspection *i)
{
    uint8_t text[TEXT_LOOKED_AT];
    struct cursor c = i->in;
    uint8_t first = cursor_u8(&c);
    size_t length = cursor_u8(&c);
    if (first != WHOLE_TEXT || length < MASKED || length == (MASKED | LENGTH_64))
        return VERDICT_NOT;
    length -= MASKED;
    if (length == LENGTH_16) {
        length = cursor_u16be(&c);
        if (cursor_ok(&c) && length < LENGTH_16)
            return VERDICT_NOT;
    }
    struct slice mask = cursor_take(&c, 4);
    if (cursor_ok(&c) && length < TEXT_LEAST)
        return VERDICT_NOT;
    size_t wanted = length < sizeof text ? length : sizeof text;
    if (!cursor_ok(&c) || cursor_left(&c) < wanted)
        return i->full ? VERDICT_NOT : VERDICT_MORE;
    struct slice masked = cursor_take(&c, wanted);
    for (size_t k = 0; k < wanted; k++)
        text[k] = masked.at[k] ^ mask.at[k % 4];
    if (!text_is_ascii(slice_of(text, wanted)))
        return VERDICT_NOT;
    /* Short texts prove less: then what stands behind the frame must agree. */
    if (length == wanted && cursor_left(&c) >= 2 && !is_frame(c))
        return VERDICT_NOT;
    i->protocol = PROTOCOL_WEBSOCKET;
    return VERDICT_DONE;
}

/* The mask 11223344 over "hello example". */
#define MASKED_TEXT "11223344 7947 5f28 7e02 563c 704f 4328 74"

static const struct sample samples[] =
    SAMPLES({.name = "masked_text_of_a_client",
             .hex = "81 8d" MASKED_TEXT,
             .on = ON_TCP,
             .protocol = PROTOCOL_WEBSOCKET},
            {.name = "masked_text_and_a_ping_behind_it",
             .hex = "81 8d" MASKED_TEXT "89 80 01020304",
             .on = ON_TCP,
             .protocol = PROTOCOL_WEBSOCKET},
            {.name = "another_mask_makes_no_text",
             .hex = "81 8d 91a2b3c4 7947 5f28 7e02 563c 704f 4328 74",
             .on = ON_TCP,
             .protocol = PROTOCOL_UNKNOWN},
            {.name = "text_and_then_no_frame",
             .hex = "81 8d" MASKED_TEXT "5a5a5a5a",
             .on = ON_TCP,
             .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector websocket_dissector = {
    .name = "websocket",
    .summary = "A client's masked frame of text that is readable without its mask.",
    .source = "RFC 6455",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_SAMPLES,
};
