/* SMB 1 to 3.1.1 (MS-CIFS, MS-SMB, MS-SMB2): told by the header's magic number behind the four
 * bytes of direct TCP or a NetBIOS session, and by a header that keeps its fixed size. In NetBIOS
 * datagrams machines announce themselves with it (MS-MAIL, MS-BRWS). */
/* SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "protocols/netbios.h"
#include "protocols/ntlm.h"

enum {
    DIALECT = FIELD_BASE(smb),
    OFFERED,
    SHARES,
    SIGNED,
    ENCRYPTED,
    NATIVE_OS,
    NTLM_DOMAIN,
    NTLM_USER,
    NTLM_HOST,
    NTLM_TARGET,
    ANNOUNCED,
    ROLES,
    OS_VERSION,
    COMMENT
};

static const struct field fields[] = {
    {DIALECT, FIELD_TEXT, false, "smb", "dialect", "version that the server chose"},
    {OFFERED, FIELD_TEXT, true, "smb", "dialects", "versions that the client offers"},
    {SHARES, FIELD_TEXT, true, "smb", "shares", "shares that are connected to"},
    {SIGNED, FIELD_FLAG, false, "smb", "signing_required", "the server insists on signatures"},
    {ENCRYPTED, FIELD_FLAG, false, "smb", "encrypted", "messages are encrypted (SMB 3)"},
    {NATIVE_OS, FIELD_TEXT, false, "smb", "native_os", "operating system of a client of SMB 1"},
    {NTLM_DOMAIN, FIELD_TEXT, false, "ntlm", "domain", "domain of the user"},
    {NTLM_USER, FIELD_TEXT, false, "ntlm", "user", "name of the user"},
    {NTLM_HOST, FIELD_TEXT, false, "ntlm", "host", "name of the client's machine"},
    {NTLM_TARGET, FIELD_TEXT, false, "ntlm", "target", "name of the server or its domain"},
    {ANNOUNCED, FIELD_TEXT, false, "smb", "announced",
     "name of the machine or group that is announced to the network"},
    {ROLES, FIELD_TEXT, true, "smb", "roles", "what the announced machine is or offers"},
    {OS_VERSION, FIELD_TEXT, false, "smb", "os_version",
     "version of Windows that the machine has, or says it has: 6.1"},
    {COMMENT, FIELD_TEXT, false, "smb", "comment", "description of the machine, by its owner"},
};

static const struct ntlm_fields ntlm_fields = {NTLM_DOMAIN, NTLM_USER, NTLM_HOST, NTLM_TARGET};

enum {
    FRAME_BYTES = 4,
    SESSION_MESSAGE = 0x00,
    SESSION_POSITIVE = 0x82,
    SESSION_KEEP_ALIVE = 0x85,
    HEADER_1 = 32,
    HEADER_2 = 64,
    HEADER_TRANSFORM = 52,
    HEADER_COMPRESSED = 16,
    NEGOTIATE_1 = 0x72,
    SESSION_SETUP_1 = 0x73,
    TRANSACTION_1 = 0x25,
    TREE_CONNECT_1 = 0x75,
    FLAG_REPLY_1 = 0x80,
    FLAG_UNICODE = 0x8000,
    NO_DIALECT = 0xffff,
    WORDS_OF_EXTENDED_SETUP = 12,
    WORDS_OF_PLAIN_SETUP = 13,
    NEGOTIATE = 0,
    SESSION_SETUP = 1,
    TREE_CONNECT = 3,
    COMMAND_LAST = 0x12,
    FLAG_REPLY = 1,
    SIGNING_REQUIRED = 2,
    DIALECTS_MAX = 12,
    COMPOUND_MAX = 8,
    TEXT_BYTES_MAX = 512,
    WRITE_MAILSLOT = 1,
    ANNOUNCE_HOST = 0x01,
    ANNOUNCE_GROUP = 0x0c,
    ANNOUNCE_MASTER = 0x0f,
    ANNOUNCED_BYTES = 16,
    COMMENT_BYTES = 43
};

/* 00, three bytes of length, magic. */
static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? ff 'SMB'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? fe 'SMB'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? fd 'SMB'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "00 ?? ?? ?? fc 'SMB'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "85 00 00 00 00 ?? ?? ??"},
};

