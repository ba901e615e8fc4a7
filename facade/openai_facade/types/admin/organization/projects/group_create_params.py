# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_group_create_params import ProjectGroupCreateParams as GroupCreateParams


__all__ = ["GroupCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupCreateParams": "openai_generated.params.project_group_create_params:ProjectGroupCreateParams",
    },
)
