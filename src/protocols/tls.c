/* TLS 1.0 to 1.3 (RFC 2246, RFC 4346, RFC 5246, RFC 8446), SSL 3.0 (RFC 6101) and the SSL 2.0 hello
 * (RFC 6101, appendix E): told by a hello that parses, or by records that follow one another. */
/* SPDX-License-Identifier: MIT */
#include "protocols/tls_records.h"

static const struct field fields[] = {
    {TLS_VERSION, FIELD_HEX16, false, "ssl", "version",
     "negotiated version; what the client offered at most where the server is out of sight"},
    {TLS_CLIENT_VERSION, FIELD_HEX16, false, "ssl", "client_version",
     "highest version that the client offered"},
    {TLS_CIPHER_SUITE, FIELD_HEX16, false, "ssl", "cipher_suite",
     "cipher suite that the server chose"},
    {TLS_CLIENT_SNI, FIELD_TEXT, false, "ssl", "client_sni", "server name that the client sent"},
    {TLS_SERVER_CN, FIELD_TEXT, false, "ssl", "server_cn",
     "common name of the server's certificate (up to TLS 1.2)"},
    {TLS_SERVER_ORGANIZATION, FIELD_TEXT, false, "ssl", "server_organization",
     "organization that the server's certificate is for"},
    {TLS_SUBJECT_DN, FIELD_TEXT, false, "ssl", "subject_dn", "subject of that certificate"},
    {TLS_ISSUER_DN, FIELD_TEXT, false, "ssl", "issuer_dn", "its issuer"},
    {TLS_SUBJECT_ALT_NAMES, FIELD_TEXT, true, "ssl", "subject_alt_names",
     "host names and addresses that it is for"},
    {TLS_SERIAL_NUMBER, FIELD_HEX, false, "ssl", "serial_number", "its serial number"},
    {TLS_FINGERPRINT, FIELD_HEX, false, "ssl", "fingerprint", "its SHA-1 fingerprint"},
    {TLS_FINGERPRINT_SHA256, FIELD_HEX, false, "ssl", "fingerprint_sha256",
     "its SHA-256 fingerprint"},
    {TLS_NOT_BEFORE, FIELD_TIME_S, false, "ssl", "not_before", "when it becomes valid"},
    {TLS_NOT_AFTER, FIELD_TIME_S, false, "ssl", "not_after", "when it expires"},
    {TLS_CLIENT_JA3, FIELD_HEX, false, "ssl", "client_ja3", "JA3 fingerprint of the client"},
    {TLS_SERVER_JA3, FIELD_HEX, false, "ssl", "server_ja3", "JA3S fingerprint of the server"},
    {TLS_CLIENT_JA4, FIELD_TEXT, false, "ssl", "client_ja4", "JA4 fingerprint of the client"},
    {TLS_ALPN, FIELD_TEXT, true, "ssl", "alpn", "application protocols that the client offered"},
    {TLS_ALPN_SERVER, FIELD_TEXT, true, "ssl", "alpn_server",
     "application protocol that the server chose (up to TLS 1.2)"},
    {TLS_ENCRYPTED_CH_VERSION, FIELD_HEX16, false, "ssl", "encrypted_ch_version",
     "version of Encrypted Client Hello that the client offered, in earnest or not"},
    {TLS_RESUMED, FIELD_FLAG, false, "ssl", "resumed", "the server took up an earlier session"},
    {TLS_ALERT, FIELD_UINT, false, "ssl", "alert",
     "description of the fatal alert that ended the handshake"},
    {TLS_CLIENT_SOFTWARE, FIELD_TEXT, false, "ssl", "client_software",
     "software that is known by the client's JA4 or JA3, as its tag in the catalogue"},
};

static const struct opening openings[] = {
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "16 03 0?"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "17 03 0?"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "15 03 0?"},
    {.on = ON_TCP, .from = FROM_BOTH, .pattern = "14 03 0? 00 01 01"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "8? ?? 01 03 0?"},
    {.on = ON_TCP, .from = FROM_CLIENT, .pattern = "8? ?? 01 00 02"},
};

/* IANA's ports of protocols over TLS, and those that hosting panels and push services made their
 * own. */
#define HOME(port)                                                                                 \
    {                                                                                              \
        ON_TCP, port, PROTOCOL_TLS, true                                                           \
    }
