# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.response_delete_params import ResponseDeleteParams as ResponseDeleteParams


__all__ = ["ResponseDeleteParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseDeleteParams": "openai_generated.params.response_delete_params",
    },
)
