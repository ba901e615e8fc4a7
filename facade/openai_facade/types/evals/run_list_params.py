# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.run_list_params import RunListParams as RunListParams


__all__ = ["RunListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunListParams": "openai_generated.params.run_list_params",
    },
)
