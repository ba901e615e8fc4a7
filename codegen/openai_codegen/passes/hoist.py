"""Every object, enum and union of objects becomes a component of its own, named by its place and never by its position.

A property takes the name of its public parent class and its own (`ChatCompletionChoice`), one member of a list the
singular, a variant of a union the value of its tag. `x-name` (from the public name table) goes before all of that.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from openai_codegen.document import Node, each_operation, each_schema, reference, schemas, slots
from openai_codegen.errors import CodegenError
from openai_codegen.media_types import is_stream
from openai_codegen.names import pascal, singular, snake
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
        self.owners = {schema["x-origin"]: name for name, schema in self.components.items() if "x-origin" in schema}
        self.done: dict[str, Node] = {}
        self.started: set[str] = set()
        # Class names become file names, so they have to differ as such.
        self.taken = {snake(name) for name in self.components}
        self.prints: dict[str, str] = {}
        self.given: dict[str, str] = {}
        self.places: dict[str, Node] = {}
        self.touched = 0
        for holder, key, _ in slots(document):
            for schema, _ in each_schema(holder[key]):
                if "x-name" in schema:
                    self.given.setdefault(schema["x-name"], _fingerprint(schema))
        self.taken |= {snake(name) for name in self.given}

    def run(self) -> int:
        for name in sorted(self.components):
            self._component(name)
        for holder, key, base in _operation_slots(self.document):
            holder[key] = self.place(holder[key], base)
        self.components.clear()
        self.components.update({name: self.done[name] for name in sorted(self.done)})
        self.document["x-places"] = {**self.places}
        return self.touched

    def _component(self, name: str) -> None:
        if name in self.started:
            return
        self.started.add(name)
        schema = self.components[name]
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
        notes = {key: schema[key] for key in _NOTES if key in schema}
        known = self._inherited(schema)
        if known is not None:
            return {**known, **notes}
        base = schema.pop("x-name", None) or base
        if is_object(schema):
            name, new = self._claim(base, schema, "Object")
            if new:
                self._properties(schema, name)
            return {**self._register(name, schema), **notes}
        if "enum" in schema:
            return {**self._register(self._claim(base, schema, "Value")[0], schema), **notes}
        if "anyOf" in schema:
            made = self._union(schema, base)
            if "anyOf" in made and "x-origin" in schema:
                notes |= {key: schema[key] for key in ("x-origin", "x-absorbed") if key in schema}
            return {**made, **notes}
        self._inside(schema, base, taken=False)
        return schema

    def _inherited(self, schema: Node) -> Node | None:
        """What was made of the same place before; a schema copied by `allOf` is made where it comes from."""
        origin = schema.get("x-origin", "")
        owner = self.owners.get("/".join(origin.split("/")[:4]))
        if origin not in self.places and owner is not None:
            self._component(owner)
        return self.places.get(origin)

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

    def _union(self, schema: Node, base: str) -> Node:
        values = [member for member in schema["anyOf"] if member != NULL]
        null = [dict(NULL)] if NULL in schema["anyOf"] else []
        if len(values) == 1:
            return {"anyOf": [self.place(values[0], base), *null]}
        bare = {key: value for key, value in schema.items() if key not in _NOTES}
        if base not in self.given and not needs_name(values, self._lookup):
            return {"anyOf": [*self._members({**bare, "anyOf": values}, base, taken=False), *null]}
        name, new = self._claim(base, {"anyOf": values}, "Union")
        members = self._members({**bare, "anyOf": values}, name, taken=True) if new else values
        made = self._register(name, {**bare, "anyOf": members})
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

    def _claim(self, base: str, schema: Node, suffix: str) -> tuple[str, bool]:
        """A name for a new component (the base, or the base and what it is), and whether it is not there already."""
        content = _fingerprint(schema)
        for name in (base, base + suffix, base + content):
            if self.prints.get(name, self.given.get(name)) == content:
                new = name not in self.prints
            elif snake(name) not in self.taken:
                new = True
            else:
                continue
            self.taken.add(snake(name))
            self.prints[name] = content
            return name, new
        raise CodegenError(f"no free name for an inline schema that would be called {base}", schema.get("x-origin"))

    def _register(self, name: str, schema: Node) -> Node:
        made = reference(name)
        if name not in self.done:
            dropped = ("x-default", "x-absorbed", "deprecated")
            self.done[name] = {key: value for key, value in schema.items() if key not in dropped}
            self.touched += 1
        for place in (schema.get("x-origin"), *schema.get("x-absorbed", ())):
            if place is not None:
                self.places[place] = made
        return made


def _fingerprint(schema: Node) -> str:
    """What a schema says, as a short suffix: equal for equal content, and the name of last resort."""
    values = [member for member in schema.get("anyOf", ()) if member != NULL]
    if len(values) == 1:
        return _fingerprint(values[0])
    bare = json.dumps(_stripped({"anyOf": values} if values else schema), sort_keys=True)
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
        found += [
            (parameter, key, base + pascal(parameter["name"])) for key in ("schema", "x-schema") if key in parameter
        ]
    bodies = [(operation.get("requestBody") or {}, "Request")]
    bodies += [(response, "Response") for response in (operation.get("responses") or {}).values()]
    for body, suffix in bodies:
        for media, content in (body.get("content") or {}).items():
            if "schema" in content:
                found.append((content, "schema", base + ("StreamEvent" if is_stream(media) else suffix)))
    return found
