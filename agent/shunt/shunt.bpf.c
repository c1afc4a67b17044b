/* The filter of a packet socket, in the kernel: packets of flows that are in the map are counted
 * and go no further; all others, and those that open or close a TCP connection, go on to the
 * user's filter and the worker. */
/* SPDX-License-Identifier: MIT OR GPL-2.0-only */
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/in.h>
#include <stdbool.h>

#include <bpf/bpf_endian.h>
#include <bpf/bpf_helpers.h>

#include "layout.h"

enum {
    WHOLE = -1, /* all of the packet */
    NOTHING = 0,
    TAGS_MOST = 2,
    IP4_FRAGMENT = 0x3fff,
    IP6_HEADER = 40,
    TCP_FLAGS_AT = 13,
    TCP_OPENS_OR_CLOSES = 0x07 /* FIN, SYN, RST */
};

/* Written before the program is loaded. */
const volatile bool without_header; /* packets begin with IP */
const volatile bool is_loopback;    /* each one is seen as it leaves and as it comes */

struct {
    __uint(type, BPF_MAP_TYPE_HASH);
    __uint(map_flags, BPF_F_NO_PREALLOC);
    __uint(max_entries, 1);
    __type(key, struct shunt_key);
    __type(value, __u32);
} flows SEC(".maps");

struct {
    __uint(type, BPF_MAP_TYPE_ARRAY);
    __uint(map_flags, BPF_F_MMAPABLE);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, struct shunt_sent);
} counts SEC(".maps");

/* The user's filter, where there is one. */
struct {
    __uint(type, BPF_MAP_TYPE_PROG_ARRAY);
    __uint(max_entries, 1);
    __type(key, __u32);
    __type(value, __u32);
} filters SEC(".maps");

/* A packet's two ends in the order in which they came. */
struct ends {
    __be32 address[2][4];
    __be16 port[2];
};

/* Id 0 carries a priority only. False for a third one. */
static __always_inline bool take_tag(struct shunt_key *key, __u16 tci)
{
    __u16 id = tci & 0x0fff;
    if (id == 0)
        return true;
    if (key->vlan[0] == 0)
        key->vlan[0] = id + 1;
    else if (key->vlan[1] == 0)
        key->vlan[1] = id + 1;
    else
        return false;
    return true;
}

/* What stands before IP: its type, and where it begins. */
static __always_inline bool read_link(struct __sk_buff *skb, struct shunt_key *key, __u16 *type,
                                      __u32 *at)
{
    __be16 head[2];
    if (skb->vlan_present)
        (void)take_tag(key, skb->vlan_tci);
    if (without_header) {
        *type = bpf_ntohs((__be16)skb->protocol);
        *at = 0;
        return true;
    }
    *at = ETH_HLEN;
    if (bpf_skb_load_bytes(skb, ETH_HLEN - 2, head, 2) != 0)
        return false;
    *type = bpf_ntohs(head[0]);
    for (int i = 0; i < TAGS_MOST && (*type == ETH_P_8021Q || *type == ETH_P_8021AD); i++) {
        if (bpf_skb_load_bytes(skb, *at, head, sizeof head) != 0 ||
            !take_tag(key, bpf_ntohs(head[0])))
            return false;
        *type = bpf_ntohs(head[1]);
        *at += sizeof head;
    }
    return true;
}

static __always_inline bool read_ip4(struct __sk_buff *skb, struct shunt_key *key,
                                     struct ends *ends, __u32 *at)
{
    struct {
        __u8 version, service;
        __be16 length, id, fragment;
        __u8 ttl, protocol;
        __be16 checksum;
        __be32 address[2];
    } ip;
    if (bpf_skb_load_bytes(skb, *at, &ip, sizeof ip) != 0 || ip.version >> 4 != 4 ||
        (ip.version & 15) < 5 || (bpf_ntohs(ip.fragment) & IP4_FRAGMENT) != 0)
        return false;
    key->ip_version = 4;
    key->ip_protocol = ip.protocol;
    for (int i = 0; i < 2; i++) {
        ends->address[i][0] = ends->address[i][1] = 0;
        ends->address[i][2] = bpf_htonl(0xffff);
        ends->address[i][3] = ip.address[i];
    }
    *at += (ip.version & 15) * 4;
    return true;
}

