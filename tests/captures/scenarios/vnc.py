"""VNC: a screen is shown without a password for a second."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'Xtigervnc': 'tigervnc-standalone-server', 'gvnccapture': 'gvncviewer'}


def run(bed):
    bed.server.start('Xtigervnc', ':7', '-rfbport', '5907', '-interface', testbed.SERVER, '-SecurityTypes', 'None',
                     '-geometry', '64x48', '-depth', '16', '-desktop', 'Example', '-nolisten', 'unix', '-nolisten',
                     'tcp', tcp=5907)
    with bed.capture('tcp'):
        bed.client.run('gvnccapture', f'{testbed.SERVER}:7', bed.path('screen.png'))
