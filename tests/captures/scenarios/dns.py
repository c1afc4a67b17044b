"""DNS: A, AAAA, CNAME, MX, TXT, PTR and SRV questions, a name that does not exist, a question over TCP, one over IPv6."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'dnsmasq': 'dnsmasq-base', 'dig': 'bind9-dnsutils'}
ZONE = f'''
host-record=www.example.org,{testbed.SERVER},{testbed.SERVER6}
cname=alias.example.org,www.example.org
mx-host=example.org,mail.example.org,10
host-record=mail.example.org,198.51.100.25
txt-record=example.org,"v=spf1 -all"
srv-host=_ldap._tcp.example.org,www.example.org,389,0,100
local=/org/
'''


def run(bed):
    bed.ipv6()
    path = bed.file('dnsmasq.conf', 'no-resolv\nno-hosts\nuser=root\n' + ZONE)
    bed.server.start('dnsmasq', '-k', '-C', path, udp=53)
    dig = ['dig', '+tries=1', '+time=3']
    with bed.capture('port 53'):
        for kind, name in (('A', 'www.example.org'), ('AAAA', 'www.example.org'), ('A', 'alias.example.org'),
                           ('MX', 'example.org'), ('TXT', 'example.org'), ('SRV', '_ldap._tcp.example.org'),
                           ('A', 'no-such-name.example.org')):
            bed.client.run(*dig, f'@{testbed.GATEWAY}', kind, name)
        bed.client.run(*dig, f'@{testbed.GATEWAY}', '-x', testbed.SERVER)
        bed.client.run(*dig, f'@{testbed.GATEWAY}', '+noedns', '+noadflag', 'A', 'mail.example.org')
        bed.client.run(*dig, '+tcp', f'@{testbed.GATEWAY}', 'A', 'www.example.org')
        bed.client.run(*dig, f'@{testbed.GATEWAY6}', 'AAAA', 'www.example.org')
