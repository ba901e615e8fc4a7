"""The opening of a connection: an ordinary request of the client that the server answers by switching protocols.

So the key, retries, the deadline and the error tree are those of every other call; only what carries the bytes is
websockets.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from openai_runtime.request.building import Request
from openai_runtime.request.query import encode
from openai_runtime.request.redaction import shown
from openai_runtime.unset import not_given
from websockets.exceptions import InvalidHandshake, InvalidStatus, WebSocketException

from ..calling.addressing import merged_headers
from ..calling.credentials import Credential
from ..calling.flow import adrive, attempts, drive
from ..errors import APIStatusError, OpenAIError, excerpt
from ..transport.answer import Answer, AnswerHead
from ..transport.faults import ProtocolError, in_phase
from ..transport.headers import ResponseHeaders
from ..transport.origin import Origin, split_url
from ..transport.outgoing import Outgoing
from .connect_options import OPEN_TIMEOUT, keywords
from .refused import refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from websockets.asyncio.client import ClientConnection as AsyncSocket
    from websockets.http11 import Response
    from websockets.sync.client import ClientConnection as Socket

    from ..calling.caller import Caller
    from ..calling.flow import Flow
    from ..calling.retry import RetryPolicy
    from .protocol import Dialect

_OTHERS_HEADERS = frozenset({"accept", "content-type", "x-stainless-read-timeout"})
"""Headers of ordinary calls that say nothing about a websocket."""


class Opening(NamedTuple):
    """What is asked of the server.

    Attributes:
        client: Who is asking.
        dialect: For which API.
        query: Query parameters of this connection.
        extra_query: Query parameters that win over all others.
        extra_headers: Headers that win over those of the client; `omit` takes one away.
        options: Options of the websocket.
    """

    client: Caller
    dialect: Dialect
    query: Mapping[str, object]
    extra_query: Mapping[str, object]
    extra_headers: Mapping[str, Any]
    options: Mapping[str, Any]


class Opened(AnswerHead):
    """The answer that is no refusal, and the socket that came with it."""

    def __init__(self, outgoing: Outgoing, socket: Any) -> None:
        response: Response | None = socket.response
        raw = [] if response is None else _raw(response)
        super().__init__(outgoing, 101, "Switching Protocols", ResponseHeaders(raw), None)
        self.socket = socket


def open_socket(opening: Opening, policy: RetryPolicy) -> Opened:
    """Open a connection by blocking.

    Raises:
        APIError: The server cannot be reached, refuses, or does not speak websocket.
    """
    flow = _flow(opening, opening.client._credential, policy)
    try:
        return cast("Opened", drive(flow, cast("Any", _Opener(opening))))
    except APIStatusError as error:
        raise refused(error) from error.__cause__


async def open_async_socket(opening: Opening, policy: RetryPolicy) -> Opened:
    """Open a connection by awaiting; raises as `open_socket`."""
    credential = opening.client._credential
    if credential is not None and not opening.client._asynchronous:
        credential = _InThread(credential)
    flow = _flow(opening, credential, policy)
    try:
        return cast("Opened", await adrive(flow, cast("Any", _AsyncOpener(opening))))
    except APIStatusError as error:
        raise refused(error) from error.__cause__


def _flow(opening: Opening, credential: Credential | None, policy: RetryPolicy) -> Flow:
    return attempts(_preparation(opening), credential, policy)


def _preparation(opening: Opening) -> Callable[[str | None], Outgoing]:
    """Build the opening request; what comes back finishes it for a token (None: the client's own key)."""
    client, dialect = opening.client, opening.dialect
    base, query = client._websocket_target(dialect.path, opening.query)
    origin, path, base_query = _split(base)
    pieces = [base_query, *(encode(name, value) for name, value in {**query, **opening.extra_query}.items())]
    request = Request("GET", path + dialect.path, "&".join(filter(None, pieces)), dict(dialect.headers), None)
    deadline = None if client.deadline is None else time.monotonic() + client.deadline

    def finish(token: str | None) -> Outgoing:
        headers = merged_headers(client, request, "bearer", opening.extra_headers, client._timeouts, token)
        headers = {name: value for name, value in headers.items() if name.lower() not in _OTHERS_HEADERS}
        return Outgoing("GET", origin, request.target, headers, b"", None, client._timeouts, deadline, True)

    return finish


def _split(url: str) -> tuple[Origin, str, str]:
    """Take the URL of a websocket apart, whether it is written with ws or with http."""
    scheme, separator, rest = url.strip().partition("://")
    if not separator or scheme.lower() not in ("ws", "wss", "http", "https"):
        raise OpenAIError(f"the URL of a websocket must start with ws:// or wss:// and name a host, not {shown(url)!r}")
    secure = scheme.lower() in ("wss", "https")
    origin, path, query = split_url(f"http{'s' * secure}://{rest}")
    _, _, place = origin.text.partition("://")
    return origin._replace(scheme=f"ws{'s' * secure}", text=f"ws{'s' * secure}://{place}"), path, query


def _open_timeout(client: Caller) -> float | None:
    return OPEN_TIMEOUT if client._given_timeout is not_given else client._timeouts.connect


class _Opener:
    """Carries the opening request of a connection that blocks."""

    def __init__(self, opening: Opening) -> None:
        self._options = opening.options
        self._timeout = _open_timeout(opening.client)

    def send(self, outgoing: Outgoing) -> Opened | Answer:
        from websockets.sync.client import connect

        named = keywords(self._options, outgoing, self._timeout, asynchronous=False)
        try:
            # Entered, whatever it is: newer editions of websockets warn about a connection that is used directly.
            socket: Socket = connect(outgoing.url, **named).__enter__()
        except WebSocketException as error:
            return _refusal(outgoing, error)
        except OSError as error:
            raise in_phase(error, "connect")  # noqa: B904  # it is the same error
        return Opened(outgoing, socket)


class _AsyncOpener:
    """Carries the opening request of a connection for async code."""

    def __init__(self, opening: Opening) -> None:
        self._options = opening.options
        self._timeout = _open_timeout(opening.client)

    async def send(self, outgoing: Outgoing) -> Opened | Answer:
        from websockets.asyncio.client import connect

        named = keywords(self._options, outgoing, self._timeout, asynchronous=True)
        try:
            socket: AsyncSocket = await connect(outgoing.url, **named)
        except WebSocketException as error:
            return _refusal(outgoing, error)
        except OSError as error:
            raise in_phase(error, "connect")  # noqa: B904  # it is the same error
        return Opened(outgoing, socket)


def _refusal(outgoing: Outgoing, error: WebSocketException) -> Answer:
    """The answer of a server that refused, as the client knows answers.

    Raises:
        ProtocolError: What happened is no answer, or none that makes sense here.
    """
    if not isinstance(error, InvalidStatus):
        what = "the handshake failed: " if isinstance(error, InvalidHandshake) else ""
        raise ProtocolError(f"{what}{error}") from error
    answer = _answer(outgoing, error.response)
    if answer.status_code < 400:
        said = excerpt(answer.read(), 200)
        raise ProtocolError(f"the server answered with status {answer.status_code} and no websocket: {said}") from error
    answer.read()
    return answer


def _answer(outgoing: Outgoing, response: Response) -> Answer:
    body = _Body(bytes(response.body or b""))
    return Answer(outgoing, response.status_code, response.reason_phrase, ResponseHeaders(_raw(response)), body)


def _raw(response: Response) -> list[tuple[bytes, bytes]]:
    pairs = response.headers.raw_items()
    return [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in pairs]


class _Body:
    """A body that was read already."""

    decoded = False

    def __init__(self, content: bytes) -> None:
        self._content = content

    def receive(self, deadline: float | None) -> bytes:
        content, self._content = self._content, b""
        return content

    def finish(self) -> None:
        """Nothing is left to be read."""

    def close(self) -> None:
        """Nothing is open."""


class _InThread(Credential):
    """A credential that blocks, asked in a thread."""

    def __init__(self, credential: Credential) -> None:
        super().__init__(credential.token, "api_key")
        self._credential = credential
        self.admits = credential.admits

    def token(self) -> Any:
        import asyncio

        return asyncio.to_thread(self._credential.token)

    def checked(self, token: object) -> str:
        return self._credential.checked(token)

    def admit(self, outgoing: Outgoing, token: Any) -> Any:
        return self._credential.admit(outgoing, token)

    def mended(self, refusal: APIStatusError, token: Any) -> bool:
        return self._credential.mended(refusal, token)
