"""Which schema of a new edition is which class of the edition before, whatever upstream calls it now.

A class is known by what it holds and by the places that it stands in, its upstream name being only one hint among them:
upstream renames components, swaps two names, gives an old name to something else, writes a component in place and an
inline schema as a component.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import schemas, target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openai_codegen.document import Node

_NONE: Counter[str] = Counter()
ROUNDS = 4
"""Known classes make their parts known: so often it is looked again."""
ENOUGH = 0.5
"""From here on two schemas are one; a shared name or shared places add to what they have in common."""
SURE = 1.05
"""More than two schemas can reach without a shared place: such pairs go first, and make the places of others known."""


@attrs.frozen
class Edition:
    """The classes of a normalised document, as far as one edition can be compared with another.

    Attributes:
        origins: Class -> place upstream.
        traits: Class -> what it holds.
        places: Place upstream -> the class that stands there.
        added: Classes that we describe in addition to upstream.
    """

    origins: dict[str, str]
    traits: dict[str, frozenset[str]]
    places: dict[str, str]
    added: frozenset[str] = frozenset()

    @property
    def given(self) -> list[str]:
        """Parts that are a class only because somebody gave them a name."""
        return [
            name for name, origin in self.origins.items() if origin.count("/") > 3 and "kind alias" in self.traits[name]
        ]

    def and_before(self, retired: dict[str, Node]) -> Edition:
        """The same with classes of editions before, which may come back."""
        gone = {name: one for name, one in retired.items() if name not in self.origins}
        return attrs.evolve(
            self,
            origins=self.origins | {name: one["place"] for name, one in gone.items()},
            traits=self.traits | {name: frozenset(one["traits"]) for name, one in gone.items()},
        )

    def remembered(self, name: str) -> Node:
        """What is kept of a class that is gone."""
        return {"place": self.origins[name], "traits": sorted(self.traits[name])}

    @classmethod
    def of(cls, document: Node) -> Edition:
        """Read a normalised document."""
        components, ours = schemas(document), frozenset(document.get("x-added") or ())
        origins = {name: schema.get("x-origin", f"/{name}") for name, schema in components.items()}
        return cls(
            origins=origins,
            traits={name: frozenset(_traits(schema)) for name, schema in components.items()},
            places={
                place: name
                for place, schema in document["x-places"].items()
                if (name := target(_bare(schema))) in components and name is not None
            },
            added=frozenset(name for name, origin in origins.items() if _component(origin) in ours),
        )


def continued(old: Edition, new: Edition) -> dict[str, str]:
    """Class of the new edition -> class of the edition before that it goes on.

    Args:
        old: The edition before, under the names that callers know.
        new: The new edition, under whatever names.
    """

    def may(was: str, now: str) -> bool:
        """What we add is modelled on what is there, and so is often the most alike; it never takes its name."""
        return now not in new.added or old.origins[was] == new.origins[now]

    at = {origin: name for name, origin in new.origins.items()}
    votes = _votes(old, new, {})
    found: dict[str, str] = {}
    for name, origin in old.origins.items():
        now = at.get(origin)
        if now in found:
            continue
        same = now is not None and old.traits[name] == new.traits[now]
        if now is not None and same and not _elsewhere(new, votes.get(name, _NONE), now):
            found[now] = name
    for least in (SURE, 0.0):
        for _ in range(ROUNDS):
            done, left = set(found.values()), [name for name in new.origins if name not in found]
            rest = [name for name in old.origins if name not in done]
            votes = _votes(old, new, found)
            scored = ((_score(old, new, votes, was, now), was, now) for was in rest for now in left if may(was, now))
            pairs = sorted((-score, was, now) for score, was, now in scored if score > least)
            for _, was, now in pairs:
                if was not in done and now not in found:
                    found[now] = was
                    done.add(was)
            if not pairs:
                break
    return found


def _votes(old: Edition, new: Edition, found: dict[str, str]) -> dict[str, Counter[str]]:
    """Class of before -> the classes that stand in its places now.

    A place is one inside a class, whatever this is called by now, as far as `found` knows it already.
    """
    owners = {origin: name for name, origin in reversed(old.origins.items())}  # those that are gone come last
    known = {origin: found[name] for name, origin in new.origins.items() if name in found}
    now = {_place(place, known): name for place, name in new.places.items()}
    votes: dict[str, Counter[str]] = {}
    for place, name in old.places.items():
        here = now.get(_place(place, owners)) or (None if found else new.places.get(place))
        if here is not None and place != old.origins[name]:
            votes.setdefault(name, Counter())[here] += 1
    return votes


def _place(place: str, owners: dict[str, str]) -> tuple[str, str]:
    """A place as a class and the way from there; where the class is not known, the component upstream."""
    owner = _component(place)
    return owners.get(owner, owner), place[len(owner) + 1 :]


def _component(place: str) -> str:
    """The component that a place is in."""
    return "/".join(place.split("/", 4)[:4])


def _elsewhere(new: Edition, votes: Counter[str], now: str) -> bool:
    """Whether all places of a class now have another one, which holds the same: two names were swapped."""
    return bool(votes) and not votes[now] and any(new.traits[one] == new.traits[now] for one in votes)


def _score(old: Edition, new: Edition, votes: dict[str, Counter[str]], was: str, now: str) -> float:
    """How much speaks for two classes being one; 0 where it is not enough."""
    first, second = old.traits[was], new.traits[now]
    origin, other = old.origins[was], new.origins[now]
    cast = votes.get(was, _NONE)
    if origin != other and not cast[now] and not 0.8 < len(first) / len(second) < 1.25:
        return 0.0  # most pairs have nothing to do with each other
    placed = cast[now] / cast.total() if cast else 0.0
    kinds = {_kind(first), _kind(second)}
    common, every = len(first & second) - (len(kinds) == 1), len(first | second) - len(kinds)
    if len(kinds) > 1 or (not common and "kind object" not in kinds):
        # what becomes a union, or gets all other values, is what it was where it has its name and its places
        return ENOUGH if origin == other and (placed > 0.5 or not cast) else 0.0
    alike = common / every if every else 1.0
    if _tags(first).keys() & _tags(second).keys() and _tags(first).items().isdisjoint(_tags(second).items()):
        alike *= 0.4  # both say what they are, and it is not the same
    if alike < 0.2:
        return 0.0
    score = alike + 0.3 * placed
    score += 0.3 if origin == other else 0.05 if origin.rpartition("/")[2] == other.rpartition("/")[2] else 0.0
    alone = alike > 0.9 and every > 2
    return score if score >= ENOUGH and (origin == other or placed or alone) else 0.0


def _tags(traits: frozenset[str]) -> dict[str, str]:
    found = (one.partition(" is ") for one in traits if one.startswith("field ") and not one.endswith(" is required"))
    return {field: value for field, apart, value in found if apart}


def _kind(traits: frozenset[str]) -> str:
    return next(one for one in traits if one.startswith("kind "))


def _traits(schema: Node) -> Iterator[str]:
    yield f"kind {schema['x-kind']}"
    required = set(schema.get("required") or ())
    for name, value in (schema.get("properties") or {}).items():
        yield f"field {name}"
        if "const" in value:
            yield f"field {name} is {value['const']}"
        elif name in required:
            yield f"field {name} is required"
    for value in schema.get("enum") or ():
        yield f"value {value}"
    union = schema.get("x-union") or {}
    for tag in union.get("variants") or ():
        yield f"variant {tag}"
    for keys, _ in union.get("shapes") or ():
        yield f"shape {' '.join(sorted(keys))}"
    if schema["x-kind"] in ("alias", "map"):
        yield f"type {schema.get('type')}"


def _bare(schema: Node) -> Node:
    members = [member for member in schema.get("anyOf", ()) if member.get("type") != "null"]
    return members[0] if len(members) == 1 else schema
