# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_output_refusal import ResponseOutputRefusal as RefusalContent


__all__ = ["RefusalContent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RefusalContent": "openai_generated.models.response_output_refusal:ResponseOutputRefusal",
    },
)
