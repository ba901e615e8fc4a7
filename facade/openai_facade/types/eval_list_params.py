# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.eval_list_params import EvalListParams as EvalListParams


__all__ = ["EvalListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EvalListParams": "openai_generated.params.eval_list_params",
    },
)
