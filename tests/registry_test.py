#!/usr/bin/env python3
"""Holds the lists of protocols and applications to the registry of ids and tags given out.

usage: registry_test.py [FOLDER]      the source tree; without it, the one this file is in

src/protocols/protocols.def and the sources in signatures/ must say what docs/registry.tsv says, line
for line: an id or tag is never renumbered, removed or used again. Where the tree is a git checkout, the
registry itself may only have grown since the last commit, at its end.
"""
# SPDX-License-Identifier: MIT
import os
import re
import subprocess
import sys

REGISTRY = 'docs/registry.tsv'
PROTOCOLS = 'src/protocols/protocols.def'
SIGNATURES = 'signatures'
TAG = re.compile(r'[a-z0-9]+(-[a-z0-9]+)*')
LARGEST_ID = 65535


class Entry:
    """An id and its tag, and the place where they are written."""

    def __init__(self, kind, number, tag, place):
        self.kind, self.number, self.tag, self.place = kind, int(number), tag, place

    def __str__(self):
        return f'{self.kind} {self.number} {self.tag}'


def read(tree, name):
    with open(os.path.join(tree, name), encoding='utf-8') as file:
        return file.read()


def numbered(text):
    return enumerate(text.splitlines(), 1)


def registry_entries(text, wrong):
    for number, line in numbered(text):
        if not line or line.startswith('#'):
            continue
        parts = line.split('\t')
        place = f'{REGISTRY}:{number}'
        if len(parts) != 4 or parts[0] not in ('protocol', 'application') or not parts[1].isdigit():
            wrong.append(f'{place}: expected "kind, id, tag, version" with tabs between, kind protocol or application')
        elif not re.fullmatch(r'\d+\.\d+\.\d+', parts[3]):
            wrong.append(f'{place}: "{parts[3]}" is no version: expected one such as 0.1.0')
        else:
            yield Entry(*parts[:3], place)


def protocol_entries(text, wrong):
    form = re.compile(r'PROTOCOL\(\s*\w+\s*,\s*(\d+)\s*,\s*"([^"]*)"\s*,\s*"([^"]*)"\s*,\s*\w+\s*\)')
    text = re.sub(r'/\*.*?\*/', lambda m: re.sub(r'[^\n]', ' ', m[0]), text, flags=re.S)
    found = 0
    for match in form.finditer(text):
        found += 1
        place = f'{PROTOCOLS}:{text.count(chr(10), 0, match.start()) + 1}'
        if ' ' in match[3]:
            wrong.append(f'{place}: the name "{match[3]}" holds a space')
        yield Entry('protocol', match[1], match[2], place)
    if found != len(re.findall(r'\bPROTOCOL\(', text)):
        wrong.append(f'{PROTOCOLS}: a PROTOCOL line could not be read')


def signature_entries(tree):
    for name in sorted(os.listdir(os.path.join(tree, SIGNATURES))):
        if not name.endswith('.sig'):
            continue
        for number, line in numbered(read(tree, f'{SIGNATURES}/{name}')):
            words = line.split()
            # Lines below an entry may begin with the same words, but have fewer of them.
            if len(words) == 5 and words[0] in ('application', 'protocol') and words[2].isdigit():
                yield Entry(words[0], words[2], words[1], f'{SIGNATURES}/{name}:{number}')


def check_each(entries, wrong):
    """Tags are well formed, ids in range, and neither stands twice."""
    seen = {}
    for e in entries:
        if not TAG.fullmatch(e.tag):
            wrong.append(f'{e.place}: "{e.tag}" is no tag: lower case, digits, and single hyphens between')
        if not 0 < e.number <= LARGEST_ID:
            wrong.append(f'{e.place}: the id {e.number} is not within 1 and {LARGEST_ID}')
        for what, value in (('id', e.number), ('tag', e.tag)):
            first = seen.setdefault((e.kind, what, value), e)
            if first is not e:
                wrong.append(f'{e.place}: the {e.kind} {what} {value} stands in {first.place} already')


def check_agreement(registered, used, wrong):
    """Returns the entries that the registry lacks."""
    by_id = {(e.kind, e.number): e for e in registered}
    by_tag = {(e.kind, e.tag): e for e in registered}
    taken = {(e.kind, e.number, e.tag) for e in used}
    new = []
    for e in used:
        same_id, same_tag = by_id.get((e.kind, e.number)), by_tag.get((e.kind, e.tag))
        if same_id is None and same_tag is None:
            new.append(e)
        elif same_tag is not None and same_tag.number != e.number:
            wrong.append(f'{e.place}: {e.kind} {e.tag} was renumbered from {same_tag.number} to {e.number}: '
                         f'give it {same_tag.number} back')
        elif same_id is not None and same_id.tag != e.tag:
            wrong.append(f'{e.place}: the id {e.number} belongs to {e.kind} {same_id.tag} for ever: '
                         f'give {e.tag} a new one')
    for e in registered:
        if (e.kind, e.number, e.tag) not in taken and not any(
                u.kind == e.kind and (u.number == e.number or u.tag == e.tag) for u in used):
            where = f'{PROTOCOLS} or {SIGNATURES}' if e.kind == 'protocol' else SIGNATURES
            wrong.append(f'{e.place}: {e} is no longer in {where}: ids are for ever, put it back')
    return new


def check_growth(tree, text, wrong):
    """The registry of the last commit, where there is one, must be the beginning of this one."""
    try:
        asked = subprocess.run(['git', '-C', tree, 'show', f'HEAD:./{REGISTRY}'], stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return
    if asked.returncode != 0:
        return
    lines = lambda t: [l for l in t.splitlines() if l and not l.startswith('#')]
    before, now = lines(asked.stdout.decode('utf-8')), lines(text)
    for i, line in enumerate(before):
        if i >= len(now) or now[i] != line:
            wrong.append(f'{REGISTRY}: "{line.expandtabs(1)}" of the last commit was changed, moved or removed')
            return


def main():
    tree = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), '..')
    wrong = []
    text = read(tree, REGISTRY)
    registered = list(registry_entries(text, wrong))
    used = list(protocol_entries(read(tree, PROTOCOLS), wrong))
    used += signature_entries(tree)
    check_each(registered, wrong)
    check_each(used, wrong)
    new = check_agreement(registered, used, wrong)
    check_growth(tree, text, wrong)
    for line in wrong:
        print(line)
    for e in new:
        print(f'{e.place}: {e} is not in the registry')
    if new:
        version = re.search(r"version:\s*'([^']+)'", read(tree, 'meson.build'))[1]
        print(f'\nTo register what is new, add to the end of {REGISTRY}:\n')
        for e in new:
            print('\t'.join((e.kind, str(e.number), e.tag, version)))
    print(f'\nTo add one: write it in {PROTOCOLS} or {SIGNATURES} with an id that {REGISTRY}\n'
          f'does not have for its kind, then add to the end of {REGISTRY}, with tabs between:\n'
          f'    protocol|application   ID   TAG   VERSION (of the first release that has it)\n')
    if wrong or new:
        print(f'FAIL registry: {len(wrong)} wrong, {len(new)} not registered')
        return 1
    kinds = [sum(e.kind == k for e in registered) for k in ('protocol', 'application')]
    print(f'PASS registry: {kinds[0]} protocols, {kinds[1]} applications')
    return 0


if __name__ == '__main__':
    sys.exit(main())
