"""Telnet: options are negotiated, a name is asked for and typed."""
# SPDX-License-Identifier: MIT
import testbed

SOFTWARE = {'telnetd': 'inetutils-telnetd', 'telnet': 'inetutils-telnet', 'busybox': 'busybox'}


def run(bed):
    login = bed.file('login.sh', '#!/bin/sh\nprintf "host login: "; read name; echo "Hello, $name."\n', 0o755)
    serve = bed.file('serve.sh', f'#!/bin/sh\nexec telnetd --no-hostinfo --exec-login={login}\n', 0o755)
    bed.server.start('busybox', 'nc', '-ll', '-p', '23', '-e', serve, tcp=23)
    with bed.capture('tcp'):
        bed.client.run('sh', '-c', f'(sleep 1; echo ada; sleep 1) | telnet {testbed.SERVER}', check=False)
