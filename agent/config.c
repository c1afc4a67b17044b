/* The configuration: INI through inih, a line at a time so that messages can name it. */
/* SPDX-License-Identifier: MIT */
#include "agent/config.h"

#include <dirent.h>
#include <errno.h>
#include <ini.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "agent/keys.h"
#include "agent/log.h"
#include "agent/values.h"
#include "base/error.h"
#include "base/hash.h"
#include "base/nearest.h"
#include "base/place.h"
#include "base/slice.h"

enum {
    NAME_BYTES = 64,
    INIH_LINE = 198,     /* what inih takes at once; the value of a longer line goes around it */
    LONGEST_LINE = 65536 /* more is no configuration */
};

struct reading {
    struct options *options;
    struct sonde_error *error;
    FILE *file;
    const char *path;
    unsigned line; /* that is being read */
    char *whole;   /* it, and the memory that it has there */
    size_t room;
    char *value; /* of a line that is too long for inih; NULL: inih has it */
    int code;    /* what the first mistake asks for */
};

__attribute__((format(printf, 3, 4))) static void mistake(struct reading *r, unsigned line,
                                                          const char *format, ...)
{
    char text[sizeof r->error->text];
    va_list arguments;
    if (r->code != EXIT_OK)
        return;
    va_start(arguments, format);
    (void)vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    (void)error_set(r->error, SONDE_ESYNTAX, "%s:%u: %s", r->path, line, text);
    r->code = EXIT_SYNTAX;
}

/* The value of a line from what stands behind its separator: without the blanks around it and the
 * comment behind it, as inih cuts it. */
static char *cut_value(char *text)
{
    text += strspn(text, " \t");
    for (char *at = text; *at != '\0'; at++)
        if (*at == ';' && at > text && (at[-1] == ' ' || at[-1] == '\t'))
            *at-- = '\0';
    size_t length = strlen(text);
    while (length > 0 && strchr(" \t\r\n", text[length - 1]) != NULL)
        text[--length] = '\0';
    return text;
}

/* Gives inih the name alone of a line that it cannot hold; on_key() puts the value in. */
static void shorten(struct reading *r, char *line, char *text, size_t size)
{
    size_t name = strcspn(line, "=:");
    if (line[0] == ';' || line[0] == '#') {
        (void)snprintf(text, size, "#\n");
        return;
    }
    if (line[name] == '\0' || name > INIH_LINE / 2) {
        mistake(r, r->line, "expected [section], key = value or a comment");
        return;
    }
    (void)snprintf(text, size, "%.*s=\n", (int)name, line);
    r->value = cut_value(line + name + 1);
}

static char *next_line(char *text, int size, void *user)
{
    struct reading *r = user;
    r->value = NULL;
    text[0] = '\0';
    ssize_t length = r->code != EXIT_OK ? -1 : getline(&r->whole, &r->room, r->file);
    if (length < 0)
        return NULL;
    r->line++;
    if (length > LONGEST_LINE) {
        mistake(r, r->line, "the line is longer than %d bytes", (int)LONGEST_LINE);
        return text;
    }
    if (strlen(r->whole) != (size_t)length) {
        mistake(r, r->line, "a byte of value 0 is no text");
        return text;
    }
    /* inih takes an indented line for more of the one before: people indent keys. */
    char *line = r->whole + strspn(r->whole, " \t");
    /* Programs that read what netifyd told expect the same of what takes its place. */
    if (strncasecmp(line, "[netifyd]", strlen("[netifyd]")) == 0)
        r->options->standard_format = FORMAT_NETIFYD;
    if (strlen(line) <= INIH_LINE)
        (void)snprintf(text, (size_t)size, "%s", line);
    else
        shorten(r, line, text, (size_t)size);
    return text;
}

/* Hyphens and underscores are the same, and so are letters of either case. */
static void normalise(char *out, size_t size, const char *text)
{
    size_t length = 0;
    for (; text[length] != '\0' && length + 1 < size; length++)
        out[length] = text[length] == '-' ? '_' : (char)ascii_lower((uint8_t)text[length]);
    out[length] = '\0';
}

