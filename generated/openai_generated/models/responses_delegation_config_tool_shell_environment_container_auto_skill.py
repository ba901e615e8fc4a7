# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.tool_shell_environment_container_auto_skill_inline import (
        ToolShellEnvironmentContainerAutoSkillInline,
    )
    from openai_generated.models.tool_shell_environment_container_auto_skill_skill_reference import (
        ToolShellEnvironmentContainerAutoSkillSkillReference,
    )

    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill: TypeAlias = (
        ToolShellEnvironmentContainerAutoSkillSkillReference | ToolShellEnvironmentContainerAutoSkillInline
    )
    """Responses delegation config tool shell environment container auto skill: one of 2 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill = TaggedUnion(
        "ResponsesDelegationConfigToolShellEnvironmentContainerAutoSkill",
        __package__,
        key="type",
        variants={
            "inline": "ToolShellEnvironmentContainerAutoSkillInline",
            "skill_reference": "ToolShellEnvironmentContainerAutoSkillSkillReference",
        },
        shapes=(),
    )
