# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.subagent_list_params import SubagentListParams as SubagentListParams


__all__ = ["SubagentListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SubagentListParams": "openai_generated.params.subagent_list_params",
    },
)
