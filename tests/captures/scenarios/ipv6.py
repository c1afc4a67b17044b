"""IPv6: neighbours are found, an echo, a datagram to a closed port and what comes back, an address without a route."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'ping': 'iputils-ping', 'nc': 'netcat-openbsd'}


def run(bed):
    bed.ipv6()
    with bed.capture('ip6'):
        bed.client.run('ping', '-n', '-c', '2', '-i', '0.3', testbed.SERVER6)
        bed.client.run('nc', '-6', '-u', '-w', '1', testbed.SERVER6, '7777', input=b'is anyone there?', check=False)
        bed.client.run('ping', '-n', '-c', '1', '-W', '1', '2001:db8:ffff::1', check=False)
