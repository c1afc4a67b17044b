/* netifyd 4: reading netify-apps.conf, with categories where another file told them. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_NETIFY_H
#define SONDE_CLI_IMPORT_NETIFY_H

#include "cli/signatures/import.h"

/* `categories`: by id of application, IMPORT_NONE where none was told; NULL: none at all. */
int netify_read_apps(struct import *im, const char *path, uint32_t *categories);

#endif
