"""`AzureOpenAI` and `AsyncAzureOpenAI`: the same client, with Azure's addresses and credentials."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, Unpack, cast

from openai_runtime.unset import Omit, not_given

from ...client.clients import AsyncOpenAI, OpenAI
from ...client.constructor import HTTP, ConfiguredClient, Key
from ...client.named_arguments import named_arguments
from ...client.observed import Observation
from .credentials import EntraCredential
from .settings import API_KEY_SENTINEL, BaseAzureClient, MutuallyExclusiveAuthError

if TYPE_CHECKING:
    import httpx

    from ...auth.identity import WorkloadIdentity
    from ...calling.retry import RetryPolicy
    from ...transport.choice import TransportName
    from ...transport.httpx.http_client import AsyncHTTPClient, HTTPClient
    from .credentials import AsyncTokenSource, TokenSource

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]

AzureADTokenProvider: TypeAlias = Callable[[], str]
AsyncAzureADTokenProvider: TypeAlias = Callable[[], "str | Awaitable[str]"]


Provider = TypeVar("Provider", bound=Callable[[], Any])
Source = TypeVar("Source", bound="AsyncTokenSource")


class AzureConstructor(BaseAzureClient, ConfiguredClient[Key, HTTP], Generic[Key, Provider, Source, HTTP]):
    """The constructor, written once for both colours; what they take differs as `ConfiguredClient` says."""

    @named_arguments(Observation)
    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: Key | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Provider | None = None,
        azure_credential: Source | None = None,
        azure_scope: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
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
        resolved = self._resolve(
            api_version=api_version,
            azure_endpoint=azure_endpoint,
            azure_deployment=azure_deployment,
            api_key=api_key,
            azure_ad_token=azure_ad_token,
            azure_ad_token_provider=azure_ad_token_provider,
            azure_credential=azure_credential,
            azure_scope=azure_scope,
            base_url=base_url,
            default_query=default_query,
            workload_identity=workload_identity,
            enforce=_enforce_credentials,
        )
        super().__init__(
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            retry=retry,
            deadline=deadline,
            stream_idle_timeout=stream_idle_timeout,
            default_headers=default_headers,
            http_client=http_client,
            transport=transport,
            _strict_response_validation=_strict_response_validation,
            **resolved,
            **observation,
        )
        self._finish_setup(_enforce_credentials)


if TYPE_CHECKING:
    SyncConstructor: TypeAlias = AzureConstructor[
        str | Callable[[], str], AzureADTokenProvider, TokenSource, HTTPClient
    ]
    AsyncConstructor: TypeAlias = AzureConstructor[
        str | Callable[[], str | Awaitable[str]], AsyncAzureADTokenProvider, AsyncTokenSource, AsyncHTTPClient
    ]
else:
    SyncConstructor = AsyncConstructor = AzureConstructor


class AzureOpenAI(SyncConstructor, OpenAI):
    """The client for Azure.

    Args:
        api_version: Version of Azure's API, such as `2024-10-21`. None, `v1` and `preview` mean the addresses below
            `/openai/v1`, which have no dated versions. Environment: OPENAI_API_VERSION.
        azure_endpoint: Address of the resource. Environment: AZURE_OPENAI_ENDPOINT.
        azure_deployment: The deployment that all calls go to; the `model` of each call names it otherwise.
        api_key: The key. Environment: AZURE_OPENAI_API_KEY.
        azure_ad_token: A token of Entra ID. Environment: AZURE_OPENAI_AD_TOKEN.
        azure_ad_token_provider: A function that is asked for a token before every attempt.
        azure_credential: A credential of azure-identity; its tokens are kept until shortly before their end.
        azure_scope: What `azure_credential` is asked for; `https://cognitiveservices.azure.com/.default` unless given.
        base_url: Takes the place of `azure_endpoint`.

    The other arguments are those of `OpenAI`. The environment is asked for a credential when none is passed.

    Raises:
        OpenAIError: There are no credentials, or too many.
        ValueError: The address or the version is missing, or arguments contradict each other.
    """

    def _get_azure_ad_token(self) -> str | None:
        """The token in use, asked for where there is something to ask."""
        if self._azure_ad_token is not None or not isinstance(self._credential, EntraCredential):
            return self._azure_ad_token
        return self._credential.checked(self._credential.token())

    def _refresh_api_key(self) -> str:
        # A token is no key: it is asked for with every attempt and not kept where keys are.
        return self.api_key if self._tokens is not None else super()._refresh_api_key()

    def _configure_realtime(self, model: str, extra_query: Mapping[str, object]) -> tuple[httpx.URL, dict[str, str]]:
        import httpx

        url, query = self._realtime_target(model, extra_query)
        token = self._get_azure_ad_token()
        headers = {"Authorization": f"Bearer {token}"} if token else self.auth_headers
        return httpx.URL(url, params=cast("Any", query)), headers


class AsyncAzureOpenAI(AsyncConstructor, AsyncOpenAI):
    """The client for Azure in async code; arguments as for `AzureOpenAI`.

    `azure_ad_token_provider` and `azure_credential` may be async; what blocks is asked in a thread.
    """

    async def _get_azure_ad_token(self) -> str | None:
        """The token in use, asked for where there is something to ask."""
        if self._azure_ad_token is not None or not isinstance(self._credential, EntraCredential):
            return self._azure_ad_token
        token = self._credential.token()
        return self._credential.checked(await token if isawaitable(token) else token)

    async def _refresh_api_key(self) -> str:
        # A token is no key: it is asked for with every attempt and not kept where keys are.
        return self.api_key if self._tokens is not None else await super()._refresh_api_key()

    async def _configure_realtime(
        self, model: str, extra_query: Mapping[str, object]
    ) -> tuple[httpx.URL, dict[str, str]]:
        import httpx

        url, query = self._realtime_target(model, extra_query)
        token = await self._get_azure_ad_token()
        headers = {"Authorization": f"Bearer {token}"} if token else self.auth_headers
        return httpx.URL(url, params=cast("Any", query)), headers
