"""IPv4 and IPv6 fragments: echo requests of 4000 bytes, and a UDP datagram."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'ping': 'iputils-ping', 'nc': 'netcat-openbsd'}


def run(bed):
    bed.ipv6()
    bed.server.start('nc', '-u', '-l', '-k', testbed.SERVER, '9999', udp=9999)
    with bed.capture('not arp', tail_s=0.5):
        bed.client.run('ping', '-n', '-c', '1', '-s', '4000', testbed.SERVER)
        bed.client.run('ping', '-n', '-c', '1', '-s', '4000', testbed.SERVER6)
        bed.client.run('nc', '-u', '-w', '1', testbed.SERVER, '9999', input=b'0123456789' * 300)
