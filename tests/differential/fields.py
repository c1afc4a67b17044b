"""The fields that Sonde and tshark both tell, and how they are compared.

Each line of PAIRS is (field of Sonde, layer of tshark that must have been read, fields of tshark, how, …):

FIRST   what Sonde says is the first value of the flow
ONE     what Sonde says is one of the flow's values
SOME    all that Sonde says, a list, are values of the flow (lists have a bound, or leave out what is of no interest)
ALL     both say the same values, in whatever order

Of several fields of tshark the first that a frame has counts, unless they are joined with "+". `when` restricts it to
frames in which a field has a value, or one of several; `theirs` and `ours` are functions of convert.py.
"""
# SPDX-License-Identifier: MIT
import collections

import convert as c

FIRST, ONE, SOME, ALL = 'first', 'one', 'some', 'all'

Pair = collections.namedtuple('Pair', 'field layer sources how theirs ours when is_joined')


def pair(field, layer, sources, how=FIRST, theirs=c.text, ours=c.text, when=None):
    is_joined = '+' in sources
    return Pair(field, layer, tuple(sources.split('+' if is_joined else ' ')), how, theirs, ours, when, is_joined)


def of_tls(layer):
    """Fields of hellos: TLS and QUIC have them in one layer, DTLS in another."""
    hello = f'{layer}.handshake.'
    client, server = (hello + 'type', '1'), (hello + 'type', '2')
    versions = f'{hello}extensions.supported_version {hello}version'
    return [
        pair('ssl.client_sni', layer, hello + 'extensions_server_name', theirs=c.name, ours=c.name, when=client),
        pair('ssl.alpn', layer, hello + 'extensions_alpn_str', SOME, theirs=c.no_grease_text, when=client),
        pair('ssl.alpn_server', layer, hello + 'extensions_alpn_str', ALL, when=server),
        pair('ssl.client_version', layer, versions, theirs=c.highest_version, when=client),
        pair('ssl.version', layer, versions, ONE, theirs=c.sixteen_bits, when=server),
        pair('ssl.cipher_suite', layer, hello + 'ciphersuite', theirs=c.sixteen_bits, when=server),
        pair('ssl.client_ja3', layer, hello + 'ja3', when=client),
        pair('ssl.client_ja4', layer, hello + 'ja4', when=client),
        pair('ssl.server_ja3', layer, hello + 'ja3s', when=server),
        pair('ssl.fingerprint', layer, hello + 'certificate', theirs=c.sha1),
        pair('ssl.fingerprint_sha256', layer, hello + 'certificate', theirs=c.sha256),
    ]


STRINGS = '+'.join('x509sat.' + kind for kind in (
    'uTF8String', 'printableString', 'IA5String', 'teletexString', 'bmpString', 'universalString', 'CountryName',
    'PrintableString', 'UTF8String'))

CERTIFICATE = [
    pair('ssl.serial_number', 'x509sat', 'x509af.serialNumber', theirs=c.hexadecimal),
    pair('ssl.not_before', 'x509sat', 'x509af.utcTime', theirs=c.seconds),
    pair('ssl.not_after', 'x509sat', 'x509af.utcTime', theirs=c.second_of(c.seconds)),
    pair('ssl.server_cn', 'x509sat', STRINGS, ONE),
    pair('ssl.subject_dn', 'x509sat', STRINGS, SOME, ours=c.parts_of_name),
    pair('ssl.issuer_dn', 'x509sat', STRINGS, SOME, ours=c.parts_of_name),
    pair('ssl.subject_alt_names', 'x509sat', 'x509ce.dNSName+x509ce.uniformResourceIdentifier', SOME,
         ours=c.not_addresses),
]

QUIC = [pair('quic.version', 'quic', 'quic.version', ONE, theirs=c.quic_version)]

