"""DHCP: a lease is asked for with host name and vendor class, given, renewed and given back."""
# SPDX-License-Identifier: MIT
import signal
import time

SOFTWARE = {'dnsmasq': 'dnsmasq-base', 'busybox': 'busybox'}
SCRIPT = '''#!/bin/sh
case "$1" in
bound|renew) ip address replace "$ip/24" dev "$interface" ;;
deconfig) ip address flush dev "$interface" ;;
esac
'''


def run(bed):
    bed.client.ip('address', 'flush', 'dev', 'eth0')
    path = bed.file('dnsmasq.conf', '''port=0
user=root
dhcp-range=192.168.50.100,192.168.50.110,2m
dhcp-option=option:router,192.168.50.1
dhcp-option=option:dns-server,192.168.50.1
dhcp-option=option:domain-name,home.example
''' + f'dhcp-leasefile={bed.path("leases")}\n')
    bed.server.start('dnsmasq', '-k', '-C', path, udp=67)
    script = bed.file('lease.sh', SCRIPT, 0o755)
    with bed.capture('port 67 or port 68'):
        client = bed.client.start('busybox', 'udhcpc', '-f', '-R', '-n', '-i', 'eth0', '-s', script, '-x',
                                  'hostname:tablet', '-V', 'example-dhcp 4.2', '-p', bed.path('udhcpc.pid'),
                                  path=bed.path('udhcpc.pid'))
        time.sleep(4)
        client.send_signal(signal.SIGUSR1)  # renew
        time.sleep(1.5)
        client.send_signal(signal.SIGUSR2)  # release
        time.sleep(1)
