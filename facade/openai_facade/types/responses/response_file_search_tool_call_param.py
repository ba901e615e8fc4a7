# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import (
        ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
        ResponseFileSearchToolCallResultParam as Result,
    )


__all__ = ["ResponseFileSearchToolCallParam", "Result"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseFileSearchToolCallParam": "openai_generated.params.item_param",
        "Result": "openai_generated.params.item_param:ResponseFileSearchToolCallResultParam",
    },
)
