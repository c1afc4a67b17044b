"""The agent as a service: what the service manager is told, processes that hang, signals, the unit itself."""
# SPDX-License-Identifier: MIT
import os
import pathlib
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time

from settings_test import write
from testbed import NAME, ROUTER_WAN, SERVER, is_tls_flow, main, run, wait_for

UNIT = pathlib.Path(sys.argv[1]).resolve().parent.parent / "service/sonded.service"


class Manager:
    """The other end of sd_notify(3)."""

    def __init__(self, bed, abstract=False):
        with bed.inside(bed.router):  # names without a file belong to a namespace
            self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        path = f"{bed.folder}/notify"
        self.name = f"@{path}" if abstract else path
        pathlib.Path(path).unlink(missing_ok=True)
        self.socket.bind(f"\0{path}" if abstract else path)
        self.heard = []

    def listen(self, seconds=0.0):
        """All that came, (time, lines)."""
        until = time.monotonic() + seconds
        while True:
            self.socket.settimeout(max(until - time.monotonic(), 0.001))
            try:
                self.heard.append((time.monotonic(), self.socket.recv(4096).decode().split("\n")))
            except TimeoutError:
                return self.heard

    def wait(self, line, count=1):
        """The datagram that has this line, or one that begins like it."""
        def found():
            """it was told the service manager"""
            self.listen()
            with_it = [lines for _, lines in self.heard if any(x.startswith(line) for x in lines)]
            return with_it[count - 1] if len(with_it) >= count else None
        return wait_for(found)

    def times(self, line):
        return [when for when, lines in self.listen() if line in lines]


def start(bed, manager, text="", env=(), program=(), **written):
    """Under a service manager, in its own words."""
    config = write(bed, f"[sonded]\nupdate_interval = 1\n{text}\n", **written)
    return bed.agent(arguments=["-c", config, "--no-state"],
                     program=["env", f"NOTIFY_SOCKET={manager.name}", *env, *program, bed.program])


def it_is_ready_when_all_processes_run(bed):
    manager = Manager(bed)
    agent = start(bed, manager)
    ready = manager.wait("READY=1")
    assert f"MAINPID={agent.process.pid}" in ready, ready
    assert set(agent.children()) == {"publisher", "worker lan0", "worker wan0"}
    manager.wait("STATUS=on lan0 as LAN, wan0 as WAN")
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    for pid in (agent.process.pid, *agent.children().values()):
        # What stood in the environment at exec(2) stays visible; what a child would inherit is another thing.
        assert f"{bed.folder}/notify" not in os.listdir(f"/proc/{pid}/fd")
    begun = time.monotonic()
    agent.process.send_signal(signal.SIGTERM)
    manager.wait("STOPPING=1")
    assert agent.process.wait(8) == 0 and time.monotonic() - begun < 6
    assert len(manager.times("READY=1")) == 1 and not manager.times("WATCHDOG=1")


def a_reload_is_told_from_its_begin_to_its_end(bed):
    manager = Manager(bed, abstract=True)
    agent = start(bed, manager)
    manager.wait("READY=1")
    before = time.monotonic_ns() // 1000
    agent.process.send_signal(signal.SIGHUP)
    reloading = manager.wait("RELOADING=1")
    stamp = int(next(x for x in reloading if x.startswith("MONOTONIC_USEC=")).split("=")[1])
    assert before <= stamp <= time.monotonic_ns() // 1000
    manager.wait("READY=1", count=2)
    # One that is refused is over as well.
    write(bed, "[sonded]\nupdate_interval = never\n")
    agent.process.send_signal(signal.SIGHUP)
    manager.wait("READY=1", count=3)
    assert "stays in use" in agent.log


def an_interface_that_goes_is_in_the_status(bed):
    manager = Manager(bed)
    start(bed, manager)
    manager.wait("STATUS=on lan0 as LAN, wan0 as WAN")
    run("ip", "-n", bed.router, "link", "del", "wan0")
    manager.wait("STATUS=on lan0 as LAN, wan0 as WAN (gone)")
    bed.make_link("wan0", bed.server, "eth0", f"{SERVER}/24", f"{ROUTER_WAN}/24")
    run("ip", "-n", bed.server, "route", "add", "default", "via", ROUTER_WAN)
    manager.wait("STATUS=on lan0 as LAN, wan0 as WAN", count=3)


def the_watchdog_is_fed_in_time(bed):
    manager = Manager(bed)
    agent = start(bed, manager, env=["WATCHDOG_USEC=400000"])
    manager.wait("WATCHDOG=1", count=10)
    fed = manager.times("WATCHDOG=1")
    gaps = [b - a for a, b in zip(fed, fed[1:])]
    assert max(gaps) < 0.4, gaps
    assert agent.stop() == 0
    # The watchdog of another process is none of its business.
    agent = start(bed, manager, env=["WATCHDOG_USEC=400000", "WATCHDOG_PID=1"])
    manager.wait("READY=1", count=2)
    seen = len(manager.times("WATCHDOG=1"))
    time.sleep(1)
    assert len(manager.times("WATCHDOG=1")) == seen


def a_process_that_hangs_is_replaced(bed):
    manager = Manager(bed)
    agent = start(bed, manager, "watchdog = 2")
    manager.wait("READY=1")
    for name in ("worker lan0", "publisher"):
        pid = agent.child(name)
        os.kill(pid, signal.SIGSTOP)
        agent_log = f"{name} has not moved for 2 s: it is replaced"
        wait_for(lambda: agent_log in agent.log)
        agent.child(name, other_than=pid)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "agent_status" and m["worker_restarts"] == 1)
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    assert agent.log.count("has not moved") == 2, agent.log


