# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.fork_client_event import ForkClientEvent as ForkClientEvent


__all__ = ["ForkClientEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ForkClientEvent": "openai_generated.models.fork_client_event",
    },
)
