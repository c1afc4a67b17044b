/* The agent's numbers, one by one, for those who collect numbers. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_METRICS_H
#define SONDE_AGENT_METRICS_H

#include "agent/publisher.h"

struct metric {
    const char *name; /* as Prometheus has it, without what all have in front */
    const char *help;
    bool is_counter; /* it only grows; else it goes up and down */
};

struct metric_value {
    const struct metric *metric;
    const char *label; /* "interface", "sink", "type"; NULL: it is there once */
    const char *of;    /* the label's value */
    double value;
};

/* All values of a metric come together, and in the same order each time. */
typedef void metric_tell(void *user, const struct metric_value *value);
FOR_MODULES void metrics_each(struct publisher *p, const struct snapshot *now, metric_tell *tell,
                              void *user);

#endif
