"""The configuration, read again while the agent runs: what changes, what has to wait, what is refused."""
# SPDX-License-Identifier: MIT
import contextlib
import os
import pathlib
import signal
import socket
import time

from reload_test import Batch, http, open_flow, reload
from settings import change, clear, start, status, taken, udp, write
from testbed import NAME, ROUTER_WAN, SERVER, Reader, is_tls_flow, main, wait_for


def numbers_change(bed):
    agent = start(bed)
    reader = agent.connect()
    _, first = reader.wait(lambda m: m["type"] == "agent_status")
    assert first["update_interval"] == 15 and first["queues"]["client_queue_max_bytes"] == 8 << 20
    change(bed, agent, "[sonded]\nupdate_interval = 1\nttl_idle_flow = 2\nlog_level = debug\n",
           socket_text="client_queue = 1M\nclient_timeout = 9\n")
    second = status(reader)
    assert second["update_interval"] == 1 and second["queues"]["client_queue_max_bytes"] == 1 << 20
    udp(bed, 30001)
    _, m = reader.wait(lambda m: m["type"] == "flow_purge" and m["interface"] == "lan0" and
                       m["flow"].get("total_packets") == 1)
    assert m["reason"] == "expired"
    agent.connect().close()
    wait_for(lambda: "debug: a client on a Unix socket is connected" in agent.log)
    # What is taken out has its standard again.
    change(bed, agent)
    assert agent.connect().wait(lambda m: m["type"] == "agent_status")[1]["update_interval"] == 15


def transactions_and_what_a_client_is_told_change(bed):
    agent = start(bed, text="[sonded]\nttl_idle_flow = 60\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    assert not reader.all(type="transaction")
    change(bed, agent, "[sonded]\ntransactions = http\nttl_idle_flow = 60\n", socket_text="dump_unknown_flows = yes\n")
    http(bed, "two.example.test")
    reader.wait(lambda m: m["type"] == "transaction" and m["interface"] == "lan0" and "http" in m)
    agent.connect().wait(lambda m: m["type"] == "flow" and m["flow"]["digest"] == flow["digest"])
    change(bed, agent, socket_text="dump_established_flows = no\n")
    late = agent.connect()
    late.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.5)
    assert not late.all(type="flow"), late.all(type="flow")
    client.close()


def a_flow_goes_on_with_its_digest(bed):
    agent = start(bed)
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    workers = agent.children()
    for n in range(5):
        change(bed, agent, f"[sonded]\nupdate_interval = {n % 2 + 1}\nmax_detection_pkts = {10 + n}\n")
    clear(reader)
    client.send(f"GET / HTTP/1.1\r\nHost: {NAME}\r\n\r\n".encode())
    _, m = reader.wait(lambda m: m["type"] == "flow_stats" and m["flow"]["digest"] == flow["digest"])
    _, late = agent.connect().wait(lambda m: m["type"] == "flow" and m["flow"]["digest"] == flow["digest"])
    assert late["flow"]["detected_application_name"] == "example" and m["flow"]["total_packets"] > 5
    assert late["flow"]["first_seen_at"] == flow["first_seen_at"]
    client.close()
    reader.wait(lambda m: m["type"] == "flow_purge" and m["flow"]["digest"] == flow["digest"])
    assert agent.children() == workers, "the same processes"


