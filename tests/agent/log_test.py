"""The log: levels as the journal reads them, syslog from all processes, repeats that are held back."""
# SPDX-License-Identifier: MIT
import os
import re
import signal
import socket
import subprocess
import threading
import time

from settings_test import write
from testbed import main, wait_for

SINK = "[sink-away]\ntype = tcp\naddress = 127.0.0.1:9\n"


class Journal:
    """What systemd gives a service as its standard error."""

    def __init__(self):
        self.lines = []
        self.end, write_end = os.pipe()
        self.stderr = write_end
        status = os.fstat(write_end)
        self.name = f"{status.st_dev}:{status.st_ino}"
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        with os.fdopen(self.end) as lines:
            for line in lines:
                self.lines.append(line.rstrip("\n"))


def run(bed, *arguments, env, stderr, program=()):
    process = subprocess.Popen(bed.command(arguments, ["env", *env, *program, bed.program]), stdin=subprocess.DEVNULL,
                               stderr=stderr)
    bed.processes.append(process)
    return process


def stop(process):
    process.send_signal(signal.SIGTERM)
    assert process.wait(8) == 0


def lines_for_the_journal_have_their_level(bed):
    journal = Journal()
    process = run(bed, "-c", write(bed, SINK), "--no-state", env=[f"JOURNAL_STREAM={journal.name}"], stderr=journal.stderr)
    wait_for(lambda: "<6>sonded: capturing on lan0 as LAN" in journal.lines)
    # A child's line too.
    wait_for(lambda: any(line.startswith("<4>sonded: publisher: warning: [sink-away]") for line in journal.lines))
    stop(process)
    assert all(re.match(r"<[3467]>sonded: ", line) for line in journal.lines), journal.lines


def others_read_lines_without(bed):
    for name in ("1:2", "nonsense", ""):
        other = Journal()
        process = run(bed, "-c", write(bed), "--no-state", env=[f"JOURNAL_STREAM={name}"], stderr=other.stderr)
        wait_for(lambda: "sonded: capturing on lan0 as LAN" in other.lines)
        stop(process)


def syslog_hears_all_processes(bed):
    """In a mount namespace with a /dev of its own, whose /dev/log is the test's."""
    path = bed.folder / "devlog"
    log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    log.bind(str(path))
    path.chmod(0o666)
    log.settimeout(0.01)
    heard = []

    def hear(wanted):
        def heard_it():
            """syslog has heard it"""
            try:
                while True:
                    heard.append(log.recv(4096).decode())
            except TimeoutError:
                return any(re.search(wanted, line) for line in heard)
        wait_for(heard_it)

    inside = ["unshare", "-m", "sh", "-c", f"mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3 && ln -s {path} /dev/log && "
              'exec "$@"', "sh"]
    journal = Journal()
    process = run(bed, "-c", write(bed, f"[sonded]\nlog = syslog\n{SINK}"), "--no-state", env=["X=1"], stderr=journal.stderr,
                  program=inside)
    hear(r"^<28>.*sonded\[\d+\]: sonded: publisher: warning: \[sink-away\]: 127.0.0.1:9: connection refused")
    process.send_signal(signal.SIGHUP)
    hear(r"^<30>.*sonded\[\d+\]: the configuration was read again")
    stop(process)
    assert all("error" not in line for line in journal.lines), journal.lines


def repeats_are_held_back_and_counted(bed):
    agent = bed.agent(arguments=["-c", write(bed, "[sonded]\nlog_level = debug\n"), "--no-state"])
    before = time.monotonic()
    for _ in range(40):
        with socket.socket(socket.AF_UNIX) as s:
            s.connect(str(bed.folder / "sonded.sock"))
            s.recv(1)
    wait_for(lambda: agent.log.count("a client on a Unix socket is connected") == 5)
    time.sleep(0.3)
    assert agent.log.count("a client on a Unix socket is connected") == 5 and time.monotonic() - before < 10
    time.sleep(10.2 - (time.monotonic() - before))
    agent.connect()
    wait_for(lambda: re.search(r"a client on a Unix socket is connected \(\d\d more like it before\)", agent.log))


def another_word_is_a_mistake(bed):
    code, lines = bed.try_agent("-c", write(bed, "[sonded]\nlog = /var/log/sonded.log\n"), "--check")
    assert code == 5 and "stderr" in lines[-1] and "syslog" in lines[-1] and "sonded.conf:" in lines[-1], lines


if __name__ == "__main__":
    main(lines_for_the_journal_have_their_level, others_read_lines_without, syslog_hears_all_processes,
         repeats_are_held_back_and_counted, another_word_is_a_mistake)
