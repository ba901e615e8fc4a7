# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment_info import EnvironmentInfo as EnvironmentInfo


__all__ = ["EnvironmentInfo"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentInfo": "openai_generated.models.environment_info",
    },
)
