# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.group_update_params import GroupUpdateParams as GroupUpdateParams


__all__ = ["GroupUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupUpdateParams": "openai_generated.params.group_update_params",
    },
)
