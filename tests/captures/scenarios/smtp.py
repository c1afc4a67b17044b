"""SMTP: a letter in clear text, and one after STARTTLS."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'curl': 'curl', 'aiosmtpd': 'python3-aiosmtpd'}
LETTER = 'From: Ada <ada@example.org>\r\nTo: Bob <bob@example.net>\r\nSubject: Engines\r\n\r\nIt weaves patterns.\r\n'


def run(bed):
    authority = certificates.authority(bed)
    certificate, key = certificates.make(bed, 'mail', 'mail.example.net', ['mail.example.net'], issuer='ca')
    bed.server.start('aiosmtpd', '-n', '-l', f'{testbed.SERVER}:25', '--no-requiretls', '--tlscert', certificate,
                     '--tlskey', key, tcp=25)
    bed.client.etc('hosts', f'127.0.0.1 localhost\n{testbed.SERVER} mail.example.net\n')
    letter = bed.file('letter', LETTER)
    curl = ['curl', '-sS', '--cacert', authority, '--mail-from', 'ada@example.org', '--mail-rcpt', 'bob@example.net',
            '-T', letter, 'smtp://mail.example.net/laptop.example.org']
    with bed.capture('tcp'):
        bed.client.run(*curl)
        bed.client.run(*curl, '--ssl-reqd')
