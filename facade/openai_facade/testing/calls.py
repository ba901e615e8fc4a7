"""A checked request on its way to the handler of its operation, and the table of handlers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from .answers import Answer, Refused
from .checks import Part
from .description import JSON, Operation, operation_key

if TYPE_CHECKING:
    from .batching import BatchCourse
    from .checks import Checks
    from .description import Description
    from .examples import Examples
    from .grading.grades import Python
    from .model.rules import Model
    from .searching import Index
    from .store import Store


INVENT = "x-emulator-invent"
Body: TypeAlias = Mapping[str, Any]
"""The JSON of an answer: a record, or what was made for the answer alone."""


class OpenSession(Protocol):
    """A live session, as far as requests beside it have to do with it."""

    config: JSON

    def close(self, reason: str, client_event_id: str | None = None) -> None: ...


class Emulated(Protocol):
    """What a handler may ask of the API that it is a part of; `service.Service` is the one there is."""

    description: Description
    invent: bool
    url: str
    checks: Checks
    answer_checks: Checks
    examples: Examples
    store: Store
    index: Index
    model: Model
    batches: BatchCourse
    open_sessions: dict[str, OpenSession]
    python: Python | None

    def call(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Answer: ...
    def request_id(self) -> str: ...
    def regular(self, call: Call) -> Body | Answer: ...


@dataclass(slots=True)
class Call:
    """One request that has passed the checks.

    `body` is a dict for JSON and forms (files are `Part` values), text or bytes for everything else.
    """

    service: Emulated
    operation: Operation
    ids: tuple[str, ...]
    query: JSON
    body: Any
    headers: dict[str, str]

    @property
    def store(self) -> Store:
        """What the emulator remembers."""
        return self.service.store

    @property
    def invent(self) -> bool:
        """Whether an unknown id is answered with an invented object."""
        return self.service.invent or INVENT in self.headers

    @property
    def path(self) -> str:
        """The path with its ids, as it is below the version prefix."""
        ids = iter(self.ids)
        return "/".join(next(ids) if part.startswith("{") else part for part in self.operation.path.split("/"))

    def regular(self) -> Body | Answer:
        """What the emulator itself answers: for a handler of one's own that only changes something of it."""
        return self.service.regular(self)

    def file(self, name: str) -> Part:
        """A file of the form.

        Raises:
            Refused: The field is no file.
        """
        part = self.body.get(name)
        if not isinstance(part, Part):
            raise Refused(f"'{name}' must be a file", param=name)
        return part


Handler: TypeAlias = Callable[[Call], "Body | Answer"]

handlers: dict[str, Handler] = {}


def route(*operations: str) -> Callable[[Handler], Handler]:
    """Register the handler of an operation, named by method and path: `POST /files`."""

    def register(handler: Handler) -> Handler:
        for operation in operations:
            method, _, path = operation.partition(" ")
            handlers[operation_key(method, path)] = handler
        return handler

    return register
