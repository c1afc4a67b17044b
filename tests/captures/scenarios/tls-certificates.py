"""TLS 1.2 certificates that deserve a risk: self-signed, expired, for another name, not yet valid, valid for thirty years; and a visit without server name."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'openssl': 'openssl'}


def run(bed):
    certificates.authority(bed)
    make = certificates.make
    make(bed, 'self', 'self.example.org', ['self.example.org'])
    make(bed, 'expired', 'expired.example.org', ['expired.example.org'], issuer='ca', start='20200101000000Z',
         end='20210101000000Z')
    make(bed, 'other', 'other.example.org', ['other.example.org'], issuer='ca')
    make(bed, 'future', 'future.example.org', ['future.example.org'], issuer='ca', start='20400101000000Z', end='20400401000000Z')
    make(bed, 'long', 'long.example.org', ['long.example.org'], issuer='ca', start='20200101000000Z',
         end='20491231000000Z')
    names = {'self': 'self.example.org', 'expired': 'expired.example.org', 'other': 'wrong.example.org',
             'future': 'future.example.org', 'long': 'long.example.org'}
    for port, name in enumerate(names, 4431):
        bed.server.start('openssl', 's_server', '-accept', port, '-cert', bed.path(name + '.crt'), '-key',
                         bed.path(name + '.key'), '-tls1_2', '-www', tcp=port)
    with bed.capture('tcp'):
        for port, name in enumerate(names.values(), 4431):
            bed.client.run('openssl', 's_client', '-tls1_2', '-connect', f'{testbed.SERVER}:{port}',
                           '-servername', name)
        bed.client.run('openssl', 's_client', '-tls1_2', '-connect', f'{testbed.SERVER}:4431', '-noservername')
