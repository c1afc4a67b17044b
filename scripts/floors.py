#!/usr/bin/env python3
"""Checks that each file includes only from its own floor or below (docs/architecture.md)."""
# SPDX-License-Identifier: MIT
import os
import re
import subprocess
import sys

FLOORS = ["base", "packet", "flow", "protocols", "inspect", "signatures", "expression", "engine"]


def floor_of(path):
    folder = path.split("/")[1] if path.startswith("src/") else path.split("/")[0]
    return FLOORS.index(folder) if folder in FLOORS else None


def main():
    bad = 0
    files = subprocess.run(["git", "ls-files", "src", "cli", "agent"], capture_output=True,
                           text=True, check=True).stdout.split()
    for path in files:
        if not path.endswith((".c", ".h")):
            continue
        mine = floor_of(path)
        for line, text in enumerate(open(path, encoding="utf-8"), 1):
            match = re.match(r'#include "([a-z]+)/', text)
            if not match or match.group(1) not in FLOORS:
                continue
            theirs = FLOORS.index(match.group(1))
            program = not path.startswith("src/")
            if program and theirs > FLOORS.index("base"):
                allowed = os.path.dirname(path) == "agent" and match.group(1) == "protocols"
                if not allowed:
                    print(f"{path}:{line}: programs use the library through sonde.h: {text.strip()}")
                    bad += 1
            elif mine is not None and theirs > mine:
                print(f"{path}:{line}: includes from a higher floor: {text.strip()}")
                bad += 1
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
