# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_api_error import EvalAPIError as EvalAPIError


__all__ = ["EvalAPIError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EvalAPIError": "openai_generated.models.eval_api_error",
    },
)
