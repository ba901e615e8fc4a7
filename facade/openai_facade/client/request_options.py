"""What one request through `client.get`, `client.post` … can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from attrs import define, field
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Mapping

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


@define
class FinalRequestOptions:
    """A request to be made by `client.request`, or about to be made, as the hooks of a subclass see it."""

    method: str
    url: str
    params: Mapping[str, object] | None = None
    headers: Mapping[str, Any] | None = None
    json_data: object = None
    extra_json: Mapping[str, object] | None = None
    content: object = None
    files: object = None
    timeout: Any = omit
    max_retries: int | None = None
    idempotency_key: str | None = None
    follow_redirects: bool | None = None
    _prepared: Any = field(default=None, init=False, repr=False, eq=False)
    _asked: Any = field(default=None, init=False, repr=False, eq=False)