def filters_roles_and_networks_change(bed):
    agent = start(bed, text="[sonded]\nupdate_interval = 1\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    ports = lambda link: {m["flow"].get("other_port") for m in reader.all(type="flow", interface=link)}
    path = write(bed, "[sonded]\nupdate_interval = 1\n")
    path.write_text(path.read_text().replace("role = LAN", "role = LAN\nfilter = tcp port 443"))
    taken(agent)
    assert "lan0 has another filter" in agent.log and "wan0 has another" not in agent.log, agent.log
    bed.curl(f"http://{NAME}/")
    bed.curl(f"https://{NAME}/")
    reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
    wait_for(lambda: 80 in ports("wan0"))
    assert ports("lan0") == {443}, ports("lan0")
    # A filter that is taken out is none.
    change(bed, agent, "[sonded]\nupdate_interval = 1\n")
    clear(reader)
    bed.curl(f"http://{NAME}/")
    wait_for(lambda: 80 in ports("lan0"))
    # What is ignored, by address and by device.
    change(bed, agent, "[sonded]\nupdate_interval = 1\nignore_networks[0] = 203.0.113.0/24\n")
    clear(reader)
    bed.curl(f"http://{NAME}/")
    status(reader)
    assert not ports("lan0") and not ports("wan0"), (ports("lan0"), ports("wan0"))
    # The other way round: the server is at home.
    change(bed, agent, f"[sonded]\nlan_networks[0] = {SERVER}/32\n", interfaces="lan0 WAN wan0 LAN")
    _, m = reader.wait(lambda m: m["type"] == "interfaces")
    reader.wait(lambda m: m["type"] == "interfaces" and m["interfaces"]["lan0"]["role"] == "WAN" and
                m["interfaces"]["wan0"]["role"] == "LAN")
    clear(reader)
    bed.curl(f"http://{NAME}/")
    _, m = reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "lan0" and 80 in (
        m["flow"].get("other_port"), m["flow"].get("local_port")))
    assert m["flow"]["local_ip"] == SERVER and not m["internal"], m
    assert "another filter" in agent.log


def a_mistake_changes_nothing(bed):
    agent = start(bed, text="[sonded]\nupdate_interval = 1\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    wrong = {"[sonded]\nupdate_interval = 2\nttl_idle_flow = soon\n": ("sonded.conf:8:", "soon"),
             "[capture-interface-nosuch0]\nrole = LAN\n": ("nosuch0", "no such interface"),
             "[capture-interface-lo]\nrole = LAN\nfilter = tcp prot 443\n": ("tcp prot 443", "lo"),
             "[socket]\nlisten_address[1] = 192.0.2.77\n": ("192.0.2.77", "does not have that address")}
    for text, words in wrong.items():
        write(bed, text)
        taken(agent)
        said = [line for line in agent.lines if line.startswith("sonded: error: ")][-1]
        assert all(w in said for w in words), (text, said)
        m = status(reader)
        assert all(w in m["config_error"] for w in words) and m["update_interval"] == 1, m["config_error"]
        bed.curl(f"https://{NAME}/")
        reader.wait(lambda m: is_tls_flow(m) and m["interface"] == "lan0")
        clear(reader)
    assert agent.log.count("the configuration that was read before stays in use") == len(wrong)
    assert len([c for c in agent.children()]) == 3, agent.children()
    # A publisher that comes later knows it too.
    os.kill(agent.child("publisher"), signal.SIGKILL)
    wait_for(lambda: "starting it again" in agent.log)

    def told_again():
        """a publisher that answers"""
        with contextlib.suppress(OSError):
            return agent.connect()
        return None
    _, m = wait_for(told_again).wait(lambda m: m["type"] == "agent_status")
    assert "192.0.2.77" in m["config_error"]
    (bed.folder / "sonded.conf").unlink()
    taken(agent)
    assert "sonded.conf: No such file" in agent.log, agent.log
    write(bed, "[sonded]\nupdate_interval = 2\n")
    taken(agent)
    _, m = agent.connect().wait(lambda m: m["type"] == "agent_status")
    assert "config_error" not in m and m["update_interval"] == 2, m


