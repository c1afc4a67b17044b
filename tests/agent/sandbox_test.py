"""What the agent's processes may still do: as the kernel tells it of a running agent, and as tried from inside."""
# SPDX-License-Identifier: MIT
import os
import pathlib
import signal
import subprocess
import sys

from settings_test import write
from testbed import NAME, is_tls_flow, main

PROBE = pathlib.Path(sys.argv[1]).resolve().parent.parent / "tests/agent/sandbox_probe"
KEPT = {"bpf": 39, "chown": 0, "dac_read_search": 2, "kill": 5, "net_admin": 12, "net_bind_service": 10, "net_raw": 13,
        "setgid": 6, "setuid": 7}


def facts(pid):
    with open(f"/proc/{pid}/status", encoding="ascii") as f:
        return {k: v.strip() for k, v in (line.split(":", 1) for line in f)}


def limits(pid):
    with open(f"/proc/{pid}/limits", encoding="ascii") as f:
        return next(line.split()[4] for line in f if line.startswith("Max core"))


def each_process_has_what_it_needs(bed):
    agent = bed.agent(arguments=["-c", write(bed), "--no-state"])
    reader = agent.connect()
    bed.curl(f"https://{NAME}/")
    reader.wait(is_tls_flow)
    opener = facts(agent.process.pid)
    mask = sum(1 << bit for bit in KEPT.values())
    for key in ("CapPrm", "CapEff", "CapBnd"):
        assert int(opener[key], 16) & ~mask == 0, (key, opener[key])
    assert opener["CapInh"] == opener["CapAmb"] == "0" * 16 and opener["NoNewPrivs"] == "1"
    children = agent.children()
    assert len(children) == 3
    for name, pid in children.items():
        child = facts(pid)
        for key in ("CapPrm", "CapEff", "CapInh", "CapAmb"):
            assert child[key] == "0" * 16, (name, key, child[key])
        assert child["NoNewPrivs"] == "1" and child["Seccomp"] == "2", (name, child)
        assert set(child["Uid"].split()) == {child["Uid"].split()[0]} and child["Uid"].split()[0] != "0", name
        assert limits(pid) == "0"
    assert limits(agent.process.pid) == "0"


def it_can_be_switched_off(bed):
    for word, wanted in (("off", "0"), ("log", "2")):
        agent = bed.agent(arguments=["-c", write(bed, f"[sonded]\nsandbox = {word}\ncore_dumps = yes\n"), "--no-state"])
        for pid in agent.children().values():
            assert facts(pid)["Seccomp"] == wanted
            assert limits(pid) == limits(os.getpid())
        assert agent.stop() == 0


def probe(bed, role, thing):
    """("done" or a reason, or "killed"; what was said)"""
    folder = bed.folder / "probe"
    folder.mkdir(exist_ok=True)
    p = subprocess.run([str(PROBE), role, str(folder), thing], capture_output=True, text=True, timeout=10, check=False)
    assert p.returncode in (0, -signal.SIGSYS), (role, thing, p)
    return ("killed" if p.returncode < 0 else p.stdout.strip()), p.stderr


def a_worker_cannot_do_more_than_its_work(bed):
    for thing, wanted in (("take_memory", "done"), ("read_passwd", "Permission denied"), ("write_elsewhere", "Permission denied"),
                          ("write_in_folder", "Permission denied"), ("make_socket", "Permission denied"),
                          ("make_packet_socket", "Permission denied"), ("execute", "killed"), ("make_process", "killed"),
                          ("make_thread", "killed"), ("signal_others", "killed"), ("trace", "killed"), ("write_code", "killed"),
                          ("make_code", "killed")):
        found, said = probe(bed, "worker", thing)
        assert found == wanted, (thing, found, said)
        if thing != "make_thread":  # the C library blocks all signals while it makes one
            assert (found == "killed") == ("the sandbox refuses system call" in said), (thing, said)


def a_publisher_cannot_do_more_than_its_work(bed):
    for thing, wanted in (("take_memory", "done"), ("read_passwd", "done"), ("make_thread", "done"), ("make_socket", "done"),
                          ("write_in_folder", "done"), ("rename_in_folder", "done"), ("write_elsewhere", "Permission denied"),
                          ("make_packet_socket", "killed"), ("execute", "killed"), ("make_process", "killed"),
                          ("signal_others", "killed"), ("trace", "killed"), ("write_code", "killed"), ("make_code", "killed")):
        found, said = probe(bed, "publisher", thing)
        assert found == wanted, (thing, found, said)
    assert not pathlib.Path("/tmp/sonde-probe-elsewhere").exists()


if __name__ == "__main__":
    main(each_process_has_what_it_needs, it_can_be_switched_off, a_worker_cannot_do_more_than_its_work,
         a_publisher_cannot_do_more_than_its_work)
