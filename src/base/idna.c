/* Internationalised domain names through libidn2, where the build has it. */
/* SPDX-License-Identifier: MIT */
#include "base/idna.h"

#ifdef SONDE_IDN
#include <idn2.h>
#endif

bool idna_needed(struct slice name)
{
    for (size_t i = 0; i < name.length; i++)
        if (name.at[i] >= 0x80)
            return true;
    return false;
}

size_t idna_to_ascii(struct slice name, char ascii[IDNA_NAME_SIZE])
{
#ifdef SONDE_IDN
    char text[IDNA_NAME_SIZE * 4], *found = NULL;
    size_t length = 0;
    if (name.length >= sizeof text || memchr(name.at, '\0', name.length) != NULL)
        return 0;
    memcpy(text, name.at, name.length);
    text[name.length] = '\0';
    if (idn2_to_ascii_8z(text, &found, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL) != IDN2_OK)
        return 0;
    length = strlen(found);
    if (length < IDNA_NAME_SIZE)
        memcpy(ascii, found, length + 1);
    idn2_free(found);
    return length < IDNA_NAME_SIZE ? length : 0;
#else
    (void)name;
    ascii[0] = '\0';
    return 0;
#endif
}
