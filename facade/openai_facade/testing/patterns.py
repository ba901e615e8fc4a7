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
_LONGEST = 100_000
_CLASSES = {"CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " ", "CATEGORY_NOT_DIGIT": "a"}
_CLASSES |= {"CATEGORY_NOT_WORD": "-", "CATEGORY_NOT_SPACE": "a"}


def matching(pattern: str) -> str:
    """Some string in which `pattern` is found; an empty one where none can be made."""
    return next(iter(texts(pattern, 0)), "")


def texts(pattern: str, least: int, *more: str) -> list[str]:
    """Strings in which `pattern` is found, of at least so many characters where that can be done.

    Args:
        pattern: A regular expression.
        least: How many characters there should be.
        more: Further strings to look at.
    """
    try:
        search = re.compile(pattern).search
        tree = _parse(pattern)
        made = _sequence(tree)
        ahead = "".join(_aheads(tree))
    except (re.error, LookupError, AttributeError, OverflowError, RecursionError, ValueError):
        return []
    long = [_stretched(tree, count) for count in (8, 16, 64, least) if count] if ahead or least else []
    tried = [made, ahead + made, ahead, *(ahead + text[len(ahead) :] for text in long), *long, *_SAMPLES, *more]
    found = [text for text in dict.fromkeys(tried) if len(text) <= _LONGEST and search(text)]
    return sorted(found, key=lambda text: len(text) < least)


def _stretched(tree: Any, count: int) -> str:
    """A text whose first repetition without a limit goes on until there are so many characters."""
    made = _sequence(tree)
    for at, (kind, value) in enumerate(tree):
        if str(kind).endswith("_REPEAT") and int(value[1]) > int(value[0]):
            unit = _sequence(value[2]) or "a"
            longer = min(int(value[1]), -(-(count - len(made)) // len(unit)) + max(int(value[0]), 1))
            return _sequence(tree[:at]) + unit * max(longer, 0) + _sequence(tree[at + 1 :])
    return made


def _aheads(nodes: Any) -> list[str]:
    """What must be found further on, as in `(?=.*[A-Z])`."""
    found: list[str] = []
    for kind, value in nodes:
        if str(kind) == "ASSERT" and value[0] > 0:
            inner = [node for node in value[1] if not str(node[0]).endswith("_REPEAT") or int(node[1][0]) > 0]
            found.append("".join(_node(str(one), said) for one, said in inner))
        elif str(kind) == "SUBPATTERN":
            found += _aheads(value[3])
    return found


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
            text, count = _sequence(inner), max(int(least), min(1, int(most)))
            if len(text) * count > _LONGEST:
                raise LookupError(kind)
            return text * count
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