/* What a file says where: "capture_interface_" and "eth0", "listen_path[]" and "3". */
struct written {
    char section[NAME_BYTES];
    char name[NAME_BYTES];
    char which[NAME_BYTES];
    char shown[2 * NAME_BYTES + 8]; /* "[socket] listen_path[3]", as it was written */
};

static struct written read_names(const char *section, const char *name)
{
    static const char interface[] = "capture_interface_", sink[] = SINK_SECTION;
    struct written w = {.which = "0"};
    normalise(w.section, sizeof w.section, section);
    normalise(w.name, sizeof w.name, name);
    (void)snprintf(w.shown, sizeof w.shown, "[%.60s] %.60s", section, name);
    if (strcmp(w.section, "netifyd") == 0)
        (void)snprintf(w.section, sizeof w.section, "sonded");
    char *bracket = strchr(w.name, '[');
    if (bracket != NULL && w.name[strlen(w.name) - 1] == ']') {
        (void)snprintf(w.which, sizeof w.which, "%.*s", (int)strcspn(bracket + 1, "]"),
                       bracket + 1);
        memcpy(bracket, "[]", 3);
    }
    if (strncmp(w.section, interface, sizeof interface - 1) == 0) {
        (void)snprintf(w.which, sizeof w.which, "%s", section + sizeof interface - 1);
        w.section[sizeof interface - 1] = '\0';
    } else if (strncmp(w.section, sink, sizeof sink - 1) == 0 &&
               key_of_netifyd(w.section, w.name) == NULL) {
        (void)snprintf(w.which, sizeof w.which, "%s", section + sizeof sink - 1);
        w.section[sizeof sink - 1] = '\0';
    }
    return w;
}

/* A list may be written without brackets where it has one member. */
static bool is_name_of(const struct key *k, const char *name)
{
    size_t length = strlen(name);
    return strncmp(k->name, name, length) == 0 &&
           (k->name[length] == '\0' || strcmp(k->name + length, "[]") == 0);
}

static const struct key *find_key(const struct written *w)
{
    const char *name = key_proper_name(w->section, w->name);
    const struct key *k;
    for (unsigned n = 0; (k = key_at(n)) != NULL; n++)
        if (strcmp(k->section, w->section) == 0 && is_name_of(k, name))
            return k;
    return NULL;
}

static void warn_unknown(const struct reading *r, const struct written *w)
{
    const char *why = key_of_netifyd(w->section, w->name);
    bool known_section = section_help(w->section) != NULL;
    struct nearest nearest = nearest_begin(slice_text(known_section ? w->name : w->section));
    const struct key *k;
    if (why != NULL) {
        log_info("%s:%u: %s has no effect: %s", r->path, r->line, w->shown, why);
        return;
    }
    for (unsigned n = 0; (k = key_at(n)) != NULL; n++)
        if (!known_section || strcmp(k->section, w->section) == 0)
            nearest_consider(&nearest, slice_text(known_section ? k->name : k->section));
    char hint[NAME_BYTES + 32] = "";
    if (nearest.found.length > 0)
        (void)snprintf(hint, sizeof hint, ": did you mean %.*s?", (int)nearest.found.length,
                       (const char *)nearest.found.at);
    log_warning("%s:%u: there is no %s %s, which has no effect%s", r->path, r->line,
                known_section ? "key" : "section of", w->shown, hint);
}