static const struct usual_port ports[] = {{ON_TCP, 445, PROTOCOL_SMB}};

static const char *dialect_name(uint16_t dialect)
{
    switch (dialect) {
    case 0x0202:
        return "2.0.2";
    case 0x0210:
        return "2.1";
    case 0x0300:
        return "3.0";
    case 0x0302:
        return "3.0.2";
    case 0x0311:
        return "3.1.1";
    case 0x02ff:
        return "2.???";
    default:
        return NULL;
    }
}

static void tell_text(struct inspection *i, unsigned field, struct slice text, bool is_unicode)
{
    uint8_t utf8[TEXT_BYTES_MAX];
    if (is_unicode)
        text = slice_of(utf8, utf16le_text(text, utf8, sizeof(utf8)));
    if (text.length > 0)
        inspect_text(i, field, text);
}

/* Takes a text that ends in a zero; Unicode ones begin at an even distance from the header. */
static struct slice take_text(struct cursor *c, struct slice message, bool is_unicode)
{
    if (is_unicode && (message.length - cursor_left(c)) % 2 == 1)
        cursor_skip(c, 1);
    struct slice rest = cursor_rest(c);
    size_t length = 0;
    struct cursor scan = *c;
    while (cursor_left(&scan) >= (is_unicode ? 2 : 1)) {
        uint16_t character = is_unicode ? cursor_u16le(&scan) : cursor_u8(&scan);
        if (character == 0)
            break;
        length += is_unicode ? 2 : 1;
    }
    *c = scan;
    return slice_head(rest, length);
}

static void read_negotiate_1(struct inspection *i, struct cursor words, struct cursor bytes,
                             bool is_reply)
{
    if (is_reply) {
        uint16_t chosen = cursor_u16le(&words);
        if (!cursor_ok(&words) || chosen == NO_DIALECT)
            return;
        inspect_string(i, DIALECT, "1");
        inspect_risk(i, RISK_SMB1);
        return;
    }
    for (unsigned n = 0; n < DIALECTS_MAX && cursor_left(&bytes) > 1; n++) {
        cursor_skip(&bytes, 1);
        struct slice name = take_text(&bytes, SLICE_NONE, false);
        inspect_text(i, OFFERED, name);
    }
}

static void read_setup_1(struct inspection *i, struct cursor words, struct cursor bytes,
                         struct slice message, bool is_unicode)
{
    size_t count = cursor_left(&words) / 2;
    if (ntlm_read(i, cursor_rest(&bytes), &ntlm_fields) && count == WORDS_OF_EXTENDED_SETUP) {
        cursor_skip(&words, 14);
        cursor_skip(&bytes, cursor_u16le(&words));
        tell_text(i, NATIVE_OS, take_text(&bytes, message, is_unicode), is_unicode);
    } else if (count == WORDS_OF_PLAIN_SETUP) {
        cursor_skip(&words, 14);
        size_t passwords = cursor_u16le(&words);
        cursor_skip(&bytes, passwords + cursor_u16le(&words));
        tell_text(i, NTLM_USER, take_text(&bytes, message, is_unicode), is_unicode);
        tell_text(i, NTLM_DOMAIN, take_text(&bytes, message, is_unicode), is_unicode);
        tell_text(i, NATIVE_OS, take_text(&bytes, message, is_unicode), is_unicode);
    }
}

