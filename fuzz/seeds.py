#!/usr/bin/env python3
# Writes first inputs for the fuzzers from the samples in the protocol files.
# SPDX-License-Identifier: MIT
"""usage: fuzz/seeds.py SAMPLES FOLDER

SAMPLES is what `samples_test --dump SAMPLES` writes. FOLDER/dissector gets one file a conversation,
once for its dissector alone and once for the opening table (fuzz/dissector_fuzz.c says how they
look); FOLDER/capture gets captures with the same conversations, a few dissectors in each.
"""
import os
import struct
import sys

ON_TCP, ON_UDP, ON_SCTP, ON_IP, ON_ETHER = 1, 2, 4, 8, 16
ORDER = (ON_TCP, ON_UDP, ON_SCTP, ON_IP, ON_ETHER)
CLIENT, SERVER = bytes([192, 168, 1, 10]), bytes([203, 0, 113, 5])
SERVER_SENDS, LONGEST = 0x8000, 0x3fff


def read_conversations(path):
    """Lists of messages, as dictionaries, in the order of the samples."""
    conversations = []
    with open(path, encoding='ascii') as file:
        for line in file:
            dissector, protocol, name, begins, on, side, port, number, digits = (
                line.rstrip('\n').split(' '))
            if begins == 'begins' or not conversations:
                conversations.append([])
            conversations[-1].append({
                'dissector': dissector, 'protocol': int(protocol), 'name': name, 'on': int(on),
                'from_server': side == 'server', 'port': int(port), 'number': int(number),
                'bytes': bytes.fromhex(digits)})
    return conversations


def dissector_input(messages, protocol):
    first = messages[0]
    number = first['number'] if first['on'] in (ON_IP, ON_ETHER) else first['port']
    out = struct.pack('>HBBH', protocol, ORDER.index(first['on']), 0, number)
    for message in messages:
        for at in range(0, max(1, len(message['bytes'])), LONGEST):
            part = message['bytes'][at:at + LONGEST]
            bit = SERVER_SENDS if message['from_server'] else 0
            out += struct.pack('>H', len(part) | bit) + part
    return out


def ip4(source, target, protocol, payload):
    header = struct.pack('>BBHHHBBH4s4s', 0x45, 0, 20 + len(payload), 0, 0x4000, 64, protocol, 0,
                         source, target)
    total = sum(struct.unpack('>10H', header))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return header[:10] + struct.pack('>H', 0xffff - total) + header[12:] + payload


def ports_of(message, client_port):
    ports = (client_port, message['port'])
    return ports[::-1] if message['from_server'] else ports


def transport(message, client_port, sequence, payload):
    source, target = ports_of(message, client_port)
    if message['on'] == ON_TCP:
        return 6, struct.pack('>HHIIBBHHH', source, target, sequence, 0, 0x50, 0x18, 65535, 0,
                              0) + payload
    if message['on'] == ON_UDP:
        return 17, struct.pack('>HHHH', source, target, 8 + len(payload), 0) + payload
    if message['on'] == ON_SCTP:
        chunk = struct.pack('>BBHIHHI', 0, 3, 16 + len(payload), 1, 0, 0, 0) + payload
        return 132, struct.pack('>HHII', source, target, 1, 0) + chunk
    return message['number'] & 0xff, payload


def frames_of(messages, client_port):
    """Ethernet frames of one conversation, its TCP streams cut into segments."""
    sequence = {False: 1, True: 1}
    for message in messages:
        macs = bytes([2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1])
        if message['from_server']:
            macs = macs[6:] + macs[:6]
        if message['on'] == ON_ETHER:
            yield macs + struct.pack('>H', message['number']) + message['bytes']
            continue
        ends = (SERVER, CLIENT) if message['from_server'] else (CLIENT, SERVER)
        for at in range(0, max(1, len(message['bytes'])), 1400):
            part = message['bytes'][at:at + 1400]
            protocol, segment = transport(message, client_port, sequence[message['from_server']],
                                          part)
            sequence[message['from_server']] += len(part)
            yield macs + b'\x08\x00' + ip4(*ends, protocol, segment)


def capture(conversations):
    out = struct.pack('<IHHiIII', 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1)
    at = 1700000000_000000
    for number, messages in enumerate(conversations):
        for frame in frames_of(messages, 50001 + number):
            at += 1000
            out += struct.pack('<IIII', at // 1000000, at % 1000000, len(frame), len(frame)) + frame
    return out


def write(folder, name, content):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), 'wb') as file:
        file.write(content)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    conversations = read_conversations(sys.argv[1])
    folder = sys.argv[2]
    by_dissector = {}
    for messages in conversations:
        first = messages[0]
        name = f'{first["dissector"]}-{first["name"]}'
        write(os.path.join(folder, 'dissector'), name,
              dissector_input(messages, first['protocol']))
        write(os.path.join(folder, 'dissector'), name + '-openings', dissector_input(messages, 0))
        by_dissector.setdefault(first['dissector'], []).append(messages)
    for dissector, some in by_dissector.items():
        write(os.path.join(folder, 'capture'), dissector, capture(some))


if __name__ == '__main__':
    main()
