# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.call_create_params import CallCreateParams as CallCreateParams


__all__ = ["CallCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CallCreateParams": "openai_generated.params.call_create_params",
    },
)
