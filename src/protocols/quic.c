/* QUIC (RFC 8999, RFC 9000, RFC 9001, RFC 9369, drafts 22 to 34, Facebook's and Google's versions):
 * told by an Initial that its keys open, or by a known version whose lengths fill the datagram. */
/* SPDX-License-Identifier: MIT */
#include "protocols/quic.h"

static const struct field fields[] = {
    {QUIC_VERSION, FIELD_TEXT, false, "quic", "version",
     "version of the first packet: v1, v2, draft-29, mvfst-27, Q046, T051, …"},
    {QUIC_USER_AGENT, FIELD_TEXT, false, "quic", "user_agent",
     "program that Google's clients name"},
    {QUIC_PARAMETERS, FIELD_TEXT, false, "quic", "transport_parameters",
     "transport parameters that the client offers, by number, with what is fixed of them: "
     "1=30000,3=1472,4=15728640"},
};

/* The second to fifth byte are the version. Google's public header has flags and an id instead. */
static const struct opening openings[] = {
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? 00 00 00 01"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 11, .pattern = "?? 00 00 00 00"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? 6b 33 43 cf"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? 70 9a 50 c4"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? ff 00 00 ??"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? fa ce b0 ??"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? 51 30 ?? ??"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 21, .pattern = "?? 54 30 ?? ??"},
    {.on = ON_UDP, .from = FROM_CLIENT, .shortest = 1200, .pattern = "?? ?a ?a ?a ?a"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 17, .pattern = "?9"},
    {.on = ON_UDP, .from = FROM_BOTH, .shortest = 17, .pattern = "?d"},
};

static const struct usual_port ports[] = {{ON_UDP, 443, PROTOCOL_QUIC}};

enum {
    PACKETS_MOST = 16,
    IDS_SHORTEST = 4, /* both together: fewer bytes are no evidence */
    MESSAGE_HEADER_BYTES = 4,
    CLIENT_DATAGRAM_SHORTEST = 1200,
    VERSIONS_MOST = 64,
    GOOGLE_HASH_BYTES = 12
};

/* The keys of both directions come from the first destination id that the client chose. */
struct quic_flow {
    struct tls_session session;
    uint8_t first_id[CONNECTION_ID_MOST];
    uint8_t first_id_length;
    bool has_client : 1;      /* an Initial of the client was opened … */
    bool client_side : 1;     /* … which came from this direction */
    bool has_memory : 1;      /* a hello is being joined */
    bool is_google_hello : 1; /* no TLS inside */
    bool opens_with_none : 1; /* a reserved version, and the keys of no known one fit */
};

_Static_assert(sizeof(struct quic_flow) <= INSPECT_STATE_BYTES, "fits the state");

/* What the CRYPTO frames of one side brought so far. */
struct quic_stream {
    bool from_client;
    struct joiner joined;
};

/* ---- the hellos ----------------------------------------------------------------------------- */

static bool read_hello(struct inspection *i, struct quic_flow *flow, const struct quic_stream *s)
{
    struct cursor c = cursor_over(slice_of(s->joined.bytes, s->joined.whole));
    uint8_t type = cursor_u8(&c);
    size_t length = cursor_u24be(&c);
    bool cut = length > JOINER_BYTES - MESSAGE_HEADER_BYTES;
    if (!cursor_ok(&c) || cursor_left(&c) < (cut ? JOINER_BYTES - MESSAGE_HEADER_BYTES : length))
        return false;
    struct cursor body = cut ? c : cursor_block(&c, length);
    struct client_hello client;
    struct server_hello server;
    if (s->from_client && type == HANDSHAKE_CLIENT_HELLO &&
        client_hello_read(body, CARRIER_QUIC, cut, &client)) {
        client_hello_report(i, &flow->session, &client, CARRIER_QUIC);
        quic_parameters_report(i, client.quic_parameters);
    } else if (!s->from_client && type == HANDSHAKE_SERVER_HELLO &&
               server_hello_read(body, &server)) {
        server_hello_report(i, &flow->session, &server);
    }
    return true;
}

/* Small hellos never leave the scratch space; what is spread over datagrams is kept with the flow.
 */
