/* What netifyd calls its keys. */
/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "agent/keys.h"

const char *key_proper_name(const char *section, const char *name)
{
    static const char *const others[][3] = {
        {"capture_interface_", "threads", "workers"},
        {"capture_interface_", "fanout_instances", "workers"},
        {"capture_interface_", "filename", "path"},
        {"capture_interface_", "queue_id", "queue"},
        {"capture_interface_", "queue_instances", "workers"},
    };
    for (unsigned i = 0; i < sizeof others / sizeof others[0]; i++)
        if (strcmp(section, others[i][0]) == 0 && strcmp(name, others[i][1]) == 0)
            return others[i][2];
    return name;
}

/* Who asks for this believes that something does not leave: going on without would be a lie. */
const char *key_refused(const char *section, const char *name)
{
    bool is_pattern =
        strcmp(section, "privacy_filter") == 0 &&
        (strncmp(name, "regex_search", 12) == 0 || strncmp(name, "regex_replace", 13) == 0);
    return is_pattern ? "texts are not replaced by patterns here: take it out, and say with names, "
                        "host[], mac[] or drop[] what is not to leave"
                      : NULL;
}

const char *key_of_netifyd(const char *section, const char *name)
{
    static const char cloud[] = "there is no cloud to talk to", plugin[] = "there are no plugins",
                      later[] = "this version decides it by itself";
    /* "*": any key of the section. */
    static const char *const known[][3] = {
        {"sonded", "uuid_serial", cloud},
        {"sonded", "uuid_site", cloud},
        {"sonded", "path_uuid_serial", cloud},
        {"sonded", "path_uuid_site", cloud},
        {"sonded", "enable_sink", cloud},
        {"sonded", "url_sink", cloud},
        {"sonded", "upload_connect_timeout", cloud},
        {"sonded", "sink_connect_timeout", cloud},
        {"sonded", "upload_timeout", cloud},
        {"sonded", "upload_xfer_timeout", cloud},
        {"sonded", "sink_xfer_timeout", cloud},
        {"sonded", "upload_nat_flows", cloud},
        {"sonded", "sink_max_post_errors", cloud},
        {"sonded", "max_backlog_kb", cloud},
        {"sonded", "ssl_verify", cloud},
        {"sonded", "ssl_verify_peer", cloud},
        {"sonded", "ssl_use_tlsv1", cloud},
        {"sonded", "auto_informatics", cloud},
        {"sonded", "path_plugins", plugin},
        {"sonded", "path_shared_data", plugin},
        {"sonded", "path_license_manager", plugin},
        {"sonded", "path_server_socket", plugin},
        {"sonded", "path_domains", "lists are signatures here: sonde signatures import"},
        {"sonded", "max_packet_queue_kb", later},
        {"sonded", "max_capture_length", later},
        {"sonded", "syn_scan_protection", later},
        {"sonded", "soft_dissectors", later},
        {"sonded", "auto_flow_expiry", later},
        {"sonded", "flow_map_buckets", later},
        {"sonded", "enable_coredumps", later},
        {"sonded", "use_getifaddrs", later},
        {"threads", "*", later},
        {"flow_hash_cache", "purge_divisor", later},
        {"dns_hint_cache", "ttl", "names live as long as DNS said"},
        {"capture_defaults", "*", later},
        {"capture_defaults_tpv3", "*", later},
        {"protocols", "*", later},
        {"netify_api", "*", cloud},
        {"sink_headers", "*", cloud},
        {"watches", "*", cloud},
        {"services", "*", plugin},
        {"tasks", "*", plugin},
    };
    for (unsigned i = 0; i < sizeof known / sizeof known[0]; i++)
        if (strcmp(section, known[i][0]) == 0 &&
            (strcmp(known[i][1], "*") == 0 || strcmp(name, known[i][1]) == 0))
            return known[i][2];
    return NULL;
}
