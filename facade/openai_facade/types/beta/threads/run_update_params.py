# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.run_update_params import RunUpdateParams as RunUpdateParams


__all__ = ["RunUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunUpdateParams": "openai_generated.params.run_update_params",
    },
)
