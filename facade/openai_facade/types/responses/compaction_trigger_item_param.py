# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_input_item_param import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )


__all__ = ["CompactionTriggerItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompactionTriggerItemParam": "openai_generated.params.response_input_item_param",
    },
)
