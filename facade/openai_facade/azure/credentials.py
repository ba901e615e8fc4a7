"""Tokens of Entra ID: from a function of the user's, or from a credential of azure-identity.

azure-identity itself is never imported: a credential is whatever has its `get_token` or `get_token_info`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Awaitable
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias, TypeVar
from weakref import WeakKeyDictionary

from openai_runtime import forks

from ..calling.credentials import Credential, checked_key
from ..calling.log import logger
from ..errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_SCOPE: Final = "https://cognitiveservices.azure.com/.default"
"""What tokens are asked for."""
BEFORE_THE_END: Final = 300.0
"""Seconds before its end at which a token is replaced, if it lives twice as long."""
AFTER_A_FAILURE: Final = 30.0
"""Seconds until a token that could not be replaced, but is still good, is tried to be replaced again."""


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


class ProvidedTokens(EntraCredential):
    """Tokens from a function that is asked before every attempt."""

    def __init__(self, provider: Callable[[], Any], *, asynchronous: bool) -> None:
        super().__init__(provider, "azure_ad_token_provider")
        self._asynchronous = asynchronous

    def token(self) -> Any:
        if not self._asynchronous or iscoroutinefunction(self._function):
            return self._function()
        return off_the_loop(self._function)  # azure-identity's usual provider blocks while it fetches


class _Token(NamedTuple):
    text: str
    replace_at: float
    ends_at: float


class CredentialTokens(EntraCredential):
    """Tokens of an azure-identity credential, kept until shortly before their end; one call at a time fetches.

    Args:
        credential: The credential.
        scope: What tokens are asked for.
        asynchronous: Whether the client is; only then may the credential be.

    Raises:
        TypeError: It is no credential, or an asynchronous one in a sync client.
    """

    def __init__(self, credential: Any, scope: str, *, asynchronous: bool) -> None:
        ask = getattr(credential, "get_token_info", None) or getattr(credential, "get_token", None)
        if not callable(ask) or isinstance(credential, type):
            raise TypeError(_no_credential(credential))
        super().__init__(lambda: ask(scope), "azure_credential")
        self.credential = credential
        self.scope = scope
        self._asynchronous = asynchronous
        self._awaits = iscoroutinefunction(ask)
        if self._awaits and not asynchronous:
            raise TypeError(_ASYNC_IN_SYNC.format(name=type(credential).__name__))
        self._token: _Token | None = None
        self._lock = forks.Lock()
        self._turns: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()

    def token(self) -> Any:
        token = self._token
        if token is not None and time.time() < token.replace_at:
            return token.text
        return self._fetch_in_turn() if self._asynchronous else self._fetch()

    def checked(self, token: object) -> str:
        key = checked_key(token, "the token of azure_credential")
        if not key:
            raise OpenAIError("azure_credential handed out an empty token")
        return key

    def refresh(self, refused: str | None = None) -> bool:
        """Forget the token that was refused, unless another call has replaced it already."""
        token = self._token
        if token is not None and (refused is None or token.text == refused):
            self._token = None
        return True

    def _fetch(self) -> str:
        """A token that is good now; while one thread replaces one that nears its end, the others go on with it."""
        token = self._usable()
        if not self._lock.acquire(blocking=token is None):
            return token.text if token is not None else ""
        try:
            return self._fresh() or self._taken(self._ask())
        finally:
            self._lock.release()

    async def _fetch_in_turn(self) -> str:
        """The same without blocking the event loop."""
        turn, token = self._turn(), self._usable()
        if token is not None and turn.locked():
            return token.text
        async with turn:
            if (fresh := self._fresh()) is not None:
                return fresh
            if not self._awaits:
                text: str = await off_the_loop(self._fetch)
                return text
            answer = self._ask()
            if isinstance(answer, Awaitable):
                try:
                    answer = await answer
                except Exception as error:
                    answer = error
            return self._taken(answer)

    def _ask(self) -> object:
        """What the credential answers, or the exception that it raises."""
        try:
            return self._function()
        except Exception as error:
            return error

    def _taken(self, answer: object) -> str:
        """Keep the token of an answer; one that cannot be replaced is used to its end."""
        now = time.time()
        if isawaitable(answer):
            getattr(answer, "close", lambda: None)()  # no "never awaited" on top
            raise TypeError(_ASYNC_IN_SYNC.format(name=type(self.credential).__name__))
        if isinstance(answer, Exception):
            if (token := self._usable()) is None:
                raise OpenAIError(f"azure_credential could not get a token: {answer}") from answer
            logger.warning("A token of Entra ID could not be replaced before its end: %s", type(answer).__name__)
            self._token = token._replace(replace_at=min(now + AFTER_A_FAILURE, token.ends_at))
            return token.text
        text = self.checked(getattr(answer, "token", answer))
        ends_at = float(getattr(answer, "expires_on", 0) or 0)
        replace_at = ends_at - min(BEFORE_THE_END, (ends_at - now) / 2)
        if refresh_on := getattr(answer, "refresh_on", None):
            replace_at = min(replace_at, float(refresh_on))
        self._token = _Token(text, replace_at, ends_at)
        return text

    def _fresh(self) -> str | None:
        token = self._token
        return token.text if token is not None and time.time() < token.replace_at else None

    def _usable(self) -> _Token | None:
        token = self._token
        return token if token is not None and time.time() < token.ends_at else None

    def _turn(self) -> Any:
        """The lock of the running event loop."""
        import asyncio

        try:
            place: Any = asyncio.get_running_loop()
            kind: Callable[[], Any] = asyncio.Lock
        except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
            trio = sys.modules["trio"]
            place, kind = trio.lowlevel.current_root_task(), trio.Lock
        return self._turns.setdefault(place, kind())

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


async def off_the_loop(function: Callable[[], Any]) -> Any:
    """Call a function in a thread, on whichever event loop is running; an awaitable that it returns is awaited."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
        result = await sys.modules["trio"].to_thread.run_sync(function)
    else:
        result = await asyncio.to_thread(function)
    return await result if isawaitable(result) else result
