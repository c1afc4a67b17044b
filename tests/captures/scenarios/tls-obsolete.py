"""TLS 1.0 and 1.1 with weak cipher suites: versions and keys that should not be met any more."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'openssl': 'openssl'}
WEAK = 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'


def run(bed):
    certificates.make(bed, 'old', 'old.example.org', key='rsa', digest='sha1')
    for port, version in ((4431, '-tls1'), (4432, '-tls1_1')):
        bed.server.start('openssl', 's_server', '-accept', port, '-cert', bed.path('old.crt'), '-key',
                         bed.path('old.key'), '-cipher', WEAK, '-www', version, tcp=port)
    with bed.capture('tcp'):
        for port, version, cipher in ((4431, '-tls1', 'AES128-SHA:@SECLEVEL=0'),
                                      (4432, '-tls1_1', 'ECDHE-RSA-AES256-SHA:AES256-SHA:@SECLEVEL=0')):
            bed.client.run('openssl', 's_client', '-connect', f'{testbed.SERVER}:{port}', '-servername',
                           'old.example.org', '-cipher', cipher, version)
