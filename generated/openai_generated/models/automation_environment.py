# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.automation_environment_open_ai_hosted import AutomationEnvironmentOpenAIHosted
    from openai_generated.models.automation_environment_resource_none import AutomationEnvironmentResourceNone
    from openai_generated.models.automation_environment_resource_self_hosted import (
        AutomationEnvironmentResourceSelfHosted,
    )

    AutomationEnvironment: TypeAlias = (
        AutomationEnvironmentResourceNone | AutomationEnvironmentOpenAIHosted | AutomationEnvironmentResourceSelfHosted
    )
    """Automation environment: one of 3 kinds, told apart by `type`."""
else:
    AutomationEnvironment = TaggedUnion(
        "AutomationEnvironment",
        __package__,
        key="type",
        variants={
            "none": "AutomationEnvironmentResourceNone",
            "openai_hosted": "AutomationEnvironmentOpenAIHosted",
            "self_hosted": "AutomationEnvironmentResourceSelfHosted",
        },
        shapes=(),
    )
