"""Keys as users give them: text, or a function that is asked before every attempt; and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from ..errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..auth.workload import WorkloadIdentityAuth
    from ..errors import APIStatusError
    from ..transport.outgoing import Outgoing

_odd = re.compile(r"[^\x20-\x7e\xa0-\xff]").search
"""What a header cannot carry: control characters, line breaks, and what latin-1 does not have.

Blanks it can, and local servers are given keys such as "not needed".
"""


def checked_key(value: object, name: str) -> str:
    """Refuse a key that cannot be sent, without showing it.

    Raises:
        TypeError: It is not text.
        OpenAIError: It holds characters that a header cannot carry.
    """
    if not isinstance(value, str):
        hint = (
            "a coroutine; an async function needs AsyncOpenAI" if isinstance(value, Awaitable) else type(value).__name__
        )
        raise TypeError(f"{name} must be a str or a function that returns one, not {hint}")
    key = value.strip()
    if found := _odd(key):
        raise OpenAIError(
            f"{name} holds {found[0]!r} at position {found.start()}, which a header cannot carry. "
            "Was it copied together with something else?"
        )
    return key


class Credential:
    """A source of tokens that is asked before every attempt.

    Attributes:
        admits: `admit` wants to see every request.
    """

    admits = False

    def __init__(self, function: Callable[[], Any], name: str) -> None:
        self._function = function
        self._name = name

    def token(self) -> Any:
        """Ask for a token; in an async client the result may have to be awaited."""
        return self._function()

    def checked(self, token: object) -> str:
        """What was handed out, if it can be used."""
        if isinstance(token, Awaitable):
            getattr(token, "close", lambda: None)()  # no "never awaited" on top
        key = checked_key(token, f"the result of the {self._name} function")
        if not key:
            raise OpenAIError(f"the {self._name} function returned an empty key")
        return key

    def refresh(self, refused: str | None = None) -> bool:
        """Forget a refused token; says whether asking again can help."""
        return False

    def headers(self, token: Any) -> Mapping[str, str]:
        """The headers that a token is sent in."""
        return {"Authorization": f"Bearer {token}"}

    def admit(self, outgoing: Outgoing, token: Any) -> Any:
        """Look at a request that is about to be sent with a token, and sign it where that is wanted.

        In an async client the result may have to be awaited.

        Raises:
            OpenAIError: It must not be sent.
        """

    def mended(self, refusal: APIStatusError, token: Any) -> bool:
        """Whether the same request may be answered otherwise now; asked once a call."""
        return refusal.status_code == 401 and self.refresh(token)


class WorkloadCredential(Credential):
    """Tokens of a workload identity."""

    def __init__(self, auth: WorkloadIdentityAuth, *, asynchronous: bool) -> None:
        super().__init__(auth.get_token_async if asynchronous else auth.get_token, "workload_identity")
        self._auth = auth

    def refresh(self, refused: str | None = None) -> bool:
        self._auth.invalidate_token()
        return True
