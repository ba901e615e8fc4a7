# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_compaction_item_param import (
        ResponseCompactionItemParam as ResponseCompactionItemParam,
    )


__all__ = ["ResponseCompactionItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCompactionItemParam": "openai_generated.models.response_compaction_item_param",
    },
)
