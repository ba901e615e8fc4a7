# Generated, do not edit. Made by: python -m openai_codegen generate
"""The client behind the low-level functions: one HTTP request per call, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, cast

from openai_generated.answer import Answer, AsyncAnswer
from openai_generated.errors import UnexpectedStatus, UnreadableAnswer, no_answer
from openai_generated.types import Response
from openai_runtime.call import Call
from openai_runtime.interpret import interpret
from openai_runtime.multipart import Multipart
from openai_runtime.request.redaction import shown
from openai_runtime.request import build

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Mapping
    from types import TracebackType

    import httpx

    from openai_runtime.call import RawResponse
    from openai_runtime.endpoint import Endpoint
    from openai_runtime.stream import AsyncStream, Stream


class Client:
    """Sends the requests of the functions in `openai_generated.api`; httpx is imported when the first one is sent.

    Args:
        base_url: Where the API is served.
        headers: Sent with every request.
        cookies: Sent with every request.
        timeout: Seconds, or an `httpx.Timeout`, for every request; None waits for ever.
        verify: Whether, or by which SSL context, the server's certificate is checked.
        follow_redirects: Whether redirects are followed.
        raise_on_unexpected_status: Whether a status that is not 2xx raises `UnexpectedStatus`. Unless given, `sync` and
            `asyncio` do, and `sync_detailed` and `asyncio_detailed` hand out whatever came; True is for all of them,
            False for none. An answer with such a status has no parsed body.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
    """

    def __init__(
        self,
        base_url: str = "https://garden.test/v1",
        *,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = 600.0,
        verify: bool | ssl.SSLContext = True,
        follow_redirects: bool = True,
        raise_on_unexpected_status: bool | None = None,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.headers = dict(headers or {})
        self.cookies = dict(cookies or {})
        self.timeout = timeout
        self.verify = verify
        self.follow_redirects = follow_redirects
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self.httpx_args = dict(httpx_args or {})
        self._sync: httpx.Client | None = None
        self._async: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    # --- sending -----------------------------------------------------------------------------------------------------

    def call_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send one request and parse the answer."""
        Call(endpoint, arguments).refuse_stream()
        client = self.get_httpx_client()
        with _told():
            response = client.send(self._request(client, endpoint, arguments))
        return self._parsed(Answer(response), endpoint, arguments)

    async def acall_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send one request and parse the answer, without blocking."""
        Call(endpoint, arguments).refuse_stream()
        client = self.get_async_httpx_client()
        with _told():
            response = await client.send(self._request(client, endpoint, arguments))
        return self._parsed(AsyncAnswer(response), endpoint, arguments)

    def stream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Stream[Any]:
        """Send one request and hand out the events of its answer."""
        from openai_runtime.stream import Stream

        client = self.get_httpx_client()
        request = self._request(client, endpoint, arguments, "text/event-stream")
        with _told():
            response = client.send(request, stream=True)
            if not response.is_success:
                response.read()
                response.close()
                raise _unexpected(response)
        return Stream(Answer(response), self, endpoint.event_decoder, named=_names_events(endpoint))

    async def astream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        """Send one request and hand out the events of its answer, without blocking."""
        from openai_runtime.stream import AsyncStream

        client = self.get_async_httpx_client()
        request = self._request(client, endpoint, arguments, "text/event-stream")
        with _told():
            response = await client.send(request, stream=True)
            if not response.is_success:
                await response.aread()
                await response.aclose()
                raise _unexpected(response)
        return AsyncStream(AsyncAnswer(response), self, endpoint.event_decoder, named=_names_events(endpoint))

    def _request(
        self,
        client: httpx.Client | httpx.AsyncClient,
        endpoint: Endpoint,
        arguments: Mapping[str, Any],
        accept: str = "application/json",
    ) -> httpx.Request:
        request = build(endpoint, arguments)
        headers = {"Accept": accept, **self._auth_headers(), **self.headers, **request.headers}
        length = getattr(request.body, "content_length", None)
        if length is not None:
            headers["Content-Length"] = str(length)
        body: Any = request.body
        if isinstance(body, Multipart) and hasattr(client, "aclose"):
            body = _AwaitedForm(body)
        return client.build_request(request.method, self.base_url + request.target, headers=headers, content=body)

    def _auth_headers(self) -> dict[str, str]:
        return {}

    def _parsed(self, answer: Answer | AsyncAnswer, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]:
        parsed: Any = None
        unexpected: Exception | None = None
        if 200 <= answer.status_code < 300:
            parsed = interpret(answer, Call(endpoint, arguments), self, asynchronous=isinstance(answer, AsyncAnswer))
        elif self.raise_on_unexpected_status is not False:
            unexpected = _unexpected(answer.http_response)
        if unexpected is not None and self.raise_on_unexpected_status:
            raise unexpected
        return Response(answer.status_code, answer.content, answer.headers, parsed, unexpected)

    def _stream_error(
        self, raw: RawResponse, message: str | None, body: object = None, cause: BaseException | None = None
    ) -> Exception:
        return UnreadableAnswer(message or _words_of(body) or str(cause or body), raw.status_code, body)

    # --- the httpx clients behind it -----------------------------------------------------------------------------------

    def get_httpx_client(self) -> httpx.Client:
        """The httpx client that sends what is called with blocking functions; made on first use."""
        if self._sync is None:
            import httpx

            self._sync = httpx.Client(**self._httpx_arguments())
        return self._sync

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client that sends what is awaited; made on first use."""
        if self._async is None:
            import httpx

            self._async = httpx.AsyncClient(**self._httpx_arguments())
        return self._async

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this httpx client instead; timeouts and TLS are then its own business."""
        self._sync = client
        return self

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Use this httpx client for what is awaited."""
        self._async = client
        return self

    def _httpx_arguments(self) -> dict[str, Any]:
        return {
            "timeout": self.timeout,
            "verify": self.verify,
            "follow_redirects": self.follow_redirects,
            "cookies": self.cookies,
            **self.httpx_args,
        }

    def close(self) -> None:
        """Close the connections of blocking calls."""
        if self._sync is not None:
            self._sync.close()

    async def aclose(self) -> None:
        """Close the connections of awaited calls."""
        if self._async is not None:
            await self._async.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


