"""Ways to capture: each sees what goes by, names it, and says what is wrong with its settings."""
# SPDX-License-Identifier: MIT
import os
import time

from testbed import NAME, is_tls_flow, main, run, wait_for


def configured(bed, text, *more):
    """An agent with these sections of interfaces."""
    path = bed.folder / "sonded.conf"
    path.write_text(f"[socket]\nlisten_path[0] = {bed.folder}/sonded.sock\n{text}")
    agent = bed.agent(arguments=["-c", path, "--no-state", "--signatures",
                                 bed.folder / "applications.sig", *more])
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    time.sleep(0.1)
    return agent, reader


def several_workers_share_an_interface(bed):
    agent, reader = configured(bed, """[capture-interface-lan0]
role = LAN
workers = 3
ring_size = 1M
cpu[0] = 0
cpu[1] = 1
[capture-interface-wan0]
role = WAN
""", "--update-interval", "1")
    children = agent.children()
    assert {"worker lan0", "worker lan0.1", "worker lan0.2", "worker wan0"} < children.keys()
    assert os.sched_getaffinity(children["worker lan0.1"]) == {1}
    assert os.sched_getaffinity(children["worker lan0"]) == {0}
    _, m = reader.wait(lambda m: m["type"] == "interfaces")
    assert m["interfaces"].keys() == {"lan0", "wan0"}, m
    bed.flood(300, b"a datagram of each flow")
    for _ in range(12):
        bed.curl(f"https://{NAME}/")
    wait_for(lambda: len([m for m in reader.all(type="flow", interface="lan0")
                          if is_tls_flow(m)]) == 12)
    # All packets of a flow are seen by one worker: none is told twice.
    tls = [m["flow"]["local_port"] for m in reader.all(type="flow", interface="lan0")
           if is_tls_flow(m)]
    assert len(set(tls)) == 12, tls
    reader.wait(lambda m: m["type"] == "agent_status" and
                m["stats"]["lan0"]["packets"] >= 300 and m["stats"]["lan0"]["flow_count"] >= 300)
    used = {name: cpu_time(pid) for name, pid in children.items() if "lan0" in name}
    print(used)
    # It goes away and comes back for all of them.
    run("ip", "-n", bed.router, "link", "set", "lan0", "name", "lan9")
    wait_for(lambda: "lan0 has gone away" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan9", "name", "lan0")
    wait_for(lambda: "lan0 is back" in agent.log)
    run("ip", "-n", bed.router, "link", "set", "lan0", "up")
    before = len(tls)
    for _ in range(6):
        wait_for(lambda: bed.curl(f"https://{NAME}/", check=False).returncode == 0)
    wait_for(lambda: len([m for m in reader.all(type="flow", interface="lan0")
                          if is_tls_flow(m)]) >= before + 6)
    assert agent.stop() == 0
    purges = [m for m in reader.all(type="flow_purge", interface="lan0")
              if m["flow"].get("ssl", {}).get("client_sni") == NAME]
    assert all(m["flow"]["total_packets"] > 8 for m in purges), "whole flows on one worker"


def cpu_time(pid):
    return open(f"/proc/{pid}/schedstat").read().split()[0]


if __name__ == "__main__":
    main(several_workers_share_an_interface)
