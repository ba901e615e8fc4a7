# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.hosted_environment_file import HostedEnvironmentFileID as HostedEnvironmentFileID


__all__ = ["HostedEnvironmentFileID"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedEnvironmentFileID": "openai_generated.models.hosted_environment_file",
    },
)