static const struct usual_port ports[] = {
    {ON_TCP, 443, PROTOCOL_TLS},
    {ON_TCP, 8443, PROTOCOL_TLS},
    HOME(465),  /* submissions */
    HOME(563),  /* nntps */
    HOME(636),  /* ldaps */
    HOME(853),  /* domain-s: DNS over TLS */
    HOME(989),  /* ftps-data */
    HOME(990),  /* ftps */
    HOME(992),  /* telnets */
    HOME(993),  /* imaps */
    HOME(994),  /* ircs */
    HOME(995),  /* pop3s */
    HOME(2083), /* radsec, and hosting panels, as the next two */
    HOME(2087),
    HOME(2096),
    HOME(3269), /* msft-gc-ssl */
    HOME(5061), /* sips */
    HOME(5223),
    HOME(5228), /* push services */
    HOME(5269),
    HOME(5349), /* stuns, turns */
    HOME(5671), /* amqps */
    HOME(6514), /* syslog-tls */
    HOME(6697), /* ircs-u */
    HOME(8883), /* secure-mqtt */
    HOME(9443),
};
#undef HOME

_Static_assert(sizeof(struct tls_flow) <= INSPECT_STATE_BYTES, "fits the state");

static enum verdict inspect(struct inspection *i)
{
    struct tls_flow *flow = i->state;
    enum verdict verdict = VERDICT_NOT;
    if (!i->matched)
        verdict = ssl2_hello_read(i, &flow->session);
    if (verdict == VERDICT_NOT)
        verdict = tls_records_read(i, flow);
    i->protocol = (flow->session.seen & SEEN_TOR) != 0 ? PROTOCOL_TOR : PROTOCOL_TLS;
    return verdict;
}

