"""One request with everything decided: where it goes, its headers, its body and its patience."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final

from openai_runtime.request.redaction import redacted, shown

from .headers import as_latin1

if TYPE_CHECKING:
    import httpx
    from openai_runtime.request.pieces import Pieces

    from .origin import Origin
    from .timeouts import Timeouts


RETRY_COUNT: Final = "x-stainless-retry-count"
"""The header with the number of attempts before this one."""


class Outgoing:
    """What a transport is asked to send.

    Attributes:
        method: The HTTP verb.
        origin: Scheme, host and port, parsed once per base URL.
        target: Path and query, encoded.
        headers: All headers except those that frame the message (host, content-length).
        head: The same headers as bytes, rendered once per kind of call.
        body: Bytes, a form that can be read again for every attempt, or None.
        timeouts: Patience per phase.
        deadline: `time.monotonic()` after which the call as a whole has failed.
        streamed: The body of the answer is read by whoever asked, not by the transport.
        counted: The attempts are counted in a header, unless somebody has set it or left it out.
        follows: Whether to go where an answer points; None leaves it to the transport. What is signed for one place
            may not be sent to another.
        retries_taken: How often this was sent before.
        started: `time.monotonic()` of the running attempt.
        redirects: How many answers of this attempt sent it elsewhere.
    """

    __slots__ = (
        "body",
        "counted",
        "deadline",
        "follows",
        "head",
        "headers",
        "method",
        "origin",
        "redirects",
        "retries_taken",
        "started",
        "streamed",
        "target",
        "timeouts",
    )

    def __init__(
        self,
        method: str,
        origin: Origin,
        target: str,
        headers: dict[str, str],
        head: bytes,
        body: bytes | Pieces | None,
        timeouts: Timeouts,
        deadline: float | None = None,
        streamed: bool = False,
    ) -> None:
        self.method = method
        self.origin = origin
        self.target = target
        self.headers = headers
        self.head = head
        self.body = body
        self.timeouts = timeouts
        self.deadline = deadline
        self.streamed = streamed
        self.counted = True
        self.follows: bool | None = None
        self.retries_taken = 0
        self.redirects = 0
        self.started = 0.0

    @property
    def url(self) -> str:
        """The whole URL."""
        return self.origin.text + self.target

    @property
    def open_url(self) -> str:
        """The URL without user name and password, which are sent in a header."""
        return f"{self.origin.scheme}://{self.origin.authority}{self.target}"

    @property
    def shown_url(self) -> str:
        """The URL without what grants access: user name, password, keys in the query."""
        return shown(self.open_url)

    @property
    def all_headers(self) -> dict[str, str]:
        """The headers together with the ones that change with every attempt."""
        if not self.counted:
            return self.headers
        return {**self.headers, RETRY_COUNT: str(self.retries_taken)}

    @property
    def http_request(self) -> httpx.Request:
        """The request as an httpx object, for those who want to look at it."""
        import httpx

        body = self.body if isinstance(self.body, bytes) else None
        return httpx.Request(self.method, self.open_url, headers=as_latin1(self.all_headers), content=body)

    def patience(self) -> Timeouts:
        """What is left for each phase, cut at the deadline."""
        if self.deadline is None:
            return self.timeouts
        return self.timeouts.within(max(self.deadline - time.monotonic(), 0.0))

    def time_to_write(self) -> float | None:
        """Seconds for the next piece of the body.

        Raises:
            TimeoutError: There are none left until the deadline.
        """
        if self.deadline is None:
            return self.timeouts.write
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the deadline has passed")
        write = self.timeouts.write
        return left if write is None else min(write, left)

    def __repr__(self) -> str:
        return f"<{self.method} {self.shown_url}>"

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels without its body and without what grants access, so that an error can be pickled safely."""
        origin = self.origin._replace(text=f"{self.origin.scheme}://{self.origin.authority}")
        state = (self.method, origin, shown(self.target), redacted(self.headers), b"", None, self.timeouts)
        return (type(self), state)
