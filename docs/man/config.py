#!/usr/bin/env python3
"""Makes sonded.conf.5.scd from the sample that the agent prints, so that both say the same.

usage: config.py TEMPLATE SAMPLE      the template has a line @KEYS@
"""
# SPDX-License-Identifier: MIT
import re
import sys


def escape(text):
    return re.sub(r"([_*\\~])", r"\\\1", text)


def main():
    template, sample = (open(path, encoding="utf-8").read() for path in sys.argv[1:])
    out = []
    for block in sample.split("\n\n")[1:]:
        lines = block.strip().split("\n")
        help_text = escape(" ".join(line[2:] for line in lines if line.startswith("# ")))
        last = lines[-1].lstrip("#")
        if last.startswith("["):
            out += ["## " + escape(last), "", help_text, ""]
            continue
        key, value = last.split(" = ", 1)
        value, _, note = value.partition(" ; ")
        told = f"(such as {escape(value)})" if note else f"= {escape(value)}"
        out += [f"*{escape(key)}* {told}", f"\t{help_text}", ""]
    sys.stdout.write(template.replace("@KEYS@\n", "\n".join(out)))


main()
