# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.local_environment import LocalSkill as LocalSkill


__all__ = ["LocalSkill"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "LocalSkill": "openai_generated.models.local_environment",
    },
)
