"""Tokens of google-auth's credentials, kept until shortly before their end, and fetched through httpx."""

from __future__ import annotations

import time
from calendar import timegm
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol

from ...calling.bound import BoundCredential, BoundKey
from ...calling.credentials import checked_key
from ...calling.kept_tokens import KeptToken, KeptTokens
from ...errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...errors import APIStatusError
    from ...transport.origin import Origin

SCOPE: Final = "https://www.googleapis.com/auth/cloud-platform"
"""What tokens are asked for."""
SERVICE: Final = "vertex(...)"
_TIMEOUT: Final = 120.0
_WITHOUT_END: Final = 3600.0
"""Seconds that a token is kept whose end nobody told."""


class GoogleCredentials(Protocol):
    """Credentials of google-auth, or whatever works like them."""

    @property
    def token(self) -> str | None: ...
    def refresh(self, request: Any) -> object: ...


class ResponsesOnly(BoundCredential):
    """What holds for every credential of Vertex."""

    service = SERVICE

    def mended(self, refusal: APIStatusError, token: Any) -> bool:
        """As for every token; where an operation is not there, say why that may be."""
        if refusal.status_code == 404 and "/responses" not in str(refusal.request.url):
            refusal.add_note("Vertex AI serves the operations of client.responses alone.")
        return super().mended(refusal, token)


class AskedVertexTokens(ResponsesOnly, BoundKey):
    """Tokens from a user's function."""


class VertexTokens(ResponsesOnly, KeptTokens):
    """Tokens of google-auth's credentials.

    Args:
        credentials: The credentials; None for those that the application has by default.
        origin: Where tokens may be shown.
        asynchronous: Whether the client is: then tokens are fetched in a thread.

    Raises:
        TypeError: They are no credentials.
    """

    _what = "A token of Google"

    def __init__(self, credentials: GoogleCredentials | None, origin: Origin, *, asynchronous: bool) -> None:
        if credentials is not None and (isinstance(credentials, type) or not hasattr(credentials, "refresh")):
            raise TypeError(
                "credentials of vertex(...) must be credentials of google-auth (an object with token and refresh), not "
                f"{'a class' if isinstance(credentials, type) else type(credentials).__name__}"
            )
        super().__init__(self._current, SERVICE, asynchronous=asynchronous, awaits=False)
        self._credentials: Any = credentials
        self._scoped: Any = None
        self._refused = False
        self.origin = origin

    def checked(self, token: object) -> str:
        return _checked(token)

    def headers(self, token: Any) -> Mapping[str, str]:
        """The token, and the project to bill where the credentials name one."""
        project = getattr(self._scoped, "quota_project_id", None)
        told = {"x-goog-user-project": project} if isinstance(project, str) and project else {}
        return {**super().headers(token), **told}

    def refresh(self, refused: str | None = None) -> bool:
        token = self._token
        if token is not None and (refused is None or token.text == refused):
            self._refused = True  # although it looks good to google-auth
        return super().refresh(refused)

    def _current(self) -> tuple[object, datetime | None]:
        """A token that is good now, and its end."""
        credentials = self._scoped
        if credentials is None:
            credentials = self._scoped = self._found()
        near = self._token is not None  # it is asked for because the one that is kept nears its end
        if near or self._refused or not getattr(credentials, "valid", False):
            credentials.refresh(HttpxRequest())
            self._refused = False
        return credentials.token, getattr(credentials, "expiry", None)

    def _found(self) -> Any:
        """The credentials, for the scope that is needed here."""
        try:
            import google.auth
            from google.auth.credentials import with_scopes_if_required
        except ImportError as error:
            if self._credentials is not None:
                return self._credentials
            raise OpenAIError(
                "vertex(...) looks for the credentials that Google gives an application; this takes google-auth: "
                "install the extra 'vertex' of openai-facade"
            ) from error
        if self._credentials is None:
            return google.auth.default(scopes=[SCOPE])[0]
        return with_scopes_if_required(self._credentials, [SCOPE])

    def _read(self, answer: Any) -> KeptToken:
        text, expiry = _checked(answer[0]), answer[1]
        ends_at = time.time() + _WITHOUT_END
        if expiry is not None:  # in UTC, with or without saying so
            ends_at = float(timegm(expiry.utctimetuple()))
        return KeptToken.until(text, ends_at)

    def _failure(self, error: Exception) -> Exception:
        return error if isinstance(error, (OpenAIError, TypeError)) else super()._failure(error)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self.origin.authority}>"


def _checked(token: object) -> str:
    key = checked_key(token, "the token of vertex(...)")
    if not key:
        raise OpenAIError("the credentials of vertex(...) handed out an empty token")
    return key


class HttpxRequest:
    """Carries google-auth's own requests: what it calls a transport."""

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **_: Any,
    ) -> HttpxResponse:
        """Send a request.

        Raises:
            google.auth.exceptions.TransportError: There is no answer; google-auth tries again where that makes sense.
        """
        import httpx

        # Metadata services, which alone are asked in the open, are local to a machine: no proxy can reach them.
        proxied = url.startswith("https:")
        try:
            with httpx.Client(trust_env=proxied, timeout=timeout or _TIMEOUT) as client:
                return HttpxResponse(client.request(method, url, content=body, headers=headers))
        except httpx.HTTPError as error:
            failure: Exception = OpenAIError(f"{type(error).__name__}: {error}")
            with suppress(ImportError):
                from google.auth.exceptions import TransportError

                failure = TransportError(error)
            raise failure from error


class HttpxResponse:
    """An answer as google-auth reads it.

    Attributes:
        status: The HTTP status.
        headers: The headers.
        data: The body.
    """

    def __init__(self, response: Any) -> None:
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = response.headers
        self.data: bytes = response.content
