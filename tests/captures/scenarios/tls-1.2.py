"""TLS 1.2 with the certificate in sight: a request over HTTP/1.1, one over HTTP/2, then a session that is resumed."""
# SPDX-License-Identifier: MIT
import certificates
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl'}


def run(bed):
    authority = certificates.authority(bed)
    certificates.make(bed, 'shop', 'shop.example.org', ['shop.example.org', '*.shop.example.org'], issuer='ca',
                      key='rsa', organization='Example Shop')
    web.serve(bed, '''
        server {
            listen 443 ssl http2;
            ssl_certificate @/shop.crt;
            ssl_certificate_key @/shop.key;
            ssl_protocols TLSv1.2;
        }''', 443)
    curl = ['curl', '-sS', '--cacert', authority, '--resolve', f'shop.example.org:443:{testbed.SERVER}']
    with bed.capture('tcp'):
        bed.client.run(*curl, '--http1.1', 'https://shop.example.org/cart')
        bed.client.run(*curl, '--http2', 'https://shop.example.org/')
        for session in ('-sess_out', '-sess_in'):
            bed.client.run('openssl', 's_client', '-connect', f'{testbed.SERVER}:443', '-servername',
                           'shop.example.org', '-CAfile', authority, session, bed.path('session'))
