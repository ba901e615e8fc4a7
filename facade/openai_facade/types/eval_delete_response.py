# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse


__all__ = ["EvalDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EvalDeleteResponse": "openai_generated.models.eval_delete_response",
    },
)
