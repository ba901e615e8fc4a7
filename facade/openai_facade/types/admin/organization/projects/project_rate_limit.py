# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_rate_limit import ProjectRateLimit as ProjectRateLimit


__all__ = ["ProjectRateLimit"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ProjectRateLimit": "openai_generated.models.project_rate_limit",
    },
)
