# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_file_id import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID,
    )
    from openai_generated.models.automation_environment_resource_open_ai_hosted_file_hosted_template_file_resource_inline import (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline,
    )

    AutomationEnvironmentResourceOpenaiHostedFile: TypeAlias = (
        AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID
        | AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline
    )
    """Automation environment resource openai hosted file: one of 2 kinds, told apart by `type`."""
else:
    AutomationEnvironmentResourceOpenaiHostedFile = TaggedUnion(
        "AutomationEnvironmentResourceOpenaiHostedFile",
        __package__,
        key="type",
        variants={
            "file_id": "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceFileID",
            "inline": "AutomationEnvironmentResourceOpenAIHostedFileHostedTemplateFileResourceInline",
        },
        shapes=(),
    )
