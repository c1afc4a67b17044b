/* netify-apps.conf of netifyd 4. */
/* SPDX-License-Identifier: MIT */
#include "cli/signatures/base64.h"
#include "cli/signatures/export.h"

enum {
    HAS = 1U << EXPORT_DOMAIN | 1U << EXPORT_EXACT | 1U << EXPORT_NETWORK | 1U << EXPORT_EXPRESSION
};

static void put_header(const struct export *ex, const struct sonde_application *a,
                       const struct sonde_list *l, struct export_rules rules, void *user)
{
    (void)ex;
    (void)l;
    (void)rules;
    if (a != NULL)
        buffer_printf(user, "app:%u:netify.%s\n", a->id, a->tag);
}

/* A flow expression ends in a semicolon there. */
static void put_expression(struct buffer *out, unsigned id, const char *text)
{
    struct buffer whole = {0};
    buffer_printf(&whole, "%s;", text);
    buffer_printf(out, "nsd:%u:-1:", id);
    base64_write(buffer_slice(&whole), out);
    buffer_byte(out, '\n');
    out->failed = out->failed || whole.failed;
    buffer_free(&whole);
}

static void put_rules(const struct export *ex, const struct sonde_application *a,
                      const struct sonde_list *l, struct export_rules rules, void *user)
{
    if (a == NULL) {
        export_tell_left(ex, l->tag, rules, 0, 0);
        return;
    }
    for (uint32_t i = 0; i < rules.count; i++) {
        const struct export_rule *r = &rules.at[i];
        if (r->kind == EXPORT_EXPRESSION)
            put_expression(user, a->id, r->text);
        else if (r->kind == EXPORT_NETWORK)
            buffer_printf(user, "net:%u:%s\n", a->id, r->text);
        else if ((HAS & 1U << r->kind) != 0)
            buffer_printf(user, "dom:%u:%s\n", a->id, r->text);
    }
    export_tell_left(ex, a->tag, rules, HAS, 1U << EXPORT_EXACT);
}

static int write_netify_apps(const struct export *ex, struct buffer *out)
{
    export_each(ex, put_header, out);
    export_each(ex, put_rules, out);
    return EXIT_OK;
}

const struct export_format export_netify_apps = {
    .name = "netify-apps",
    .summary = "netify-apps.conf of netifyd 4",
    .write = write_netify_apps,
};
