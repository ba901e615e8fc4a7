"""`AzureOpenAI` and `AsyncAzureOpenAI`: the same client, with Azure's addresses and credentials."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast
from urllib.parse import quote

from openai_runtime.unset import Omit, not_given

from .client import AsyncOpenAI, OpenAI
from .client_settings import ClientSettings
from .config import ClientOptions, from_environment
from .credentials import Credential, checked_key
from .errors import OpenAIError

if TYPE_CHECKING:
    import httpx
    from openai_runtime.call import Call
    from openai_runtime.request import Request

    from .auth.identity import WorkloadIdentity
    from .http_client import AsyncHTTPClient, HTTPClient
    from .retry import RetryPolicy

AzureADTokenProvider: TypeAlias = Callable[[], str]
AsyncAzureADTokenProvider: TypeAlias = Callable[[], "str | Awaitable[str]"]

API_KEY_SENTINEL: Final = "<missing API key>"
"""What `client.api_key` says where a token is used instead."""

# Operations that Azure has per deployment: their path goes below /deployments/<name>, all others do not.
PER_DEPLOYMENT: Final = frozenset(
    {
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    }
)


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one kind of credential was passed."""

    def __init__(self) -> None:
        super().__init__("api_key, azure_ad_token and azure_ad_token_provider exclude each other: pass one of them")


