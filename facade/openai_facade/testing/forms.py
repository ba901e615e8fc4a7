"""Names with brackets turned into nested values, and their text into the types that the description asks for."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any

from .checks import Checks, Part, types_of
from .decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .description import JSON

_KEY = re.compile(r"\[([^\]]*)\]")


def nest(pairs: Iterable[tuple[str, Any]]) -> JSON:
    """Turn `a[b]=1&c[]=2&c[]=3` into `{"a": {"b": "1"}, "c": ["2", "3"]}`; a repeated name becomes a list."""
    tree: JSON = {}
    for name, value in pairs:
        base, bracket, _ = name.partition("[")
        keys = [base, *_KEY.findall(name)] if bracket else [name]
        _put(tree, keys, value)
    return tree


def _put(node: JSON, keys: list[str], value: Any) -> None:
    key, rest = keys[0], keys[1:]
    if not rest:
        if key in node:
            known = node[key]
            node[key] = [*known, value] if isinstance(known, list) else [known, value]
        else:
            node[key] = value
    elif rest[0] in ("", "0") or rest[0].isdigit():
        items: list[Any] = node.setdefault(key, [])
        if not isinstance(items, list):
            items = node[key] = [items]
        if len(rest) == 1:
            items.append(value)
            return
        # name[][field]: a field that the last item already has starts the next one
        if not items or not isinstance(items[-1], dict) or _has(items[-1], rest[1:]):
            items.append({})
        _put(items[-1], rest[1:], value)
    else:
        child = node.setdefault(key, {})
        if isinstance(child, dict):
            _put(child, rest, value)


def _has(node: JSON, keys: list[str]) -> bool:
    value = node.get(keys[0])
    if value is None or len(keys) == 1:
        return value is not None
    return not isinstance(value, list) and isinstance(value, dict) and _has(value, keys[1:])


def coerce(checks: Checks, schema: JSON, value: Any) -> Any:
    """Read the text of a form or query as the schema wants it; what fits nothing is left for the check to refuse."""
    schema = checks.resolve(schema)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            for variant in schema[keyword]:
                candidate = coerce(checks, variant, value)
                if checks.check(variant)(candidate) is None:
                    return candidate
            return value
    if "allOf" in schema and "properties" not in schema:
        for part in schema["allOf"]:
            value = coerce(checks, part, value)
        return value
    types = types_of(schema)
    if isinstance(value, Part):
        return [value] if "array" in types else value
    if isinstance(value, str):
        return [coerce(checks, schema.get("items", {}), value)] if "array" in types else _scalar(types, value)
    if isinstance(value, list):
        return [coerce(checks, schema.get("items", {}), item) for item in value]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        more = schema.get("additionalProperties")
        other: JSON = more if isinstance(more, dict) else {}
        return {name: coerce(checks, known.get(name, other), item) for name, item in value.items()}
    return value


def _scalar(types: tuple[str, ...], text: str) -> Any:
    if "string" in types or not types:
        return text
    if "boolean" in types and text in ("true", "false"):
        return text == "true"
    if "integer" in types or "number" in types:
        found = _number(text)
        if found is not None and ("number" in types or isinstance(found, int)):
            return found
    if "object" in types:  # one part with JSON in it, where the description does not want `name[key]`
        try:
            return decode(text)
        except ValueError:
            return text
    return None if "null" in types and text == "null" else text


def _number(text: str) -> int | float | None:
    """A number, an integer where it is one; None for what is no number of JSON."""
    try:
        found = float(text)
        if not math.isfinite(found):
            return None
        return int(text) if text.strip().lstrip("+-").isdigit() else int(found) if found.is_integer() else found
    except (ValueError, OverflowError):
        return None
