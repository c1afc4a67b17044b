"""QUIC version 1 with HTTP/3: two visits with a server name, then one of the draft of version 2."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'gtlsserver': 'ngtcp2-server', 'gtlsclient': 'ngtcp2-client'}


def run(bed):
    certificates.authority(bed)
    certificate, key = certificates.make(bed, 'www', 'www.example.org', ['www.example.org'], issuer='ca')
    bed.file('www/index.html', 'A page of the testbed.\n')
    bed.server.start('gtlsserver', '-q', '--htdocs', bed.path('www'), testbed.SERVER, '4433', key, certificate,
                     udp=4433)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} www.example.org video.example.org\n')
    with bed.capture('udp'):
        for name, version in (('www.example.org', 'v1'), ('video.example.org', 'v1'), ('www.example.org', 'v2draft')):
            bed.client.run('gtlsclient', '-q', '--exit-on-all-streams-close', '--version', version, name, '4433',
                           f'https://{name}:4433/index.html')
