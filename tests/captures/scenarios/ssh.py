"""SSH: a command over a login by key, and one where the server knows no such key."""
# SPDX-License-Identifier: MIT
import os

import testbed

SOFTWARE = {'sshd': 'openssh-server', 'ssh': 'openssh-client', 'ssh-keygen': 'openssh-client'}


def run(bed):
    for name in ('host', 'good', 'stranger'):
        testbed.run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', bed.path(name))
    bed.server.user('ada', '*')
    with open(bed.path('good.pub'), encoding='utf-8') as key:
        bed.file('authorized', key.read())
    path = bed.file('sshd_config', f'''HostKey {bed.path("host")}
AuthorizedKeysFile {bed.path("authorized")}
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
''')
    os.makedirs('/run/sshd', exist_ok=True)
    bed.server.start('/usr/sbin/sshd', '-D', '-e', '-f', path, tcp=22)
    ssh = ['ssh', '-F', 'none', '-o', 'StrictHostKeyChecking=no', '-o', f'UserKnownHostsFile={bed.path("known")}',
           '-o', 'BatchMode=yes', '-o', 'IdentitiesOnly=yes', '-l', 'ada']
    with bed.capture('tcp'):
        bed.client.run(*ssh, '-i', bed.path('good'), testbed.SERVER, 'echo hello')
        bed.client.run(*ssh, '-i', bed.path('stranger'), testbed.SERVER, 'echo hello', check=False)
