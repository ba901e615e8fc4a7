"""What the rules see of a request that fits its schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..records.collection import Readable

if TYPE_CHECKING:
    from ..description import JSON, Operation


class Kept(Readable, Protocol):
    """What rules ask of what earlier requests left behind."""

    def knew(self, name: str) -> bool: ...
    def knows(self, collection: str) -> bool: ...


class Asked(Protocol):
    """A request, the part of it that rules look at."""

    @property
    def operation(self) -> Operation: ...
    @property
    def path(self) -> str: ...
    @property
    def ids(self) -> tuple[str, ...]: ...
    @property
    def query(self) -> JSON: ...
    @property
    def body(self) -> Any: ...
    @property
    def store(self) -> Kept: ...
