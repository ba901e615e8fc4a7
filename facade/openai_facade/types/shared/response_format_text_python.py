# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython


__all__ = ["ResponseFormatTextPython"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFormatTextPython": "openai_generated.models.response_format_text_python",
    },
)
