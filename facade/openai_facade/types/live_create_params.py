# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.live_create_params import LiveCreateParams as LiveCreateParams


__all__ = ["LiveCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LiveCreateParams": "openai_generated.params.live_create_params",
    },
)
