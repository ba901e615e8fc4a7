# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_prompt import ResponsePrompt as ResponsePrompt
    from openai_generated.models.response_prompt_variable import ResponsePromptVariable as Variables


__all__ = ["ResponsePrompt", "Variables"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponsePrompt": "openai_generated.models.response_prompt",
        "Variables": "openai_generated.models.response_prompt_variable:ResponsePromptVariable",
    },
)
