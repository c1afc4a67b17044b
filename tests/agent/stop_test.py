"""A clean stop, what is kept over it, and the background."""
# SPDX-License-Identifier: MIT
import contextlib
import os
import pathlib
import signal
import socket
import subprocess
import time

from listeners_test import one_line
from testbed import NAME, Agent, is_tls_flow, main, wait_for

ANSWER = (bytes.fromhex("123485800001000100000000") + b"\x03www\x07example\x04test\0\0\1\0\1" +
          b"\xc0\x0c\0\1\0\1\0\0\x0e\x10\0\4\xcb\0\x71\2")


def memories(pid):
    """What of the agent's shared memory a process has."""
    found = set()
    with contextlib.suppress(FileNotFoundError, PermissionError):
        for entry in os.listdir(f"/proc/{pid}/fd"):
            with contextlib.suppress(FileNotFoundError):
                target = os.readlink(f"/proc/{pid}/fd/{entry}")
                if target.startswith("/memfd:sonde"):
                    found.add(target.split(" ")[0])
    return found


def resolve(bed):
    """Lets the client hear a DNS answer: NAME is the server."""
    with bed.inside(bed.server):
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(("203.0.113.2", 53))
    with bed.inside(bed.client):
        client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        client.connect(("203.0.113.2", 53))
    client.settimeout(2)
    client.send(ANSWER[:2] + bytes.fromhex("01000001000000000000") + ANSWER[12:34])
    _, who = server.recvfrom(512)
    server.sendto(ANSWER, who)
    assert client.recv(512) == ANSWER
    client.close()
    server.close()


def nothing_is_left_behind(bed):
    agent = bed.agent()
    reader = agent.connect()
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "wan0")
    time.sleep(0.2)
    pids = [agent.process.pid, *agent.children().values()]
    workers = {k: memories(v) for k, v in agent.children().items()}
    assert workers["worker lan0"] == {"/memfd:sonde-ring-lan0", "/memfd:sonde-hints",
                                      "/memfd:sonde-catalogue"}, workers
    told = {(m["interface"], m["flow"]["digest"]) for m in reader.all(type="flow")}
    began = time.monotonic()
    assert agent.stop() == 0
    print(f"it took {time.monotonic() - began:.2f} s")
    assert time.monotonic() - began < 2
    wait_for(lambda: reader.ended)
    assert isinstance(reader.ended, EOFError), reader.ended
    purged = {(m["interface"], m["flow"]["digest"]) for m in reader.all(type="flow_purge")}
    assert told == purged, (told - purged)
    assert {m["reason"] for m in reader.all(type="flow_purge")} <= {"terminated", "closed"}
    assert not (bed.folder / "sonded.sock").exists()
    for pid in pids:
        assert not os.path.exists(f"/proc/{pid}"), pid
    left = [p for p in pathlib.Path("/proc").glob("[0-9]*") if memories(p.name)]
    others = [p for p in left if str(bed.folder) in
              (p / "cmdline").read_bytes().decode(errors="replace")]
    assert not others, others


def sigint_to_the_whole_group_is_a_clean_stop(bed):
    agent = bed.agent()
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    for pid in [*agent.children().values(), agent.process.pid]:
        os.kill(pid, signal.SIGINT)
    assert agent.process.wait(5) == 0
    assert "ended" not in agent.log and "did not" not in agent.log, agent.log


def a_second_signal_does_not_wait(bed):
    agent = bed.agent()
    reader = agent.connect(paused=True, receive_buffer=4096)
    bed.flood(3000, b"x" * 20)
    for pid in agent.children().values():
        os.kill(pid, signal.SIGSTOP)
    agent.process.send_signal(signal.SIGTERM)
    wait_for(lambda: "stopping" in agent.log)
    time.sleep(0.6)
    began = time.monotonic()
    agent.process.send_signal(signal.SIGTERM)
    assert agent.process.wait(3) == 1
    wait_for(lambda: "stopped at once" in agent.log)
    assert time.monotonic() - began < 1
    assert not (bed.folder / "sonded.sock").exists()
    reader.close()


