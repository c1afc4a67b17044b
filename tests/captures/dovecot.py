"""The mail store of the captures."""
# SPDX-License-Identifier: MIT
import certificates

CONFIGURATION = '''
protocols = {protocol}
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
listen = *
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
mail_location = maildir:{folder}/mail
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
passdb {{
  driver = static
  args = password=lovelace
}}
userdb {{
  driver = static
  args = uid=nobody gid=nogroup home={folder}/mail
}}
first_valid_uid = 1
service imap-login {{
  chroot =
  inet_listener imaps {{
    port = 0
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3s {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
'''
LETTER = 'From: Ada <ada@example.org>\nTo: Bob <bob@example.net>\nSubject: Engines\n\nIt weaves patterns.\n'


def serve(bed, protocol, port):
    """Starts dovecot with one letter in the box; returns the certificate of its authority."""
    authority = certificates.authority(bed)
    certificate, key = certificates.make(bed, 'mail', 'mail.example.net', ['mail.example.net'], issuer='ca')
    bed.file('mail/new/1700000000.M1P1.testbed', LETTER)
    path = bed.file('dovecot.conf', CONFIGURATION.format(folder=bed.folder, protocol=protocol,
                                                         certificate=certificate, key=key))
    bed.server.run('chown', '-R', 'nobody:nogroup', bed.path('mail'))
    bed.server.start('dovecot', '-F', '-c', path, tcp=port)
    return authority
