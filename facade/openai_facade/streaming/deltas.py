"""Fold deltas into a whole at a cost that depends on the delta alone, never on what came before.

Text is kept in pieces and joined when somebody reads it. A snapshot taken after an event is the text and a length,
so handing one out with every event costs nothing until it is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from openai_runtime.model import Model

REPLACED: Final = frozenset(
    {
        "id",
        "type",
        "role",
        "name",
        "index",
        "object",
        "status",
        "model",
        "finish_reason",
        "server_label",
    }
)
"""Keys whose text comes whole, as that of all keys that end in `_id`: a later value replaces an earlier one. All other
text is joined."""


class Text:
    """Text that grows by pieces."""

    __slots__ = ("_pieces", "length")

    def __init__(self, piece: str = "") -> None:
        self._pieces = [piece] if piece else []
        self.length = len(piece)

    def append(self, piece: str) -> None:
        """Add a piece."""
        self._pieces.append(piece)
        self.length += len(piece)

    def __str__(self) -> str:
        if len(self._pieces) != 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0]

    def snapshot(self) -> Snapshot:
        """Give the text as it is now, joined when it is read."""
        return Snapshot(self, self.length)


class Snapshot:
    """A text as it was at one moment."""

    __slots__ = ("_length", "_text")

    def __init__(self, text: Text, length: int) -> None:
        self._text = text
        self._length = length

    def __str__(self) -> str:
        whole = str(self._text)
        return whole if len(whole) == self._length else whole[: self._length]


class Indexed(dict[int, Any]):
    """A list whose entries say their place in a field `index`."""


def merge(whole: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Fold `delta` into `whole` in place; anything odd replaces what it does not fit."""
    for key, value in delta.items():
        if isinstance(value, Model):
            value = value.__dict__
        if isinstance(value, str):
            _merge_text(whole, key, value)
        elif isinstance(value, Mapping):
            inner = whole.get(key)
            if type(inner) is not dict:
                inner = whole[key] = {}
            merge(inner, value)
        elif isinstance(value, list):
            _merge_list(whole, key, value)
        elif value is not None or key not in whole:
            whole[key] = value


def _merge_text(whole: dict[str, Any], key: str, value: str) -> None:
    known = whole.get(key)
    if key in REPLACED or key.endswith("_id"):
        whole[key] = value
        return
    if not isinstance(known, Text):
        known = whole[key] = Text(known if isinstance(known, str) else "")
    known.append(value)


def _merge_list(whole: dict[str, Any], key: str, values: list[Any]) -> None:
    entries = [fields for value in values if (fields := fields_of(value)) and type(fields.get("index")) is int]
    known = whole.get(key)
    if entries and (len(entries) == len(values) or isinstance(known, Indexed)):
        if not isinstance(known, Indexed):
            known = whole[key] = indexed(known)
        for entry in entries:
            inner = known.get(entry["index"])
            if type(inner) is not dict:
                inner = known[entry["index"]] = {}
            merge(inner, entry)
    elif isinstance(known, list):
        known.extend(values)
    elif not isinstance(known, Indexed):  # entries that lost their index have no place among those that have one
        whole[key] = list(values)


def indexed(entries: Any) -> Indexed:
    """Give the objects of a list by their places, as dicts that may be changed."""
    listed = enumerate(entries if isinstance(entries, list) else ())
    return Indexed((place, dict(fields)) for place, entry in listed if (fields := fields_of(entry)) is not None)


def fields_of(value: Any) -> dict[str, Any] | None:
    """Give the fields of a model or dict; None for other values."""
    fields = value if isinstance(value, dict) else getattr(value, "__dict__", None)
    return fields if isinstance(fields, dict) else None


def plain(node: Any) -> Any:
    """Give what was folded as plain JSON values: text joined, indexed entries as a list in the order of the index."""
    if isinstance(node, Text):
        return str(node)
    if isinstance(node, Indexed):
        return [{k: plain(v) for k, v in node[place].items() if k != "index"} for place in sorted(node)]
    if isinstance(node, Model):
        return node.to_dict()
    if isinstance(node, dict):
        return {key: plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [plain(value) for value in node]
    return node
