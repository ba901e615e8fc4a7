"""Turn a JSON Schema into the form that strict structured outputs accept, or say which field stands in the way."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from openai_facade.parsing import rules
from openai_facade.parsing.schema import Schema, SchemaError, schema_of


class StrictSchemaError(ValueError):
    """A schema that strict mode cannot express.

    Attributes:
        path: the field, as `$.user.tags[]`.
        rule: the rule that it breaks.
    """

    def __init__(self, path: str, rule: str) -> None:
        super().__init__(f"{path}: {rule}")
        self.path = path
        self.rule = rule

    def __reduce__(self) -> tuple[type[StrictSchemaError], tuple[str, str]]:
        return type(self), (self.path, self.rule)


class StrictSchemaWarning(UserWarning):
    """A schema beyond a limit that some servers still have."""


def to_strict_schema(target: object) -> Schema:
    """Give the JSON Schema that strict mode accepts for a type or for a JSON Schema.

    Every object gets `additionalProperties: false` and lists all its properties as required; references with
    siblings are written out, single `allOf` members are merged, `oneOf` becomes `anyOf`, and what means nothing to the
    server is dropped, such as `default`.

    Args:
        target: a pydantic model, dataclass, attrs class, TypedDict, or a JSON Schema as a mapping (not changed).

    Raises:
        StrictSchemaError: the schema says something that strict mode cannot express; names the field and the rule.
        SchemaError: a part of the type has no JSON Schema.

    Warns:
        StrictSchemaWarning: the schema is deeper or larger than what every server is known to take.
    """
    source = copy.deepcopy(dict(target)) if isinstance(target, Mapping) else schema_of(target)
    strict = _Strict(source)
    result = strict.root()
    for text in _beyond_limits(result):
        warnings.warn(text, StrictSchemaWarning, stacklevel=2)
    return result


def schema_for(target: object, strict: bool | None) -> tuple[Schema, bool]:
    """Give the JSON Schema to send for a type, and whether strict mode is to hold the model to it.

    Args:
        target: The type; see `to_strict_schema`.
        strict: True for strict mode or an error, False for the schema as it is, None for strict mode where it can
            express the type, else the schema as it is.

    Raises:
        StrictSchemaError: Strict mode cannot express the type, and has to.
        SchemaError: A part of the type has no JSON Schema.
    """
    if strict is not False:
        try:
            return to_strict_schema(target), True
        except (StrictSchemaError, SchemaError):
            if strict:
                raise
    return schema_of(target, open_ended=True), False


class _Strict:
    """One pass over one schema; `root` keeps the definitions that references point to."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._writing_out: list[str] = []  # references being replaced by what they point to, outermost first

    def root(self) -> Schema:
        schema = self._schema
        if "$ref" in schema:  # a recursive root: the root itself has to be an object
            schema = {
                **copy.deepcopy(self._resolve(schema["$ref"], "$")),
                **{k: v for k, v in schema.items() if k != "$ref"},
            }
        if schema.get("type") != "object" or "anyOf" in schema or "oneOf" in schema:
            raise StrictSchemaError("$", rules.OPEN_ROOT)
        return _without_unused(self._node(schema, "$"))

    def _node(self, node: Any, path: str) -> Schema:
        if not isinstance(node, dict):
            raise StrictSchemaError(path, rules.NO_SHAPE)
        self._refuse(node, path)
        schema = self._merge_all_of(node, path)
        if "$ref" in schema:
            rest = {k: v for k, v in schema.items() if k not in ("$ref", "default", "title")}
            reference = schema["$ref"]
            target = self._resolve(reference, path)
            if not rest or reference in self._writing_out:  # a type inside itself stays a reference
                return {"$ref": reference}
            # strict mode takes no keyword beside a reference
            self._writing_out.append(reference)
            written_out = self._node({**copy.deepcopy(target), **rest}, path)
            self._writing_out.pop()
            return written_out
        for keyword in rules.DROPPED:
            schema.pop(keyword, None)
        if not schema.keys() & rules.SHAPES:
            raise StrictSchemaError(path, rules.NO_SHAPE)
        schema.update(self._definitions(schema))
        if "oneOf" in schema:
            schema["anyOf"] = [*schema.get("anyOf", []), *schema.pop("oneOf")]
            schema.pop("discriminator", None)
        if "anyOf" in schema:
            schema["anyOf"] = [self._node(member, path) for member in schema["anyOf"]]
        if "items" in schema:
            schema["items"] = self._node(schema["items"], f"{path}[]")
        elif schema.get("type") == "array":
            raise StrictSchemaError(path, "an array must say what its items are")
        if schema.get("type") == "object" or "properties" in schema:
            self._object(schema, path)
        return schema

    def _object(self, schema: Schema, path: str) -> None:
        if schema.get("additionalProperties", False) is not False or "properties" not in schema:
            raise StrictSchemaError(path, rules.OPEN_OBJECT)
        properties = schema["properties"]
        schema["type"] = schema.get("type", "object")
        schema["properties"] = {key: self._node(value, f"{path}.{key}") for key, value in properties.items()}
        schema["required"] = list(properties)
        schema["additionalProperties"] = False

    def _definitions(self, schema: Schema) -> Schema:
        return {
            key: {name: self._node(value, name) for name, value in schema[key].items()}
            for key in ("$defs", "definitions")
            if key in schema
        }

    def _merge_all_of(self, schema: Schema, path: str) -> Schema:
        members = schema.pop("allOf", None)
        if members is None:
            return schema
        if len(members) != 1:
            raise StrictSchemaError(path, "allOf with several members cannot be expressed; write the fields out")
        return self._merge_all_of({**members[0], **schema}, path)

    def _refuse(self, schema: Schema, path: str) -> None:
        for keyword, reason in rules.REFUSED.items():
            if keyword in schema:
                raise StrictSchemaError(path, f"{keyword!r} is not accepted in strict mode: {reason}")

    def _resolve(self, reference: str, path: str) -> Schema:
        node = _pointed_at(self._schema, reference)
        if node is None:
            raise StrictSchemaError(path, f"reference {reference!r} points to nothing in this schema")
        return node


