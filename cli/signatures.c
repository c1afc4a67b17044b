/* sonde signatures: a program of its own does it, because it stands on libraries (HTTPS,
 * signatures, JSON) that the other verbs should not have to load. */
/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "verb.h"

static int run_signatures(int argc, char **argv)
{
    char path[PATH_MAX];
    (void)argc;
    (void)fflush(stdout);
    if (beside_program(path, "sonde-signatures"))
        (void)execv(path, argv);
    else
        (void)execvp("sonde-signatures", argv);
    return complain_text(EXIT_INTERNAL, "sonde-signatures, which belongs beside sonde: %s",
                         strerror(errno));
}

const struct verb verb_signatures = {
    .name = "signatures",
    .usage = "VERB …",
    .summary = "compile, check, import and update what applications are told by",
    .run = run_signatures,
};