static __always_inline bool read_ip6(struct __sk_buff *skb, struct shunt_key *key,
                                     struct ends *ends, __u32 *at)
{
    struct {
        __be32 version;
        __be16 length;
        __u8 next, hops;
        __be32 address[2][4];
    } ip;
    if (bpf_skb_load_bytes(skb, *at, &ip, sizeof ip) != 0 || bpf_ntohl(ip.version) >> 28 != 6)
        return false;
    key->ip_version = 6;
    key->ip_protocol = ip.next;
    __builtin_memcpy(ends->address, ip.address, sizeof ip.address);
    *at += IP6_HEADER;
    return true;
}

/* False for what is not to be counted here. */
static __always_inline bool read_transport(struct __sk_buff *skb, const struct shunt_key *key,
                                           struct ends *ends, __u32 at)
{
    __be16 head[7];
    if (key->ip_protocol == IPPROTO_TCP) {
        if (bpf_skb_load_bytes(skb, at, head, sizeof head) != 0 ||
            (((__u8 *)head)[TCP_FLAGS_AT] & TCP_OPENS_OR_CLOSES) != 0)
            return false;
    } else if (key->ip_protocol != IPPROTO_UDP || bpf_skb_load_bytes(skb, at, head, 4) != 0) {
        return false;
    }
    ends->port[0] = head[0];
    ends->port[1] = head[1];
    return true;
}

static __always_inline bool sorts_behind(const struct ends *e)
{
    for (int i = 0; i < 4; i++)
        if (e->address[0][i] != e->address[1][i])
            return bpf_ntohl(e->address[0][i]) > bpf_ntohl(e->address[1][i]);
    return bpf_ntohs(e->port[0]) > bpf_ntohs(e->port[1]);
}

static __always_inline void put_end(struct shunt_key *key, int place, const struct ends *e, int end)
{
    __builtin_memcpy(key->address[place], e->address[end], sizeof key->address[place]);
    key->port[place] = bpf_ntohs(e->port[end]);
}

/* The flow that a packet belongs to, and which of its ends sent it. False: it is the worker's. */
static __always_inline bool read_packet(struct __sk_buff *skb, struct shunt_key *key, __u32 *from)
{
    struct ends ends;
    __u16 type;
    __u32 at;
    if (!read_link(skb, key, &type, &at))
        return false;
    bool done = type == ETH_P_IP     ? read_ip4(skb, key, &ends, &at)
                : type == ETH_P_IPV6 ? read_ip6(skb, key, &ends, &at)
                                     : false;
    if (!done || !read_transport(skb, key, &ends, at))
        return false;
    *from = sorts_behind(&ends);
    if (*from == 0) {
        put_end(key, 0, &ends, 0);
        put_end(key, 1, &ends, 1);
    } else {
        put_end(key, 0, &ends, 1);
        put_end(key, 1, &ends, 0);
    }
    return true;
}

static __always_inline bool count(struct __sk_buff *skb)
{
    struct shunt_key key = {0};
    __u32 from;
    if (!read_packet(skb, &key, &from))
        return false;
    __u32 *number = bpf_map_lookup_elem(&flows, &key);
    if (number == NULL)
        return false;
    /* By a place of its own, not by one in a struct: what may not look into the kernel's memory
     * (CAP_PERFMON) may not count with pointers either. */
    __u32 place = shunt_place(*number, from);
    struct shunt_sent *sent = bpf_map_lookup_elem(&counts, &place);
    if (sent == NULL)
        return false;
    if (is_loopback && skb->pkt_type == PACKET_OUTGOING)
        return true;
    __sync_fetch_and_add(&sent->packets, 1);
    __sync_fetch_and_add(&sent->bytes, skb->len);
    sent->last_ns = bpf_ktime_get_ns();
    return true;
}

SEC("socket")
int sonde_shunt(struct __sk_buff *skb)
{
    if (count(skb))
        return NOTHING;
    bpf_tail_call(skb, &filters, 0);
    return WHOLE;
}

char _license[] SEC("license") = "Dual MIT/GPL";
