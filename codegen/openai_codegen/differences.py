"""Differences of two schemas as callers feel them, whatever they are composed of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

import attrs

from openai_codegen.document import Node, target
from openai_codegen.shapes import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator


MANY = 6
"""How many values or classes a line names."""


@attrs.frozen
class Difference:
    """One difference inside a schema."""

    verb: Literal["added", "removed", "changed"]
    place: str
    note: str = ""
    breaks: bool = False


@attrs.define
class _Alternatives:
    """What a value may be, references to what is no class followed."""

    plain: dict[str, Node] = attrs.field(factory=dict)
    """Scalars, lists and maps, by the word for them."""
    classes: list[str] = attrs.field(factory=list)
    values: list[Any] = attrs.field(factory=list)
    null: bool = False


class Comparison:
    """Compares schemas of two normalised documents.

    Args:
        old: The components before.
        new: The components now.
        sent: Whether requests hold what is compared; answers may take more than before and give less.
    """

    def __init__(self, old: Node, new: Node, *, sent: bool) -> None:
        self._old = old
        self._new = new
        self._sent = sent

    def of(self, was: Node, now: Node, place: str = "", within: frozenset[str] = frozenset()) -> Iterator[Difference]:
        """Differences of two schemas in one place; classes that both name are compared on their own."""
        first, second = _Alternatives(), _Alternatives()
        common = {target(one) for one in _members(was)} & {target(one) for one in _members(now)}
        both = frozenset(name for name in common if name and not self._in_place(name))
        _collect(was, self._old, first, both)
        _collect(now, self._new, second, both)
        yield from self._values(first, second, place)
        for word in first.plain.keys() & second.plain.keys():
            for key in ("items", "additionalProperties"):
                one, other = first.plain[word].get(key), second.plain[word].get(key)
                if isinstance(one, dict) and isinstance(other, dict):
                    yield from self.of(one, other, f"{place}[]", within)
        gone = [name for name in first.classes if name not in second.classes]
        fresh = [name for name in second.classes if name not in first.classes]
        others = 0
        for name in list(gone):
            alike = next((one for one in fresh if one not in within and self._goes_on(name, one, within)), None)
            if alike is not None:
                gone.remove(name)
                fresh.remove(alike)
                yield from self.inside(self._old[name], self._new[alike], place, within | {alike})
                others += name in self._new and not self._sent
        if others:
            what = "it is another class" if others == 1 else f"{others} of its alternatives are other classes"
            yield Difference("changed", place, f"{what} now, with all that was in it before")
        gone += [word for word in first.plain if word not in second.plain]
        fresh += [word for word in second.plain if word not in first.plain and not self._covers(first, second, word)]
        yield from self._kinds(gone, fresh, first, second, place)

    def inside(
        self, was: Node, now: Node, place: str = "", within: frozenset[str] = frozenset()
    ) -> Iterator[Difference]:
        """Differences of what two classes hold."""
        if not (is_object(was) and is_object(now)):
            yield from self.of({**was, "x-kind": None}, {**now, "x-kind": None}, place, within)
            return
        first, second = was["properties"], now["properties"]
        needed, needed_now = set(was.get("required") or ()), set(now.get("required") or ())
        for name in first.keys() - second.keys():
            yield Difference("removed", f"{place}.{name}", breaks=True)
        for name in second.keys() - first.keys():
            must = self._sent and name in needed_now
            yield Difference("added", f"{place}.{name}", "needed in requests" if must else "", must)
        for name in first.keys() & second.keys():
            if self._sent and name in needed_now - needed:
                yield Difference("changed", f"{place}.{name}", "is needed in requests now", breaks=True)
            elif name in needed - needed_now:
                yield Difference("changed", f"{place}.{name}", "may be missing now")
            yield from self.of(first[name], second[name], f"{place}.{name}", within)

    def _in_place(self, name: str) -> bool:
        """Whether a class is a list of values that upstream has where it is used."""
        schema = self._old[name]
        return bool(schema["x-kind"] == "enum" and schema.get("x-origin", "").count("/") > 3)

    def _goes_on(self, was: str, now: str, within: frozenset[str]) -> bool:
        """Whether another class will do for those who know this one."""
        first, second = self._old[was], self._new[now]
        if not (is_object(first) and is_object(second)):
            return False
        return not any(one.breaks for one in self.inside(first, second, "", within | {now}))

    def _values(self, first: _Alternatives, second: _Alternatives, place: str) -> Iterator[Difference]:
        if not first.values or not second.values:
            return
        gone = [one for one in first.values if one not in second.values and _word_of(one) not in second.plain]
        fresh = [one for one in second.values if one not in first.values and _word_of(one) not in first.plain]
        if gone:
            yield Difference("changed", place, _told(gone, "gone"), breaks=self._sent or not _open(first))
        if fresh:
            yield Difference("changed", place, _told(fresh, "new"))

    def _covers(self, first: _Alternatives, second: _Alternatives, word: str) -> bool:
        return bool(first.values) and bool(second.values) and any(_word_of(one) == word for one in first.values)

    def _kinds(
        self, gone: list[str], fresh: list[str], first: _Alternatives, second: _Alternatives, place: str
    ) -> Iterator[Difference]:
        if first.values and not second.values:
            words = {_word_of(one) for one in first.values}
            gone += [word for word in sorted(words) if word not in second.plain]
            fresh = [word for word in fresh if word not in words]
        if second.values and not first.values:
            words = {_word_of(one) for one in second.values}
            fresh += [word for word in sorted(words) if word not in first.plain]
        if gone and fresh and not first.plain.keys() & second.plain.keys() and not set(first.classes) - set(gone):
            note = f"is {_joined(fresh)}, was {_joined(gone)}"
            yield Difference("changed", place, note, breaks=True)
            gone, fresh = [], []
        if gone:
            note = f"is no longer {_joined(gone)}"
            yield Difference("changed", place, note, breaks=self._sent or bool(fresh))
        if fresh:
            yield Difference("changed", place, f"may be {_joined(fresh)}, too")
        if first.null and not second.null:
            yield Difference("changed", place, "is never null now", breaks=self._sent)
        elif second.null and not first.null:
            yield Difference("changed", place, "may be null now")


def _told(values: list[Any], what: str) -> str:
    if len(values) == 1:
        return f"the value {json.dumps(values[0])} is {what}"
    return f"the values {', '.join(map(json.dumps, values[:MANY]))}{_rest(values)} are {what}"


def _joined(names: list[str]) -> str:
    return " or ".join(names[:MANY]) + _rest(names)


def _rest(things: list[Any]) -> str:
    return f" and {len(things) - MANY} more" if len(things) > MANY else ""


def _members(schema: Node) -> list[Node]:
    found: list[Node] = schema.get("anyOf", [schema])
    return found


def _collect(schema: Node, components: Node, found: _Alternatives, stop: frozenset[str]) -> None:
    name = target(schema)
    if name is not None:
        component = components[name]
        if is_object(component) or name in stop:
            if name not in found.classes:
                found.classes.append(name)
        else:
            _collect(component, components, found, stop)
    elif "anyOf" in schema:
        for member in schema["anyOf"]:
            _collect(member, components, found, stop)
    elif "const" in schema:
        found.values.append(schema["const"])
    elif "enum" in schema:
        found.values += [value for value in schema["enum"] if value not in found.values]
    elif schema.get("type") == "null":
        found.null = True
    else:
        found.plain.setdefault(_word(schema), schema)


def _word(schema: Node) -> str:
    if "items" in schema or schema.get("type") == "array":
        return "list"
    return "map" if schema.get("type") == "object" else str(schema.get("type", "anything"))


def _word_of(value: Any) -> str:
    words = {bool: "boolean", int: "integer", float: "number", type(None): "null"}
    return words.get(type(value), "string")


def _open(alternatives: _Alternatives) -> bool:
    """Whether values that nobody listed have always been possible."""
    return any(_word_of(value) in alternatives.plain for value in alternatives.values)