/* `message` begins with the header; words and bytes have their counts in front. */
static bool read_smb1(struct inspection *i, struct slice message)
{
    struct cursor c = cursor_over(message);
    cursor_skip(&c, 4);
    uint8_t command = cursor_u8(&c);
    cursor_skip(&c, 4);
    bool is_reply = (cursor_u8(&c) & FLAG_REPLY_1) != 0;
    bool is_unicode = (cursor_u16le(&c) & FLAG_UNICODE) != 0;
    cursor_skip(&c, HEADER_1 - 12);
    struct cursor words = cursor_block(&c, (size_t)cursor_u8(&c) * 2);
    size_t count = cursor_u16le(&c);
    struct cursor bytes = cursor_over(slice_head(cursor_rest(&c), count));
    if (!cursor_ok(&c))
        return message.length >= HEADER_1; /* its body has not been waited for */
    if (command != NEGOTIATE_1)
        inspect_risk(i, RISK_SMB1);
    if (command == NEGOTIATE_1)
        read_negotiate_1(i, words, bytes, is_reply);
    /* Texts are aligned to the header; what follows `bytes` would break the count. */
    message.length -= cursor_left(&c) - cursor_left(&bytes);
    if (command == SESSION_SETUP_1 && is_reply)
        ntlm_read(i, cursor_rest(&bytes), &ntlm_fields);
    if (command == SESSION_SETUP_1 && !is_reply)
        read_setup_1(i, words, bytes, message, is_unicode);
    if (command == TREE_CONNECT_1 && !is_reply) {
        cursor_skip(&words, 6);
        cursor_skip(&bytes, cursor_u16le(&words));
        if (cursor_ok(&words))
            tell_text(i, SHARES, take_text(&bytes, message, is_unicode), is_unicode);
    }
    return true;
}

static void read_negotiate(struct inspection *i, struct cursor c, bool is_reply)
{
    cursor_skip(&c, 2);
    uint16_t count = cursor_u16le(&c); /* of dialects; in the reply the way of signing */
    if (is_reply) {
        const char *name = dialect_name(cursor_u16le(&c));
        /* "2.???" only says that the client shall ask again. */
        if (name != NULL && name[2] != '?')
            inspect_string(i, DIALECT, name);
        if ((count & SIGNING_REQUIRED) != 0)
            inspect_flag(i, SIGNED);
        ntlm_read(i, cursor_rest(&c), &ntlm_fields);
        return;
    }
    cursor_skip(&c, 32);
    for (unsigned n = 0; n < count && n < DIALECTS_MAX && cursor_left(&c) >= 2; n++) {
        const char *name = dialect_name(cursor_u16le(&c));
        if (name != NULL)
            inspect_string(i, OFFERED, name);
    }
}

/* Offset and length count from the header. */
static void read_tree_connect(struct inspection *i, struct cursor c, struct slice message)
{
    cursor_skip(&c, 4);
    struct cursor path = cursor_over(slice_tail(message, cursor_u16le(&c)));
    struct slice text = cursor_take(&path, cursor_u16le(&c));
    if (cursor_ok(&c) && cursor_ok(&path))
        tell_text(i, SHARES, text, true);
}

/* Several requests may share a message, each telling where the next one begins. */
static bool read_smb2(struct inspection *i, struct slice message)
{
    for (unsigned n = 0; n < COMPOUND_MAX && message.length >= HEADER_2; n++) {
        struct cursor c = cursor_over(message);
        cursor_skip(&c, 4);
        uint16_t size = cursor_u16le(&c);
        cursor_skip(&c, 6);
        uint16_t command = cursor_u16le(&c);
        cursor_skip(&c, 2);
        bool is_reply = (cursor_u32le(&c) & FLAG_REPLY) != 0;
        uint32_t next = cursor_u32le(&c);
        cursor_skip(&c, HEADER_2 - 24);
        if (size != HEADER_2 || command > COMMAND_LAST || !cursor_ok(&c))
            return n > 0;
        if (command == NEGOTIATE)
            read_negotiate(i, c, is_reply);
        if (command == SESSION_SETUP)
            ntlm_read(i, cursor_rest(&c), &ntlm_fields);
        if (command == TREE_CONNECT && !is_reply)
            read_tree_connect(i, c, message);
        if (next < HEADER_2 || next % 8 != 0)
            return true;
        message = slice_tail(message, next);
    }
    return true;
}

