"""Which tool call a delta belongs to, also where a server numbers the calls badly or not at all."""

from __future__ import annotations

from typing import Any

from openai_facade.parsing.functions import argument_text
from openai_facade.streaming.deltas import fields_of


class CallPlaces:
    """The tool calls of one message, by the places that their deltas were given.

    A delta without an index goes on with the call of its id, or else with the last one; one that brings a new id, or a
    name though the last call has its arguments already, begins a new call. So does a delta that has the index of
    another call, but an id and a name of its own.
    """

    __slots__ = ("_ids", "_last", "_named", "_renumbered")

    def __init__(self) -> None:
        self._ids: dict[int, str | None] = {}
        self._named: set[int] = set()
        self._renumbered: dict[int, int] = {}
        self._last = -1

    def numbered(self, deltas: list[Any]) -> list[Any]:
        """Give deltas of calls with an index each, and with arguments that are text."""
        return [delta if (fields := fields_of(delta)) is None else self._numbered(fields) for delta in deltas]

    def _numbered(self, delta: dict[str, Any]) -> dict[str, Any]:
        function = fields_of(delta.get("function")) or {}
        name, given = function.get("name"), delta.get("id")
        place = self._place(delta.get("index"), given if isinstance(given, str) and given else None, bool(name))
        self._last = place
        arguments = function.get("arguments")
        if isinstance(arguments, dict | list):
            return {**delta, "index": place, "function": {**function, "arguments": argument_text(arguments)}}
        return delta if delta.get("index") == place else {**delta, "index": place}

    def _place(self, index: Any, given: str | None, named: bool) -> int:
        if type(index) is int:
            place = self._renumbered.get(index, index)
            known = self._ids.get(place)
            if given and known and given != known and named and place in self._named:
                place = self._renumbered[index] = self._next()
        elif given:
            place = next((known for known, one in self._ids.items() if one == given), self._next())
        else:
            place = self._next() if self._last < 0 or (named and self._last in self._named) else self._last
        if given or place not in self._ids:
            self._ids[place] = given
        if named:
            self._named.add(place)
        return place

    def _next(self) -> int:
        return max(self._ids, default=-1) + 1
