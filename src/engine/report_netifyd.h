/* What the style of netifyd has otherwise (docs/stream.md). */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_REPORT_NETIFYD_H
#define SONDE_ENGINE_REPORT_NETIFYD_H

#include "engine/report.h"

/* Which flows were told, and what of them. When two fall into one place the later one takes it: of
 * the other one, what is found out later is told as if it were the first that is told of it. */
enum { NETIFYD_TOLD = 1 << 16 };
struct netifyd_told {
    struct {
        uint32_t flow;
        uint32_t news;
    } at[NETIFYD_TOLD];
};

/* The type of message that an event becomes; NULL: none. A flow is told once detection has ended,
 * or both sides have spoken and its host is known, and whenever more is known after that: `updated`
 * is set then. */
const char *netifyd_type(struct netifyd_told *told, const struct sonde_event *event, bool *updated);

/* The event's protocol: TLS that carries HTTP has a name of its own. */
struct protocol_info netifyd_protocol(const struct sonde_event *event);
/* The name of an application; the bytes beside its tag are fewer than NETIFYD_NAME. */
enum { NETIFYD_NAME = 32 };
uint8_t *netifyd_application(uint8_t *at, enum sonde_application_style style, unsigned id,
                             struct slice tag);
/* The number of a category of applications; of what the catalogue does not have, that of the
 * unclassified. */
unsigned netifyd_category(const struct sonde_catalogue *catalogue, struct slice tag);
void netifyd_risks(struct json *j, uint64_t risks);
/* What it has beside report_joined()'s members; `joined` may be NULL. */
void netifyd_joined(struct json *j, const struct sonde_joined *joined);

#endif
