# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal as ResponseOutputRefusal


__all__ = ["ResponseOutputRefusal"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseOutputRefusal": "openai_generated.models.response_output_refusal",
    },
)
