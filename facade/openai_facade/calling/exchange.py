"""From a call to its answer: the request is built here, then the flow is driven over the client's transport."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from openai_runtime.request.building import Request, build, header_value
from openai_runtime.unset import Omit

from ..errors import OpenAIError
from ..transport.framing import render
from ..transport.origin import split_url
from ..transport.outgoing import Outgoing
from ..transport.timeouts import Timeouts, timeouts
from .credentials import checked_key
from .flow import adrive, attempts, drive

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_runtime.request.call import Call

    from ..transport.answer import Answer, AsyncAnswer
    from ..transport.origin import Origin
    from .caller import Caller
    from .flow import Flow


def send(client: Caller, call: Call, streamed: bool, max_retries: float | None = None) -> Answer:
    """Make a call by blocking.

    Raises:
        APIError: It did not come to an answer with a status of success.
    """
    return cast("Answer", drive(_flow(client, call, streamed, max_retries), client._transport))


async def asend(client: Caller, call: Call, streamed: bool, max_retries: float | None = None) -> AsyncAnswer:
    """Make a call by awaiting; raises as `send`."""
    return cast("AsyncAnswer", await adrive(_flow(client, call, streamed, max_retries), client._transport))


def _flow(client: Caller, call: Call, streamed: bool, max_retries: float | None) -> Flow:
    policy = client.retry if max_retries is None else client.retry.with_max_retries(max_retries)
    credential = client._credential if call.endpoint.security != "admin" or not client._admin_keys else None
    return attempts(preparation(client, call, streamed), credential, policy)


def preparation(client: Caller, call: Call, streamed: bool) -> Callable[[str | None], Outgoing]:
    """Build the request of a call; what comes back finishes it for a token (None: the client's own key)."""
    endpoint = call.endpoint
    request = build(
        endpoint,
        call.arguments,
        extra_query=call.extra_query,
        extra_body=call.extra_body,
        default_query=client._custom_query or None,
    )
    client._adapt(request, call)
    patience = client._timeouts if isinstance(call.timeout, Omit) else timeouts(call.timeout)
    origin, target = _target(client, request)
    deadline = None if client.deadline is None else time.monotonic() + client.deadline

    def finish(token: str | None) -> Outgoing:
        headers, head = _headers(client, origin, request, endpoint.security, call.extra_headers, patience, token)
        return Outgoing(request.method, origin, target, headers, head, request.body, patience, deadline, streamed)

    return finish


def _target(client: Caller, request: Request) -> tuple[Origin, str]:
    """Where a request goes: below the base URL, or to a URL of its own."""
    if not request.path.startswith("/"):
        origin, path, query = split_url(request.path)
        query = "&".join(filter(None, (query, request.query)))
        return origin, f"{path or '/'}{'?' * bool(query)}{query}"
    if not client._base_query:
        return client._origin, client._base_path + request.target
    query = f"{client._base_query}&{request.query}" if request.query else client._base_query
    return client._origin, f"{client._base_path}{request.path}?{query}"


def _headers(
    client: Caller,
    origin: Origin,
    request: Request,
    security: str,
    extra_headers: Mapping[str, Any] | None,
    patience: Timeouts,
    token: str | None,
) -> tuple[dict[str, str], bytes]:
    """All headers of a request, and their bytes; kept where the next call will need the same again."""
    plain = request.body is None or isinstance(request.body, bytes)
    if extra_headers or token is not None or not plain or not client._headers_are_stable:
        headers = merged_headers(client, request, security, extra_headers or {}, patience, token)
        return headers, render(headers, origin.authority)
    identity = (client.api_key, client.admin_api_key, client.organization, client.project)
    key = (origin.authority, security, request.body is None, patience.read, *identity, *request.headers.items())
    known = client._rendered_headers.get(key)
    if known is None:
        headers = merged_headers(client, request, security, {}, patience, None)
        known = headers, render(headers, origin.authority)
        if len(client._rendered_headers) < 256:
            client._rendered_headers[key] = known
    return known


def merged_headers(
    client: Caller,
    request: Request,
    security: str,
    extra_headers: Mapping[str, Any],
    patience: Timeouts,
    token: str | None,
) -> dict[str, str]:
    """All headers of a request: who is calling, the client's own, the operation's, those of this one call.

    Raises:
        OpenAIError: Nobody is calling.
        ValueError: A header cannot be written.
    """
    identity = client._authorization(security, token)
    layers: list[Mapping[str, Any]] = [identity, client.default_headers]
    if patience.read is not None:
        layers.append({"x-stainless-read-timeout": f"{patience.read:g}"})
    layers += [request.headers, extra_headers]
    merged: dict[str, tuple[str, Any]] = {}
    for layer in layers:
        for name, value in layer.items():
            merged[name.lower()] = (name, value)
    if request.body is None and "content-type" not in {name.lower() for name in extra_headers}:
        merged.pop("content-type", None)
    if not identity and "authorization" not in merged and "api-key" not in merged:
        _refuse_anonymous(client, security)
    return {name: header_value(name, value) for name, value in merged.values() if not isinstance(value, Omit)}


def authorization(client: Caller, security: str, token: str | None) -> Mapping[str, str]:
    """The header that says who is calling: a token, the key of the client, or the one for administration."""
    if security == "admin" or (security == "any" and not (token or client.api_key)):
        key = client.admin_api_key
        return {"Authorization": f"Bearer {checked_key(key, 'admin_api_key')}"} if key else {}
    if token is not None:
        return {"Authorization": f"Bearer {token}"}
    if client.api_key:
        client.api_key = checked_key(client.api_key, "api_key")
    return client.auth_headers


def _refuse_anonymous(client: Caller, security: str) -> None:
    argument, variable = ("api_key", client._key_variable)
    if security == "admin" and client._admin_keys:
        argument, variable = ("admin_api_key", "OPENAI_ADMIN_KEY")
    raise OpenAIError(
        f"This call needs {argument}: pass it to {type(client).__name__} or set the environment variable {variable}. "
        'To call without any, pass extra_headers={"Authorization": omit}.'
    )
