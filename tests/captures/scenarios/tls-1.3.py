"""TLS 1.3 with server name and ALPN: a request over HTTP/2, one over HTTP/1.1, one without ALPN that resumes nothing."""
# SPDX-License-Identifier: MIT
import certificates
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl'}


def run(bed):
    authority = certificates.authority(bed)
    certificates.make(bed, 'www', 'www.example.org', ['www.example.org', 'api.example.org'], issuer='ca')
    web.serve(bed, '''
        server {
            listen 443 ssl http2;
            ssl_certificate @/www.crt;
            ssl_certificate_key @/www.key;
            ssl_protocols TLSv1.3;
        }''', 443)
    curl = ['curl', '-sS', '--cacert', authority]
    for name in ('www.example.org', 'api.example.org'):
        curl += ['--resolve', f'{name}:443:{testbed.SERVER}']
    with bed.capture('tcp'):
        bed.client.run(*curl, '--http2', 'https://www.example.org/')
        bed.client.run(*curl, '--http1.1', 'https://api.example.org/v1/things')
        bed.client.run(*curl, '--no-alpn', 'https://www.example.org/')
