/* What modules of the agent may call. They are parts that stand on libraries which most agents do
 * without (src/base/module.h loads them): sonded exports what is marked so, and nothing else. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_AGENT_MODULES_H
#define SONDE_AGENT_MODULES_H

#define FOR_MODULES __attribute__((visibility("default")))

#endif
