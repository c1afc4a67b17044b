/* Parts of a program that are loaded when they are needed, because they stand on libraries that
 * most runs do without. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_BASE_MODULE_H
#define SONDE_BASE_MODULE_H

#include <sonde.h>

/* What is called `symbol` in a module ("sonde-pcap.so"), from beside the program or where it is
 * installed; it stays loaded. NULL with a reason. */
void *module_symbol(const char *file, const char *symbol, struct sonde_error *error);

#endif