static void read_frames(struct inspection *i, struct quic_flow *flow, uint32_t version,
                        struct slice frames, struct quic_stream *scratch, bool from_client)
{
    struct quic_stream *stream = flow->has_memory ? inspect_memory(i, sizeof *stream) : scratch;
    int alert;
    if (stream == NULL)
        return;
    if (!flow->has_memory || stream->from_client != from_client) {
        joiner_reset(&stream->joined);
        stream->from_client = from_client;
    }
    bool ok = quic_frames_read(frames, version, &stream->joined, &alert);
    if (alert >= 0)
        alert_report(i, (uint8_t)alert);
    if (!ok || read_hello(i, flow, stream) || flow->has_memory)
        return;
    struct quic_stream *kept = inspect_memory(i, sizeof *kept);
    if (kept != NULL) {
        *kept = *stream;
        flow->has_memory = true;
    }
}

/* ---- Initial packets ------------------------------------------------------------------------ */

static struct slice first_id(const struct quic_flow *flow)
{
    return slice_of(flow->first_id, flow->first_id_length);
}

static void remember_client(struct quic_flow *flow, struct slice id, bool side)
{
    if (id.length > 0)
        memcpy(flow->first_id, id.at, id.length);
    flow->first_id_length = (uint8_t)id.length;
    flow->has_client = true;
    flow->client_side = side;
}

/* True when the packet proves itself by its tag, or needs no look any more. */
static bool read_initial(struct inspection *i, struct quic_flow *flow,
                         const struct quic_packet *packet)
{
    size_t size;
    uint8_t *scratch = inspect_scratch(i, &size);
    struct quic_stream *stream = (struct quic_stream *)(void *)scratch;
    uint8_t *frames = scratch + sizeof *stream;
    size_t room = size - sizeof *stream, length = 0;
    bool from_client = !flow->has_client || flow->client_side == i->from_client;
    bool reserved = quic_version_family(packet->version) == QUIC_RESERVED;
    bool same_id = flow->has_client && slice_equal(packet->destination, first_id(flow));
    if (reserved && flow->opens_with_none)
        return false; /* sent again */
    if (from_client && same_id && (flow->session.seen & SEEN_CLIENT_HELLO) != 0)
        return true; /* sent again */
    if (flow->has_client)
        length =
            quic_initial_open(inspect_crypto(i), packet, first_id(flow), from_client, frames, room);
    if (length == 0 && from_client && !same_id && packet->destination.length > 0) {
        /* The first one, or the one after a Retry, which changes the keys. */
        length =
            quic_initial_open(inspect_crypto(i), packet, packet->destination, true, frames, room);
        if (length > 0)
            remember_client(flow, packet->destination, i->from_client);
    }
    flow->opens_with_none |= reserved && length == 0;
    if (length == 0)
        return false;
    if (packet->version >> 24 == 'Q')
        flow->is_google_hello |= quic_google_hello(i, &flow->session, slice_of(frames, length));
    else
        read_frames(i, flow, packet->version, slice_of(frames, length), stream, from_client);
    return true;
}

/* ---- datagrams ------------------------------------------------------------------------------ */

static void report_version(struct inspection *i, uint32_t version)
{
    char text[QUIC_VERSION_TEXT_SIZE];
    inspect_text(i, QUIC_VERSION, slice_of(text, quic_version_print(version, text)));
}

/* A server that does not speak the client's version lists its own (RFC 8999, section 6). */
static bool is_negotiation(const struct quic_packet *packet)
{
    struct cursor c = cursor_over(slice_tail(packet->whole, packet->number_offset));
    size_t count = cursor_left(&c) / 4;
    unsigned known = 0, unknown = 0;
    if (cursor_left(&c) % 4 != 0 || count == 0 || count > VERSIONS_MOST ||
        packet->destination.length + packet->source.length < IDS_SHORTEST * 2)
        return false;
    while (cursor_left(&c) > 0) {
        enum quic_family family = quic_version_family(cursor_u32be(&c));
        known += family != QUIC_UNKNOWN && family != QUIC_RESERVED;
        unknown += family == QUIC_UNKNOWN;
    }
    return known > 0 && unknown <= known;
}

/* Q044 to Q048: both id lengths in one byte, 8 bytes for the server and none for the client. */
static enum verdict read_google_long(struct inspection *i, struct quic_flow *flow, uint32_t version)
{
    uint8_t first = cursor_u8(&i->in);
    cursor_skip(&i->in, 4);
    uint8_t lengths = cursor_u8(&i->in);
    cursor_skip(&i->in, 8 + (size_t)(first & 3) + 1 + GOOGLE_HASH_BYTES);
    if (!cursor_ok(&i->in) || (lengths != 0x50 && lengths != 0x05))
        return VERDICT_NOT;
    report_version(i, version);
    return quic_google_hello(i, &flow->session, cursor_rest(&i->in)) ? VERDICT_DONE : VERDICT_MATCH;
}

