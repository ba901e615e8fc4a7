# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_text import ResponseOutputText as OutputTextContent


__all__ = ["OutputTextContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputTextContent": "openai_generated.models.response_output_text:ResponseOutputText",
    },
)
