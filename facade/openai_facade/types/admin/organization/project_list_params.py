# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_list_params import ProjectListParams as ProjectListParams


__all__ = ["ProjectListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectListParams": "openai_generated.params.project_list_params",
    },
)
