"""Settling the classes of a new edition: named by table and rule, and tried until every class of before is itself."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import attrs

from openai_codegen.document import escape
from openai_codegen.names import snake
from openai_codegen.naming.components import fresh, rename
from openai_codegen.naming.memory import Edition, continued
from openai_codegen.normalize import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_codegen.document import Node

TRIES = 5
"""A class that keeps its name lets those inside it keep theirs: more than two or three tries are never needed."""


@attrs.frozen
class Settled:
    """A document under its public names.

    Attributes:
        document: The document.
        normal: The same, normalised.
        passes: What each pass did.
        facts: What the table of names did not know (`new`), and what it knows in vain (`gone`).
        retired: Classes that editions before had and this one has not, and what they were: `place` and `traits`.
        moved: Class -> places upstream, before and now, of those that upstream calls otherwise by now.
    """

    document: Node
    normal: Node
    passes: list[tuple[str, int]]
    facts: dict[str, list[str]]
    retired: dict[str, Node] = attrs.field(factory=dict)
    moved: dict[str, tuple[str, str]] = attrs.field(factory=dict)


def settle(
    document: Node, names: Node, finish: Callable[[Node, str], None], old: Node | None, retired: dict[str, Node]
) -> Settled:
    """Give every schema its public name.

    Args:
        document: The upstream description, ready but for its names; it is left alone.
        names: Content of `names.yaml`.
        finish: Adds what is made of named components, given the name that the table has for the webhooks.
        old: The edition before, normalised.
        retired: Classes that editions before that one had; one that comes back has its name again.
    """
    last = None if old is None else Edition.of(old)
    before = None if last is None else last.and_before(retired)
    taken = set(before.origins if before else ())
    # a part that is neither an object nor an enum is a class only because it was given a name
    pins = {} if last is None else {last.origins[name]: name for name in last.given}
    attempt = 0
    while True:
        named = deepcopy(document)
        facts = rename(named, names, pins, taken if attempt else ())
        finish(named, pins.get("/webhooks") or (names.get("inline") or {}).get("/webhooks", "WebhookEvent"))
        normal, passes = normalize(named)
        now = Edition.of(normal)
        goes_on = {} if before is None else continued(before, now)
        tried = Settled(named, normal, [(one.name, one.touched) for one in passes], facts)
        wrong = {} if before is None else _wrong(names, before, now, goes_on, taken)
        if not wrong or attempt == TRIES - 1:
            break
        if attempt == 0:
            listed = names.get("inline") or {}
            places = {was: now.origins[name] for name, was in goes_on.items()}
            pins |= {place: was for was, place in places.items() if place.count("/") == 3 or place in listed}
        pins |= wrong
        attempt += 1
    left = taken - now.origins.keys()
    moved = {
        was: (before.origins[was], now.origins[name])
        for name, was in goes_on.items()
        if before is not None and before.origins[was] != now.origins[name]
    }
    gone = {} if before is None else {name: before.remembered(name) for name in sorted(left)}
    return attrs.evolve(tried, retired=gone, moved=moved)


def _wrong(names: Node, before: Edition, now: Edition, goes_on: dict[str, str], taken: set[str]) -> dict[str, str]:
    """Places that have another class than they should, and the class that belongs there."""
    table = {f"/components/schemas/{escape(name)}": public for name, public in (names.get("schemas") or {}).items()}
    table |= names.get("inline") or {}
    found = {}
    used = {snake(name): "" for name in {*taken, *now.origins}}
    for name, origin in now.origins.items():
        was = goes_on.get(name)
        if was is not None and was != name and not (table.get(origin) == name and name not in before.origins):
            found[origin] = was
        elif was is None and name in taken:
            found[origin] = fresh(name, used)
            used[snake(found[origin])] = origin
    return found
