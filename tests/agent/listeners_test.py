"""Addresses to listen on that cannot be had, and old sockets."""
# SPDX-License-Identifier: MIT
import socket
import stat

from testbed import main


def one_line(lines):
    """The error among the lines; the others only inform."""
    errors = [line for line in lines if "error: " in line]
    assert len(errors) == 1, lines
    print(" ", errors[0])
    return errors[0]


def a_port_in_use_is_named_with_the_remedy(bed):
    with bed.inside(bed.router):
        other = socket.socket()
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", 7150))
        other.listen()
    code, lines = bed.try_agent(*bed.arguments())
    other.close()
    assert code == 4
    error = one_line(lines)
    assert "tcp:127.0.0.1:7150" in error and "in use" in error and "--listen" in error


def a_stale_socket_is_replaced(bed):
    path = bed.folder / "sonded.sock"
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(str(path))
    stale.close()
    assert path.is_socket()
    bed.agent().connect().wait(lambda m: m["type"] == "agent_hello")
    assert stat.S_IMODE(path.stat().st_mode) == 0o660


def a_live_socket_is_an_error_that_names_it(bed):
    path = bed.folder / "live.sock"
    live = socket.socket(socket.AF_UNIX)
    live.bind(str(path))
    live.listen()
    code, lines = bed.try_agent(*bed.arguments(listen=False), "--listen", f"unix:{path}")
    assert code == 4
    error = one_line(lines)
    assert str(path) in error and "listens there" in error
    assert path.is_socket()
    live.close()
    path.unlink()


def another_agent_is_no_stale_socket(bed):
    first = bed.agent()
    code, lines = bed.try_agent(*bed.arguments(listen=False), "--listen",
                                f"unix:{bed.folder}/sonded.sock")
    assert code == 4
    assert f"process {first.child('publisher')} listens there" in one_line(lines)
    first.connect().wait(lambda m: m["type"] == "agent_hello")


def a_file_in_the_way_is_left_alone(bed):
    path = bed.folder / "letter.txt"
    path.write_text("dear reader")
    code, lines = bed.try_agent(*bed.arguments(listen=False), "--listen", f"unix:{path}")
    assert code == 4 and "no socket" in one_line(lines)
    assert path.read_text() == "dear reader"


def addresses_that_are_none(bed):
    for address, code, words in (
            ("tcp:192.0.2.77:7150", 4, "does not have that address"),
            ("tcp:127.0.0.1:seven", 2, "port must be a number from 1 to 65535"),
            ("tcp:127.0.0.1:99999", 2, "port must be a number from 1 to 65535"),
            ("tcp:127.0.0.1:65536", 2, "port must be a number from 1 to 65535"),
            ("tcp:127.0.0.1:0", 2, "port must be a number from 1 to 65535"),
            ("tcp:127.0.0.1:", 2, "port must be a number from 1 to 65535"),
            ("tcp:127.0.0.1", 2, "port is missing"),
            ("tcp:no-such-host.invalid:7150", 4, 'the host "no-such-host.invalid" is not known'),
            ("udp:127.0.0.1:7150", 2, "tcp:HOST:PORT or unix:PATH"),
            (f"unix:{bed.folder}/no/such/folder/x.sock", 4, "make its folder, or take another path"),
            ("unix:/" + "x" * 200, 4, "too long")):
        got, lines = bed.try_agent(*bed.arguments(listen=False), "--listen", address)
        assert got == code and words in one_line(lines), (got, lines)


def ipv6_and_any_address(bed):
    agent = bed.agent(arguments=bed.arguments("--listen", "tcp:[::1]:7151", "--listen",
                                              "tcp:*:7152"))
    with bed.inside(bed.router):
        for family, where in ((socket.AF_INET6, ("::1", 7151)),
                              (socket.AF_INET, ("127.0.0.1", 7152))):
            s = socket.socket(family)
            s.settimeout(3)
            s.connect(where)
            assert b"agent_hello" in s.recv(4096)
            s.close()
    assert agent.stop() == 0


if __name__ == "__main__":
    main(a_port_in_use_is_named_with_the_remedy, a_stale_socket_is_replaced,
         a_live_socket_is_an_error_that_names_it, another_agent_is_no_stale_socket,
         a_file_in_the_way_is_left_alone, addresses_that_are_none, ipv6_and_any_address,
         server=False)