class BaseAzureClient(ClientSettings):
    """What the two Azure clients share."""

    _api_version: str
    _azure_endpoint: str | None
    _azure_deployment: str | None
    _azure_ad_token: str | None
    _azure_ad_token_provider: Callable[[], Any] | None

    def _resolve(
        self,
        api_version: str | None,
        azure_endpoint: str | None,
        azure_deployment: str | None,
        api_key: object,
        azure_ad_token: str | None,
        azure_ad_token_provider: Callable[[], Any] | None,
        base_url: str | httpx.URL | None,
        default_query: Mapping[str, object] | None,
        enforce: bool,
    ) -> dict[str, Any]:
        """Work out Azure's own arguments; returns those of the client that depend on them."""
        key = api_key if api_key is not None else from_environment("AZURE_OPENAI_API_KEY")
        token = azure_ad_token if azure_ad_token is not None else from_environment("AZURE_OPENAI_AD_TOKEN")
        if enforce and not (key or token or azure_ad_token_provider):
            raise OpenAIError(
                f"Missing credentials: pass api_key, azure_ad_token or azure_ad_token_provider to {type(self).__name__}"
                ", or set the environment variable AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN."
            )
        version = api_version or from_environment("OPENAI_API_VERSION")
        if version is None:
            raise ValueError("pass api_version, or set the environment variable OPENAI_API_VERSION")
        endpoint = azure_endpoint
        if base_url is None:
            endpoint = endpoint or from_environment("AZURE_OPENAI_ENDPOINT")
            if endpoint is None:
                raise ValueError(
                    "pass azure_endpoint or base_url, or set the environment variable AZURE_OPENAI_ENDPOINT"
                )
            base_url = f"{endpoint.rstrip('/')}/openai"
            if azure_deployment is not None:
                base_url = f"{base_url}/deployments/{quote(azure_deployment, safe='')}"
        elif endpoint is not None:
            raise ValueError("base_url and azure_endpoint exclude each other: pass one of them")
        self._api_version = version
        self._azure_endpoint = endpoint
        self._azure_deployment = azure_deployment if endpoint is not None else None
        self._azure_ad_token = None if token is None else checked_key(token, "azure_ad_token")
        self._azure_ad_token_provider = azure_ad_token_provider
        return {
            "api_key": key or "",
            "base_url": base_url,
            "default_query": {**(default_query or {}), "api-version": version},
            "_enforce_credentials": False,
        }

    def _finish_setup(self, enforce: bool) -> None:
        self._enforce_credentials = enforce
        if self._azure_ad_token is not None:
            self._credential = None
        elif self._azure_ad_token_provider is not None:
            self._credential = AzureCredential(self._azure_ad_token_provider, asynchronous=self._asynchronous)
        if not self.api_key and self._api_key_provider is None:
            self.api_key = API_KEY_SENTINEL

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that say who is calling, as far as that is known already."""
        if self._azure_ad_token is not None:
            return {"Authorization": f"Bearer {self._azure_ad_token}"}
        if self.api_key and self.api_key != API_KEY_SENTINEL:
            return {"api-key": checked_key(self.api_key, "api_key")}
        return {}

    def _authorization(self, security: str, token: str | None) -> Mapping[str, str]:
        if token is None or self._azure_ad_token is not None:
            return self.auth_headers
        if isinstance(self._credential, AzureCredential):
            return {"Authorization": f"Bearer {token}"}
        return {"api-key": token}

    def _adapt(self, request: Request, call: Call) -> None:
        """Put the path below the deployment, or out of it, as Azure has it for this operation."""
        path = request.path
        if path in PER_DEPLOYMENT:
            model = call.arguments.get("model")
            if isinstance(model, str) and "/deployments" not in self._base_path and not self._base_path.endswith("/v1"):
                request.path = f"/deployments/{quote(model, safe='')}{path}"
        elif self._azure_deployment is not None and self._azure_endpoint is not None and path.startswith("/"):
            request.path = f"{self._azure_endpoint.rstrip('/')}/openai{path}"

    def _arguments(self) -> dict[str, Any]:
        arguments = super()._arguments()
        if arguments["api_key"] == API_KEY_SENTINEL:
            arguments["api_key"] = ""
        arguments.pop("workload_identity", None)
        if self._azure_endpoint is not None:
            arguments.pop("base_url")
            arguments["azure_endpoint"] = self._azure_endpoint
            arguments["azure_deployment"] = self._azure_deployment
        arguments["api_version"] = self._api_version
        arguments["azure_ad_token"] = self._azure_ad_token
        arguments["azure_ad_token_provider"] = self._azure_ad_token_provider
        return arguments

    def _changed(self, changes: ClientOptions) -> dict[str, Any]:
        arguments = super()._changed(changes)
        if changes.get("base_url") is not None:
            arguments.pop("azure_endpoint", None)
            arguments.pop("azure_deployment", None)
        return arguments

    def _realtime_target(self, model: str, extra_query: Mapping[str, object]) -> tuple[str, dict[str, object]]:
        """The websocket address of the realtime API, and its query."""
        query = {**extra_query, "api-version": self._api_version, "deployment": self._azure_deployment or model}
        if self.websocket_base_url is not None:
            return f"{str(self.websocket_base_url).rstrip('/')}/realtime", query
        base = f"{self._azure_endpoint.rstrip('/')}/openai" if self._azure_endpoint else str(self.base_url).rstrip("/")
        return f"{base.replace('http', 'ws', 1)}/realtime", query

    def _websocket_target(self, path: str, query: Mapping[str, object]) -> tuple[str, dict[str, object]]:
        """As of every client; but classic addresses name a deployment, and those of `/openai/v1` no dated version."""
        url, parameters = super()._websocket_target(path, query)
        if self.websocket_base_url is None and self._azure_endpoint is not None:
            url = f"{self._azure_endpoint.rstrip('/')}/openai"
        if url.partition("?")[0].rstrip("/").endswith("/v1"):
            if self._api_version[:1].isdigit():
                parameters.pop("api-version", None)
        elif path == "/realtime":
            deployment = self._azure_deployment or parameters.pop("model", None)
            if deployment is not None:
                parameters["deployment"] = deployment
            parameters.pop("model", None)
        return url, parameters


class AzureCredential(Credential):
    """Tokens of Entra ID, from a function of the user's."""

    def __init__(self, provider: Callable[[], Any], *, asynchronous: bool) -> None:
        super().__init__(provider, "azure_ad_token_provider")
        self._asynchronous = asynchronous

    def token(self) -> Any:
        return self._token_off_the_loop() if self._asynchronous else self._function()

    async def _token_off_the_loop(self) -> Any:
        """Ask in a thread: azure-identity's usual provider blocks while it fetches."""
        import asyncio
        from inspect import iscoroutinefunction

        try:
            asyncio.get_running_loop()
        except RuntimeError:  # another kind of event loop
            token = self._function()
        else:
            direct = iscoroutinefunction(self._function)
            token = self._function() if direct else await asyncio.to_thread(self._function)
        return await token if isawaitable(token) else token


