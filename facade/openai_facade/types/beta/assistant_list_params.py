# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.assistant_list_params import AssistantListParams as AssistantListParams


__all__ = ["AssistantListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantListParams": "openai_generated.params.assistant_list_params",
    },
)
