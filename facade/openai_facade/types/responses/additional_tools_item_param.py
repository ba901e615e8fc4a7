# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.item_param import AdditionalToolsItemParam as AdditionalToolsItemParam


__all__ = ["AdditionalToolsItemParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalToolsItemParam": "openai_generated.params.item_param",
    },
)
