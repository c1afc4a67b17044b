/* Base64 (RFC 4648, section 4). */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_BASE64_H
#define SONDE_CLI_BASE64_H

#include "base/buffer.h"

/* Appends the bytes; false where the text is none of it. The padding may be missing. */
bool base64_read(struct slice text, struct buffer *out);
void base64_write(struct slice bytes, struct buffer *out);

#endif
