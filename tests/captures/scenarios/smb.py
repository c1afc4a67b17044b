"""SMB: a list of shares and a file, in version 3.1.1 and in the obsolete version 1."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'smbd': 'samba', 'smbclient': 'smbclient'}


def run(bed):
    folder = bed.folder
    bed.file('share/readme.txt', 'A file of the testbed.\n')
    path = bed.file('smb.conf', f'''[global]
workgroup = EXAMPLE
netbios name = FILES
server min protocol = NT1
client min protocol = NT1
map to guest = Bad User
guest account = root
disable spoolss = yes
load printers = no
private dir = {folder}/samba
lock directory = {folder}/samba
state directory = {folder}/samba
cache directory = {folder}/samba
pid directory = {folder}/samba
ncalrpc dir = {folder}/samba/ncalrpc
log file = {folder}/samba.log
smb ports = 445
bind interfaces only = no
[files]
path = {folder}/share
guest ok = yes
read only = yes
''')
    bed.file('samba/note', '')
    bed.server.start('smbd', '-F', '--no-process-group', '-s', path, tcp=445)
    client = ['smbclient', '-s', path, '-N', f'//{testbed.SERVER}/files', '-c', 'get readme.txt /dev/null']
    with bed.capture('tcp'):
        bed.client.run(*client, '-m', 'SMB3_11')
        bed.client.run(*client, '-m', 'NT1')
