"""Calls that somebody puts together by hand: of a verb, a path and options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast, get_origin

from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_runtime.request.call import Call

    from .request_options import FinalRequestOptions


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


def raw_of(answer: Any, call: Call, client: Any, to: Any, wish: str) -> Any:
    """The raw response of a call that was put together by hand: its `parse()` gives what was to be made of the answer.

    Args:
        answer: What came.
        call: What was asked.
        client: Who asked.
        to: What the answer is to become.
        wish: `true` for a response with its body read, `stream` for one with its body on the wire.
    """
    from openai_runtime.answer import response

    name = "LegacyAPIResponse" if wish == "true" else "AsyncAPIResponse" if client._asynchronous else "APIResponse"
    made = getattr(response, name)(answer, call, client)
    made._promised = to
    return made


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


def stream_of(kind: str, cast_to: Any) -> Any:
    """The stream of things of a kind, where only the kind was named."""
    from openai_runtime.answer import stream

    return getattr(stream, kind)[cast_to]
