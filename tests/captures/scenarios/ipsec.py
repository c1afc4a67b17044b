"""IPsec: version 2 of the key exchange with a shared secret, up to where the kernel would carry the packets."""
# SPDX-License-Identifier: MIT
import time

import testbed

SOFTWARE = {'charon-systemd': 'charon-systemd', 'swanctl': 'strongswan-swanctl'}
CONNECTION = '''connections {{
  other {{
    version = 2
    local_addrs = {own}
    remote_addrs = {peer}
    proposals = aes128-sha256-x25519
    local {{
      auth = psk
      id = {name}.example.org
    }}
    remote {{
      auth = psk
    }}
    children {{
      all {{
        esp_proposals = aes128gcm16
        local_ts = {own}/32
        remote_ts = {peer}/32
      }}
    }}
  }}
}}
secrets {{
  ike-one {{
    secret = lovelace
  }}
}}
'''


def run(bed):
    daemons = {}
    for host, name, own, peer in ((bed.server, 'gateway', testbed.SERVER, testbed.CLIENT),
                                  (bed.client, 'laptop', testbed.CLIENT, testbed.SERVER)):
        socket = bed.path(name + '.vici')
        configuration = bed.file(name + '.conf', 'charon-systemd {\n  load = random nonce openssl aes sha1 sha2 '
                                 'hmac kdf pem pkcs1 x509 curve25519 gcm kernel-netlink socket-default vici\n  plugins '
                                 '{\n    vici {\n      socket = unix://%s\n    }\n  }\n}\n' % socket)
        daemons[name] = host.start('charon-systemd', udp=500, env={'STRONGSWAN_CONF': configuration})
        path = bed.file(name + '-swanctl.conf', CONNECTION.format(own=own, peer=peer, name=name))
        time.sleep(0.5)
        host.run('swanctl', '--load-all', '--noprompt', '--file', path, '--uri', 'unix://' + socket)
    with bed.capture('not arp', tail_s=1):
        bed.client.run('swanctl', '--initiate', '--child', 'all', '--timeout', '8', '--uri',
                       'unix://' + bed.path('laptop.vici'), check=False)
