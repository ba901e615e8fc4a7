"""The verbs of `verbs`, for async clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from openai_runtime.hints import evaluable

from .by_hand import make_call, raw_of, stream_of, taken_apart
from .hooks import AsyncHooks
from .overridden import own, request_is_its_own

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.answer.page import AsyncPaginator, BaseAsyncPage
    from openai_runtime.request.call import Call

    from ..transport.answer import AsyncAnswer
    from .request_options import FinalRequestOptions, RequestOptions

T = TypeVar("T")
StreamT = TypeVar("StreamT")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")
_NONE: Mapping[str, Any] = {}


class AsyncVerbs(AsyncHooks):
    """The verbs of an async client."""

    if TYPE_CHECKING:

        async def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> AsyncAnswer: ...
        def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any: ...
        def _wish_in(self, call: Call) -> str | None: ...

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | Any = _NONE,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T:
        """Send a GET request and read the answer as `cast_to`."""

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | Any = _NONE,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT:
        """Send a GET request and read the answer as `cast_to`, or hand out its events."""

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | Any = _NONE,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request and read the answer as `cast_to`, or hand out its events."""

    @own
    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | Any = _NONE,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request and read the answer as `cast_to`; arguments as for the sync client."""
        return await self._ask("GET", path, cast_to, options, stream=stream, stream_cls=stream_cls)

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T:
        """Send a POST request and read the answer as `cast_to`."""

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT:
        """Send a POST request and read the answer as `cast_to`, or hand out its events."""

    @overload
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request and read the answer as `cast_to`, or hand out its events."""

    @own
    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request and read the answer as `cast_to`; arguments as for the sync client."""
        return await self._ask("POST", path, cast_to, options, body, content, files, stream, stream_cls)

    @own
    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
    ) -> T:
        """Send a PUT request; arguments as for `post`."""
        return cast("T", await self._ask("PUT", path, cast_to, options, body, content, files))

    @own
    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        files: object = None,
        options: RequestOptions | Any = _NONE,
    ) -> T:
        """Send a PATCH request; arguments as for `post`."""
        return cast("T", await self._ask("PATCH", path, cast_to, options, body, content, files))

    @own
    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
    ) -> T:
        """Send a DELETE request; arguments as for `post`."""
        return cast("T", await self._ask("DELETE", path, cast_to, options, body, content))

    def get_api_list(
        self,
        path: str,
        *,
        model: type[T],
        page: type[AsyncPageT],
        body: object = None,
        options: RequestOptions | Any = _NONE,
        method: str = "get",
    ) -> AsyncPaginator[T, AsyncPageT]:
        """Send a request for a list and read the answer as a page of `model`."""
        from openai_runtime.answer.page import AsyncPaginator

        call = make_call(method.upper(), path, options, body, item=model, page=page)

        async def send(*_: object) -> AsyncPageT:
            answer = await self._send_call(call, streamed=False, max_retries=options.get("max_retries"))
            return page._open(self._interpret(answer, call, dict), self, call)

        return AsyncPaginator(send)

    @overload
    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: Literal[False] = False, stream_cls: None = None
    ) -> T:
        """Send a request that was put together by hand."""

    @overload
    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: Literal[True], stream_cls: type[StreamT]
    ) -> StreamT:
        """Send a request that was put together by hand, or hand out its events."""

    @overload
    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand, or hand out its events."""

    @own
    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand."""
        if (asked := options._asked) is not None:
            from .by_verb import changed

            answer = await self._send_call(
                changed(asked, options, taken_apart), streamed=asked.streamed, max_retries=options.max_retries
            )
            return asked.answered(answer, stream_cls)
        call, kept = taken_apart(options)
        return await self._cast(call, cast_to, kept, stream, stream_cls)

    async def _ask(
        self,
        method: str,
        path: str,
        cast_to: Any,
        options: Any,
        body: object = None,
        content: object = None,
        files: object = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        if not request_is_its_own(self, options):
            from .by_verb import shown

            final = shown(method, path, options, body, content, files)
            return await self.request(cast_to, final, stream=stream, stream_cls=stream_cls)
        call = make_call(method, path, options, body, content, files)
        return await self._cast(call, cast_to, options, stream, stream_cls)

    async def _cast(self, call: Call, cast_to: Any, options: Any, stream: bool = False, stream_cls: Any = None) -> Any:
        to = cast_to if not stream else stream_cls or stream_of("AsyncStream", cast_to)
        wish = self._wish_in(call) if call.extra_headers else None
        answer = await self._send_call(
            call, streamed=stream or wish == "stream", max_retries=options.get("max_retries")
        )
        return self._interpret(answer, call, to) if wish is None else raw_of(answer, call, self, to, wish)


evaluable(__name__)
