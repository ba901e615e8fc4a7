"""Where a request goes and what its headers say: who is calling, the client's own, the operation's, this call's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_runtime.request.building import header_value
from openai_runtime.request.multipart import Multipart
from openai_runtime.unset import Omit

from ..errors import OpenAIError
from ..transport.framing import render
from ..transport.origin import split_url
from ..transport.outgoing import RETRY_COUNT, Outgoing
from ..transport.timeouts import Timeouts, timeouts
from .credentials import checked_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openai_runtime.request.building import Request

    from ..transport.origin import Origin
    from .caller import Caller


def addressed(
    client: Caller,
    request: Request,
    security: str,
    *,
    headers: Mapping[str, Any] | None,
    timeout: Any,
    deadline: float | None,
    streamed: bool,
    follows: bool | None = None,
) -> Callable[[str | None], Outgoing]:
    """Give the function that finishes a request for a token (None: the client's own key).

    Args:
        client: Who is calling.
        request: What was built.
        security: Whose key the operation wants.
        headers: Headers of this one call.
        timeout: Its patience; `omit` for that of the client.
        deadline: `time.monotonic()` after which the call as a whole has failed.
        streamed: Whether the body of the answer is left to whoever asked.
        follows: Whether to go where an answer points; None leaves it to the client.
    """
    patience = client._timeouts if isinstance(timeout, Omit) else timeouts(timeout)
    origin, target = _target(client, request)

    def finish(token: str | None) -> Outgoing:
        if token is not None and client._api_key_provider is not None:
            client.api_key = token
        all_headers, head = _headers(client, origin, request, security, headers, patience, token)
        outgoing = Outgoing(
            request.method, origin, target, all_headers, head, request.body, patience, deadline, streamed
        )
        outgoing.follows = follows
        if headers or client._custom_headers:
            outgoing.counted = not _names_count(headers) and not _names_count(client._custom_headers)
        return outgoing

    return finish


def content_type_in(headers: Mapping[str, Any]) -> object:
    """The content type that somebody sets."""
    return next((value for name, value in headers.items() if name.lower() == "content-type"), None)


def _names_count(headers: Mapping[str, Any] | None) -> bool:
    """Whether somebody sets the header that counts attempts, or leaves it out."""
    return bool(headers) and any(name.lower() == RETRY_COUNT for name in headers or ())


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
    if isinstance(request.body, Multipart) and "content-type" in merged and "=" not in str(merged["content-type"][1]):
        merged["content-type"] = ("Content-Type", request.body.content_type)  # a form without its boundary is none
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