HTTP = [
    pair('http.method', 'http', 'http.request.method'),
    pair('http.host', 'http', 'http.host'),
    pair('http.url', 'http', 'http.request.full_uri', ONE, theirs=c.without_scheme, ours=c.without_scheme),
    pair('http.user_agent', 'http', 'http.user_agent'),
    pair('http.status', 'http', 'http.response.code', theirs=c.final_status),
    pair('http.content_type', 'http', 'http.content_type', theirs=c.media_type, ours=c.media_type,
         when=('http.response', None)),
    pair('http.request_content_type', 'http', 'http.content_type', when=('http.request', None)),
    pair('http.server', 'http', 'http.server'),
    pair('http.referer', 'http', 'http.referer'),
    pair('http.x_forwarded_for', 'http', 'http.x_forwarded_for'),
    pair('http.authorization', 'http', 'http.authorization http.proxy_authorization', theirs=c.first_word),
    pair('http.user', 'http', 'http.authbasic', theirs=c.before_colon),
    pair('http.method', 'http2', 'http2.headers.method'),
    pair('http.host', 'http2', 'http2.headers.authority'),
    pair('http.user_agent', 'http2', 'http2.headers.user_agent'),
    pair('http.status', 'http2', 'http2.headers.status', theirs=c.final_status),
    pair('http.content_type', 'http2', 'http2.headers.content_type', theirs=c.media_type, ours=c.media_type),
    pair('http.server', 'http2', 'http2.headers.server'),
    pair('ssdp.method', 'ssdp', 'http.request.method'),
    pair('ssdp.user_agent', 'ssdp', 'http.user_agent'),
    pair('ssdp.server', 'ssdp', 'http.server'),
    pair('ssdp.host', 'ssdp', 'http.host'),
]

NAMES = [
    pair('dns.query', 'dns', 'dns.qry.name', theirs=c.name, ours=c.name),
    pair('dns.queries', 'dns', 'dns.qry.name', SOME, theirs=c.name, ours=c.name),
    pair('dns.type', 'dns', 'dns.qry.type', theirs=c.dns_type),
    pair('dns.rcode', 'dns', 'dns.flags.rcode', theirs=c.number, when=('dns.flags.response', '1')),
    pair('dns.ttl', 'dns', 'dns.resp.ttl', ONE, theirs=c.number, when=('dns.count.answers', c.COUNTS)),
    pair('dns.edns_size', 'dns', 'dns.rr.udp_payload_size', theirs=c.number),
    pair('dns.answers', 'dns', 'dns.a+dns.aaaa+dns.cname+dns.ptr.domain_name+dns.mx.mail_exchange+dns.txt+dns.ns+'
         'dns.srv.target', SOME, theirs=c.name, ours=c.name, when=('dns.flags.response', '1')),
    pair('mdns.answer', 'mdns', 'dns.resp.name+dns.qry.name+dns.srv.target', ONE, theirs=c.name, ours=c.name),
    pair('mdns.services', 'mdns', 'dns.qry.name+dns.resp.name+dns.ptr.domain_name', SOME, theirs=c.name, ours=c.name),
    pair('mdns.txt', 'mdns', 'dns.txt', SOME),
    pair('netbios.name', 'nbns', 'nbns.name', theirs=c.before_suffix),
    pair('netbios.name', 'nbdgm', 'nbdgm.source_name', theirs=c.before_suffix),
    pair('netbios.destination', 'nbdgm', 'nbdgm.destination_name', theirs=c.before_suffix),
    pair('dhcp.message_type', 'dhcp', 'dhcp.option.dhcp', theirs=c.number),
    pair('dhcp.fingerprint', 'dhcp', 'dhcp.option.request_list_item', theirs=c.joined),
    pair('dhcp.class_ident', 'dhcp', 'dhcp.option.vendor_class_id', when=('dhcp.type', '1')),
    pair('dhcp.hostname', 'dhcp', 'dhcp.option.hostname'),
    pair('dhcp.requested_ip', 'dhcp', 'dhcp.option.requested_ip_address', ONE),
    pair('dhcp.assigned_ip', 'dhcp', 'dhcp.ip.your', ONE, theirs=c.not_zero),
    pair('dhcp.server_id', 'dhcp', 'dhcp.option.dhcp_server_id'),
    pair('dhcp.lease', 'dhcp', 'dhcp.option.ip_address_lease_time', ONE, theirs=c.number),
    pair('dhcp.router', 'dhcp', 'dhcp.option.router'),
    pair('dhcp.name_servers', 'dhcp', 'dhcp.option.domain_name_server', ALL),
    pair('dhcp.domain', 'dhcp', 'dhcp.option.domain_name'),
    pair('dhcp.client_mac', 'dhcp', 'dhcp.hw.mac_addr'),
    pair('dhcpv6.message_type', 'dhcpv6', 'dhcpv6.msgtype', theirs=c.number),
    pair('dhcpv6.fingerprint', 'dhcpv6', 'dhcpv6.requested_option_code', theirs=c.joined),
    pair('dhcpv6.fqdn', 'dhcpv6', 'dhcpv6.client_domain', theirs=c.name, ours=c.name),
    pair('dhcpv6.client_duid', 'dhcpv6', 'dhcpv6.duid.bytes', ONE, theirs=c.hexadecimal),
    pair('dhcpv6.server_duid', 'dhcpv6', 'dhcpv6.duid.bytes', ONE, theirs=c.hexadecimal,
         when=('dhcpv6.msgtype', '2 3 5 7 8 9')),
    pair('dhcpv6.address', 'dhcpv6', 'dhcpv6.iaaddr.ip', ONE),
    pair('dhcpv6.name_servers', 'dhcpv6', 'dhcpv6.dns_server', ALL),
]

