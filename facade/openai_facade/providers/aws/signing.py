"""Requests that are signed: every attempt anew, over the bytes that are sent, by the clock of the server."""

from __future__ import annotations

import time
from email.utils import mktime_tz, parsedate_tz
from typing import TYPE_CHECKING, Any, Final

from ...calling.bound import BoundCredential
from ...calling.kept_tokens import off_the_loop
from ...calling.log import logger
from ...transport.framing import render
from .keys import keys_of
from .sigv4 import ALGORITHM, Keys, Scope, sha256, signature_headers

if TYPE_CHECKING:
    from ...errors import APIStatusError
    from ...transport.origin import Origin
    from ...transport.outgoing import Outgoing
    from .keys import KeySource

TOLERANCE: Final = 240.0
"""Seconds that two clocks may differ; AWS takes 300."""
_CLOCK: Final = (
    "requesttimetooskewed",
    "requestexpired",
    "requestinthefuture",
    "invalidsignature",
    "signaturedoesnotmatch",
)
_EXPIRED: Final = ("expiredtoken", "unrecognizedclient", "invalidclienttokenid", "invalidtoken")


class SigningCredential(BoundCredential):
    """Signs requests with AWS keys.

    Args:
        source: Where the keys come from.
        origin: Where requests go.
        scope: What the signature is good for.
        asynchronous: Whether the client is: then a form is read for its checksum in a thread.
    """

    service = "bedrock(...)"

    def __init__(self, source: KeySource, origin: Origin, scope: Scope, *, asynchronous: bool) -> None:
        self._source = source
        self.origin = origin
        self._scope = scope
        self._asynchronous = asynchronous
        self._ahead = 0.0
        """Seconds that the server's clock is ahead of ours."""

    def token(self) -> Any:
        return self._source.keys()

    def checked(self, token: Any) -> Any:
        return token if isinstance(token, Keys) else keys_of(token)

    def headers(self, token: Any) -> dict[str, str]:
        """The place of the signature, which is known last."""
        return {"Authorization": ALGORITHM}

    def admit(self, outgoing: Outgoing, token: Any) -> Any:
        """Sign a request, unless its Authorization header was taken out."""
        super().admit(outgoing, token)
        if not any(name.lower() == "authorization" for name in outgoing.headers):
            return None
        body = outgoing.body
        if body is None or isinstance(body, bytes):
            return self._sign(outgoing, token, sha256([body or b""]))
        form = body  # which gives the same bytes every time it is read
        if not self._asynchronous:
            return self._sign(outgoing, token, sha256(form))
        return self._sign_later(outgoing, token)

    async def _sign_later(self, outgoing: Outgoing, token: Any) -> None:
        form: Any = outgoing.body
        self._sign(outgoing, token, await off_the_loop(lambda: sha256(form)))

    def _sign(self, outgoing: Outgoing, keys: Keys, checksum: str) -> None:
        headers = {name: value for name, value in outgoing.headers.items() if name.lower() not in _OURS}
        sent = {"Host": outgoing.origin.authority, **headers}
        # A blank can be written in two ways in a query; of these only one is the same with and without a signature.
        path, mark, query = outgoing.target.partition("?")
        outgoing.target = f"{path}{mark}{query.replace('+', '%20')}"
        now = time.time() + self._ahead
        added = signature_headers(outgoing.method, outgoing.target, sent, checksum, keys, self._scope, now)
        outgoing.headers = {**headers, **added}
        outgoing.head = render(outgoing.headers, outgoing.origin.authority)

    def mended(self, refusal: APIStatusError, token: Any) -> bool:
        """Set our clock by the server's, or look for newer keys, where that is what a refusal is about."""
        said = _said(refusal)
        if any(word in said for word in _EXPIRED):
            return self._source.renew()
        if not any(word in said for word in _CLOCK):
            return False
        theirs = _date(refusal)
        if theirs is None or abs(theirs - time.time() - self._ahead) < TOLERANCE:
            return False
        self._ahead = theirs - time.time()
        logger.warning("The clock of this machine is %.0f s off: requests are dated by that of Bedrock", self._ahead)
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} for {self._scope.service} in {self._scope.region}>"


_OURS: Final = frozenset({"authorization", "x-amz-date", "x-amz-content-sha256", "x-amz-security-token"})


def _said(refusal: APIStatusError) -> str:
    """What AWS calls a refusal, in whichever place it says so, without capitals and blanks."""
    if refusal.status_code not in (400, 401, 403):
        return ""
    kind = refusal._response.headers.get("x-amzn-errortype", "")
    return "".join(f"{kind} {refusal.code} {refusal.type} {refusal.body}".lower().split())


def _date(refusal: APIStatusError) -> float | None:
    parsed = parsedate_tz(refusal._response.headers.get("date", ""))
    try:
        return None if parsed is None else float(mktime_tz(parsed))
    except (ValueError, OverflowError):
        return None
