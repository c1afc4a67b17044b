"""NTP: one client asks one server for the time."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'chronyd': 'chrony'}


def run(bed):
    def configure(name, text):
        return bed.file(name + '.conf', f'{text}\npidfile {bed.path(name + ".pid")}\ncmdport 0\n'
                                        f'bindcmdaddress {bed.path(name + ".sock")}\n')
    server = configure('server', 'local stratum 3\nallow all\nport 123')
    client = configure('client', f'server {testbed.SERVER} iburst\nport 0')
    bed.server.start('chronyd', '-d', '-x', '-u', 'root', '-f', server, udp=123)
    with bed.capture('udp'):
        bed.client.run('chronyd', '-Q', '-t', '10', '-u', 'root', '-f', client, check=False)
