"""Types of the tables as component schemas of a description, one for each group of types of one shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen import names
from openai_codegen.additions.meanings import (
    Anything,
    Either,
    ListOf,
    MapOf,
    Meaning,
    Named,
    Null,
    Scalar,
    Values,
    meaning,
)
from openai_codegen.document import reference

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from openai_codegen.additions.grouping import Grouping
    from openai_codegen.additions.tables import Field, Tables
    from openai_codegen.document import Node

COMPONENT = "/components/schemas/"
LONG = 40
"""Longer names of nested types repeat where they are nested, level by level; the last part says enough."""
NULL = {"type": "null"}
_PARTS = re.compile(r"(?:Resource|Param)(?=[A-Z])")
_OUTER = ("types", "beta", "shared", "shared_params", "admin", "organization")


class Components:
    """Describes types, each where it is first needed.

    Args:
        tables: The tables.
        grouping: Which types are one.
        places: Types that the description has already, and where.
        taken: Component names that are no longer free, in snake_case.
        bodies: Types of request bodies, and the fields of them that are sent in the body; others have further arguments
            of the method.
    """

    def __init__(
        self,
        tables: Tables,
        grouping: Grouping,
        places: Mapping[str, str],
        taken: Iterable[str],
        bodies: Mapping[str, Collection[str]],
    ) -> None:
        self._tables = tables
        self._bodies = bodies
        self._grouping = grouping
        self._places = places
        self._taken = set(taken)
        self._names: dict[str, str] = {}
        self.made: dict[str, Node] = {}
        """The components by name, in the order in which they were needed."""

    def schema(self, given: Meaning, *, nullable: bool = False) -> Node:
        """The schema of a meaning; types in it become components."""
        found = self._schema(given)
        if not nullable or found == {}:
            return found
        if set(found) <= {"type", "enum"} and isinstance(found["type"], str) and "enum" not in found:
            return {"type": [found["type"], "null"]}
        return {"anyOf": [*(found["anyOf"] if set(found) == {"anyOf"} else [found]), NULL]}

    def named(self, path: str) -> Node:
        """A reference to the schema of a type."""
        path = self._tables.home(path)
        if path in self._places:
            return {"$ref": f"#{self._places[path]}"}
        if not self._tables.entry(path) or self._tables.kind(path) == "other":
            return {}
        first = self._grouping.first(path)
        if first not in self._names:
            self._names[first] = self._name(first)
            self.made[self._names[first]] = {}
            self.made[self._names[first]] |= self._component(first)
        return reference(self._names[first])

    def add(self, name: str, schema: Node) -> str:
        """A component that no type of the tables stands for; answers its name."""
        made = next(one for one in (name, f"{name}Schema") if names.snake(one) not in self._taken)
        self._taken.add(names.snake(made))
        self.made[made] = schema
        return made

    def _schema(self, given: Meaning) -> Node:
        if isinstance(given, Named):
            return self.named(given.path)
        if isinstance(given, Scalar):
            return {"type": "string", "format": "binary"} if given.kind == "binary" else {"type": given.kind}
        if isinstance(given, Values):
            return _values(given.values)
        if isinstance(given, ListOf):
            return {"type": "array", "items": self._schema(given.item)}
        if isinstance(given, MapOf):
            return {"type": "object", "additionalProperties": self._schema(given.value) or True}
        if isinstance(given, Either):
            plain = [member for member in given.members if not isinstance(member, Null)]
            found = [self._schema(member) for member in plain]
            if {} in found or any(isinstance(member, Anything) for member in plain):
                return {}
            return {"anyOf": [*found, NULL] if len(plain) < len(given.members) else found}
        return {}

    def _component(self, path: str) -> Node:
        public = {other: self._kind(name) for name in self._grouping.names(path) for other in self._tables.paths(name)}
        variants = self._tables.variants(path)
        public |= dict.fromkeys(variants, "typeddict")
        return {"x-public": dict(sorted(public.items())), **self._shape(path, variants)}

    def _kind(self, path: str) -> str:
        return self._tables.kind(path)

    def _shape(self, path: str, variants: list[str]) -> Node:
        kind = self._tables.kind(path)
        if variants:
            return self._object([self._sent(variant) for variant in variants if not variant.endswith("Base")])
        if kind in ("model", "typeddict"):
            shape = self._object([self._sent(path)])
            extra = self._tables.entry(path).get("extra")
            return {**shape, "additionalProperties": self.schema(meaning(extra)) or True} if extra else shape
        if kind == "literal":
            shape = _values(self._tables.values(path))
            return {"anyOf": [{"type": "string"}, shape]} if self._tables.entry(path).get("open") else shape
        if kind == "union":
            # what reports an error comes last: whoever makes an example takes the first
            return self._schema(Either(tuple(sorted(self._tables.members(path), key=self._is_error))))
        return self._schema(meaning(self._tables.entry(path)["target"]))

    def _sent(self, path: str) -> list[Field]:
        fields = self._tables.fields(path)
        return [field for field in fields if field.wire in self._bodies[path]] if path in self._bodies else fields

    def _is_error(self, member: Meaning) -> bool:
        fields = self._tables.fields(member.path) if isinstance(member, Named) else []
        return any(field.wire == "type" and field.meaning == Values(("error",)) for field in fields)

    def _object(self, variants: list[list[Field]]) -> Node:
        found: dict[str, list[Field]] = {}
        for fields in variants:
            for field in fields:
                found.setdefault(field.wire, []).append(field)
        properties = {wire: self._property(fields) for wire, fields in found.items()}
        required = [
            wire for wire, fields in found.items() if len(fields) == len(variants) and all(f.required for f in fields)
        ]
        shape: Node = {"type": "object", "properties": properties}
        return {**shape, "required": required} if required else shape

    def _property(self, fields: list[Field]) -> Node:
        first = fields[0]
        values = [value for field in fields if isinstance(field.meaning, Values) for value in field.meaning.values]
        if values and all(isinstance(value, bool) for value in values):
            return self.schema(Scalar("boolean"), nullable=any(field.nullable for field in fields))
        return self.schema(first.meaning, nullable=first.nullable)

    def _name(self, path: str) -> str:
        """The short name where it is free, else a name with what it belongs to before it."""
        *outer, module, short = path.split(".")
        around = [names.singular(names.pascal(part)) for part in outer if part not in _OUTER]
        owner = names.pascal(module)
        if not self._tables.entry(path).get("nested"):
            around.append(names.singular(owner) if module not in _OUTER else "")
            candidates = [short]
        elif len(short) > LONG:
            candidates = [owner + _PARTS.split(short)[-1] if _PARTS.search(short) else short, short]
        elif short.startswith(owner.removesuffix("Params").removesuffix("Param")):
            candidates = [short, owner + short]
        else:
            candidates = [owner + short]
        last = candidates[-1]
        for part in reversed([part for part in around if part]):
            last = part + last
            candidates.append(last)
        candidates.insert(1, f"{candidates[0]}{'Param' if self._tables.kind(path) == 'typeddict' else 'Schema'}")
        candidates += [f"{candidates[-1]}{number}" for number in range(2, 10)]
        made = next(one for one in candidates if names.snake(one) not in self._taken)
        self._taken.add(names.snake(made))
        return made


def _values(values: tuple[object, ...]) -> Node:
    kind = "boolean" if all(isinstance(value, bool) for value in values) else "string"
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        kind = "integer"
    if kind == "boolean" and len(values) > 1:
        return {"type": "boolean"}
    return {"type": kind, "enum": list(values)}
