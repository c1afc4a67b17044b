/* Entries of a stream of Redis (XADD; redis.io/docs/reference/protocol-spec): each message is one,
 * with the field `json`. Commands and answers are hiredis's, the connection is the agent's own. */
/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include <hiredis/hiredis.h>

#include "agent/log.h"
#include "agent/sinks/connection.h"
#include "agent/sinks/sink.h"
#include "base/error.h"

enum { BATCH_LINES = 64, ARGUMENTS_MOST = 8, NUMBER_BYTES = 16 };

struct redis {
    struct connection connection;
    redisReader *reader;
    unsigned greetings; /* answers to AUTH and SELECT that are still to come */
    struct queue sent;  /* lines that are not answered yet */
    struct buffer text; /* commands */
};

/* ---- commands ---------------------------------------------------------------------------------
 */

static void put_command(struct redis *r, const struct slice *arguments, unsigned count)
{
    const char *text[ARGUMENTS_MOST];
    size_t length[ARGUMENTS_MOST];
    char *command = NULL;
    for (unsigned i = 0; i < count; i++) {
        text[i] = (const char *)arguments[i].at;
        length[i] = arguments[i].length;
    }
    int size = redisFormatCommandArgv(&command, (int)count, text, length);
    if (size < 0)
        r->text.failed = true;
    else
        buffer_append(&r->text, command, (size_t)size);
    redisFreeCommand(command);
}

static void put_entry(struct redis *r, const struct sink_option *o, const struct line *line)
{
    char most[NUMBER_BYTES];
    struct slice a[ARGUMENTS_MOST];
    unsigned count = 0;
    a[count++] = SLICE_LITERAL("XADD");
    a[count++] = slice_text(o->stream);
    if (o->stream_most > 0) {
        (void)snprintf(most, sizeof most, "%u", (unsigned)o->stream_most);
        a[count++] = SLICE_LITERAL("MAXLEN");
        a[count++] = SLICE_LITERAL("~");
        a[count++] = slice_text(most);
    }
    a[count++] = SLICE_LITERAL("*");
    a[count++] = SLICE_LITERAL("json");
    a[count++] = line_json(line);
    put_command(r, a, count);
}

static void put_greetings(struct redis *r, const struct sink_option *o)
{
    char number[NUMBER_BYTES];
    struct slice password = slice_of(o->secret, o->secret_length);
    if (password.length > 0 && o->login[0] != '\0') {
        const struct slice a[] = {SLICE_LITERAL("AUTH"), slice_text(o->login), password};
        put_command(r, a, 3);
    } else if (password.length > 0) {
        const struct slice a[] = {SLICE_LITERAL("AUTH"), password};
        put_command(r, a, 2);
    }
    r->greetings = password.length > 0;
    if (o->database == 0)
        return;
    (void)snprintf(number, sizeof number, "%u", (unsigned)o->database);
    const struct slice a[] = {SLICE_LITERAL("SELECT"), slice_text(number)};
    put_command(r, a, 2);
    r->greetings++;
}

/* ---- up and down ------------------------------------------------------------------------------
 */

/* What was not answered comes once more: whether Redis has it nobody knows. */
static void down(struct sink *s, const char *reason)
{
    struct redis *r = s->own;
    struct line *line;
    connection_stop(&r->connection);
    while ((line = queue_pop_last(&r->sent)) != NULL)
        (void)outlet_give_back(&s->outlet, line);
    sink_down(s, "%s: %s", s->option->address, reason);
}

static void on_down(void *user, const char *reason)
{
    down(user, reason);
}

/* False where the connection is no more. */
static bool send_text(struct sink *s)
{
    struct redis *r = s->own;
    struct slice text = buffer_slice(&r->text);
    if (r->text.failed) {
        down(s, "no memory to send");
        return false;
    }
    connection_send(&r->connection, &text, 1);
    return r->connection.up;
}

static void on_up(void *user)
{
    struct sink *s = user;
    struct redis *r = s->own;
    redisReaderFree(r->reader);
    r->reader = redisReaderCreate();
    buffer_clear(&r->text);
    put_greetings(r, s->option);
    if (r->reader == NULL)
        down(s, "no memory to read");
    else if (r->greetings == 0)
        sink_up(s);
    else
        (void)send_text(s);
}

