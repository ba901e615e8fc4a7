# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import ResponseCompactionItemParam as ResponseCompactionItemParamParam


__all__ = ["ResponseCompactionItemParamParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseCompactionItemParamParam": "openai_generated.params.item_param:ResponseCompactionItemParam",
    },
)
