"""Credentials that are meant for one host: nothing is sent anywhere else with them, and nothing follows a redirect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import OpenAIError
from .credentials import Credential

if TYPE_CHECKING:
    from ..transport.origin import Origin
    from ..transport.outgoing import Outgoing


class BoundCredential(Credential):
    """What holds for credentials of one host.

    Attributes:
        origin: The host.
        service: How it is called in messages.
    """

    admits = True
    origin: Origin
    service: str

    def admit(self, outgoing: Outgoing, token: Any) -> Any:
        """Refuse a request that would carry the token elsewhere, or a key of somebody else's.

        Raises:
            OpenAIError: It goes to another host, or to a websocket, or has an Authorization header of its own.
        """
        origin = outgoing.origin
        if origin.scheme.startswith("ws"):
            raise OpenAIError(f"{self.service} does not identify clients on websockets")
        if (origin.scheme, origin.host, origin.port) != (self.origin.scheme, self.origin.host, self.origin.port):
            raise OpenAIError(
                f"{self.service} identifies this client to {self.origin.authority} alone: nothing is sent to "
                f"{origin.authority}"
            )
        outgoing.follows = False
        given = [value for name, value in outgoing.headers.items() if name.lower() == "authorization"]
        if given not in ([], [self.headers(token)["Authorization"]]):
            raise OpenAIError(
                f"{self.service} identifies this client by itself: take Authorization out of default_headers and "
                "extra_headers"
            )


class BoundKey(BoundCredential):
    """A key, or a function that is asked for one before every attempt."""

    def __init__(self, source: Credential, origin: Origin, service: str) -> None:
        self._source = source
        self.origin = origin
        self.service = service

    def token(self) -> Any:
        return self._source.token()

    def checked(self, token: object) -> str:
        return self._source.checked(token)

    def refresh(self, refused: str | None = None) -> bool:
        return self._source.refresh(refused)


class FixedKey(Credential):
    """A key that was given once."""

    def __init__(self, key: str, name: str) -> None:
        super().__init__(lambda: key, name)
