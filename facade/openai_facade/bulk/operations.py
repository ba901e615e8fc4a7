"""The operations of the client tree by their names: which there are, how they are sent, how answers are read."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from openai_runtime.request.call import Call
from openai_runtime.resource import AsyncResource, SyncResource

from ..resources._tree import Resources

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class _Noting(Resources):
    """A tree of resources whose methods tell what they would send."""

    _asynchronous = False
    _takes_any_schema = True

    def _send_endpoint(self, *call: Any, **options: Any) -> Call:
        return Call(*call, **options)

    _send_raw = _send_endpoint


_NOTING = _Noting()


@lru_cache(maxsize=256)
def noted(operation: str) -> Callable[..., Any]:
    """The method that tells what an operation would send.

    Raises:
        ValueError: There is no such operation.
    """
    try:
        method: Callable[..., Any] = attrgetter(operation)(_NOTING)
    except (AttributeError, ImportError) as cause:
        raise ValueError(f"the client has no operation {operation!r}") from cause
    resource, _, name = operation.rpartition(".")
    if not resource or not hasattr(attrgetter(resource)(_NOTING).with_raw_response, name):
        raise ValueError(f"{operation!r} is no single call to the API: a run takes what has a with_raw_response")
    return method


def call_of(operation: str, arguments: Mapping[str, Any]) -> Call:
    """The call that an operation makes of arguments.

    Raises:
        ValueError: There is no such operation, or its answer is no single thing.
        TypeError: It does not take these arguments.
    """
    call = noted(operation)(**arguments)
    if not isinstance(call, Call):
        raise ValueError(f"{operation!r} is no single call to the API")
    if call.streams:
        raise ValueError(f"{operation!r} with stream=True gives events; a run keeps whole answers")
    return call


def raw_method(client: Any, operation: str) -> Callable[..., Any]:
    """The method of a client that answers with the raw response."""
    resource, _, name = operation.rpartition(".")
    view = attrgetter(resource)(client).with_raw_response
    if name not in view._given.__dict__:
        view = view._resource  # what the view would call each time, where nobody has put a method on the resource
    method: Callable[..., Any] = getattr(view, name)
    return method


def name_of(client: Any, operation: Any) -> str:
    """The name of an operation that is given by name, or as the method of a client.

    Raises:
        TypeError: It is neither.
        ValueError: There is no such operation, or it is of another client.
    """
    if isinstance(operation, str):
        noted(operation)
        return operation
    resource, method = getattr(operation, "__self__", None), getattr(operation, "__name__", None)
    if not isinstance(resource, SyncResource | AsyncResource) or method is None:
        raise TypeError(f"operation must be the name of an operation or a method of the client, not {operation!r}")
    if resource._client is not client:
        raise ValueError(f"operation is a method of another client: use its own bulk.map, or the name of {method}")
    path = _path(client, resource)
    if path is None:
        raise ValueError(f"operation is a method of no resource of the client: {operation!r}")
    return name_of(client, f"{path}.{method}")


def _path(holder: Any, wanted: Any) -> str | None:
    """Where a resource stands in the tree."""
    for name, child in vars(holder).items():
        if child is wanted:
            return str(name)
        if isinstance(child, SyncResource | AsyncResource) and (below := _path(child, wanted)) is not None:
            return f"{name}.{below}"
    return None
