"""Files that the agent writes while it runs: its status, the flows that live, its UUID."""
# SPDX-License-Identifier: MIT
import contextlib
import json
import os
import signal
import subprocess
import time

from reload_test import open_flow
from settings_test import change, udp, write
from testbed import NAME, is_tls_flow, main, wait_for, Reader


def start(bed, folder, text="", **written):
    state = bed.folder / folder
    state.mkdir()
    body = f"[sonded]\npath_state_persistent = {state}\npath_state_volatile = {state}\nupdate_interval = 1\n{text}\n"
    return bed.agent(arguments=["-c", write(bed, body, **written)]), state, body


def read(path, newer_than=0):
    """What stands in a file once it is there, and written after that time."""
    def text():
        with contextlib.suppress(FileNotFoundError):
            if path.stat().st_mtime > newer_than:
                return path.read_text()
        return None
    return json.loads(wait_for(text))


def the_status_is_what_clients_are_told(bed):
    agent, state, _ = start(bed, "status")
    reader = agent.connect()
    _, hello = reader.wait(lambda m: m["type"] == "agent_hello")
    bed.curl(f"https://{NAME}/")
    reader.wait(is_tls_flow)
    status = read(state / "status.json", time.time() + 1)
    _, told = reader.wait(lambda m: m["type"] == "agent_status")
    assert set(status) == set(told) and status["type"] == "agent_status"
    assert status["flow_count"] > 0 and status["uuid"] == hello["uuid"] == told["uuid"]
    assert hello["uuid"] == (state / "agent.uuid").read_text().strip()
    Reader.lines.append((state / "status.json").read_bytes().strip())
    assert oct((state / "status.json").stat().st_mode & 0o777) == "0o600"
    assert not (state / "sink-request.json").exists()
    assert agent.stop() == 0
    assert {p.name for p in state.iterdir()} == {"key", "agent.uuid", "status.json", "dns-hints", "flows.lan0", "flows.wan0"}
    again = bed.agent(arguments=agent.arguments)
    _, m = again.connect().wait(lambda m: m["type"] == "agent_hello")
    assert m["uuid"] == hello["uuid"], "the same after a restart"


def the_flows_that_live_are_saved(bed):
    agent, state, body = start(bed, "flows", "json_save = yes")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    client, flow = open_flow(bed, reader)
    for port in range(31000, 31020):
        udp(bed, port)
    reader.wait(lambda m: m["type"] == "flow" and m["interface"] == "wan0" and m["flow"].get("host_server_name") == NAME)
    saved = read(state / "sink-request.json", time.time() + 1)
    status = read(state / "status.json")
    assert set(saved) == set(status) | {"flow_totals"}, set(saved) ^ set(status)
    assert set(saved["flows"]) == {"lan0", "wan0"} and saved["flow_totals"]["new"] > 20
    mine = [f for f in saved["flows"]["lan0"] if f["digest"] == flow["digest"]]
    assert len(mine) == 1 and mine[0]["detected_application_name"] == "example" and mine[0]["total_packets"] > 3, mine
    assert mine[0]["host_server_name"] == NAME
    # Each is a flow of the stream.
    for interface, flows in saved["flows"].items():
        Reader.lines += [json.dumps({"type": "flow", "interface": interface, "internal": interface == "lan0",
                                     "established": True, "flow": f}).encode() for f in flows]
    # Off again, elsewhere again.
    change(bed, agent, body.replace("json_save = yes", "json_save = no"))
    time.sleep(0.2)
    stopped = (state / "sink-request.json").stat().st_mtime
    time.sleep(1.5)
    assert (state / "sink-request.json").stat().st_mtime == stopped
    change(bed, agent, body + "path_json_save = ${path_state_volatile}/other.json\n")
    assert read(state / "other.json")["flows"]
    client.close()


