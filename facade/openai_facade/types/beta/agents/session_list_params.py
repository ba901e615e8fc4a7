# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.session_list_params import SessionListParams as SessionListParams


__all__ = ["SessionListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SessionListParams": "openai_generated.params.session_list_params",
    },
)
