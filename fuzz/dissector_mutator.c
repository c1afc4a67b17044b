/* Changes conversations message by message, so that lengths in front of them stay right. */
/* SPDX-License-Identifier: MIT */
#include "fuzz.h"

size_t LLVMFuzzerMutate(uint8_t *bytes, size_t length, size_t room);
size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t length, size_t room, unsigned seed);

enum { HEAD = 6, PREFIX = 2, LONGEST = 0x3fff, BITS = 0xc000 };

/* The offset of message `wanted` in the input, or of the last one before its end. */
static size_t find_message(const uint8_t *bytes, size_t length, unsigned wanted)
{
    size_t at = HEAD;
    for (unsigned n = 0; n < wanted; n++) {
        size_t size = (size_t)((bytes[at] << 8 | bytes[at + 1]) & LONGEST);
        if (at + 2 * PREFIX + size >= length)
            break;
        at += PREFIX + size;
    }
    return at;
}

/* Mutates the message at `at`, moves what follows it, and writes its new length. */
static size_t change_message(uint8_t *bytes, size_t length, size_t room, size_t at)
{
    unsigned prefix = (unsigned)(bytes[at] << 8 | bytes[at + 1]);
    size_t body = at + PREFIX;
    size_t size = prefix & LONGEST;
    if (size > length - body)
        size = length - body;
    size_t behind = length - body - size;
    size_t most = room - body - behind;
    most = most > LONGEST ? LONGEST : most;
    uint8_t *rest = fuzz_copy(slice_of(bytes + body + size, behind));
    size = LLVMFuzzerMutate(bytes + body, size, most);
    memcpy(bytes + body + size, rest, behind);
    free(rest);
    prefix = (prefix & BITS) | (unsigned)size;
    bytes[at] = (uint8_t)(prefix >> 8);
    bytes[at + 1] = (uint8_t)prefix;
    return body + size + behind;
}

size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t length, size_t room, unsigned seed)
{
    unsigned choice = seed % 16;
    if (length < HEAD + PREFIX + 1 || room < length + 8 || choice == 0)
        return LLVMFuzzerMutate(bytes, length, room);
    size_t at = find_message(bytes, length, seed / 16 % 6);
    switch (choice) {
    case 1: /* from the other side */
        bytes[at] ^= 0x80;
        return length;
    case 2: /* bytes lost before it */
        bytes[at] ^= 0x40;
        return length;
    case 3: /* on another transport */
        bytes[2] = (uint8_t)(seed / 97 % 5);
        return length;
    case 4: /* cut in two */
        if (length - at > PREFIX + 2 && bytes[at + 1] > 1) {
            size_t first = bytes[at + 1] / 2U;
            size_t second = ((size_t)(bytes[at] << 8 | bytes[at + 1]) & LONGEST) - first;
            size_t cut = at + PREFIX + first;
            if (cut + 1 >= length)
                return length;
            memmove(bytes + cut + PREFIX, bytes + cut, length - cut);
            bytes[cut] = (uint8_t)((bytes[at] & 0x80) | second >> 8);
            bytes[cut + 1] = (uint8_t)second;
            bytes[at] &= 0xc0;
            bytes[at + 1] = (uint8_t)first;
            return length + PREFIX;
        }
        return length;
    default:
        return change_message(bytes, length, room, at);
    }
}
