# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.environment_template_file_hosted_template_file_resource_file_id import (
        EnvironmentTemplateFileHostedTemplateFileResourceFileID,
    )
    from openai_generated.models.environment_template_file_hosted_template_file_resource_inline import (
        EnvironmentTemplateFileHostedTemplateFileResourceInline,
    )

    EnvironmentTemplateFile: TypeAlias = (
        EnvironmentTemplateFileHostedTemplateFileResourceFileID
        | EnvironmentTemplateFileHostedTemplateFileResourceInline
    )
    """Environment template file: one of 2 kinds, told apart by `type`."""
else:
    EnvironmentTemplateFile = TaggedUnion(
        "EnvironmentTemplateFile",
        __package__,
        key="type",
        variants={
            "file_id": "EnvironmentTemplateFileHostedTemplateFileResourceFileID",
            "inline": "EnvironmentTemplateFileHostedTemplateFileResourceInline",
        },
        shapes=(),
    )
