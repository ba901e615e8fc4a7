# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.call_refer_params import CallReferParams as CallReferParams


__all__ = ["CallReferParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CallReferParams": "openai_generated.params.call_refer_params",
    },
)