/* Q049: the long header of IETF QUIC (draft-ietf-quic-invariants-06) with its length, and what is
 * inside as in Q048, in the clear behind a hash. */
static enum verdict read_google_invariant(struct inspection *i, struct quic_flow *flow)
{
    struct quic_packet packet;
    uint8_t first = (uint8_t)cursor_peek(&i->in, 0);
    if (!quic_packet_read(&i->in, &packet) || packet.type != QUIC_INITIAL)
        return VERDICT_NOT;
    struct cursor c = cursor_over(slice_tail(packet.whole, packet.number_offset));
    cursor_skip(&c, (size_t)(first & 3) + 1 + GOOGLE_HASH_BYTES);
    if (!cursor_ok(&c))
        return VERDICT_NOT;
    report_version(i, packet.version);
    return quic_google_hello(i, &flow->session, cursor_rest(&c)) ? VERDICT_DONE : VERDICT_MATCH;
}

/* The handshake is over, or was not seen: nothing that follows can be read. */
static enum verdict end(struct inspection *i, const struct quic_flow *flow)
{
    const struct tls_session *s = &flow->session;
    if (s->offered != 0 && (s->seen & (SEEN_SERVER_HELLO | SEEN_RETRY_REQUEST)) == 0)
        inspect_uint(i, TLS_VERSION, s->offered);
    return VERDICT_DONE;
}

static bool is_over(const struct inspection *i, const struct quic_flow *flow)
{
    return (flow->session.seen & (SEEN_SERVER_HELLO | SEEN_RETRY_REQUEST)) != 0 ||
           flow->is_google_hello || inspect_has(i, TLS_ALERT);
}

static enum verdict read_sealed(struct inspection *i, struct quic_flow *flow)
{
    bool proven = i->matched, consistent = true;
    for (unsigned n = 0; n < PACKETS_MOST && cursor_left(&i->in) > 0; n++) {
        struct quic_packet packet;
        if ((cursor_peek(&i->in, 0) & 0x80) == 0)
            break; /* a packet with a short header, or padding, fills the rest */
        if (!quic_packet_read(&i->in, &packet)) {
            consistent = false;
            break;
        }
        bool reserved = quic_version_family(packet.version) == QUIC_RESERVED;
        if (packet.version != 0 && !reserved)
            report_version(i, packet.version);
        if (packet.type == QUIC_INITIAL)
            proven |= read_initial(i, flow, &packet);
        else if (packet.type == QUIC_NEGOTIATION)
            proven |= is_negotiation(&packet);
        else if (packet.type == QUIC_RETRY && flow->has_client)
            remember_client(flow, packet.source, flow->client_side);
        if (packet.type == QUIC_NEGOTIATION || packet.type == QUIC_RETRY || reserved ||
            !packet.has_fixed_bit ||
            packet.destination.length + packet.source.length < IDS_SHORTEST)
            consistent = false;
    }
    if (!proven && !consistent)
        return VERDICT_NOT;
    return is_over(i, flow) ? VERDICT_DONE : VERDICT_MATCH;
}

