"""Calls of resources through `post`, `get` … and `request` of their client, for those who wrap or override these.

What a resource asks for is shown as what these methods take; what comes back is what the resource promises.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve
from openai_runtime.model.codec import decode_json
from openai_runtime.request.building import build
from openai_runtime.request.call import Call
from openai_runtime.request.query import as_mapping
from openai_runtime.unset import Omit

from .request_options import FinalRequestOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Asked:
    """A call of a resource on its way through the methods of its client.

    Args:
        call: What was asked for.
        answered: Makes of the answer what the caller waits for; takes the class of streams that is wanted, too.
        streamed: Whether the answer is handed out before its body was read.
    """

    __slots__ = ("answered", "call", "shown", "streamed")

    def __init__(self, call: Call, answered: Callable[[Any, Any], Any], streamed: bool) -> None:
        self.call = call
        self.answered = answered
        self.streamed = streamed
        self.shown: FinalRequestOptions | None = None


class AskedOptions(dict[str, Any]):
    """The argument `options` of `post`, `get` …, which remembers the call that it was made of."""

    asked: Asked


def ask(client: Any, asked: Asked) -> Any:
    """Make a call through the verb of its client; an async client gives a coroutine."""
    call, asynchronous = asked.call, client._asynchronous
    request = build(call.endpoint, call.arguments, extra_query=call.extra_query, extra_body=call.extra_body)
    body = request.body
    fields: object = None
    if isinstance(body, bytes) and request.headers.get("Content-Type") == "application/json":
        fields = decode_json(body)
    elif body is not None:
        fields = _fields(call)
    options = AskedOptions(headers=dict(call.extra_headers or {}), params={})
    if not isinstance(call.timeout, Omit):
        options["timeout"] = call.timeout
    options.asked = asked
    verb = request.method.lower()
    asked.shown = shown(request.method, request.target, options, fields if verb != "get" else None)
    given: dict[str, Any] = {"cast_to": answer_type(call, asynchronous), "options": options}
    if verb != "get" and fields is not None:
        given["body"] = fields
    if verb in ("get", "post") and call.streams:
        given |= {"stream": True, "stream_cls": stream_type(call, asynchronous)}
    return getattr(client, verb)(request.target, **given)


def _fields(call: Call) -> Mapping[str, Any]:
    """The arguments of a form, without what stands in its address."""
    endpoint = call.endpoint
    elsewhere = {*endpoint.query, *endpoint.headers, *endpoint.path_params}
    return {
        endpoint.wire.get(name, name): value
        for name, value in call.arguments.items()
        if name not in elsewhere and not isinstance(value, Omit)
    }


def shown(
    method: str, path: str, options: Mapping[str, Any], body: object, content: object = None, files: object = None
) -> FinalRequestOptions:
    """The options of a request, as `request` takes them."""
    given = {name: value for name, value in options.items() if value is not None or name == "timeout"}
    made = FinalRequestOptions(method.lower(), path, json_data=body, content=content, files=files, **given)
    made._asked = getattr(options, "asked", None)
    return made


def changed(
    asked: Asked, options: FinalRequestOptions, apart: Callable[[FinalRequestOptions], tuple[Call, Any]]
) -> Call:
    """The call to send for options that a wrapper may have changed on their way.

    Args:
        asked: What was asked for.
        options: What came.
        apart: Makes a call of options.
    """
    call, before = asked.call, asked.shown
    if before is None or options == before:
        return call
    if evolve(options, headers=None, params=None, extra_json=None, timeout=None, idempotency_key=None) != evolve(
        before, headers=None, params=None, extra_json=None, timeout=None, idempotency_key=None
    ):
        made, _ = apart(options)
        kept = call.endpoint
        made.endpoint = made.endpoint.evolve(security=kept.security, fixed_headers=kept.fixed_headers)
        return made
    headers = dict(options.headers or {})
    if options.idempotency_key:
        headers.setdefault("Idempotency-Key", options.idempotency_key)
    query = {**(call.extra_query or {}), **(options.params or {})}
    body = call.extra_body
    if options.extra_json is not None:
        body = {**(as_mapping(body) or {}), **options.extra_json}
    return Call(call.endpoint, call.arguments, headers, query, body, options.timeout)


def answer_type(call: Call, asynchronous: bool) -> Any:
    """The class of what a call answers, as `cast_to` names it."""
    from openai_runtime.answer.page import ASYNC_PAGES, SYNC_PAGES
    from openai_runtime.model.annotation import parse

    endpoint = call.endpoint
    if endpoint.page is not None:
        return (ASYNC_PAGES if asynchronous else SYNC_PAGES)[endpoint.page]
    if endpoint.content == "binary":
        from openai_runtime.answer.binary import HttpxBinaryResponseContent

        return HttpxBinaryResponseContent
    return type(None) if endpoint.response is None else parse(endpoint.response, endpoint.package)


def stream_type(call: Call, asynchronous: bool) -> Any:
    """The class of a call's stream, as `stream_cls` names it."""
    from openai_runtime.answer.stream import AsyncStream, Stream
    from openai_runtime.model.annotation import parse

    endpoint = call.endpoint
    event: Any = parse(endpoint.stream_event or "object", endpoint.package)
    return AsyncStream[event] if asynchronous else Stream[event]
