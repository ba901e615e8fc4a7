# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_response_format_option_param import (
        AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam,
    )


__all__ = ["AssistantResponseFormatOptionParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantResponseFormatOptionParam": "openai_generated.params.assistant_response_format_option_param",
    },
)
