"""`OpenAI` and `AsyncOpenAI`."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from openai_runtime.hints import evaluable
from openai_runtime.request.call import Call
from openai_runtime.resource import child

from ..resources._tree import AsyncResources, Resources
from ..transport.choice import AsyncDefaultTransport, DefaultTransport, through, through_async
from .async_verbs import AsyncVerbs
from .constructor import ConfiguredClient
from .first_use import async_sender, sender
from .other_colour import RefusesAwaiting, RefusesBlocking
from .overridden import goes_its_own_way
from .settings import TAKES_SCHEMAS
from .verbs import Verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from openai_runtime.answer.response import APIResponse, AsyncAPIResponse, LegacyAPIResponse, Response
    from openai_runtime.answer.stream import AsyncStream, Stream
    from openai_runtime.request.endpoint import Endpoint

    from ..bulk.entrance import AsyncBulk, Bulk
    from ..transport.answer import Answer, AsyncAnswer
    from ..transport.choice import TransportName
    from ..transport.httpx.http_client import AsyncHTTPClient, HTTPClient

    SyncConstructor: TypeAlias = ConfiguredClient[str | Callable[[], str], HTTPClient]
    AsyncConstructor: TypeAlias = ConfiguredClient[str | Callable[[], str | Awaitable[str]], AsyncHTTPClient]
else:
    SyncConstructor = AsyncConstructor = ConfiguredClient


class OpenAI(SyncConstructor, Resources, Verbs, RefusesAwaiting):
    """The client. Safe to share between threads, and meant to be: connections are reused.

    Args:
        api_key: The key, or a function that is asked for it before every attempt. Environment: OPENAI_API_KEY.
        admin_api_key: The key for administration. Environment: OPENAI_ADMIN_KEY.
        workload_identity: An identity that takes the place of a key.
        provider: Another service that speaks this API: what `openai_facade.providers.bedrock` or `vertex` gives. It
            brings its own address and credentials.
        organization: Whom to bill. Environment: OPENAI_ORG_ID.
        project: The project to work in. Environment: OPENAI_PROJECT_ID.
        webhook_secret: Checks the signatures of webhooks. Environment: OPENAI_WEBHOOK_SECRET.
        base_url: Where requests go. Environment: OPENAI_BASE_URL.
        data_residency: Where data is kept: `global`, `us`, `eu`, `ae`, `au`, `in` or `jp`. Takes the place of
            `base_url` and of OPENAI_BASE_URL.
        websocket_base_url: Where websockets connect to, if not to `base_url`.
        timeout: Seconds for each phase of an exchange, an `httpx.Timeout`, or None for no limit. 600 unless given, 5
            for connecting.
        max_retries: Retries after the first attempt; 2 unless given.
        retry: A whole `RetryPolicy`.
        deadline: Seconds that a call may take as a whole, with all its attempts and waits.
        stream_idle_timeout: Seconds without an event after which a stream fails.
        default_headers: Sent with every request; `omit` takes a header away. Environment: OPENAI_CUSTOM_HEADERS.
        default_query: Query parameters of every request.
        http_client: An `httpx.Client` (or `httpx2.Client`) to send through.
        transport: `direct` (unless given) sends over sockets of our own, and through httpx while something is attached
            to it; `httpx` sends everything through an httpx client, `client._client`. Environment: OPENAI_TRANSPORT.
        _strict_response_validation: Refuse answers that do not fit their type.
        _enforce_credentials: Refuse to make a client without credentials.

    Raises:
        OpenAIError: There are no credentials, or the base URL is none.
        ValueError: A value is out of range, or arguments contradict each other.
    """

    if TYPE_CHECKING:

        @property
        def bulk(self) -> Bulk:
            """Many requests as one run that can be resumed."""
            ...
    else:
        bulk = child("openai_facade.bulk.entrance", "Bulk")

    def _connected(self, http_client: Any, name: TransportName) -> Any:
        return DefaultTransport(name) if http_client is None else through(_checked(self, http_client, "close"))

    # --- sending -----------------------------------------------------------------------------------------------------

    def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> Answer:
        if call.endpoint.operation in TAKES_SCHEMAS:
            self._check_schemas(call)
        return sender()(self, call, streamed, max_retries)

    def _send_endpoint(self, *call: Any, **options: Any) -> Any:
        """Send and hand back what the method promises."""
        asked = Call(*call, **options)
        if asked.extra_headers and (wish := self._wish_in(asked)):
            return (self._send_streamed if wish == "stream" else self._send_raw)(*asked)
        if goes_its_own_way(self, asked.endpoint.method):
            return self._by_verb(asked)
        return self._interpret(self._send_call(asked, streamed=asked.streams), asked)

    def _send_raw(self, *call: Any, **options: Any) -> LegacyAPIResponse[Any]:
        """Send and hand back the response; its body was read unless it is a stream of events."""
        from openai_runtime.answer.response import LegacyAPIResponse

        asked = Call(*call, **options)
        if goes_its_own_way(self, asked.endpoint.method):
            made: LegacyAPIResponse[Any] = self._by_verb(asked, LegacyAPIResponse)
            return made
        return LegacyAPIResponse(self._send_call(asked, streamed=asked.streams), asked, self)

    def _send_streamed(self, *call: Any, **options: Any) -> APIResponse[Any]:
        """Send and hand back the response with its body still on the wire."""
        from openai_runtime.answer.response import APIResponse

        asked = Call(*call, **options)
        if goes_its_own_way(self, asked.endpoint.method):
            made: APIResponse[Any] = self._by_verb(asked, APIResponse, streamed=True)
            return made
        return APIResponse(self._send_call(asked, streamed=True), asked, self)

    def call_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send for a low-level function of `openai_generated.api`."""
        from openai_runtime.answer.response import Response

        call = Call(endpoint, arguments)
        call.refuse_stream()
        answer = self._send_call(call, streamed=False)
        return Response(answer.status_code, answer.read(), answer.headers, self._interpret(answer, call))

    def stream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Stream[Any]:
        """Send for a low-level function of `openai_generated.api` and hand out the events of the answer."""
        from openai_runtime.answer.interpret import names_events
        from openai_runtime.answer.stream import Stream

        answer = self._send_call(Call(endpoint, arguments), streamed=True)
        named, patience = names_events(endpoint), self.stream_idle_timeout
        return Stream(answer, self, endpoint.event_decoder, named=named, idle_timeout=patience)

    # --- the end -----------------------------------------------------------------------------------------------------

    def _refresh_api_key(self) -> str:
        if self._credential is not None:
            self.api_key = self._credential.checked(self._credential.token())
        return self.api_key

    def close(self) -> None:
        """Close the connections, those of an `http_client` too; the client cannot be used afterwards."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncOpenAI(AsyncConstructor, AsyncResources, AsyncVerbs, RefusesBlocking):
    """The client for async code; it may be used from several event loops, one after the other or at once.

    Arguments as for `OpenAI`, except that `api_key` may be an async function and `http_client` is an
    `httpx.AsyncClient` (or `httpx2.AsyncClient`).
    """

    _asynchronous = True

    if TYPE_CHECKING:

        @property
        def bulk(self) -> AsyncBulk:
            """Many requests as one run that can be resumed."""
            ...
    else:
        bulk = child("openai_facade.bulk.entrance", "AsyncBulk")

    def _connected(self, http_client: Any, name: TransportName) -> Any:
        if http_client is None:
            return AsyncDefaultTransport(name)
        return through_async(_checked(self, http_client, "aclose"))

    # --- sending -----------------------------------------------------------------------------------------------------

    async def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> AsyncAnswer:
        if call.endpoint.operation in TAKES_SCHEMAS:
            self._check_schemas(call)
        return await async_sender()(self, call, streamed, max_retries)

    async def _send_endpoint(self, *call: Any, **options: Any) -> Any:
        """Send and hand back what the method promises."""
        asked = Call(*call, **options)
        if asked.extra_headers and (wish := self._wish_in(asked)):
            return await (self._send_streamed if wish == "stream" else self._send_raw)(*asked)
        if goes_its_own_way(self, asked.endpoint.method):
            return await self._by_verb(asked)
        return self._interpret(await self._send_call(asked, streamed=asked.streams), asked)

    async def _send_raw(self, *call: Any, **options: Any) -> LegacyAPIResponse[Any]:
        """Send and hand back the response; its body was read unless it is a stream of events."""
        from openai_runtime.answer.response import LegacyAPIResponse

        asked = Call(*call, **options)
        if goes_its_own_way(self, asked.endpoint.method):
            made: LegacyAPIResponse[Any] = await self._by_verb(asked, LegacyAPIResponse)
            return made
        return LegacyAPIResponse(await self._send_call(asked, streamed=asked.streams), asked, self)

    async def _send_streamed(self, *call: Any, **options: Any) -> AsyncAPIResponse[Any]:
        """Send and hand back the response with its body still on the wire."""
        from openai_runtime.answer.response import AsyncAPIResponse

        asked = Call(*call, **options)
        if goes_its_own_way(self, asked.endpoint.method):
            made: AsyncAPIResponse[Any] = await self._by_verb(asked, AsyncAPIResponse, streamed=True)
            return made
        return AsyncAPIResponse(await self._send_call(asked, streamed=True), asked, self)

    async def acall_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]:
        """Send for a low-level function of `openai_generated.api`."""
        from openai_runtime.answer.response import Response

        call = Call(endpoint, arguments)
        call.refuse_stream()
        answer = await self._send_call(call, streamed=False)
        return Response(answer.status_code, answer.content, answer.headers, self._interpret(answer, call))

    async def astream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        """Send for a low-level function of `openai_generated.api` and hand out the events of the answer."""
        from openai_runtime.answer.interpret import names_events
        from openai_runtime.answer.stream import AsyncStream

        answer = await self._send_call(Call(endpoint, arguments), streamed=True)
        named, patience = names_events(endpoint), self.stream_idle_timeout
        return AsyncStream(answer, self, endpoint.event_decoder, named=named, idle_timeout=patience)

    # --- the end -----------------------------------------------------------------------------------------------------

    async def _refresh_api_key(self) -> str:
        if self._credential is not None:
            token = self._credential.token()
            self.api_key = self._credential.checked(await token if isinstance(token, Awaitable) else token)
        return self.api_key

    async def close(self) -> None:
        """Close the connections, those of an `http_client` too; the client cannot be used afterwards."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


def _checked(client: object, http_client: Any, closes: str) -> Any:
    """An `http_client`, if it is one and of the right colour."""
    if all(callable(getattr(http_client, name, None)) for name in ("build_request", "send", closes)):
        return http_client
    wanted, other = ("httpx.Client", "AsyncOpenAI") if closes == "close" else ("httpx.AsyncClient", "OpenAI")
    hint = f"; for that one use {other}" if hasattr(http_client, "build_request") else ""
    given = type(http_client).__qualname__
    raise TypeError(f"{type(client).__name__} needs an {wanted} as http_client, not {given}{hint}")


Client = OpenAI
AsyncClient = AsyncOpenAI


evaluable(__name__)
