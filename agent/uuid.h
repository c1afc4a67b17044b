/* The agent's own number, by which those who collect from many agents tell it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_UUID_H
#define SONDE_AGENT_UUID_H

#include "agent/options.h"

/* Four pairs of letters and digits: "AB-12-CD-34". */
bool uuid_is_one(const char *text);

/* What the configuration says, else what stands in the file, else a new one, which is kept there.
 * 0; or a negative code with the reason why it will be another one after the next start: a file
 * that holds no UUID stays as it is. */
int uuid_find(const struct options *o, char uuid[UUID_BYTES], struct sonde_error *error);

#endif
