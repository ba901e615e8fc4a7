# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.responses_delegation_config_tool_shell_environment_container_auto import (
        ResponsesDelegationConfigToolShellEnvironmentContainerAuto,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_environment_container_reference import (
        ResponsesDelegationConfigToolShellEnvironmentContainerReference,
    )
    from openai_generated.models.responses_delegation_config_tool_shell_environment_local import (
        ResponsesDelegationConfigToolShellEnvironmentLocal,
    )

    ResponsesDelegationConfigToolShellEnvironment: TypeAlias = (
        ResponsesDelegationConfigToolShellEnvironmentContainerAuto
        | ResponsesDelegationConfigToolShellEnvironmentContainerReference
        | ResponsesDelegationConfigToolShellEnvironmentLocal
    )
    """Responses delegation config tool shell environment: one of 3 kinds, told apart by `type`."""
else:
    ResponsesDelegationConfigToolShellEnvironment = TaggedUnion(
        "ResponsesDelegationConfigToolShellEnvironment",
        __package__,
        key="type",
        variants={
            "container_auto": "ResponsesDelegationConfigToolShellEnvironmentContainerAuto",
            "container_reference": "ResponsesDelegationConfigToolShellEnvironmentContainerReference",
            "local": "ResponsesDelegationConfigToolShellEnvironmentLocal",
        },
        shapes=(),
    )
