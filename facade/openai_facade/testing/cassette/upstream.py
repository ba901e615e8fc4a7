"""Passes a request on to a real API, hands on what it answers as it comes, and writes it down."""

from __future__ import annotations

import base64
import hashlib
import re
import time
from contextlib import aclosing
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING, BinaryIO

from ..answers import Answer, Broken, Refused
from ..hiding import Hiding, secrets_of
from .arriving import body_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import httpx

    from ..description import JSON
    from ..incoming import Incoming
    from .tape import Tape

_KEPT = ("content-type", "content-disposition", "location", "retry-after", "retry-after-ms", "x-request-id")
_KEPT_FAMILIES = ("openai-", "x-ratelimit-", "x-should-retry")
_HOP = "host connection keep-alive te trailer transfer-encoding upgrade content-length accept-encoding expect"
_HOP += " proxy-authorization proxy-connection"
_OWN = ("x-emulator-", "sec-websocket-")
_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")
_SMALL = 1 << 20


class Upstream:
    """The API that is recorded.

    Args:
        url: Its base URL.
        tape: Where the exchanges are kept.
    """

    def __init__(self, url: str, tape: Tape) -> None:
        self._url = url.rstrip("/")
        self._tape = tape
        self._client: httpx.AsyncClient | None = None

    def url(self, incoming: Incoming) -> str:
        """Where a request goes."""
        url = self._url + incoming.path.removeprefix("/v1")
        return f"{url}?{incoming.query_string}" if incoming.query_string else url

    async def close(self) -> None:
        """Close the connections to the real API."""
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    async def answer(self, incoming: Incoming, request: JSON) -> Answer:
        """The real answer to a request, which is on the tape once it has come to its end."""
        import httpx

        if self._client is None:
            limits = httpx.Limits(max_connections=None, max_keepalive_connections=100)
            # certificates cost a tenth of a second to load
            self._client = httpx.AsyncClient(timeout=600, limits=limits, verify=self._url.startswith("https:"))
        started = time.monotonic()
        headers = {**passed_on(incoming), "accept-encoding": "identity"}
        if incoming.size:
            headers["content-length"] = str(incoming.size)
        content = body_of(incoming) if incoming.size else None
        sent = self._client.build_request(incoming.method, self.url(incoming), headers=headers, content=content)
        try:
            found = await self._client.send(sent, stream=True)
            return await self._passed(found, incoming, request, started)
        except httpx.HTTPError as problem:
            words = f"The upstream API cannot be reached: {problem!r}"
            raise Refused(words, status=502, type="server_error", code="upstream") from None

    async def _passed(self, found: httpx.Response, incoming: Incoming, request: JSON, started: float) -> Answer:
        hiding = Hiding(secrets_of(incoming.headers))
        kept = {
            name: value for name, value in found.headers.items() if name in _KEPT or name.startswith(_KEPT_FAMILIES)
        }
        head: JSON = {"status": found.status_code, "headers": {name: hiding.text(one) for name, one in kept.items()}}
        answer = Answer(status=found.status_code, headers=kept)
        kind = found.headers.get("content-type", "").partition(";")[0]
        if kind == "text/event-stream":
            answer.pieces = self._events(found, hiding, request, head, started)
        elif _is_text(kind) or int(found.headers.get("content-length", _SMALL + 1)) <= _SMALL:
            answer.body = await found.aread()
            await found.aclose()
            self._tape.write(request, answer={**head, **_written(answer.body, kind, hiding)})
        else:
            answer.pieces = self._bytes(found, request, head)
        return answer

    async def _events(
        self, found: httpx.Response, hiding: Hiding, request: JSON, head: JSON, started: float
    ) -> AsyncGenerator[bytes, None]:
        """The events of a stream, each as soon as it is whole."""
        told: list[list[object]] = []
        async with aclosing(_cut(found)) as events:
            async for event in events:
                told.append([round(time.monotonic() - started, 4), hiding.event(event.decode("utf-8", "replace"))])
                yield event
        self._tape.write(request, answer={**head, "events": told})

    async def _bytes(self, found: httpx.Response, request: JSON, head: JSON) -> AsyncGenerator[bytes, None]:
        """The pieces of a body of any size, which is put into a file of its own where it is large."""
        digest = hashlib.sha256()
        size = 0
        with SpooledTemporaryFile(_SMALL) as spool:
            source: BinaryIO = spool  # type: ignore[assignment]
            async with aclosing(_whole(found)) as pieces:
                async for piece in pieces:
                    digest.update(piece)
                    size += len(piece)
                    source.write(piece)
                    yield piece
            source.seek(0)
            if size <= _SMALL:
                self._tape.write(request, answer={**head, "base64": base64.b64encode(source.read()).decode()})
            else:
                self._tape.write(request, answer={**head, "file": self._tape.put_aside(source, digest.hexdigest())})


def passed_on(incoming: Incoming) -> dict[str, str]:
    """The headers of a request that are the real API's to see."""
    return {
        name: value
        for name, value in incoming.headers.items()
        if name not in _HOP.split() and not name.startswith(_OWN)
    }


def _is_text(kind: str) -> bool:
    return kind.startswith("text/") or kind.endswith(("json", "xml", "x-ndjson", "/sdp"))


def _written(body: bytes, kind: str, hiding: Hiding) -> JSON:
    """The body of an answer as a tape keeps it."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}
    return {"text": hiding.json(text) if kind.endswith("json") else hiding.text(text)}


async def _whole(found: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The bytes of an answer as they come.

    Raises:
        Broken: The other side broke off.
    """
    import httpx

    try:
        async for piece in found.aiter_bytes():
            yield piece
    except httpx.HTTPError as problem:
        raise Broken(f"the upstream API broke off: {problem!r}") from None
    finally:
        await found.aclose()


async def _cut(found: httpx.Response) -> AsyncGenerator[bytes, None]:
    """The events of a stream, one by one; behind the last, what is left of it."""
    waiting = b""
    async with aclosing(_whole(found)) as pieces:
        async for piece in pieces:
            waiting += piece
            start = 0
            for end in _END.finditer(waiting):
                yield waiting[start : end.end()]
                start = end.end()
            waiting = waiting[start:]
    if waiting:
        yield waiting
