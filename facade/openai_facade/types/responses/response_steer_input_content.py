# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_steer_input_content import (
        ResponseSteerInputContent as ResponseSteerInputContent,
    )


__all__ = ["ResponseSteerInputContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseSteerInputContent": "openai_generated.models.response_steer_input_content",
    },
)
