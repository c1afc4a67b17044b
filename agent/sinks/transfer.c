/* Requests. libcurl says which sockets and times it waits for, the event loop says when they come.
 */
/* SPDX-License-Identifier: MIT */
#include "agent/sinks/transfer.h"

#include <stdlib.h>
#include <string.h>

#include "base/error.h"

enum { CONNECT_S = 10, WHOLE_S = 60, ANSWER_MOST = 4 << 20 };

/* One of libcurl's sockets. */
struct watch {
    uv_poll_t poll;
    struct transfer *transfer;
    curl_socket_t socket;
    uint32_t own_number; /* 0: not noted yet */
};

static void finish(struct transfer *t)
{
    CURLMsg *message;
    int left;
    while ((message = curl_multi_info_read(t->multi, &left)) != NULL) {
        if (message->msg != CURLMSG_DONE || !t->running)
            continue;
        CURLcode result = message->data.result;
        long status = 0;
        (void)curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
        (void)curl_multi_remove_handle(t->multi, t->easy);
        t->running = false;
        if (result != CURLE_OK)
            status = 0;
        t->on_done(t->user, status, t->reason[0] != '\0' ? t->reason : curl_easy_strerror(result));
        return;
    }
}

static void on_activity(uv_poll_t *poll, int status, int events)
{
    struct watch *w = poll->data;
    struct transfer *t = w->transfer;
    int flags = status < 0 ? CURL_CSELECT_ERR : 0, running;
    flags |= (events & UV_READABLE) != 0 ? CURL_CSELECT_IN : 0;
    flags |= (events & UV_WRITABLE) != 0 ? CURL_CSELECT_OUT : 0;
    (void)curl_multi_socket_action(t->multi, w->socket, flags, &running);
    finish(t);
}

static void on_time(uv_timer_t *timer)
{
    struct transfer *t = timer->data;
    int running;
    (void)curl_multi_socket_action(t->multi, CURL_SOCKET_TIMEOUT, 0, &running);
    finish(t);
}

static void on_closed(uv_handle_t *handle)
{
    free(handle->data);
}

static int on_socket(CURL *easy, curl_socket_t socket, int what, void *user, void *own)
{
    struct transfer *t = user;
    struct watch *w = own;
    (void)easy;
    if (what == CURL_POLL_REMOVE) {
        if (w == NULL)
            return 0;
        own_end(t->own, w->own_number);
        (void)uv_poll_stop(&w->poll);
        uv_close((uv_handle_t *)&w->poll, on_closed);
        (void)curl_multi_assign(t->multi, socket, NULL);
        return 0;
    }
    if (w == NULL) {
        w = calloc(1, sizeof *w);
        if (w == NULL || uv_poll_init_socket(t->loop, &w->poll, socket) != 0) {
            free(w);
            return -1;
        }
        w->poll.data = w;
        w->transfer = t;
        w->socket = socket;
        (void)curl_multi_assign(t->multi, socket, w);
    }
    if (w->own_number == 0) /* once it is connected */
        w->own_number = own_begin_socket(t->own, socket);
    int events = (what & CURL_POLL_IN) != 0 ? UV_READABLE : 0;
    events |= (what & CURL_POLL_OUT) != 0 ? UV_WRITABLE : 0;
    return uv_poll_start(&w->poll, events, on_activity) == 0 ? 0 : -1;
}

static int on_timeout(CURLM *multi, long ms, void *user)
{
    struct transfer *t = user;
    (void)multi;
    if (ms < 0)
        return uv_timer_stop(&t->timer);
    return uv_timer_start(&t->timer, on_time, (uint64_t)ms, 0);
}

static size_t on_answer(char *bytes, size_t size, size_t count, void *user)
{
    struct transfer *t = user;
    size_t length = size * count, room = ANSWER_MOST - t->answer.length;
    if (t->keeps_answer)
        buffer_append(&t->answer, bytes, length < room ? length : room);
    return length;
}

static bool set_blob(CURL *easy, CURLoption option, char *pem)
{
    struct curl_blob blob = {pem, pem == NULL ? 0 : strlen(pem), CURL_BLOB_COPY};
    return pem == NULL || curl_easy_setopt(easy, option, &blob) == CURLE_OK;
}