/* How much of a message must be here: all of the few that are read, the header of the others. */
static size_t wanted(struct slice message, size_t length)
{
    static const uint16_t sizes[] = {HEADER_COMPRESSED, HEADER_TRANSFORM, HEADER_2, HEADER_1};
    struct cursor c = cursor_over(message);
    uint8_t magic = cursor_u8(&c);
    if (!cursor_accept(&c, SLICE_LITERAL("SMB")) || magic < 0xfc || length < sizes[magic - 0xfc])
        return 0;
    if (message.length < sizes[magic - 0xfc])
        return sizes[magic - 0xfc];
    uint8_t command_1 = cursor_u8(&c);
    if (magic == 0xff)
        return command_1 == NEGOTIATE_1 || command_1 == SESSION_SETUP_1 ||
                       command_1 == TREE_CONNECT_1
                   ? length
                   : HEADER_1;
    cursor_skip(&c, 7);
    uint16_t command = cursor_u16le(&c);
    return magic == 0xfe && command <= TREE_CONNECT ? length : sizes[magic - 0xfc];
}

static bool read_message(struct inspection *i, struct slice message)
{
    int magic = message.length > 0 ? message.at[0] : -1;
    if (magic == 0xff)
        return read_smb1(i, message);
    if (magic == 0xfe)
        return read_smb2(i, message);
    if (magic == 0xfd)
        inspect_flag(i, ENCRYPTED);
    return true;
}

/* MS-BRWS, section 2.4: SV_TYPE_… */
static const struct {
    uint32_t bit;
    const char *name;
} roles[] = {
    {0x00000001, "workstation"},
    {0x00000002, "server"},
    {0x00000004, "sql-server"},
    {0x00000008, "domain-controller"},
    {0x00000010, "backup-domain-controller"},
    {0x00000020, "time-source"},
    {0x00000100, "domain-member"},
    {0x00000200, "print-queue"},
    {0x00000400, "dial-in"},
    {0x00000800, "unix"},
    {0x00020000, "backup-browser"},
    {0x00040000, "master-browser"},
    {0x00080000, "domain-master-browser"},
    {0x02000000, "cluster"},
    {0x04000000, "terminal-server"},
};

/* What a text of fixed room has before its zero. */
static struct slice take_fixed(struct cursor *c, size_t room)
{
    struct slice rest;
    return slice_split(cursor_take(c, room), 0, &rest);
}

/* MS-BRWS, section 2.2: a machine, the master browser, or a group with the name of its master. */
static void read_announcement(struct inspection *i, struct cursor c)
{
    uint8_t command = cursor_u8(&c);
    if (command != ANNOUNCE_HOST && command != ANNOUNCE_MASTER && command != ANNOUNCE_GROUP)
        return;
    cursor_skip(&c, 1 + 4);
    struct slice name = take_fixed(&c, ANNOUNCED_BYTES);
    unsigned major = cursor_u8(&c) & 15, minor = cursor_u8(&c);
    uint32_t type = cursor_u32le(&c);
    cursor_skip(&c, 1 + 1 + 2);
    if (!cursor_ok(&c) || name.length == 0)
        return;
    inspect_text(i, ANNOUNCED, name);
    if (command == ANNOUNCE_GROUP)
        return; /* its version is that of the service, its type that of all of them */
    char version[8];
    (void)snprintf(version, sizeof version, "%u.%u", major, minor);
    inspect_string(i, OS_VERSION, version);
    for (unsigned n = 0; n < COUNT_OF(roles); n++)
        if ((type & roles[n].bit) != 0)
            inspect_string(i, ROLES, roles[n].name);
    size_t left = cursor_left(&c);
    struct slice comment = take_fixed(&c, left < COMMENT_BYTES ? left : COMMENT_BYTES);
    if (comment.length > 0)
        inspect_text(i, COMMENT, comment);
}

