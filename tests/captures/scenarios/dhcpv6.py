"""Router advertisements and DHCPv6 from one program, and a host that takes an address from them."""
# SPDX-License-Identifier: MIT
import time

import testbed

SOFTWARE = {'dnsmasq': 'dnsmasq-base', 'dhclient': 'isc-dhcp-client'}


def run(bed):
    bed.ipv6()
    bed.client.ip('address', 'del', testbed.CLIENT6 + '/64', 'dev', 'eth0')
    path = bed.file('dnsmasq.conf', f'''port=0
user=root
enable-ra
dhcp-range=2001:db8:50::100,2001:db8:50::1ff,64,5m
dhcp-option=option6:dns-server,[2001:db8:50::1]
dhcp-leasefile={bed.path("leases")}
''')
    script = bed.file('lease.sh', '#!/bin/sh\nexit 0\n', 0o755)
    configuration = bed.file('dhclient.conf', 'send fqdn.fqdn "tablet.example.org";\n'
                                              'request dhcp6.name-servers, dhcp6.domain-search;\n')
    dhclient = ['dhclient', '-6', '-d', '-1', '-cf', configuration, '-lf', bed.path('client-leases'), '-pf',
                bed.path('dhclient.pid'), '-sf', script]
    with bed.capture('ip6'):
        bed.server.start('dnsmasq', '-k', '-C', path, udp=547)
        client = bed.client.start(*dhclient, 'eth0', path=bed.path('dhclient.pid'))
        time.sleep(4)
        client.terminate()
        client.wait(3)
        bed.client.run(*dhclient, '-r', 'eth0', check=False)
