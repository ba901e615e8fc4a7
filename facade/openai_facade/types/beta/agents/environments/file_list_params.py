# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.list_agent_environment_files_params import (
        ListAgentEnvironmentFilesParams as FileListParams,
    )


__all__ = ["FileListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "FileListParams": "openai_generated.params.list_agent_environment_files_params:ListAgentEnvironmentFilesParams",
    },
)
