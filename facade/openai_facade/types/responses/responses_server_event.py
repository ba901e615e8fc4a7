# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.responses_server_event import ResponsesServerEvent as ResponsesServerEvent


__all__ = ["ResponsesServerEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponsesServerEvent": "openai_generated.models.responses_server_event",
    },
)
