"""FTP that turns to TLS with AUTH TLS, its data connection too."""
# SPDX-License-Identifier: MIT
import os

import certificates
import testbed

SOFTWARE = {'curl': 'curl', 'vsftpd': 'vsftpd'}


def run(bed):
    authority = certificates.authority(bed)
    certificate, key = certificates.make(bed, 'files', 'files.example.org', ['files.example.org'], issuer='ca',
                                         key='rsa')
    bed.file('files/report.txt', 'The quick brown fox.\n')
    os.makedirs(bed.path('empty'))
    bed.server.user('guest')
    path = bed.file('vsftpd.conf', f'''listen=YES
listen_address={testbed.SERVER}
background=NO
seccomp_sandbox=NO
anonymous_enable=YES
local_enable=NO
anon_root={bed.path("files")}
ftp_username=guest
nopriv_user=nobody
secure_chroot_dir={bed.path("empty")}
ssl_enable=YES
allow_anon_ssl=YES
force_anon_logins_ssl=YES
force_anon_data_ssl=YES
require_ssl_reuse=NO
ssl_ciphers=HIGH
rsa_cert_file={certificate}
rsa_private_key_file={key}
''')
    bed.server.start('vsftpd', path, tcp=21)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} files.example.org\n')
    with bed.capture('tcp'):
        bed.client.run('curl', '-sS', '--cacert', authority, '--tls-max', '1.2', '--ssl-reqd',
                       'ftp://files.example.org/report.txt')
