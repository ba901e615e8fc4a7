"""`BedrockOpenAI` and `AsyncBedrockOpenAI`: clients with the arguments of `bedrock` among their own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from openai_runtime.unset import Omit, not_given

from ...client.clients import AsyncOpenAI, OpenAI
from ...client.constructor import HTTP, ConfiguredClient
from ...client.options import from_environment
from .bedrock import BedrockProvider, bedrock

if TYPE_CHECKING:
    import httpx

    from ...calling.retry import RetryPolicy
    from ...client.options import ClientOptions
    from ...transport.choice import TransportName
    from ...transport.httpx.http_client import AsyncHTTPClient, HTTPClient
    from .keys import AwsCredentialsProvider

Provider = TypeVar("Provider", bound=Callable[[], Any])

_IDENTITIES: Final = {
    "api_key": "api_key",
    "bedrock_token_provider": "token_provider",
    "aws_profile": "profile",
    "aws_access_key_id": "access_key_id",
    "aws_secret_access_key": "secret_access_key",
    "aws_session_token": "session_token",
    "aws_credentials_provider": "credential_provider",
}
"""Arguments that say who is calling, and what `bedrock` calls them."""
_PLACES: Final = {"aws_region": "region", "base_url": "base_url"}


class BedrockConstructor(ConfiguredClient[Any, HTTP], Generic[Provider, HTTP]):
    """The constructor, written once for both colours."""

    aws_region: str | None

    def __init__(
        self,
        *,
        api_key: str | Provider | None = None,
        bedrock_token_provider: Provider | None = None,
        aws_region: str | None = None,
        aws_profile: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_credentials_provider: AwsCredentialsProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        base_url: str | httpx.URL | None = None,
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
        _provider: BedrockProvider | None = None,
    ) -> None:
        if callable(api_key):
            api_key, bedrock_token_provider = None, api_key
        given: dict[str, Any] = {"aws_region": aws_region, "base_url": base_url, "api_key": api_key}
        given |= {"bedrock_token_provider": bedrock_token_provider, "aws_profile": aws_profile}
        given |= {"aws_access_key_id": aws_access_key_id, "aws_secret_access_key": aws_secret_access_key}
        given |= {"aws_session_token": aws_session_token, "aws_credentials_provider": aws_credentials_provider}
        self._given = {name: value for name, value in given.items() if value is not None}
        names = {**_IDENTITIES, **_PLACES}
        super().__init__(
            provider=_provider or bedrock(**{names[name]: value for name, value in self._given.items()}),
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
            default_query=default_query,
            http_client=http_client,
            transport=transport,
            _strict_response_validation=_strict_response_validation,
            _enforce_credentials=_enforce_credentials,
        )
        self.aws_region = aws_region or from_environment("AWS_REGION") or from_environment("AWS_DEFAULT_REGION")
        self.api_key = api_key or ""

    def _arguments(self) -> dict[str, Any]:
        arguments = super()._arguments()
        return {**arguments, **self._given, "_provider": arguments.pop("provider")}

    def _changed(self, changes: ClientOptions) -> dict[str, Any]:
        own = {**_IDENTITIES, **_PLACES}
        given = {name: value for name, value in changes.items() if name in own and value is not None}
        rest: Any = {name: value for name, value in changes.items() if name not in own}
        arguments = super()._changed(rest)
        if given:
            gone = {"_provider", *(_IDENTITIES if given.keys() & _IDENTITIES else ())}
            gone |= {"base_url"} if "aws_region" in given else set()
            arguments = {name: value for name, value in arguments.items() if name not in gone} | given
        return {name: value for name, value in arguments.items() if name != "provider"}


if TYPE_CHECKING:
    SyncConstructor: TypeAlias = BedrockConstructor[Callable[[], str], HTTPClient]
    AsyncConstructor: TypeAlias = BedrockConstructor[Callable[[], str | Awaitable[str]], AsyncHTTPClient]
else:
    SyncConstructor = AsyncConstructor = BedrockConstructor


class BedrockOpenAI(SyncConstructor, OpenAI):
    """A client for Amazon Bedrock; the same as `OpenAI(provider=bedrock(...))`.

    Args:
        api_key: A Bedrock API key, or a function that is asked for one before every attempt.
        bedrock_token_provider: The latter under a name of its own.
        aws_region: The AWS region. Environment: AWS_REGION, AWS_DEFAULT_REGION; else that of the profile.
        aws_profile: A profile of the AWS configuration.
        aws_access_key_id: The name of an AWS key.
        aws_secret_access_key: The AWS key.
        aws_session_token: The session that the key belongs to.
        aws_credentials_provider: A function that is asked for AWS keys before every attempt.
        base_url: Another address. Environment: AWS_BEDROCK_BASE_URL.

    The other arguments are those of `OpenAI`.

    Raises:
        OpenAIError: Something is missing, or arguments contradict each other.
    """


class AsyncBedrockOpenAI(AsyncConstructor, AsyncOpenAI):
    """A client for Amazon Bedrock in async code; arguments as for `BedrockOpenAI`, whose functions may be async."""
