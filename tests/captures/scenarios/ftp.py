"""FTP: a login, a file fetched over a passive data connection, one stored over an active one, and IPv6 with EPSV."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'curl': 'curl', 'python3': 'python3', 'python3:pyftpdlib': 'python3-pyftpdlib'}
SERVER = '''
from pyftpdlib.authorizers import DummyAuthorizer
from pyftpdlib.handlers import FTPHandler
from pyftpdlib.servers import FTPServer
users = DummyAuthorizer()
users.add_user("ada", "lovelace", "%s", perm="elradfmw")
FTPHandler.authorizer = users
FTPHandler.banner = "Example FTP ready."
FTPServer(("::", 21), FTPHandler).serve_forever()
'''


def run(bed):
    bed.ipv6()
    bed.file('files/report.txt', 'The quick brown fox.\n' * 20)
    bed.server.start('/usr/bin/python3', bed.file('server.py', SERVER % bed.path('files')), tcp=21)
    curl = ['curl', '-sS', '--user', 'ada:lovelace']
    with bed.capture('tcp'):
        bed.client.run(*curl, '--disable-epsv', f'ftp://{testbed.SERVER}/report.txt')
        bed.client.run(*curl, '--ftp-port', '-', '--disable-eprt', '-T', bed.file('new.txt', 'stored\n' * 10),
                       f'ftp://{testbed.SERVER}/new.txt')
        bed.client.run(*curl, f'ftp://[{testbed.SERVER6}]/')
