"""What the benches of a running agent have in common: a link between two namespaces, its socket, its processes."""
# SPDX-License-Identifier: MIT
import contextlib
import os
import socket
import subprocess
import sys
import time


def run(*command):
    subprocess.run(command, check=True)


def inside(namespace, *command, **more):
    return subprocess.Popen(["ip", "netns", "exec", namespace, *map(str, command)], **more)


@contextlib.contextmanager
def link(out_address=None, in_address=None):
    """Two namespaces, out0 in the first and in0 in the second; they go when it is over. Without addresses IPv6
    is off too, so that nothing but the bench sends."""
    if os.geteuid() != 0:
        sys.exit(f"{sys.argv[0]} makes namespaces: run it as root")
    names = [f"sonde-bench{os.getpid()}-{side}" for side in ("out", "in")]
    made = []
    try:
        for name in names:
            run("ip", "netns", "add", name)
            made.append(name)
        run("ip", "link", "add", "out0", "netns", names[0], "type", "veth", "peer", "name", "in0", "netns", names[1])
        for name, device, address in zip(names, ("out0", "in0"), (out_address, in_address)):
            if address is None:
                run("ip", "netns", "exec", name, "sysctl", "-q", "net.ipv6.conf.all.disable_ipv6=1")
            else:
                run("ip", "-n", name, "addr", "add", address, "dev", device)
            run("ip", "-n", name, "link", "set", "lo", "up")
            run("ip", "-n", name, "link", "set", device, "up")
        yield names
    finally:
        for name in made:
            subprocess.run(["ip", "netns", "del", name], check=False)


def connect(path, seconds=20):
    """A client of the agent, which may still be starting."""
    until = time.monotonic() + seconds
    while True:
        s = socket.socket(socket.AF_UNIX)
        try:
            s.connect(path)
            return s
        except OSError:
            s.close()
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def append_row(path, table, row):
    """A row at the end of a table of a file, which begins with the heading that `table` has, and is made where it is
    missing."""
    text = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            text = f.read()
    heading = table.strip().splitlines()[0]
    before, found, rest = text.partition(heading + "\n")
    if not found:
        before, rest = (text + "\n" if text else ""), table.strip().split("\n", 1)[1] + "\n"
    own, next_one, others = rest.partition("\n# ")
    with open(path, "w", encoding="utf-8") as f:
        f.write(before + heading + "\n" + own.rstrip("\n") + "\n" + row + ("\n# " if next_one else "") + others)


def processes(agent):
    """The agent's process ids, the opener's first."""
    return [agent] + [int(pid) for pid in subprocess.run(["pgrep", "-P", str(agent)], capture_output=True, text=True,
                                                         check=False).stdout.split()]


def memory(pid):
    """kB: (resident, its share: what processes have in common counts in parts)."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as f:
        fields = dict(line.split(":", 1) for line in f if line[0].isalpha())
    return tuple(int(fields[key].split()[0]) for key in ("Rss", "Pss"))
