# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.usage_code_interpreter_sessions_params import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )


__all__ = ["UsageCodeInterpreterSessionsParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UsageCodeInterpreterSessionsParams": "openai_generated.params.usage_code_interpreter_sessions_params",
    },
)
