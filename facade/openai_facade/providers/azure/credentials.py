"""Tokens of Entra ID: from a function of the user's, or from a credential of azure-identity.

azure-identity itself is never imported: a credential is whatever has its `get_token` or `get_token_info`.
"""

from __future__ import annotations

from collections.abc import Awaitable
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

from ...calling.credentials import Credential, checked_key
from ...calling.kept_tokens import AskedTokens, KeptToken, KeptTokens
from ...errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_SCOPE: Final = "https://cognitiveservices.azure.com/.default"
"""What tokens are asked for."""

T_co = TypeVar("T_co", covariant=True)


class AccessToken(Protocol):
    """A token as azure-identity hands it out."""

    @property
    def token(self) -> str: ...
    @property
    def expires_on(self) -> int | float: ...


class GetsToken(Protocol[T_co]):
    """A credential of azure-identity, or anything else with its method."""

    @property
    def get_token(self) -> Callable[..., T_co]: ...


class GetsTokenInfo(Protocol[T_co]):
    """The newer kind of such a credential."""

    @property
    def get_token_info(self) -> Callable[..., T_co]: ...


TokenSource: TypeAlias = GetsToken[AccessToken] | GetsTokenInfo[AccessToken]
AsyncTokenSource: TypeAlias = (
    GetsToken[AccessToken | Awaitable[AccessToken]] | GetsTokenInfo[AccessToken | Awaitable[AccessToken]]
)


class EntraCredential(Credential):
    """Something that hands out tokens of Entra ID."""


class ProvidedTokens(AskedTokens, EntraCredential):
    """Tokens from a function that is asked before every attempt; azure-identity's usual one blocks while it fetches."""

    def __init__(self, provider: Callable[[], Any], *, asynchronous: bool) -> None:
        super().__init__(provider, "azure_ad_token_provider", asynchronous=asynchronous)


class CredentialTokens(KeptTokens, EntraCredential):
    """Tokens of an azure-identity credential, kept until shortly before their end; one call at a time fetches.

    Args:
        credential: The credential.
        scope: What tokens are asked for.
        asynchronous: Whether the client is; only then may the credential be.

    Raises:
        TypeError: It is no credential, or an asynchronous one in a sync client.
    """

    _what = "A token of Entra ID"

    def __init__(self, credential: Any, scope: str, *, asynchronous: bool) -> None:
        ask = getattr(credential, "get_token_info", None) or getattr(credential, "get_token", None)
        if not callable(ask) or isinstance(credential, type):
            raise TypeError(_no_credential(credential))
        awaits = iscoroutinefunction(ask)
        super().__init__(lambda: ask(scope), "azure_credential", asynchronous=asynchronous, awaits=awaits)
        self.credential = credential
        self.scope = scope
        if awaits and not asynchronous:
            raise self._unexpected()

    def _unexpected(self) -> TypeError:
        return TypeError(_ASYNC_IN_SYNC.format(name=type(self.credential).__name__))

    def checked(self, token: object) -> str:
        key = checked_key(token, "the token of azure_credential")
        if not key:
            raise OpenAIError("azure_credential handed out an empty token")
        return key

    def _read(self, answer: Any) -> KeptToken:
        text = self.checked(getattr(answer, "token", answer))
        token = KeptToken.until(text, float(getattr(answer, "expires_on", 0) or 0))
        if refresh_on := getattr(answer, "refresh_on", None):
            token = token._replace(replace_at=min(token.replace_at, float(refresh_on)))
        return token

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {type(self.credential).__name__} for {self.scope}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels without its token."""
        return _made_again, (type(self), self.credential, self.scope, self._asynchronous)


_ASYNC_IN_SYNC: Final = (
    "azure_credential is asynchronous ({name}): pass it to AsyncAzureOpenAI, or take the credential of the same name "
    "from azure.identity instead of azure.identity.aio"
)


def _no_credential(value: object) -> str:
    hint = ""
    if isinstance(value, type):
        hint = f"; did you mean {value.__name__}()?"
    elif isinstance(value, str):
        hint = "; a token goes into azure_ad_token, a key into api_key"
    elif callable(value):
        hint = "; a function goes into azure_ad_token_provider"
    elif hasattr(value, "key"):
        hint = "; pass its key as api_key"
    name = "a class" if isinstance(value, type) else type(value).__name__
    return f"azure_credential must be a credential of azure-identity (an object with get_token), not {name}{hint}"


def _made_again(cls: type[CredentialTokens], credential: Any, scope: str, asynchronous: bool) -> CredentialTokens:
    return cls(credential, scope, asynchronous=asynchronous)
