"""Where keys come from that requests are signed with: given, asked for, or found where AWS has them."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from openai_runtime import forks

from ...calling.kept_tokens import AskedTokens, off_the_loop
from ...errors import OpenAIError
from .sigv4 import Keys

if TYPE_CHECKING:
    from collections.abc import Callable


class AwsCredentials(Protocol):
    """Keys as botocore hands them out."""

    @property
    def access_key(self) -> str: ...
    @property
    def secret_key(self) -> str: ...
    @property
    def token(self) -> str | None: ...


AwsCredentialsProvider: TypeAlias = "Callable[[], AwsCredentials | Awaitable[AwsCredentials]]"

INSTALL: Final = "this takes botocore: install the extra 'bedrock' of openai-facade"
_NAMES: Final = (
    ("access_key", "access_key_id", "AccessKeyId"),
    ("secret_key", "secret_access_key", "SecretAccessKey"),
    ("token", "session_token", "SessionToken"),
)


def keys_of(answer: Any) -> Keys:
    """The keys that somebody handed out: an object of botocore's, one that looks like it, or a mapping.

    Raises:
        OpenAIError: There are none; what was handed out instead is not shown.
    """
    if isinstance(answer, Awaitable):
        getattr(answer, "close", lambda: None)()  # no "never awaited" on top
        raise TypeError("credential_provider is asynchronous: it needs AsyncOpenAI")
    if hasattr(answer, "get_frozen_credentials"):
        answer = answer.get_frozen_credentials()

    def found(names: tuple[str, ...]) -> Any:
        for name in names:
            value = answer.get(name) if isinstance(answer, Mapping) else getattr(answer, name, None)
            if value:
                return value
        return None

    access, secret, token = (found(names) for names in _NAMES)
    if not isinstance(access, str) or not isinstance(secret, str) or not isinstance(token, str | None):
        raise OpenAIError(
            "credential_provider must give AWS keys (an object with access_key, secret_key and token), not "
            f"{type(answer).__name__}"
        )
    return Keys(access, secret, token)


class KeySource:
    """Keys that were given, or stand in the environment."""

    def __init__(self, keys: Keys | None = None) -> None:
        self._keys = keys

    def keys(self) -> Any:
        """The keys for the next request; in an async client the result may have to be awaited."""
        return self._keys if self._keys is not None else environment_keys()

    def renew(self) -> bool:
        """Forget keys that were refused; says whether asking again can help."""
        return self._keys is None


class AskedKeys(KeySource):
    """Keys from a user's function that is asked before every attempt."""

    def __init__(self, provider: Callable[[], Any], *, asynchronous: bool) -> None:
        super().__init__()
        self._asked = AskedTokens(provider, "credential_provider", asynchronous=asynchronous)

    def keys(self) -> Any:
        return self._asked.token()

    def renew(self) -> bool:
        return True


def environment_keys() -> Keys | None:
    """The keys in the environment, where AWS looks first."""
    access, secret = os.environ.get("AWS_ACCESS_KEY_ID"), os.environ.get("AWS_SECRET_ACCESS_KEY")
    return Keys(access, secret, os.environ.get("AWS_SESSION_TOKEN") or None) if access and secret else None


class ChainKeys(KeySource):
    """Keys from where AWS has them: profiles, roles, metadata services; botocore replaces them in time.

    Args:
        profile: The profile; None for the chain of places that AWS itself looks in.
        asynchronous: Whether the client is: then whatever may wait is done in a thread.
    """

    def __init__(self, profile: str | None, *, asynchronous: bool) -> None:
        super().__init__()
        self._profile = profile
        self._asynchronous = asynchronous
        self._found: Any = None
        self._lock = forks.Lock()

    def keys(self) -> Any:
        if self._profile is None and (keys := environment_keys()) is not None:
            return keys
        found = self._found
        if self._asynchronous and (found is None or _may_wait(found)):
            return off_the_loop(self._frozen)
        return self._frozen()

    def renew(self) -> bool:
        with self._lock:
            self._found = None
        return True

    def _frozen(self) -> Keys:
        with _named("get AWS credentials"):
            with self._lock:
                found = self._found
                if found is None:
                    found = self._found = session(self._profile).get_credentials()
            if found is None:
                raise OpenAIError(_NOTHING)
            return keys_of(found)


_NOTHING: Final = (
    "bedrock(...) found no AWS credentials: pass api_key, token_provider, access_key_id and secret_access_key, profile "
    "or credential_provider, or set AWS_BEARER_TOKEN_BEDROCK or what AWS itself looks for"
)


def session(profile: str | None) -> Any:
    """A session of botocore's.

    Raises:
        OpenAIError: botocore is not installed.
    """
    try:
        from botocore.session import Session
    except ImportError as error:
        raise OpenAIError(f"bedrock(...) looks for credentials where AWS has them; {INSTALL}") from error
    return Session(profile=profile)


def profile_region(profile: str | None) -> str | None:
    """The region of a profile; None where there is none, or no botocore to look for it.

    Raises:
        OpenAIError: There is no such profile.
    """
    if find_spec("botocore") is None:
        return None
    with _named("read the region of the AWS profile"):
        return session(profile).get_config_variable("region") or None


@contextmanager
def _named(what: str) -> Iterator[None]:
    """Say what failed, where botocore did."""
    try:
        yield
    except Exception as error:
        if not type(error).__module__.startswith("botocore."):
            raise
        raise OpenAIError(f"bedrock(...) could not {what}: {error}") from error


def _may_wait(found: Any) -> bool:
    """Whether keys of botocore's have to be replaced before they can be used."""
    needed = getattr(found, "refresh_needed", None)
    return needed is not None and bool(needed())
