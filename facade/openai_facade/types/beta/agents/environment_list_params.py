# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.environment_list_params import EnvironmentListParams as EnvironmentListParams


__all__ = ["EnvironmentListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentListParams": "openai_generated.params.environment_list_params",
    },
)