static int set(struct reading *r, const struct key *k, const struct written *w, const char *text)
{
    char *place = (char *)r->options + k->place;
    if (strncmp(k->name, "path_state_", strlen("path_state_")) == 0 && strstr(text, "${") != NULL)
        return value_wrong(r->error, w->shown, text, "it is what variables stand for");
    (void)snprintf(r->options->place, sizeof r->options->place, "%s:%u", r->path, r->line);
    if (key_is_of_sink(k)) {
        struct sink_option *sink = sink_option_of(r->options, w->which, w->shown, r->error);
        if (sink == NULL)
            return EXIT_USAGE;
        if (sink->place[0] == '\0')
            (void)snprintf(sink->place, sizeof sink->place, "%s", r->options->place);
        sink->keys |= UINT64_C(1) << (k - sink_key_at(0));
        sink->written =
            hash_bytes(slice_text(text), hash_bytes(slice_text(w->shown), sink->written));
        place = (char *)sink + k->place;
    }
    if (k->take != NULL)
        return k->take(r->options, w->which, w->shown, text, r->error);
    switch (k->kind) {
    case KEY_NUMBER:
    case KEY_SIZE:
        return value_number(w->shown, text, k->least, k->most, k->kind == KEY_SIZE,
                            (uint32_t *)(void *)place, r->error);
    case KEY_FLAG:
        return value_flag(w->shown, text, (bool *)place, r->error);
    case KEY_PATH:
        return value_path(w->shown, text, "", place, r->error);
    case KEY_KEEP:
        return value_keep(w->shown, text, (enum keep *)(void *)place, r->error);
    case KEY_WORD:
        return value_text(w->shown, text, place, WORD_BYTES, r->error);
    case KEY_TEXT:
        return value_text(w->shown, text, place, SINK_TEXT_BYTES, r->error);
    case KEY_TAKE:
        break;
    }
    return EXIT_INTERNAL;
}

static int on_key(void *user, const char *section, const char *name, const char *value)
{
    struct reading *r = user;
    if (r->code != EXIT_OK)
        return 1;
    struct written w = read_names(section, name);
    const struct key *k = find_key(&w);
    const char *refused = key_refused(w.section, w.name);
    if (refused != NULL) {
        mistake(r, r->line, "%s: %s", w.shown, refused);
        return 1;
    }
    if (k == NULL) {
        warn_unknown(r, &w);
        return 1;
    }
    int code = set(r, k, &w, r->value != NULL ? r->value : value);
    if (code == EXIT_INTERNAL)
        r->code = code;
    else if (code != EXIT_OK) {
        struct sonde_error why = *r->error;
        mistake(r, r->line, "%s", why.text);
    }
    return 1;
}

static int read_file(struct options *o, const char *path, bool may_miss, struct sonde_error *error)
{
    struct reading r = {.options = o, .error = error, .path = path, .code = EXIT_OK};
    struct stat status;
    r.file = fopen(path, "re");
    if (r.file == NULL && errno == ENOENT && may_miss)
        return EXIT_OK;
    if (r.file == NULL || fstat(fileno(r.file), &status) != 0 || S_ISDIR(status.st_mode)) {
        (void)error_set(error, SONDE_EIO, "%s: %s", path,
                        r.file == NULL ? strerror(errno) : strerror(EISDIR));
        if (r.file != NULL)
            (void)fclose(r.file);
        return EXIT_INPUT;
    }
    int wrong = ini_parse_stream(next_line, &r, on_key, &r);
    if (wrong > 0)
        mistake(&r, (unsigned)wrong, "expected [section], key = value or a comment");
    if (wrong == -2 && r.code == EXIT_OK) {
        (void)error_set(error, SONDE_ENOMEM, "%s: no memory to read it", path);
        r.code = EXIT_INTERNAL;
    }
    (void)fclose(r.file);
    free(r.whole);
    return r.code;
}

static int is_part(const struct dirent *entry)
{
    return place_is_named(entry->d_name, ".conf");
}

static int read_folder(struct options *o, const char *path, struct sonde_error *error)
{
    char folder[PATH_BYTES], file[PATH_BYTES * 2];
    struct dirent **parts;
    if (snprintf(folder, sizeof folder, "%s.d", path) >= (int)sizeof folder)
        return EXIT_OK;
    int count = scandir(folder, &parts, is_part, alphasort), code = EXIT_OK;
    for (int n = 0; n < count; n++) {
        (void)snprintf(file, sizeof file, "%s/%s", folder, parts[n]->d_name);
        if (code == EXIT_OK)
            code = read_file(o, file, false, error);
        free(parts[n]);
    }
    if (count >= 0)
        free(parts);
    return code;
}