def what_has_to_wait_is_told(bed):
    agent = start(bed, text="[sonded]\nmax_flows = 65536\n")
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    change(bed, agent, f"""[sonded]
max_flows = 8192
user = daemon
path_pid_file = {bed.folder}/new.pid
path_state_volatile = {bed.folder}/fleeting
[dns_hint_cache]
cache_size = 2048
save = volatile
[flow_hash_cache]
enable = no
""")
    for line in ("max_flows: 8192 takes effect at the next start (now 65536)",
                 "user: daemon takes effect at the next start (now none)",
                 f"path_pid_file: {bed.folder}/new.pid takes effect at the next start (now none)",
                 f"path_state_volatile: {bed.folder}/fleeting takes effect at the next start (now /run/sonde)",
                 "[dns_hint_cache] cache_size: 2048 takes effect at the next start (now 32768)",
                 "[dns_hint_cache] save: volatile takes effect at the next start (now persistent)",
                 "[flow_hash_cache] enable: no takes effect at the next start (now yes)"):
        assert agent.log.count(line) == 1, (line, agent.log)
    # The same file again says the same; the old one again says nothing.
    change(bed, agent, "[sonded]\nmax_flows = 65536\n")
    assert agent.log.count("takes effect at the next start") == 7, agent.log


def listeners_come_and_go(bed):
    agent = start(bed, socket_text=f"listen_address[0] = 127.0.0.1\nlisten_path[1] = {bed.folder}/two.sock\n")
    kept, tcp = agent.connect(), agent.connect_tcp()
    kept.wait(lambda m: m["type"] == "interfaces")
    tcp.wait(lambda m: m["type"] == "interfaces")
    # The same port, of all addresses: the one listener makes room for the other.
    change(bed, agent, "[sonded]\nupdate_interval = 1\n", socket_text="listen_address[0] = *\n")
    agent.connect_tcp(host=ROUTER_WAN).wait(lambda m: m["type"] == "interfaces")
    assert "no longer listening on tcp:127.0.0.1:7150" in agent.log
    assert "could not be accepted" not in agent.log, agent.log
    wait_for(lambda: not (bed.folder / "two.sock").exists())
    change(bed, agent, "[sonded]\nupdate_interval = 1\n", socket_text=f"listen_path[7] = {bed.folder}/three.sock\n")
    with bed.inside(bed.router):
        s = socket.socket()

    def refused():
        """the TCP listener is closed"""
        return s.connect_ex(("127.0.0.1", 7150)) != 0
    wait_for(refused)
    s.close()
    third = socket.socket(socket.AF_UNIX)
    third.connect(str(bed.folder / "three.sock"))
    Reader(third).wait(lambda m: m["type"] == "interfaces")
    # One that cannot be had leaves the others, also the one whose port was wanted.
    change(bed, agent, "[sonded]\nupdate_interval = 1\n", socket_text="listen_address[0] = 127.0.0.1\n")
    write(bed, "", socket_text="listen_address[0] = *\nlisten_address[1] = 192.0.2.77\n")
    taken(agent)
    assert "stays in use" in agent.log
    agent.connect_tcp().wait(lambda m: m["type"] == "interfaces")
    status(kept)
    status(tcp)  # its listener is gone, it is not
    assert kept.ended is None and tcp.ended is None
    # A publisher that is started again has those of now.
    os.kill(agent.child("publisher"), signal.SIGKILL)

    def answers():
        """the next publisher"""
        with contextlib.suppress(OSError):
            return agent.connect_tcp()
        return None
    wait_for(answers).wait(lambda m: m["type"] == "interfaces")



def paths_stay_in_the_folder_that_is_in_use(bed):
    old, new = bed.folder / "old", bed.folder / "new"
    old.mkdir()
    body = "[sonded]\nupdate_interval = 1\njson_save = yes\npath_json_save = ${path_state_volatile}/flows.json\n"
    path = write(bed, body + f"path_state_volatile = {old}\n")
    agent = bed.agent(arguments=["-c", path, "--no-state"])
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    wait_for(lambda: (old / "flows.json").exists())
    change(bed, agent, body + f"path_state_volatile = {new}\n")
    assert f"path_state_volatile: {new} takes effect at the next start (now {old})" in agent.log, agent.log
    (old / "flows.json").unlink()
    wait_for(lambda: (old / "flows.json").exists())
    assert "cannot be written" not in agent.log, agent.log


