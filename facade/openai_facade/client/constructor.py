"""How clients are made and copied: one constructor for both colours."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, Unpack, cast

from openai_runtime.hints import evaluable
from openai_runtime.request.expected import mapping_named
from openai_runtime.unset import Omit, not_given

from ..calling import DEFAULT_MAX_RETRIES
from ..calling.credentials import checked_key
from ..errors import OpenAIError
from ..transport.choice import transport_name
from ..transport.timeouts import DEFAULT, Timeouts, timeouts
from .named_arguments import named_arguments
from .observed import Observation
from .options import ClientOptions, from_environment, headers_from_environment, is_x509
from .settings import WORKLOAD_PLACEHOLDER, ClientSettings
from .spelled_out import spelled_out

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx

    from ..auth.identity import WorkloadIdentity
    from ..auth.x509 import X509WorkloadIdentity
    from ..calling.credentials import Credential
    from ..calling.retry import RetryPolicy
    from ..transport.choice import TransportName
    from .residency import DataResidency
    from .service import Provider

Key = TypeVar("Key", bound="str | Callable[[], Any]")
HTTP = TypeVar("HTTP")

_MISSING: Final = (
    "Missing credentials: pass api_key (or admin_api_key, workload_identity or provider) to {name}, or set the "
    "environment "
    "variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY). For a server that wants no key, pass any text."
)


class ConfiguredClient(ClientSettings, Generic[Key, HTTP]):
    """The constructor, written once for both colours.

    They differ in what a key and an `http_client` may be, which is told by `Key` and `HTTP`, and in the transport.
    """

    _transport: Any

    @named_arguments(Observation)
    def __init__(
        self,
        *,
        api_key: Key | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        provider: Provider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | Omit | None = not_given,
        max_retries: float | Omit = not_given,
        retry: RetryPolicy | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | None = None,
        default_headers: Mapping[str, str | Omit] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: HTTP | None = None,
        transport: TransportName | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        **observation: Unpack[Observation],
    ) -> None:
        if observation:
            self._observe(observation)
        self._transport = self._connected(http_client, transport_name(transport, http_client))
        self._transport_name = transport
        self._provider, self._data_residency = provider, data_residency
        if provider is not None:
            given: dict[str, Any] = {"base_url": base_url, "data_residency": data_residency, "api_key": api_key}
            given |= {"admin_api_key": admin_api_key, "workload_identity": workload_identity}
            base_url = self._set_provider(provider, given)
        else:
            base_url = self._address(base_url, websocket_base_url, workload_identity)
            self._set_key(api_key, workload_identity)
        said = from_environment if provider is None else _nothing  # the environment speaks of OpenAI's own service
        self.admin_api_key = said("OPENAI_ADMIN_KEY") if admin_api_key is None else admin_api_key
        self._enforce_credentials = _enforce_credentials
        if _enforce_credentials and not (provider or self.api_key or self._credential or self.admin_api_key):
            raise OpenAIError(_MISSING.format(name=type(self).__name__))
        self.organization = said("OPENAI_ORG_ID") if organization is None else organization
        self.project = said("OPENAI_PROJECT_ID") if project is None else project
        self.webhook_secret = from_environment("OPENAI_WEBHOOK_SECRET") if webhook_secret is None else webhook_secret
        self.websocket_base_url = websocket_base_url
        self._set_base_url(base_url)
        self._retry = retry
        self._max_retries = DEFAULT_MAX_RETRIES
        if not isinstance(max_retries, Omit):
            self.max_retries = max_retries
        if http_client is not None and isinstance(timeout, Omit):
            timeout = _timeout_of(http_client)
        self._given_timeout = timeout
        self._timeouts = DEFAULT if isinstance(timeout, Omit) else timeouts(timeout)
        for name, seconds in (("deadline", deadline), ("stream_idle_timeout", stream_idle_timeout)):
            if seconds is not None and not seconds > 0:
                raise ValueError(f"{name} must be a positive number of seconds, or None: {seconds!r}")
        self.deadline = deadline
        self._stream_idle_timeout = stream_idle_timeout
        found = headers_from_environment() if provider is None else {}
        self._custom_headers: Mapping[str, Any] = {**found, **mapping_named("default_headers", default_headers)}
        self._custom_query: Mapping[str, object] = dict(mapping_named("default_query", default_query))
        self._http_client = http_client
        self._strict_response_validation = _strict_response_validation
        self._rendered_headers = {}
        if is_x509(self.workload_identity):
            self._credential = self._certified(self.workload_identity)
        # A subclass that works its headers out anew for every call is asked every time.
        self._headers_are_stable = type(self).default_headers is ClientSettings.default_headers and (
            getattr(getattr(type(self).auth_headers, "fget", None), "__module__", "").startswith("openai_facade.")
        )

    def _set_provider(self, provider: Provider, given: dict[str, Any]) -> str:
        """Take on what a provider says; gives the base URL."""
        from .service import refuse_beside_provider

        refuse_beside_provider(provider, **given)
        service = provider.service(asynchronous=self._asynchronous)
        self.workload_identity = None
        self._api_key_provider = None
        self._credential = service.credential
        self._admin_keys = False
        self.api_key = ""
        return service.base_url

    def _address(self, base_url: str | httpx.URL | None, websocket_base_url: object, identity: object) -> Any:
        """The base URL, by the arguments or the environment."""
        region, certified = self._data_residency, is_x509(identity)
        if region is None:
            base_url = from_environment("OPENAI_BASE_URL") if base_url is None else base_url
            if base_url is not None or not certified:
                return base_url
        from .residency import refuse_beside_residency, residency_url

        if region is not None:
            refuse_beside_residency(base_url=base_url, websocket_base_url=websocket_base_url)
        return residency_url(region, certified=certified)

    def _set_key(self, api_key: object, workload_identity: WorkloadIdentity | X509WorkloadIdentity | None) -> None:
        self.workload_identity = workload_identity
        self._api_key_provider = None
        self._credential = None
        if workload_identity is not None:
            if api_key is not None and api_key != WORKLOAD_PLACEHOLDER:
                raise OpenAIError("api_key and workload_identity exclude each other: pass one of them")
            self.api_key = WORKLOAD_PLACEHOLDER
            if is_x509(workload_identity):
                self._credential = None  # made as soon as it is known where it may be shown
                return
            from ..auth.workload import WorkloadIdentityAuth
            from ..calling.credentials import WorkloadCredential

            auth = WorkloadIdentityAuth(workload_identity=cast("WorkloadIdentity", workload_identity))
            self._workload_identity_auth = auth
            self._credential = WorkloadCredential(auth, asynchronous=self._asynchronous)
            return
        key = os.environ.get("OPENAI_API_KEY") if api_key is None else api_key
        if callable(key):
            from ..calling.credentials import Credential

            self._api_key_provider = key
            self._credential = Credential(key, "api_key")
            self.api_key = ""
        else:
            self.api_key = "" if key is None else checked_key(key, "api_key")

    def _certified(self, identity: Any) -> Credential:
        from ..calling.x509 import CertifiedTokens

        transport = None if self._http_client is None else self._transport
        return CertifiedTokens(identity, self._origin, transport, self.retry, asynchronous=self._asynchronous)

    if TYPE_CHECKING:

        def _connected(self, http_client: Any, name: TransportName) -> Any:
            """The transport over an `http_client`, or one that goes by this name."""
            ...

    @property
    def _client(self) -> Any:
        """The httpx client behind this one; made on the spot where our own transport does the work.

        It is the one that sends with `http_client` and `transport="httpx"`. Otherwise it only sends what cannot go
        directly (through proxies, under trio, while something is attached to httpx).
        """
        return self._transport.httpx_client

    def is_closed(self) -> bool:
        """Whether `close` was called (or the `http_client` was closed)."""
        return bool(self._transport.is_closed)

    @spelled_out(ClientOptions)
    def copy(self, **changes: Unpack[ClientOptions]) -> Self:
        """A client with some things changed and the rest as here, sharing the connections.

        Args:
            changes: Arguments of the constructor. `default_headers` and `default_query` are added to the present ones,
                `set_default_headers` and `set_default_query` replace them.
        """
        twin = type(self)(**self._changed(changes))
        if twin.workload_identity is not None and twin.workload_identity is self.workload_identity:
            self._share_tokens(twin)
        if changes.get("http_client") is None and (changes.get("transport") is None or twin._goes_like(self)):
            twin._transport = self._transport
        self._share_with(twin)
        return twin

    def _share_tokens(self, twin: Self) -> None:
        """Hand on the tokens of an identity, so that a copy need not exchange anew."""
        if twin._origin == self._origin and twin._http_client is self._http_client:
            twin._credential = self._credential
            if not is_x509(twin.workload_identity):
                twin._workload_identity_auth = self._workload_identity_auth

    def _goes_like(self, other: Self) -> bool:
        return getattr(self._transport, "name", "httpx") == getattr(other._transport, "name", "httpx")

    with_options = copy

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """A client is shared state: its copy shares the connections."""
        twin = self.copy()
        memo[id(self)] = twin
        return twin


def _nothing(_: str) -> None:
    """What the environment says about a service that is not OpenAI's own."""


def _timeout_of(http_client: Any) -> Any:
    """The timeout of a user's client, where it is something else than httpx's own default."""
    value = getattr(http_client, "timeout", None)
    phases = [getattr(value, name, 5.0) for name in Timeouts._fields]
    return not_given if phases == [5.0] * 4 else value


evaluable(__name__)
