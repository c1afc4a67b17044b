"""A worker that crashes: the others go on, it is counted and reported, with the packets that it saw last."""
# SPDX-License-Identifier: MIT
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import threading
import time

from reload_test import open_flow
from restart_test import Traffic
from settings_test import write
from testbed import SERVER, is_tls_flow, main, wait_for


def start(bed, folder, more=""):
    state = bed.folder / folder
    state.mkdir()
    agent = bed.agent(arguments=["-c", write(bed, f"[sonded]\nupdate_interval = 1\npath_state_persistent = {state}\n"
                                                  f"path_state_volatile = {state}\n{more}\n")])
    return agent, state / "crash"


def crash(agent, name, number):
    pid = agent.child(name)
    os.kill(pid, number)
    agent.child(name, other_than=pid)
    return pid


def the_others_go_on_under_load(bed):
    agent, folder = start(bed, "load")
    reader = agent.connect()
    traffic = Traffic(bed)
    try:
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
        client, flow = open_flow(bed, reader)
        _, twin = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan0" and
                              m["flow"]["other_port"] == flow["other_port"] and m["flow"]["local_port"] == flow["local_port"])
        dead = crash(agent, "worker lan0", signal.SIGSEGV)
        # What the worker of wan0 knew stays known; its counters go on.
        begun = time.time()
        client.sendall(b"GET / HTTP/1.1\r\nHost: again.example.test\r\n\r\n")
        _, stats = reader.wait(lambda m: m["type"] in ("flow_stats", "flow_purge") and m["interface"] == "wan0" and
                               m["flow"]["digest"] == twin["flow"]["digest"] and
                               m["flow"]["last_seen_at"] > begun * 1000 - 500, what="counters of the other side")
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0" and m["flow"]["first_seen_at"] > begun * 1000)
        client.close()
    finally:
        traffic.close()
    # That its flows are lost is told: their interface's worker was replaced.
    _, message = reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["lan0"]["restarts"] == 1)
    assert message["interfaces"]["wan0"]["restarts"] == 0
    reader.wait(lambda m: m["type"] == "agent_status" and m["worker_restarts"] == 1)
    report = wait_for(lambda: next(folder.glob("*.txt"), None))
    text = report.read_text()
    assert re.search(rf"^sonded \S+: worker lan0, process {dead}, was ended by signal 11 ", text), text
    assert re.search(r"^Signal 11, code 0, address 0x[0-9a-f]+, at packet [1-9]\d*\.$", text, re.M), text
    assert oct(report.stat().st_mode & 0o777) == "0o600" and oct(folder.stat().st_mode & 0o777) == "0o700"
    assert f"a report is in {report}" in agent.log


def packets_of(bed, folder):
    capture = next(folder.glob("*.pcap"))
    sonde = bed.program.parent.parent / "cli/sonde"
    shown = subprocess.run([sonde, "read", "--json", capture], capture_output=True, text=True, check=True)
    dumped = subprocess.run(["tcpdump", "-nr", capture], capture_output=True, text=True, check=True)
    return [json.loads(line)["flow"] for line in shown.stdout.splitlines()], dumped.stdout.splitlines()


def its_last_packets_are_kept(bed):
    """It is stopped while packets come, and crashes as it goes on to read them."""
    agent, folder = start(bed, "packets", "[capture-interface-lan0]\nshunt = 0")
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    pid = agent.child("worker lan0")
    over = threading.Event()
    with bed.inside(bed.client):
        out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    def send():
        while not over.is_set():
            out.sendto(b"\1 the last words", (SERVER, 7777))
    sender = threading.Thread(target=send)
    sender.start()
    try:
        time.sleep(0.5)
        os.kill(pid, signal.SIGSTOP)
        time.sleep(0.5)
        os.kill(pid, signal.SIGSEGV)
        os.kill(pid, signal.SIGCONT)
        agent.child("worker lan0", other_than=pid)
    finally:
        over.set()
        sender.join()
    wait_for(lambda: next(folder.glob("*.txt"), None))
    captures = list(folder.glob("*.pcap"))
    if not captures:  # it was waiting: the report has no packets then, and says nothing of them
        assert "Its last packets" not in next(folder.glob("*.txt")).read_text()
        return False
    flows, lines = packets_of(bed, folder)
    assert 1 <= len(lines) <= 16 and all("7777" in line for line in lines), lines
    assert flows and flows[0]["other_port"] == 7777, flows
    return True


def at_last_some_packets_were_kept(bed):
    for turn in range(8):
        bed.folder = bed.folder / f"turn{turn}"
        bed.folder.mkdir()
        (bed.folder / "applications.sig").write_text((bed.folder.parent / "applications.sig").read_text())
        try:
            if its_last_packets_are_kept(bed):
                return
        finally:
            for agent in bed.agents:
                agent.stop()
            bed.folder = bed.folder.parent
    raise AssertionError("no crash met a packet")


def reports_have_a_bound(bed):
    agent, folder = start(bed, "bound", "crash_reports = 2")
    for number in (signal.SIGABRT, signal.SIGBUS, signal.SIGILL, signal.SIGFPE):
        pid = crash(agent, "worker wan0", number)
        wait_for(lambda: any(str(pid) in p.name for p in folder.glob("*.txt")))
        time.sleep(1.05)  # names have the second
    reports = sorted(folder.glob("*.txt"))
    assert len(reports) == 2, reports
    assert "signal 4 " in reports[0].read_text() and "signal 8 " in reports[1].read_text()


def none_where_none_are_wanted(bed):
    agent, folder = start(bed, "none", "crash_reports = 0")
    crash(agent, "worker lan0", signal.SIGSEGV)
    time.sleep(0.3)
    assert not folder.exists()
    agent.stop()
    # A folder that cannot be had is told, and the worker comes back.
    (bed.folder / "file").write_text("")
    agent, _ = start(bed, "nowhere", f"path_crash = {bed.folder}/file")
    crash(agent, "worker lan0", signal.SIGSEGV)
    wait_for(lambda: "no report of the crash" in agent.log)
    traffic = Traffic(bed)
    try:
        agent.connect().wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    finally:
        traffic.close()


def one_that_is_killed_leaves_none(bed):
    agent, folder = start(bed, "killed")
    crash(agent, "worker lan0", signal.SIGKILL)
    time.sleep(0.3)
    assert not folder.exists()


if __name__ == "__main__":
    main(the_others_go_on_under_load, at_last_some_packets_were_kept, reports_have_a_bound, none_where_none_are_wanted,
         one_that_is_killed_leaves_none)
