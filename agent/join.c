/* Joins of events with what else is known. */
/* SPDX-License-Identifier: MIT */
#include "agent/join.h"

bool joins_init(struct joins *j, uint64_t seed)
{
    return own_init(&j->own, seed);
}

struct sonde_joined joins_of(const struct joins *j, const struct sonde_event *event)
{
    static const char *const tags[] = {"self"};
    struct sonde_joined joined = {0};
    struct tuple tuple;
    if (!tuple_of_flow(&event->flow, &tuple))
        return joined;
    joined.tags = tags;
    joined.tag_count = own_has(&j->own, &tuple) ? 1 : 0;
    return joined;
}
