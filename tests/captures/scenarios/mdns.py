"""mDNS: two hosts of the same link announce themselves and a printer and a file share, then say goodbye."""
# SPDX-License-Identifier: MIT
import signal
import time

import testbed

SOFTWARE = {'avahi-daemon': 'avahi-daemon'}
CONFIGURATION = '''[server]
host-name=%s
use-ipv4=yes
use-ipv6=no
enable-dbus=no
allow-interfaces=eth0
[publish]
publish-workstation=no
publish-hinfo=yes
[reflector]
[rlimits]
'''
SERVICES = '''<?xml version="1.0" standalone="no"?>
<!DOCTYPE service-group SYSTEM "avahi-service.dtd">
<service-group>
  <name replace-wildcards="yes">%s</name>
  <service>
    <type>%s</type>
    <port>%d</port>
    <txt-record>%s</txt-record>
  </service>
</service-group>
'''


def announce(host, name, service):
    path = host.bed.file(name + '.conf', CONFIGURATION % name)
    host.bed.file(name + '/services/one.service', SERVICES % service)
    # Each daemon sees its own run-time folder and services, in its own mount namespace.
    return host.start('sh', '-c', f'mkdir -p /run/avahi-daemon && mount -t tmpfs none /run/avahi-daemon && '
                                  f'mount --bind {host.bed.path(name)} /etc/avahi && '
                                  f'exec avahi-daemon -f {path} --no-drop-root --no-chroot', udp=5353)


def run(bed):
    bed.server.ip('address', 'del', testbed.SERVER + '/32', 'dev', 'eth0')
    with bed.capture('udp port 5353'):
        printer = announce(bed.server, 'printer', ('Laser on %h', '_ipp._tcp', 631, 'ty=Example Laser 200'))
        time.sleep(3)
        laptop = announce(bed.client, 'laptop', ('Files of %h', '_smb._tcp', 445, 'path=/'))
        time.sleep(4)
        for daemon in (printer, laptop):
            daemon.send_signal(signal.SIGTERM)
        time.sleep(1)
