"""Every object, enum and union of objects becomes a component of its own, named by its place and never by its position.

A property takes the name of its public parent class and its own (`ChatCompletionChoice`), one member of a list the
singular, a variant of a union the value of its tag. `x-name` (from the public name table) goes before all of that.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from openai_codegen.document import Node, each_operation, each_schema, reference, schemas, slots
from openai_codegen.names import pascal, singular
from openai_codegen.passes.nullable import NULL
from openai_codegen.shapes import is_map, is_object, needs_name, tag_of

_NOTES = ("x-default", "description", "deprecated")


def apply(document: Node) -> int:
    """Hoist inline objects, enums and unions of objects; touches the places that turned into references."""
    return _Hoist(document).run()


class _Hoist:
    def __init__(self, document: Node) -> None:
        self.document = document
        self.components = schemas(document)
        self.done: dict[str, Node] = {}
        self.touched = 0
        self.given = set(self.components)
        for holder, key, _ in slots(document):
            self.given |= {schema["x-name"] for schema, _ in each_schema(holder[key]) if "x-name" in schema}

    def run(self) -> int:
        for name in sorted(self.components):
            self._component(name, self.components[name])
        for holder, key, base in _operation_slots(self.document):
            holder[key] = self.place(holder[key], base)
        self.components.clear()
        self.components.update({name: self.done[name] for name in sorted(self.done)})
        return self.touched

    def _component(self, name: str, schema: Node) -> None:
        schema.pop("x-name", None)
        if is_object(schema):
            self._properties(schema, name)
        elif "anyOf" in schema:
            schema["anyOf"] = self._members(schema, name, taken=True)
        else:
            self._inside(schema, name, taken=True)
        self.done[name] = schema

    def place(self, schema: Node, base: str) -> Node:
        """The schema as it stands where it was: unchanged when it is simple, else a reference to its new component."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        given = schema.pop("x-name", None)
        if given is not None:
            self.given.discard(given)
            base = given
        notes = {key: schema[key] for key in _NOTES if key in schema}
        if is_object(schema):
            name = self._claim(base, schema, "Object")
            self._properties(schema, name)
            return {**self._register(name, schema), **notes}
        if "enum" in schema:
            return {**self._register(self._claim(base, schema, "Value"), schema), **notes}
        if "anyOf" in schema:
            return {**self._union(schema, base, named=given is not None), **notes}
        self._inside(schema, base, taken=False)
        return schema

    def _properties(self, schema: Node, name: str) -> None:
        for key, value in schema.get("properties", {}).items():
            schema["properties"][key] = self.place(value, name + pascal(key))
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            schema["additionalProperties"] = self.place(extra, f"{name}Value")

    def _inside(self, schema: Node, base: str, *, taken: bool) -> None:
        inner = singular(base)
        if taken and inner == base:
            inner = f"{base}Item" if "items" in schema else f"{base}Value"
        if isinstance(schema.get("items"), dict):
            schema["items"] = self.place(schema["items"], inner)
        if is_map(schema) and isinstance(schema.get("additionalProperties"), dict):
            schema["additionalProperties"] = self.place(schema["additionalProperties"], inner)

    def _union(self, schema: Node, base: str, *, named: bool) -> Node:
        values = [member for member in schema["anyOf"] if member != NULL]
        null = [dict(NULL)] if NULL in schema["anyOf"] else []
        if len(values) == 1:
            return {"anyOf": [self.place(values[0], base), *null]}
        named = named or needs_name(values, self._lookup)
        name = self._claim(base, {"anyOf": values}, "Union") if named else base
        inner = {**schema, "anyOf": values}
        members = self._members(inner, name, taken=named)
        if not named:
            return {"anyOf": [*members, *null]}
        inner = {key: value for key, value in inner.items() if key not in _NOTES}
        made = self._register(name, {**inner, "anyOf": members})
        return {"anyOf": [made, *null]} if null else made

    def _lookup(self, name: str) -> Node:
        return self.components.get(name) or self.done.get(name) or {}

    def _members(self, schema: Node, base: str, *, taken: bool) -> list[Node]:
        """Members of a union; `taken` says that the plain base name belongs to the union itself."""
        values = schema["anyOf"]
        inline = [member for member in values if is_object(member)]
        alone = len(inline) == 1 and not taken
        placed = []
        for member in values:
            if is_object(member):
                name = base if alone else base + self._variant(member, inline, schema)
            elif "enum" in member:
                name = f"{base}Value" if taken or inline else base
            elif "items" in member or is_map(member):
                name = singular(base)
                inner = member.get("items", member.get("additionalProperties"))
                complex_inner = isinstance(inner, dict) and not ("$ref" in inner or "const" in inner)
                if complex_inner and (taken or inline) and name == base:
                    name = f"{base}Item"
                self._place_inside(member, name)
                placed.append(member)
                continue
            else:
                name = base
            placed.append(self.place(member, name))
        return placed

    def _place_inside(self, member: Node, name: str) -> None:
        for key in ("items", "additionalProperties"):
            if isinstance(member.get(key), dict):
                member[key] = self.place(member[key], name)

    def _variant(self, member: Node, inline: list[Node], union: Node) -> str:
        tag = tag_of(member, union.get("discriminator", {}).get("propertyName"))
        if tag is not None:
            return pascal(str(tag))
        others = {key for other in inline if other is not member for key in other["properties"]}
        own = [key for key in member["properties"] if key not in others]
        required = [key for key in own if key in member.get("required", ())]
        if own:
            return pascal((required or own)[0])
        return "Object" if len(inline) == 1 else _fingerprint(member)

    def _claim(self, base: str, schema: Node, suffix: str) -> str:
        """A free name for a new component: the base, or the base and what it is."""
        for name in (base, base + suffix):
            if name not in self.done and name not in self.given:
                self.given.add(name)
                return name
        return base + _fingerprint(schema)

    def _register(self, name: str, schema: Node) -> Node:
        self.done[name] = {key: value for key, value in schema.items() if key not in ("x-default", "deprecated")}
        self.touched += 1
        return reference(name)


def _fingerprint(schema: Node) -> str:
    """A stable suffix for a schema that offers nothing to name it by."""
    bare = json.dumps(_stripped(schema), sort_keys=True)
    return f"Variant{hashlib.sha256(bare.encode()).hexdigest()[:6].upper()}"


def _stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(inner) for key, inner in value.items() if not str(key).startswith("x-")}
    return [_stripped(inner) for inner in value] if isinstance(value, list) else value


def _operation_slots(document: Node) -> list[tuple[Node, str, str]]:
    found: list[tuple[Node, str, str]] = []
    for _, _, operation in each_operation(document):
        base = pascal(operation["operationId"])
        found += _slots_of(operation, base)
    for name, item in (document.get("webhooks") or {}).items():
        for operation in item.values():
            if isinstance(operation, dict):
                found += _slots_of(operation, f"{pascal(name)}Webhook")
    return found


def _slots_of(operation: Node, base: str) -> list[tuple[Node, str, str]]:
    found: list[tuple[Node, str, str]] = []
    for parameter in operation.get("parameters") or ():
        found += [(parameter, key, base + pascal(parameter["name"])) for key in ("schema", "x-schema") if key in parameter]
    bodies = [(operation.get("requestBody") or {}, "Request")]
    bodies += [(response, "Response") for response in (operation.get("responses") or {}).values()]
    for body, suffix in bodies:
        for media, content in (body.get("content") or {}).items():
            if "schema" in content:
                found.append((content, "schema", base + ("StreamEvent" if media == "text/event-stream" else suffix)))
    return found