LOGINS = [
    pair('ssh.client', 'ssh', 'ssh.protocol', when=('ssh.direction', '0')),
    pair('ssh.server', 'ssh', 'ssh.protocol', when=('ssh.direction', '1')),
    pair('ssh.hassh', 'ssh', 'ssh.kex.hassh'),
    pair('ssh.hassh_server', 'ssh', 'ssh.kex.hasshserver'),
    pair('ftp.user', 'ftp', 'ftp.request.arg', when=('ftp.request.command', 'USER')),
    pair('ftp.server', 'ftp', 'ftp.response.arg', when=('ftp.response.code', '220')),
    pair('ftp.file', 'ftp', 'ftp.request.arg', SOME, when=('ftp.request.command', 'RETR STOR APPE')),
    pair('ftp.encryption', 'ftp', 'ftp.request.arg', ONE, when=('ftp.request.command', 'AUTH')),
    pair('smtp.server', 'smtp', 'smtp.rsp.parameter', when=('smtp.response.code', '220')),
    pair('smtp.client', 'smtp', 'smtp.req.parameter', when=('smtp.req.command', 'EHLO')),
    pair('smtp.from', 'smtp', 'smtp.req.parameter', ONE, theirs=c.address_in_path, when=('smtp.req.command', 'MAIL')),
    pair('smtp.to', 'smtp', 'smtp.req.parameter', SOME, theirs=c.address_in_path, when=('smtp.req.command', 'RCPT')),
    pair('pop3.user', 'pop', 'pop.request.parameter', ONE, when=('pop.request.command', 'USER')),
    pair('imap.user', 'imap', 'imap.request.username', ONE),
    pair('rdp.user', 'rdp', 'rdp.rt_cookie', theirs=lambda v: [x.strip().partition('mstshash=')[2] for x in v]),
    pair('vnc.server_version', 'vnc', 'vnc.server_proto_ver', theirs=c.version_of_rfb),
    pair('vnc.client_version', 'vnc', 'vnc.client_proto_ver', theirs=c.version_of_rfb),
    pair('snmp.version', 'snmp', 'snmp.version snmp.msgVersion', theirs=c.by(c.SNMP_VERSIONS)),
    pair('snmp.community', 'snmp', 'snmp.community'),
    pair('snmp.oid', 'snmp', 'snmp.name'),
    pair('snmp.engine_id', 'snmp', 'snmp.msgAuthoritativeEngineID', ONE, theirs=c.hexadecimal),
    pair('snmp.user', 'snmp', 'snmp.msgUserName', ONE),
    pair('kerberos.message_type', 'kerberos', 'kerberos.msg_type', SOME, theirs=c.by(c.KERBEROS_MESSAGES)),
    pair('kerberos.realm', 'kerberos', 'kerberos.realm kerberos.crealm', ONE),
    pair('kerberos.client_name', 'kerberos', 'kerberos.CNameString', ONE),
    pair('kerberos.server_name', 'kerberos', 'kerberos.SNameString', ONE, ours=c.after_slash),
    pair('kerberos.error_code', 'kerberos', 'kerberos.error_code', ONE, theirs=c.number),
    pair('ldap.version', 'ldap', 'ldap.version', theirs=c.number),
    pair('ldap.user', 'ldap', 'ldap.name', ONE),
    pair('ldap.base', 'ldap', 'ldap.baseObject'),
    pair('ldap.result', 'ldap', 'ldap.resultCode', ONE, theirs=c.number, when=('ldap.protocolOp', '1')),
    pair('ntlm.user', 'ntlmssp', 'ntlmssp.auth.username', ONE),
    pair('ntlm.domain', 'ntlmssp', 'ntlmssp.auth.domain ntlmssp.challenge.target_name', ONE),
    pair('ntlm.host', 'ntlmssp', 'ntlmssp.auth.hostname', ONE),
    pair('smb.shares', 'smb2', 'smb2.tree', SOME),
    pair('smb.dialect', 'smb2', 'smb2.dialect', ONE, theirs=c.by(c.SMB_DIALECTS)),
]