def _without_unused(schema: Schema) -> Schema:
    """Leave out definitions that nothing refers to since they were written out."""
    kept = schema.get("$defs")
    if kept is not None:
        top = {key: value for key, value in schema.items() if key != "$defs"}
        wanted = _references(top)
        while more := {ref for name in kept if f"#/$defs/{name}" in wanted for ref in _references(kept[name])} - wanted:
            wanted |= more
        kept = {name: value for name, value in kept.items() if f"#/$defs/{name}" in wanted}
        schema = {**top, "$defs": kept} if kept else top
    return schema


def _references(schema: Schema) -> set[str]:
    return {node["$ref"] for node in _everything(schema) if "$ref" in node}


def _pointed_at(schema: Schema, reference: Any) -> Schema | None:
    if not isinstance(reference, str) or not reference.startswith("#"):
        return None
    node: Any = schema
    for part in filter(None, reference[1:].split("/")):
        node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
    return node if isinstance(node, dict) else None


def _beyond_limits(schema: Schema) -> Iterator[str]:
    levels, properties = _depth(schema, schema, ()), _count(schema)
    if levels > rules.LEVELS:
        yield f"the schema nests {levels} levels deep; some servers accept {rules.LEVELS} at most"
    if properties > rules.PROPERTIES:
        yield f"the schema has {properties} properties; some servers accept {rules.PROPERTIES} at most"
    for name in sorted(_formats(schema) - rules.FORMATS):
        yield f"the schema asks for strings of format {name!r}, which some servers do not know"


def _children(schema: Schema) -> Iterator[Schema]:
    yield from schema.get("properties", {}).values()
    yield from schema.get("anyOf", ())
    if isinstance(schema.get("items"), dict):
        yield schema["items"]


def _depth(schema: Schema, root: Schema, above: tuple[str, ...]) -> int:
    """Levels of objects; a type inside itself counts once, since nobody knows how deep the data will go."""
    reference = schema.get("$ref")
    if reference is not None:
        target = None if reference in above else _pointed_at(root, reference)
        return 0 if target is None else _depth(target, root, (*above, reference))
    own = 1 if "properties" in schema else 0
    return own + max((_depth(child, root, above) for child in _children(schema)), default=0)


def _everything(schema: Schema) -> Iterator[Schema]:
    yield schema
    for child in (*_children(schema), *schema.get("$defs", {}).values(), *schema.get("definitions", {}).values()):
        yield from _everything(child)


def _count(schema: Schema) -> int:
    return sum(len(node.get("properties", ())) for node in _everything(schema))


def _formats(schema: Schema) -> set[str]:
    return {node["format"] for node in _everything(schema) if isinstance(node.get("format"), str)}