static enum verdict inspect(struct inspection *i)
{
    struct quic_flow *flow = i->state;
    struct cursor c = i->in;
    size_t datagram = cursor_left(&c);
    enum verdict verdict;
    uint8_t first = cursor_u8(&c);
    uint32_t version = cursor_u32be(&c);
    if (!cursor_ok(&c))
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    if ((first & 0x80) == 0) {
        verdict = quic_google_datagram(i, &flow->session);
        return verdict == VERDICT_NOT && i->matched ? end(i, flow) : verdict;
    }
    switch (quic_version_family(version)) {
    case QUIC_SEALED:
        return read_sealed(i, flow);
    case QUIC_GOOGLE_LONG:
        return read_google_long(i, flow, version);
    case QUIC_GOOGLE_INVARIANT:
        return read_google_invariant(i, flow);
    case QUIC_RESERVED:
        /* A client that wants to be told what the server speaks: it may have sealed its hello with
         * the keys of any version, and the answer will tell as well. */
        verdict = read_sealed(i, flow);
        return verdict == VERDICT_NOT && datagram >= CLIENT_DATAGRAM_SHORTEST ? VERDICT_MORE
                                                                              : verdict;
    default:
        if (version == 0)
            return read_sealed(i, flow);
        return i->matched ? VERDICT_MATCH : VERDICT_NOT;
    }
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_initial_of_rfc_9001",
     .hex = "c000000001088394c8f03e5157080000449e7b9aec34d1b1c98dd7689fb8ec11d242b123dc9bd8ba"
            "b936b47d92ec356c0bab7df5976d27cd449f63300099f3991c260ec4c60d17b31f8429157bb35a12"
            "82a643a8d2262cad67500cadb8e7378c8eb7539ec4d4905fed1bee1fc8aafba17c750e2c7ace01e6"
            "005f80fcb7df621230c83711b39343fa028cea7f7fb5ff89eac2308249a02252155e2347b63d58c5"
            "457afd84d05dfffdb20392844ae812154682e9cf012f9021a6f0be17ddd0c2084dce25ff9b06cde5"
            "35d0f920a2db1bf362c23e596d11a4f5a6cf3948838a3aec4e15daf8500a6ef69ec4e3feb6b1d98e"
            "610ac8b7ec3faf6ad760b7bad1db4ba3485e8a94dc250ae3fdb41ed15fb6a8e5eba0fc3dd60bc8e3"
            "0c5c4287e53805db059ae0648db2f64264ed5e39be2e20d82df566da8dd5998ccabdae053060ae6c"
            "7b4378e846d29f37ed7b4ea9ec5d82e7961b7f25a9323851f681d582363aa5f89937f5a67258bf63"
            "ad6f1a0b1d96dbd4faddfcefc5266ba6611722395c906556be52afe3f565636ad1b17d508b73d874"
            "3eeb524be22b3dcbc2c7468d54119c7468449a13d8e3b95811a198f3491de3e7fe942b330407abf8"
            "2a4ed7c1b311663ac69890f4157015853d91e923037c227a33cdd5ec281ca3f79c44546b9d90ca00"
            "f064c99e3dd97911d39fe9c5d0b23a229a234cb36186c4819e8b9c5927726632291d6a418211cc29"
            "62e20fe47feb3edf330f2c603a9d48c0fcb5699dbfe5896425c5bac4aee82e57a85aaf4e2513e4f0"
            "5796b07ba2ee47d80506f8d2c25e50fd14de71e6c418559302f939b0e1abd576f279c4b2e0feb85c"
            "1f28ff18f58891ffef132eef2fa09346aee33c28eb130ff28f5b766953334113211996d20011a198"
            "e3fc433f9f2541010ae17c1bf202580f6047472fb36857fe843b19f5984009ddc324044e847a4f4a"
            "0ab34f719595de37252d6235365e9b84392b061085349d73203a4a13e96f5432ec0fd4a1ee65accd"
            "d5e3904df54c1da510b0ff20dcc0c77fcb2c0e0eb605cb0504db87632cf3d8b4dae6e705769d1de3"
            "54270123cb11450efc60ac47683d7b8d0f811365565fd98c4c8eb936bcab8d069fc33bd801b03ade"
            "a2e1fbc5aa463d08ca19896d2bf59a071b851e6c239052172f296bfb5e72404790a2181014f3b94a"
            "4e97d117b438130368cc39dbb2d198065ae3986547926cd2162f40a29f0c3c8745c0f50fba3852e5"
            "66d44575c29d39a03f0cda721984b6f440591f355e12d439ff150aab7613499dbd49adabc8676eef"
            "023b15b65bfc5ca06948109f23f350db82123535eb8a7433bdabcb909271a6ecbcb58b936a88cd4e"
            "8f2e6ff5800175f113253d8fa9ca8885c2f552e657dc603f252e1a8e308f76f0be79e2fb8f5d5fbb"
            "e2e30ecadd220723c8c0aea8078cdfcb3868263ff8f0940054da48781893a7e49ad5aff4af300cd8"
            "04a6b6279ab3ff3afb64491c85194aab760d58a606654f9f4400e8b38591356fbf6425aca26dc852"
            "44259ff2b19c41b9f96f3ca9ec1dde434da7d2d392b905ddf3d1f9af93d1af5950bd493f5aa731b4"
            "056df31bd267b6b90a079831aaf579be0a39013137aac6d404f518cfd46840647e78bfe706ca4cf5"
            "e9c5453e9f7cfd2b8b4c8d169a44e55c88d4a9a7f9474241e221af44860018ab0856972e194cd934",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=v1; quic.transport_parameters=1=30000,4=4611686018427387903,5=65535,"
              "6=65535,7=65535,8=16,9=16,15; "
              "ssl.client_version=0x0304; ssl.client_sni=example.com; "
              "ssl.alpn=alpn; ssl.client_ja3=41bc9ae914d6cb3bd0bd0a5453ab7d7f; "
              "ssl.client_ja4=q13d0211an_62ed6f6ca7ad_4d634acda6c0",
     .risks = RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "server_initial_of_rfc_9001",
     .hex = "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a"
            "1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9"
            "c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d"
            "20398c276456cbc42158407dd074ee",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1301",
     .risks = RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "client_initial_of_rfc_9369",
     .hex = "d76b3343cf088394c8f03e5157080000449ea0c95e82ffe67b6abcdb4298b485dd04de806071bf03"
            "dceebfa162e75d6c96058bdbfb127cdfcbf903388e99ad049f9a3dd4425ae4d0992cfff18ecf0fdb"
            "5a842d09747052f17ac2053d21f57c5d250f2c4f0e0202b70785b7946e992e58a59ac52dea6774d4"
            "f03b55545243cf1a12834e3f249a78d395e0d18f4d766004f1a2674802a747eaa901c3f10cda5500"
            "cb9122faa9f1df66c392079a1b40f0de1c6054196a11cbea40afb6ef5253cd6818f6625efce3b6de"
            "f6ba7e4b37a40f7732e093daa7d52190935b8da58976ff3312ae50b187c1433c0f028edcc4c2838b"
            "6a9bfc226ca4b4530e7a4ccee1bfa2a3d396ae5a3fb512384b2fdd851f784a65e03f2c4fbe11a53c"
            "7777c023462239dd6f7521a3f6c7d5dd3ec9b3f233773d4b46d23cc375eb198c63301c21801f6520"
            "bcfb7966fc49b393f0061d974a2706df8c4a9449f11d7f3d2dcbb90c6b877045636e7c0c0fe4eb0f"
            "697545460c806910d2c355f1d253bc9d2452aaa549e27a1fac7cf4ed77f322e8fa894b6a83810a34"
            "b361901751a6f5eb65a0326e07de7c1216ccce2d0193f958bb3850a833f7ae432b65bc5a53975c15"
            "5aa4bcb4f7b2c4e54df16efaf6ddea94e2c50b4cd1dfe06017e0e9d02900cffe1935e0491d77ffb4"
            "fdf85290fdd893d577b1131a610ef6a5c32b2ee0293617a37cbb08b847741c3b8017c25ca9052ca1"
            "079d8b78aebd47876d330a30f6a8c6d61dd1ab5589329de714d19d61370f8149748c72f132f0fc99"
            "f34d766c6938597040d8f9e2bb522ff99c63a344d6a2ae8aa8e51b7b90a4a806105fcbca31506c44"
            "6151adfeceb51b91abfe43960977c87471cf9ad4074d30e10d6a7f03c63bd5d4317f68ff325ba3bd"
            "80bf4dc8b52a0ba031758022eb025cdd770b44d6d6cf0670f4e990b22347a7db848265e3e5eb72df"
            "e8299ad7481a408322cac55786e52f633b2fb6b614eaed18d703dd84045a274ae8bfa73379661388"
            "d6991fe39b0d93debb41700b41f90a15c4d526250235ddcd6776fc77bc97e7a417ebcb31600d01e5"
            "7f32162a8560cacc7e27a096d37a1a86952ec71bd89a3e9a30a2a26162984d7740f81193e8238e61"
            "f6b5b984d4d3dfa033c1bb7e4f0037febf406d91c0dccf32acf423cfa1e7071010d3f270121b493c"
            "e85054ef58bada42310138fe081adb04e2bd901f2f13458b3d6758158197107c14ebb193230cd115"
            "7380aa79cae1374a7c1e5bbcb80ee23e06ebfde206bfb0fcbc0edc4ebec309661bdd908d532eb0c6"
            "adc38b7ca7331dce8dfce39ab71e7c32d318d136b6100671a1ae6a6600e3899f31f0eed19e3417d1"
            "34b90c9058f8632c798d4490da4987307cba922d61c39805d072b589bd52fdf1e86215c2d54e6670"
            "e07383a27bbffb5addf47d66aa85a0c6f9f32e59d85a44dd5d3b22dc2be80919b490437ae4f36a0a"
            "e55edf1d0b5cb4e9a3ecabee93dfc6e38d209d0fa6536d27a5d6fbb17641cde27525d61093f1b280"
            "72d111b2b4ae5f89d5974ee12e5cf7d5da4d6a31123041f33e61407e76cffcdcfd7e19ba58cf4b53"
            "6f4c4938ae79324dc402894b44faf8afbab35282ab659d13c93f70412e85cb199a37ddec60054547"
            "3cfb5a05e08d0b209973b2172b4d21fb69745a262ccde96ba18b2faa745b6fe189cf772a9f84cbfc",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=v2; ssl.client_sni=example.com; "
              "ssl.client_ja3=41bc9ae914d6cb3bd0bd0a5453ab7d7f; "
              "ssl.client_ja4=q13d0211an_62ed6f6ca7ad_4d634acda6c0",
     .risks = RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "server_initial_of_rfc_9369",
     .hex = "dc6b3343cf0008f067a5502a4262b5004075d92faaf16f05d8a4398c47089698baeea26b91eb761d"
            "9b89237bbf87263017915358230035f7fd3945d88965cf17f9af6e16886c61bfc703106fbaf3cb4c"
            "fa52382dd16a393e42757507698075b2c984c707f0a0812d8cd5a6881eaf21ceda98f4bd23f6fe1a"
            "3e2c43edd9ce7ca84bed8521e2e140",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1301",
     .risks = RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "end_of_a_hello_that_comes_first",
     .hex = "c700000001088394c8f03e5157080000409516646c7a3dfc5c87c1cce2d99ca9326ce62b67648f88"
            "a5f4620b8ce42c50ed5804df39d9c5fa4f48b785c13c240d51bdfc4fe6f639366d23e9bb771c360d"
            "46391d0b48bf45d24788971b85a927f2675a4b5b72903feef1165795d53691e72d60e6922d34b7b8"
            "b3e9aa34307892e5d9e32d3b2873686036e2760e92edcdbfbb1cadf7117fce7d133a98da301c4dc2"
            "446f3622483d5b",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=v1"},
    {.name = "beginning_of_a_hello_that_comes_last",
     .hex = "cf00000001088394c8f03e51570800004094232246f469c450d8dc9d79521a0a2b3202fec361ea8f"
            "5e5f0bfaec3556fa7652d7fc0c5ee46e420b37037d17271612f50f8d135499fe085ae23c9c4b97a5"
            "f562ac506583b390fdfdb4fa9e2ba6159270be41a8a733fd9ffd8850a517df4431a00a0282e94082"
            "0d75214e59b29e7f33dc55f094ec25cbc6974bc58b57c71f8646750ef71ff539c63bd7b9b98f4288"
            "da2196147bf2",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.client_sni=example.com; ssl.alpn=h3-1; "
              "ssl.client_ja3=41bc9ae914d6cb3bd0bd0a5453ab7d7f; "
              "ssl.client_ja4=q13d0211h1_62ed6f6ca7ad_4d634acda6c0"},
    {.name = "server_closes_with_an_alert",
     .hex = "cb000000010008f067a5502a4262b500401c4ae9aa3039b11b40e8ebf20b07bcad13b88412b5ca22"
            "1a93caacd1e3",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.alert=120",
     .risks = RISK_BIT(TLS_FATAL_ALERT)},
    {.name = "client_that_is_sent_to_retry",
     .hex = "c4ff00001d088394c8f03e515708000041071f1bbacc20893f9fcfdce5746d815fbdca41c3e8969b"
            "093b05c226ef71c74a028812307197d4ea7cc32f10c632ca164edda26227f599bfcd85f612c99092"
            "1e360c5352d5f013aa4480b5187cc41f1428d6dfc32d15eb7783d5621842969f4484bca35eb8d9e4"
            "6214f326886fdbf32d8015a5b6e34ee78e8440b3cf84da8d5db29f7da4cb6cb1be66143f71eded52"
            "b196802c987b6cf2ddd116be2198909150c1fda04bdf1bf69f2cac9fb6bdb214a09649a6241863a8"
            "98f758bc89b99256ccb6ba4d82541e17e3d58c62cff6cfba8e8a996e713d3a55735f18a77ebc970d"
            "d73d195c8a2bbd9884846d5bdca0e5ec552c39f898779d7e6b0d3af3d1b544b7baee3bcaa42ca71b"
            "10",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=draft-29; ssl.client_sni=example.com"},
    {.name = "server_asks_to_retry",
     .hex = "ffff00001d0008f067a5502a4262b5746f6b656e000102030405060708090a0b0c0d0e0f",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC},
    {.name = "client_comes_back_with_a_token",
     .hex = "ceff00001d08f067a5502a4262b50005746f6b656e4107fed42a290dc592d3a95c26257c2b0250dd"
            "2c4013e3c650148dff016b5f88ecd12e3ee25fee6e8c674a595ed227cfb6570c11f813a86747c5d3"
            "13c63aa20fdc2a89f02f37f93a66c4d19cb6844227f6a361a45731e6cbb5048a6bb38cc85229807b"
            "467956d2689a70bded4eda8019184e412b5703e65a6ede8cdf0916593223857caf104b833532c09c"
            "2cded78317972c50d126f5f49a645cc29a60f500da1f3aff35ecb460f0f7ade6f4eb966636c56292"
            "62c85c9525811cd096a18130af94263c15010a019b1f5c6bbb14f320efe4ddb6f618279872e451bc"
            "76b5f046d535a4f469bcc88d3df23bc0f0c8e1f0c5006051148ee3cddcabfbc6d8c2679314f1779e"
            "dd15f359ef52",
     .on = ON_UDP,
     .continues = true,
     .protocol = PROTOCOL_QUIC},
    {.name = "server_answers_with_keys_of_the_retry",
     .hex = "cfff00001d0008f067a5502a4262b500407567950d9b6dbbdf89856f1bbc34518c15996d4fb41ad8"
            "3b53b0a947f6f798a6396af9c11929d09cb73d46eda647971db97ad8f0794baa58ab783c72aa7445"
            "99e5811936d6db289eb9ff3bf6599a919f84bbf51ee840fa7964d5c64f12464a30c4bfcb2526c045"
            "16d110f3e2cd870c3952561d0ade1f",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1301"},
    {.name = "client_of_facebook",
     .hex = "c3faceb002088394c8f03e515708000041076dd68ced78c0171f76217fe12b61dff317f34e9347af"
            "5826f882870dc68e75afd1a9647d1d310178380113481c1ce915356da996fafbab79be06e8d41263"
            "cf2646f873b98c8316d721d4b17e0062091fd8a82c20284d967e629b40d859b02d6adfbd3b479452"
            "d139b314bb4bf25902b600ee04c6a46edbdba19f5fd86385186b6428ab7ead3d2ce820d7376a4786"
            "ad7a0e4af4f3e45ae71f093fd7a68d36b081a3ee54fb7383ced2c13175b1d3ca0652d45737c16fa8"
            "1e56039254a1c129fcecb4d330080ef63a0ba8ce8c459fd917cda331e986c61ad29214ce444d5187"
            "8cb609f99ed609da9a0aeccee3337e46180886bfe8353e14e29c1bf123ab2d3cbabd161a24739e3a"
            "9b",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=mvfst-27; ssl.client_sni=example.com"},
    {.name = "client_of_google_with_tls",
     .hex = "c954303531088394c8f03e5157080000411aba47d601f390c13c0d84dda41724d27e453bac19fb9d"
            "034bb9c9fed8ec7213cd7bc345ae6a4e92fb7d45b642abef5a0b960580fc9f17392595aa65a09848"
            "17ffaf5c88a968909060acc05170704cb0fcc4f1cbc8a500e63c2bdfb6051502e13ff31001337fe4"
            "5b18eeb64216e881c8bb007eed373000caa06df668b6848f45e986576201e6d20025da4a8593d12a"
            "3df73312d4a5f2596d965c3bf4078dfba72412d07b86d534e4671309109f124c3cf26d2703dfc3a6"
            "1052254d03cd20223bf86c80986c54638657ed9e899cca2f62e3f684529986c1f1cee01d0993d949"
            "950a5ca5553ec8692bfbffbdfe93a7e9a33bd1b318703c86298585f6576c885bbf4f2d649ee8948f"
            "be0b476b6c9bebb3c08d1ab62a2b489b14f199e9",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=T051; ssl.client_sni=example.com; "
              "quic.user_agent=Chrome/86.0"},
    {.name = "server_of_google_with_tls",
     .hex = "ce5430353100088394c8f03e51570800407615075794a7c79e6a622c3bc6095c66639569d975f4e0"
            "eee4fcdef44cc007abb159568f98a18c0bffe27141c62ee90657de1f782099b0ba44cf983311e3db"
            "d7312049262cd75480a5eae97ec95f0cbaeb645a760ab8325e99adeafeb758a848455545f941a29b"
            "c82c36ab61b9919011db3fab3b71a8bf",
     .on = ON_UDP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1301"},
    {.name = "hello_of_google_in_its_own_crypto",
     .hex = "c251303530088394c8f03e5157080000406459baa813402c2a25a013c3e74df86d7acf24cc8467cb"
            "6f902dda6adbc3de5b1501f04a746a6bfd2606b52e287d815a810c277c8db1fe8b2a1c75a7772487"
            "f319acebc51eadec076e569b6d1603e7d8073d0f25fed695215d7079cbcd21aa6bd5277eb193",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=Q050; ssl.client_sni=www.example.com; "
              "quic.user_agent=Chrome/60.0"},
    {.name = "hello_of_google_with_the_public_header",
     .hex = "098394c8f03e5157085130343301101112131415161718191a1ba001004e43484c4f040000005041"
            "440008000000534e490017000000564552001b00000055414944260000002d2d2d2d2d2d2d2d7777"
            "772e6578616d706c652e636f6d513034334368726f6d652f36302e30",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=Q043; ssl.client_sni=www.example.com; "
              "quic.user_agent=Chrome/60.0"},
    {.name = "hello_of_google_with_the_long_header",
     .hex = "c351303436508394c8f03e51570800000001101112131415161718191a1ba001004e43484c4f0400"
            "00005041440008000000534e490017000000564552001b00000055414944260000002d2d2d2d2d2d"
            "2d2d7777772e6578616d706c652e636f6d513034334368726f6d652f36302e30",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=Q046; ssl.client_sni=www.example.com; "
              "quic.user_agent=Chrome/60.0"},
    {.name = "hello_of_google_with_the_header_of_the_ietf",
     .hex = "c351303439088394c8f03e5157080000406200000001101112131415161718191a1ba001004e43484c4f"
            "0400000050414400080000 00534e490017000000564552001b00000055414944260000002d2d2d2d2d2d"
            "2d2d7777772e6578616d706c652e636f6d513034394368726f6d652f36302e30",
     .on = ON_UDP,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=Q049; ssl.client_sni=www.example.com; "
              "quic.user_agent=Chrome/60.0"},
    {.name = "header_of_the_ietf_that_ends_before_its_length",
     .hex = "c351303439088394c8f03e5157080000409900000001101112131415161718191a1ba001004e43484c4f",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "public_header_with_an_unknown_version",
     .hex = "098394c8f03e5157085139343301101112131415161718191a1ba001004e43484c4f040000005041"
            "440008000000534e490017000000564552001b00000055414944260000002d2d2d2d2d2d2d2d7777"
            "772e6578616d706c652e636f6d513034334368726f6d652f36302e30",
     .on = ON_UDP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_lists_its_versions",
     .hex = "800000000008f067a5502a4262b5088394c8f03e5157081a2a3a4a000000016b3343cf",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_QUIC},
    {.name = "list_of_versions_that_nobody_knows",
     .hex = "800000000008f067a5502a4262b5088394c8f03e5157081122334455667788",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "server_without_its_client",
     .hex = "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a"
            "1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9"
            "c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d"
            "20398c276456cbc42158407dd074ee",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_QUIC,
     .facts = "quic.version=v1"},
    {.name = "packet_that_is_longer_than_its_datagram",
     .hex = "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a"
            "1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9"
            "c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d"
            "20398c276456cbc42158407dd074",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "version_that_does_not_exist",
     .hex = "cf000000090008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a"
            "1c69797554780bb38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9"
            "c3bf9c73cc3f3bded74b562bfb19fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d"
            "20398c276456cbc42158407dd074ee",
     .on = ON_UDP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN}, );

const struct dissector quic_dissector = {
    .name = "quic",
    .summary = "An Initial that its keys open, or a known version whose lengths fill the datagram.",
    .source = "RFC 8999, RFC 9000, RFC 9001, RFC 9369; QUIC Wire Layout Specification (Google)",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(TLS_MISSING_SNI) | RISK_BIT(TLS_UNCOMMON_ALPN) | RISK_BIT(TLS_OBSOLETE) |
             RISK_BIT(TLS_WEAK_CIPHER) | RISK_BIT(TLS_FATAL_ALERT) | RISK_BIT(NUMERIC_HOST),
};
