"""`client.get`, `client.post` … for operations that this package does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast, overload

from openai_runtime.hints import evaluable

from .by_hand import make_call, raw_of, stream_of, taken_apart
from .hooks import SyncHooks
from .overridden import own, request_is_its_own

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.answer.page import BaseSyncPage
    from openai_runtime.request.call import Call

    from ..transport.answer import Answer
    from .request_options import FinalRequestOptions, RequestOptions

T = TypeVar("T")
StreamT = TypeVar("StreamT")
PageT = TypeVar("PageT", bound="BaseSyncPage[Any]")
_NONE: Mapping[str, Any] = {}


class Verbs(SyncHooks):
    """The verbs of a sync client."""

    if TYPE_CHECKING:

        def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> Answer: ...
        def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any: ...
        def _wish_in(self, call: Call) -> str | None: ...

    @overload
    def get(
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
    def get(
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
    def get(
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
    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        options: RequestOptions | Any = _NONE,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a GET request and read the answer as `cast_to`.

        Args:
            path: Below the base URL, or a whole URL.
            cast_to: A model, a container of models, `str`, `object`, `httpx.Response` …
            options: Headers, query parameters, timeout and retries of this request.
            stream: Hand out the events of the answer instead.
            stream_cls: The stream to hand out, such as `Stream[ChatCompletionChunk]`.
        """
        return self._ask("GET", path, cast_to, options, stream=stream, stream_cls=stream_cls)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
        files: object = None,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> T:
        """Send a POST request and read the answer as `cast_to`."""

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
        files: object = None,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT:
        """Send a POST request and read the answer as `cast_to`, or hand out its events."""

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
        files: object = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request and read the answer as `cast_to`, or hand out its events."""

    @own
    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
        files: object = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a POST request and read the answer as `cast_to`.

        Args:
            path: Below the base URL, or a whole URL.
            cast_to: A model, a container of models, `str`, `object`, `httpx.Response` …
            body: Sent as JSON, or as the fields of a form when there are files.
            content: Bytes, a file, or an iterable of bytes to send as they are; JSON, unless a header names another
                type. What is no bytes is read while it is sent.
            options: Headers, query parameters, timeout and retries of this request.
            files: Files by field name.
            stream: Hand out the events of the answer instead.
            stream_cls: The stream to hand out, such as `Stream[ChatCompletionChunk]`.
        """
        return self._ask("POST", path, cast_to, options, body, content, files, stream, stream_cls)

    @own
    def put(
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
        return cast("T", self._ask("PUT", path, cast_to, options, body, content, files))

    @own
    def patch(
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
        return cast("T", self._ask("PATCH", path, cast_to, options, body, content, files))

    @own
    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        body: object = None,
        content: object = None,
        options: RequestOptions | Any = _NONE,
    ) -> T:
        """Send a DELETE request; arguments as for `post`."""
        return cast("T", self._ask("DELETE", path, cast_to, options, body, content))

    def get_api_list(
        self,
        path: str,
        *,
        model: type[object],
        page: type[PageT],
        body: object = None,
        options: RequestOptions | Any = _NONE,
        method: str = "get",
    ) -> PageT:
        """Send a request for a list and read the answer as a page of `model`."""
        call = make_call(method.upper(), path, options, body, item=model, page=page)
        answer = self._send_call(call, streamed=False, max_retries=options.get("max_retries"))
        payload = self._interpret(answer, call, dict)
        return page._open(payload, self, call)

    @overload
    def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: Literal[False] = False, stream_cls: None = None
    ) -> T:
        """Send a request that was put together by hand."""

    @overload
    def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: Literal[True], stream_cls: type[StreamT]
    ) -> StreamT:
        """Send a request that was put together by hand, or hand out its events."""

    @overload
    def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand, or hand out its events."""

    @own
    def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand."""
        if (asked := options._asked) is not None:
            from .by_verb import changed

            answer = self._send_call(
                changed(asked, options, taken_apart), streamed=asked.streamed, max_retries=options.max_retries
            )
            return asked.answered(answer, stream_cls)
        call, kept = taken_apart(options)
        return self._cast(call, cast_to, kept, stream, stream_cls)

    def _ask(
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
            return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)
        call = make_call(method, path, options, body, content, files)
        return self._cast(call, cast_to, options, stream, stream_cls)

    def _cast(self, call: Call, cast_to: Any, options: Any, stream: bool = False, stream_cls: Any = None) -> Any:
        to = cast_to if not stream else stream_cls or stream_of("Stream", cast_to)
        wish = self._wish_in(call) if call.extra_headers else None
        answer = self._send_call(call, streamed=stream or wish == "stream", max_retries=options.get("max_retries"))
        return self._interpret(answer, call, to) if wish is None else raw_of(answer, call, self, to, wish)


evaluable(__name__)
