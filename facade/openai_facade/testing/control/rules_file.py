"""A file of rules in YAML or JSON, checked as a whole before any of it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from .reading import BadRule, teach

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from .reading import Taught


class BadFile(ValueError):
    """A file of rules that cannot be used, with the line."""


def teach_file(emulator: Taught, path: Path) -> int:
    """Lay down the rules of a file; gives back how many they were.

    Raises:
        BadFile: It cannot be read; the message names file and line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        # JSON may be indented by tabs, which YAML does not take
        text = text.replace("\t", " ") if path.suffix == ".json" else text
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except OSError as problem:
        raise BadFile(f"{path}: {problem.strerror}") from None
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as problem:
        mark: Any = getattr(problem, "problem_mark", None)
        line = f":{mark.line + 1}" if mark is not None else ""
        raise BadFile(f"{path}{line}: {getattr(problem, 'problem', None) or 'it cannot be read'}") from None
    try:
        return teach(emulator, data if data is not None else [])
    except BadRule as bad:
        raise BadFile(f"{path}:{_line(node, bad.path)}: {bad.message}") from None


def _line(node: Any, path: Sequence[str | int]) -> int:
    """The line on which something stands, counted from 1."""
    line = node.start_mark.line
    for key in path:
        found = None
        if isinstance(node, yaml.SequenceNode) and isinstance(key, int) and key < len(node.value):
            found = node = node.value[key]
        elif isinstance(node, yaml.MappingNode):
            for name, value in node.value:
                if name.value == str(key):
                    found, node = name, value
        if found is None:
            break
        line = found.start_mark.line
    return int(line) + 1
