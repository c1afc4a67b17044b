/* SSH (RFC 4253): told by the identification string that each side sends first; the key exchange
 * messages behind it give the HASSH fingerprints. */
/* SPDX-License-Identifier: MIT */
#include "base/crypto.h"
#include "protocols/inspect.h"
#include "protocols/text.h"

enum { CLIENT = FIELD_BASE(ssh), SERVER, HASSH, HASSH_SERVER, CLIENT_SOFTWARE, SERVER_SOFTWARE };

static const struct field fields[] = {
    {CLIENT, FIELD_TEXT, false, "ssh", "client", "identification string of the client"},
    {SERVER, FIELD_TEXT, false, "ssh", "server", "identification string of the server"},
    {HASSH, FIELD_HEX, false, "ssh", "hassh",
     "MD5 over the algorithms that the client offers for its direction"},
    {HASSH_SERVER, FIELD_HEX, false, "ssh", "hassh_server",
     "MD5 over the algorithms that the server offers for its direction"},
    {CLIENT_SOFTWARE, FIELD_TEXT, false, "ssh", "client_software",
     "software that is known by the client's HASSH, as its tag in the catalogue"},
    {SERVER_SOFTWARE, FIELD_TEXT, false, "ssh", "server_software",
     "software that is known by the server's HASSH, as its tag in the catalogue"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'SSH-1.'"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "'SSH-2.'"},
};

static const struct usual_port ports[] = {{ON_TCP, 22, PROTOCOL_SSH}};

enum {
    IDENTIFICATION_MAX = 255,
    PACKET_MAX = 35000, /* RFC 4253, section 6.1 */
    MESSAGE_KEXINIT = 20,
    COOKIE_BYTES = 16,
    CALLS_MAX = 16 /* for flows of which one direction is seen */
};

enum phase { AT_IDENTIFICATION, AT_KEXINIT, FINISHED };

struct state {
    uint8_t phase[2]; /* enum phase, by direction */
    uint8_t calls;
};

/* The oldest release lines that a maintained distribution still carries. */
static bool is_obsolete(struct slice identification)
{
    static const struct {
        const char *software;
        uint16_t major;
        uint16_t minor;
    } supported[] = {
        {"OpenSSH_", 7, 4}, {"dropbear_", 2018, 76},   {"libssh-", 0, 9},
        {"libssh_", 0, 9},  {"PuTTY_Release_", 0, 68},
    };
    struct slice software, version = slice_split(slice_tail(identification, 4), '-', &software);
    if (slice_starts(version, SLICE_LITERAL("1.")) && !slice_equal(version, SLICE_LITERAL("1.99")))
        return true;
    for (size_t k = 0; k < COUNT_OF(supported); k++) {
        struct slice name = slice_text(supported[k].software);
        unsigned major, minor;
        if (!slice_starts(software, name))
            continue;
        text_version(slice_tail(software, name.length), &major, &minor);
        return major != 0 || minor != 0
                   ? major < supported[k].major ||
                         (major == supported[k].major && minor < supported[k].minor)
                   : false;
    }
    return false;
}

/* SSH-protoversion-softwareversion SP comments CR LF */
static enum verdict read_identification(struct inspection *i, uint8_t *phase)
{
    struct slice line;
    if (!text_line(&i->in, &line)) {
        struct slice rest = cursor_rest(&i->in);
        bool is_plausible = rest.length <= IDENTIFICATION_MAX && text_is_readable(slice_trim(rest));
        return is_plausible ? VERDICT_MORE : VERDICT_NOT;
    }
    struct slice software, version = slice_split(slice_tail(line, 4), '-', &software);
    if (!slice_starts(line, SLICE_LITERAL("SSH-")) || line.length > IDENTIFICATION_MAX ||
        version.length < 3 || version.length > 4 || !text_is_digit(version.at[0]) ||
        version.at[1] != '.' || !text_is_digit(version.at[2]) || software.length == 0 ||
        !text_is_readable(line))
        return VERDICT_NOT;
    inspect_text(i, i->from_client ? CLIENT : SERVER, line);
    if (is_obsolete(line))
        inspect_risk(i, i->from_client ? RISK_SSH_OBSOLETE_CLIENT : RISK_SSH_OBSOLETE_SERVER);
    *phase =
        slice_starts(version, SLICE_LITERAL("1.")) && version.length == 3 ? FINISHED : AT_KEXINIT;
    return VERDICT_MATCH;
}

static size_t append(uint8_t *text, size_t size, size_t at, struct slice part)
{
    if (part.length > size - at)
        return at;
    if (part.length > 0)
        memcpy(text + at, part.at, part.length);
    return at + part.length;
}

/* The lists of key exchange, encryption, MAC and compression methods, with semicolons between. */
static void fingerprint(struct inspection *i, const struct slice lists[8])
{
    size_t size, length = 0;
    uint8_t digest[MD5_SIZE], *text = inspect_scratch(i, &size);
    const unsigned side = i->from_client ? 0 : 1;
    const unsigned order[4] = {0, 2 + side, 4 + side, 6 + side};
    for (unsigned k = 0; k < 4; k++) {
        if (k > 0)
            length = append(text, size, length, SLICE_LITERAL(";"));
        length = append(text, size, length, lists[order[k]]);
    }
    crypto_md5(inspect_crypto(i), slice_of(text, length), digest);
    inspect_bytes(i, side == 0 ? HASSH : HASSH_SERVER, slice_of(digest, sizeof digest));
    inspect_software_of_sum(i, side == 0 ? CLIENT_SOFTWARE : SERVER_SOFTWARE, FINGERPRINT_HASSH,
                            slice_of(digest, sizeof digest));
}

/* RFC 4253, sections 6 and 7.1. */
static enum verdict read_key_exchange(struct inspection *i, uint8_t *phase)
{
    struct slice lists[8];
    size_t length = cursor_u32be(&i->in);
    if (cursor_ok(&i->in) && (length < 2 + COOKIE_BYTES || length > PACKET_MAX))
        return VERDICT_DONE;
    if (cursor_left(&i->in) < length || !cursor_ok(&i->in))
        return i->full ? VERDICT_DONE : VERDICT_MORE;
    struct cursor packet = cursor_block(&i->in, length);
    cursor_skip(&packet, 1);
    if (cursor_u8(&packet) != MESSAGE_KEXINIT)
        return VERDICT_DONE;
    cursor_skip(&packet, COOKIE_BYTES);
    for (unsigned k = 0; k < COUNT_OF(lists); k++) {
        lists[k] = cursor_take(&packet, cursor_u32be(&packet));
        if (!text_is_ascii(lists[k]))
            return VERDICT_DONE;
    }
    if (!cursor_ok(&packet))
        return VERDICT_DONE;
    fingerprint(i, lists);
    *phase = FINISHED;
    return VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    struct state *s = i->state;
    uint8_t *phase = &s->phase[i->from_client ? 0 : 1];
    enum verdict verdict = VERDICT_MATCH;
    if (i->gap && i->matched)
        return VERDICT_DONE;
    if (*phase == AT_IDENTIFICATION)
        verdict = read_identification(i, phase);
    else if (*phase == AT_KEXINIT)
        verdict = read_key_exchange(i, phase);
    else
        cursor_skip(&i->in, cursor_left(&i->in));
    if (verdict == VERDICT_NOT)
        return i->matched ? VERDICT_DONE : VERDICT_NOT;
    bool are_finished = s->phase[0] == FINISHED && s->phase[1] == FINISHED;
    if (are_finished || (verdict == VERDICT_MATCH && ++s->calls >= CALLS_MAX))
        return VERDICT_DONE;
    return verdict;
}

/* A key exchange message built by hand, with one name in each list. */
#define KEXINIT                                                                                    \
    "000000940714000102030405060708090a0b0c0d0e0f0000001163757276653235353139"                     \
    "2d7368613235360000000b7373682d656432353531390000000a6165733132382d637472"                     \
    "0000000a6165733235362d6374720000000d686d61632d736861322d3235360000000968"                     \
    "6d61632d73686131000000046e6f6e65000000047a6c6962000000000000000000000000"                     \
    "0000000000000000"

static const struct sample samples[] = SAMPLES(
    {.name = "client_and_its_key_exchange",
     .hex = "'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10\r\n'" KEXINIT,
     .on = ON_TCP,
     .server_port = 22,
     .protocol = PROTOCOL_SSH,
     .facts = "ssh.client=SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10; "
              "ssh.hassh=e97d07603350d1111ec2b64bf25413c9"},
    {.name = "server_and_its_key_exchange",
     .hex = "'SSH-2.0-dropbear_2022.83\r\n'" KEXINIT,
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_SSH,
     .facts =
         "ssh.server=SSH-2.0-dropbear_2022.83; ssh.hassh_server=1d28bf246fed683b2556414dbd13cd28"},
    {.name = "version_one_client",
     .hex = "'SSH-1.5-1.2.27\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SSH,
     .facts = "ssh.client=SSH-1.5-1.2.27",
     .risks = RISK_BIT(SSH_OBSOLETE_CLIENT)},
    {.name = "old_server",
     .hex = "'SSH-1.99-OpenSSH_3.9p1\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_SSH,
     .facts = "ssh.server=SSH-1.99-OpenSSH_3.9p1",
     .risks = RISK_BIT(SSH_OBSOLETE_SERVER)},
    {.name = "no_software_version",
     .hex = "'SSH-2.0-\r\n'",
     .on = ON_TCP,
     .server_port = 22,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "line_without_end",
     .hex = "'SSH-2.0-x' 00 'y\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "client_with_the_oldest_supported_software",
     .hex = "'SSH-1.99-OpenSSH_7.4\r\n'",
     .on = ON_TCP,
     .protocol = PROTOCOL_SSH,
     .facts = "ssh.client=SSH-1.99-OpenSSH_7.4",
     .spares = RISK_BIT(SSH_OBSOLETE_CLIENT)},
    {.name = "server_with_the_oldest_supported_software",
     .hex = "'SSH-2.0-dropbear_2018.76\r\n'",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_SSH,
     .facts = "ssh.server=SSH-2.0-dropbear_2018.76",
     .spares = RISK_BIT(SSH_OBSOLETE_SERVER)}, );

const struct dissector ssh_dissector = {
    .name = "ssh",
    .summary = "The identification string SSH-2.0-… or SSH-1.x-… at the start of either direction.",
    .source = "RFC 4253",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(SSH_OBSOLETE_CLIENT) | RISK_BIT(SSH_OBSOLETE_SERVER),
};
