"""Several schemas as one that asks for what all of them ask for, as far as that can be said in one."""

from __future__ import annotations

from typing import Any, TypeAlias

JSON: TypeAlias = dict[str, Any]

_LARGEST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties", "minContains")
_SMALLEST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def join(one: JSON, two: JSON) -> JSON:
    """Both schemas at once; the second has the last word where they cannot be joined."""
    joined = {**one, **two}
    for name in ("properties", "patternProperties"):
        if name in one and name in two:
            joined[name] = {**one[name], **two[name]}
            for key in one[name].keys() & two[name].keys():
                joined[name][key] = _both(one[name][key], two[name][key])
    if "required" in one and "required" in two:
        joined["required"] = list(dict.fromkeys([*one["required"], *two["required"]]))
    for name in one.keys() & two.keys():
        if name in _LARGEST:
            joined[name] = max(one[name], two[name])
        elif name in _SMALLEST:
            joined[name] = min(one[name], two[name])
        elif name in ("items", "contains") and isinstance(one[name], dict) and isinstance(two[name], dict):
            joined[name] = join(one[name], two[name])
    if "enum" in one and "enum" in two:
        joined["enum"] = [value for value in two["enum"] if value in one["enum"]]
    types = [kinds(one), kinds(two)]
    if all(types):
        joined["type"] = [kind for kind in types[1] if kind in types[0]] or types[1]
    return joined


def _both(one: Any, two: Any) -> Any:
    if not isinstance(one, dict):
        return two if one else False
    return join(one, two) if isinstance(two, dict) else one if two else False


def kinds(schema: JSON) -> list[str]:
    """The types that a schema names, guessed from its keywords where it names none."""
    named = schema.get("type")
    if isinstance(named, str):
        return [named]
    if isinstance(named, list):
        return [str(kind) for kind in named]
    for kind, words in _TELLTALES.items():
        if not words.isdisjoint(schema):
            return [kind]
    return []


_TELLTALES = {
    "object": {"properties", "required", "additionalProperties", "patternProperties", "minProperties", "propertyNames"},
    "array": {"items", "prefixItems", "minItems", "contains", "uniqueItems"},
    "string": {"pattern", "minLength", "maxLength", "format"},
    "number": {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"},
}
