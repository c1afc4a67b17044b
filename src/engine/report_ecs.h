/* The Elastic Common Schema (elastic.co/docs/reference/ecs, version 8.11) as a form of events: a
 * document for each. */
/* SPDX-License-Identifier: MIT */
#ifndef SONDE_ENGINE_REPORT_ECS_H
#define SONDE_ENGINE_REPORT_ECS_H

#include "engine/writer.h"

/* Writes the document; `type` is what the message is called in the stream. */
void report_ecs(const struct sonde_writer *w, struct json *j, const char *type,
                const struct sonde_event *event, const struct sonde_input_name *input);

/* What was extracted, as far as the schema has names for it. */
void report_ecs_fields(const struct sonde_writer *w, struct json *j,
                       const struct sonde_event *event);

/* The member of the stream ("flow", "local_ip", NULL) is among those that are not told, or what it
 * is in. Its own names may be given too: those are taken out of the document. */
bool ecs_drops(const struct sonde_writer *w, const char *object, const char *key);

/* A time as text: "2026-11-26T21:14:10.118Z". */
enum { ECS_TIME_SIZE = 32 };
struct slice ecs_time(int64_t ms, char text[ECS_TIME_SIZE]);

#endif
