# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.environment_resource_none import EnvironmentResourceNone
    from openai_generated.models.environment_resource_open_ai_hosted import EnvironmentResourceOpenAIHosted
    from openai_generated.models.environment_resource_self_hosted import EnvironmentResourceSelfHosted

    Environment: TypeAlias = EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted
    """Environment: one of 3 kinds, told apart by `type`."""
else:
    Environment = TaggedUnion(
        "Environment",
        __package__,
        key="type",
        variants={
            "none": "EnvironmentResourceNone",
            "openai_hosted": "EnvironmentResourceOpenAIHosted",
            "self_hosted": "EnvironmentResourceSelfHosted",
        },
        shapes=(),
    )
