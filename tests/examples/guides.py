"""The guides in `docs` as data: their blocks of code, their headings, their links."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(path.stem for path in DOCS.glob("*.md"))

_fence = re.compile(r"^( *)(`{3,})(.*)$").match


class Block(NamedTuple):
    """A fenced block: its language, its text, the line in which the text begins."""

    language: str
    text: str
    line: int


def source(page: str) -> str:
    """The text of a guide."""
    return (DOCS / f"{page}.md").read_text("utf-8")


def blocks(page: str) -> list[Block]:
    """The fenced blocks of a guide, in order."""
    found: list[Block] = []
    language, lines, begun = "", list[str](), 0
    for number, line in enumerate(source(page).splitlines(), 1):
        fence = _fence(line)
        if begun and fence and not fence[3]:
            found.append(Block(language, "".join(f"{one}\n" for one in lines), begun))
            begun = 0
        elif begun:
            lines.append(line)
        elif fence:
            language, lines, begun = fence[3].strip(), [], number + 1
    return found


def prose(page: str) -> str:
    """The text of a guide without its blocks."""
    kept, inside = [], False
    for line in source(page).splitlines():
        if _fence(line):
            inside = not inside
        elif not inside:
            kept.append(line)
    return "\n".join(kept) + "\n"


def anchors(page: str) -> list[str]:
    """The anchors of a guide's headings, as mkdocs makes them."""
    headings = re.findall(r"^#{1,6} (.+?)$", prose(page), re.MULTILINE)
    plain = [re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings]
    return [re.sub(r"[-\s]+", "-", heading) for heading in plain]


def links(page: str) -> list[str]:
    """What a guide links to."""
    return re.findall(r"\]\(([^)\s]+)\)", prose(page))
