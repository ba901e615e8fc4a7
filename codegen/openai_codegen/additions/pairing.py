"""Which types of the tables a description has already, and under which schema.

Each method is paired with its operation, and the types are walked along the schemas: field by field, item by item, the
members of unions by their tags and shapes. What the tables have on the way and the description has not is a gap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from openai_codegen.additions.alternatives import Alternative, Places, alternatives
from openai_codegen.additions.meanings import (
    Either,
    ListOf,
    MapOf,
    Meaning,
    Named,
    Scalar,
    Values,
    meaning,
    without_null,
)
from openai_codegen.additions.tables import wire_of
from openai_codegen.document import Node, each_operation, reference, schemas

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.additions.tables import Field, Method, Tables
    from openai_codegen.naming.paths import Meaning as Public

LIKENESS = 0.5
"""Share of field names in common from which on a type and an object without a common tag may be the same."""


@attrs.frozen
class Gap:
    """Something the tables have at a place that the description describes without it."""

    pointer: str
    """The object, union, list of values or operation in the upstream file."""
    kind: str
    """`properties`, `members`, `values` or `parameters`."""
    name: str
    """The field or argument; of members and values what tells them apart."""
    meaning: Meaning
    nullable: bool = False


class Pairing:
    """Pairs the types of some tables with the schemas of a description.

    Args:
        tables: The tables.
        document: The description, normalised.
    """

    def __init__(self, tables: Tables, document: Node) -> None:
        self._tables = tables
        self._document = document
        self._places = Places(document)
        self._seen: set[tuple[str, str]] = set()
        self._bodies = tables.bodies()
        self.pointers: dict[str, str] = {}
        """Public path of a type -> its place in the upstream file."""
        self.gaps: dict[Gap, None] = {}
        self._operations = {
            (verb.upper(), _template(path)): (path, verb, node) for path, verb, node in each_operation(document)
        }

    def operation(self, method: Method) -> Node | None:
        """The operation of a method, where the description has it."""
        found = self._operations.get((method.verb, _template(method.path)))
        return None if found is None else found[2]

    def known(self, paths: Mapping[str, Public]) -> None:
        """Begin with public paths that the description has."""
        for path, public in paths.items():
            place = reference(public.component) if public.component is not None else public.schema
            if place is not None:
                self.pair(Named(path), place)

    def method(self, method: Method) -> None:
        """Pair what a method sends and answers with what its operation does."""
        found = self._operations.get((method.verb, _template(method.path)))
        if found is None:
            return
        path, verb, node = found
        for content in (node.get("requestBody") or {}).get("content", {}).values():
            for text in method.bodies:
                self.pair(meaning(text), content["schema"])
            self._arguments(method, content["schema"])
        for answer in node["responses"].values():
            for media, content in (answer.get("content") or {}).items():
                self._answer(method, media, content["schema"])
        self._parameters(method, node, f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{verb}")

    def _answer(self, method: Method, media: str, schema: Node) -> None:
        facts = method.facts
        if media.endswith("event-stream"):
            if facts.get("stream_event"):
                self.pair(meaning(facts["stream_event"]), schema)
        elif facts.get("returns") and not facts.get("binary"):
            if facts.get("page"):
                for one in alternatives(self._document, schema):
                    data = one.meaning.get("properties", {}).get("data", {})
                    self.pair(ListOf(meaning(facts["returns"])), data)
            else:
                self.pair(meaning(facts["returns"]), schema)

    def _arguments(self, method: Method, schema: Node) -> None:
        """Arguments that belong to a variant of the request that the description does not know."""
        objects = [one for one in alternatives(self._document, schema) if one.is_object]
        pointer = self._places.of(objects[0].schema) if len(objects) == 1 else None
        for facts in method.parameters("body", "multipart"):
            wire = wire_of(facts).removesuffix("[]")
            if pointer is None or {wire, f"{wire}[]"} & set(objects[0].meaning["properties"]):
                continue
            plain, nullable = without_null(meaning(facts["type"]))
            self.gaps[Gap(pointer, "properties", wire, plain, nullable)] = None

    def _parameters(self, method: Method, node: Node, pointer: str) -> None:
        given = {one["name"].removesuffix("[]"): one for one in node.get("parameters") or ()}
        for facts in method.parameters("query"):
            wire = wire_of(facts)
            plain, nullable = without_null(meaning(facts["type"]))
            if wire in given:
                self.pair(plain, given[wire].get("x-schema") or given[wire].get("schema") or {})
            else:
                self.gaps[Gap(pointer, "parameters", wire, plain, nullable)] = None

    def pair(self, given: Meaning, schema: Node) -> bool:
        """Pair one meaning with one schema; answers whether the one can be the other."""
        given, _ = without_null(given)
        found = list(alternatives(self._document, schema))
        if isinstance(given, Named):
            return self._named(given, schema, found)
        if isinstance(given, ListOf):
            lists = [one.meaning.get("items") or {} for one in found if one.meaning.get("type") == "array"]
            return self._all(given.item, lists)
        if isinstance(given, MapOf):
            maps = [one.meaning.get("additionalProperties") for one in found if one.meaning.get("type") == "object"]
            return self._all(given.value, [value for value in maps if isinstance(value, dict)])
        if isinstance(given, Either):
            return self._members(given.members, schema, found)
        if isinstance(given, Values):
            return self._values(given.values, schema, found)
        return True

    def _all(self, given: Meaning, found: Iterable[Node]) -> bool:
        fitting = [self.pair(given, schema) for schema in found]
        return any(fitting)

    def _named(self, given: Named, schema: Node, found: list[Alternative]) -> bool:
        path = self._tables.home(given.path)
        pointer = self._places.of(schema)
        key = (path, pointer or str(id(schema)))
        if key in self._seen:
            return True
        self._seen.add(key)
        kind = self._tables.kind(path)
        if kind in ("model", "typeddict"):
            fits = self._object(path, found)
        elif kind == "union":
            variants = self._tables.variants(path)
            for variant in variants:
                self.pair(Named(variant), schema)
            fits = bool(variants) or self._members(self._tables.members(path), schema, found)
        elif kind == "literal":
            fits = self._values(self._tables.values(path), schema, found)
        else:
            entry = self._tables.entry(path)
            fits = "target" in entry and self.pair(meaning(entry["target"]), schema)
        if fits and pointer is not None:
            self.pointers.setdefault(path, pointer)
        return fits

    def _object(self, path: str, found: list[Alternative]) -> bool:
        objects = [one for one in found if one.is_object]
        fields = self._tables.fields(path)
        if len(objects) == 1:
            if likeness(fields, objects[0].meaning) < 0:
                return False
            self._fields(fields, objects[0], self._bodies.get(path))
            return True
        if not fields or not objects:
            return bool(found) and not objects and not fields
        properties: dict[str, list[Node]] = {}
        for one in objects:
            for name, schema in one.meaning["properties"].items():
                properties.setdefault(name, []).append(schema)
        for field in fields:
            for schema in properties.get(field.wire, ()):
                self.pair(field.meaning, schema)
        return {field.wire for field in fields} <= set(properties)

    def _fields(self, fields: Iterable[Field], one: Alternative, sent: set[str] | None) -> None:
        properties = one.meaning["properties"]
        pointer = self._places.of(one.schema)
        names = {field.wire for field in fields}
        whole = len(names & set(properties)) >= 0.8 * len(properties)
        for field in fields:
            if field.wire in properties:
                self.pair(field.meaning, properties[field.wire])
            elif sent is not None and field.wire not in sent:
                continue
            elif whole and pointer is not None and not one.meaning.get("additionalProperties"):
                self.gaps[Gap(pointer, "properties", field.wire, field.meaning, field.nullable)] = None

    def _values(self, values: tuple[object, ...], schema: Node, found: list[Alternative]) -> bool:
        sets = [one for one in found if one.values is not None]
        best = max(sets, key=lambda one: len(set(values) & set(one.values or ())), default=None)
        if best is None or not set(values) & set(best.values or ()):
            return any(one.meaning.get("type") == "string" for one in found)
        missing = tuple(value for value in values if not any(value in (one.values or ()) for one in sets))
        pointer = self._places.of(best.schema)
        if missing and pointer is not None and "enum" in best.meaning:
            self.gaps[Gap(pointer, "values", str(missing), Values(missing))] = None
        return True

    def _members(self, members: Iterable[Meaning], schema: Node, found: list[Alternative]) -> bool:
        missing, matched = [], 0
        for member in members:
            fits = self._member(member, schema, found)
            matched += fits
            if not fits:
                missing.append(member)
        pointer = self._places.of(schema)
        objects = sum(one.is_object for one in found)
        if matched and pointer is not None and objects > 1:
            for member in missing:
                if isinstance(member, Named) and self._tables.kind(member.path) in ("model", "typeddict"):
                    self.gaps[Gap(pointer, "members", member.path, member)] = None
        return matched > 0

    def _member(self, member: Meaning, schema: Node, found: list[Alternative]) -> bool:
        if isinstance(member, Scalar):
            return any(one.meaning.get("type") in (member.kind, "number") for one in found)
        if not isinstance(member, Named):
            return self.pair(member, schema)
        kind = self._tables.kind(member.path)
        if kind == "union" and not self._tables.variants(member.path):
            return self._inner_union(member, schema, found)
        if kind in ("model", "typeddict"):
            fields = self._tables.fields(member.path)
            scored = [(likeness(fields, one.meaning), one) for one in found if one.is_object]
            score, best = max(scored, key=lambda pair: pair[0], default=(0.0, None))
            return best is not None and score >= LIKENESS and self.pair(member, best.schema)
        return self.pair(member, schema)

    def _inner_union(self, member: Named, schema: Node, found: list[Alternative]) -> bool:
        """A union among the members of another: the component in between that has the same alternatives, if any."""
        inner = self._tables.members(member.path)
        fitting = [one for one in found if any(self._fits(part, one) for part in inner)]
        names = {name for one in fitting for name in one.unions}
        for name in sorted(names, key=lambda name: len(schemas(self._document)[name].get("anyOf", ()))):
            within = [one for one in found if name in one.unions]
            if 0.8 * len(fitting) <= len(within) <= 1.25 * len(fitting) and all(one in fitting for one in within):
                return self.pair(member, {"$ref": f"#/components/schemas/{name}"})
        if len(fitting) == 1 and isinstance(inner[0], Named):
            return self.pair(inner[0], fitting[0].schema)
        return self._members(inner, schema, found) if fitting else False

    def _fits(self, part: Meaning, one: Alternative) -> bool:
        if isinstance(part, Named):
            kind = self._tables.kind(part.path)
            if kind == "union":
                return any(self._fits(inner, one) for inner in self._tables.members(part.path))
            return one.is_object and likeness(self._tables.fields(part.path), one.meaning) >= LIKENESS
        return isinstance(part, ListOf) and one.meaning.get("type") == "array"


def likeness(fields: list[Field], schema: Node) -> float:
    """How alike a type and an object are: below 0 when a tag says that they are not, above 1 when one says they are."""
    properties = schema["properties"]
    tags = 0
    for field in fields:
        prop = properties.get(field.wire)
        if prop is None or not isinstance(field.meaning, Values):
            continue
        allowed = {one["const"] for one in prop.get("anyOf", [prop]) if "const" in one}
        if allowed and not allowed & set(field.meaning.values):
            return -1
        tags += bool(allowed)
    names = {field.wire for field in fields}
    union = names | set(properties)
    return tags + (len(names & set(properties)) / len(union) if union else 1.0)


def _template(path: str) -> str:
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))
