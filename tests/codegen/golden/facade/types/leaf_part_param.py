# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.leaf_part_param import LeafPartParam as LeafPartParam


__all__ = ["LeafPartParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LeafPartParam": "openai_generated.params.leaf_part_param",
    },
)
