"""Values made from the schemas of the raw description, to call operations with.

Neither the emulator's example generator nor the generator's own passes are used: what they misread must not agree
with itself here. Where there is a choice the last one is taken, since the first is what everybody else takes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema: TypeAlias = dict[str, Any]
FILE = ("notes.txt", b"content of a file", "text/plain")
FORMATS = {
    "date": "2026-11-01",
    "date-time": "2026-11-01T12:00:00Z",
    "email": "a@example.com",
    "uri": "https://example.com/x.png",
    "url": "https://example.com/x.png",
    "byte": "AAAA",
}

PATTERN = re.compile(r"\^(\w*)\[a-z0-9\]\{(\d+)\}\$")
"""A prefix, and a number of small letters and digits behind it: what ids look like where they have a pattern."""

WORD = "^[a-zA-Z0-9_-]+$"

class Values:
    """Makes a value for a schema.

    Args:
        document: The description, as it stands in the file.
        depth: Down to which depth fields that may be left out are given all the same.
    """

    def __init__(self, document: Schema, depth: int = 3) -> None:
        self._components: dict[str, Schema] = document["components"]["schemas"]
        self._depth = depth

    def of(self, schema: Schema | bool, level: int = 0, inside: tuple[str, ...] = ()) -> Any:
        """A value that the schema allows; `inside` holds the components that are being made."""
        if isinstance(schema, bool):
            return self.of({}, level, inside)
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return self.of(self._components[name], level, (*inside, name))
        if "allOf" in schema:
            return self.of(self._folded(schema), level, inside)
        if "const" in schema:
            return schema["const"]
        if schema.get("pattern") == WORD:
            return "made_up"
        if "pattern" in schema and (filled := PATTERN.fullmatch(schema["pattern"])):
            return filled[1] + "a" * int(filled[2])
        if "enum" in schema:
            return [value for value in schema["enum"] if value is not None][-1]
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                variant = self._variant(schema[keyword], inside)
                beside = {key: value for key, value in schema.items() if key in ("type", "properties", "required")}
                both = {"allOf": [beside, variant]} if "properties" in beside else variant
                return self.of(both, level, inside)
        return self._plain(schema, level, inside)

    def bodies(self, schema: Schema) -> Iterator[Any]:
        """A value for each variant of a body that is a union, one for every other body."""
        schema = self._folded(schema)
        variants = [one for keyword in ("anyOf", "oneOf") for one in schema.get(keyword, ())]
        if not variants or "properties" in schema:
            yield self.of(schema)
        for variant in variants if "properties" not in schema else ():
            yield from self.bodies(variant)

    def has_fields(self, schema: Schema) -> bool:
        """Whether a body is an object with properties in all its variants."""
        schema = self._folded(schema)
        variants = [one for keyword in ("anyOf", "oneOf") for one in schema.get(keyword, ())]
        real = [one for one in variants if one.get("type") != "null"]
        return bool(schema.get("properties")) or (bool(real) and all(map(self.has_fields, real)))

    def _folded(self, schema: Schema) -> Schema:
        """A schema with its reference followed, and what it is made of put into one."""
        if "$ref" in schema:
            return self._folded(self._components[schema["$ref"].rpartition("/")[2]])
        folded: Schema = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self._folded, schema.get("allOf", ())):
            properties = {**part.get("properties", {}), **folded.get("properties", {})}
            required = [*part.get("required", ()), *folded.get("required", ())]
            folded = {**part, **folded}
            if properties:
                folded |= {"properties": properties, "required": required}
        return folded

    def _variant(self, variants: list[Schema], inside: tuple[str, ...]) -> Schema:
        """The last variant that is not null and would not go round in circles."""

        def circles(variant: Schema) -> bool:
            return variant.get("$ref", "").rpartition("/")[2] in inside

        real = [one for one in variants if one.get("type") != "null"]
        return ([one for one in real if not circles(one)] or real or variants)[-1]

    def _plain(self, schema: Schema, level: int, inside: tuple[str, ...]) -> Any:
        kinds = schema.get("type") or ("object" if "properties" in schema else "string")
        kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
        match kind:
            case "object":
                return self._object(schema, level, inside)
            case "array":
                items = schema.get("items") or {"type": "string"}
                return [self.of(items, level + 1, inside) for _ in range(max(1, schema.get("minItems", 1)))]
            case "boolean":
                return True
            case "integer" | "number":
                least = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
                return max(least, min(2, schema.get("maximum", 2)))
            case "null":
                return None
            case _:
                if schema.get("format") == "binary" or "contentMediaType" in schema:
                    return FILE
                text = FORMATS.get(schema.get("format", ""), "made up")
                return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]

    def _object(self, schema: Schema, level: int, inside: tuple[str, ...]) -> Schema:
        required = schema.get("required", ())
        made = {
            name: self.of(part, level + 1, inside)
            for name, part in schema.get("properties", {}).items()
            if name in required or (level < self._depth and not self._endless(part, inside))
        }
        more = schema.get("additionalProperties", "properties" not in schema)
        if not made and more is not False:
            made["key"] = self.of(more if isinstance(more, dict) else {}, level + 1, inside)
        return made

    @staticmethod
    def _endless(schema: Schema, inside: tuple[str, ...]) -> bool:
        """Whether an optional field holds what is being made already."""
        return schema.get("$ref", "").rpartition("/")[2] in inside
