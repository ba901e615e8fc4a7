"""Docstrings as Markdown: the sentence, what follows it, and the lists of arguments, attributes, results and errors."""

from __future__ import annotations

import inspect
import re

SECTIONS = {
    "Args": "Arguments",
    "Attributes": "Attributes",
    "Returns": "Returns",
    "Raises": "Raises",
    "Yields": "Yields",
}
_entry = re.compile(r"^    (\*{0,2}[\w.]+): ?(.*)$").match
_code = re.compile(r"(`[^`]+`)").split


def first_sentence(thing: object) -> str:
    """The first paragraph of a docstring, on one line."""
    return prose(" ".join((inspect.getdoc(thing) or "").partition("\n\n")[0].split()))


def prose(text: str) -> str:
    """Text in which only what stands between backticks means something to Markdown."""
    parts = _code(text)
    return "".join(part if part.startswith("`") else re.sub(r"([<*\[\]_])", r"\\\1", part) for part in parts)


def markdown(docstring: str | None, types: dict[str, str]) -> list[str]:
    """The lines of a docstring as Markdown.

    Args:
        docstring: The text, without its indentation.
        types: What is known of arguments and attributes apart from it: their types, by name.
    """
    lines, found = [], ""
    for line in (docstring or "").splitlines():
        title, colon, rest = line.partition(":")
        if colon and not rest and title in SECTIONS:
            found = title
            lines += ["", f"**{SECTIONS[title]}**", ""]
        elif found and line[:1].strip():
            found = ""
            lines += ["", prose(line)]
        elif found:
            lines += _in_section(line, types)
        else:
            lines.append(line if line.startswith("    ") else prose(line))
    return lines


def _in_section(line: str, types: dict[str, str]) -> list[str]:
    """A line below `Args:` or the like: an entry, or more of the last one."""
    if not line.strip():
        return []
    entry = _entry(line)
    if entry is None:
        return [("    " if line.startswith("     ") else "") + prose(line.strip())]
    name, text = entry.groups()
    kind = types.get(name.lstrip("*"))
    return [f"- `{name}`" + (f" (`{kind}`)" if kind else "") + f": {prose(text)}"]