def a_process_that_may_hang_is_left_alone(bed):
    agent = start(bed, Manager(bed), "watchdog = 0")
    pid = agent.child("worker lan0")
    os.kill(pid, signal.SIGSTOP)
    time.sleep(4)
    assert agent.child("worker lan0") == pid
    os.kill(pid, signal.SIGCONT)


def a_manager_that_is_not_there_changes_nothing(bed):
    for name in ("/nowhere/notify", "vsock:1:2", "/" + "x" * 200):
        agent = bed.agent(arguments=["-c", write(bed), "--no-state"], program=["env", f"NOTIFY_SOCKET={name}", bed.program])
        assert "the service manager cannot be reached" in agent.log
        agent.connect().wait(lambda m: m["type"] == "interfaces")
        assert agent.stop() == 0


def sigusr1_tells_and_writes_now(bed):
    state = bed.folder / "now"
    state.mkdir()
    agent = bed.agent(arguments=["-c", write(bed, "[sonded]\nupdate_interval = 3600\njson_save = yes\n"
                                                  f"path_state_persistent = {state}\npath_state_volatile = {state}\n")])
    reader = agent.connect()
    reader.wait(is_flow_or_status)
    wait_for(lambda: (state / "sink-request.json").exists() and (state / "status.json").exists())
    time.sleep(0.1)  # files have the time of a clock that is behind by up to 10 ms
    seen, before = len(reader.all(type="agent_status")), time.time_ns() - 20_000_000
    agent.process.send_signal(signal.SIGUSR1)
    wait_for(lambda: all((state / name).stat().st_mtime_ns > before for name in ("sink-request.json", "status.json")))
    wait_for(lambda: len(reader.all(type="agent_status")) == seen + 1)


def is_flow_or_status(message):
    return message["type"] in ("flow", "agent_status")


def sigusr2_tries_sinks_that_wait(bed):
    with bed.inside(bed.router):
        server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind(("127.0.0.1", 9))
    agent = bed.agent(arguments=["-c", write(bed, "[sonded]\nupdate_interval = 1\n[sink-away]\ntype = tcp\naddress = 127.0.0.1:9\n"),
                                 "--no-state"])
    reader = agent.connect()
    # It has failed some times, so the pause is longer than this test waits.
    reader.wait(lambda m: m["type"] == "agent_status" and m["sinks"]["away"]["errors"] >= 3)
    server.listen()
    server.settimeout(0.8)
    agent.process.send_signal(signal.SIGUSR2)
    server.accept()[0].close()


def the_unit_is_right(bed):
    """As far as systemd can tell without running it."""
    with tempfile.TemporaryDirectory() as folder:
        unit = pathlib.Path(folder) / "sonded.service"
        text = UNIT.read_text()
        assert re.search(r"^ExecStart=/\S+/sonded$", text, re.M), text
        # The program is not installed where tests run, nor are its manual pages.
        text = re.sub(r"^ExecStart=.*$", f"ExecStart={bed.program}", text, flags=re.M)
        unit.write_text(re.sub(r"^Documentation=.*$", "", text, flags=re.M))
        verified = subprocess.run(["systemd-analyze", "verify", "--man=no", unit], capture_output=True, text=True, check=False)
        ours = [line for line in verified.stderr.splitlines() if "sonded.service" in line]
        assert verified.returncode == 0 and not ours, verified.stderr
        rated = subprocess.run(["systemd-analyze", "security", "--offline=true", "--threshold=40", "--no-pager", unit],
                               capture_output=True, text=True, check=False)
        assert rated.returncode == 0, rated.stdout[-400:]


def the_capabilities_of_the_unit_are_enough(bed):
    wanted = re.search(r"^CapabilityBoundingSet=(.*)$", UNIT.read_text(), re.M).group(1).lower().replace("cap_", "")
    bounding = "-all," + ",".join(f"+{name}" for name in wanted.split())
    folder = bed.folder / "made"
    folder.mkdir()
    text = (f"capture_unknown_flows = yes\npath_dump = {folder}/dump\n[sink-archive]\ntype = file\n"
            f"path = {folder}/sink/out.json")
    for _ in range(2):  # the second time the folders are there
        agent = start(bed, Manager(bed), text, program=["setpriv", "--bounding-set", bounding])
        reader = agent.connect()
        bed.curl(f"https://{NAME}/")
        reader.wait(is_tls_flow)
        wait_for(lambda: (folder / "sink/out.json").exists())
        pid = agent.child("worker lan0")
        os.kill(pid, signal.SIGSTOP)  # or it would be over before the stop
        os.kill(agent.process.pid, signal.SIGTERM)
        assert agent.process.wait(8) == 0, "a child of another user can be ended"
        assert "permitted" not in agent.log.lower(), agent.log


if __name__ == "__main__":
    main(it_is_ready_when_all_processes_run, a_reload_is_told_from_its_begin_to_its_end,
         an_interface_that_goes_is_in_the_status, the_watchdog_is_fed_in_time, a_process_that_hangs_is_replaced,
         a_process_that_may_hang_is_left_alone, a_manager_that_is_not_there_changes_nothing, sigusr1_tells_and_writes_now,
         sigusr2_tries_sinks_that_wait, the_unit_is_right, the_capabilities_of_the_unit_are_enough)
