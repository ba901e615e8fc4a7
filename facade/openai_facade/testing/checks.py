"""Schemas of the description compiled into plain functions that say what is wrong with a value.

A check returns None or a `Problem`. Everything is compiled once and on first use; a chat request is checked in some
ten microseconds. `oneOf` is read as `anyOf`, because the unions of this API overlap.
"""

from __future__ import annotations

import io
import re
import weakref
from typing import TYPE_CHECKING, Any

from .problems import Check, Problem
from .unions import Variant, union

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .description import JSON, Description


class Part:
    """A file of a multipart form; `data` stays on disk when it is large."""

    __slots__ = ("__weakref__", "content_type", "filename", "size", "source")

    def __init__(self, filename: str, content_type: str, source: Any, size: int) -> None:
        self.filename = filename
        self.content_type = content_type
        self.source = source
        self.size = size
        if not isinstance(source, io.BytesIO):
            # not in a method: of a circle that is let go of, the file might come first, and complain
            weakref.finalize(self, source.close)

    def read(self) -> bytes:
        """All bytes of the file."""
        self.source.seek(0)
        data: bytes = self.source.read()
        return data


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: (isinstance(value, int) and not isinstance(value, bool)) or _whole(value),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
}
# Required by the description, filled in by the server, and left out by everybody's code.
_SERVER_DEFAULTS = {"input_image": {"detail"}, "output_text": {"annotations", "logprobs"}}
# Required by the description, and known to no client and no document.
_SERVER_DEFAULTS["mcp_approval_response"] = {"request_id"}
_ARTICLES = {"integer": "an integer", "object": "an object", "array": "an array", "null": "null"}


_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def _whole(value: object) -> bool:
    return isinstance(value, float) and value.is_integer()


def type_name(value: object) -> str:
    """The JSON name of a value's type."""
    if isinstance(value, Part):
        return "file"
    return next((name for name, fits in _TYPES.items() if fits(value)), type(value).__name__)


def types_of(schema: JSON) -> tuple[str, ...]:
    """The JSON types a schema names, guessed from its keywords where it names none."""
    named = schema.get("type")
    if named is None:
        named = "object" if "properties" in schema or "additionalProperties" in schema else None
        named = named or ("array" if "items" in schema else ())
    types = (named,) if isinstance(named, str) else tuple(named)
    return (*types, "null") if schema.get("nullable") and types else types


class Checks:
    """Compiled checks of one description.

    Args:
        description: Where references lead.
        tolerant: Read requests as the API does: a required field may be left out where null or a default stands for it.
    """

    def __init__(self, description: Description, *, tolerant: bool = False) -> None:
        self._description = description
        self._tolerant = tolerant
        self._compiled: dict[int, tuple[JSON, Check]] = {}
        self._references: dict[str, Check] = {}

    def check(self, schema: JSON) -> Check:
        """The check of a schema; the same schema object is compiled once."""
        known = self._compiled.get(id(schema))
        if known is None:
            known = self._compiled[id(schema)] = (schema, self._compile(schema))
        return known[1]

    def resolve(self, schema: JSON) -> JSON:
        """Follow references until there is none."""
        return self._description.resolve(schema)

    def _compile(self, schema: JSON) -> Check:
        if "$ref" in schema:
            return self._reference(schema["$ref"])
        tests: list[Check] = []
        types = types_of(schema)
        if schema.get("format") == "binary":
            return _file
        if types:
            tests.append(_typed(types))
        if "const" in schema:
            tests.append(_one_of([schema["const"]]))
        if "enum" in schema:
            nullable = [None] if schema.get("nullable") else []
            tests.append(_one_of([*schema["enum"], *nullable]))
        tests += _bounds(schema)
        if "properties" in schema or "required" in schema or "additionalProperties" in schema:
            tests.append(self._object(schema))
        if "items" in schema:
            tests.append(_items(self.check(schema["items"])))
        if "propertyNames" in schema:
            tests.append(_names(self.check(schema["propertyNames"])))
        tests += [self.check(part) for part in schema.get("allOf", ())]
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                tests.append(self._union(schema, schema[keyword]))
        if "not" in schema:
            tests.append(_not(self.check(schema["not"])))
        return _all(tests)

    def _omissible(self, schema: JSON, name: str) -> bool:
        if not self._tolerant:
            return False
        properties = schema.get("properties", {})
        resolved = self.resolve(field := properties.get(name, {}))
        if "const" in resolved or len(resolved.get("enum", ())) == 1 or (name == "type" and "enum" in resolved):
            return False
        if any(name in _SERVER_DEFAULTS.get(tag, ()) for tag in properties.get("type", {}).get("enum", ())):
            return True
        variants = [self.resolve(part) for part in resolved.get("anyOf") or resolved.get("oneOf") or ()]
        return (
            any("default" in part or "x-default" in part for part in (field, resolved))
            or "null" in types_of(resolved)
            or any(part.get("type") == "null" for part in variants)
        )

    def _reference(self, pointer: str) -> Check:
        found: Check | None = None

        def reference(value: Any) -> Problem | None:
            nonlocal found
            if found is None:
                found = self._references.get(pointer)
                if found is None:
                    name = pointer.rpartition("/")[2]
                    found = self._references[pointer] = self.check(self._description.component(name))
            return found(value)

        return reference

    def _object(self, schema: JSON) -> Check:
        properties = {name: self.check(part) for name, part in schema.get("properties", {}).items()}
        required = [name for name in schema.get("required", ()) if not self._omissible(schema, name)]
        more = schema.get("additionalProperties", True)
        closed = more is False
        other = self.check(more) if isinstance(more, dict) and more else None

        def check(value: Any) -> Problem | None:
            if not isinstance(value, dict):
                return None
            for name in required:
                if name not in value:
                    problem = Problem("missing required field")
                    problem.path.append(name)
                    return problem
            for name, item in value.items():
                test = properties.get(name) or other
                if test is not None:
                    problem_ = test(item)
                elif closed and name not in properties:
                    problem_ = Problem("unknown field")
                else:
                    continue
                if problem_ is not None:
                    problem_.path.append(name)
                    return problem_
            return None

        return check

    def _union(self, schema: JSON, variants: list[JSON]) -> Check:
        found = [Variant(self._flat(variant), self.check(variant)) for variant in self._members(variants, set())]
        return union(found, bool(schema.get("nullable")), self.resolve)

    def _members(self, variants: list[JSON], seen: set[int]) -> Iterator[JSON]:
        """The members of a union, with unions inside it opened."""
        for variant in variants:
            schema = self.resolve(variant)
            inner = schema.get("anyOf", schema.get("oneOf"))
            if inner is None or id(schema) in seen or {"properties", "allOf", "nullable"} & set(schema):
                yield variant
            else:
                yield from self._members(inner, seen | {id(schema)})

    def _flat(self, schema: JSON) -> JSON:
        """A variant with its `allOf` merged, as far as tag and required keys go."""
        schema = self.resolve(schema)
        if "allOf" not in schema:
            return schema
        merged: JSON = {"type": schema.get("type", "object"), "properties": {}, "required": []}
        for part in [*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}]:
            flat = self._flat(part)
            merged["properties"] |= flat.get("properties", {})
            merged["required"] = [*merged["required"], *flat.get("required", [])]
        return merged


