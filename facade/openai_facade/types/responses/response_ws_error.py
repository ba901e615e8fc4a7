# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_ws_error import ErrorPayload as Error, ResponseWsError as ResponseWsError


__all__ = ["Error", "ResponseWsError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Error": "openai_generated.models.response_ws_error:ErrorPayload",
        "ResponseWsError": "openai_generated.models.response_ws_error",
    },
)
