#!/usr/bin/env python3
"""Makes one large capture from small ones: each copy of each file gets addresses of its own, so that
its flows stay apart, and all packets are put in the order of their distance from their file's start.

usage: merge.py [--copies N] [--seed N] OUT.pcap FILE…      (Ethernet captures; others are left out)
"""
# SPDX-License-Identifier: MIT
import argparse
import glob
import hashlib
import os
import struct
import sys

ETHERNET = 1
LONGEST_S = 600


def read_pcap(data):
    magic = data[:4]
    order = "<" if magic in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1") else ">"
    nano = magic in (b"\x4d\x3c\xb2\xa1", b"\xa1\xb2\x3c\x4d")
    if struct.unpack(order + "I", data[20:24])[0] & 0xFFFF != ETHERNET:
        return
    at = 24
    while at + 16 <= len(data):
        seconds, fraction, captured, wire = struct.unpack(order + "IIII", data[at:at + 16])
        if at + 16 + captured > len(data):
            return
        yield (seconds * 10**9 + fraction * (1 if nano else 1000), wire,
               data[at + 16:at + 16 + captured])
        at += 16 + captured


def resolution(options, order):
    at = 0
    while at + 4 <= len(options):
        code, length = struct.unpack(order + "HH", options[at:at + 4])
        if code == 9 and length == 1:
            value = options[at + 4]
            return 2 ** (value & 0x7F) if value & 0x80 else 10 ** value
        if code == 0:
            break
        at += 4 + (length + 3) // 4 * 4
    return 10**6


def read_pcapng(data):
    order = "<" if data[8:12] == b"\x4d\x3c\x2b\x1a" else ">"
    interfaces, at = [], 0
    while at + 12 <= len(data):
        kind, size = struct.unpack(order + "II", data[at:at + 8])
        if size < 12 or at + size > len(data):
            return
        body = data[at + 8:at + size - 4]
        if kind == 1:
            interfaces.append((struct.unpack(order + "H", body[:2])[0],
                               resolution(body[8:], order)))
        elif kind == 6:
            index, high, low, captured, wire = struct.unpack(order + "IIIII", body[:20])
            link, units = interfaces[index]
            if link == ETHERNET:
                yield (high << 32 | low) * 10**9 // units, wire, body[20:20 + captured]
        at += size


def packets(path):
    with open(path, "rb") as file:
        data = file.read()
    if data[:4] == b"\x0a\x0d\x0d\x0a":
        return list(read_pcapng(data))
    return list(read_pcap(data)) if len(data) >= 24 else []


def mixed(address, salt):
    """Another address of the same kind: groups and broadcasts stay what they are."""
    if len(address) == 4:
        if address[0] >= 224 or address in (b"\0\0\0\0",):
            return address
        return address[:2] + bytes(a ^ s for a, s in zip(address[2:], salt))
    if address[0] == 0xFF:
        return address
    return address[:8] + bytes(a ^ s for a, s in zip(address[8:], salt * 4))


def rewritten(frame, salt):
    """The frame with other addresses in its outermost IP header."""
    at = 12
    while frame[at:at + 2] in (b"\x81\x00", b"\x88\xa8") and len(frame) > at + 6:
        at += 4
    kind, at = frame[at:at + 2], at + 2
    if kind == b"\x08\x00" and len(frame) >= at + 20:
        at, size = at + 12, 4
    elif kind == b"\x86\xdd" and len(frame) >= at + 40:
        at, size = at + 8, 16
    else:
        return frame
    return (frame[:at] + mixed(frame[at:at + size], salt) +
            mixed(frame[at + size:at + 2 * size], salt) + frame[at + 2 * size:])


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", action="store_true", help="only print the packets of OUT")
    parser.add_argument("out")
    parser.add_argument("files", nargs="*", help="captures, or folders of them")
    o = parser.parse_args()
    if o.count:
        print(len(packets(o.out)))
        return
    merged, used = [], 0
    files = [file for path in o.files for file in
             (sorted(glob.glob(os.path.join(path, "*.pcap*"))) if os.path.isdir(path) else [path])]
    for path in files:
        frames = packets(path)
        used += bool(frames)
        for copy in range(o.copies if frames else 0):
            salt = hashlib.sha256(f"{o.seed} {copy} {path}".encode()).digest()[:2]
            start = frames[0][0]
            for number, (time, wire, frame) in enumerate(frames):
                # A file whose clock jumps must not stretch the whole.
                distance = min(max(time - start, 0), LONGEST_S * 10**9)
                merged.append((distance, len(merged), wire, rewritten(frame, salt)))
    merged.sort()
    with open(o.out, "wb") as out:
        out.write(struct.pack("<IHHiIII", 0xA1B23C4D, 2, 4, 0, 0, 262144, ETHERNET))
        for time, _, wire, frame in merged:
            time += 1_700_000_000 * 10**9
            out.write(struct.pack("<IIII", time // 10**9, time % 10**9, len(frame), wire) + frame)
    print(f"{o.out}: {len(merged)} packets of {used} captures", file=sys.stderr)


if __name__ == "__main__":
    main()
