# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_update_params import ProjectUpdateParams as ProjectUpdateParams


__all__ = ["ProjectUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectUpdateParams": "openai_generated.params.project_update_params",
    },
)
