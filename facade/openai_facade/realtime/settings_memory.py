"""What a session was told about itself, so that the next connection can be told the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from openai_runtime.model.codec import decode_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Path: TypeAlias = tuple[str, ...]


class SettingsMemory:
    """Keeps the events that set a session up, each until later ones have replaced all that it says.

    An update changes only the fields that it names. So the last one alone may not be the whole story, and what is
    kept is the shortest row of updates that says the same as all of them.

    Args:
        types: The types of such events; none where a connection has nothing of the kind.
    """

    def __init__(self, types: Iterable[str]) -> None:
        self._types = frozenset(types)
        self._marks = [f'"{name}"' for name in self._types]
        self._kept: list[tuple[frozenset[Path], str]] = []

    def note(self, message: str) -> None:
        """Look at a message that is being sent."""
        if not any(mark in message for mark in self._marks):
            return
        try:
            event = decode_json(message)
        except ValueError:
            return  # the server will say what is wrong with it
        if not isinstance(event, dict) or event.get("type") not in self._types:
            return
        settings = {key: value for key, value in event.items() if key not in ("type", "event_id")}
        fields = dict(_fields(settings, (event["type"],)))
        self._kept = [(known, text) for known, text in self._kept if not _replaced(known, fields)]
        self._kept.append((frozenset(fields), message))

    def messages(self) -> list[str]:
        """The messages that set a new session up as the last one was, oldest first."""
        return [message for _, message in self._kept]


def _fields(value: dict[str, Any], path: Path) -> Iterator[tuple[Path, bool]]:
    """The paths of all values that hold no others, and whether such a value takes the place of an object."""
    for key, item in value.items():
        if isinstance(item, dict) and item:
            yield from _fields(item, (*path, key))
        else:
            yield (*path, key), not isinstance(item, dict)


def _replaced(known: frozenset[Path], fields: dict[Path, bool]) -> bool:
    """Whether an update with `fields` leaves nothing of one with the fields `known`, however a server merges them."""
    return all(path in fields or any(fields.get(path[:end]) for end in range(1, len(path))) for path in known)
