# Generated, do not edit. Made by: python -m openai_codegen generate
"""Names that signatures of the low-level functions use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from openai_runtime.response import Response as Response
from openai_runtime.unset import Omit as Unset
from openai_runtime.unset import omit as UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openai_runtime.endpoint import Endpoint
    from openai_runtime.files import FileTypes as File
    from openai_runtime.model import Model
    from openai_runtime.stream import AsyncStream, Stream

__all__ = ["UNSET", "AsyncCaller", "Caller", "File", "Response", "Unset", "fields"]


class Caller(Protocol):
    """Whatever can send a request by blocking: a low-level client, or a client of the facade."""

    def call_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]: ...
    def stream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Stream[Any]: ...


class AsyncCaller(Protocol):
    """The same by awaiting."""

    async def acall_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> Response[Any]: ...
    async def astream_endpoint(self, endpoint: Endpoint, arguments: Mapping[str, Any]) -> AsyncStream[Any]: ...


def fields(body: Mapping[str, Any] | Model | Unset) -> dict[str, Any]:
    """The fields of a body by name, whatever it was given as.

    Raises:
        TypeError: It is text, or something else that has no fields.
    """
    from openai_runtime.model import Model

    if isinstance(body, Unset):
        return {}
    if isinstance(body, Model):
        return dict(vars(body))
    if not hasattr(body, "keys"):
        raise TypeError(f"body must be a dict or a model, not {type(body).__name__}")
    return dict(body)


def __getattr__(name: str) -> Any:
    if name == "File":
        from openai_runtime.files import FileTypes

        return FileTypes
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