class AuthenticatedClient(Client):
    """A client that sends a credential with every request.

    Args:
        base_url: Where the API is served.
        token: The credential.
        prefix: What stands before it in the header.
        auth_header_name: The header it is sent in.
        arguments: Those of `Client`.
    """

    def __init__(
        self,
        base_url: str = "https://garden.test/v1",
        *,
        token: str,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        **arguments: Any,
    ) -> None:
        super().__init__(base_url, **arguments)
        self.token = token
        self.prefix = prefix
        self.auth_header_name = auth_header_name

    def _auth_headers(self) -> dict[str, str]:
        return {self.auth_header_name: f"{self.prefix} {self.token}".lstrip()}


class _AwaitedForm:
    """A form for httpx's async client, which takes a body that can be iterated both ways for a blocking one."""

    def __init__(self, form: Multipart) -> None:
        self._form = form

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._form.__aiter__()


class _told:  # noqa: N801 (reads as what it does)
    """Turns the exceptions of httpx that are about the connection into ours."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            import httpx

            if isinstance(error, httpx.RequestError):
                call = _call_of(getattr(error, "_request", None))
                raise no_answer(error, call, timed_out=isinstance(error, httpx.TimeoutException)) from error


def _call_of(request: httpx.Request | None) -> str:
    """Method and URL of a request, without what grants access."""
    return "" if request is None else f"{request.method} {shown(str(request.url))}"


def _unexpected(response: httpx.Response) -> UnexpectedStatus:
    return UnexpectedStatus(response.status_code, response.content, _call_of(response.request))


def _names_events(endpoint: Endpoint) -> bool:
    from openai_runtime.interpret import names_events

    return names_events(endpoint)


def _words_of(body: object) -> str | None:
    """What an error object of the server says."""
    return cast("dict[str, Any]", body).get("message") if isinstance(body, dict) else None
