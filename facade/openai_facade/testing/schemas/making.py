"""Candidates for a schema, the likeliest first; whoever asks for them picks the one that passes the check."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from ..patterns import texts
from .budget import DEEPEST, MOST_ITEMS, Budget, Unfit, bounded
from .joining import JSON, join, kinds
from .scalars import numbers, strings

if TYPE_CHECKING:
    from collections.abc import Iterator, KeysView

    class Judge(Protocol):
        """Whether a value fits a schema."""

        def __call__(self, schema: JSON, value: Any) -> bool: ...


_FILLED = 2
_TRIES = 24


class Maker:
    """Makes candidates for the schemas inside one schema.

    Args:
        resolve: Follows references.
        words: Strings to use for free text, in order.
        fits: Judges a value; None to take the first candidate everywhere, which is quick and mostly right.
    """

    def __init__(self, resolve: Any, words: list[str], fits: Judge | None) -> None:
        self._resolve = resolve
        self._words = words
        self._fits = fits
        self._budget = Budget()

    def good(self, schema: Any, name: str = "", depth: int = 0) -> Any:
        """The first candidate that fits.

        Raises:
            Unfit: None does.
        """
        for value in islice(self.candidates(schema, name, depth), _TRIES):
            if self._fits is None or self._fits(schema, value):
                return value
        raise Unfit(f"no value could be made for {name or 'the schema'!r}: {schema!r:.200}")

    def candidates(self, schema: Any, name: str = "", depth: int = 0, *, many: bool = False) -> Iterator[Any]:
        """Values that may fit, without end in sight where `many` are wanted."""
        self._budget.spend(depth)
        if isinstance(schema, bool):
            yield from ["example"] if schema else []
            return
        schema = self._flat(schema, depth)
        if "const" in schema:
            yield schema["const"]
        elif schema.get("enum"):
            yield from schema["enum"]
        elif schema.get("anyOf") or schema.get("oneOf"):
            yield from self._variants(schema, name, depth, many)
        elif "if" in schema:
            yield from self._conditional(schema, name, depth, many)
        else:
            yield from self._plain(schema, name, depth, many)

    def _flat(self, schema: JSON, depth: int) -> JSON:
        """A schema without references and `allOf`."""
        schema = self._resolve(schema)
        if depth > DEEPEST:
            raise Unfit("the schema refers to itself without an end")
        parts = schema.get("allOf") or ()
        if parts:
            schema = {key: value for key, value in schema.items() if key != "allOf"}
        for part in parts:
            if isinstance(part, dict):
                schema = join(schema, self._flat(part, depth + 1))
        return schema

    def _variants(self, schema: JSON, name: str, depth: int, many: bool) -> Iterator[Any]:
        keyword = "anyOf" if schema.get("anyOf") else "oneOf"
        rest = {key: value for key, value in schema.items() if key not in (keyword, "discriminator", "default")}
        variants = [self._resolve(one) for one in schema[keyword] if isinstance(one, dict)]
        # nothing is said deep inside, where a schema that refers to itself must end
        variants.sort(key=lambda one: (one.get("type") == "null") == (depth <= _FILLED))
        if depth > 4 * _FILLED:
            variants.sort(key=lambda one: str(one).count("'$ref'"))
        for variant in variants:
            yield from islice(self.candidates(join(rest, variant), name, depth + 1, many=many), None if many else 8)

    def _conditional(self, schema: JSON, name: str, depth: int, many: bool) -> Iterator[Any]:
        rest = {key: value for key, value in schema.items() if key not in ("if", "then", "else")}
        met, otherwise = join(rest, self._part(schema, "if")), join(rest, self._part(schema, "else"))
        for branch in (join(met, self._part(schema, "then")), otherwise, join(rest, self._part(schema, "then"))):
            yield from islice(self.candidates(branch, name, depth + 1, many=many), None if many else 8)

    def _part(self, schema: JSON, name: str) -> JSON:
        part = schema.get(name)
        return self._resolve(part) if isinstance(part, dict) else {}

    def _plain(self, schema: JSON, name: str, depth: int, many: bool) -> Iterator[Any]:
        found = kinds(schema)
        real = [kind for kind in found if kind != "null"]
        if depth > _FILLED and len(real) < len(found) and real and real[0] in ("object", "array"):
            yield None
        for kind in real:
            match kind:
                case "object":
                    yield from self._objects(schema, depth, many)
                case "array":
                    yield from self._arrays(schema, name, depth, many)
                case "string":
                    yield from strings(schema, name, self._words, many=many)
                case "integer" | "number":
                    yield from numbers(schema, kind, many=many)
                case "boolean":
                    yield from (False, True)
        if "null" in found:
            yield None
        if not found:
            yield from ({} if depth == 0 else "example", 1, True, None, "", {}, [])

    def _objects(self, schema: JSON, depth: int, many: bool) -> Iterator[JSON]:
        properties: JSON = schema.get("properties") or {}
        required = [str(name) for name in schema.get("required") or ()]
        optional = [name for name, part in properties.items() if name not in required and part is not False]
        chosen = [*properties, *required] if depth < _FILLED else required
        for wanted in (chosen, required, [*required, *optional]) if self._fits else (chosen,):
            names = self._complete(schema, dict.fromkeys(wanted))
            try:
                yield {name: self.good(self._property(schema, name), name, depth + 1) for name in names}
            except Unfit:
                # what cannot be made may be left out, unless it is required
                if names <= set(required) or self._fits is None:
                    raise
        if many:
            yield from self._varied(schema, list(chosen or properties), depth)

    def _complete(self, schema: JSON, names: dict[str, None]) -> KeysView[str]:
        """The names of an object, with those that others bring along and as many as there must be."""
        for name, more in (schema.get("dependentRequired") or {}).items():
            if name in names:
                names |= dict.fromkeys(more)
        least = bounded(schema.get("minProperties", 0), MOST_ITEMS, "entries")
        more = schema.get("additionalProperties")
        free = isinstance(more, dict) and not schema.get("properties")
        wanted = max(least, 1 if free else 0)
        patterns = [text for pattern in schema.get("patternProperties") or () for text in texts(pattern, 0)][:1]
        spare = [*(schema.get("properties") or ()), *patterns, *(f"key{number or ''}" for number in range(wanted))]
        for name in spare:
            if len(names) >= wanted:
                break
            names.setdefault(name)
        return names.keys()

    def _property(self, schema: JSON, name: str) -> Any:
        """All that is asked of a field."""
        found: list[Any] = [schema["properties"][name]] if name in (schema.get("properties") or {}) else []
        for pattern, part in (schema.get("patternProperties") or {}).items():
            if name in texts(pattern, 0, name):
                found.append(part)
        if not found:
            return schema.get("additionalProperties", True)
        joined = found[0]
        for part in found[1:]:
            joined = join(self._resolve(joined), self._resolve(part)) if isinstance(joined, dict) else part
        return joined

    def _varied(self, schema: JSON, names: list[str], depth: int) -> Iterator[JSON]:
        whole = {name: self.good(self._property(schema, name), name, depth + 1) for name in names}
        for name in names:
            for value in self.candidates(self._property(schema, name), name, depth + 1, many=True):
                yield {**whole, name: value}

    def _arrays(self, schema: JSON, name: str, depth: int, many: bool) -> Iterator[list[Any]]:
        least = bounded(schema.get("minItems", 0), MOST_ITEMS, "items")
        most = schema.get("maxItems")
        some = 0 if depth > 4 * _FILLED or most == 0 else 1
        wished = max(least, some)
        for count in (wished, least) if self._fits and least != wished else (wished,):
            yield self._items(schema, name.removesuffix("s"), depth, count)
        if many:
            for count in range(wished + 1, wished + 50):
                yield self._items(schema, name.removesuffix("s"), depth, count)

    def _items(self, schema: JSON, name: str, depth: int, count: int) -> list[Any]:
        items = schema.get("items", True)
        found = [self.good(part, name, depth + 1) for part in schema.get("prefixItems") or ()]
        if isinstance(contained := schema.get("contains"), dict):
            both = join(items, self._resolve(contained)) if isinstance(items, dict) else contained
            for _ in range(bounded(schema.get("minContains", 1), MOST_ITEMS, "items")):
                self._append(schema, found, both, name, depth)
        while len(found) < count and items is not False:
            self._append(schema, found, items, name, depth)
        return found

    def _append(self, schema: JSON, found: list[Any], item: Any, name: str, depth: int) -> None:
        if not schema.get("uniqueItems"):
            found.append(self.good(item, name, depth + 1))
            return
        for value in self.candidates(item, name, depth + 1, many=True):
            if value not in found and (self._fits is None or self._fits(item, value)):
                found.append(value)
                return
        raise Unfit(f"there are no {len(found) + 1} different items for {item!r:.200}")
