"""Turn a JSON Schema into the form that strict structured outputs accept, or say which field stands in the way."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

from openai_facade.parsing import rules
from openai_facade.parsing.schema import Schema, schema_of


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
    siblings are written out, single `allOf` members are merged, `default` is dropped and `oneOf` becomes `anyOf`.

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
        return self._node(schema, "$")

    def _node(self, schema: Any, path: str) -> Schema:
        if not isinstance(schema, dict):
            raise StrictSchemaError(path, f"{schema!r} says nothing about the shape; name a type")
        self._refuse(schema, path)
        schema = self._merge_all_of(schema, path)
        if "$ref" in schema:
            rest = {k: v for k, v in schema.items() if k not in ("$ref", "default", "title")}
            reference = schema["$ref"]
            if not rest or reference in self._writing_out:  # a type inside itself stays a reference
                return {"$ref": reference}
            # strict mode takes no keyword beside a reference
            self._writing_out.append(reference)
            written_out = self._node({**copy.deepcopy(self._resolve(reference, path)), **rest}, path)
            self._writing_out.pop()
            return written_out
        schema.pop("default", None)
        schema.update(self._definitions(schema, path))
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

    def _definitions(self, schema: Schema, path: str) -> Schema:
        return {
            key: {name: self._node(value, f"{path}/{key}/{name}") for name, value in schema[key].items()}
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
        node: Any = self._schema
        for part in reference.removeprefix("#").strip("/").split("/"):
            node = node.get(part.replace("~1", "/").replace("~0", "~")) if isinstance(node, dict) else None
        if not reference.startswith("#") or not isinstance(node, dict):
            raise StrictSchemaError(path, f"reference {reference!r} points to nothing in this schema")
        return node


def _beyond_limits(schema: Schema) -> Iterator[str]:
    levels, properties = _depth(schema), _count(schema)
    if levels > rules.LEVELS:
        yield f"the schema nests {levels} levels deep; some servers accept {rules.LEVELS} at most"
    if properties > rules.PROPERTIES:
        yield f"the schema has {properties} properties; some servers accept {rules.PROPERTIES} at most"


def _children(schema: Schema) -> Iterator[Schema]:
    yield from schema.get("properties", {}).values()
    yield from schema.get("anyOf", ())
    if isinstance(schema.get("items"), dict):
        yield schema["items"]


def _depth(schema: Schema) -> int:
    own = 1 if schema.get("type") == "object" else 0
    return own + max((_depth(child) for child in _children(schema)), default=0)


def _count(schema: Schema) -> int:
    definitions = (*schema.get("$defs", {}).values(), *schema.get("definitions", {}).values())
    return len(schema.get("properties", {})) + sum(_count(child) for child in (*_children(schema), *definitions))
