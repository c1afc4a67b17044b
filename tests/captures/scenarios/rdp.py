"""RDP with TLS: a client gets as far as the login screen."""
# SPDX-License-Identifier: MIT
import certificates
import testbed

SOFTWARE = {'xrdp': 'xrdp', 'xfreerdp': 'freerdp2-x11', 'Xvfb': 'xvfb'}


def run(bed):
    certificates.make(bed, 'desktop', 'desktop.example.org', ['desktop.example.org'], key='rsa')
    path = bed.file('xrdp.ini', f'''[Globals]
ini_version=1
fork=false
port=tcp://{testbed.SERVER}:3389
security_layer=tls
crypt_level=high
certificate={bed.path("desktop.crt")}
key_file={bed.path("desktop.key")}
ssl_protocols=TLSv1.2
tls_ciphers=HIGH
max_bpp=16
[Logging]
EnableSyslog=false
LogFile={bed.path("xrdp.log")}
[Xorg]
name=Xorg
lib=libxup.so
username=ask
password=ask
ip=127.0.0.1
port=-1
''')
    bed.server.start('sh', '-c', 'mkdir -p /run/xrdp && mount -t tmpfs none /run/xrdp && '
                                 f'exec xrdp --nodaemon --config {path}', tcp=3389)
    bed.client.start('Xvfb', ':9', '-screen', '0', '320x240x16', '-nolisten', 'tcp', '-nolisten', 'unix', path='/tmp/.X9-lock')
    with bed.capture('tcp'):
        bed.client.run('timeout', '3', 'xfreerdp', f'/v:{testbed.SERVER}', '/u:ada', '/p:', '/cert:ignore', '/sec:tls',
                       '/size:320x240', '/bpp:16', env={'DISPLAY': ':9'}, check=False)
