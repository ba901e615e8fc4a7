# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_cancel_params import ResponseCancelParams as ResponseCancelParams


__all__ = ["ResponseCancelParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCancelParams": "openai_generated.params.response_cancel_params",
    },
)