/* ---- what is sent, and what Redis says --------------------------------------------------------
 */

static void redis_send(struct sink *s)
{
    struct redis *r = s->own;
    for (bool more = true; more && s->state == SINK_UP && r->sent.bytes < s->outlet.limit / 2;) {
        unsigned lines = 0;
        struct line *line;
        buffer_clear(&r->text);
        while (lines < BATCH_LINES && (line = outlet_take(&s->outlet)) != NULL) {
            if (!queue_push(&r->sent, line)) {
                (void)outlet_give_back(&s->outlet, line);
                break;
            }
            line_release(line); /* the queue has its own reference */
            put_entry(r, s->option, line);
            lines++;
        }
        more = lines == BATCH_LINES;
        if (lines > 0 && !send_text(s))
            return;
    }
}

/* It will take it another time: it starts, is full, or is no master now. */
static bool is_passing(const char *error)
{
    static const char *const words[] = {"LOADING ", "OOM ",    "READONLY ",   "BUSY ",
                                        "MISCONF ", "NOAUTH ", "MASTERDOWN ", "NOREPLICAS "};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strncmp(error, words[i], strlen(words[i])) == 0)
            return true;
    return false;
}

/* False where the connection is no more. */
static bool take_answer(struct sink *s, const redisReply *answer)
{
    struct redis *r = s->own;
    bool refused = answer->type == REDIS_REPLY_ERROR;
    if (r->greetings > 0) {
        if (refused) {
            down(s, answer->str);
            return false;
        }
        if (--r->greetings == 0)
            sink_up(s);
        return true;
    }
    if (refused && is_passing(answer->str)) {
        down(s, answer->str);
        return false;
    }
    struct line *line = queue_pop(&r->sent);
    if (line == NULL) {
        down(s, "it answers what was not asked");
        return false;
    }
    if (!refused) {
        outlet_sent(&s->outlet, line);
        return true;
    }
    log_warning("[sink-%s]: %s: %s: messages are dropped", s->option->name, s->option->address,
                answer->str);
    s->errors++;
    outlet_drop(&s->outlet, line);
    return true;
}

static void on_input(void *user, struct slice bytes)
{
    struct sink *s = user;
    struct redis *r = s->own;
    void *answer = NULL;
    if (redisReaderFeed(r->reader, (const char *)bytes.at, bytes.length) != REDIS_OK) {
        down(s, r->reader->errstr);
        return;
    }
    for (;;) {
        if (redisReaderGetReply(r->reader, &answer) != REDIS_OK) {
            down(s, r->reader->errstr);
            return;
        }
        if (answer == NULL)
            break;
        bool goes_on = take_answer(s, answer);
        freeReplyObject(answer);
        if (!goes_on)
            return;
    }
    redis_send(s);
}

/* ---- its life ---------------------------------------------------------------------------------
 */

static void on_sent(void *user)
{
    (void)user; /* an answer says more */
}

static int redis_open(struct sink *s, struct sonde_error *error)
{
    struct redis *r = calloc(1, sizeof *r);
    if (r == NULL)
        return error_set(error, SONDE_ENOMEM, "no memory for the sink %s", s->option->name);
    s->own = r;
    r->connection.user = s;
    r->connection.on_up = on_up;
    r->connection.on_down = on_down;
    r->connection.on_sent = on_sent;
    r->connection.on_input = on_input;
    r->connection.own = &s->outlet.publisher->joins.own;
    return connection_open(&r->connection, &s->outlet.publisher->loop, s->option, error);
}

static void redis_start(struct sink *s)
{
    connection_start(&((struct redis *)s->own)->connection);
}

static void redis_tick(struct sink *s, int64_t now_ns)
{
    connection_tick(&((struct redis *)s->own)->connection, now_ns);
}

static void redis_close(struct sink *s)
{
    connection_stop(&((struct redis *)s->own)->connection);
}

const struct sink_kind sink_module = {
    .messages = ~0U,
    .greets = true,
    .open = redis_open,
    .start = redis_start,
    .send = redis_send,
    .tick = redis_tick,
    .close = redis_close,
};