/* MS-MAIL, section 2.2.1: a transaction that writes to a mailslot, whose name the bytes begin with.
 * What is written stands at an offset from the header. */
static void read_mailslot(struct inspection *i, struct slice message)
{
    struct cursor c = cursor_over(message);
    cursor_skip(&c, 4);
    uint8_t command = cursor_u8(&c);
    cursor_skip(&c, HEADER_1 - 5);
    struct cursor words = cursor_block(&c, (size_t)cursor_u8(&c) * 2);
    cursor_skip(&c, 2);
    cursor_skip(&words, 22);
    size_t count = cursor_u16le(&words);
    struct cursor data = cursor_over(slice_tail(message, cursor_u16le(&words)));
    cursor_skip(&words, 2);
    if (cursor_u16le(&words) != WRITE_MAILSLOT || command != TRANSACTION_1 || !cursor_ok(&words))
        return;
    if (cursor_accept(&c, SLICE_LITERAL("\\MAILSLOT\\BROWSE\0")))
        read_announcement(i, cursor_over(slice_head(cursor_rest(&data), count)));
}

/* The first one comes here behind its NetBIOS header, later ones with it. */
static enum verdict inspect_datagram(struct inspection *i)
{
    struct cursor c = i->in;
    if (cursor_peek(&c, 0) != 0xff && !netbios_open_datagram(&c))
        return VERDICT_NOT;
    if (!netbios_carries_smb(&c) || cursor_left(&c) < HEADER_1)
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    read_mailslot(i, cursor_rest(&c));
    return VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    if (i->datagram)
        return inspect_datagram(i);
    bool is_any = false;
    while (cursor_left(&i->in) >= FRAME_BYTES) {
        struct cursor c = i->in;
        uint8_t type = cursor_u8(&c);
        size_t length = cursor_u24be(&c);
        /* What a NetBIOS session says before and between its messages. */
        if ((type == SESSION_POSITIVE || type == SESSION_KEEP_ALIVE) && length == 0) {
            if (!i->matched && !is_any && cursor_left(&c) == 0)
                return VERDICT_MORE;
            i->in = c;
            continue;
        }
        if (type != SESSION_MESSAGE)
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        if (cursor_left(&c) < FRAME_BYTES)
            break;
        struct slice message = slice_head(cursor_rest(&c), length);
        size_t needed = wanted(message, length);
        if (needed == 0)
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        if (message.length < needed && (is_any || !i->full))
            break;
        if (!read_message(i, message))
            return is_any || i->matched ? VERDICT_DONE : VERDICT_NOT;
        is_any = true;
        cursor_skip(&c, message.length);
        i->in = c;
        if (message.length < length) {
            i->skip = (uint32_t)(length - message.length);
            break;
        }
    }
    return is_any ? VERDICT_MATCH : VERDICT_MORE;
}

#define ZEROS_8 "0000000000000000"
#define HEADER_OF(command, flags)                                                                  \
    "fe'SMB' 4000 0000 00000000 " command " 0100 " flags                                           \
    " 00000000" ZEROS_8 ZEROS_8 ZEROS_8 ZEROS_8 ZEROS_8

/* A NetBIOS datagram with a transaction of SMB 1 that writes to a mailslot. */
#define MAILSLOT(size)                                                                             \
    "11 02 8020 c0000250 008a 00bb 0000 20'EGEJEMEFFDFCFGCACACACACACACACAAA' 00"                   \
    "20'FHEPFCELEHFCEPFFFACACACACACACABN' 00 ff'SMB' 25 00000000 00 0000 0000" ZEROS_8             \
    "0000 0000 0000 0000 0000 11 0000 " size                                                       \
    "00 0000 0000 0000 0000 e8030000 0000 0000 0000 " size "00 5600 0300 0100 0100 0200 4700 "

