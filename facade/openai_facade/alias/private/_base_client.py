"""The bases of the clients, where instrumentors wrap `post` and `request`, and the options of one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openai_runtime.answer.page import AsyncPaginator as AsyncPaginator
from openai_runtime.answer.page import BaseAsyncPage as BaseAsyncPage
from openai_runtime.answer.page import BasePage as BasePage
from openai_runtime.answer.page import BaseSyncPage as BaseSyncPage
from openai_runtime.request.call import PageInfo as PageInfo
from openai_runtime.unset import Omit, omit

from ...client.async_verbs import AsyncVerbs as AsyncAPIClient
from ...client.request_options import FinalRequestOptions as FinalRequestOptions
from ...client.settings import ClientSettings as BaseClient
from ...client.verbs import Verbs as SyncAPIClient
from ...transport.httpx.httpx_clients import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ...transport.httpx.httpx_clients import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from ...transport.httpx.httpx_clients import DefaultAsyncHttpxClient as AsyncHttpxClientWrapper
from ...transport.httpx.httpx_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
from ...transport.httpx.httpx_clients import DefaultHttpxClient as DefaultHttpxClient
from ...transport.httpx.httpx_clients import DefaultHttpxClient as SyncHttpxClientWrapper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client.request_options import RequestOptions

__all__ = [
    "AsyncAPIClient",
    "AsyncHttpxClientWrapper",
    "BaseClient",
    "SyncAPIClient",
    "SyncHttpxClientWrapper",
    "make_request_options",
]


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object = None,
    idempotency_key: str | None = None,
    timeout: Any = omit,
) -> RequestOptions:
    """Give the options for `client.get`, `client.post` … that the arguments of a method mean.

    Args:
        query: Query parameters of the operation.
        extra_headers: Headers of this request.
        extra_query: Query parameters of this request, which win.
        extra_body: Fields to add to the body.
        idempotency_key: Sent as a header.
        timeout: Takes the place of the client's, unless it is `omit`.
    """
    options = {
        "headers": extra_headers,
        "extra_json": extra_body,
        "params": {**(query or {}), **(extra_query or {})} or None,
        "idempotency_key": idempotency_key,
    }
    made = {name: value for name, value in options.items() if value is not None}
    if not isinstance(timeout, Omit):
        made["timeout"] = timeout
    return cast("RequestOptions", made)
