"""From an answer to what a method promises: a model, a page, a stream, text or bytes.

Whatever does not fit becomes an error of the client that says what came instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from ..model.annotation import Tagged, is_scalar, named, parse
from ..model.codec import decode_json, decoder
from ..model.faults import DecodeError, ValidationError
from ..model.fields import fields_of
from ..model.record import Record
from .stream import AsyncStream, Stream, is_stream, shown
from .whole import whole_answers

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..request.call import Call, RawResponse, StreamErrors
    from ..request.endpoint import Endpoint
    from .whole import Whole

_TEXT_FORMATS = frozenset({"text", "srt", "vtt"})


def interpret(
    raw: Any,
    call: Call,
    client: StreamErrors,
    *,
    to: Any = None,
    asynchronous: bool = False,
    strict: bool = False,
    idle_timeout: float | None = None,
) -> Any:
    """Turn a successful answer into what the call promises.

    Args:
        raw: The answer. An asynchronous one must have been read, unless the call streams.
        call: What was asked.
        client: Fetches next pages, names what goes wrong.
        to: Read the answer as this type instead.
        asynchronous: Hand out the async kinds of streams and pages.
        strict: Refuse an answer that does not fit its type.
        idle_timeout: Seconds without an event after which a stream fails.
    """
    endpoint = call.endpoint
    own_kind = to if call.streams and isinstance(to, type) and is_stream(to) else None
    if to is not None and own_kind is None:
        return _as(to, raw, call, client, asynchronous, strict, idle_timeout)
    if call.streams:
        decode = endpoint.event_decoder
        if strict:
            decode = _strictly(decode, endpoint.stream_event, endpoint.package)
        whole = whole_answers(endpoint.stream_event)
        result = _stream(raw, client, decode, names_events(endpoint), asynchronous, idle_timeout, whole, own_kind)
        return result if call.transform is None else call.transform(result)
    content = raw.content if asynchronous else raw.read()
    if endpoint.content == "json" and endpoint.response is not None and not _is_text(call):
        payload = _json(raw, content, client, endpoint.loads)
        if payload.__class__ is dict and payload.get("error") and _is_error(payload, endpoint):
            error = payload["error"]
            raise client._stream_error(raw, None, error if isinstance(error, dict) else {"message": str(error)})
        if strict and endpoint.page:
            items = payload.get("data") if isinstance(payload, dict) else None
            _check(raw, client, f"list[{endpoint.response}]", items, endpoint.package)
        elif strict:
            _check(raw, client, endpoint.response, payload, endpoint.package)
        if payload.__class__ is not dict and not _may_be_plain(endpoint, payload):
            raise _refused(raw, client, f"Expected {_wanted(endpoint)}, got", content)
        if endpoint.page is None:
            result = endpoint.decoder(payload)
        else:
            from .page import ASYNC_PAGES, SYNC_PAGES

            result = (ASYNC_PAGES if asynchronous else SYNC_PAGES)[endpoint.page]._open(payload, client, call)
        if isinstance(result, Record):
            result._request_id = raw.request_id
    elif endpoint.content == "binary":
        from .binary import HttpxBinaryResponseContent

        result = HttpxBinaryResponseContent(raw)
    elif endpoint.content == "text" or _is_text(call):
        result = content.decode("utf-8", "replace")
    else:
        result = None
    if call.transform is None:
        return result
    try:
        return call.transform(result)
    except DecodeError as cause:
        raise client._stream_error(raw, f"The answer cannot be used: {cause}", None, cause) from cause


def _is_error(payload: dict[str, Any], endpoint: Endpoint) -> bool:
    """Whether an answer with an `error` and a status of success is no more than that: all else is missing.

    Responses, batches, jobs and runs that failed have a field of that name, and are what was asked for all the same.
    """
    if endpoint.page is not None:
        return not isinstance(payload.get("data"), list)
    kind = (
        named(endpoint.package, endpoint.response) if endpoint.response and endpoint.response.isidentifier() else None
    )
    if not (isinstance(kind, type) and issubclass(kind, Record)):
        return False
    wanted = [field.wire for field in fields_of(kind).values() if field.required and field.wire != "error"]
    return not any(payload.get(key) for key in wanted)


def names_events(endpoint: Endpoint) -> bool:
    """Whether the type of a stream's events stands beside their data, so that both make up the event."""
    event = endpoint.stream_event
    if event is None or not event.isidentifier():
        return False
    return getattr(named(endpoint.package, event), "key", None) == "event"


