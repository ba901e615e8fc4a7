"""Where the properties of a description are declared: by component and dotted path, through what is inherited.

A path runs through inline objects; lists, maps, null and the variants of a union do not show in it. A component that
is referred to begins a path of its own. What `allOf` inherits from another component is declared there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from openai_codegen.document import escape, schemas, target, unescape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openai_codegen.document import Node

_SEEN_THROUGH = ("allOf", "anyOf", "oneOf", "prefixItems")


class Place(NamedTuple):
    """Where a property stands: the component, and the path inside it."""

    component: str
    path: str


class Declared:
    """The properties that each component of a description declares itself, and from whom it has others.

    Args:
        description: The description as it is vendored, before it is normalised.
    """

    def __init__(self, description: Node) -> None:
        self._schemas = schemas(description)
        self._known: dict[str, tuple[dict[str, None], list[Place]]] = {}
        self._pointers = {
            schema.get("x-origin") or f"/components/schemas/{escape(name)}": name
            for name, schema in self._schemas.items()
            if isinstance(schema, dict)
        }

    def __contains__(self, component: object) -> bool:
        return component in self._schemas

    def components(self) -> list[str]:
        """Names of all components."""
        return list(self._schemas)

    def paths(self, component: str) -> list[str]:
        """Every path that a component declares, in the order of the description."""
        return list(self._of(component)[0])

    def places(self, component: str, path: str) -> Iterator[Place]:
        """Every place where a property is declared: the component itself goes before those that it inherits from."""
        return self._places(component, path, set())

    def place_of(self, pointer: str) -> Place | None:
        """The place of what a pointer into the upstream file points at; None where it is in no component."""
        start, steps = pointer, []
        while start and start not in self._pointers:
            start, _, step = start.rpartition("/")
            steps.append(unescape(step))
        return Place(self._pointers[start], ".".join(_named(reversed(steps)))) if start else None

    def _places(self, component: str, path: str, seen: set[Place]) -> Iterator[Place]:
        place = Place(component, path)
        if place in seen or component not in self._schemas:
            return
        seen.add(place)
        own, inherited = self._of(component)
        if path in own:
            yield place
        for parent, start in inherited:
            if path.startswith(start):
                yield from self._places(parent, path.removeprefix(start), seen)

    def _of(self, component: str) -> tuple[dict[str, None], list[Place]]:
        """Paths of a component, and components that have others, each with the start of a path that leads to it."""
        found = self._known.get(component)
        if found is None:
            found = self._known[component] = ({}, [])
            _collect(self._schemas[component], "", *found)
        return found


def _named(steps: Iterable[str]) -> Iterator[str]:
    """Of the steps of a pointer those that name a property."""
    named = False
    for step in steps:
        if named:
            yield step
        named = step == "properties" and not named


def _collect(schema: object, start: str, paths: dict[str, None], inherited: list[Place]) -> None:
    if not isinstance(schema, dict):
        return
    for name, inner in (schema.get("properties") or {}).items():
        paths[f"{start}{name}"] = None
        _collect(inner, f"{start}{name}.", paths, inherited)
    for key in ("items", "additionalProperties"):
        _collect(schema.get(key), start, paths, inherited)
    for key in _SEEN_THROUGH:
        for member in schema.get(key) or ():
            parent = target(member) if key == "allOf" else None
            if parent is not None:
                inherited.append(Place(parent, start))
            _collect(member, start, paths, inherited)
