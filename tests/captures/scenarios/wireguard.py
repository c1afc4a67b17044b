"""WireGuard: a handshake, an echo and a web request through the tunnel."""
# SPDX-License-Identifier: MIT
import testbed
import web

SOFTWARE = {'wireguard-go': 'wireguard-go', 'wg': 'wireguard-tools', 'nginx': 'nginx-light', 'curl': 'curl',
            'ping': 'iputils-ping'}


def run(bed):
    keys = {}
    for name in ('client', 'server'):
        private = bed.server.run('wg', 'genkey')
        bed.file(name + '.wg', private, 0o600)
        keys[name] = testbed.run('wg', 'pubkey', input=private.encode()).strip()
    for host, name, peer, own, endpoint in (
            (bed.server, 'server', 'client', '10.6.0.1', ['listen-port', '51820']),
            (bed.client, 'client', 'server', '10.6.0.2', [])):
        device = f'wg{testbed.os.getpid() % 10000}{name[0]}'
        host.start('wireguard-go', '-f', device, path=f'/var/run/wireguard/{device}.sock',
                   env={'WG_PROCESS_FOREGROUND': '1'})
        to = ['endpoint', f'{testbed.SERVER}:51820'] if name == 'client' else []
        host.run('wg', 'set', device, 'private-key', bed.path(name + '.wg'), *endpoint, 'peer', keys[peer],
                 'allowed-ips', '10.6.0.0/24', *to)
        host.ip('address', 'add', own + '/24', 'dev', device)
        host.ip('link', 'set', device, 'up')
    web.serve(bed, 'server { listen 80; }', 80)
    with bed.capture('udp'):
        bed.client.run('ping', '-n', '-c', '2', '-i', '0.3', '10.6.0.1')
        bed.client.run('curl', '-sS', 'http://10.6.0.1/')
