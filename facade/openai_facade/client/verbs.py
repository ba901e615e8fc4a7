"""`client.get`, `client.post` … for operations that this package does not know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_origin

from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_runtime.answer.page import AsyncPaginator, BaseAsyncPage, BaseSyncPage
    from openai_runtime.request.call import Call

    from ..transport.answer import Answer, AsyncAnswer
    from .request_options import FinalRequestOptions, RequestOptions

T = TypeVar("T")
PageT = TypeVar("PageT", bound="BaseSyncPage[Any]")
AsyncPageT = TypeVar("AsyncPageT", bound="BaseAsyncPage[Any]")
_NONE: Mapping[str, Any] = {}


class Verbs:
    """The verbs of a sync client."""

    if TYPE_CHECKING:

        def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> Answer: ...
        def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any: ...

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
        return self._cast(make_call("GET", path, options), cast_to, options, stream, stream_cls)

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
        return self._cast(make_call("POST", path, options, body, content, files), cast_to, options, stream, stream_cls)

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
        return cast("T", self._cast(make_call("PUT", path, options, body, content, files), cast_to, options))

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
        return cast("T", self._cast(make_call("PATCH", path, options, body, content, files), cast_to, options))

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
        return cast("T", self._cast(make_call("DELETE", path, options, body, content), cast_to, options))

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

    def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand."""
        call, kept = taken_apart(options)
        return self._cast(call, cast_to, kept, stream, stream_cls)

    def _cast(self, call: Call, cast_to: Any, options: Any, stream: bool = False, stream_cls: Any = None) -> Any:
        to = cast_to if not stream else stream_cls or _stream_of("Stream", cast_to)
        answer = self._send_call(call, streamed=stream, max_retries=options.get("max_retries"))
        return self._interpret(answer, call, to)


class AsyncVerbs:
    """The verbs of an async client."""

    if TYPE_CHECKING:

        async def _send_call(self, call: Call, *, streamed: bool, max_retries: float | None = None) -> AsyncAnswer: ...
        def _interpret(self, raw: Any, call: Call, to: Any = None) -> Any: ...

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

    async def request(
        self, cast_to: type[T], options: FinalRequestOptions, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Send a request that was put together by hand."""
        call, kept = taken_apart(options)
        return await self._cast(call, cast_to, kept, stream, stream_cls)

    async def _cast(self, call: Call, cast_to: Any, options: Any, stream: bool = False, stream_cls: Any = None) -> Any:
        to = cast_to if not stream else stream_cls or _stream_of("AsyncStream", cast_to)
        answer = await self._send_call(call, streamed=stream, max_retries=options.get("max_retries"))
        return self._interpret(answer, call, to)


def make_call(
    method: str,
    path: str,
    options: Any,
    body: object = None,
    content: object = None,
    files: object = None,
    *,
    item: Any = None,
    page: Any = None,
) -> Call:
    """The call behind a verb.

    Raises:
        TypeError: There are two bodies, or options that do not exist.
    """
    from openai_runtime.request.call import Call
    from openai_runtime.request.endpoint import Endpoint
    from openai_runtime.request.expected import mapping_named

    from ..transport.origin import encoded

    place = encoded(path)
    if unknown := set(options) - _OPTIONS:
        raise TypeError(f"unknown request options: {', '.join(sorted(unknown))}")
    headers = dict(mapping_named("options['headers']", options.get("headers")))
    if key := options.get("idempotency_key"):
        headers.setdefault("Idempotency-Key", key)
    kind, arguments, uploads, extra = _body(body, content, files)
    if kind == "json" and any(_names_form(name, value) for name, value in headers.items()):
        kind = "multipart"
    endpoint = Endpoint(
        operation=f"{method} {path}",
        method=method,
        path=place if path.startswith("/") or "://" in path[:8] else f"/{place}",
        response=item,
        body=kind,
        files=uploads,
        content_type="application/json" if kind == "raw" else None,
        page=None if page is None else _page_kind(page),
        security="any",  # type: ignore[arg-type]  # the client's key, or the one for administration if it has no other
    )
    if options.get("extra_json") is not None:
        extra = options["extra_json"]
    call = Call(endpoint, arguments, headers, options.get("params"), extra, options.get("timeout", omit))
    call.follow_redirects = options.get("follow_redirects")
    return call


def _body(body: object, content: object, files: object) -> tuple[Any, dict[str, Any], tuple[str, ...], object]:
    """The kind of a body, its fields, which of these are files, and the whole of a body that has no fields."""
    if content is not None:
        if body is not None or files is not None:
            raise TypeError("content is the whole body: it cannot be combined with body or files")
        from openai_runtime.request.pieces import whole_or_pieces

        return "raw", {"content": whole_or_pieces(content)}, (), None
    if files is not None:
        uploads = _by_name(files)
        return "multipart", {**cast("Mapping[str, Any]", body or {}), **uploads}, tuple(uploads), None
    if isinstance(body, Mapping):
        return "json", dict(body), (), None
    if isinstance(body, (str, bytes)):  # written already, and would be written as JSON once more
        raise TypeError(f"body is written as JSON and cannot be {type(body).__name__}: pass a dict, or it as content=")
    return None, {}, (), body


_OPTIONS = frozenset(
    {"headers", "max_retries", "timeout", "params", "extra_json", "idempotency_key", "follow_redirects"}
)


def _names_form(name: str, value: object) -> bool:
    """Whether a header says that the body is a form."""
    return name.lower() == "content-type" and str(value).strip().lower().startswith("multipart/form-data")


def _page_kind(page: Any) -> str | None:
    """The name under which pages that follow are made again."""
    from openai_runtime.answer.page import ASYNC_PAGES, SYNC_PAGES

    kind = get_origin(page) or page
    return next((name for name, cls in (*SYNC_PAGES.items(), *ASYNC_PAGES.items()) if issubclass(kind, cls)), None)


def taken_apart(options: FinalRequestOptions) -> tuple[Call, dict[str, Any]]:
    """The call of a request that was put together by hand, and the options that are left for sending it."""
    given = {
        "headers": options.headers,
        "params": options.params,
        "extra_json": options.extra_json,
        "timeout": options.timeout,
        "max_retries": options.max_retries,
        "idempotency_key": options.idempotency_key,
        "follow_redirects": options.follow_redirects,
    }
    kept = {name: value for name, value in given.items() if value is not None or name == "timeout"}
    method = options.method.upper()
    return make_call(method, options.url, kept, options.json_data, options.content, options.files), kept


def _by_name(files: Any) -> dict[str, Any]:
    """Files by the name of their field; what was named `name[]` one by one becomes one list."""
    if isinstance(files, Mapping):
        return dict(files)
    named: dict[str, Any] = {}
    for name, file in cast("Sequence[tuple[str, Any]]", files):
        if name.endswith("[]"):
            named.setdefault(name[:-2], []).append(file)
        else:
            named[name] = file
    return named


def _stream_of(kind: str, cast_to: Any) -> Any:
    from openai_runtime.answer import stream

    return getattr(stream, kind)[cast_to]
