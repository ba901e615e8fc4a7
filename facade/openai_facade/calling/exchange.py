"""From a call to its answer: the request is built here, then the flow is driven over the client's transport."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, cast

from openai_runtime.request.building import build

from .addressing import addressed, content_type_in
from .flow import adrive, attempts, drive
from .watchers import watchers_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.request.call import Call

    from ..transport.answer import Answer, AsyncAnswer
    from ..transport.outgoing import Outgoing
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
    if _has_hooks(client):
        from .hooks import Hooked

        prepare: Any = Hooked(client, call, streamed).outgoing
    else:
        prepare = preparation(client, call, streamed)
    watchers = watchers_of(client)
    if not watchers:
        return attempts(prepare, credential, policy)
    from .watching import Exchange, Watch, watched

    watch = Watch(Exchange(client, call, streamed), watchers)
    return watched(attempts(prepare, credential, policy, watch), watch)


def _has_hooks(client: Caller) -> bool:
    """Whether a subclass, or somebody who replaced a method, wants to see the requests of a client."""
    own = client.__dict__
    cls: Any = client.__class__
    try:
        ready, options, built = cls._prepare_request, cls._prepare_options, cls._build_request
        if ready.untouched is ready and options.untouched is options and built.untouched is built:
            return "_prepare_request" in own or "_prepare_options" in own or "_build_request" in own
    except AttributeError:  # of a method that does something
        pass
    return True


def preparation(client: Caller, call: Call, streamed: bool) -> Callable[[str | None], Outgoing]:
    """Build the request of a call; what comes back finishes it for a token (None: the client's own key)."""
    endpoint = call.endpoint
    request = build(
        endpoint,
        call.arguments,
        extra_query=call.extra_query,
        extra_body=call.extra_body,
        default_query=client._custom_query or None,
        content_type=content_type_in(call.extra_headers) if call.extra_headers else None,
    )
    client._adapt(request, call)
    return addressed(
        client,
        request,
        endpoint.security,
        headers=call.extra_headers,
        timeout=call.timeout,
        deadline=None if client.deadline is None else time.monotonic() + client.deadline,
        streamed=streamed,
        follows=call.follow_redirects,
    )
