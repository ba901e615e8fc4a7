# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.call_reject_params import CallRejectParams as CallRejectParams


__all__ = ["CallRejectParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CallRejectParams": "openai_generated.params.call_reject_params",
    },
)