static const struct sample samples[] = SAMPLES(
    {.name = "client_offers_versions_2_and_3",
     .hex = "00 00006e" HEADER_OF("0000",
                                  "00000000") "2400 0500 0100 0000 7f000000" ZEROS_8 ZEROS_8 ZEROS_8
                                              "0202 1002 0003 0203 1103",
     .on = ON_TCP,
     .server_port = 445,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.dialects=2.0.2; smb.dialects=3.1.1"},
    {.name = "server_chooses_3_1_1_and_signs",
     .hex = "00 000080" HEADER_OF("0000",
                                  "01000000") "4100 0300 1103 0000" ZEROS_8 ZEROS_8
                                              "7f000000 00008000 00008000 00008000" ZEROS_8 ZEROS_8
                                              "8000 0000 00000000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.dialect=3.1.1; smb.signing_required=true"},
    {.name = "client_connects_to_a_share",
     .hex = "00 00005c" HEADER_OF("0300", "00000000") "0900 0000 4800 1400"
                                                      "5c005c0073007200760031005c0070007500 6200",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.shares=\\\\srv1\\pub"},
    {.name = "messages_become_encrypted",
     .hex = "00 0000f0 fd'SMB'" ZEROS_8 ZEROS_8 ZEROS_8 ZEROS_8 "bc000000 0000 0100" ZEROS_8,
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.encrypted=true"},
    {.name = "version_1_offered_beside_2_is_no_risk",
     .hex = "00 00003a ff'SMB' 72 00000000 18 53c8 0000" ZEROS_8 "0000 0000 feff 0000 0000"
            "00 1700 02'NT LM 0.12'00 02'SMB 2.002'00",
     .on = ON_TCP,
     .server_port = 445,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.dialects=NT LM 0.12; smb.dialects=SMB 2.002",
     .spares = RISK_BIT(SMB1)},
    {.name = "version_1_chosen",
     .hex = "00 000025 ff'SMB' 72 00000000 98 53c8 0000" ZEROS_8 "0000 0000 feff 0000 0000"
            "01 0000 0000",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.dialect=1",
     .risks = RISK_BIT(SMB1)},
    {.name = "machine_announces_itself",
     .hex = MAILSLOT(
         "26") "'\\MAILSLOT\\BROWSE' 00"
               " 01 00 80fc0a00 'FILESRV'000000000000000000 06 01 03100400 0f01 55aa 'Scans'00",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_SMB,
     .facts = "netbios.name=FILESRV; smb.announced=FILESRV; smb.os_version=6.1; smb.roles=server;"
              "smb.roles=master-browser; smb.comment=Scans",
     .spares = RISK_BIT(SMB1)},
    {.name = "machine_announces_itself_again",
     .hex =
         MAILSLOT("21") "'\\MAILSLOT\\BROWSE' 00"
                        " 01 00 80fc0a00 'FILESRV'000000000000000000 06 01 00010000 0f01 55aa 00",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.roles=domain-member"},
    {.name = "group_is_announced",
     .hex = MAILSLOT(
         "28") "'\\MAILSLOT\\BROWSE' 00"
               " 0c 00 60ea0000 'WORKGROUP'00000000000000 05 00 00100080 0f01 55aa 'FILESRV'00",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_SMB,
     .facts = "smb.announced=WORKGROUP"},
    {.name = "mailslot_of_another_service",
     .hex = MAILSLOT("04") "'\\MAILSLOT\\NET\\NTLOGON' 00 00 12000000",
     .on = ON_UDP,
     .server_port = 138,
     .protocol = PROTOCOL_SMB,
     .facts = "netbios.name=FILESRV"},
    {.name = "header_of_another_size",
     .hex = "00 000050 fe'SMB' 4200 0000 00000000 0400 0100 00000000 00000000" ZEROS_8 ZEROS_8
         ZEROS_8 ZEROS_8 ZEROS_8 ZEROS_8 ZEROS_8,
     .on = ON_TCP,
     .server_port = 445,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector smb_dissector = {
    .name = "smb",
    .summary = "Magic number behind a length of three bytes, and a header of the fixed size.",
    .source = "[MS-CIFS], [MS-SMB], [MS-SMB2]",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(SMB1),
};
