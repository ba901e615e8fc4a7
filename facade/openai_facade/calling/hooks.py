"""The methods by which a subclass of a client changes its requests: called for every attempt, where there are any.

A client whose methods are the ones it was born with takes the way of `exchange` without them.
"""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING, Any

from openai_runtime.model.codec import decode_json, encode_json
from openai_runtime.request.building import Request, build
from openai_runtime.request.query import as_mapping, encode

from ..transport.framing import render
from ..transport.origin import split_url
from .addressing import addressed, content_type_in
from .flow import Call as Ask

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    import httpx
    from openai_runtime.request.call import Call

    from ..transport.outgoing import Outgoing
    from .caller import Caller
    from .flow import Step

_FRAMING = frozenset({"content-length", "transfer-encoding"})


class Hooked:
    """The requests of one call, as the methods of its client want them."""

    def __init__(self, client: Caller, call: Call, streamed: bool) -> None:
        self._client = client
        self._call = call
        self._streamed = streamed
        self._deadline = None if client.deadline is None else time.monotonic() + client.deadline

    def outgoing(self, token: str | None) -> Callable[[int], Generator[Step, Any, Outgoing]]:
        """Give what makes the request of the attempt of a number, asking the client's methods on the way."""
        return partial(self._asking, token)

    def _asking(self, token: str | None, retries_taken: int) -> Generator[Step, Any, Outgoing]:
        client, call = self._client, self._call
        request = build(
            call.endpoint,
            call.arguments,
            extra_query=call.extra_query,
            extra_body=call.extra_body,
            default_query=client._custom_query or None,
            content_type=content_type_in(call.extra_headers or {}),
        )
        client._adapt(request, call)
        made: list[Outgoing] = []

        def prepared(options: Any, retries_taken: int) -> httpx.Request:
            made.append(self._made(request, options, token, retries_taken))
            return made[-1].http_request

        options = client._options_of(*_told(request, call), prepared)
        options = (yield Ask(partial(client._prepare_options, options))) or options
        changed = client._build_request(options, retries_taken=retries_taken)
        yield Ask(partial(client._prepare_request, changed))
        outgoing = made[-1] if made else self._made(request, options, token, retries_taken)
        adopt(outgoing, changed)
        return outgoing

    def _made(self, before: Request, options: Any, token: str | None, retries_taken: int) -> Outgoing:
        path, _, query = options.url.partition("?")
        more = [encode(name, value) for name, value in (options.params or {}).items()]
        request = Request(
            options.method.upper(), path, "&".join(filter(None, [query, *more])), dict(before.headers), _body(options)
        )
        finish = addressed(
            self._client,
            request,
            self._call.endpoint.security,
            headers=options.headers,
            timeout=options.timeout,
            deadline=self._deadline,
            streamed=self._streamed,
            follows=options.follow_redirects,
        )
        outgoing = finish(token)
        outgoing.retries_taken = retries_taken
        return outgoing


def _told(request: Request, call: Call) -> tuple[Mapping[str, Any], Any]:
    """What the options of a request say: its parts, and the timeout."""
    body = request.body
    value = body if isinstance(body, bytes) and request.headers.get("Content-Type") == "application/json" else None
    parts = {
        "method": request.method.lower(),
        "url": request.target,
        "headers": dict(call.extra_headers or {}),
        "json_data": None if value is None else decode_json(value),
        "content": body if value is None else None,
        "follow_redirects": call.follow_redirects,
    }
    return parts, call.timeout


def _body(options: Any) -> Any:
    if options.content is not None:
        return options.content.encode() if isinstance(options.content, str) else options.content
    value, more = options.json_data, as_mapping(options.extra_json)
    if more is not None:
        value = {**(as_mapping(value) or {}), **more}
    return None if value is None else encode_json(value)


def adopt(outgoing: Outgoing, changed: httpx.Request) -> None:
    """Send what was made of the httpx object of a request."""
    if str(changed.url) != outgoing.open_url:
        outgoing.origin = split_url(str(changed.url))[0]
        outgoing.target = changed.url.raw_path.decode("ascii")
    outgoing.method = changed.method
    outgoing.counted = False  # the header is among those of the object, unless it was taken away
    authority = outgoing.origin.authority
    named = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in changed.headers.raw]
    outgoing.headers = {
        name: value
        for name, value in named
        if name.lower() not in _FRAMING and (name.lower(), value) != ("host", authority)
    }
    outgoing.head = render(outgoing.headers, authority)
    content = getattr(changed, "_content", None)  # none where somebody set a stream
    if content and content != outgoing.body:
        outgoing.body = content
