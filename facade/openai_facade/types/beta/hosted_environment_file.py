# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file import (
        HostedEnvironmentFile as HostedEnvironmentFile,
        HostedEnvironmentFileResourceInline as HostedEnvironmentFileResourceInline,
    )


__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedEnvironmentFile": "openai_generated.models.hosted_environment_file",
        "HostedEnvironmentFileResourceInline": "openai_generated.models.hosted_environment_file",
    },
)
