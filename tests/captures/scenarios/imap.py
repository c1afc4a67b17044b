"""IMAP: a folder is listed and a letter read in clear text, then again after STARTTLS."""
# SPDX-License-Identifier: MIT
import dovecot
import testbed

SOFTWARE = {'curl': 'curl', 'dovecot': 'dovecot-imapd'}


def run(bed):
    authority = dovecot.serve(bed, 'imap', 143)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} mail.example.net\n')
    curl = ['curl', '-sS', '--cacert', authority, '--user', 'ada:lovelace']
    with bed.capture('tcp'):
        bed.client.run(*curl, 'imap://mail.example.net/INBOX;MAILINDEX=1')
        bed.client.run(*curl, '--ssl-reqd', 'imap://mail.example.net/')