static const struct sample samples[] = SAMPLES(
    {.name = "client_offers_tls_1_3",
     .hex = "1603010200010001fc0303f9fb2432cf9058f365c5a5698c96ceca3638830091cedd1cedd2e8cdb9"
            "944bf9200144475c43e81b7e64addde12af684a995d88c940585d31de62b64cb555e8c8f000a1302"
            "13031301c02b00ff010001a900000014001200000f7777772e6578616d706c652e636f6d000b0004"
            "03000102000a00160014001d0017001e0019001801000101010201030104002300000010000e000c"
            "02683208687474702f312e310016000000170000000d002a0028040305030603080708080809080a"
            "080b080408050806040105010601030303010302040205020602002b00050403040303002d000201"
            "01003300260024001d0020b7b9793897c0d14170e8c1d22f58e108ea28c97fd0733f8ae36042546c"
            "083151001500e6000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_TCP,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x0304; ssl.client_sni=www.example.com; ssl.alpn=h2; "
              "ssl.alpn=http/1.1; ssl.client_ja3=2dcf32f347b1cba11d763f4eb29ff878; "
              "ssl.client_ja4=t13d0512h2_30218df08eda_d41ae481755e"},
    {.name = "server_chooses_tls_1_3",
     .hex = "160303007a0200007603038fb7a04d64a568a991b2c428f59adad0219a3a348700387ee504808ca7"
            "1e4736200144475c43e81b7e64addde12af684a995d88c940585d31de62b64cb555e8c8f13020000"
            "2e002b0002030400330024001d0020527918d0c771b22015fc36fc4235c84f1ab27a4c3375c9dd8c"
            "4a9221ac231033140303000101",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1302; "
              "ssl.server_ja3=15af977ce25de452b96affa2addb1036"},
    {.name = "first_bytes_of_a_split_hello",
     .hex = "16030100aa010000a6030303713cce07631111b7",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "more_of_a_split_hello",
     .hex = "0e3207b89bee6a01f951c491e3ef3f949f405b4feceb2a000004c02b00ff01000079000000140012"
            "00000f7777772e6578616d706c652e636f6d000b000403000102000a000c",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "end_of_a_split_hello",
     .hex = "000a001d0017001e00190018002300000010000b000908687474702f312e31001600000017000000"
            "0d002a0028040305030603080708080809080a080b08040805080604010501060103030301030204"
            "0205020602",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x0303; ssl.client_sni=www.example.com; "
              "ssl.alpn=http/1.1; ssl.client_ja3=549910697ed383e132fce27455c4921f; "
              "ssl.client_ja4=t12d0208h1_6d4732649639_e7e480e5a997"},
    {.name = "certificate_over_two_segments_begins",
     .hex = "16030300500200004c03034b01847a123d59e85804a0d265b515e27ceef2780f09e3791f66244ee8"
            "2dccc700c02b000024ff01000100000b000403000102002300000010000b000908687474702f312e"
            "310017000016030302020b0001fe0001fb0001f8308201f430820199a00302010202021000300a06"
            "082a8648ce3d0403023037310b300906035504061302555331133011060355040a0c0a4578616d70"
            "6c652043413113301106035504030c0a4578616d706c65205231301e170d32333130303130303030"
            "30305a170d3234303330313030303030305a301a3118301606035504030c0f7777772e6578616d70"
            "6c652e636f6d3059301306072a8648ce3d020106082a8648ce3d0301070342000472df3c7e9620de"
            "412200d3a3adece8dbbc0f032243d5185e346e3a",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0303; ssl.cipher_suite=0xc02b; ssl.alpn_server=http/1.1; "
              "ssl.server_ja3=afbc203706421f15554867b55caf16d6"},
    {.name = "certificate_over_two_segments_ends",
     .hex = "f7c590897ac926f25197850f764496af47e93779583bb0aff4b21adb2ef27da7baf85ff3aea381b1"
            "3081ae302f0603551d1104283026820f7777772e6578616d706c652e636f6d820d2a2e6578616d70"
            "6c652e6f72678704c0000207301d0603551d0e04160414a9f91bfc6d2f29bfa0ad3796dbd6cecb8e"
            "24dfcc305c0603551d2304553053a13ba4393037310b300906035504061302555331133011060355"
            "040a0c0a4578616d706c652043413113301106035504030c0a4578616d706c652052318214576e5f"
            "9b3aa5671be624d74b1c5bda325349d217300a06082a8648ce3d0403020349003046022100f7c406"
            "52ab2668b95309a016e41ffdde755e1001f006dde5346bc4f166d15e2d022100a6a799b14d22c4f0"
            "4459404dcb9c6140250c3656485c9d29a2558275ea70a31e",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts =
         "ssl.server_cn=www.example.com; ssl.subject_dn=CN=www.example.com; "
         "ssl.issuer_dn=C=US, O=Example CA, CN=Example R1; "
         "ssl.subject_alt_names=www.example.com; "
         "ssl.subject_alt_names=*.example.org; ssl.subject_alt_names=192.0.2.7; "
         "ssl.fingerprint=5c59436634c3df211656b58e25472d844b35bc19; "
         "ssl.fingerprint_sha256=ef48f1b0ed9b008afd5260fd5ce41619da0bc07d84442957124344960ef55039; "
         "ssl.not_before=1696118400; ssl.not_after=1709251200; "
         "ssl.serial_number=1000"},
    {.name = "client_without_http_on_the_port_of_https",
     .hex = "160301009b0100009703031f665e66621ef9d5f05d9e7d63cd49582a774fb4c24de4392fe90312ae"
            "512578000004c02b00ff0100006a00000014001200000f7777772e6578616d706c652e636f6d000b"
            "000403000102000a000c000a001d0017001e00190018002300000016000000170000000d002a0028"
            "040305030603080708080809080a080b080408050806040105010601030303010302040205020602",
     .on = ON_TCP,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=www.example.com; "
              "ssl.client_ja3=9afe3d001ad83d43b621654f775b8db7; "
              "ssl.client_ja4=t12d020700_6d4732649639_e7e480e5a997",
     .risks = RISK_BIT(TLS_NOT_HTTPS)},
    {.name = "certificate_that_is_wrong_in_every_way",
     .hex = "16030300410200003d03035f2ccd9f26e74ab06616bf3d54bffd2057e4d1727d4f3ed195435236b4"
            "92963300c02b000015ff01000100000b0004030001020023000000170000160303016c0b00016800"
            "01650001623082015e3082010502021003300a06082a8648ce3d040302303b310b30090603550406"
            "1302444531123010060355040a0c094f6c642c20496e632e3118301606035504030c0f6f6c642e65"
            "78616d706c652e6e6574301e170d3130303130313030303030305a170d3230303130313030303030"
            "305a303b310b300906035504061302444531123010060355040a0c094f6c642c20496e632e311830"
            "1606035504030c0f6f6c642e6578616d706c652e6e65743059301306072a8648ce3d020106082a86"
            "48ce3d030107034200046895076a21421b1845844f073c919726ace07fe8ae1c855a7f948242079d"
            "7f82fc3e5b00439d7edf7705e7da2a13fcf224ae84f7c824c43232b671506efa33cf300a06082a86"
            "48ce3d0403020347003044021f3e353b7443fea9d310911f57f23fb70980984eb5101c5f27f9fa7d"
            "36dc4023022100837eb7c384f2783712f82221dccb796d2dc0cb66fc264bb121047010d843d464",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.subject_dn=C=DE, O=Old\\, Inc., CN=old.example.net; "
              "ssl.not_after=1577836800",
     .risks = RISK_BIT(TLS_NOT_HTTPS) | RISK_BIT(TLS_SELF_SIGNED) |
              RISK_BIT(TLS_CERTIFICATE_EXPIRED) | RISK_BIT(TLS_CERTIFICATE_MISMATCH) |
              RISK_BIT(TLS_VALIDITY_TOO_LONG)},
    {.name = "client_refuses_the_certificate",
     .hex = "15030300020230",
     .on = ON_TCP,
     .continues = true,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.alert=48",
     .risks = RISK_BIT(TLS_NOT_HTTPS) | RISK_BIT(TLS_SELF_SIGNED) |
              RISK_BIT(TLS_CERTIFICATE_EXPIRED) | RISK_BIT(TLS_CERTIFICATE_MISMATCH) |
              RISK_BIT(TLS_VALIDITY_TOO_LONG) | RISK_BIT(TLS_FATAL_ALERT)},
    {.name = "only_the_server_and_a_certificate_that_ends_soon",
     .hex = "160303004a0200004603033ef75016f240d818971a4b9658e1b2467e26dceddf9b066561b3fb4908"
            "7de2b300c02b00001eff01000100000b000403000102002300000010000500030268320017000016"
            "030301ed0b0001e90001e60001e3308201df30820184a00302010202021001300a06082a8648ce3d"
            "0403023037310b300906035504061302555331133011060355040a0c0a4578616d706c6520434131"
            "13301106035504030c0a4578616d706c65205231301e170d3233303630313030303030305a170d32"
            "33313132353030303030305a301a3118301606035504030c0f7777772e6578616d706c652e636f6d"
            "3059301306072a8648ce3d020106082a8648ce3d03010703420004ec6fae1c6450e11c5149bffa44"
            "e73402f7f0e7988f6b45e3634f02b7cd08d782a44b0d51a173c5709ce8899fd4cff43b072393546f"
            "e108d81854962eb3f84621a3819c308199301a0603551d1104133011820f7777772e6578616d706c"
            "652e636f6d301d0603551d0e04160414a44e51dd9672a46b58386e92ab9c62386ca9d998305c0603"
            "551d2304553053a13ba4393037310b300906035504061302555331133011060355040a0c0a457861"
            "6d706c652043413113301106035504030c0a4578616d706c652052318214576e5f9b3aa5671be624"
            "d74b1c5bda325349d217300a06082a8648ce3d04030203490030460221009632ed9d082397a15f45"
            "ca2dca148702593efea379240ae6f32bfdc86662a618022100d6354812bc5f90a9baad5494b38162"
            "870cfbbdec970d5f464dccb0a7aaee3ec7",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0303; ssl.server_cn=www.example.com",
     .risks = RISK_BIT(TLS_CERTIFICATE_EXPIRES_SOON)},
    {.name = "client_without_a_name_and_with_a_private_protocol",
     .hex = "16030100930100008f0303189bfe3e1d2aeb9da3bb53b08de2f266b2a097f31f372e9d894c16d936"
            "be7ce6000004c02b00ff01000062000b000403000102000a000c000a001d0017001e001900180023"
            "00000010000c000a09782d707269766174650016000000170000000d002a00280403050306030807"
            "08080809080a080b080408050806040105010601030303010302040205020602",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.alpn=x-private; ssl.client_ja3=3eecf0215c376e3e5e7d9ed73dce4ac5; "
              "ssl.client_ja4=t12i0207xe_6d4732649639_e7e480e5a997",
     .risks = RISK_BIT(TLS_MISSING_SNI) | RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "client_that_names_an_address",
     .hex = "16030100aa010000a6030303713cce07631111b70e3207b89bee6a01f951c491e3ef3f949f405b4f"
            "eceb2a000004c02b00ff0100007900000014001200000f3230332e3130302e3131332e313035000b"
            "000403000102000a000c000a001d0017001e00190018002300000010000b000908687474702f312e"
            "310016000000170000000d002a0028040305030603080708080809080a080b080408050806040105"
            "010601030303010302040205020602",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=203.100.113.105; "
              "ssl.client_ja3=549910697ed383e132fce27455c4921f; "
              "ssl.client_ja4=t12d0208h1_6d4732649639_e7e480e5a997",
     .risks = RISK_BIT(NUMERIC_HOST)},
    {.name = "session_of_an_earlier_connection",
     .hex = "1603010200010001fc03038add7296c32a564319cfa1fe132abcc8a8d445c6e804151c13b5429a54"
            "35b6ff205a9720425f909dd3333ae9c87944dea8cbf74c8c8886c06bd8d3dedbd1d6acc90004c02b"
            "00ff010001af00000014001200000f7777772e6578616d706c652e636f6d000b000403000102000a"
            "000c000a001d0017001e00190018002300c05182ec7b1df669feb8e23db06e1c4061415d1295161e"
            "5497a7040a3e2fb8d43ccc2a99754f868fb16c9cf3660c9da93aaefcdb61fc1a7bfd85145d91cb7d"
            "3c81e1e03bf3aef13e55d38495c0bf3f5158ead06fb13eeff9b81753b54c270114dc1b329fdff790"
            "f490cb4b1afee7a7695a09fe98fe8033f8027d54ce691773e8e1603c61f0039400fe8be710f3e864"
            "53ea151b4e4d2f1206e8d7fbb50dcc125ac707f9e937781f5c7131a6873c20e667362df4056af770"
            "62d175464f4d155a2bb40010000b000908687474702f312e310016000000170000000d002a002804"
            "0305030603080708080809080a080b08040805080604010501060103030301030204020502060200"
            "15007200000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_TCP,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_ja3=aa21af48eb43b891b196819660dff10a; "
              "ssl.client_ja4=t12d0209h1_6d4732649639_8932e62835fd"},
    {.name = "session_is_taken_up_again",
     .hex = "1603030064020000600303c1b756c3755e73b7d103f2b89954deee097039555b0574e2b611036ab1"
            "7ce3b6205a9720425f909dd3333ae9c87944dea8cbf74c8c8886c06bd8d3dedbd1d6acc9c02b0000"
            "18ff010001000010000b000908687474702f312e310017000014030300010116030300280c51d10f"
            "d8d70126bf3b74098f1f1bf21b407c62fd0805ccda4a7e9ae4a7d73118e1ef63deed505e",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0303; ssl.resumed=true"},
    {.name = "client_guesses_the_wrong_group",
     .hex = "1603010200010001fc0303a31f6b253e11226e516cea526f5b4671e8265215f996c6e4b453981cc9"
            "9a5220202831c044782e7cf78f0df1d2da50c334b1d78174619169e3205dad71e019badf000a1302"
            "13031301c02b00ff010001a900000014001200000f7777772e6578616d706c652e636f6d000b0004"
            "03000102000a00160014001d0017001e0019001801000101010201030104002300000010000e000c"
            "02683208687474702f312e310016000000170000000d002a0028040305030603080708080809080a"
            "080b080408050806040105010601030303010302040205020602002b00050403040303002d000201"
            "01003300260024001d00207cb4875e135eaae1a339196a2d56ed7dd9167774359d1c9fda5c10a16b"
            "7a6650001500e6000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=www.example.com"},
    {.name = "server_asks_for_another_group",
     .hex = "1603030058020000540303cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8"
            "a8339c202831c044782e7cf78f0df1d2da50c334b1d78174619169e3205dad71e019badf13020000"
            "0c002b00020304003300020018140303000101",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0304; ssl.cipher_suite=0x1302"},
    {.name = "client_sends_its_hello_again",
     .hex = "1403030001011603030200010001fc0303a31f6b253e11226e516cea526f5b4671e8265215f996c6"
            "e4b453981cc99a5220202831c044782e7cf78f0df1d2da50c334b1d78174619169e3205dad71e019"
            "badf000a130213031301c02b00ff010001a900000014001200000f7777772e6578616d706c652e63"
            "6f6d000b000403000102000a00160014001d0017001e001900180100010101020103010400230000"
            "0010000e000c02683208687474702f312e310016000000170000000d002a00280403050306030807"
            "08080809080a080b080408050806040105010601030303010302040205020602002b000504030403"
            "03002d0002010100330067006500180061049c370d55f09135a5a3a1c2864e4f994a61a464946b01"
            "edf2664ca327f4dfa7cf9bc4f042eea00775a2f9e80b6de508548183a202c8a5cf54a0e556d2bdd4"
            "1a361c746ef82422c2212f620c0585dee33f0af7bed19ef4108b3ff0a643031dcbc3001500a50000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "00000000000000000000000000000000000000000000000000000000000000000000000000000000"
            "000000",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_TLS},
    {.name = "server_answers_the_second_hello",
     .hex = "16030300bb020000b7030378f96fb0cc352b66d803495fa3fe41b4c9c992147286e803aaeb3fa103"
            "bf4c9f202831c044782e7cf78f0df1d2da50c334b1d78174619169e3205dad71e019badf13020000"
            "6f002b00020304003300650018006104706b78b168ee77ee19a8dce20e0516deb6aa3e43d07fa7bb"
            "0f66686a4b6a4613e22f71d3dc0a0ecf24a60b53e148c3b293a6d99d62f6654785d0590de53bb779"
            "4355eb83c16e48dfd3b289a249f7852e3eaf6af6f643e0ae5953cd79f29a4877",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.server_ja3=15af977ce25de452b96affa2addb1036"},
    {.name = "drafts_are_offered_beside_tls_1_3",
     .hex = "160301003a 01000036 0303 000102030405060708090a0b0c0d0e0f"
            "101112131415161718191a1b1c1d1e1f 00 0002 1301 01 00 000b 002b 0007 06 7f1c 0304 fb1a",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x0304; ssl.client_ja4=t13i010100_0f2cb44170f4_b9a491fefe05",
     .risks = RISK_BIT(TLS_MISSING_SNI)},
    {.name = "draft_is_offered_behind_tls_1_2",
     .hex = "160301003a 01000036 0303 000102030405060708090a0b0c0d0e0f"
            "101112131415161718191a1b1c1d1e1f 00 0002 1301 01 00 000b 002b 0007 06 0303 0302 7f1c",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x7f1c; ssl.client_ja4=t00i010100_0f2cb44170f4_b9a491fefe05",
     .risks = RISK_BIT(TLS_MISSING_SNI)},
    {.name = "ssl_3_with_a_broken_cipher",
     .hex = "16030000 2a 02 000026 0300"
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f 00 0005 00",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.version=0x0300; ssl.cipher_suite=0x0005; "
              "ssl.server_ja3=09dc4beaf549afb0edb5ed50da347005",
     .risks = RISK_BIT(TLS_OBSOLETE) | RISK_BIT(TLS_WEAK_CIPHER)},
    {.name = "hello_in_the_form_of_ssl_2",
     .hex = "802e 01 0301 0015 0000 0010 000039 000038 000035 000016 000013 00000a 0700c0"
            "000102030405060708090a0b0c0d0e0f",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x0301",
     .risks = RISK_BIT(TLS_OBSOLETE)},
    {.name = "hello_of_ssl_2_whose_lengths_disagree",
     .hex = "802f 01 0301 0015 0000 0010 000039 000038 000035 000016 000013 00000a 0700c0"
            "000102030405060708090a0b0c0d0e0f 00",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "hello_whose_inner_lengths_are_wrong",
     .hex = "16030100aa010000a6030303713cce07631111b70e3207b89bee6a01f951c491e3ef3f949f405b4f"
            "eceb2a00ff04c02b00ff0100007900000014001200000f7777772e6578616d706c652e636f6d000b"
            "000403000102000a000c000a001d0017001e00190018002300000010000b000908687474702f312e"
            "310016000000170000000d002a0028040305030603080708080809080a080b080408050806040105"
            "010601030303010302040205020602",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .risks = RISK_BIT(MALFORMED)},
    {.name = "hello_whose_last_extension_is_too_long",
     .hex = "16030100aa010000a6030303713cce07631111b70e3207b89bee6a01f951c491e3ef3f949f405b4f"
            "eceb2a000004c02b00ff0100007900000014001200000f7777772e6578616d706c652e636f6d000b"
            "000403000102000a000c000a001d0017001e00190018002300000010000b000908687474702f312e"
            "310016000000170000000d00aa0028040305030603080708080809080a080b080408050806040105"
            "010601030303010302040205020602",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=www.example.com; ssl.alpn=http/1.1",
     .risks = RISK_BIT(MALFORMED)},
    {.name = "hello_of_an_impossible_version",
     .hex = "16030100aa010000a6050303713cce07631111b70e3207b89bee6a01f951c491e3ef3f949f405b4f"
            "eceb2a000004c02b00ff0100007900000014001200000f7777772e6578616d706c652e636f6d000b"
            "000403000102000a000c000a001d0017001e00190018002300000010000b000908687474702f312e"
            "310016000000170000000d002a0028040305030603080708080809080a080b080408050806040105"
            "010601030303010302040205020602",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "fatal_alert_alone",
     .hex = "15 0303 0002 02 28",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.alert=40",
     .risks = RISK_BIT(TLS_FATAL_ALERT)},
    {.name = "alert_that_is_not_registered",
     .hex = "15 0303 0002 02 c8",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "two_records_of_a_connection_that_began_earlier",
     .hex = "17 0303 0014 000102030405060708090a0b0c0d0e0f10111213"
            "17 0303 0014 000102030405060708090a0b0c0d0e0f10111213 ff",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS},
    {.name = "one_record_and_something_else",
     .hex = "17 0303 0014 000102030405060708090a0b0c0d0e0f10111213"
            "18 0909 0014",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "record_that_is_longer_than_the_segment",
     .hex = "17 0303 0015 000102030405060708090a0b0c0d0e0f10111213",
     .on = ON_TCP,
     .protocol = PROTOCOL_UNKNOWN},
    {.name = "relay_of_tor",
     .hex = "160301009d010000990303f032aeae879a7bcc0fdd15293c8b23e4ad1b22c3d6a42eb58ba128df86"
            "afe2ee000004c02b00ff0100006c0000001600140000117777772e6162636465666768322e636f6d"
            "000b000403000102000a000c000a001d0017001e00190018002300000016000000170000000d002a"
            "0028040305030603080708080809080a080b08040805080604010501060103030301030204020502"
            "0602",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=www.abcdefgh2.com"},
    {.name = "relay_of_tor_shows_its_certificate",
     .hex = "16030300410200003d030300d67ab153eae730e042cd9674adcfe71b290032a2b71c1789c26fa372"
            "5a2c4a00c02b000015ff01000100000b000403000102002300000017000016030301360b00013200"
            "012f00012c308201283081ce02021002300a06082a8648ce3d040302301f311d301b06035504030c"
            "147777772e6132623363346435653666372e636f6d301e170d3233303830313030303030305a170d"
            "3234303730313030303030305a3020311e301c06035504030c157777772e6732683369346a356b36"
            "6c376d2e6e65743059301306072a8648ce3d020106082a8648ce3d03010703420004066380d1ca5a"
            "0fd22730670983988bb437916a649e63ebeac7f92eff0efe8b7a25b13b5b58e8908000e3d3fd62c0"
            "7abad62fecb6034688faba8d676494b5166c300a06082a8648ce3d0403020349003046022100b0d5"
            "528f8d02de73b112349c73fe265782b84c8481f608c4839209aa636a6ad1022100fe166c16096f67"
            "843b000e8fc734acd366c05f377966a8269546ddd54d96475d",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TOR,
     .facts = "ssl.subject_dn=CN=www.g2h3i4j5k6l7m.net; "
              "ssl.issuer_dn=CN=www.a2b3c4d5e6f7.com"},
    {.name = "oldest_sound_version_a_short_name_and_http_at_the_end_of_the_offer",
     .hex = "160301006c010000680303a961e5bf87a714b0301651fdcb1262978497e3cecc8d3f744ca0620818"
            "6c3e3e000004c02b00ff0100003b00000006000400000161000b00020100000a00060004001d0017"
            "001000130011025a5a04696d617008687474702f312e30000d0006000404030503",
     .on = ON_TCP,
     .server_port = 443,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_version=0x0303; ssl.client_sni=a; ssl.alpn=imap; ssl.alpn=http/1.0",
     .spares = RISK_BIT(TLS_OBSOLETE) | RISK_BIT(TLS_MISSING_SNI) | RISK_BIT(TLS_NOT_HTTPS) |
               RISK_BIT(TLS_UNCOMMON_ALPN)},
    {.name = "client_whose_name_has_a_number_too_large_for_an_address",
     .hex = "160301006c01000068030360c5f098029b652a67d05a36c6d543dc9ae03e36239c8189a8e8d0552b"
            "9260f4000004c02b00ff0100003b00000014001200000f3230332e3130302e3131332e323536000b"
            "00020100000a00060004001d0017001000050003026832000d0006000404030503",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.client_sni=203.100.113.256",
     .spares = RISK_BIT(NUMERIC_HOST)},
    {.name = "client_asks_for_a_host_under_a_wildcard",
     .hex = "160301006d0100006903035f96f56c2a94ab101b84b44ded87c068ef27764fbe53c79f80328da353"
            "800533000004c02b00ff0100003c00000015001300001073686f702e6578616d706c652e6e657400"
            "0b00020100000a00060004001d0017001000050003026832000d0006000404030503",
     .on = ON_TCP,
     .protocol = PROTOCOL_TLS},
    {.name = "certificate_of_this_second_for_as_long_as_is_allowed",
     .hex = "16030300310200002d0303bb0c733dd7b08b5700acaed7fe06a5a8aa71877c6e73d9abc3ccfdc30c"
            "ce3baf000007000005ff0100010016030301600b00015c000159000156308201523081faa0030201"
            "0202022001300a06082a8648ce3d040302301b3119301706035504030c1073686f702e6578616d70"
            "6c652e6f7267301e170d3233313131343232313332305a170d3234313231363232313332315a301b"
            "3119301706035504030c1073686f702e6578616d706c652e636f6d3059301306072a8648ce3d0201"
            "06082a8648ce3d030107034200040a8fc6c9ea396e14dd90cd5ae4f7809dd27ce78010ae03bdb9fc"
            "135f80ea96e0ab63bae6ad84d9a6227e7a0afc26e20454e42e5532783b3621f9cd2178709cb2a32e"
            "302c302a0603551d1104233021821073686f702e6578616d706c652e636f6d820d2a2e6578616d70"
            "6c652e6e6574300a06082a8648ce3d04030203470030440220316509bfce3cf80c653af9c8e89e0c"
            "a9d73d3a0ec790c3dce3a296106729ddbe0220329f7d8e09a37d57cdd002c34f51d8adb607fcb775"
            "7e34734450231a7d45489c",
     .on = ON_TCP,
     .from_server = true,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.cipher_suite=0x0007; ssl.not_before=1700000000; ssl.not_after=1734387201",
     .spares = RISK_BIT(TLS_WEAK_CIPHER) | RISK_BIT(TLS_SELF_SIGNED) |
               RISK_BIT(TLS_CERTIFICATE_EXPIRED) | RISK_BIT(TLS_CERTIFICATE_MISMATCH) |
               RISK_BIT(TLS_VALIDITY_TOO_LONG)},
    {.name = "client_warns_that_it_knows_no_such_name",
     .hex = "15030300020170",
     .on = ON_TCP,
     .continues = true,
     .protocol = PROTOCOL_TLS,
     .spares = RISK_BIT(TLS_FATAL_ALERT)},
    {.name = "certificate_with_thirty_days_left",
     .hex = "16030300310200002d03038b5006e1bf218c6408daa7d4000a2f01fa8fb5095c8d7df26308a07f7a"
            "1d069a00c02b000005ff0100010016030301490b00014500014200013f3082013b3081e3a0030201"
            "0202022002300a06082a8648ce3d04030230153113301106035504030c0a4578616d706c65205231"
            "301e170d3233303830363232313332305a170d3233313231343232313332305a301a311830160603"
            "5504030c0f7777772e6578616d706c652e636f6d3059301306072a8648ce3d020106082a8648ce3d"
            "0301070342000453d4eae349d3abe5b3b7d44c0fa42e5babefbcc0f6b1f73157cc3ed7d2f3d28f66"
            "120f4e4e7a64688e12a09eba1c457537628945e04172b455452b221dc3192ea31e301c301a060355"
            "1d1104133011820f7777772e6578616d706c652e636f6d300a06082a8648ce3d0403020347003044"
            "022031d96bf014d0de4add2d5fa62554ef4dd029e63fe4171d4c19f16219a4ae04c0022032b2ec70"
            "8c7b3825524d19e9a9ba485ae2fb6f2c637cbba0b943dac1f63759eb",
     .on = ON_TCP,
     .from_server = true,
     .protocol = PROTOCOL_TLS,
     .facts = "ssl.not_after=1702592000",
     .spares = RISK_BIT(TLS_CERTIFICATE_EXPIRES_SOON)}, );

const struct dissector tls_dissector = {
    .name = "tls",
    .summary = "A hello that parses to its last length, or records that follow one another.",
    .source = "RFC 2246, RFC 4346, RFC 5246, RFC 8446, RFC 6101",
    .inspect = inspect,
    HAS_OPENINGS,
    HAS_PORTS,
    HAS_FIELDS,
    HAS_SAMPLES,
    .risks = RISK_BIT(TLS_SELF_SIGNED) | RISK_BIT(TLS_OBSOLETE) | RISK_BIT(TLS_WEAK_CIPHER) |
             RISK_BIT(TLS_CERTIFICATE_EXPIRED) | RISK_BIT(TLS_CERTIFICATE_MISMATCH) |
             RISK_BIT(TLS_MISSING_SNI) | RISK_BIT(TLS_NOT_HTTPS) | RISK_BIT(TLS_UNCOMMON_ALPN) |
             RISK_BIT(TLS_VALIDITY_TOO_LONG) | RISK_BIT(TLS_FATAL_ALERT) |
             RISK_BIT(TLS_CERTIFICATE_EXPIRES_SOON) | RISK_BIT(NUMERIC_HOST) | RISK_BIT(MALFORMED),
};