static bool set_up(struct transfer *t)
{
    const struct sink_option *o = t->option;
    CURL *e = t->easy;
    return curl_easy_setopt(e, CURLOPT_URL, o->url) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_PROTOCOLS_STR, "https,http") == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_POST, 1L) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_CONNECTTIMEOUT, (long)CONNECT_S) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_TIMEOUT, (long)WHOLE_S) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_WRITEFUNCTION, on_answer) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_WRITEDATA, t) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_ERRORBUFFER, t->reason) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_SSL_VERIFYPEER, o->tls_verify ? 1L : 0L) == CURLE_OK &&
           curl_easy_setopt(e, CURLOPT_SSL_VERIFYHOST, o->tls_verify ? 2L : 0L) == CURLE_OK &&
           set_blob(e, CURLOPT_CAINFO_BLOB, o->pem_ca) &&
           set_blob(e, CURLOPT_SSLCERT_BLOB, o->pem_certificate) &&
           set_blob(e, CURLOPT_SSLKEY_BLOB, o->pem_key);
}

int transfer_open(struct transfer *t, uv_loop_t *loop, const struct sink_option *option,
                  struct sonde_error *error)
{
    t->loop = loop;
    t->option = option;
    t->timer.data = t;
    if (curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK) {
        t->multi = curl_multi_init();
        t->easy = curl_easy_init();
    }
    if (t->multi == NULL || t->easy == NULL || uv_timer_init(loop, &t->timer) != 0 ||
        curl_multi_setopt(t->multi, CURLMOPT_SOCKETFUNCTION, on_socket) != CURLM_OK ||
        curl_multi_setopt(t->multi, CURLMOPT_SOCKETDATA, t) != CURLM_OK ||
        curl_multi_setopt(t->multi, CURLMOPT_TIMERFUNCTION, on_timeout) != CURLM_OK ||
        curl_multi_setopt(t->multi, CURLMOPT_TIMERDATA, t) != CURLM_OK || !set_up(t))
        return error_set(error, SONDE_ENOMEM, "[sink-%s]: libcurl cannot be set up", option->name);
    return SONDE_OK;
}

static bool add_header(struct transfer *t, const char *name, const char *value)
{
    char text[SINK_TEXT_BYTES + 64];
    (void)snprintf(text, sizeof text, "%s: %s", name, value);
    struct curl_slist *longer = curl_slist_append(t->headers, text);
    if (longer != NULL)
        t->headers = longer;
    return longer != NULL;
}

void transfer_post(struct transfer *t, struct slice body, const struct transfer_header *headers)
{
    const struct sink_option *o = t->option;
    curl_slist_free_all(t->headers);
    t->headers = NULL;
    t->reason[0] = '\0';
    buffer_clear(&t->answer);
    bool good = add_header(t, "User-Agent", "sonded/" SONDE_VERSION) &&
                add_header(t, "Expect", "") &&
                (o->authorization[0] == '\0' || add_header(t, "Authorization", o->authorization));
    for (; good && headers->name != NULL; headers++)
        good = headers->value == NULL || add_header(t, headers->name, headers->value);
    good = good && curl_easy_setopt(t->easy, CURLOPT_HTTPHEADER, t->headers) == CURLE_OK &&
           curl_easy_setopt(t->easy, CURLOPT_POSTFIELDS, body.at) == CURLE_OK &&
           curl_easy_setopt(t->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.length) ==
               CURLE_OK &&
           curl_multi_add_handle(t->multi, t->easy) == CURLM_OK;
    t->running = good;
    if (!good)
        t->on_done(t->user, 0, "no memory for a request");
}

void transfer_close(struct transfer *t)
{
    if (t->running)
        (void)curl_multi_remove_handle(t->multi, t->easy);
    t->running = false;
    curl_easy_cleanup(t->easy);
    (void)curl_multi_cleanup(t->multi);
    curl_slist_free_all(t->headers);
    buffer_free(&t->answer);
    (void)uv_timer_stop(&t->timer);
}
