# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_format_text_config import ResponseFormatTextConfig as ResponseFormatTextConfig


__all__ = ["ResponseFormatTextConfig"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFormatTextConfig": "openai_generated.models.response_format_text_config",
    },
)
