"""STUN binding over UDP, then TURN: an allocation with long-term credentials, and messages through the relay."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'turnserver': 'coturn', 'turnutils_uclient': 'coturn', 'turnutils_stunclient': 'coturn'}


def run(bed):
    path = bed.file('turn.conf', f'''listening-ip={testbed.SERVER}
relay-ip={testbed.SERVER}
listening-port=3478
lt-cred-mech
user=ada:lovelace
realm=example.org
no-cli
no-tls
no-dtls
allow-loopback-peers
userdb={bed.path("turn.db")}
pidfile={bed.path("turn.pid")}
log-file=stdout
min-port=50000
max-port=50100
relay-threads=1
''')
    bed.server.start('turnserver', '-c', path, udp=3478)
    with bed.capture('udp or tcp'):
        bed.client.run('turnutils_stunclient', testbed.SERVER)
        bed.client.run('turnutils_uclient', '-y', '-u', 'ada', '-w', 'lovelace', '-n', '3', '-m', '1', '-l', '100',
                       testbed.SERVER)
