#!/usr/bin/env python3
# Every line that Sonde prints for the given captures must be what docs/schema says.
# SPDX-License-Identifier: MIT
"""usage: tests/schema/validate.py SONDE CAPTURE|FOLDER…
       tests/schema/validate.py --lines FILE…     (lines that were printed before; - is standard input)

Runs `SONDE read --json` and `SONDE read --events` over the captures and validates each line against
the schema of its message; the examples in docs/stream.md too. Members that the schema does not know are errors here, and so are a key
that stands twice in one object, a control character, and a line that is not UTF-8."""
import json
import pathlib
import re
import subprocess
import sys

import jsonschema

DOCUMENTS = pathlib.Path(__file__).resolve().parents[2] / 'docs'
FOLDER = DOCUMENTS / 'schema'
# C0 without the LF at the end of the line, DEL and C1, as UTF-8.
CONTROLS = re.compile(rb'[\x00-\x1f\x7f]|\xc2[\x80-\x9f]')
MOST_COMPLAINTS = 20


def strict(schema, schemas):
    """The same schema with its references followed, in which an object has no members but those that
    are named."""
    if isinstance(schema, list):
        return [strict(item, schemas) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if '$ref' in schema:
        name, _, place = schema['$ref'].partition('#/')
        target = schemas[name]
        for part in place.split('/') if place else ():
            target = target[part]
        return strict(target, schemas)
    out = {key: strict(value, schemas) for key, value in schema.items()}
    if isinstance(schema.get('properties'), dict) and 'additionalProperties' not in schema:
        out['additionalProperties'] = False
    return out


def load_validators():
    schemas = {path.name: json.loads(path.read_text(encoding='utf-8'))
               for path in FOLDER.glob('*.json')}
    validators = {}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
        validators[schema['title']] = jsonschema.Draft202012Validator(strict(schema, schemas))
    return validators


def without_twins(pairs):
    out = {}
    for key, value in pairs:
        if key in out:
            raise ValueError(f'"{key}" stands twice in one object')
        out[key] = value
    return out


class Checker:
    """Counts messages by type and what is wrong with them."""

    def __init__(self):
        self.validators = load_validators()
        self.seen = {}
        self.wrong = 0

    def complain(self, source, text, line):
        self.wrong += 1
        if self.wrong <= MOST_COMPLAINTS:
            print(f'{source}: {text}\n    {line[:300]!r}')

    def check(self, source, line):
        if CONTROLS.search(line):
            self.complain(source, 'holds a control character', line)
        try:
            message = json.loads(line.decode('utf-8'), object_pairs_hook=without_twins)
        except ValueError as error:
            self.complain(source, str(error), line)
            return
        kind = message.get('type') if isinstance(message, dict) else None
        validator = self.validators.get(kind)
        if validator is None or kind in ('flow_object', 'extracted'):
            self.complain(source, f'no message is of type {kind!r}', line)
            return
        self.seen[kind] = self.seen.get(kind, 0) + 1
        for error in list(validator.iter_errors(message))[:3]:
            place = '.'.join(str(part) for part in error.absolute_path)
            self.complain(source, f'{kind}: {place}: {error.message[:300]}', line)

    def check_lines(self, source, content):
        if content and not content.endswith(b'\n'):
            self.complain(source, 'the last line has no end', content[-100:])
        for line in content.split(b'\n')[:-1]:
            self.check(source, line)


def check_examples(checker):
    """The whole messages among the examples; those that leave something out say so by an ellipsis."""
    page = (DOCUMENTS / 'stream.md').read_text(encoding='utf-8')
    for block in re.findall(r'```json\n(.*?)```', page, re.S):
        if not block.startswith('{') or '…' in block:
            continue
        # The page breaks the longest one into lines; on the wire there are none.
        if block.startswith('{"type":"flow",'):
            block = re.sub(r'\n\s*', '', block) + '\n'
        checker.check_lines('docs/stream.md', block.encode('utf-8'))


def captures_of(names):
    for name in names:
        path = pathlib.Path(name)
        if path.is_dir():
            yield from sorted(p for p in path.rglob('*') if p.suffix in ('.pcap', '.pcapng', '.cap'))
        else:
            yield path


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    checker = Checker()
    if sys.argv[1] == '--lines':
        for name in sys.argv[2:]:
            content = sys.stdin.buffer.read() if name == '-' else pathlib.Path(name).read_bytes()
            checker.check_lines(name, content)
    else:
        check_examples(checker)
        for path in captures_of(sys.argv[2:]):
            for form in ('--json', '--events'):
                done = subprocess.run([sys.argv[1], 'read', form, str(path)], capture_output=True,
                                      check=False)
                if done.returncode != 0:
                    checker.complain(f'{path} {form}', f'exit code {done.returncode}', done.stderr)
                checker.check_lines(f'{path} {form}', done.stdout)
    told = ', '.join(f'{count} {kind}' for kind, count in sorted(checker.seen.items()))
    print(f'{told or "no messages"}; {checker.wrong} wrong')
    return 1 if checker.wrong or not checker.seen else 0


if __name__ == '__main__':
    sys.exit(main())
