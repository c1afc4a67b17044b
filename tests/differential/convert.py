"""What makes values of tshark and of Sonde the same text. Each function takes a list of texts and returns one."""
# SPDX-License-Identifier: MIT
import calendar
import hashlib
import ipaddress
import re
import time

DNS_TYPES = {1: 'A', 2: 'NS', 5: 'CNAME', 6: 'SOA', 10: 'NULL', 12: 'PTR', 15: 'MX', 16: 'TXT', 28: 'AAAA', 33: 'SRV',
             35: 'NAPTR', 43: 'DS', 46: 'RRSIG', 48: 'DNSKEY', 64: 'SVCB', 65: 'HTTPS', 252: 'AXFR', 255: 'ANY'}
QUIC_VERSIONS = {0xfaceb001: 'mvfst-22', 0xfaceb002: 'mvfst-27', 1: 'v1', 0x6b3343cf: 'v2', 0x709a50c4: 'v2-draft'}
KERBEROS_MESSAGES = {10: 'AS-REQ', 11: 'AS-REP', 12: 'TGS-REQ', 13: 'TGS-REP', 14: 'AP-REQ', 15: 'AP-REP',
                     30: 'KRB-ERROR'}
MQTT_VERSIONS = {3: '3.1', 4: '3.1.1', 5: '5'}
SMB_DIALECTS = {0x0202: '2.0.2', 0x0210: '2.1', 0x0300: '3.0', 0x0302: '3.0.2', 0x0311: '3.1.1'}
IKE_EXCHANGES = {2: 'Identity Protection', 4: 'Aggressive', 34: 'IKE_SA_INIT', 35: 'IKE_AUTH', 37: 'INFORMATIONAL'}
COUNTS = ' '.join(str(n) for n in range(1, 256))  # for `when`: at least one
SNMP_VERSIONS = {0: '1', 1: '2c', 3: '3'}


def is_grease(number):
    return number & 0x0f0f == 0x0a0a and number >> 8 == number & 0xff


def text(values):
    return values


def lower(values):
    return [v.lower() for v in values]


def name(values):
    """Names of hosts: without case and without the dot of the root."""
    return [v.rstrip('.').lower() for v in values]


def number(values):
    return [str(int(v, 0)) for v in values]


def hexadecimal(values):
    return [v.lower().replace(':', '').removeprefix('0x') for v in values]


def sixteen_bits(values):
    return [f'0x{int(v, 0):04x}' for v in values]


def highest_version(values):
    """Of what a client offers; drafts of TLS 1.3 are TLS 1.3."""
    offered = [0x0304 if n >> 8 in (0x7f, 0xfb) else n for n in (int(v, 0) for v in values) if not is_grease(n)]
    return [f'0x{max(offered):04x}'] if offered else []


def no_grease_text(values):
    """Application protocols; some clients put bytes that are no text in front of them."""
    return [v for v in values if v.isprintable() and '\ufffd' not in v]


def sixteen_digits(values):
    return [f'{int(v, 0):016x}' for v in values]


def not_zero(values):
    return [v for v in values if v not in ('0.0.0.0', '::')]


def hidden_by_stun(values):
    """IPv4 addresses under the magic cookie (RFC 8489, section 14.2)."""
    return [str(ipaddress.ip_address(int(v, 16) ^ 0x2112a442)) for v in values]


def sha1(values):
    return [hashlib.sha1(bytes.fromhex(v.replace(':', ''))).hexdigest() for v in values]


def sha256(values):
    return [hashlib.sha256(bytes.fromhex(v.replace(':', ''))).hexdigest() for v in values]


def seconds(values):
    form = '%Y-%m-%d %H:%M:%S'
    found = [re.match(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', v) for v in values]
    return [str(calendar.timegm(time.strptime(f[0], form))) for f in found if f]


def second_of(convert):
    return lambda values: convert(values)[1:2]


def parts_of_name(values):
    """"CN=a, O=b" as "a", "b", with what RFC 4514 escapes."""
    parts = [part.partition('=')[2] for v in values for part in re.split(r'(?<!\\), (?=[A-Za-z0-9.]+=)', v)]
    return [re.sub(r'\\(.)', r'\1', part) for part in parts]


def not_addresses(values):
    return [v for v in values if not re.fullmatch(r'[0-9.]+|[0-9a-f:]*:[0-9a-f:.]*', v)]


def by(table, base=0):
    """Numbers as the words of a table; what it does not have stays a number."""
    return lambda values: [table.get(int(v, base), v) for v in values]


def dns_type(values):
    return [DNS_TYPES.get(int(v, 0), f'TYPE{int(v, 0)}') for v in values]


def quic_version(values):
    """Without those that are made up so that servers say what they speak, and the 0 of their answer."""
    numbers = [n for n in (int(v, 0) for v in values) if n and n & 0x0f0f0f0f != 0x0a0a0a0a]
    return [QUIC_VERSIONS.get(n) or (f'draft-{n & 0xff}' if n >> 8 == 0xff0000 else
                                     n.to_bytes(4, 'big').decode('latin-1')) for n in numbers]


def joined(values):
    """A list of options as one text."""
    return [','.join(str(int(v, 0)) for v in values if int(v, 0) != 255)] if values else []


def without_scheme(values):
    return [re.sub(r'^https?://', '', v) for v in values]


def first_word(values):
    return [v.split(' ')[0] for v in values]


def before_colon(values):
    return [v.partition(':')[0] for v in values]


def after_slash(values):
    return [v.rpartition('/')[2] for v in values]


def media_type(values):
    return [v.partition(';')[0].strip().lower() for v in values]


def final_status(values):
    """Without what announces another answer; 101 ends HTTP."""
    return [v for v in number(values) if not v.startswith('1') or v == '101']


def before_suffix(values):
    """"FILESRV<20> (Server service)" as "FILESRV"."""
    return [re.sub(r'<[0-9a-f]{2}>.*', '', v).rstrip() for v in values]


def address_in_path(values):
    """"<ada@example.org> SIZE=10" as the address."""
    found = [re.search(r'<([^<>]*)>', v) for v in values]
    return [f[1] for f in found if f]


def without_port(values):
    """An address without its port: "192.0.2.1:80", "[2001:db8::1]:80"."""
    return [v[1:].partition(']')[0] if v.startswith('[') else v.rpartition(':')[0] if v.count(':') == 1 else v
            for v in values]


def without_angles(values):
    return [v.strip('<>') for v in values]


def sip_address(values):
    return [re.sub(r'^sips?:', '', v) for v in values]


def version_of_ike(values):
    return [f'{int(v, 0) >> 4}.{int(v, 0) & 15}' for v in values]


def version_of_rfb(values):
    return [v.strip().removeprefix('RFB ') for v in values]
