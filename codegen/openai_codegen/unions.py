"""The tag table of a union: which constant of which property leads to which variant.

The result is what `openai_runtime.union.TaggedUnion` works with:
`key` is the property that decides, `variants` maps its values to a component name or, where the value alone does not
decide, to `[[required keys], name]` pairs tried in order, `shapes` lists such pairs for dictionaries without a usable
tag, `items` is the schema of a list member and `values` that of a map member of the union.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from openai_codegen.document import Node, target
from openai_codegen.shapes import TAGS, constants, is_object

if TYPE_CHECKING:
    from collections.abc import Callable


def table(union: Node, lookup: Callable[[str], Node]) -> Node:
    """Derive the tag table of a union component."""
    leaves: list[tuple[str, Node]] = []
    items = values = None
    for member in union["anyOf"]:
        for direct in _expand(member, lookup, set()):
            name = target(direct)
            if name is not None and is_object(lookup(name)):
                leaves.append((name, lookup(name)))
            elif name is None and "items" in direct:
                items = items or direct
            elif name is None and direct.get("type") == "object":
                values = values or direct
    leaves = list(dict(leaves).items())
    key = best_key([schema for _, schema in leaves], union.get("discriminator", {}).get("propertyName"))
    tagged = {} if key is None else by_tag(key, leaves)
    reached = {name for places in tagged.values() for name, _ in places if key in _fixed(_)}
    shapes = [(name, schema) for name, schema in leaves if name not in reached or _optional(schema, key)]
    found: Node = {
        "key": key,
        "variants": {value: _choice(places, key) for value, places in sorted(tagged.items())},
        "shapes": [[keys, name] for keys, name in _by_demand(shapes or leaves, None)],
    }
    return {**found, "items": items, "values": values}


def _fixed(schema: Node) -> dict[str, list[Any]]:
    return {key: [v for v in values if isinstance(v, str)] for key, values in constants(schema).items()}


def _expand(member: Node, lookup: Callable[[str], Node], seen: set[str]) -> list[Node]:
    name = target(member)
    if name is None:
        inner = member.get("anyOf", ())
        return [leaf for one in inner for leaf in _expand(one, lookup, seen)] if inner else [member]
    if name in seen:
        return []
    schema = lookup(name)
    if is_object(schema):
        return [member]
    return _expand(schema, lookup, {*seen, name})


def best_key(variants: list[Node], declared: str | None) -> str | None:
    """The property that tells most variants apart; a declared one wins among equals, then the usual names."""
    keys = Counter(key for schema in variants for key, values in _fixed(schema).items() if values)
    if not keys:
        return None
    order = [key for key in (declared, *TAGS) if key]

    def worth(key: str) -> tuple[int, int, int, str]:
        values: Counter[str] = Counter()
        for schema in variants:
            values.update(_fixed(schema).get(key, ()))
        alone = sum(1 for schema in variants if any(values[value] == 1 for value in _fixed(schema).get(key, ())))
        rank = order.index(key) if key in order else len(order)
        return alone, keys[key], -rank, key

    best = max(sorted(keys), key=worth)
    if declared in keys and worth(declared)[0] >= worth(best)[0]:
        return declared
    return best


def by_tag(key: str, leaves: list[tuple[str, Node]]) -> dict[str, list[tuple[str, Node]]]:
    """The variants that each value of the tag may mean."""
    found: dict[str, list[tuple[str, Node]]] = {}
    for name, schema in leaves:
        for value in _fixed(schema).get(key, ()):
            found.setdefault(value, []).append((name, schema))
    return found


def _optional(schema: Node, key: str | None) -> bool:
    return key not in schema.get("required", ())


def _choice(places: list[tuple[str, Node]], key: str | None) -> Any:
    if len(places) == 1:
        return places[0][0]
    return [[keys, name] for keys, name in _by_demand(places, key)]


def _by_demand(places: list[tuple[str, Node]], key: str | None) -> list[tuple[list[str], str]]:
    """Variants with the keys that have to be there, the most demanding first."""
    found = [([one for one in schema.get("required", ()) if one != key], name) for name, schema in places]
    return sorted(found, key=lambda pair: -len(pair[0]))
