"""Every object, enum and union of objects becomes a component of its own; `naming.parts` says what it is called."""

from __future__ import annotations

from openai_codegen.document import Node, reference, schemas
from openai_codegen.names import pascal, singular
from openai_codegen.naming.parts import PartNames, inner_name, operation_slots, variant_name
from openai_codegen.passes.nullable import NULL
from openai_codegen.shapes import is_map, is_object, needs_name

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
        self.names = PartNames(document, self.components)
        self.places: dict[str, Node] = {}
        self.touched = 0

    def run(self) -> int:
        for name in sorted(self.components):
            self._component(name)
        for holder, key, base in operation_slots(self.document):
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
            name, new = self.names.claim(base, schema, "Object")
            if new:
                self._properties(schema, name)
            return {**self._register(name, schema), **notes}
        if "enum" in schema:
            return {**self._register(self.names.claim(base, schema, "Value")[0], schema), **notes}
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
        inner = inner_name(base, schema, taken=taken)
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
        if base not in self.names.given and not needs_name(values, self._lookup):
            return {"anyOf": [*self._members({**bare, "anyOf": values}, base, taken=False), *null]}
        name, new = self.names.claim(base, {"anyOf": values}, "Union")
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
                name = base if alone else base + variant_name(member, inline, schema)
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