class AzureOpenAI(BaseAzureClient, OpenAI):
    """The client for Azure.

    Args:
        api_version: Version of Azure's API. Environment: OPENAI_API_VERSION.
        azure_endpoint: Address of the resource. Environment: AZURE_OPENAI_ENDPOINT.
        azure_deployment: The deployment that all calls go to; the `model` of each call names it otherwise.
        api_key: The key. Environment: AZURE_OPENAI_API_KEY.
        azure_ad_token: A token of Entra ID. Environment: AZURE_OPENAI_AD_TOKEN.
        azure_ad_token_provider: A function that is asked for a token before every attempt.
        base_url: Takes the place of `azure_endpoint` and `azure_deployment`.

    The other arguments are those of `OpenAI`.
    """

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
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
        http_client: HTTPClient | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        _refuse_identity(workload_identity)
        resolved = self._resolve(
            api_version,
            azure_endpoint,
            azure_deployment,
            api_key,
            azure_ad_token,
            azure_ad_token_provider,
            base_url,
            default_query,
            _enforce_credentials,
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
            _strict_response_validation=_strict_response_validation,
            **resolved,
        )
        self._finish_setup(_enforce_credentials)

    def _get_azure_ad_token(self) -> str | None:
        """The token in use, asked for where there is a function for it."""
        if self._azure_ad_token is not None or not isinstance(self._credential, AzureCredential):
            return self._azure_ad_token
        return self._credential.checked(self._credential.token())

    def _configure_realtime(self, model: str, extra_query: Mapping[str, object]) -> tuple[httpx.URL, dict[str, str]]:
        import httpx

        url, query = self._realtime_target(model, extra_query)
        token = self._get_azure_ad_token()
        headers = {"Authorization": f"Bearer {token}"} if token else self.auth_headers
        return httpx.URL(url, params=cast("Any", query)), headers


class AsyncAzureOpenAI(BaseAzureClient, AsyncOpenAI):
    """The client for Azure in async code; arguments as for `AzureOpenAI`.

    `azure_ad_token_provider` may be async; one that blocks is asked in a thread.
    """

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AsyncAzureADTokenProvider | None = None,
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
        http_client: AsyncHTTPClient | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        _refuse_identity(workload_identity)
        resolved = self._resolve(
            api_version,
            azure_endpoint,
            azure_deployment,
            api_key,
            azure_ad_token,
            azure_ad_token_provider,
            base_url,
            default_query,
            _enforce_credentials,
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
            _strict_response_validation=_strict_response_validation,
            **resolved,
        )
        self._finish_setup(_enforce_credentials)

    async def _get_azure_ad_token(self) -> str | None:
        """The token in use, asked for where there is a function for it."""
        if self._azure_ad_token is not None or not isinstance(self._credential, AzureCredential):
            return self._azure_ad_token
        return self._credential.checked(await self._credential.token())

    async def _configure_realtime(
        self, model: str, extra_query: Mapping[str, object]
    ) -> tuple[httpx.URL, dict[str, str]]:
        import httpx

        url, query = self._realtime_target(model, extra_query)
        token = await self._get_azure_ad_token()
        headers = {"Authorization": f"Bearer {token}"} if token else self.auth_headers
        return httpx.URL(url, params=cast("Any", query)), headers


def _refuse_identity(workload_identity: object) -> None:
    if workload_identity is not None:
        raise OpenAIError(
            "workload_identity is not for Azure: use azure_ad_token_provider, for example with azure-identity"
        )
