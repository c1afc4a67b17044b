"""Syslog over UDP: two messages in the old form and one in the new."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'rsyslogd': 'rsyslog', 'logger': 'bsdutils'}


def run(bed):
    path = bed.file('rsyslog.conf', f'module(load="imudp")\ninput(type="imudp" port="514" address="{testbed.SERVER}")\n'
                                    f'*.* {bed.path("messages")}\n')
    bed.server.start('rsyslogd', '-n', '-f', path, '-i', bed.path('rsyslog.pid'), udp=514)
    logger = ['logger', '--server', testbed.SERVER, '--udp', '--port', '514', '-t', 'kernel-watch']
    with bed.capture('udp'):
        bed.client.run(*logger, '--rfc3164', '-p', 'auth.warning', 'Failed password for ada from 192.168.50.9')
        bed.client.run(*logger, '--rfc3164', '-p', 'daemon.info', 'started')
        bed.client.run(*logger, '--rfc5424', '-p', 'user.notice', 'the new form')
