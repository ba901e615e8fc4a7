"""What one request through `client.get`, `client.post` … can be told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx
    from openai_runtime.unset import Omit


class RequestOptions(TypedDict, total=False):
    """Options of one request.

    `headers` and `params` are added to those of the client, `extra_json` to the body; `max_retries` and `timeout`
    take the place of the client's; `idempotency_key` is sent as a header.
    """

    headers: Mapping[str, str | Omit]
    max_retries: int
    timeout: float | httpx.Timeout | None
    params: Mapping[str, object]
    extra_json: Mapping[str, object]
    idempotency_key: str
    follow_redirects: bool
