"""A value that fits a schema, always the same one: consts, first enum values, lower bounds, plausible strings.

Two kinds of schema come here: those of the API description, for the answers of operations without a handler of their
own, and those of users (structured outputs, tool parameters), with their own `$defs`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from .checks import types_of
from .description import JSON
from .patterns import matching

Resolve: TypeAlias = Callable[[JSON], JSON]

_DEEPEST = 12
FORMATS = {
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "date-time": "2026-05-17T12:00:00Z",
    "date": "2026-05-17",
    "time": "12:00:00Z",
    "duration": "PT1H",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
    "byte": "ZXhhbXBsZQ==",
    "binary": "example",
}
_PLAIN = {"status": "active", "object": "object", "role": "member", "model": "gpt-4o"}
_NOW = 1_779_000_000


class Examples:
    """Makes example values.

    Args:
        resolve: Follows the references of the schemas at hand.
        optional: Down to which depth optional fields are filled too.
        words: Strings to use for free text, in order; when they run out the field's name is used.
        fits: Tells whether a value fits a schema; used to choose between the variants of a union.
    """

    def __init__(
        self,
        resolve: Resolve,
        *,
        optional: int = 1,
        words: list[str] | None = None,
        fits: Callable[[JSON, Any], bool] | None = None,
    ) -> None:
        self._resolve = resolve
        self._optional = optional
        self._words = list(words or ())
        self._fits = fits

    def example(self, schema: JSON, name: str = "", depth: int = 0) -> Any:
        """A value that fits `schema`; `name` is the field it is for."""
        schema = self._merged(self._resolve(schema))
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                return self._variant(schema, keyword, name, depth)
        types = [kind for kind in types_of(schema) if kind != "null"]
        kind = types[0] if types else ("null" if "null" in types_of(schema) else "")
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                return self._array(schema, name, depth)
            case "string":
                return self._string(schema, name)
            case "integer" | "number":
                return self._number(schema, name, kind)
            case "boolean":
                return False
            case "null":
                return None
            case _:
                return {} if depth == 0 else "example"

    def _merged(self, schema: JSON) -> JSON:
        """Fold `allOf` into the schema around it."""
        if "allOf" not in schema:
            return schema
        merged: JSON = {key: value for key, value in schema.items() if key != "allOf"}
        for part in schema["allOf"]:
            merged = _join(merged, self._merged(self._resolve(part)))
        return merged

    def _variant(self, schema: JSON, keyword: str, name: str, depth: int) -> Any:
        rest = {key: value for key, value in schema.items() if key not in (keyword, "discriminator", "default")}
        variants = [self._resolve(variant) for variant in schema[keyword]]
        real = [variant for variant in variants if variant.get("type") != "null"]
        if len(real) < len(variants) and depth >= _DEEPEST:
            return None
        value: Any = None
        for variant in real or variants:
            value = self.example(_join(rest, variant), name, depth + (keyword == "oneOf" and depth > _DEEPEST))
            if self._fits is None or self._fits(schema, value):
                return value
        return value

    def _object(self, schema: JSON, depth: int) -> JSON:
        properties: JSON = schema.get("properties", {})
        required = set(schema.get("required", ()))
        found: JSON = {}
        for name, part in properties.items():
            if name in required or (depth < self._optional and not part.get("deprecated")):
                found[name] = self.example(part, name, depth + 1)
        for name in sorted(required - found.keys()):
            found[name] = "example"
        more = schema.get("additionalProperties")
        if not properties and isinstance(more, dict) and (schema.get("minProperties") or depth < self._optional + 1):
            found["key"] = self.example(more, "value", depth + 1)
        return found

    def _array(self, schema: JSON, name: str, depth: int) -> list[Any]:
        least: int = schema.get("minItems") or schema.get("min_items") or 0
        count = max(least, 0 if depth > _DEEPEST or schema.get("maxItems") == 0 else 1)
        singular = name.removesuffix("s")
        prefix = [self.example(part, singular, depth + 1) for part in schema.get("prefixItems", ())]
        if "items" not in schema and prefix:
            return prefix
        items: JSON = schema.get("items") or {}
        return prefix + [self.example(items, singular, depth + 1) for _ in range(count - len(prefix))]

    def _string(self, schema: JSON, name: str) -> str:
        if "pattern" in schema:
            return matching(schema["pattern"])
        known: str | None = FORMATS.get(schema.get("format", ""))
        text = known or (self._words.pop(0) if self._words else named(name))
        text += "x" * (schema.get("minLength", 0) - len(text))
        longest: int = schema.get("maxLength") or len(text)
        return str(text[:longest])

    def _number(self, schema: JSON, name: str, kind: str) -> int | float:
        step = schema.get("multipleOf", 1 if kind == "integer" else 0)
        value: int | float = _NOW if name.endswith("_at") or schema.get("format") == "unixtime" else 1
        low, high = schema.get("minimum"), schema.get("maximum")
        above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
        if isinstance(above, int | float) and not isinstance(above, bool):
            low = max(above + (1 if kind == "integer" else 0.5), low if low is not None else above)
        if isinstance(below, int | float) and not isinstance(below, bool):
            high = min(below - (1 if kind == "integer" else 0.5), high if high is not None else below)
        if low is not None and value < low:
            value = low
        if high is not None and value > high:
            value = high
        if step and value % step:
            value = value - value % step + (step if low is not None and value - value % step < low else 0)
        return int(value) if kind == "integer" else value


def _join(one: JSON, two: JSON) -> JSON:
    """Both schemas at once, as far as objects go; the second has the last word."""
    joined = {**one, **two}
    if "properties" in one or "properties" in two:
        joined["properties"] = {**one.get("properties", {}), **two.get("properties", {})}
    if "required" in one or "required" in two:
        joined["required"] = [*one.get("required", ()), *two.get("required", ())]
    return joined


def named(name: str) -> str:
    """Something to read for a field of that name."""
    if name in _PLAIN:
        return _PLAIN[name]
    if name == "id" or name.endswith("_id"):
        return f"{name.removesuffix('_id')}_example"
    if "url" in name:
        return "https://example.com/"
    if "email" in name:
        return "user@example.com"
    return f"example {name.replace('_', ' ')}".strip()


def local_resolver(root: JSON) -> Resolve:
    """Follow the references of a user's schema, which point into the schema itself."""

    def resolve(schema: JSON) -> JSON:
        for _ in range(_DEEPEST):
            pointer = schema.get("$ref")
            if not isinstance(pointer, str):
                break
            node = _pointed(root, pointer)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**node, **rest} if isinstance(node, dict) else rest
        return schema

    return resolve


def _pointed(root: JSON, pointer: str) -> Any:
    """What a pointer into a schema leads to."""
    node: Any = root
    for key in pointer.removeprefix("#").lstrip("/").split("/") if pointer not in ("#", "#/") else ():
        key = key.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdigit() and int(key) < len(node):
            node = node[int(key)]
        else:
            node = node.get(key, {}) if isinstance(node, dict) else {}
    return node
