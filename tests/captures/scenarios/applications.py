"""Names of well-known services, played by the testbed: in TLS, in HTTP, in DNS answers whose address is then visited without a name."""
# SPDX-License-Identifier: MIT
import certificates
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl', 'dnsmasq': 'dnsmasq-base', 'dig': 'bind9-dnsutils'}


def run(bed):
    certificates.authority(bed)
    certificates.make(bed, 'www', 'testbed.example.org', ['testbed.example.org'], issuer='ca')
    bed.server.ip('address', 'add', '198.51.100.12/32', 'dev', 'eth0')
    web.serve(bed, '''
        server {
            listen 80;
            listen 443 ssl http2;
            ssl_certificate @/www.crt;
            ssl_certificate_key @/www.key;
        }''', 443)
    path = bed.file('dnsmasq.conf', f'''no-resolv\nno-hosts\nuser=root\nlocal=/com/\nlocal=/org/
host-record=www.netflix.com,{testbed.SERVER}
host-record=media.discordapp.net,{testbed.SERVER}
host-record=en.wikipedia.org,198.51.100.12\n''')
    bed.server.start('dnsmasq', '-k', '-C', path, udp=53)
    bed.client.etc('resolv.conf', f'nameserver {testbed.GATEWAY}\noptions attempts:1 timeout:3\n')
    with bed.capture('not arp'):
        bed.client.run('curl', '-sS', '-4', '-k', 'https://www.netflix.com/')
        bed.client.run('curl', '-sS', '-4', 'http://media.discordapp.net/')
        bed.client.run('dig', '+short', f'@{testbed.GATEWAY}', 'en.wikipedia.org')
        bed.client.run('openssl', 's_client', '-connect', '198.51.100.12:443', '-noservername')