static int add_listener(struct options *o, const char *name, const char *listener, unsigned n,
                        struct sonde_error *error)
{
    int code = value_listen(o, name, listener, error);
    if (code == EXIT_OK) {
        o->format[o->listen_count - 1] = o->listen_format[n];
        o->number[o->listen_count - 1] = (int)n;
    }
    return code;
}

/* Addresses and ports of the same number become listeners, and paths do. */
static int join_listeners(struct options *o, struct sonde_error *error)
{
    enum { STANDARD_PORT = 7150 };
    char listener[PATH_BYTES + 8];
    int code = EXIT_OK;
    for (unsigned n = 0; code == EXIT_OK && n < LISTEN_MOST; n++) {
        unsigned port = o->listen_port[n] != 0 ? o->listen_port[n] : STANDARD_PORT;
        (void)snprintf(listener, sizeof listener, "tcp:%s:%u", o->listen_address[n], port);
        if (o->listen_address[n][0] != '\0')
            code = add_listener(o, "[socket] listen_address", listener, n, error);
        else if (o->listen_port[n] != 0)
            log_warning("[socket] listen_port[%u] has no listen_address[%u]: it has no effect", n,
                        n);
        (void)snprintf(listener, sizeof listener, "unix:%s", o->listen_path[n]);
        if (code == EXIT_OK && o->listen_path[n][0] != '\0')
            code = add_listener(o, "[socket] listen_path", listener, n, error);
    }
    return code == EXIT_OK ? EXIT_OK : EXIT_SYNTAX;
}

int config_read(struct options *o, const char *path, struct sonde_error *error)
{
    bool is_standard = path == NULL;
    if (is_standard)
        path = CONFIG_STANDARD;
    int code = read_file(o, path, is_standard, error);
    if (code == EXIT_OK)
        code = read_folder(o, path, error);
    if (code == EXIT_OK)
        code = sink_options_check(o, error);
    if (code == EXIT_OK)
        code = admission_check(o, error);
    privacy_warn(o);
    return code == EXIT_OK ? join_listeners(o, error) : code;
}

/* ---- the sample ----------------------------------------------------------------------------- */

static void put_comment(FILE *out, const char *text)
{
    enum { WIDTH = 96 };
    while (*text != '\0') {
        size_t length = strlen(text), end = length;
        if (length > WIDTH)
            for (end = WIDTH; end > 0 && text[end] != ' ';)
                end--;
        end = end == 0 ? length : end;
        (void)fprintf(out, "# %.*s\n", (int)end, text);
        text += end;
        text += *text == ' ';
    }
}

void config_sample(FILE *out)
{
    const char *section = "";
    char help[512];
    const struct key *k;
    put_comment(
        out, "The configuration of sonded(8). A key that is commented out shows the value "
             "that it has then. Files in " CONFIG_STANDARD
             ".d/*.conf are read after this one; sonded --check tells whether all is right. "
             "Hyphens and underscores are the same. SIGHUP makes the agent read all of it again.");
    for (unsigned n = 0; (k = key_at(n)) != NULL; n++) {
        size_t name = strcspn(k->name, "[");
        if (strcmp(section, k->section) != 0) {
            section = k->section;
            bool is_interface = strcmp(section, "capture_interface_") == 0;
            bool is_sink = strcmp(section, SINK_SECTION) == 0;
            (void)fputc('\n', out);
            put_comment(out, section_help(section));
            (void)fprintf(out, is_interface || is_sink ? "#[%s]\n" : "[%s]\n",
                          is_interface ? "capture-interface-eth0"
                          : is_sink    ? "sink-example"
                                       : section);
        }
        (void)fputc('\n', out);
        (void)snprintf(help, sizeof help, "%s%s", k->help,
                       k->when == AT_START ? " A change takes effect at the next start." : "");
        put_comment(out, help);
        bool is_example = k->standard[0] == '\0';
        (void)fprintf(out, "#%.*s%s = %s%s\n", (int)name, k->name,
                      k->name[name] == '[' ? "[0]" : "", is_example ? k->example : k->standard,
                      is_example ? " ; an example" : "");
    }
}
