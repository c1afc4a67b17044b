/* Log lines, with a bound on repeats. */
/* SPDX-License-Identifier: MIT */
#include "agent/log.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

#include "agent/clock.h"

enum { LINE_BYTES = 640, REMEMBERED = 16, REPEATS = 5, PERIOD_S = 10 };

/* A message that was written lately, known by its format. */
struct repeat {
    const char *format;
    int64_t since_ns;
    unsigned count;
};

static struct {
    enum log_level level;
    bool to_system;
    bool prefixed; /* lines begin with "<6>" */
    char name[32];
    struct repeat repeat[REMEMBERED];
} logger = {.level = LOG_LEVEL_INFO};

static const char *const level_names[] = {"error: ", "warning: ", "", "debug: "};
static const int priorities[] = {LOG_ERR, LOG_WARNING, LOG_INFO, LOG_DEBUG};

/* Whether the standard error is what $JOURNAL_STREAM names: "DEVICE:INODE". */
static bool is_journal(void)
{
    struct stat status;
    char name[64];
    const char *stream = getenv("JOURNAL_STREAM");
    if (stream == NULL || fstat(STDERR_FILENO, &status) != 0)
        return false;
    (void)snprintf(name, sizeof name, "%ju:%ju", (uintmax_t)status.st_dev,
                   (uintmax_t)status.st_ino);
    return strcmp(stream, name) == 0;
}

void log_open(enum log_level level)
{
    logger.level = level;
    logger.prefixed = is_journal();
}

void log_set_level(enum log_level level)
{
    logger.level = level;
}

void log_as_child(const char *name)
{
    (void)snprintf(logger.name, sizeof logger.name, "%s", name);
    /* What the opener reads has its level before it, and so has what the journal reads. */
    logger.prefixed = logger.prefixed || logger.to_system;
    logger.to_system = false;
}

void log_to_system(void)
{
    openlog("sonded", LOG_PID, LOG_DAEMON);
    logger.to_system = true;
}

static void emit(enum log_level level, char *line, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)line[i] < 0x20 || line[i] == 0x7f)
            line[i] = '?';
    line[length] = '\0';
    if (logger.to_system) {
        syslog(priorities[level], "%s", line);
        return;
    }
    char whole[LINE_BYTES + 4];
    int size = logger.prefixed ? snprintf(whole, sizeof whole, "<%d>%s\n", priorities[level], line)
                               : snprintf(whole, sizeof whole, "%s\n", line);
    ssize_t done = write(STDERR_FILENO, whole, (size_t)size);
    (void)done; /* there is nowhere to tell it */
}

void log_pass_on(const char *text)
{
    char line[LINE_BYTES];
    enum log_level level = LOG_LEVEL_INFO;
    if (text[0] == '<' && text[1] >= '0' && text[1] <= '9' && text[2] == '>') {
        while (level > LOG_LEVEL_ERROR && priorities[level] > text[1] - '0')
            level--;
        level = text[1] - '0' > LOG_INFO ? LOG_LEVEL_DEBUG : level;
        text += 3;
    }
    int length = snprintf(line, sizeof line - 1, "%s", text);
    if (length > 0)
        emit(level, line, strnlen(line, sizeof line - 2));
}

/* How many like it were held back before this line; -1: this one is held back too. */
static int held_back(const char *format)
{
    int64_t now = clock_monotonic_ns();
    struct repeat *oldest = &logger.repeat[0];
    for (unsigned i = 0; i < REMEMBERED; i++) {
        struct repeat *r = &logger.repeat[i];
        if (r->format != format) {
            oldest = r->since_ns < oldest->since_ns ? r : oldest;
            continue;
        }
        if (now - r->since_ns < PERIOD_S * NS_PER_S)
            return ++r->count > REPEATS ? -1 : 0;
        int held = r->count > REPEATS ? (int)(r->count - REPEATS) : 0;
        *r = (struct repeat){format, now, 1};
        return held;
    }
    *oldest = (struct repeat){format, now, 1};
    return 0;
}

__attribute__((format(printf, 3, 0))) static void write_line(enum log_level level, int held,
                                                             const char *format, va_list arguments)
{
    char line[LINE_BYTES], text[LINE_BYTES - 96];
    (void)vsnprintf(text, sizeof text, format, arguments);
    bool named = logger.name[0] != '\0';
    const char *program = logger.to_system ? "" : "sonded: ";
    (void)snprintf(line, sizeof line - 1, "%s%s%s%s%s", program, named ? logger.name : "",
                   named ? ": " : "", level_names[level], text);
    size_t length = strlen(line);
    if (held > 0)
        (void)snprintf(line + length, sizeof line - 1 - length, " (%d more like it before)", held);
    emit(level, line, strlen(line));
}

void log_line(enum log_level level, const char *format, ...)
{
    va_list arguments;
    if (level > logger.level)
        return;
    int held = held_back(format);
    if (held < 0)
        return;
    va_start(arguments, format);
    write_line(level, held, format, arguments);
    va_end(arguments);
}

void log_answer(const char *format, ...)
{
    va_list arguments;
    if (logger.level < LOG_LEVEL_INFO)
        return;
    va_start(arguments, format);
    write_line(LOG_LEVEL_INFO, 0, format, arguments);
    va_end(arguments);
}

void log_failure(const struct sonde_error *error)
{
    if (error->line > 0 && error->column > 0)
        log_error("%s:%u:%u: %s", error->file, error->line, error->column, error->text);
    else
        log_error("%s", error->text);
}
