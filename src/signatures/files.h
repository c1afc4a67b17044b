/* Where sources come from: files, folders, includes. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_SIGNATURES_FILES_H
#define SONDE_SIGNATURES_FILES_H

#include "base/buffer.h"
#include "signatures/lex.h"

/* Reads a whole file; `most` bytes at the most. SONDE_EIO with a reason. */
int file_read(const char *path, size_t most, struct buffer *out, struct sonde_error *error);

/* Reads what an `include` line names, beside the file that it stands in. What was read before is
 * passed over, and a file that would include itself is told. */
void files_include(struct sonde_signatures *m, const struct line *line);

#endif