OTHERS = [
    pair('bt.info_hash', 'bittorrent', 'bittorrent.info_hash', SOME, theirs=c.hexadecimal),
    pair('stun.mapped', 'stun', 'stun.att.ipv4-xord', ONE, theirs=c.hidden_by_stun, ours=c.without_port,
         when=('stun.att.type', '0x0020')),
    pair('stun.relayed', 'stun', 'stun.att.ipv4-xord', ONE, theirs=c.hidden_by_stun, ours=c.without_port,
         when=('stun.att.type', '0x0016')),
    pair('stun.peer', 'stun', 'stun.att.ipv4-xord', SOME, theirs=c.hidden_by_stun, ours=c.without_port,
         when=('stun.att.type', '0x0012')),
    pair('stun.software', 'stun', 'stun.att.software', ONE),
    pair('stun.realm', 'stun', 'stun.att.realm', ONE),
    pair('stun.username', 'stun', 'stun.att.username', ONE),
    pair('rtp.payload_type', 'rtp', 'rtp.p_type', SOME, theirs=c.number),
    pair('rtp.ssrc', 'rtp', 'rtp.ssrc', SOME, theirs=c.number),
    pair('sip.method', 'sip', 'sip.Method', SOME),
    pair('sip.uri', 'sip', 'sip.r-uri'),
    pair('sip.from', 'sip', 'sip.from.addr', ONE),
    pair('sip.to', 'sip', 'sip.to.addr', ONE),
    pair('sip.user_agent', 'sip', 'sip.User-Agent', ONE),
    pair('sip.server', 'sip', 'sip.Server', ONE),
    pair('sip.call_id', 'sip', 'sip.Call-ID'),
    pair('sip.status', 'sip', 'sip.Status-Code', ONE, theirs=c.final_status),
    pair('ntp.version', 'ntp', 'ntp.flags.vn', theirs=c.number),
    pair('ntp.mode', 'ntp', 'ntp.flags.mode', theirs=c.number),
    pair('ntp.stratum', 'ntp', 'ntp.stratum', theirs=c.number, when=('ntp.flags.mode', '4')),
    pair('mqtt.version', 'mqtt', 'mqtt.ver', theirs=c.by(c.MQTT_VERSIONS)),
    pair('mqtt.client_id', 'mqtt', 'mqtt.clientid'),
    pair('mqtt.username', 'mqtt', 'mqtt.username'),
    pair('mqtt.topics', 'mqtt', 'mqtt.topic', SOME),
    pair('mqtt.will_topic', 'mqtt', 'mqtt.willtopic'),
    pair('mqtt.return_code', 'mqtt', 'mqtt.conack.val mqtt.connack.reason_code', theirs=c.number),
    pair('syslog.facility', 'syslog', 'syslog.facility', theirs=c.number),
    pair('syslog.severity', 'syslog', 'syslog.level', theirs=c.number),
    pair('wireguard.initiator_index', 'wg', 'wg.sender', ONE, theirs=c.number, when=('wg.type', '1')),
    pair('wireguard.responder_index', 'wg', 'wg.sender', ONE, theirs=c.number, when=('wg.type', '2')),
    pair('openvpn.client_session_id', 'openvpn', 'openvpn.sessionid', ONE, theirs=c.sixteen_digits),
    pair('openvpn.server_session_id', 'openvpn', 'openvpn.sessionid', ONE, theirs=c.sixteen_digits),
    pair('ipsec.ike_version', 'isakmp', 'isakmp.version', theirs=c.version_of_ike),
    pair('ipsec.exchange', 'isakmp', 'isakmp.exchangetype', SOME, theirs=c.by(c.IKE_EXCHANGES)),
    pair('ipsec.notify', 'isakmp', 'isakmp.notify.msgtype', SOME, theirs=c.number),
    pair('icmp.type', 'icmp', 'icmp.type', ONE, theirs=c.number),
    pair('icmp.type', 'icmpv6', 'icmpv6.type', ONE, theirs=c.number),
    pair('icmp.code', 'icmp', 'icmp.code', ONE, theirs=c.number),
    pair('icmp.code', 'icmpv6', 'icmpv6.code', ONE, theirs=c.number),
    pair('ospf.router_id', 'ospf', 'ospf.srcrouter', ONE),
    pair('ospf.area', 'ospf', 'ospf.area_id', ONE),
    pair('vrrp.router_id', 'vrrp', 'vrrp.virt_rtr_id', ONE, theirs=c.number),
    pair('vrrp.priority', 'vrrp', 'vrrp.prio', ONE, theirs=c.number),
]

# Where the second layer is, the first one only finds it.
INSTEAD = {'http': 'http2'}
PAIRS = of_tls('tls') + of_tls('dtls') + CERTIFICATE + QUIC + HTTP + NAMES + LOGINS + OTHERS
