"""OpenVPN with certificates: one tunnel over UDP with tls-auth, one over TCP, an echo through each."""
# SPDX-License-Identifier: MIT
import time

import certificates
import testbed

SOFTWARE = {'openvpn': 'openvpn', 'ping': 'iputils-ping'}


def run(bed):
    authority = certificates.authority(bed)
    for name in ('gateway', 'laptop'):
        certificates.make(bed, name, name + '.example.org', [name + '.example.org'], issuer='ca')
    bed.server.run('openvpn', '--genkey', 'secret', bed.path('ta.key'))
    bed.server.run('mkdir', '-p', '/dev/net')

    def options(name, more):
        return ['openvpn', '--dev', 'tun', '--ca', authority, '--cert', bed.path(name + '.crt'), '--key',
                bed.path(name + '.key'), '--verb', '3', '--nobind' if name == 'laptop' else '--float'] + more
    with bed.capture('port 1194'):
        for kind, network, auth in (('udp', '10.8.0', True), ('tcp', '10.9.0', False)):
            extra = ['--tls-auth', bed.path('ta.key')] if auth else []
            server = bed.server.start(*options('gateway', [
                '--proto', kind if kind == 'udp' else 'tcp-server', '--port', '1194', '--local', testbed.SERVER,
                '--tls-server', '--dh', 'none', '--mode', 'server', '--ifconfig', f'{network}.1', f'{network}.2',
                '--ifconfig-pool', f'{network}.4', f'{network}.50', '--topology', 'net30', '--push',
                f'route {network}.1', '--route', f'{network}.0', '255.255.255.0'] + extra), **{kind: 1194})
            client = bed.client.start(*options('laptop', [
                '--proto', kind if kind == 'udp' else 'tcp-client', '--remote', testbed.SERVER, '1194', '--client'] +
                extra), path=bed.folder)
            for _ in range(60):
                time.sleep(0.2)
                with open(client.log, encoding='utf-8', errors='replace') as log:
                    if 'Initialization Sequence Completed' in log.read():
                        break
            else:
                with open(client.log, encoding='utf-8', errors='replace') as log:
                    raise testbed.Failed('the tunnel did not come up\n' + log.read()[-1500:])
            bed.client.run('ping', '-n', '-c', '2', '-i', '0.3', f'{network}.1')
            for process in (client, server):
                process.terminate()
                process.wait(8)
