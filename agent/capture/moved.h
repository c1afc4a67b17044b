/* Frames of a recording that is played again: their stations get other addresses each time. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_CAPTURE_MOVED_H
#define SONDE_AGENT_CAPTURE_MOVED_H

#include <stddef.h>
#include <stdint.h>

/* Moves the private addresses of the frame's IP header on, within their range, by `round` networks.
 * Checksums are left as they are. Frames of links that are not looked into stay as they are. */
void frame_move(uint8_t *bytes, size_t length, uint16_t link, uint32_t round);

#endif
