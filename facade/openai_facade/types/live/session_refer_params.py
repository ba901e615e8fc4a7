# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_refer_params import SessionReferParams as SessionReferParams


__all__ = ["SessionReferParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionReferParams": "openai_generated.params.session_refer_params",
    },
)
