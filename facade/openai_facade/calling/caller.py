"""What a call asks of the client that makes it, so that nothing down here has to know the clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.request.building import Request
    from openai_runtime.request.call import Call

    from ..transport.origin import Origin
    from ..transport.timeouts import Timeouts
    from .credentials import Credential
    from .retry import RetryPolicy


class Caller(Protocol):
    """A client, sync or async, as far as one call is concerned; `client.settings.ClientSettings` has the meanings."""

    _transport: Any
    _asynchronous: bool
    _admin_keys: bool
    _key_variable: str
    _api_key_provider: Any
    _credential: Credential | None
    _custom_headers: Mapping[str, Any]
    _custom_query: Mapping[str, object]
    _timeouts: Timeouts
    _given_timeout: Any
    _origin: Origin
    _base_path: str
    _base_query: str
    _headers_are_stable: bool
    _rendered_headers: dict[tuple[Any, ...], tuple[dict[str, str], bytes]]
    api_key: str
    admin_api_key: str | None
    organization: str | None
    project: str | None
    deadline: float | None
    _watchers: tuple[Any, ...]

    @property
    def retry(self) -> RetryPolicy: ...
    @property
    def default_headers(self) -> Mapping[str, Any]: ...
    @property
    def auth_headers(self) -> dict[str, str]: ...

    def copy(self, *, deadline: float) -> Caller: ...
    def _global_traces(self, api: Any) -> Any: ...

    @property
    def _prepare_options(self) -> Any: ...
    @property
    def _prepare_request(self) -> Any: ...
    @property
    def _build_request(self) -> Any: ...

    def _options_of(self, parts: Mapping[str, Any], timeout: Any, prepared: Any) -> Any: ...
    def _adapt(self, request: Request, call: Call) -> None: ...
    def _authorization(self, security: str, token: str | None) -> Mapping[str, str]: ...
    def _websocket_target(self, path: str, query: Mapping[str, object]) -> tuple[str, dict[str, object]]: ...
