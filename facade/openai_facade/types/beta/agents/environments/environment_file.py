# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.environment_file import EnvironmentFile as EnvironmentFile


__all__ = ["EnvironmentFile"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "EnvironmentFile": "openai_generated.models.environment_file",
    },
)
