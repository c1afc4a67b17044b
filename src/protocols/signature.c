/* What protocols that come as signatures extract: the entry of the catalogue names the members, so
 * one field holds all of them, each as a type, a key and a value. */
/* SPDX-License-Identifier: MIT */
#include "protocols/signature.h"

static const struct field fields[] = {
    {SIGNATURE_FIELD, FIELD_TEXT, true, NULL, "signature",
     "what a protocol of the catalogue extracts: printed as the members that its entry names"},
};

const struct dissector signature_dissector = {
    .name = "signature",
    .summary = "Stands for the protocols that the catalogue brings.",
    .source = "sonde-signatures(5)",
    HAS_FIELDS,
};
