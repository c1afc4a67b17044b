"""The testbed of the captures: a client and a server, each in its own network namespace, joined by one cable.

Nothing leaves the two namespaces: they have no other interface. What a scenario starts, writes or makes
is gone when its testbed closes, whatever happened.

    client 192.168.50.2  ──veth──  192.168.50.1 server, which is 198.51.100.10 as well
    2001:db8:50::2                 2001:db8:50::1           2001:db8:51::10
"""
# SPDX-License-Identifier: MIT
import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
import time

CLIENT, GATEWAY, SERVER = '192.168.50.2', '192.168.50.1', '198.51.100.10'
CLIENT6, GATEWAY6, SERVER6 = '2001:db8:50::2', '2001:db8:50::1', '2001:db8:51::10'
CLIENT_MAC, SERVER_MAC = '02:00:00:00:50:02', '02:00:00:00:50:01'
MOST_PACKETS = 400
WAIT_S = 15
COMMAND_S = 30
SERVER_PATH = '/usr/sbin:/usr/bin:/sbin:/bin'


class Failed(Exception):
    """A scenario could not be played; the text says why."""


def run(*command, check=True, timeout=COMMAND_S, **more):
    more.setdefault('stdin', subprocess.DEVNULL if 'input' not in more else None)
    if more['stdin'] is None:
        del more['stdin']
    try:
        done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=timeout, check=False, **more)
    except subprocess.TimeoutExpired as late:
        if check:
            raise Failed(f'{command[0]} took longer than {timeout} s') from late
        return ''
    text = done.stdout.decode('utf-8', 'replace')
    if check and done.returncode != 0:
        raise Failed(f'{" ".join(str(c) for c in command)}: exit {done.returncode}\n{text[-1500:]}')
    return text


class Host:
    """One namespace. Files put into `etc` stand over those of /etc for all that runs in it."""

    def __init__(self, bed, role):
        self.bed, self.role = bed, role
        self.name = f'sonde-{os.getpid()}-{role}'
        self.etc_folder = f'/etc/netns/{self.name}'
        self.environment = {'PATH': SERVER_PATH, 'HOME': bed.folder, 'LANG': 'C.UTF-8', 'TZ': 'UTC',
                            'TMPDIR': bed.folder, 'XDG_RUNTIME_DIR': bed.folder}

    def open(self):
        os.makedirs(self.etc_folder)
        self.etc('resolv.conf', '# none\n')
        run('ip', 'netns', 'add', self.name)
        self.ip('link', 'set', 'lo', 'up')

    def close(self):
        for pid in run('ip', 'netns', 'pids', self.name, check=False).split():
            if pid.isdigit():
                with contextlib.suppress(ProcessLookupError):
                    os.kill(int(pid), signal.SIGKILL)
        run('ip', 'netns', 'del', self.name, check=False)
        shutil.rmtree(self.etc_folder, ignore_errors=True)

    def etc(self, name, text):
        with open(os.path.join(self.etc_folder, name), 'w', encoding='utf-8') as file:
            file.write(text)

    def user(self, name, secret_hash='!'):
        """A user that exists in this namespace alone, with the testbed's folder as home."""
        for file, line in (('passwd', f'{name}:x:4242:4242::{self.bed.folder}:/bin/sh\n'),
                           ('group', f'{name}:x:4242:\n'), ('shadow', f'{name}:{secret_hash}:19000::::::\n')):
            with open('/etc/' + file, encoding='utf-8') as own:
                self.etc(file, own.read() + line)

    def ip(self, *words):
        run('ip', '-n', self.name, *words)

    def inside(self, command):
        """The command as it runs in the namespace, where the host has the name of its role."""
        return ['ip', 'netns', 'exec', self.name, 'unshare', '--uts', 'sh', '-c',
                f'echo {self.role} > /proc/sys/kernel/hostname; exec "$@"', 'sh'] + [str(c) for c in command]

    def set(self, name, value):
        run(*self.inside(['sh', '-c', f'echo {value} > /proc/sys/net/{name}']))

    def run(self, *command, env=None, **more):
        """Runs a command to its end and returns what it printed."""
        return run(*self.inside(command), env={**self.environment, **(env or {})}, cwd=self.bed.folder, **more)

    def start(self, *command, tcp=None, udp=None, path=None, env=None):
        """Starts a server and waits until it listens (or has made the socket or file `path`)."""
        log = os.path.join(self.bed.folder, f'{self.role}-{len(self.bed.processes)}.log')
        with open(log, 'wb') as out:
            process = subprocess.Popen(self.inside(command), stdin=subprocess.DEVNULL, stdout=out,
                                       stderr=subprocess.STDOUT, cwd=self.bed.folder, start_new_session=True,
                                       env={**self.environment, **(env or {})})
        process.log = log
        self.bed.processes.append(process)
        ready = (lambda: os.path.exists(path)) if path else (lambda: self.listens('tcp', tcp) and
                                                            self.listens('udp', udp))
        end = time.monotonic() + WAIT_S
        while not ready():
            if time.monotonic() > end:
                with open(log, encoding='utf-8', errors='replace') as file:
                    raise Failed(f'{command[0]} is not ready after {WAIT_S} s\n{file.read()[-2000:]}')
            time.sleep(0.05)
        return process

    def listens(self, kind, port):
        """Looks in the kernel's tables, so that no packet is sent."""
        if port is None:
            return True
        table = self.run('cat', f'/proc/net/{kind}', f'/proc/net/{kind}6', check=False)
        state = '0A' if kind == 'tcp' else '07'
        return any(p[1].endswith(f':{port:04X}') and p[3] == state
                   for p in (line.split() for line in table.splitlines()) if len(p) > 3)


