/* Text for people. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_TEXT_H
#define SONDE_CLI_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define COLOUR_BOLD   "\033[1m"
#define COLOUR_RED    "\033[31m"
#define COLOUR_GREEN  "\033[32m"
#define COLOUR_YELLOW "\033[33m"
#define COLOUR_DIM    "\033[2m"
#define COLOUR_NONE   "\033[0m"

/* Where `out` is a terminal and NO_COLOR is not set. */
bool wants_colours(FILE *out);

/* Copies `length` bytes of text that came from the wire; what a terminal could obey becomes "?". */
void copy_printable(char *to, size_t size, const char *from, size_t length);

/* Bytes in units of 1024, four digits at the most: "9217 K". `text` has 16 bytes. */
void format_bytes(uint64_t bytes, char *text);

#endif
