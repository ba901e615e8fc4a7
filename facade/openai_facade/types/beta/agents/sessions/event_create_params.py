# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.event_create_params import EventCreateParams as EventCreateParams


__all__ = ["EventCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EventCreateParams": "openai_generated.params.event_create_params",
    },
)
