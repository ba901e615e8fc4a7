# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.agent_environment_files import AsyncFiles as AsyncFiles, Files as Files
    from openai_facade.resources.beta.agents.environments import (
        environments as environments,
        files as files,
        templates as templates,
    )
    from openai_facade.resources.beta.agents.environments.environments import (
        AsyncEnvironments as AsyncEnvironments,
        Environments as Environments,
    )
    from openai_generated.resources.beta.agents.environments.environments import (
        AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse,
        AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse,
        EnvironmentsWithRawResponse as EnvironmentsWithRawResponse,
        EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.environments.files import (
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from openai_generated.resources.beta.agents.environments.templates import (
        AsyncTemplates as AsyncTemplates,
        AsyncTemplatesWithRawResponse as AsyncTemplatesWithRawResponse,
        AsyncTemplatesWithStreamingResponse as AsyncTemplatesWithStreamingResponse,
        Templates as Templates,
        TemplatesWithRawResponse as TemplatesWithRawResponse,
        TemplatesWithStreamingResponse as TemplatesWithStreamingResponse,
    )


__all__ = [
    "AsyncEnvironments",
    "AsyncEnvironmentsWithRawResponse",
    "AsyncEnvironmentsWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncTemplates",
    "AsyncTemplatesWithRawResponse",
    "AsyncTemplatesWithStreamingResponse",
    "Environments",
    "EnvironmentsWithRawResponse",
    "EnvironmentsWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "Templates",
    "TemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncEnvironments": "openai_facade.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncEnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "AsyncFiles": "openai_facade.extensions.agent_environment_files",
        "AsyncFilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncFilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
        "AsyncTemplates": "openai_generated.resources.beta.agents.environments.templates",
        "AsyncTemplatesWithRawResponse": "openai_generated.resources.beta.agents.environments.templates",
        "AsyncTemplatesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.templates",
        "Environments": "openai_facade.resources.beta.agents.environments.environments",
        "EnvironmentsWithRawResponse": "openai_generated.resources.beta.agents.environments.environments",
        "EnvironmentsWithStreamingResponse": "openai_generated.resources.beta.agents.environments.environments",
        "Files": "openai_facade.extensions.agent_environment_files",
        "FilesWithRawResponse": "openai_generated.resources.beta.agents.environments.files",
        "FilesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.files",
        "Templates": "openai_generated.resources.beta.agents.environments.templates",
        "TemplatesWithRawResponse": "openai_generated.resources.beta.agents.environments.templates",
        "TemplatesWithStreamingResponse": "openai_generated.resources.beta.agents.environments.templates",
        "environments": ".environments:",
        "files": ".files:",
        "templates": ".templates:",
    },
)
