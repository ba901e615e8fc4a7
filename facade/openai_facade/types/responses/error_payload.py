# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_ws_error import ErrorPayload as ErrorPayload


__all__ = ["ErrorPayload"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ErrorPayload": "openai_generated.models.response_ws_error",
    },
)
