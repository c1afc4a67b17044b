/* Foreign lists that are JSON. Sonde's own base/json.h only writes it. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_CLI_IMPORT_JSON_H
#define SONDE_CLI_IMPORT_JSON_H

#include <json-c/json.h>

#include "cli/signatures/import.h"

/* Reads a whole file; messages are about it from now on. NULL after a message, with the exit code.
 */
struct json_object *import_json(struct import *im, const char *path, int *code);

/* A member of an object; NULL where there is none of that type. */
struct json_object *import_member(struct json_object *object, const char *key, enum json_type type);
/* The text of a member; empty where there is none. */
struct slice import_member_text(struct json_object *object, const char *key);
/* The text of a value that is one; empty where it is none. */
struct slice import_value_text(struct json_object *value);

/* Where messages are about: a member of an array, and a member of that. */
__attribute__((format(printf, 2, 3))) void import_at(struct import *im, const char *format, ...);

/* Hands out the members of an array at a key of the root, which are objects; others are told. Reads
 * each file, and ends it. */
typedef void import_on_object(struct import *im, struct json_object *object);
int import_all_objects(struct import *im, int count, char **paths, const char *const *keys,
                       import_on_object *on_object);

#endif
