/* What others know of a flow: connection tracking, its twin, tags. */
/* SPDX-License-Identifier: MIT */
#include "engine/report.h"

static void write_address(struct json *j, const char *key, const uint8_t bytes[16])
{
    struct address a;
    char text[ADDRESS_TEXT_SIZE];
    memcpy(a.bytes, bytes, sizeof a.bytes);
    json_plain(j, key, slice_of(text, address_format(&a, text)));
}

static void write_conntrack(struct json *j, const struct sonde_conntrack *c)
{
    json_object(j, "conntrack");
    json_uint(j, "id", c->id);
    json_uint(j, "mark", c->mark);
    json_uint(j, "zone", c->zone);
    write_address(j, "reply_src_ip", c->reply_address[0]);
    write_address(j, "reply_dst_ip", c->reply_address[1]);
    json_uint(j, "reply_src_port", c->reply_port[0]);
    json_uint(j, "reply_dst_port", c->reply_port[1]);
    json_object_end(j);
}

void report_joined(struct json *j, const struct sonde_joined *joined)
{
    enum { DIGEST_BYTES = 20 };
    json_bool(j, "ip_nat", joined->ip_nat);
    if (joined->twin != NULL)
        json_hex(j, "twin", slice_of(joined->twin, DIGEST_BYTES), false);
    if (joined->conntrack != NULL)
        write_conntrack(j, joined->conntrack);
    if (joined->tag_count == 0)
        return;
    json_array(j, "tags");
    for (size_t i = 0; i < joined->tag_count; i++)
        json_string(j, NULL, joined->tags[i]);
    json_array_end(j);
}
