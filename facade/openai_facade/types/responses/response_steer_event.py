# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_event import ResponseSteerEvent as ResponseSteerEvent


__all__ = ["ResponseSteerEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerEvent": "openai_generated.models.response_steer_event",
    },
)
