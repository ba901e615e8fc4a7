"""`bedrock(...)`: Amazon Bedrock as the provider of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from openai_runtime.unset import NotGiven, Omit, not_given

from ...calling.bound import BoundKey, FixedKey
from ...calling.credentials import Credential, checked_key
from ...calling.kept_tokens import AskedTokens
from ...client.options import from_environment
from ...client.service import Service
from ...errors import OpenAIError
from ...transport.origin import split_url
from ..provider import Provider
from .endpoints import SIGNED_AS, Place, place
from .keys import AskedKeys, ChainKeys, KeySource, profile_region
from .signing import SigningCredential
from .sigv4 import Keys, Scope

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from .endpoints import BedrockEndpoint
    from .keys import AwsCredentialsProvider


def bedrock(
    *,
    endpoint: BedrockEndpoint | None = None,
    region: str | None = None,
    base_url: str | httpx.URL | NotGiven | None = not_given,
    api_key: str | NotGiven | None = not_given,
    token_provider: Callable[[], str | Awaitable[str]] | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
    credential_provider: AwsCredentialsProvider | None = None,
) -> BedrockProvider:
    """Amazon Bedrock, for `OpenAI(provider=...)` and `AsyncOpenAI(provider=...)`.

    One identifies with a Bedrock API key, or by signing requests with AWS keys; where nothing is passed,
    AWS_BEARER_TOKEN_BEDROCK is used, or else the AWS keys that are found where AWS has them.

    Args:
        endpoint: `mantle` unless given, or `runtime`.
        region: The AWS region. Environment: AWS_REGION, AWS_DEFAULT_REGION; else that of the profile.
        base_url: Another address; None does without the one in the environment. Environment: AWS_BEDROCK_BASE_URL.
        api_key: A Bedrock API key; None signs requests even where AWS_BEARER_TOKEN_BEDROCK is set.
        token_provider: A function that is asked for such a key before every attempt; async clients take async ones.
        access_key_id: The name of an AWS key.
        secret_access_key: The AWS key.
        session_token: The session that the key belongs to.
        profile: A profile of the AWS configuration (needs the extra `bedrock`).
        credential_provider: A function that is asked for AWS keys before every attempt.

    Raises:
        OpenAIError: The arguments contradict each other.
    """
    if endpoint is not None and endpoint not in SIGNED_AS:
        raise OpenAIError(f"endpoint of bedrock(...) must be 'mantle' or 'runtime', not {endpoint!r}")
    if (access_key_id is None) != (secret_access_key is None) or (session_token and access_key_id is None):
        raise OpenAIError("access_key_id and secret_access_key belong together, and session_token belongs to both")
    given = {
        "api_key": None if isinstance(api_key, Omit) else api_key,
        "token_provider": token_provider,
        "access_key_id": access_key_id,
        "profile": profile,
        "credential_provider": credential_provider,
    }
    ways = [name for name, value in given.items() if value is not None]
    if len(ways) > 1:
        raise OpenAIError(f"{' and '.join(ways)} of bedrock(...) exclude each other: pass one of them")
    if isinstance(api_key, str) and not checked_key(api_key, "api_key"):
        raise OpenAIError("api_key of bedrock(...) is empty")
    arguments = {**given, "secret_access_key": secret_access_key, "session_token": session_token}
    arguments |= {"endpoint": endpoint, "region": region}
    kept: dict[str, Any] = {name: value for name, value in arguments.items() if value is not None}
    if not isinstance(base_url, Omit):
        kept["base_url"] = None if base_url is None else str(base_url)
    if api_key is None:
        kept["api_key"] = None
    return BedrockProvider(**kept)


class BedrockProvider(Provider):
    """What `bedrock` gives."""

    name: str = "bedrock"
    _shown: ClassVar[tuple[str, ...]] = ("endpoint", "region", "base_url", "profile")

    def _settled(self, asynchronous: bool) -> Service:
        given = self._arguments
        key = self._key(asynchronous)
        where = self._place(signs=key is None)
        origin = split_url(where.url)[0]
        if key is not None:
            return Service(where.url, BoundKey(key, origin, "bedrock(...)"))
        scope = Scope(str(where.region), SIGNED_AS[where.endpoint])
        source: KeySource
        if (provider := given.get("credential_provider")) is not None:
            source = AskedKeys(provider, asynchronous=asynchronous)
        elif (name := given.get("access_key_id")) is not None:
            source = KeySource(Keys(name, given["secret_access_key"], given.get("session_token")))
        else:
            source = ChainKeys(given.get("profile"), asynchronous=asynchronous)
        return Service(where.url, SigningCredential(source, origin, scope, asynchronous=asynchronous))

    def _key(self, asynchronous: bool) -> Credential | None:
        """The Bedrock API key, if that is how one identifies."""
        given: dict[str, Any] = self._arguments
        if (provider := given.get("token_provider")) is not None:
            return AskedTokens(provider, "token_provider", asynchronous=asynchronous)
        if "api_key" in given:
            return None if given["api_key"] is None else FixedKey(given["api_key"], "api_key")
        if given.keys() & {"access_key_id", "profile", "credential_provider"}:
            return None
        key = from_environment("AWS_BEARER_TOKEN_BEDROCK")
        return None if key is None else FixedKey(key, "AWS_BEARER_TOKEN_BEDROCK")

    def _place(self, *, signs: bool) -> Place:
        given = self._arguments
        base_url = given["base_url"] if "base_url" in given else from_environment("AWS_BEDROCK_BASE_URL")
        region = from_environment("AWS_REGION") or from_environment("AWS_DEFAULT_REGION")
        found = place(given.get("endpoint"), given.get("region"), base_url, region)
        if found is None or (signs and found.region is None):
            region = profile_region(given.get("profile"))
            found = place(given.get("endpoint"), given.get("region"), base_url, region)
        if found is None or (signs and found.region is None):
            raise OpenAIError(
                "bedrock(...) needs an AWS region: pass region, or set the environment variable AWS_REGION or "
                "AWS_DEFAULT_REGION (to read that of a profile takes botocore, which is in the "
                "extra 'bedrock' of openai-facade)"
            )
        return found
