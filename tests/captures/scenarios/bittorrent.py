"""BitTorrent: a tracker over HTTP, then a small file from a seed to a client that begin with the obfuscated handshake and agree on clear text; DHT beside it."""
# SPDX-License-Identifier: MIT
import os
import re

import testbed

SOFTWARE = {'opentracker': 'opentracker', 'aria2c': 'aria2', 'transmission-create': 'transmission-cli',
            'transmission-show': 'transmission-cli'}


def run(bed):
    poem = bytes((i * i >> 3) % 256 for i in range(9000))
    for name in ('seed', 'leech'):
        os.makedirs(bed.path(name))
    with open(bed.path('seed/poem.bin'), 'wb') as file:
        file.write(poem)
    torrent = bed.path('poem.torrent')
    bed.server.run('transmission-create', '-o', torrent, '-t', f'http://{testbed.SERVER}:6969/announce',
                   bed.path('seed/poem.bin'))
    told = bed.server.run('transmission-show', torrent)
    bed.file('allowed', re.search('Hash: ([0-9a-f]{40})', told)[1] + '\n')
    tracker = bed.file('opentracker.conf', f'listen.tcp {testbed.SERVER}:6969\nlisten.udp {testbed.SERVER}:6969\n'
                                           'access.whitelist /allowed\n')  # it makes that folder its root
    bed.server.user('opentracker')
    bed.server.ip('route', 'replace', '192.168.50.0/24', 'dev', 'eth0', 'src', testbed.SERVER)
    bed.server.start('opentracker', '-f', tracker, '-d', bed.folder, tcp=6969)
    common = ['aria2c', '--no-conf', '--enable-dht=true', '--enable-dht6=false', '--bt-enable-lpd=false',
              '--disable-ipv6=true', '--check-integrity=true', '--seed-ratio=0', '--file-allocation=none']
    seed = common + [f'--dht-file-path={bed.path("seed.dht")}', '--listen-port=6881', '--dht-listen-port=6881',
                     '-d', bed.path('seed'), torrent]
    bed.server.start(*seed, tcp=6881)
    bed.client.run('sleep', '1')
    with bed.capture('not arp'):
        bed.client.run(*common, f'--dht-file-path={bed.path("leech.dht")}', '--listen-port=6891',
                       '--dht-listen-port=6891', f'--dht-entry-point={testbed.SERVER}:6881', '--seed-time=0',
                       '--stop=12', '-d', bed.path('leech'), torrent, check=False)
    with open(bed.path('leech/poem.bin'), 'rb') as file:
        if file.read() != poem:
            raise testbed.Failed('the file was not fetched')
