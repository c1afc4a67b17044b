"""POP3: a letter is fetched in clear text, then the box is listed after STLS."""
# SPDX-License-Identifier: MIT
import dovecot
import testbed

SOFTWARE = {'curl': 'curl', 'dovecot': 'dovecot-pop3d'}


def run(bed):
    authority = dovecot.serve(bed, 'pop3', 110)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} mail.example.net\n')
    curl = ['curl', '-sS', '--cacert', authority, '--user', 'ada:lovelace']
    with bed.capture('tcp'):
        bed.client.run(*curl, 'pop3://mail.example.net/1')
        bed.client.run(*curl, '--ssl-reqd', 'pop3://mail.example.net/')
