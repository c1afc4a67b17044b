/* Foreign lists that are JSON: read by json-c. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/import_json.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 64 << 20, PIECE = 1 << 16 };

/* An exit code. */
static int read_whole(const char *path, struct buffer *out)
{
    FILE *in = fopen(path, "re");
    size_t got = 1;
    if (in == NULL)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(errno));
    while (got > 0 && out->length <= LARGEST && buffer_reserve(out, PIECE)) {
        got = fread(out->bytes + out->length, 1, PIECE, in);
        out->length += got;
    }
    int reason = ferror(in) != 0 ? errno : 0;
    (void)fclose(in);
    if (reason != 0)
        return complain_text(EXIT_INPUT, "%s: %s", path, strerror(reason));
    if (out->failed)
        return complain_text(EXIT_INTERNAL, "%s: no memory to read it", path);
    if (out->length > LARGEST)
        return complain_text(EXIT_INPUT, "%s: is larger than %d MiB", path, LARGEST >> 20);
    return EXIT_OK;
}

/* Tells where the text is no JSON. */
static int complain_json(const struct import *im, const char *path, struct slice text, size_t at,
                         const char *reason)
{
    unsigned line = 1;
    size_t begin = 0;
    for (size_t i = 0; i < at && i < text.length; i++) {
        if (text.at[i] != '\n')
            continue;
        line++;
        begin = i + 1;
    }
    return complain_text(EXIT_SYNTAX, "%s:%u:%zu: this is no %s list: %s: expected %s", path, line,
                         at - begin + 1, im->format->name, reason, im->format->looks);
}

static struct json_object *parse(const struct import *im, const char *path, struct slice text,
                                 int *code)
{
    struct json_tokener *t = json_tokener_new();
    if (t == NULL) {
        *code = complain_text(EXIT_INTERNAL, "%s: no memory to read it", path);
        return NULL;
    }
    struct json_object *root = json_tokener_parse_ex(t, (const char *)text.at, (int)text.length);
    enum json_tokener_error error = json_tokener_get_error(t);
    size_t end = json_tokener_get_parse_end(t);
    if (error == json_tokener_continue)
        *code = complain_json(im, path, text, text.length, "the text ends in the middle");
    else if (error != json_tokener_success)
        *code = complain_json(im, path, text, end, json_tokener_error_desc(error));
    else if (slice_trim(slice_tail(text, end)).length > 0)
        *code = complain_json(im, path, text, end, "there is more behind the value");
    else if (root == NULL)
        *code = complain_json(im, path, text, 0, "it is null");
    json_tokener_free(t);
    if (*code == EXIT_OK)
        return root;
    (void)json_object_put(root);
    return NULL;
}

struct json_object *import_json(struct import *im, const char *path, int *code)
{
    struct buffer text = {0};
    struct json_object *root = NULL;
    import_begin(im, path);
    *code = read_whole(path, &text);
    if (*code == EXIT_OK && text.length == 0)
        *code = import_end(im, path);
    else if (*code == EXIT_OK)
        root = parse(im, path, buffer_slice(&text), code);
    buffer_free(&text);
    return root;
}

struct json_object *import_member(struct json_object *object, const char *key, enum json_type type)
{
    struct json_object *member = NULL;
    if (!json_object_is_type(object, json_type_object) ||
        !json_object_object_get_ex(object, key, &member) || !json_object_is_type(member, type))
        return NULL;
    return member;
}

struct slice import_value_text(struct json_object *value)
{
    if (!json_object_is_type(value, json_type_string))
        return SLICE_NONE;
    return slice_of(json_object_get_string(value), (size_t)json_object_get_string_len(value));
}

struct slice import_member_text(struct json_object *object, const char *key)
{
    return import_value_text(import_member(object, key, json_type_string));
}

void import_at(struct import *im, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(im->where, sizeof im->where, format, arguments);
    va_end(arguments);
}

/* The members of one array; `key` is NULL where it is the root itself. */
static void take_array(struct import *im, const char *key, struct json_object *array,
                       import_on_object *on_object)
{
    for (size_t i = 0; i < json_object_array_length(array); i++) {
        struct json_object *object = json_object_array_get_idx(array, i);
        import_at(im, "%s[%zu]", key == NULL ? "" : key, i);
        if (json_object_is_type(object, json_type_object))
            on_object(im, object);
        else
            import_refuse(im, "expected an object");
    }
}

int import_all_objects(struct import *im, int count, char **paths, const char *const *keys,
                       import_on_object *on_object)
{
    int code = EXIT_OK;
    for (int i = 0; i < count && code == EXIT_OK; i++) {
        struct json_object *root = import_json(im, paths[i], &code);
        if (root == NULL)
            return code;
        if (keys == NULL && json_object_is_type(root, json_type_array))
            take_array(im, NULL, root, on_object);
        for (const char *const *key = keys; key != NULL && *key != NULL; key++) {
            struct json_object *array = import_member(root, *key, json_type_array);
            if (array != NULL)
                take_array(im, *key, array, on_object);
        }
        im->line = 1; /* the file is not empty */
        (void)json_object_put(root);
        code = import_end(im, paths[i]);
    }
    return code;
}
