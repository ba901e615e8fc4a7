# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_user import ProjectUser as ProjectUser


__all__ = ["ProjectUser"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectUser": "openai_generated.models.project_user",
    },
)
