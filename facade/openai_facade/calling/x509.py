"""Tokens for a workload whose connection has a certificate: exchanged over it, by the rules of the client."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final, cast

from openai_runtime.model.codec import decode_json, encode_json

from ..auth.workload import REFRESH_BUFFER, token_in
from ..auth.x509 import X509_TOKEN_URL, x509_exchange
from ..errors import APIStatusError, OAuthError, OpenAIError
from ..transport.framing import render
from ..transport.origin import split_url
from ..transport.outgoing import Outgoing
from ..transport.timeouts import Timeouts
from .bound import BoundCredential
from .flow import adrive, attempts, drive
from .kept_tokens import KeptToken, KeptTokens

if TYPE_CHECKING:
    from ..auth.x509 import X509WorkloadIdentity
    from ..transport.origin import Origin
    from .flow import Flow
    from .retry import RetryPolicy

_TIMEOUTS: Final = Timeouts(10.0, 10.0, 10.0, 10.0)


class CertifiedTokens(BoundCredential, KeptTokens):
    """Tokens of an X.509 workload identity, kept until they near their end.

    Args:
        identity: As whom to act.
        origin: Where calls go, and tokens may be shown.
        transport: Sends over a connection with the certificate; None where there is no such thing.
        policy: When the exchange is tried again.
        asynchronous: Whether the client is.

    Raises:
        OpenAIError: Calls would go in the open.
    """

    service = "x509_workload_identity"
    _what = "A token of an X.509 workload identity"

    def __init__(
        self,
        identity: X509WorkloadIdentity,
        origin: Origin,
        transport: Any,
        policy: RetryPolicy,
        *,
        asynchronous: bool,
    ) -> None:
        if origin.scheme != "https":
            raise OpenAIError("x509_workload_identity needs a base_url that begins with https://")
        exchange = self._aexchange if asynchronous else self._exchange
        super().__init__(exchange, "x509_workload_identity", asynchronous=asynchronous, awaits=asynchronous)
        self.identity = identity
        self.origin = origin
        self._transport = transport
        self._policy = policy

    def checked(self, token: object) -> str:
        return str(token)  # it was, when it was read

    def _exchange(self) -> Any:
        try:
            return drive(self._flow(), self._transport).content
        except APIStatusError as error:
            raise _refused(error) from error

    async def _aexchange(self) -> Any:
        try:
            return (await adrive(self._flow(), self._transport)).content
        except APIStatusError as error:
            raise _refused(error) from error

    def _flow(self) -> Flow:
        if self._transport is None:
            raise OpenAIError(
                "x509_workload_identity proves who is calling by a certificate: pass an http_client that has one, such "
                "as httpx.Client(verify=context) with context.load_cert_chain(...)"
            )
        origin, target, _ = split_url(X509_TOKEN_URL)
        headers = {"Accept": "application/json", "Content-Type": "application/json"}
        body = encode_json(x509_exchange(self.identity))

        def prepare(_: str | None) -> Outgoing:
            head = render(headers, origin.authority)
            outgoing = Outgoing("POST", origin, target, headers, head, body, _TIMEOUTS)
            outgoing.follows = False
            return outgoing

        return attempts(prepare, None, self._policy)

    def _read(self, answer: Any) -> KeptToken:
        text, lifetime = token_in(_json(answer))
        buffer = self.identity.get("refresh_buffer_seconds", REFRESH_BUFFER)
        return KeptToken.until(super().checked(text), time.time() + lifetime, max(buffer, 0.0))

    def _failure(self, error: Exception) -> Exception:
        return error if isinstance(error, OpenAIError) else super()._failure(error)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.identity['service_account_id']}>"


def _json(content: bytes) -> Any:
    try:
        return decode_json(content)
    except (ValueError, RecursionError):
        return None


def _refused(error: APIStatusError) -> OpenAIError:
    """What a refusal means: the identity is not accepted, or the exchange does not work."""
    if error.status_code in (400, 401, 403):
        return OAuthError(response=error._response, body=_json(cast("Any", error._response).content))
    return OpenAIError(f"The token exchange failed with status {error.status_code}.")
