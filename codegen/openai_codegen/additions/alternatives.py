"""What a normalised schema may be in the end: its objects, enums, lists, maps and plain values, without null."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import Node, schemas, target

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen(eq=False)
class Alternative:
    """One of them."""

    schema: Node
    """As it stands in its place, a reference to a component mostly."""
    meaning: Node
    """The same with references followed."""
    unions: tuple[str, ...]
    """Components that it was reached through."""

    @property
    def is_object(self) -> bool:
        """Whether it has properties of its own."""
        return "properties" in self.meaning

    @property
    def values(self) -> tuple[object, ...] | None:
        """The values that it allows, where these are known."""
        found = self.meaning
        return (found["const"],) if "const" in found else tuple(found["enum"]) if "enum" in found else None


def alternatives(document: Node, schema: Node, unions: tuple[str, ...] = ()) -> Iterator[Alternative]:
    """Everything that a schema may be, in order."""
    name = target(schema)
    found = schemas(document)[name] if name is not None else schema
    if name is not None and name in unions:
        return
    if "anyOf" in found:
        for member in found["anyOf"]:
            yield from alternatives(document, member, (*unions, name) if name else unions)
    elif target(found) is not None:
        yield from alternatives(document, found, (*unions, name) if name else unions)
    elif found.get("type") != "null":
        yield Alternative(schema, found, unions)


class Places:
    """From a schema in a normalised document to the place in the upstream file that it comes from."""

    def __init__(self, document: Node) -> None:
        self._components = schemas(document)
        self._inline: dict[int, str] = {}
        for pointer, schema in document["x-places"].items():
            self._inline.setdefault(id(schema), pointer)

    def of(self, schema: Node) -> str | None:
        """JSON pointer into the upstream file."""
        name = target(schema)
        if name is not None:
            origin = self._components[name].get("x-origin")
            return None if origin is None else str(origin)
        members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
        if len(members) == 1:
            return self.of(members[0]) or self._inline.get(id(schema))
        return self._inline.get(id(schema))
