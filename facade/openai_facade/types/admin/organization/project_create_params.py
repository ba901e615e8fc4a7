# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_create_params import ProjectCreateParams as ProjectCreateParams


__all__ = ["ProjectCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectCreateParams": "openai_generated.params.project_create_params",
    },
)
