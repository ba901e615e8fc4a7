"""Which module of a package defines what: the parts of one object alone stand beside it.

A file for each of five thousand classes is slow to install, and loading one costs four times what its class does. So a
component that only one other has as a part stands in the module of that one, and the events of one kind in one module.
What is loaded one at a time, such as the many events of a stream, stays apart: nothing is loaded for its neighbours.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from openai_codegen import names
from openai_codegen.document import escape
from openai_codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST = 24
"""As many definitions a module has at most."""
IMPORTED = frozenset(
    {
        *("Any", "BaseModel", "FileTypes", "Iterable", "Literal", "Mapping", "Model", "Required", "SequenceNotStr"),
        *("TYPE_CHECKING", "TaggedUnion", "TypeAlias", "TypedDict"),
    }
)
"""What generated modules import: whatever has such a name stands alone."""


@attrs.frozen
class Modules:
    """The modules of one package.

    Attributes:
        package: The package.
        homes: Name to the name whose module defines it.
    """

    package: str
    homes: Mapping[str, str]

    def of(self, name: str) -> str:
        """The full name of the module that defines a name."""
        return f"{self.package}.{self.short(name)}"

    def short(self, name: str) -> str:
        """The same without the package."""
        return names.snake(self.homes.get(name, name))

    def contents(self, order: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
        """What every module defines: first what it is called by, then parts as they are met.

        Args:
            order: Name to its parts, in their order.
        """
        waiting: dict[str, set[str]] = defaultdict(set)
        for name, home in self.homes.items():
            waiting[home].add(name)
        return {home: _met(home, sorted(names), order) for home, names in sorted(waiting.items())}


def _met(home: str, inside: list[str], order: Mapping[str, Iterable[str]]) -> list[str]:
    found: dict[str, None] = {}

    def meet(name: str) -> None:
        if name in inside and name not in found:
            found[name] = None
            for part in order.get(name, ()):
                meet(part)

    for name in (home, *inside):
        meet(name)
    return list(found)


def check(components: Iterable[str], package: str) -> None:
    """Refuse names that only differ in how they are written: their modules would be one file."""
    taken: dict[str, str] = {}
    for name in components:
        module = names.snake(name)
        if module in taken:
            message = f"{name} and {taken[module]} would both be the module {package}.{module}"
            raise CodegenError(message, pointer=f"/components/schemas/{escape(name)}")
        taken[module] = name


@attrs.define
class Folding:
    """Finds the modules of a package.

    Attributes:
        parts: Every name, and what it has as a part.
        alone: Names that stand in no other's module.
        holders: Names in whose module parts may stand.
        extending: Names that need another name when they are loaded, and that other one. Either stands with its like.
        crowds: Names with too many parts to be loaded together: parts of one kind stand together instead.
    """

    parts: Mapping[str, Iterable[str]]
    alone: frozenset[str]
    holders: frozenset[str]
    extending: Mapping[str, str] = attrs.field(factory=dict[str, str])
    crowds: frozenset[str] = frozenset()
    _users: dict[str, set[str]] = attrs.field(init=False)
    _homes: dict[str, str] = attrs.field(init=False)
    _inside: dict[str, set[str]] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        self._users = defaultdict(set)
        for name, parts in self.parts.items():
            for part in parts:
                self._users[part].add(name)
        self._homes = {name: name for name in self.parts}
        self._inside = {name: {name} for name in self.parts}

    def modules(self, package: str) -> Modules:
        """Put parts beside what has them, until nothing moves; then those of one kind beside each other."""
        fixed = self.alone | IMPORTED | self.extending.keys() | frozenset(self.extending.values())
        moved = True
        while moved:
            moved = False
            for name in sorted(self._inside):
                if name not in fixed and (home := self._holder(name)) is not None:
                    moved = self._move(name, home) or moved
        for first, *others in self._kinds():
            for name in others:
                self._move(name, first)
        return Modules(package, self._homes)

    def _holder(self, name: str) -> str | None:
        """Whose module everything that uses a module stands in, if that is one, and may hold parts."""
        users = {self._homes[user] for one in self._inside[name] for user in self._users[one]} - {name}
        home = users.pop() if len(users) == 1 else None
        return home if home in self.holders and home not in IMPORTED else None

    def _move(self, name: str, home: str) -> bool:
        """Put a module into another, if that does not get too large."""
        if len(self._inside[home]) + len(self._inside[name]) > MOST:
            return False
        for one in self._inside.pop(name):
            self._homes[one] = home
            self._inside[home].add(one)
        return True

    def _kinds(self) -> Iterable[list[str]]:
        """The parts of crowds, those together that differ in the last words of their names."""
        kinds: dict[tuple[frozenset[str], str, bool], list[str]] = defaultdict(list)
        for name in sorted(self._inside):
            crowds = frozenset(self._users[name])
            if crowds and crowds <= self.crowds and name not in self.alone | IMPORTED:
                kinds[crowds, _kind(name), name in self.extending].append(name)
        return kinds.values()


def _kind(name: str) -> str:
    """What names that differ in their last word have in common: `ResponseTextDeltaEvent` and `…DoneEvent`."""
    return "_".join(names.words(re.sub(r"(Event|Param)+$", "", name))[:-1])