def _as(
    to: Any, raw: Any, call: Call, client: StreamErrors, asynchronous: bool, strict: bool, idle_timeout: float | None
) -> Any:
    package = call.endpoint.package
    if is_stream(to):
        kind = _events_of(to)
        decode = _strictly(decoder(kind, package), kind, package) if strict else decoder(kind, package)
        return _stream(raw, client, decode, False, asynchronous, idle_timeout, None, get_origin(to) or to)
    origin = get_origin(to) or to
    if isinstance(origin, type):
        if origin.__name__ == "Response" and origin.__module__.partition(".")[0].startswith("httpx"):
            return raw.http_response
        from .binary import HttpxBinaryResponseContent

        if issubclass(origin, HttpxBinaryResponseContent):
            return origin(raw)
    content: bytes = raw.content if asynchronous else raw.read()
    if to is str:
        return content.decode("utf-8", "replace")
    if to is bytes:
        return content
    if to is type(None):
        return None
    if to is bool:  # as text, since servers write it in many ways
        return content.strip().lower() == b"true"
    if to in (object, Any) and not _may_be_json(raw, content):
        return content.decode("utf-8", "replace")
    payload = _json(raw, content, client, decode_json)
    if strict:
        _check(raw, client, to, payload, package)
    result = decoder(to, package)(payload)
    if isinstance(result, Record):
        result._request_id = raw.request_id
    return result


def _events_of(kind: Any) -> Any:
    """What a stream hands out, by its class: `Stream[Event]`, or a class made of that."""
    bases = [kind, *(base for cls in getattr(kind, "__mro__", ()) for base in cls.__dict__.get("__orig_bases__", ()))]
    named = (argument for base in bases if is_stream(base) for argument in get_args(base))
    return next((argument for argument in named if not isinstance(argument, TypeVar)), object)


def _stream(
    raw: Any,
    client: StreamErrors,
    decode: Any,
    names: bool,
    asynchronous: bool,
    idle_timeout: float | None,
    whole: Whole | None = None,
    own_kind: Any = None,
) -> Any:
    kind: Any = AsyncStream if asynchronous else Stream
    if own_kind is not None and issubclass(own_kind, kind):
        kind = own_kind
    return kind(raw, client, decode, named=names, idle_timeout=idle_timeout, whole=whole)


def _json(raw: RawResponse, content: bytes, client: StreamErrors, loads: Callable[[bytes], Any]) -> Any:
    try:
        return loads(content)
    except ValueError as cause:
        problem = "The answer is not JSON:" if content.strip() else "The answer is empty:"
        raise _refused(raw, client, problem, content, cause) from cause


def _may_be_json(raw: RawResponse, content: bytes) -> bool:
    """Whether a body is JSON by what is said of it, or by how it begins; an empty one promised to be."""
    kind = (raw.headers.get("content-type") or "json").lower()
    return "json" in kind or content.strip()[:1] in (b"{", b"[", b"")


def _strictly(decode: Callable[[Any], Any], annotation: Any, package: str) -> Callable[[Any], Any]:
    """A decoder that refuses what does not fit its type."""
    from ..model.validate import validate

    def checked(value: Any) -> Any:
        validate(annotation, value, package)
        return decode(value)

    return checked


def _check(raw: RawResponse, client: StreamErrors, annotation: Any, payload: Any, package: str) -> None:
    from ..model.validate import validate

    try:
        validate(annotation, payload, package)
    except ValidationError as cause:
        raise client._stream_error(raw, f"The answer does not fit its type: {cause}", payload, cause) from cause


def _refused(
    raw: RawResponse, client: StreamErrors, problem: str, content: bytes, cause: BaseException | None = None
) -> Exception:
    kind = raw.headers.get("content-type") or "no content type"
    message = f"{problem} status {raw.status_code}, {kind}, {len(content)} bytes"
    if content:
        message = f"{message}: {shown(content)}"
    return client._stream_error(raw, message, content.decode("utf-8", "replace"), cause)


def _is_text(call: Call) -> bool:
    """Whether the caller asked for a transcript as plain text, which is the one answer that may be JSON or not."""
    return call.endpoint.body == "multipart" and call.arguments.get("response_format") in _TEXT_FORMATS


def _may_be_plain(endpoint: Endpoint, payload: Any) -> bool:
    """Whether an answer may be something else than an object, this value for one."""
    response = endpoint.response or "None"
    if endpoint.page is not None:
        return False
    if is_scalar(response) or response.startswith(("list[", "dict[")):
        return True
    from ..model.validate import fits

    kind = parse(response, endpoint.package)
    return (payload.__class__ is list and isinstance(kind, Tagged) and kind.takes_lists) or fits(kind, payload)


def _wanted(endpoint: Endpoint) -> str:
    return "a page of a list" if endpoint.page else str(endpoint.response)
