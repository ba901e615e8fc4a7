# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_moderations_params import UsageModerationsParams as UsageModerationsParams


__all__ = ["UsageModerationsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageModerationsParams": "openai_generated.params.usage_moderations_params",
    },
)
