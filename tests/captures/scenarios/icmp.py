"""ICMP: echo and reply, a UDP port and a TCP port that are closed."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'ping': 'iputils-ping', 'nc': 'netcat-openbsd'}


def run(bed):
    with bed.capture('not arp'):
        bed.client.run('ping', '-n', '-c', '3', '-i', '0.3', testbed.SERVER)
        bed.client.run('nc', '-u', '-w', '1', testbed.SERVER, '7777', input=b'is anyone there?', check=False)
        bed.client.run('nc', '-w', '1', testbed.SERVER, '7778', check=False)
