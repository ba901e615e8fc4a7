"""The exchange of a workload's own token for one that the API accepts, kept until it nears its end."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_runtime import forks

from ..errors import OAuthError, OpenAIError

if TYPE_CHECKING:
    from .identity import WorkloadIdentity

_GRANT: Final = "urn:ietf:params:oauth:grant-type:token-exchange"
_URL: Final = "https://auth.openai.com/oauth/token"
_KINDS: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
REFRESH_BUFFER: Final = 1200.0
"""Seconds before its end at which a token is replaced, if it lives twice as long."""
_TIMEOUT: Final = 10.0


class _Token(NamedTuple):
    text: str
    replace_at: float
    ends_at: float


class WorkloadIdentityAuth:
    """Hands out tokens for a workload identity; one thread at a time fetches a new one.

    Args:
        workload_identity: Who the workload is.
        token_exchange_url: Where tokens are exchanged.
    """

    def __init__(self, *, workload_identity: WorkloadIdentity, token_exchange_url: str = _URL) -> None:
        self.workload_identity = workload_identity
        self.token_exchange_url = token_exchange_url
        self._token: _Token | None = None
        self._lock = forks.Lock()

    def get_token(self) -> str:
        """A token that is good now.

        While one thread replaces a token that nears its end, the others go on with it.

        Raises:
            SubjectTokenProviderError: The workload's own token could not be had.
            OAuthError: The exchange was refused.
            OpenAIError: The exchange failed otherwise.
        """
        token = self._token
        now = time.monotonic()
        if token is not None and now < token.replace_at:
            return token.text
        usable = token is not None and now < token.ends_at
        if not self._lock.acquire(blocking=not usable):
            return token.text if token is not None else ""
        try:
            token = self._token
            if token is None or time.monotonic() >= token.replace_at:
                token = self._token = self._exchange()
            return token.text
        finally:
            self._lock.release()

    async def get_token_async(self) -> str:
        """The same without blocking the event loop."""
        token = self._token
        if token is not None and time.monotonic() < token.replace_at:
            return token.text
        import asyncio

        return await asyncio.to_thread(self.get_token)

    def invalidate_token(self) -> None:
        """Forget the token: the API refused it."""
        self._token = None

    def _exchange(self) -> _Token:
        import httpx

        identity = self.workload_identity
        provider = identity["provider"]
        kind = _KINDS.get(provider["token_type"])
        if kind is None:
            raise OpenAIError(f"Unknown token_type {provider['token_type']!r}; it must be one of {', '.join(_KINDS)}.")
        subject = provider["get_token"]()
        if not subject:
            raise OpenAIError("The provider of the workload identity returned an empty token.")
        body = {
            "grant_type": _GRANT,
            **({"client_id": identity["client_id"]} if "client_id" in identity else {}),
            "subject_token": subject,
            "subject_token_type": kind,
            "identity_provider_id": identity["identity_provider_id"],
            "service_account_id": identity["service_account_id"],
        }
        try:
            response = httpx.post(self.token_exchange_url, json=body, timeout=_TIMEOUT)
        except httpx.HTTPError as error:
            raise OpenAIError(f"The token exchange cannot be reached: {error}") from error
        return self._read(response)

    def _read(self, response: Any) -> _Token:
        try:
            body = response.json()
        except ValueError:
            body = None
        if response.status_code in (400, 401, 403):
            raise OAuthError(response=response, body=body)
        if not response.is_success:
            raise OpenAIError(f"The token exchange failed with status {response.status_code}.")
        text, lifetime = token_in(body)
        now = time.monotonic()
        buffer = min(self.workload_identity.get("refresh_buffer_seconds", REFRESH_BUFFER), lifetime / 2)
        return _Token(text, now + max(lifetime - buffer, 0.0), now + lifetime)

    def __repr__(self) -> str:
        return f"<WorkloadIdentityAuth of {self.workload_identity['service_account_id']}>"

    def __getstate__(self) -> dict[str, Any]:
        return {"workload_identity": self.workload_identity, "token_exchange_url": self.token_exchange_url}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__init__(**state)  # type: ignore[misc]


def token_in(body: object) -> tuple[str, float]:
    """The token that an exchange gave, and how many seconds it lives.

    Raises:
        OpenAIError: There is none.
    """
    text = body.get("access_token") if isinstance(body, dict) else None
    lifetime = body.get("expires_in") if isinstance(body, dict) else None
    if not isinstance(text, str) or not text or not isinstance(lifetime, (int, float)):
        raise OpenAIError("The token exchange answered without an access_token and its expires_in.")
    return text, lifetime
