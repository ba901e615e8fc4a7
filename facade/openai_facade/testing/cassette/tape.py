"""The file of a cassette: one exchange a line, found by what was asked."""

from __future__ import annotations

import base64
import json
from collections import deque
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

    from ..description import JSON
    from .likeness import Likeness

_PIECE = 256 * 1024


class Tape:
    """The exchanges in a file.

    Args:
        path: The file; it is made when the first exchange is written.
        likeness: Tells requests apart.
    """

    def __init__(self, path: Path, likeness: Likeness) -> None:
        self.path = path
        self.likeness = likeness
        self._answers: dict[str, deque[JSON]] = {}
        self._sessions: dict[str, list[JSON]] = {}
        if path.exists():
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                self._read(number, line)

    def _read(self, number: int, line: str) -> None:
        if not line.strip():
            return
        try:
            self._keep(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            raise ValueError(f"{self.path}, line {number}: not an exchange: {problem!r}") from None

    def _keep(self, entry: JSON) -> None:
        key = self.likeness.key(entry["request"])
        if entry["request"]["method"] == "WEBSOCKET":
            self._sessions.setdefault(key, []).append(entry)
        else:
            self._answers.setdefault(key, deque()).append(entry["answer"])

    def answer(self, request: JSON) -> JSON | None:
        """The next answer to a request; the last one is given again and again."""
        waiting = self._answers.get(self.likeness.key(request))
        if not waiting:
            return None
        return waiting.popleft() if len(waiting) > 1 else waiting[0]

    def sessions(self, request: JSON) -> list[JSON]:
        """The websockets of a kind, also refused ones, in the order in which they are to be played."""
        found = self._sessions.get(self.likeness.key(request), [])
        return list(found)

    def played(self, request: JSON, session: JSON) -> None:
        """Put a websocket behind the others of its kind, for the next one to have its turn."""
        waiting = self._sessions[self.likeness.key(request)]
        if len(waiting) > 1 and waiting[-1] is not session:
            waiting[:] = [*(one for one in waiting if one is not session), session]

    def write(self, request: JSON, **kept: Any) -> None:
        """Keep an exchange: its `answer`, or the `messages` of a websocket and how it was closed."""
        entry = {"request": request, **kept}
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")
        self._keep(entry)

    def put_aside(self, source: BinaryIO, digest: str) -> str:
        """Keep a large body in a file of its own; gives back its name."""
        folder = self.path.with_name(self.path.name + ".bodies")
        folder.mkdir(exist_ok=True)
        source.seek(0)
        with (folder / digest).open("wb") as file:
            while piece := source.read(_PIECE):
                file.write(piece)
        return f"{folder.name}/{digest}"

    def body(self, answer: JSON) -> bytes | Path:
        """The body of an answer, or the file that it is in."""
        if "file" in answer:
            return self.path.parent / str(answer["file"])
        if "base64" in answer:
            return base64.b64decode(answer["base64"])
        return str(answer.get("text", "")).encode()
