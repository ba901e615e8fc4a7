"""What makes one request the same as another: everything but headers, the border of a form, and what is ignored."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from ..checks import Part
from ..hiding import Hiding, secrets_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..description import JSON
    from ..incoming import Incoming

_PIECE = 1 << 20
_MADE_UP = "event_id"
"""What a client makes up anew each time, in the messages of a websocket."""


class Likeness:
    """Tells requests apart.

    Args:
        ignore: Fields that may differ, such as `metadata.run`, `messages.*.name` or a name of the query or the form.
    """

    def __init__(self, ignore: Iterable[str] = ()) -> None:
        self._ignored = [path.split(".") for path in ignore]

    def key(self, request: JSON) -> str:
        """The same text for requests that count as the same."""
        request = {
            **request,
            "query": [pair for pair in request.get("query", ()) if [pair[0]] not in self._ignored],
        }
        if "form" in request:
            names = [".".join(path) for path in self._ignored]
            request["form"] = [pair for pair in request["form"] if _dotted(pair[0]) not in names]
        if "json" in request:
            request["json"] = self._without(request["json"])
        return json.dumps(request, sort_keys=True)

    def message(self, text: str | bytes, hiding: Hiding) -> str:
        """The same text for messages of a websocket that count as the same."""
        if isinstance(text, bytes):
            return digest_of(text)
        try:
            value = hiding.value(json.loads(text))
        except (ValueError, RecursionError):
            return hiding.text(text)
        value = self._without(value)
        if isinstance(value, dict):
            value = {name: one for name, one in value.items() if name != _MADE_UP}
        return json.dumps(value, sort_keys=True)

    def _without(self, value: Any) -> Any:
        for path in self._ignored:
            value = _left_out(value, path)
        return value


def request_of(incoming: Incoming) -> JSON:
    """A request as a cassette keeps it, without its secrets."""
    hiding = Hiding(secrets_of(incoming.headers))
    query = sorted(hiding.pairs(incoming.query))
    request: JSON = {"method": incoming.method, "path": hiding.text(incoming.path), "query": query}
    if incoming.form:
        request["form"] = [_field(name, value, hiding) for name, value in incoming.form]
    elif incoming.content_type == "application/json" and incoming.body:
        try:
            request["json"] = hiding.value(incoming.json)
        except (ValueError, RecursionError):
            request["digest"] = digest_of(incoming.body)
    elif incoming.body:
        request["digest"] = incoming.digest or digest_of(incoming.body)
    return request


def digest_of(data: bytes) -> str:
    """A digest of some bytes."""
    return hashlib.sha256(data).hexdigest()


def _field(name: str, value: str | Part, hiding: Hiding) -> list[Any]:
    if isinstance(value, Part):
        return [name, {"filename": hiding.text(value.filename), "digest": _digest_of_file(value)}]
    return hiding.pairs([(name, value)])[0]


def _digest_of_file(part: Part) -> str:
    """The digest of a file that may be larger than memory."""
    digest = hashlib.sha256()
    part.source.seek(0)
    while piece := part.source.read(_PIECE):
        digest.update(piece)
    return digest.hexdigest()


def _dotted(name: str) -> str:
    """`metadata[run]` as `metadata.run`."""
    return name.replace("][", ".").replace("[", ".").rstrip("]").rstrip(".")


def _left_out(value: Any, path: list[str]) -> Any:
    """A value without the field at a path, in which `*` stands for any name and any place of a list."""
    head, rest = path[0], path[1:]
    if isinstance(value, dict):
        kept = {name: one for name, one in value.items() if rest or head not in ("*", name)}
        return {name: _left_out(one, rest) if rest and head in ("*", name) else one for name, one in kept.items()}
    if isinstance(value, list) and head == "*" and rest:
        return [_left_out(one, rest) for one in value]
    return value