def _file(value: Any) -> Problem | None:
    return None if isinstance(value, Part) else Problem(f"expected a file, got {type_name(value)}")


def _typed(types: tuple[str, ...]) -> Check:
    tests = [_TYPES[name] for name in types]
    fits = tests[0] if len(tests) == 1 else lambda value: any(test(value) for test in tests)
    wanted = " or ".join(_ARTICLES.get(name, f"a {name}") for name in types)

    def check(value: Any) -> Problem | None:
        return None if fits(value) else Problem(f"expected {wanted}, got {type_name(value)}")

    return check


def _one_of(values: list[Any]) -> Check:
    shown = ", ".join(repr(value) for value in values[:12]) + (", …" if len(values) > 12 else "")

    def check(value: Any) -> Problem | None:
        for known in values:
            if value == known and isinstance(value, bool) == isinstance(known, bool):
                return None
        return Problem(f"{value!r:.80} is not one of {shown}")

    return check


def _bounds(schema: JSON) -> list[Check]:
    tests: list[Check] = []

    def add(keyword: str, kind: Any, bad: Callable[[Any, Any], bool], words: str) -> None:
        limit = schema.get(keyword)
        if limit is None or isinstance(limit, bool):
            return

        def check(value: Any) -> Problem | None:
            if isinstance(value, kind) and not isinstance(value, bool) and bad(value, limit):
                return Problem(words.format(limit))
            return None

        tests.append(check)

    number = int | float
    add("minimum", number, lambda value, limit: value < limit, "must be at least {}")
    add("maximum", number, lambda value, limit: value > limit, "must be at most {}")
    add("exclusiveMinimum", number, lambda value, limit: value <= limit, "must be more than {}")
    add("exclusiveMaximum", number, lambda value, limit: value >= limit, "must be less than {}")
    add("minLength", str, lambda value, limit: len(value) < limit, "must have at least {} characters")
    add("maxLength", str, lambda value, limit: len(value) > limit, "must have at most {} characters")
    add("minItems", list, lambda value, limit: len(value) < limit, "must have at least {} items")
    add("maxItems", list, lambda value, limit: len(value) > limit, "must have at most {} items")
    add("minProperties", dict, lambda value, limit: len(value) < limit, "must have at least {} entries")
    add("maxProperties", dict, lambda value, limit: len(value) > limit, "must have at most {} entries")
    if schema.get("format") == "uri":
        add("format", str, lambda value, _: _URI.match(value) is None, "is no {}")
    if schema.get("format") == "int64":
        add("format", number, lambda value, _: not -(2**63) <= value < 2**63, "must be a number of 64 bits")
    if "pattern" in schema:
        matches = re.compile(schema["pattern"]).search
        add("pattern", str, lambda value, _: matches(value) is None, "does not match the pattern {}")
    return tests


def _items(test: Check) -> Check:
    def check(value: Any) -> Problem | None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                problem = test(item)
                if problem is not None:
                    problem.path.append(index)
                    return problem
        return None

    return check


def _names(test: Check) -> Check:
    def check(value: Any) -> Problem | None:
        for name in value if isinstance(value, dict) else ():
            problem = test(name)
            if problem is not None:
                problem.path.append(name)
                return problem
        return None

    return check


def _not(test: Check) -> Check:
    def check(value: Any) -> Problem | None:
        return Problem("must not have this form") if test(value) is None else None

    return check


def _all(tests: list[Check]) -> Check:
    if len(tests) == 1:
        return tests[0]

    def check(value: Any) -> Problem | None:
        for test in tests:
            problem = test(value)
            if problem is not None:
                return problem
        return None

    return check
