"""What `AzureOpenAI` and `AsyncAzureOpenAI` share: arguments, addresses, headers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...calling.credentials import checked_key
from ...client.options import ClientOptions, from_environment
from ...client.settings import ClientSettings
from ...errors import OpenAIError
from .addresses import is_v1, means_nothing_on_v1, resolve, route
from .credentials import DEFAULT_SCOPE, CredentialTokens, EntraCredential, ProvidedTokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import httpx
    from openai_runtime.request.building import Request
    from openai_runtime.request.call import Call

    from .credentials import AsyncTokenSource

API_KEY_SENTINEL: Final = "<missing API key>"
"""What `client.api_key` says where a token is used instead."""

_CREDENTIALS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider", "azure_credential")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one kind of credential was passed."""

    def __init__(self) -> None:
        super().__init__(
            "azure_credential excludes api_key, azure_ad_token and azure_ad_token_provider: pass one of them"
        )


class BaseAzureClient(ClientSettings):
    """What the two Azure clients share."""

    _key_variable = "AZURE_OPENAI_API_KEY"
    _admin_keys = False

    _api_version: str
    _azure_endpoint: str | None
    _azure_deployment: str | None
    _azure_ad_token: str | None
    _azure_ad_token_provider: Callable[[], Any] | None
    _azure_credential: AsyncTokenSource | None

    @property
    def _takes_any_schema(self) -> bool:
        return False  # Azure is behind it, whatever the address says

    def _resolve(
        self,
        *,
        api_version: str | None,
        azure_endpoint: str | None,
        azure_deployment: str | None,
        api_key: str | Callable[[], Any] | None,
        azure_ad_token: str | None,
        azure_ad_token_provider: Callable[[], Any] | None,
        azure_credential: AsyncTokenSource | CredentialTokens | None,
        azure_scope: str | None,
        base_url: str | httpx.URL | None,
        default_query: Mapping[str, object] | None,
        workload_identity: object,
        enforce: bool,
    ) -> dict[str, Any]:
        """Work out Azure's own arguments; returns those of the client that depend on them."""
        if workload_identity is not None:
            raise OpenAIError(
                "workload_identity is not for Azure: use azure_credential with a credential of azure-identity"
            )
        key, token = api_key or None, azure_ad_token or None
        if azure_credential is not None:
            if key or token or azure_ad_token_provider:
                raise MutuallyExclusiveAuthError
        elif azure_scope is not None:
            raise ValueError("azure_scope says what azure_credential is asked for: pass both, or none of them")
        elif not (key or token or azure_ad_token_provider):  # what is passed counts more than the environment
            key, token = from_environment("AZURE_OPENAI_API_KEY"), from_environment("AZURE_OPENAI_AD_TOKEN")
            if enforce and not (key or token):
                raise OpenAIError(
                    f"Missing credentials: pass api_key, azure_ad_token, azure_ad_token_provider or azure_credential "
                    f"to {type(self).__name__}, or set the environment variable AZURE_OPENAI_API_KEY or "
                    "AZURE_OPENAI_AD_TOKEN."
                )
        if base_url is None and not azure_endpoint:
            azure_endpoint = from_environment("AZURE_OPENAI_ENDPOINT")
        version = api_version or from_environment("OPENAI_API_VERSION") or ""
        address = resolve(base_url, azure_endpoint or None, azure_deployment or None, version)
        self._api_version = address.version
        self._azure_endpoint = address.endpoint
        self._azure_deployment = address.deployment
        self._version_query = address.query
        self._azure_ad_token = None if token is None else checked_key(token, "azure_ad_token")
        self._azure_ad_token_provider = azure_ad_token_provider
        self._azure_scope = azure_scope
        self._set_tokens(azure_credential)
        return {
            "api_key": key or "",
            "base_url": address.base_url,
            "default_query": {**(default_query or {}), **address.query},
            "_enforce_credentials": False,
        }

    def _set_tokens(self, source: AsyncTokenSource | CredentialTokens | None) -> None:
        """Say where tokens come from; copies of a client hand on theirs as a whole, so that they need not ask anew."""
        self._tokens: EntraCredential | None = None
        self._azure_credential = None
        if isinstance(source, CredentialTokens):
            self._azure_credential, self._azure_scope = source.credential, source.scope
            self._tokens = source
        elif source is not None:
            scope = self._azure_scope or DEFAULT_SCOPE
            self._azure_credential = source
            self._tokens = CredentialTokens(source, scope, asynchronous=self._asynchronous)
        elif self._azure_ad_token_provider is not None and self._azure_ad_token is None:
            self._tokens = ProvidedTokens(self._azure_ad_token_provider, asynchronous=self._asynchronous)

    def _finish_setup(self, enforce: bool) -> None:
        self._enforce_credentials = enforce
        self._resolved = (self._origin, self._base_path)
        if self._azure_ad_token is not None:
            self._credential = None
        elif self._tokens is not None:
            self._credential = self._tokens
        if not self.api_key and self._api_key_provider is None:
            self.api_key = API_KEY_SENTINEL

    # --- who is calling ----------------------------------------------------------------------------------------------

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that say who is calling, as far as that is known already."""
        if self._azure_ad_token is not None:
            return {"Authorization": f"Bearer {self._azure_ad_token}"}
        if self._tokens is None and self.api_key and self.api_key != API_KEY_SENTINEL:
            return {"api-key": checked_key(self.api_key, "api_key")}
        return {}

    def _authorization(self, security: str, token: str | None) -> Mapping[str, str]:
        if token is None or self._azure_ad_token is not None:
            return self.auth_headers
        return {"Authorization": f"Bearer {token}"} if self._tokens is not None else {"api-key": token}

    # --- where to ----------------------------------------------------------------------------------------------------

    def _adapt(self, request: Request, call: Call) -> None:
        """Put the path below the deployment, or out of it, as Azure has it for this operation."""
        deployment = self._azure_deployment or _model(call)
        below, path = route(self._base_path, request.method, request.path, deployment)
        if not below:
            path = f"{self._origin.text}{path}{'?' * bool(self._base_query)}{self._base_query}"
        request.path = path

    def _realtime_target(self, model: str, extra_query: Mapping[str, object]) -> tuple[str, dict[str, object]]:
        """The websocket address of the realtime API, and its query."""
        url, parameters = self._websocket_target("/realtime", {**extra_query, "model": model})
        base, mark, rest = url.partition("?")
        base = f"ws{base.removeprefix('http')}" if base.startswith("http") else base
        return f"{base.rstrip('/')}/realtime{mark}{rest}", {**extra_query, **parameters}

    def _websocket_target(self, path: str, query: Mapping[str, object]) -> tuple[str, dict[str, object]]:
        """As of every client; but classic addresses name a deployment, and those of `/openai/v1` no dated version."""
        url, parameters = super()._websocket_target(path, query)
        below, place = route(self._base_path, "GET", path, None)
        if self.websocket_base_url is None and not below:
            url = f"{self._origin.text}{place.removesuffix(path)}{'?' * bool(self._base_query)}{self._base_query}"
        if is_v1(url):
            if means_nothing_on_v1(str(parameters.get("api-version", ""))):
                parameters.pop("api-version", None)
        elif path == "/realtime":
            deployment = self._azure_deployment or parameters.pop("model", None)
            if deployment is not None:
                parameters["deployment"] = deployment
            parameters.pop("model", None)
        return url, parameters

    # --- copies ------------------------------------------------------------------------------------------------------

    def _arguments(self) -> dict[str, Any]:
        arguments = super()._arguments()
        if arguments["api_key"] == API_KEY_SENTINEL:
            arguments["api_key"] = ""
        arguments.pop("workload_identity", None)
        if self._azure_endpoint is not None and self._resolved == (self._origin, self._base_path):
            arguments.pop("base_url")
            arguments["azure_endpoint"] = self._azure_endpoint
        arguments["azure_deployment"] = None if is_v1(self._base_path) else self._azure_deployment
        arguments["api_version"] = self._api_version
        arguments["azure_ad_token"] = self._azure_ad_token
        arguments["azure_ad_token_provider"] = self._azure_ad_token_provider
        arguments["default_query"] = self._without_version(self._custom_query)
        # What the reference constructor does not have is only passed on where it is used: subclasses may lack it.
        if self._azure_credential is not None:
            arguments["azure_credential"] = self._azure_credential
            arguments["azure_scope"] = self._azure_scope
        return arguments

    def _changed(self, changes: ClientOptions) -> dict[str, Any]:
        arguments = super()._changed(changes)
        given = {name for name, value in changes.items() if value is not None}
        if "base_url" in given:
            arguments.pop("azure_endpoint", None)
            if "azure_deployment" not in given:
                arguments.pop("azure_deployment", None)
        elif "azure_endpoint" in given:
            arguments.pop("base_url", None)
        if "api-version" not in {**(changes.get("default_query") or {}), **(changes.get("set_default_query") or {})}:
            arguments["default_query"] = self._without_version(arguments["default_query"])
        if given & set(_CREDENTIALS):  # a new one takes the place of the old
            arguments.update({name: None for name in _CREDENTIALS if name in arguments and name not in given})
            if "azure_credential" not in given:
                arguments.pop("azure_credential", None)
                arguments.pop("azure_scope", None)
        elif isinstance(self._tokens, CredentialTokens) and "azure_scope" not in given:
            arguments["azure_credential"] = self._tokens
            arguments.pop("azure_scope", None)
        return arguments

    def _without_version(self, query: Mapping[str, object]) -> dict[str, object]:
        """A query without the version that was put into it here."""
        ours = self._version_query.items()
        return {name: value for name, value in query.items() if (name, value) not in ours}


def _model(call: Call) -> object:
    """The model that a call names; in a body of the user's own, too."""
    model = call.arguments.get("model")
    for body in (call.arguments.get("body"), call.extra_body):
        if not isinstance(model, str) and body is not None:
            model = body.get("model") if isinstance(body, dict) else getattr(body, "model", None)
    return model
