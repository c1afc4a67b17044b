"""TFTP: a small file is read, one is asked for that is not there."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'dnsmasq': 'dnsmasq-base', 'busybox': 'busybox'}


def run(bed):
    bed.file('boot/kernel.img', 'boot ' * 300)
    path = bed.file('dnsmasq.conf', f'port=0\nuser=root\nenable-tftp\ntftp-root=/srv\n'
                                    f'listen-address={testbed.SERVER}\n')
    bed.server.start('sh', '-c', f'mount --bind {bed.path("boot")} /srv && exec dnsmasq -k -C {path}', udp=69)
    with bed.capture('udp'):
        bed.client.run('busybox', 'tftp', '-g', '-r', 'kernel.img', '-l', bed.path('got'), testbed.SERVER)
        bed.client.run('busybox', 'tftp', '-g', '-r', 'missing.img', '-l', bed.path('got'), testbed.SERVER, check=False)