def the_folder_beside_it_and_the_command_line_count(bed):
    agent = start(bed, "--update-interval", "7")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    parts = bed.folder / "sonded.conf.d"
    parts.mkdir()
    try:
        (parts / "10.conf").write_text("[sonded]\nupdate_interval = 1\n[socket]\nclient_queue = 2M\n")
        taken(agent)
        _, m = agent.connect().wait(lambda m: m["type"] == "agent_status")
        assert m["update_interval"] == 7 and m["queues"]["client_queue_max_bytes"] == 2 << 20
        (parts / "20.conf").write_text("[sonded]\n\nlog_level = loud\n")
        taken(agent)
        assert "sonded.conf.d/20.conf:3: [sonded] log_level loud" in agent.log, agent.log
    finally:
        for part in parts.iterdir():
            part.unlink()
        parts.rmdir()


def a_daemon_finds_relative_paths_again(bed):
    pid_file = bed.folder / "daemon.pid"
    write(bed)
    here = os.getcwd()
    os.chdir(bed.folder)
    try:
        code, lines = bed.try_agent("-c", "sonded.conf", "--no-state", "--daemon", "--pid-file", "daemon.pid")
    finally:
        os.chdir(here)
    assert code == 0, lines
    pid = int(pid_file.read_text())
    try:
        write(bed, "[sonded]\nupdate_interval = 3\n")
        os.kill(pid, signal.SIGHUP)

        def changed():
            """the new interval"""
            s = socket.socket(socket.AF_UNIX)
            s.connect(str(bed.folder / "sonded.sock"))
            return Reader(s).wait(lambda m: m["type"] == "agent_status")[1]["update_interval"] == 3
        wait_for(changed)
        assert os.readlink(f"/proc/{pid}/cwd") == "/"
    finally:
        os.kill(pid, signal.SIGTERM)
        wait_for(lambda: not pathlib.Path(f"/proc/{pid}").exists())


def no_packet_is_lost(bed):
    """Settings, filters and roles change under load; the filters let everything through."""
    agent = start(bed, text="[sonded]\nupdate_interval = 1\n")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.3)
    batch, sent, reloads, rate = Batch(bed), 0, 0, 100_000
    began = time.monotonic()
    while sent < 3 * rate:
        if sent >= reloads * rate // 4:
            path = write(bed, f"[sonded]\nupdate_interval = 1\nttl_idle_flow = {20 + reloads}\n")
            path.write_text(path.read_text().replace("role = LAN", f"role = LAN\nfilter = not port {reloads + 1}"))
            reload(agent)
            reloads += 1
        sent += batch.send()
        time.sleep(max(0, sent / rate - (time.monotonic() - began)))
    end = time.time() + 0.5
    # A worker that is behind has written its numbers before it has seen the last of them.
    _, m = reader.wait(lambda m: m["type"] == "agent_status" and m["timestamp"] > end and
                       m["stats"]["lan0"]["udp"] + m["queues"]["kernel_drops"] >= sent)
    seen, drops = m["stats"]["lan0"]["udp"], m["queues"]["kernel_drops"]
    print(f"{sent} datagrams, {reloads} reloads: {seen} seen, {drops} dropped")
    assert agent.log.count("lan0 has another filter") >= 3 and drops == 0 and seen >= sent, (seen, sent, drops)


if __name__ == "__main__":
    main(numbers_change, transactions_and_what_a_client_is_told_change, a_flow_goes_on_with_its_digest,
         filters_roles_and_networks_change, a_mistake_changes_nothing, what_has_to_wait_is_told,
         listeners_come_and_go, paths_stay_in_the_folder_that_is_in_use,
         the_folder_beside_it_and_the_command_line_count, a_daemon_finds_relative_paths_again,
         no_packet_is_lost)
