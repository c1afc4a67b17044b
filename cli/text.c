/* Text for people. */
/* SPDX-License-Identifier: MIT */
#include "text.h"

#include <stdlib.h>
#include <unistd.h>

bool wants_colours(FILE *out)
{
    const char *no_colour = getenv("NO_COLOR");
    return isatty(fileno(out)) && (no_colour == NULL || *no_colour == '\0');
}

void copy_printable(char *to, size_t size, const char *from, size_t length)
{
    size_t n = length < size - 1 ? length : size - 1;
    for (size_t i = 0; i < n; i++)
        to[i] = from[i] >= ' ' && from[i] < 0x7f ? from[i] : '?';
    to[n] = '\0';
}

void format_bytes(uint64_t bytes, char *text)
{
    static const char units[] = {'B', 'K', 'M', 'G', 'T', 'P'};
    unsigned unit = 0;
    double value = (double)bytes;
    while (value >= 9999.5 && unit + 1 < sizeof units) {
        value /= 1024;
        unit++;
    }
    (void)snprintf(text, 16, "%.0f %c", value, units[unit]);
}
