"""An operation that an edition brings at last gets the public names that its addition had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_codegen.document import Node, schemas, target

if TYPE_CHECKING:
    from collections.abc import Iterator


def inherit(document: Node, ours: Node, theirs: Node, components: Node) -> None:
    """Hand the public names of one operation's schemas on to those of another.

    Args:
        document: The description of the other one.
        ours: The addition.
        theirs: The operation of the edition.
        components: The components of all additions.
    """
    theirs.setdefault("x-public", {}).update(ours.get("x-public") or {})
    if not theirs["x-public"]:
        del theirs["x-public"]
    walk = _Walk(document, components)
    for one, other in _contents(ours, theirs):
        walk.schemas(one, other)


def _contents(ours: Node, theirs: Node) -> Iterator[tuple[Node, Node]]:
    pairs = [(ours.get("requestBody") or {}, theirs.get("requestBody") or {})]
    pairs += [(answer, (theirs.get("responses") or {}).get(code, {})) for code, answer in ours["responses"].items()]
    for one, other in pairs:
        for media, content in (one.get("content") or {}).items():
            found = (other.get("content") or {}).get(media, {}).get("schema")
            if found is not None:
                yield content["schema"], found


class _Walk:
    def __init__(self, document: Node, components: Node) -> None:
        self._theirs = schemas(document)
        self._ours = components
        self._seen: set[tuple[int, int]] = set()

    def schemas(self, one: Node, other: Node) -> None:
        one, other = self._follow(one, self._ours), self._follow(other, self._theirs)
        if one is other or (id(one), id(other)) in self._seen:
            return
        self._seen.add((id(one), id(other)))
        if one.get("x-public"):
            other["x-public"] = {**one["x-public"], **other.get("x-public", {})}
        for name, schema in (one.get("properties") or {}).items():
            if name in (found := self._properties(other)):
                self.schemas(schema, found[name])
        for key in ("items", "additionalProperties"):
            if isinstance(one.get(key), dict) and isinstance(other.get(key), dict):
                self.schemas(one[key], other[key])
        for member in one.get("anyOf") or ():
            fitting = self._fitting(member, other)
            if fitting is not None:
                self.schemas(member, fitting)

    def _follow(self, schema: Node, components: Node) -> Node:
        while (name := target(schema)) is not None and name in (components if name in components else self._theirs):
            schema = components[name] if name in components else self._theirs[name]
        return schema

    def _properties(self, schema: Node) -> Node:
        found = dict(schema.get("properties") or {})
        for part in schema.get("allOf") or ():
            found |= self._properties(self._follow(part, self._theirs))
        return found

    def _fitting(self, member: Node, other: Node) -> Node | None:
        """The alternative with the tags of a member, else with its type and most of its values."""
        mine = self._follow(member, self._ours)
        alternatives = [self._follow(one, self._theirs) for one in other.get("anyOf") or other.get("oneOf") or ()]
        tags = self._tags(mine, self._ours)
        if tags:
            return next((one for one in alternatives if tags.items() <= self._tags(one, self._theirs).items()), None)
        alike = [one for one in alternatives if one.get("type", "") == mine.get("type")]
        values = {str(value) for value in mine.get("enum") or ()}
        return max(alike, key=lambda one: len(values.intersection(map(str, one.get("enum") or ()))), default=None)

    def _tags(self, schema: Node, components: Node) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, inner in self._properties(schema).items():
            prop = self._follow(inner, components)
            values = [prop["const"]] if "const" in prop else list(prop.get("enum") or ())
            if len(values) == 1:
                found[name] = str(values[0])
        return found
