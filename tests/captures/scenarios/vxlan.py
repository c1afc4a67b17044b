"""A VXLAN tunnel of the kernel, with a web request and an echo inside."""
# SPDX-License-Identifier: MIT
import testbed
import web

SOFTWARE = {'nginx': 'nginx-light', 'curl': 'curl', 'ping': 'iputils-ping'}


def run(bed):
    for host, own, other, inner in ((bed.client, testbed.CLIENT, testbed.GATEWAY, '10.7.0.2'),
                                    (bed.server, testbed.GATEWAY, testbed.CLIENT, '10.7.0.1')):
        host.ip('link', 'add', 'vx0', 'type', 'vxlan', 'id', '4242', 'local', own, 'remote', other, 'dstport', '4789')
        host.ip('address', 'add', inner + '/24', 'dev', 'vx0')
        host.run('ethtool', '-K', 'vx0', 'tx', 'off', 'tso', 'off', 'gso', 'off')
        host.ip('link', 'set', 'vx0', 'up')
    web.serve(bed, 'server { listen 80; }', 80)
    bed.client.etc('hosts', '127.0.0.1 localhost\n10.7.0.1 inner.example.org\n')
    with bed.capture('not arp'):
        bed.client.run('curl', '-sS', 'http://inner.example.org/')
        bed.client.run('ping', '-n', '-c', '1', '10.7.0.1')
