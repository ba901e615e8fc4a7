"""A string that a regular expression accepts, for schemas with a `pattern`."""

from __future__ import annotations

import re
from typing import Any

_SAMPLES = (
    "abc",
    "ABC",
    "a1",
    "abc-123",
    "a_b",
    "1",
    "2026",
    "2026-05-17",
    "12:00:00",
    "user@example.com",
    "+14155550123",
)
_CLASSES = {"CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_DIGIT": "a"}
_CLASSES |= {"CATEGORY_NOT_WORD": "-", "CATEGORY_NOT_SPACE": "a"}


def matching(pattern: str) -> str:
    """Some string in which `pattern` is found; an empty one where none can be made."""
    try:
        search = re.compile(pattern).search
        made = _sequence(_parse(pattern))
    except (re.error, LookupError, AttributeError):
        made = ""
        search = re.compile("").search
    return next((text for text in (made, *_SAMPLES) if search(text)), "")


def _parse(pattern: str) -> Any:
    """The parse tree of the standard library; it has no public name, so a change of it must not break a server."""
    return re._parser.parse(pattern)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def _sequence(nodes: Any) -> str:
    return "".join(_node(str(kind), value) for kind, value in nodes)


def _node(kind: str, value: Any) -> str:
    match kind:
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return "a" if chr(value) != "a" else "b"
        case "ANY":
            return "a"
        case "IN":
            return _member(value)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            least, most, inner = value
            return _sequence(inner) * max(int(least), min(1, int(most)))
        case "SUBPATTERN":
            return _sequence(value[3])
        case "ATOMIC_GROUP":
            return _sequence(value)
        case "BRANCH":
            return _sequence(value[1][0])
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return ""
        case _:
            raise LookupError(kind)


def _member(options: Any) -> str:
    """A character of a set such as `[a-z_]` or `[^"]`."""
    if str(options[0][0]) == "NEGATE":
        return next(char for char in "abc019-_ ~" if not any(_holds(option, char) for option in options[1:]))
    kind, value = options[0]
    match str(kind):
        case "RANGE":
            return chr(value[0])
        case "LITERAL":
            return chr(value)
        case _:
            return _CLASSES[str(value)]


def _holds(option: Any, char: str) -> bool:
    kind, value = option
    match str(kind):
        case "RANGE":
            return bool(value[0] <= ord(char) <= value[1])
        case "LITERAL":
            return bool(ord(char) == value)
        case _:
            return bool(re.match({"DIGIT": r"\d", "WORD": r"\w"}.get(str(value).rpartition("_")[2], r"\s"), char))
