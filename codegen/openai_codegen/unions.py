"""The tag table of a union: which constant of which property leads to which variant.

The result is what `openai_runtime.union.TaggedUnion` works with:
`key` is the property that decides, `variants` maps its values to a component name or, where the value alone does not
decide, to `[[required keys], name]` pairs tried in order, `shapes` lists such pairs for dictionaries without a usable
tag (and, where the tag is among the keys, for those with a new one), `items` is the schema of a list member and
`values` that of a map member of the union.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from openai_codegen.document import Node, target
from openai_codegen.shapes import TAGS, constants, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Collection


Lookup: TypeAlias = "Callable[[str], Node]"


@attrs.frozen
class Variant:
    """One object that a union may be."""

    name: str
    required: tuple[str, ...]
    fixed: dict[str, list[str]]
    """The texts that a property can have, for properties with fixed values."""
    known: frozenset[str]
    """All its properties."""


def table(union: Node, lookup: Lookup, *, answered: bool = True) -> Node:
    """Derive the tag table of a union component.

    Args:
        union: The component.
        lookup: Gives the component of a name.
        answered: Whether it comes back in an answer, so that all its lists and maps have to be told apart.
    """
    variants: dict[str, Variant] = {}
    lists: list[Node] = []
    maps: list[Node] = []
    for member in union["anyOf"]:
        for direct in _expand(member, lookup, frozenset()):
            name = target(direct)
            if name is not None:
                variants.setdefault(name, variant(name, lookup))
            elif "items" in direct:
                lists.append(direct)
            elif direct.get("type") == "object":
                maps.append(direct)
    declared = union.get("discriminator") or {}
    found = [_declared(one, declared, lookup) for one in variants.values()]
    key = best_key(found, declared.get("propertyName"))
    untagged = [one for one in found if key is None or not one.fixed.get(key) or key not in one.required]
    # A variant that demands the tag and leaves it open is what a value that nobody knows leads to.
    open_ended = {one.name for one in untagged if key is not None and not one.fixed.get(key)}
    tags = by_tag(key, found)
    silent = _silent(untagged, found) if len(tags) == 1 else []
    return {
        "key": key,
        "variants": {value: _choice(places, key, silent) for value, places in sorted(tags.items())},
        "shapes": [[keys, name] for keys, name in _by_demand(untagged, key, open_ended)],
        "items": _together(lists, answered),
        "values": _together(maps, answered),
    }


def _together(members: list[Node], answered: bool) -> Node | None:
    return {"anyOf": members} if answered and len(members) > 1 else next(iter(members), None)


def finer(places: list[Variant], key: str) -> str | None:
    """A second property that tells variants of one tag apart where the fields they require do not."""
    demands = [frozenset(one.required) for one in places]
    if len(set(demands)) == len(places):
        return None
    rest = [attrs.evolve(one, fixed={name: one.fixed[name] for name in one.fixed if name != key}) for one in places]
    second = best_key(rest, None)
    apart = by_tag(second, rest)
    clear = all(len(found) == 1 for found in apart.values()) and all(second in one.fixed for one in rest)
    return second if clear else None


def variant(name: str, lookup: Lookup) -> Variant:
    schema = lookup(name)
    fixed = {key: [one for one in values if isinstance(one, str)] for key, values in constants(schema, lookup).items()}
    required, known = tuple(schema.get("required", ())), frozenset(schema.get("properties", ()))
    return Variant(name, required, {key: values for key, values in fixed.items() if values}, known)


def _declared(variant: Variant, discriminator: Node, lookup: Lookup) -> Variant:
    """A variant whose own schema leaves the tag open takes the values that the discriminator of the union gives it."""
    key, wanted = discriminator.get("propertyName"), discriminator.get("mapping") or {}
    if key is None or key in variant.fixed or key not in lookup(variant.name).get("properties", {}):
        return variant
    values = sorted(tag for tag, ref in wanted.items() if (target({"$ref": ref}) or ref) == variant.name)
    return attrs.evolve(variant, fixed={**variant.fixed, key: values}) if values else variant


def _expand(member: Node, lookup: Lookup, seen: frozenset[str]) -> list[Node]:
    """The alternatives of a member that are no unions themselves; objects stay references."""
    name = target(member)
    if name is None:
        inner = member.get("anyOf")
        return [leaf for one in inner for leaf in _expand(one, lookup, seen)] if inner else [member]
    if name in seen:
        return []
    schema = lookup(name)
    return [member] if is_object(schema) else _expand(schema, lookup, seen | {name})


def best_key(variants: list[Variant], declared: str | None) -> str | None:
    """The property that tells most variants apart; a declared one wins among equals, then the usual names."""
    keys = Counter(key for variant in variants for key in variant.fixed)
    order = [key for key in (declared, *TAGS) if key]

    def worth(key: str) -> tuple[int, int, int]:
        values = Counter(value for variant in variants for value in variant.fixed.get(key, ()))
        alone = sum(1 for variant in variants if any(values[value] == 1 for value in variant.fixed.get(key, ())))
        return alone, keys[key], -(order.index(key) if key in order else len(order))

    return max(sorted(keys), key=worth, default=None)


def by_tag(key: str | None, variants: list[Variant]) -> dict[str, list[Variant]]:
    """The variants that each value of the tag may mean."""
    found: dict[str, list[Variant]] = {}
    for variant in variants:
        for value in variant.fixed.get(key or "", ()):
            found.setdefault(value, []).append(variant)
    return found


def _choice(places: list[Variant], key: str | None, silent: list[Variant]) -> Any:
    if len(places) == 1 and not silent:
        return places[0].name
    return [[keys, name] for keys, name in [*_by_demand(silent, key), *_by_demand(places, key)]]


def _silent(untagged: list[Variant], variants: list[Variant]) -> list[Variant]:
    """Variants that may well carry the only tag of a union without a word about it: they demand what no other knows."""
    return [
        one
        for one in untagged
        if set(one.required).difference(*(other.known for other in variants if other is not one))
    ]


def _by_demand(places: list[Variant], key: str | None, keeping: Collection[str] = ()) -> list[tuple[list[str], str]]:
    """Variants with the keys that have to be there, the most demanding first; the tag is named where it is kept."""
    found = [
        ([one for one in variant.required if one != key or variant.name in keeping], variant.name) for variant in places
    ]
    return sorted(found, key=lambda pair: -len(pair[0]))
