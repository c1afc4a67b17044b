#!/usr/bin/env python3
"""Draws a terminal's text as SVG. usage: picture.py TITLE <text >picture.svg   (bold and red escapes are kept)"""
# SPDX-License-Identifier: MIT
import html
import re
import sys

WIDTH, HEIGHT, MARGIN = 7.83, 19, 16
COLOURS = {"31": "#f47067", "2": "#768390"}


def spans(line):
    style, out, column = "", [], 0
    for part in re.split(r"(\x1b\[[0-9;]*m)", line):
        code = re.fullmatch(r"\x1b\[([0-9;]*)m", part)
        if code:
            style = code.group(1)
        elif part:
            fill = COLOURS.get(style, "#adbac7")
            weight = ' font-weight="bold"' if style == "1" else ""
            out.append(f'<tspan x="{MARGIN + column * WIDTH:.1f}" fill="{fill}"{weight}>'
                       f"{html.escape(part).replace(chr(32), chr(160))}</tspan>")
            column += len(part)
    return "".join(out), column


def main():
    lines = sys.stdin.read().rstrip("\n").split("\n")
    drawn = [spans(line) for line in lines]
    width = int(max(columns for _, columns in drawn) * WIDTH + 2 * MARGIN)
    height = len(lines) * HEIGHT + 2 * MARGIN + 20
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
          f'viewBox="0 0 {width} {height}" role="img" aria-label="{html.escape(sys.argv[1])}">')
    print(f'<rect width="{width}" height="{height}" rx="8" fill="#22272e"/>')
    for i, colour in enumerate(("#ff5f56", "#ffbd2e", "#27c93f")):
        print(f'<circle cx="{20 + 18 * i}" cy="16" r="5.5" fill="{colour}"/>')
    print('<g font-family="ui-monospace, DejaVu Sans Mono, Menlo, monospace" font-size="13" '
          '>')
    for i, (text, _) in enumerate(drawn):
        print(f'<text y="{MARGIN + 28 + i * HEIGHT}">{text}</text>')
    print("</g></svg>")


if __name__ == "__main__":
    main()
