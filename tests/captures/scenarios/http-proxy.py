"""A web proxy: a plain request through it, then a CONNECT tunnel that carries TLS."""
# SPDX-License-Identifier: MIT
import certificates
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl', 'tinyproxy': 'tinyproxy-bin'}


def run(bed):
    authority = certificates.authority(bed)
    certificates.make(bed, 'www', 'www.example.org', ['www.example.org'], issuer='ca')
    web.serve(bed, '''
        server {
            listen 80;
            listen 443 ssl;
            ssl_certificate @/www.crt;
            ssl_certificate_key @/www.key;
        }''', 443)
    bed.server.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} www.example.org\n')
    path = bed.file('tinyproxy.conf', f'Port 3128\nListen {testbed.GATEWAY}\nTimeout 20\nMaxClients 10\n'
                                      'StartServers 2\nViaProxyName "proxy"\n')
    bed.server.start('tinyproxy', '-d', '-c', path, tcp=3128)
    curl = ['curl', '-sS', '--proxy', f'http://{testbed.GATEWAY}:3128', '--cacert', authority]
    with bed.capture('tcp'):
        bed.client.run(*curl, 'http://www.example.org/')
        bed.client.run(*curl, 'https://www.example.org/')
