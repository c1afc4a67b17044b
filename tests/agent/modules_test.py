"""Every module of the agent gets from sonded, and from its libraries, all that it needs."""
# SPDX-License-Identifier: MIT
import ctypes
import subprocess
import sys

sonded, modules = sys.argv[1], sys.argv[2:]


def symbols(path, *options):
    lines = subprocess.run(["nm", "-D", *options, path], check=True, capture_output=True, text=True).stdout
    return {line.split()[-1].split("@")[0] for line in lines.splitlines() if line.split()[-2] not in "wv"}


exported = symbols(sonded, "--defined-only")
wrong = 0
for module in modules:
    libraries = [ctypes.CDLL(None)]
    for line in subprocess.run(["ldd", module], check=True, capture_output=True, text=True).stdout.splitlines():
        if "=> /" in line:
            libraries.append(ctypes.CDLL(line.split()[2]))
    wanted = symbols(module, "--undefined-only")
    missing = sorted(name for name in wanted - exported if not any(hasattr(library, name) for library in libraries))
    print("PASS" if not missing else "FAIL", module.rsplit("/", 1)[-1], *missing)
    wrong += len(missing)
sys.exit(wrong > 0 or not modules)
