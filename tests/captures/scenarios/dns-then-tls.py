"""A name is asked for, then its address is visited: with the name in the TLS hello, without it, and over a port where nothing tells it."""
# SPDX-License-Identifier: MIT
import certificates
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl', 'dnsmasq': 'dnsmasq-base', 'nc': 'netcat-openbsd',
            'busybox': 'busybox'}


def run(bed):
    authority = certificates.authority(bed)
    certificates.make(bed, 'www', 'video.example.org', ['video.example.org', 'plain.example.org'], issuer='ca')
    bed.server.ip('address', 'add', '198.51.100.11/32', 'dev', 'eth0')
    web.serve(bed, '''
        server {
            listen 443 ssl;
            ssl_certificate @/www.crt;
            ssl_certificate_key @/www.key;
        }''', 443)
    path = bed.file('dnsmasq.conf', f'''no-resolv\nno-hosts\nuser=root\nlocal=/org/
host-record=video.example.org,{testbed.SERVER}
cname=plain.example.org,edge.example.org
host-record=edge.example.org,198.51.100.11\n''')
    bed.server.start('dnsmasq', '-k', '-C', path, udp=53)
    echo = bed.file('echo.sh', '#!/bin/sh\nhead -n 1\n', 0o755)
    bed.server.start('busybox', 'nc', '-ll', '-p', '9000', '-e', echo, tcp=9000)
    bed.client.etc('resolv.conf', f'nameserver {testbed.GATEWAY}\noptions attempts:1 timeout:3\n')
    with bed.capture('not arp'):
        bed.client.run('curl', '-sS', '-4', '--cacert', authority, 'https://video.example.org/')
        bed.client.run('openssl', 's_client', '-4', '-connect', 'plain.example.org:443', '-noservername')
        bed.client.run('nc', '-4', '-N', '-w', '3', 'plain.example.org', '9000', input=b'hello there\n')
