"""The fact tables: methods with what they send and answer, types with what they are made of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from openai_codegen.additions.meanings import Meaning, meaning, without_null
from openai_codegen.document import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from openai_codegen.document import Node

_VARIANT = re.compile(r"(Non)?Streaming\Z")


@attrs.frozen
class Field:
    """One field of a type."""

    wire: str
    meaning: Meaning
    required: bool
    nullable: bool


@attrs.frozen
class Method:
    """One method of the client that calls an operation."""

    place: str
    """Dotted path below the client, method included."""
    name: str
    verb: str
    path: str
    facts: Node

    @property
    def bodies(self) -> list[str]:
        """The types of the request body."""
        given = self.facts.get("body_type") or []
        return [given] if isinstance(given, str) else list(given)

    @property
    def sent(self) -> set[str]:
        """What travels in the body, by the names on the wire."""
        return {wire_of(given).removesuffix("[]") for given in self.parameters("body", "multipart")}

    def parameters(self, *places: str) -> list[Node]:
        """The arguments that travel in these places."""
        return [given for given in self.facts["params"] if given.get("in") in places]


class Tables:
    """The tables of one edition of the surface.

    Args:
        folder: Where `surface.yaml` and `types.yaml` are.
    """

    def __init__(self, folder: Path) -> None:
        self.surface = read(folder / "surface.yaml")
        self.entries: dict[str, Node] = read(folder / "types.yaml")["entries"]
        self._also = {path: home for home, entry in self.entries.items() for path in entry.get("also") or ()}
        self._requests: dict[str, list[str]] = {}
        for path, entry in self.entries.items():
            if entry.get("kind") == "union":
                self._requests.setdefault(entry["module"], []).append(path)

    def home(self, path: str) -> str:
        """The first path of a type that has several."""
        found: str = self._also.get(path, path)
        return found

    def paths(self, home: str) -> list[str]:
        """Every path of a type."""
        return [home, *(self.entries[home].get("also") or ())]

    def entry(self, path: str) -> Node:
        """What is known of a type; nothing of one that is not in the tables."""
        return self.entries.get(self.home(path), {})

    def kind(self, path: str) -> str:
        """`model`, `typeddict`, `union`, `literal`, `alias` or `other`."""
        return str(self.entry(path).get("kind", "other"))

    def fields(self, path: str) -> list[Field]:
        """The fields of a model or a dictionary."""
        found = []
        for name, field in (self.entry(path).get("fields") or {}).items():
            plain, nullable = without_null(meaning(field["type"]))
            found.append(Field(field.get("alias", name), plain, bool(field.get("required")), nullable))
        return found

    def members(self, path: str) -> list[Meaning]:
        """The members of a union."""
        return [meaning(text) for text in self.entry(path).get("members") or ()]

    def values(self, path: str) -> tuple[Any, ...]:
        """The values of a literal, those of the literals in it first."""
        entry = self.entry(path)
        inner = [value for other in entry.get("includes") or () for value in self.values(other)]
        return tuple(dict.fromkeys([*inner, *(entry.get("values") or ())]))

    def methods(self) -> Iterator[Method]:
        """Every method with an operation of its own, in the order of the table."""
        for resource, node in self.surface["resources"].items():
            for name, facts in (node.get("methods") or {}).items():
                if "http" in facts and not node.get("alias_of"):
                    verb, path = facts["http"].split(" ", 1)
                    yield Method(f"{resource}.{name}", name, verb, path, facts)

    def variants(self, path: str) -> list[str]:
        """The dictionaries of one request that differ in whether it is streamed, and nothing for any other type."""
        members = self.entry(path).get("members") or ()
        named = [member for member in members if _VARIANT.search(member)]
        base = [_VARIANT.sub("Base", member) for member in named]
        return [*(one for one in dict.fromkeys(base) if one in self.entries), *named] if len(named) == 2 else []

    def bodies(self) -> dict[str, set[str]]:
        """Types of request bodies and their variants, with the fields that travel in the body."""
        found: dict[str, set[str]] = {}
        for method in self.methods():
            waiting = list(method.bodies) if method.sent else []
            while waiting:
                path = waiting.pop()
                found[path] = method.sent
                base = _VARIANT.sub("Base", path)
                waiting += [one for one in (base, *(self.entry(path).get("members") or ())) if one not in found]
        return found

    def owner(self, path: str) -> str:
        """The request that a variant of it belongs to; any other type itself."""
        parent = path.rpartition(".")[0]
        for other in self._requests.get(parent, ()):
            if path in self.variants(other):
                return other
        return path


def wire_of(parameter: Node) -> str:
    """The name of an argument on the wire."""
    return str(parameter.get("wire", parameter["name"]))
