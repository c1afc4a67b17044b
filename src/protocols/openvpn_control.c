/* The TLS handshake of an OpenVPN session (draft-openvpn-wire-protocol, section 2.4): each side's
 * packets are numbered and sent again until they are acknowledged, so those that come out of order
 * are simply waited for. */
/* SPDX-License-Identifier: MIT */
#include "protocols/openvpn.h"

enum { ROOM = 4096 };

struct control {
    struct {
        uint32_t next; /* number of the packet that goes on, from 1: the reset was 0 */
        uint16_t length;
        bool is_read;
        uint8_t bytes[ROOM];
    } side[2];
};

/* The first message of a side, which is its hello: it begins the first record. */
static bool read_hello(struct inspection *i, struct tls_session *session, unsigned side,
                       struct slice bytes)
{
    struct client_hello client;
    struct server_hello server;
    struct cursor c = cursor_over(bytes);
    uint8_t content = cursor_u8(&c);
    uint8_t major = cursor_u8(&c);
    cursor_skip(&c, 1);
    size_t record = cursor_u16be(&c);
    if (!cursor_ok(&c))
        return false;
    if (content != RECORD_HANDSHAKE || major != 3)
        return true; /* what this is nobody needs to know */
    if (cursor_left(&c) < record && bytes.length < ROOM)
        return false;
    uint8_t type = cursor_u8(&c);
    size_t length = cursor_u24be(&c);
    size_t there = length < cursor_left(&c) ? length : cursor_left(&c);
    struct cursor body = cursor_block(&c, there);
    if (side == 0 && type == HANDSHAKE_CLIENT_HELLO &&
        client_hello_read(body, CARRIER_TLS, there < length, &client))
        client_hello_report(i, session, &client, CARRIER_TLS);
    else if (side == 1 && type == HANDSHAKE_SERVER_HELLO && server_hello_read(body, &server))
        server_hello_report(i, session, &server);
    return true;
}

void openvpn_control_read(struct inspection *i, struct tls_session *session, unsigned side,
                          size_t code_bytes, struct cursor packet)
{
    enum { REPLAY_BYTES = 8 };
    struct control *control = inspect_memory(i, sizeof *control);
    cursor_skip(&packet, OPENVPN_SESSION_BYTES + (code_bytes > 0 ? code_bytes + REPLAY_BYTES : 0));
    size_t acknowledged = cursor_u8(&packet);
    cursor_skip(&packet, acknowledged > 0 ? acknowledged * 4 + OPENVPN_SESSION_BYTES : 0);
    uint32_t number = cursor_u32be(&packet);
    struct slice payload = cursor_rest(&packet);
    if (control == NULL || !cursor_ok(&packet) || control->side[side].is_read ||
        number != control->side[side].next + 1)
        return;
    size_t room = ROOM - control->side[side].length;
    payload = slice_head(payload, room);
    if (payload.length > 0)
        memcpy(control->side[side].bytes + control->side[side].length, payload.at, payload.length);
    control->side[side].length = (uint16_t)(control->side[side].length + payload.length);
    control->side[side].next = number;
    control->side[side].is_read = read_hello(
        i, session, side, slice_of(control->side[side].bytes, control->side[side].length));
}
