# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_error_code import ResponseSteerErrorCode as ResponseSteerErrorCode


__all__ = ["ResponseSteerErrorCode"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerErrorCode": "openai_generated.models.response_steer_error_code",
    },
)
