"""Ids in bodies: of the right kind, and of something that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..answers import Refused
from ..records.containers import CONTAINERS
from ..records.files import FILES
from ..records.vector_stores import VECTOR_STORES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..records.collection import Collection
    from .asked import Asked
    from .rule import JSON

_CONTINUED = (("previous_response_id", "resp"), ("conversation", "conv"))


def well_formed(body: JSON) -> Iterator[Refused]:
    """What a response goes on from is named by an id of that kind."""
    for field, prefix in _CONTINUED:
        given = body.get(field)
        name = given.get("id") if isinstance(given, dict) else given
        if isinstance(name, str) and not name.startswith(prefix):
            yield _wrong_kind(field, name, prefix)


def _wrong_kind(place: str, name: str, prefix: str) -> Refused:
    words = f"Invalid '{place}': '{name:.100}'. Expected an ID that begins with '{prefix}'."
    return Refused(words, param=place, code="invalid_value")


def searched(asked: Asked) -> Iterator[Refused]:
    """File search looks into vector stores that there are, one at least."""
    for at, tool in enumerate(asked.body.get("tools") or ()):
        if tool.get("type") != "file_search" or "vector_store_ids" not in tool:
            continue
        place = f"tools[{at}].vector_store_ids"
        if not tool["vector_store_ids"]:
            words = f"Invalid '{place}': empty array. Expected an array with minimum length 1, but got an empty array"
            yield Refused(f"{words} instead.", param=place, code="empty_array")
        yield from _there(asked, VECTOR_STORES, tool["vector_store_ids"], place, "vs", "Vector store")


def interpreted(asked: Asked) -> Iterator[Refused]:
    """Code runs in a container that there is, with files that there are."""
    for at, tool in enumerate(asked.body.get("tools") or ()):
        place, container = f"tools[{at}].container", tool.get("container")
        if tool.get("type") == "code_interpreter" and isinstance(container, str):
            yield from _there(asked, CONTAINERS, [container], place, "cntr", "Container")
        elif tool.get("type") == "code_interpreter" and isinstance(container, dict):
            names = container.get("file_ids") or ()
            yield from _there(asked, FILES, names, f"{place}.file_ids", "file", "File")


def resourced(asked: Asked) -> Iterator[Refused]:
    """What an assistant or a thread works with is there."""
    body: JSON = asked.body
    yield from _resources(asked, body.get("tool_resources"), "tool_resources")
    thread = body.get("thread")
    if isinstance(thread, dict):
        yield from _resources(asked, thread.get("tool_resources"), "thread.tool_resources")


def _resources(asked: Asked, given: Any, place: str) -> Iterator[Refused]:
    resources: JSON = given or {}
    stores = (resources.get("file_search") or {}).get("vector_store_ids") or ()
    yield from _there(asked, VECTOR_STORES, stores, f"{place}.file_search.vector_store_ids", "vs", "Vector store")
    files = (resources.get("code_interpreter") or {}).get("file_ids") or ()
    yield from _there(asked, FILES, files, f"{place}.code_interpreter.file_ids", "file", "File")


def attached(asked: Asked) -> Iterator[Refused]:
    """What comes with the messages of a thread is there."""
    for place, message in _messages(asked.body):
        for at, one in enumerate(message.get("attachments") or ()):
            if one.get("file_id") is not None:
                where = f"{place}attachments[{at}].file_id"
                yield from _there(asked, FILES, [one["file_id"]], where, "file", "File")
        content = message.get("content")
        for at, part in enumerate(content if isinstance(content, list) else ()):
            name = (part.get("image_file") or {}).get("file_id")
            if name is not None:
                where = f"{place}content[{at}].image_file.file_id"
                yield from _there(asked, FILES, [name], where, "file", "File")


def _messages(body: JSON) -> Iterator[tuple[str, JSON]]:
    """The messages in a request about threads, each with its place."""
    if "role" in body:
        yield "", body
    thread = body.get("thread")
    for place, given in (
        ("messages", body.get("messages")),
        ("additional_messages", body.get("additional_messages")),
        ("thread.messages", thread.get("messages") if isinstance(thread, dict) else None),
    ):
        yield from ((f"{place}[{at}].", message) for at, message in enumerate(given or ()))


def spoken(asked: Asked) -> Iterator[Refused]:
    """A message in a thread has something in it."""
    for place, message in _messages(asked.body):
        if message.get("content") in ("", []):
            yield Refused("Message content must be non-empty.", param=f"{place}content", code="invalid_value")


def put_in(asked: Asked) -> Iterator[Refused]:
    """A container starts with files that there are."""
    yield from _there(asked, FILES, asked.body.get("file_ids") or (), "file_ids", "file", "File")


def _there(
    asked: Asked, collection: Collection[Any, Any], names: Iterable[Any], place: str, prefix: str, kind: str
) -> Iterator[Refused]:
    for at, name in enumerate(names):
        if not isinstance(name, str) or not name.startswith(prefix):
            where = f"{place}[{at}]" if place.endswith("ids") else place
            yield _wrong_kind(where, str(name), prefix)
        elif collection.find(asked.store, name) is None:
            words = f"{kind} with id '{name:.100}' not found."
            yield Refused(words, status=404, param=place, code="not_found")