def signals_in_quick_succession_are_one_wish(bed):
    """What `timeout -s INT` does: the process gets the signal, and its group does too."""
    for pause in (0, 0.005, 0.2):
        agent = bed.agent()
        os.kill(agent.child("worker lan0"), signal.SIGSTOP)  # or the stop would be over too soon
        agent.process.send_signal(signal.SIGINT)
        wait_for(lambda: "stopping" in agent.log)
        time.sleep(pause)
        agent.process.send_signal(signal.SIGINT)
        time.sleep(0.05)
        assert agent.process.poll() is None, agent.log
        os.kill(agent.child("worker lan0"), signal.SIGCONT)
        assert agent.process.wait(5) == 0 and "at once" not in agent.log, agent.log


def a_child_that_hangs_is_not_waited_for_for_ever(bed):
    agent = bed.agent()
    os.kill(agent.child("worker lan0"), signal.SIGSTOP)
    began = time.monotonic()
    assert agent.stop() == 0
    assert 1.5 < time.monotonic() - began < 6


def sighup_does_not_end_it(bed):
    agent = bed.agent()
    agent.process.send_signal(signal.SIGHUP)
    for pid in agent.children().values():
        os.kill(pid, signal.SIGHUP)
    wait_for(lambda: "signatures were read again" in agent.log)
    agent.connect().wait(lambda m: m["type"] == "agent_hello")


def caches_outlive_a_restart(bed):
    state = bed.folder / "state"
    arguments = ["-I", "lan0", "-E", "wan0", "--state-dir", state, "--signatures",
                 bed.folder / "applications.sig", "--listen", f"unix:{bed.folder}/sonded.sock"]
    with bed.inside(bed.server):
        server = socket.socket()
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        server.bind(("203.0.113.2", 8080))
        server.listen()
    with bed.inside(bed.client):
        client = socket.socket()

    def speak():
        client.send(b"GET / HTTP/1.1\r\nHost: www.example.test\r\n\r\n")
        other.recv(100)
        other.send(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        client.recv(100)

    agent = bed.agent(arguments=arguments)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    resolve(bed)
    client.connect(("203.0.113.2", 8080))
    other, _ = server.accept()
    speak()
    _, first = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                           m["flow"].get("other_port") == 8080)
    assert agent.stop() == 0
    names = {p.name for p in state.iterdir()}
    assert names == {"key", "agent.uuid", "dns-hints", "flows.lan0", "flows.wan0"}, names
    assert "www.example.test" in (state / "dns-hints").read_text()
    assert (state / "key").stat().st_mode & 0o777 == 0o600

    agent = bed.agent(arguments=arguments)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.2)
    speak()
    _, again = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                           m["flow"].get("other_port") == 8080, what="the flow that went on")
    assert again["flow"]["digest"] == first["flow"]["digest"] and again["flow"]["fhc_hit"]
    bed.curl(f"https://{NAME}/")
    _, hinted = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and
                            m["flow"].get("other_port") == 443)
    assert hinted["flow"]["dns_host_name"] == NAME and hinted["flow"]["dhc_hit"]
    assert agent.stop() == 0

    # What is no cache is left out, with its line, and replaced when the agent stops.
    (state / "dns-hints").write_text("nonsense\n")
    agent = bed.agent(arguments=arguments)
    wait_for(lambda: "the saved DNS hints:1:" in agent.log)
    assert agent.stop() == 0
    assert "nonsense" not in (state / "dns-hints").read_text()
    for s in (client, other, server):
        s.close()


def caches_are_kept_where_the_configuration_says(bed):
    lasting, fleeting = bed.folder / "lasting", bed.folder / "fleeting"
    config = bed.folder / "sonded.conf"
    config.write_text(f"""[netifyd]
path_state_persistent = {lasting}
path_state_volatile = {fleeting}
[flow-hash-cache]
save = volatile
[dns_hint_cache]
save = disabled
[socket]
listen_path[0] = {bed.folder}/sonded.sock
format[0] = sonde
[capture-interface-lan0]
role = LAN
""")
    agent = bed.agent(arguments=["-c", config])
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    resolve(bed)
    time.sleep(0.3)
    assert agent.stop() == 0
    assert {p.name for p in lasting.iterdir()} == {"key", "agent.uuid"}, list(lasting.iterdir())
    assert {p.name for p in fleeting.iterdir()} == {"flows.lan0", "status.json"}, list(fleeting.iterdir())


