"""LLDP: a host tells its name and port to the link."""
# SPDX-License-Identifier: MIT
import time

SOFTWARE = {'lldpd': 'lldpd'}


def run(bed):
    bed.server.user('_lldpd')
    with bed.capture('ether proto 0x88cc'):
        bed.server.start('sh', '-c', 'mkdir -p /run/lldpd && mount -t tmpfs none /run/lldpd && '
                                     f'exec lldpd -d -I eth0 -u {bed.path("lldpd.sock")} -S "Example switch 1.0"',
                         path=bed.path('lldpd.sock'))
        time.sleep(4)
