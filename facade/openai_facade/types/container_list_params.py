# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.container_list_params import ContainerListParams as ContainerListParams


__all__ = ["ContainerListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ContainerListParams": "openai_generated.params.container_list_params",
    },
)
