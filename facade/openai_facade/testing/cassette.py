"""Record and replay: exchanges with a real API kept in a file, so that a test can have them again.

A cassette is a file of JSON lines that can be read and edited. Keys are never written.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections import deque
from typing import TYPE_CHECKING, Any

from .answers import Answer, Refused
from .checks import Part

if TYPE_CHECKING:
    from pathlib import Path

    import httpx

    from .description import JSON
    from .incoming import Incoming

_SENT = ("authorization", "api-key", "content-type", "accept", "user-agent")
_KEPT = ("content-type", "content-disposition", "location", "retry-after", "x-request-id")
_KEPT_FAMILIES = ("openai-", "x-ratelimit-")


class Cassette:
    """The exchanges in a file.

    Args:
        path: The file; it is made when the first exchange is written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._answers: dict[str, deque[JSON]] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8").splitlines():
                entry = json.loads(line)
                self._answers.setdefault(_key(entry["request"]), deque()).append(entry["answer"])

    def play(self, incoming: Incoming) -> Answer:
        """The next answer to a request; the last one is given again and again."""
        request = _request(incoming)
        waiting = self._answers.get(_key(request))
        if not waiting:
            what = f"{incoming.method} {incoming.path}"
            raise Refused(f"The cassette has no answer to this request: {what}", status=404, code="not_recorded")
        answer = waiting.popleft() if len(waiting) > 1 else waiting[0]
        body = base64.b64decode(answer["base64"]) if "base64" in answer else str(answer["text"]).encode()
        return Answer(body=body, status=answer["status"], headers=dict(answer["headers"]))

    def write(self, incoming: Incoming, answer: Answer) -> None:
        """Keep an exchange."""
        kept: JSON = {"status": answer.status, "headers": answer.headers}
        content = answer.content()
        try:
            kept["text"] = content.decode()
        except UnicodeDecodeError:
            kept["base64"] = base64.b64encode(content).decode()
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"request": _request(incoming), "answer": kept}, ensure_ascii=False) + "\n")


class Recorder:
    """Passes requests on to a real API and keeps what it answers.

    Args:
        upstream: The base URL of that API.
        cassette: Where the exchanges are kept.
    """

    def __init__(self, upstream: str, cassette: Cassette) -> None:
        self._upstream = upstream.rstrip("/")
        self._cassette = cassette
        self._client: httpx.AsyncClient | None = None

    async def close(self) -> None:
        """Close the connections to the real API."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def answer(self, incoming: Incoming) -> Answer:
        """The real answer to a request."""
        import httpx

        if self._client is None:
            self._client = httpx.AsyncClient(timeout=600)
        headers = {
            name: value for name, value in incoming.headers.items() if name in _SENT or name.startswith("openai-")
        }
        url = self._upstream + incoming.path.removeprefix("/v1")
        if incoming.query_string:
            url += "?" + incoming.query_string
        try:
            found = await self._client.request(incoming.method, url, headers=headers, content=incoming.body)
        except httpx.HTTPError as problem:
            raise Refused(f"The upstream API cannot be reached: {problem!r}", status=502, type="server_error") from None
        kept = {
            name: value for name, value in found.headers.items() if name in _KEPT or name.startswith(_KEPT_FAMILIES)
        }
        answer = Answer(body=found.content, status=found.status_code, headers=kept)
        self._cassette.write(incoming, answer)
        return answer


def _request(incoming: Incoming) -> JSON:
    """What makes a request the same as another one: everything but headers and the border of a form."""
    request: JSON = {"method": incoming.method, "path": incoming.path, "query": sorted(incoming.query)}
    if incoming.form:
        request["form"] = [[name, _shown(value)] for name, value in incoming.form]
    elif incoming.content_type == "application/json" and incoming.body:
        request["json"] = incoming.json
    elif incoming.body:
        request["digest"] = _digest(incoming.body)
    return request


def _shown(value: str | Part) -> Any:
    return {"filename": value.filename, "digest": _digest(value.read())} if isinstance(value, Part) else value


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _key(request: JSON) -> str:
    return json.dumps(request, sort_keys=True)
