"""Which types of the tables are one thing under several names.

The tables have most of what can be sent and received twice, as a model and as a dictionary, and repeat nested types
for every method. One component is enough for all that have one shape.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from openai_codegen.additions.meanings import Either, ListOf, MapOf, Meaning, Named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.additions.tables import Field, Tables

_PARAM = re.compile(r"Params?\Z")


class Grouping:
    """Puts types together.

    Args:
        tables: The tables.
        places: Types that a description has already, and where.
        paths: The types to group.
    """

    def __init__(self, tables: Tables, places: Mapping[str, str], paths: Iterable[str]) -> None:
        self._tables = tables
        self._places = places
        self._first: dict[str, str] = {}
        buckets: dict[str, list[str]] = {}
        for path in sorted(paths, key=self._rank):
            bucket = buckets.setdefault(_PARAM.sub("", path.rpartition(".")[2]), [])
            first = next((one for one in bucket if self._may_share(path) and self.same(path, one)), None)
            if first is None:
                bucket.append(path)
            self._first[path] = first or path

    def first(self, path: str) -> str:
        """The type that stands for a type."""
        return self._first[self._tables.home(path)]

    def names(self, first: str) -> list[str]:
        """Every type that a type stands for, itself included."""
        return [path for path, other in self._first.items() if other == first]

    def same(self, one: str, other: str, assumed: frozenset[tuple[str, str]] = frozenset()) -> bool:
        """Whether two types have one shape all the way down."""
        one, other = self._tables.home(one), self._tables.home(other)
        if one == other or (one, other) in assumed:
            return True
        if one in self._places or other in self._places:
            return self._places.get(one) == self._places.get(other)
        assumed |= {(one, other)}
        kinds = {self._tables.kind(path) for path in (one, other)}
        if kinds <= {"model", "typeddict"}:
            return self._same_fields(self._tables.fields(one), self._tables.fields(other), assumed)
        if kinds == {"union"}:
            return self._same_all(self._tables.members(one), self._tables.members(other), assumed)
        if kinds == {"literal"}:
            return self._tables.values(one) == self._tables.values(other)
        return kinds == {"alias"} and self._tables.entry(one).get("target") == self._tables.entry(other).get("target")

    def _same_fields(self, one: list[Field], other: list[Field], assumed: frozenset[tuple[str, str]]) -> bool:
        mine, theirs = ({field.wire: field for field in fields} for fields in (one, other))
        return mine.keys() == theirs.keys() and all(
            field.required == theirs[wire].required
            and (not field.required or field.nullable == theirs[wire].nullable)
            and self._same_meaning(field.meaning, theirs[wire].meaning, assumed)
            for wire, field in mine.items()
        )

    def _same_all(self, one: Iterable[Meaning], other: Iterable[Meaning], assumed: frozenset[tuple[str, str]]) -> bool:
        mine, theirs = list(one), list(other)
        return len(mine) == len(theirs) and all(map(lambda a, b: self._same_meaning(a, b, assumed), mine, theirs))

    def _same_meaning(self, one: Meaning, other: Meaning, assumed: frozenset[tuple[str, str]]) -> bool:
        if isinstance(one, Named) and isinstance(other, Named):
            return self.same(one.path, other.path, assumed)
        if isinstance(one, ListOf) and isinstance(other, ListOf):
            return self._same_meaning(one.item, other.item, assumed)
        if isinstance(one, MapOf) and isinstance(other, MapOf):
            return self._same_meaning(one.value, other.value, assumed)
        if isinstance(one, Either) and isinstance(other, Either):
            return self._same_all(one.members, other.members, assumed)
        return one == other

    def _may_share(self, path: str) -> bool:
        """An exported model is a class of its own; dictionaries and nested types are what they look like."""
        return bool(self._tables.entry(path).get("nested")) or "Param" in path or self._tables.kind(path) == "typeddict"

    def _rank(self, path: str) -> tuple[bool, bool, int, str]:
        entry = self._tables.entry(path)
        sent = entry.get("kind") == "typeddict" or "_param" in path or path.endswith(("Param", "Params"))
        return (sent, bool(entry.get("nested")), path.count("."), path)
