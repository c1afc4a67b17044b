"""Certificates for the captures: an authority of the testbed's own and what it signs, made anew each time."""
# SPDX-License-Identifier: MIT
import time
import zlib

import testbed

DAY_S = 86400

CONFIGURATION = '''
[ca]
default_ca = own
[own]
dir = {folder}
database = {folder}/index.txt
serial = {folder}/serial
new_certs_dir = {folder}
default_md = {digest}
policy = any
unique_subject = no
[any]
commonName = supplied
organizationName = optional
[req]
distinguished_name = name
prompt = no
[name]
O = {organization}
CN = {subject}
[extensions]
{extensions}
'''


def moment(days):
    """The time so many days from now, as certificates write it."""
    return time.strftime('%Y%m%d%H%M%SZ', time.gmtime(time.time() + days * DAY_S))


def make(bed, name, subject, names=(), issuer=None, key='ec', organization='Sonde Testbed', digest='sha256',
         start=None, end=None):
    """Makes NAME.crt and NAME.key, good for 90 days from yesterday if nothing else is said; without an
    issuer (a name made before) it signs itself."""
    start, end = start or moment(-1), end or moment(89)
    folder = bed.path('authority')
    bed.file('authority/index.txt', '')
    bed.file('authority/serial', f'{zlib.crc32(name.encode()) % 0xffff + 0x10000:06x}\n')
    extensions = 'basicConstraints = critical,CA:' + ('TRUE' if issuer is None and not names else 'FALSE')
    if names:
        extensions += '\nsubjectAltName = ' + ','.join(f'DNS:{n}' for n in names)
    path = bed.file('authority/openssl.cnf', CONFIGURATION.format(
        folder=folder, organization=organization, subject=subject, extensions=extensions, digest=digest))
    crt, private, request = bed.path(name + '.crt'), bed.path(name + '.key'), bed.path(name + '.csr')
    kind = ['rsa:2048'] if key == 'rsa' else ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256']
    testbed.run('openssl', 'req', '-config', path, '-new', '-nodes', '-newkey', *kind, '-keyout', private,
                '-out', request)
    signer = ['-selfsign', '-keyfile', private] if issuer is None else [
        '-cert', bed.path(issuer + '.crt'), '-keyfile', bed.path(issuer + '.key')]
    testbed.run('openssl', 'ca', '-config', path, '-batch', '-notext', '-in', request, '-out', crt,
                '-startdate', start, '-enddate', end, '-extensions', 'extensions', *signer)
    return crt, private


def authority(bed):
    return make(bed, 'ca', 'Sonde Testbed CA')[0]