class Testbed:
    def __init__(self, output):
        self.output = output
        self.folder = tempfile.mkdtemp(prefix='sonde-captures-')
        os.chmod(self.folder, 0o755)
        self.processes = []
        self.client, self.server = Host(self, 'client'), Host(self, 'server')

    def __enter__(self):
        try:
            for host in (self.client, self.server):
                host.open()
            run('ip', 'link', 'add', 'eth0', 'netns', self.client.name, 'address', CLIENT_MAC, 'type', 'veth',
                'peer', 'name', 'eth0', 'netns', self.server.name, 'address', SERVER_MAC)
            for host in (self.client, self.server):
                # The frames are to be those of a real cable: filled-in checksums, none longer than the MTU.
                host.run('ethtool', '-K', 'eth0', 'tx', 'off', 'tso', 'off', 'gso', 'off', 'gro', 'off')
                host.set('ipv6/conf/all/disable_ipv6', 1)
                host.ip('link', 'set', 'eth0', 'up')
            self.client.ip('address', 'add', CLIENT + '/24', 'dev', 'eth0')
            self.server.ip('address', 'add', GATEWAY + '/24', 'dev', 'eth0')
            self.server.ip('address', 'add', SERVER + '/32', 'dev', 'eth0')
            self.client.ip('route', 'add', 'default', 'via', GATEWAY)
            self.server.ip('route', 'add', 'default', 'via', CLIENT)
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for process in reversed(self.processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(2)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
        for host in (self.client, self.server):
            host.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def ipv6(self):
        """Adds IPv6 to both ends. The addresses are used at once: no other host could have them."""
        for host in (self.client, self.server):
            for name, value in (('accept_dad', 0), ('router_solicitations', 0), ('accept_ra', 0),
                                ('mldv2_unsolicited_report_interval', 0)):
                host.set(f'ipv6/conf/eth0/{name}', value)
            host.set('ipv6/conf/all/disable_ipv6', 0)
            host.set('ipv6/conf/eth0/disable_ipv6', 0)
        self.client.ip('address', 'add', CLIENT6 + '/64', 'dev', 'eth0', 'nodad')
        self.server.ip('address', 'add', GATEWAY6 + '/64', 'dev', 'eth0', 'nodad')
        self.server.ip('address', 'add', SERVER6 + '/128', 'dev', 'eth0', 'nodad')
        self.client.ip('-6', 'route', 'add', 'default', 'via', GATEWAY6)
        time.sleep(1.5)  # the multicast reports of the new addresses are over by then

    def path(self, name):
        return os.path.join(self.folder, name)

    def file(self, name, text, mode=0o644):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)
        os.chmod(path, mode)
        return path

    @contextlib.contextmanager
    def capture(self, expression='', tail_s=0.3):
        """Records the client's end of the cable while the block runs."""
        command = ['tcpdump', '-i', 'eth0', '-n', '-U', '--immediate-mode', '-Z', 'root', '-c', str(MOST_PACKETS),
                   '-w', self.output] + ([expression] if expression else [])
        recorder = subprocess.Popen(self.client.inside(command), stdin=subprocess.DEVNULL,
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True)
        self.processes.append(recorder)
        while b'listening on' not in (line := recorder.stderr.readline()):
            if not line:
                raise Failed('tcpdump did not start')
        yield
        time.sleep(tail_s)
        recorder.send_signal(signal.SIGINT)
        recorder.wait(5)
        recorder.stderr.close()
