/* Modules, by the dynamic linker. */
/* SPDX-License-Identifier: MIT */
#include "base/module.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "base/error.h"
#include "base/place.h"

void *module_symbol(const char *file, const char *symbol, struct sonde_error *error)
{
    char path[PATH_MAX];
    if (!place_beside_program(path, sizeof path, file) || access(path, R_OK) != 0)
        (void)snprintf(path, sizeof path, "%s/%s", SONDE_MODULEDIR, file);
    void *module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    void *found = module == NULL ? NULL : dlsym(module, symbol);
    if (found == NULL) {
        const char *reason = dlerror();
        (void)error_set(error, SONDE_ENOTFOUND, "a part of Sonde does not load: %.160s",
                        reason == NULL ? path : reason);
    }
    return found;
}
