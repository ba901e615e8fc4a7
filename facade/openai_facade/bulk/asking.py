"""What may be given as the requests of a run, and what becomes of it: an operation and its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import define, field

from ..errors import BulkRequestError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .templates import Template

_BATCH_LINE: Final = frozenset({"custom_id", "method", "url", "body"})
BATCH_URLS: Final = {
    "/v1/responses": "responses.create",
    "/v1/chat/completions": "chat.completions.create",
    "/v1/completions": "completions.create",
    "/v1/embeddings": "embeddings.create",
    "/v1/moderations": "moderations.create",
    "/v1/images/generations": "images.generate",
    "/v1/images/edits": "images.edit",
    "/v1/videos": "videos.create",
}
"""Operations by the `url` of a line as the Batch API takes it."""


@define(frozen=True, slots=True)
class Request:
    """One request of a run, where more is to be said of it than its arguments.

    Attributes:
        arguments: What the operation is given.
        operation: The operation, such as `embeddings.create`; that of the run unless given.
        id: Your own name for it, which its row has, too. It is found by it when the run is resumed.
    """

    arguments: Mapping[str, Any] = field(factory=dict)
    operation: str | None = None
    id: str | None = None


class Asked(NamedTuple):
    """A request as it will be sent."""

    place: int
    id: str | None
    operation: str
    arguments: Mapping[str, Any]


class Plan(NamedTuple):
    """What is said once for all requests of a run.

    Attributes:
        operation: What they call, unless they say otherwise.
        template: Makes arguments of texts and rows.
        defaults: Arguments of those that do not name them.
        shared: Arguments of all, such as the format of the output.
    """

    operation: str
    template: Template | None = None
    defaults: Mapping[str, Any] = {}
    shared: Mapping[str, Any] = {}

    def asked(self, items: Iterable[Any]) -> Iterator[Asked]:
        """The requests one by one, as they are taken.

        Raises:
            BulkRequestError: One of them is no request; `index` says which.
        """
        operation, plain = self.operation, not (self.template or self.defaults or self.shared)
        for index, item in enumerate(items):
            if plain and item.__class__ is dict and "url" not in item:  # as with most; every request passes here
                yield Asked(index, None, operation, item)
            else:
                yield self.one(index, item)

    def one(self, index: int, item: Any) -> Asked:
        """One of them."""
        id, operation, arguments = self._parts(index, item)
        for name, value in self.defaults.items():
            if name not in arguments:
                arguments[name] = value
        for name, value in self.shared.items():
            if name in arguments:
                arguments[name] = _joined(index, name, arguments[name], value)
            else:
                arguments[name] = value
        return Asked(index, id, operation, arguments)

    def _parts(self, index: int, item: Any) -> tuple[str | None, str, dict[str, Any]]:
        if isinstance(item, Request):
            operation = item.operation or self.operation
            return _id(index, item.id), operation, self._arguments(index, item.arguments, operation)
        if self.template is None and _is_batch_line(item):  # with a template they are columns like others
            return _of_batch_line(index, item)
        return None, self.operation, self._arguments(index, item, self.operation)

    def _arguments(self, index: int, item: Any, operation: str) -> dict[str, Any]:
        if self.template is not None:
            return self.template.filled(index, item, operation)
        if isinstance(item, Mapping):
            return dict(item)
        hint = "; texts need a template, such as template='{text}'" if isinstance(item, str) else ""
        raise BulkRequestError(
            f"request {index} must be a dict of arguments or a Request, not {type(item).__name__}{hint}", index=index
        )


def _id(index: int, id: Any) -> str | None:
    if id is None or isinstance(id, str):
        return id
    raise BulkRequestError(f"the id of request {index} must be text, not {type(id).__name__}", index=index)


def _is_batch_line(item: Any) -> bool:
    return isinstance(item, Mapping) and item.keys() >= {"method", "url", "body"} and item.keys() <= _BATCH_LINE


def _of_batch_line(index: int, line: Mapping[str, Any]) -> tuple[str | None, str, dict[str, Any]]:
    """A line as the Batch API takes it."""
    operation, body = BATCH_URLS.get(line["url"]), line["body"]
    if operation is None or line["method"] != "POST" or not isinstance(body, Mapping):
        known = ", ".join(BATCH_URLS)
        raise BulkRequestError(
            f"request {index} is a line for a batch, but not a POST with a body to one of {known}", index=index
        )
    return _id(index, line.get("custom_id")), operation, dict(body)


def _joined(index: int, name: str, given: Any, shared: Any) -> Any:
    """An argument that the run and the request both say something about."""
    if isinstance(given, Mapping) and isinstance(shared, Mapping) and not given.keys() & shared.keys():
        return {**given, **shared}
    raise BulkRequestError(f"request {index} has {name}, which the run gives all its requests", index=index)
