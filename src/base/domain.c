/* Names of hosts in the form that rules have. */
/* SPDX-License-Identifier: MIT */
#include "base/domain.h"

#include "base/idna.h"

enum { LONGEST_NAME = 253, LONGEST_LABEL = 63 };
_Static_assert((int)IDNA_NAME_SIZE <= (int)DOMAIN_SIZE, "a converted name fits");

size_t domain_read(struct slice written, char name[DOMAIN_SIZE])
{
    size_t label = 0;
    name[0] = '\0';
    if (written.length > 1 && written.at[written.length - 1] == '.')
        written.length--;
    char ascii[IDNA_NAME_SIZE];
    if (idna_needed(written))
        written = slice_of(ascii, idna_to_ascii(written, ascii));
    if (written.length == 0 || written.length > LONGEST_NAME)
        return 0;
    for (size_t i = 0; i < written.length; i++) {
        uint8_t c = ascii_lower(written.at[i]);
        bool sign = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (c == '.' ? label == 0 : !sign)
            return 0;
        label = c == '.' ? 0 : label + 1;
        if (label > LONGEST_LABEL)
            return 0;
        name[i] = (char)c;
    }
    name[written.length] = '\0';
    return label > 0 ? written.length : 0;
}
