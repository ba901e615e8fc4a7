"""What a client asks of a provider, another service that speaks this API: where it is, and how one identifies there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from ..errors import OpenAIError

if TYPE_CHECKING:
    from ..calling.credentials import Credential


class Service(NamedTuple):
    """A service as one client reaches it.

    Attributes:
        base_url: What operations are put below.
        credential: Who is calling; it sees every request (`Credential.admit`).
    """

    base_url: str
    credential: Credential


class Provider(Protocol):
    """What `openai_facade.providers` makes; one may be passed to any number of clients."""

    @property
    def name(self) -> str:
        """The function that made it, for messages."""
        ...

    def service(self, *, asynchronous: bool) -> Service:
        """The service for one client, as arguments and environment describe it now.

        Raises:
            OpenAIError: They leave something open, or contradict each other.
        """
        ...


def refuse_beside_provider(provider: Provider, **given: object) -> None:
    """Refuse what a provider says itself.

    Raises:
        OpenAIError: It was given to the client, too.
    """
    for name, value in given.items():
        if value is not None:
            raise OpenAIError(
                f"provider and {name} exclude each other: where requests go, and who is calling, is told to "
                f"{provider.name}(...)"
            )