def a_full_disk_keeps_the_old_cache(bed):
    state = bed.folder / "small"
    state.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20k", "none", state], check=True)
    try:
        agent = bed.agent(arguments=["-I", "lan0", "--state-dir", state, "--listen",
                                     f"unix:{bed.folder}/sonded.sock"])
        agent.connect().wait(lambda m: m["type"] == "interfaces")
        (state / "dns-hints").write_text("10.0.0.1,192.0.2.1,500,old.example\n")
        (state / "filler").write_bytes(b"x" * (4096 * 2 - 100))
        with contextlib.suppress(OSError):
            (state / "more").write_bytes(b"x" * 65536)
        resolve(bed)
        time.sleep(0.3)
        assert agent.stop() == 0
        said = [line for line in agent.lines if "could not be written whole" in line]
        kept = [line for line in said if "dns-hints" in line]
        lost = [line for line in said if "flows.lan0" in line]
        assert len(kept) == 1 and kept[0].endswith("the old one is kept"), agent.log
        assert len(lost) == 1 and lost[0].endswith("nothing is kept"), agent.log
        assert "did not stop" not in agent.log and "code" not in agent.log, agent.log
        assert "old.example" in (state / "dns-hints").read_text()
        assert {p.name for p in state.iterdir()} <= {"key", "agent.uuid", "dns-hints", "filler", "more"}
    finally:
        subprocess.run(["umount", state], check=True)


def in_the_background(bed):
    pid_file = bed.folder / "sonded.pid"
    arguments = bed.arguments("--daemon", "--pid-file", pid_file)
    code, lines = bed.try_agent(*arguments)
    assert code == 0, lines
    pid = int(pid_file.read_text())
    try:
        reader = Agent.connect(type("Daemon", (), {"bed": bed})())
        reader.wait(lambda m: m["type"] == "interfaces")
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: is_tls_flow(m))
        assert os.readlink(f"/proc/{pid}/fd/0") == "/dev/null"
        assert os.readlink(f"/proc/{pid}/cwd") == "/"
        code, lines = bed.try_agent("-I", "lan0", "--no-state", "--listen", "tcp:127.0.0.1:7199",
                                    "--pid-file", pid_file)
        assert code == 4 and f"process {pid} has it" in one_line(lines)
        code, lines = bed.try_agent(*arguments)
        assert code == 4, "the parent tells how the start went"
        one_line(lines)
    finally:
        os.kill(pid, signal.SIGTERM)
        wait_for(lambda: not os.path.exists(f"/proc/{pid}"))
    assert not pid_file.exists() and not (bed.folder / "sonded.sock").exists()


def wrong_command_lines(bed):
    for arguments, code, words in (
            (["--no-such"], 2, "no such option"), (["--listen"], 2, "value is missing"),
            (["eth0"], 2, "options only"), (["--max-flows", "0"], 2, "from 1"),
            (["--max-flows", "many"], 2, "number"), (["--transactions", "dns,nonsense"], 2, "list"),
            (["--without-tunnel", "moles"], 2, "there are gre"),
            (["-I", "lan0", "-A", "10.0.0.0/40"], 2, "network"),
            (["-I", "lan0", "-E", "lan0"], 2, "named before"),
            (["--user", "nobody-such", "--check"], 2, "no such user"),
            (["--user", "root", "--check"], 2, "dropped"),
            (["-I", "lan0", "--signatures", "/nonexistent.sig"], 3, "--signatures"),
            (["-I", "lan0", "--signatures", "/etc/passwd"], 5, "passwd:1:1:"),
            (["-I", "lan0", "--state-dir", "/proc/x", "--listen", "tcp:127.0.0.1:7150"], 4,
             "--no-state")):
        got, lines = bed.try_agent(*arguments)
        assert got == code and words in one_line(lines), (arguments, got, lines)
    assert bed.try_agent("--version")[0] == bed.try_agent("--help")[0] == 0


if __name__ == "__main__":
    main(nothing_is_left_behind, sigint_to_the_whole_group_is_a_clean_stop,
         a_second_signal_does_not_wait, signals_in_quick_succession_are_one_wish, a_child_that_hangs_is_not_waited_for_for_ever,
         sighup_does_not_end_it, caches_outlive_a_restart,
         caches_are_kept_where_the_configuration_says, a_full_disk_keeps_the_old_cache,
         in_the_background, wrong_command_lines)