def many_flows_are_saved_whole(bed):
    agent, state, _ = start(bed, "many", "json_save = yes\nttl_idle_flow = 60", socket_text="dump_unknown_flows = yes")
    reader = agent.connect()
    reader.wait(lambda m: m["type"] == "interfaces")
    count = 5000
    for first in range(0, count, 1000):
        bed.flood(1000, b"not for anybody", first)
    wait_for(lambda: reader.all(type="agent_status")[-1]["flow_count"] >= 2 * count if
             reader.all(type="agent_status") else None, 10)
    saved = read(state / "sink-request.json", time.time() + 2)
    for interface in ("lan0", "wan0"):
        digests = [f["digest"] for f in saved["flows"][interface]]
        assert len(digests) == len(set(digests))
    told = {f["digest"] for m in reader.all(type="flow", interface="lan0") for f in [m["flow"]]}
    assert {f["digest"] for f in saved["flows"]["lan0"]} >= told
    # An interface that is left in the middle of it is no harm.
    change(bed, agent, f"[sonded]\npath_state_volatile = {state}\nupdate_interval = 1\njson_save = yes\n", interfaces="lan0 LAN")
    wait_for(lambda: set(read(state / "sink-request.json")["flows"]) == {"lan0"})


def a_kill_leaves_a_whole_file(bed):
    for turn in range(6):
        agent, state, _ = start(bed, f"killed{turn}", "json_save = yes")
        agent.connect().wait(lambda m: m["type"] == "interfaces")
        bed.flood(2000, b"not for anybody", turn * 2000)
        time.sleep(0.7 + turn * 0.17)
        victims = [agent.process.pid, *agent.children().values()]
        for pid in victims:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        agent.process.wait(5)
        for name in ("status.json", "sink-request.json"):
            if (state / name).exists():
                assert json.loads((state / name).read_text())["type"] == "agent_status"
    assert (state / "status.json").exists()


def a_full_disk_keeps_the_old_files(bed):
    state = bed.folder / "tight"
    state.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", state], check=True)
    try:
        body = f"[sonded]\npath_state_volatile = {state}\nupdate_interval = 1\njson_save = yes\n"
        agent = bed.agent(arguments=["-c", write(bed, body), "--state-dir", bed.folder / "loose"])
        agent.connect().wait(lambda m: m["type"] == "interfaces")
        old = read(state / "status.json", time.time())
        def both_are_told():
            # Again, for the file that was being written when the disk was filled took less than the one before.
            with contextlib.suppress(OSError), open(state / "filler", "ab") as filler:
                filler.write(b"x" * (1 << 20))
            return agent.log.count("it cannot be written") == 2
        wait_for(both_are_told)
        time.sleep(2.5)
        said = [line for line in agent.lines if "it cannot be written" in line]
        assert len(said) == 2 and all("No space left" in line for line in said), said
        assert read(state / "status.json")["timestamp"] - old["timestamp"] <= 2
        assert read(state / "sink-request.json")["flows"] is not None
        assert {p.name for p in state.iterdir()} <= {"status.json", "sink-request.json", "filler", "status.json.new",
                                                    "sink-request.json.new"}
        # With room again it goes on.
        (state / "filler").unlink()
        read(state / "status.json", time.time())
        read(state / "sink-request.json", time.time())
        assert agent.stop() == 0
    finally:
        subprocess.run(["umount", state], check=True)


def a_folder_that_goes_away_is_told_once(bed):
    agent, state, body = start(bed, "going", "json_save = yes")
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    change(bed, agent, body + f"path_json_save = {bed.folder}/nowhere/x.json\n")
    wait_for(lambda: "nowhere/x.json: it cannot be written: No such file" in agent.log)
    time.sleep(2.5)
    assert agent.log.count("nowhere/x.json") == 1, agent.log
    (bed.folder / "nowhere").mkdir()
    read(bed.folder / "nowhere/x.json")


def the_publisher_may_not_write_there(bed):
    """The files are root's, in a folder of root's; the publisher is nobody."""
    agent, state, _ = start(bed, "rights", "json_save = yes")
    agent.connect().wait(lambda m: m["type"] == "interfaces")
    read(state / "sink-request.json")
    uid = [line for line in open(f"/proc/{agent.child('publisher')}/status") if line.startswith("Uid:")][0].split()[1]
    assert uid == "65534" and all(p.stat().st_uid == 0 for p in [state, *state.iterdir()])


if __name__ == "__main__":
    main(the_status_is_what_clients_are_told, the_flows_that_live_are_saved, many_flows_are_saved_whole,
         a_kill_leaves_a_whole_file, a_full_disk_keeps_the_old_files, a_folder_that_goes_away_is_told_once,
         the_publisher_may_not_write_there)
