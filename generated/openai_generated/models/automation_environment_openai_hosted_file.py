# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_environment_file_id import AutomationEnvironmentFileID
    from openai_generated.models.automation_environment_inline import AutomationEnvironmentInline

    AutomationEnvironmentOpenaiHostedFile: TypeAlias = AutomationEnvironmentFileID | AutomationEnvironmentInline
    """Automation environment openai hosted file: one of 2 kinds, told apart by `type`."""
else:
    AutomationEnvironmentOpenaiHostedFile = TaggedUnion(
        "AutomationEnvironmentOpenaiHostedFile",
        __package__,
        key="type",
        variants={
            "file_id": "AutomationEnvironmentFileID",
            "inline": "AutomationEnvironmentInline",
        },
        shapes=(),
    )
