"""What the tests of a configuration that is read again share."""
# SPDX-License-Identifier: MIT
import socket

from reload_test import reload
from testbed import CLIENT, SERVER, wait_for


def write(bed, text="", interfaces="lan0 LAN wan0 WAN", socket_text="", name="sonded.conf"):
    """A configuration of both interfaces and the test's Unix socket, and what is added to it."""
    path = bed.folder / name
    words = interfaces.split()
    sections = "".join(f"[capture-interface-{i}]\nrole = {r}\n" for i, r in zip(words[::2], words[1::2]))
    path.write_text(f"[signatures]\npath = {bed.folder}/applications.sig\n[socket]\n"
                    f"listen_path[0] = {bed.folder}/sonded.sock\n{socket_text}\n{text}\n{sections}")
    return path


def start(bed, *more, **written):
    return bed.agent(arguments=["-c", write(bed, **written), "--no-state", *more])


def taken(agent):
    """Reads the configuration again and waits until that is done."""
    before = agent.log.count("signatures were read again")
    reload(agent)
    wait_for(lambda: agent.log.count("signatures were read again") > before)


def change(bed, agent, text="", **more):
    write(bed, text, **more)
    taken(agent)
    assert "stays in use" not in agent.log, agent.log


def status(reader):
    """The next agent_status."""
    seen = len(reader.all(type="agent_status"))
    wait_for(lambda: len(reader.all(type="agent_status")) > seen)
    return reader.all(type="agent_status")[-1]


def clear(reader):
    with reader.lock:
        reader.messages.clear()


def udp(bed, port, payload=b"\1 nobody knows this"):
    with bed.inside(bed.client):
        s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    s.bind((CLIENT, port))
    s.sendto(payload, (SERVER, 7777))
    s.close()
