# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.eval_update_params import EvalUpdateParams as EvalUpdateParams


__all__ = ["EvalUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EvalUpdateParams": "openai_generated.params.eval_update_params",
    },
)
