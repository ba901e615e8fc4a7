"""The verbs of `verbs`, for async clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from openai_runtime.hints import evaluable

from .verb_call import make_call, stream_of, taken_apart

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


class AsyncVerbs:
    """The verbs of an async client."""

    if TYPE_CHECKING:

        async def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> AsyncAnswer: ...
        def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any: ...

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
        return await self._cast(make_call("GET", path, options), cast_to, options, stream, stream_cls)

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
        return await self._cast(
            make_call("POST", path, options, body, content, files), cast_to, options, stream, stream_cls
        )

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
        return cast("T", await self._cast(make_call("PUT", path, options, body, content, files), cast_to, options))

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
        return cast("T", await self._cast(make_call("PATCH", path, options, body, content, files), cast_to, options))

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
        return cast("T", await self._cast(make_call("DELETE", path, options, body, content), cast_to, options))

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

    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand."""
        call, kept = taken_apart(options)
        return await self._cast(call, cast_to, kept, stream, stream_cls)

    async def _cast(self, call: Call, cast_to: Any, options: Any, stream: bool = False, stream_cls: Any = None) -> Any:
        to = cast_to if not stream else stream_cls or stream_of("AsyncStream", cast_to)
        answer = await self._send_call(call, streamed=stream, max_retries=options.get("max_retries"))
        return self._interpret(answer, call, to)


evaluable(__name__)
