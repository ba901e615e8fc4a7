"""Names of schemas that upstream has inside others: by their place, never by their position.

A property takes the name of its public parent class and its own (`ChatCompletionChoice`), one member of a list the
singular, a variant of a union the value of its tag. `x-name` (from the public name table) goes before all of that.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from openai_codegen.document import Node, each_operation, each_schema, slots
from openai_codegen.errors import CodegenError
from openai_codegen.media_types import is_stream
from openai_codegen.names import pascal, singular, snake
from openai_codegen.passes.nullable import NULL
from openai_codegen.shapes import tag_of

if TYPE_CHECKING:
    from collections.abc import Iterable


class PartNames:
    """The names that are given so far, and what stands behind them.

    Args:
        document: The document, with `x-name` on the schemas that have a name in the table.
        components: Names of its components.
    """

    def __init__(self, document: Node, components: Iterable[str]) -> None:
        self.given: dict[str, str] = {}
        self._prints: dict[str, str] = {}
        for holder, key, _ in slots(document):
            for schema, _ in each_schema(holder[key]):
                if "x-name" in schema:
                    self.given.setdefault(schema["x-name"], _fingerprint(schema))
        # Class names become file names, so they have to differ as such.
        self._taken = {snake(name) for name in (*components, *self.given)}

    def claim(self, base: str, schema: Node, suffix: str) -> tuple[str, bool]:
        """A name for a new component (the base, or the base and what it is), and whether it is not there already."""
        content = _fingerprint(schema)
        for name in (base, base + suffix, base + content):
            if self._prints.get(name, self.given.get(name)) == content:
                new = name not in self._prints
            elif snake(name) not in self._taken:
                new = True
            else:
                continue
            self._taken.add(snake(name))
            self._prints[name] = content
            return name, new
        raise CodegenError(f"no free name for an inline schema that would be called {base}", schema.get("x-origin"))


def inner_name(base: str, schema: Node, *, taken: bool) -> str:
    """The name of one member of a list or of one value of a map; `taken` says that the base belongs to the whole."""
    inner = singular(base)
    if taken and inner == base:
        return f"{base}Item" if "items" in schema else f"{base}Value"
    return inner


def variant_name(member: Node, inline: list[Node], union: Node) -> str:
    """What tells one object of a union from the others, as the end of a name: its tag, else a field of its own."""
    tag = tag_of(member, union.get("discriminator", {}).get("propertyName"))
    if tag is not None:
        return pascal(str(tag))
    others = {key for other in inline if other is not member for key in other["properties"]}
    own = [key for key in member["properties"] if key not in others]
    required = [key for key in own if key in member.get("required", ())]
    if own:
        return pascal((required or own)[0])
    return "Object" if len(inline) == 1 else _fingerprint(member)


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


def operation_slots(document: Node) -> list[tuple[Node, str, str]]:
    """Every place of an operation or webhook that holds a schema, as (holder, key, name of what stands there)."""
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
