#!/usr/bin/env python3
"""Holds adjudicated.tsv, the decisions about flows of the labelled corpus, to its form.

usage: check.py [FILE]      without FILE, the one beside this program

Each row has eight columns: capture, IP protocol, address, port, address, port, the right protocol's tag, and
what proves it. The tag stands in docs/registry.tsv or is `unknown`; the proof is never empty; rows are sorted by
the flow, and no flow stands there twice, whichever of its ends comes first. The captures are not needed.
"""
# SPDX-License-Identifier: MIT
import ipaddress
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
REGISTRY = os.path.join(HERE, '..', '..', 'docs', 'registry.tsv')
COLUMNS = 8
SHORTEST_PROOF = 20
WITH_PORTS = (6, 17, 132)


class Wrong(Exception):
    """A row is not as it must be; the text says how."""


def known_tags(path):
    """The tags of protocols, with `unknown` for a flow whose bytes prove none."""
    with open(path, encoding='utf-8') as file:
        parts = [line.split('\t') for line in file if line.startswith('protocol\t')]
    return {part[2] for part in parts} | {'unknown'}


def number(text, limit, what):
    if not text.isdigit() or int(text) > limit:
        raise Wrong(f'"{text}" is no {what}')
    return int(text)


def flow_of(columns):
    """Capture, IP protocol and the two ends, as they are sorted."""
    capture, protocol, *ends = columns[:6]
    if not capture.endswith(('.pcap', '.pcapng')) or '/' in capture:
        raise Wrong(f'"{capture}" is no name of a capture')
    flow = [capture, number(protocol, 255, 'IP protocol')]
    for address, port in (ends[:2], ends[2:]):
        try:
            ipaddress.ip_address(address)
        except ValueError as why:
            raise Wrong(f'"{address}" is no address') from why
        flow += [address, number(port, 65535, 'port')]
    if flow[1] not in WITH_PORTS and (flow[3], flow[5]) != (0, 0):
        raise Wrong(f'IP protocol {flow[1]} has no ports')
    return tuple(flow)


def row_of(line, tags):
    """The flow that a row decides."""
    columns = line.split('\t')
    if len(columns) != COLUMNS:
        raise Wrong(f'{len(columns)} columns, expected {COLUMNS} with tabs between')
    tag, proof = columns[6:]
    if tag not in tags:
        raise Wrong(f'"{tag}" is neither a protocol of docs/registry.tsv nor `unknown`')
    if proof != proof.strip() or len(proof) < SHORTEST_PROOF:
        raise Wrong(f'"{proof}" proves nothing to a stranger')
    return flow_of(columns)


def check(path, tags):
    """Yields what is wrong with a file; its last item is the number of rows."""
    before, ends, rows = None, set(), 0
    with open(path, encoding='utf-8') as file:
        for place, line in enumerate(file, 1):
            if line.startswith('#'):
                continue
            try:
                flow = row_of(line.rstrip('\n'), tags)
                same = flow[:2] + tuple(sorted((flow[2:4], flow[4:6])))
                if same in ends:
                    raise Wrong('this flow has been decided above')
                if before is not None and flow < before:
                    raise Wrong('is not in the order of capture, protocol and ends')
                ends.add(same)
                before = flow
                rows += 1
            except Wrong as why:
                yield f'{path}:{place}: {why}'
    yield rows


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, 'adjudicated.tsv')
    *wrong, rows = check(path, known_tags(REGISTRY))
    for why in wrong:
        print(why)
    print(f'{"FAIL" if wrong else "PASS"} adjudicated: {rows} flows decided, {len(wrong)} rows are wrong')
    return 1 if wrong or rows == 0 else 0


if __name__ == '__main__':
    sys.exit(main())
