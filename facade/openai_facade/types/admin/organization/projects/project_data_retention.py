# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_data_retention import ProjectDataRetention as ProjectDataRetention


__all__ = ["ProjectDataRetention"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectDataRetention": "openai_generated.models.project_data_retention",
    },
)
