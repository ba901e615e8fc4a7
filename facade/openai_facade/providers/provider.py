"""What every provider is: the arguments of the function that made it, kept where they are not seen."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from ..client.service import Service


class Provider(ABC):
    """A service as its user described it; passed to clients as `provider=`.

    Args:
        arguments: The arguments of the function that made it, without those that were not given.
    """

    name: str
    _shown: ClassVar[tuple[str, ...]]
    """Arguments that are no secret and can be pickled."""

    def __init__(self, **arguments: Any) -> None:
        self._arguments = arguments

        self._services: dict[bool, Service] = {}

    def service(self, *, asynchronous: bool) -> Service:
        """The service for clients of one colour, settled when the first one is made: they share what they fetch.

        Raises:
            OpenAIError: Arguments and environment leave something open, or contradict each other.
        """
        service = self._services.get(asynchronous)
        if service is None:
            service = self._services.setdefault(asynchronous, self._settled(asynchronous))
        return service

    @abstractmethod
    def _settled(self, asynchronous: bool) -> Service:
        """The service as arguments and environment describe it now."""

    def __repr__(self) -> str:
        told = (f"{name}={self._arguments[name]!r}" for name in self._shown if self._arguments.get(name) is not None)
        hidden = "..." if self._secrets() else ""
        return f"{self.name}({', '.join(filter(None, (*told, hidden)))})"

    def _secrets(self) -> list[str]:
        return [name for name, value in self._arguments.items() if name not in self._shown and value is not None]

    def __reduce__(self) -> tuple[Any, ...]:
        """Travels without secrets: where it holds some, it does not travel."""
        if secrets := self._secrets():
            raise TypeError(
                f"{self.name}({', '.join(secrets)}=...) cannot be pickled, for it holds what grants access; make it "
                "where it is used, or let it find its credentials in the environment"
            )
        return _made_again, (type(self), self._arguments)


def _made_again(cls: type[Provider], arguments: dict[str, Any]) -> Provider:
    return cls(**arguments)
