# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.environment_param_none import EnvironmentParamNone
    from openai_generated.models.environment_param_open_ai_hosted import EnvironmentParamOpenAIHosted
    from openai_generated.models.environment_param_self_hosted import EnvironmentParamSelfHosted

    EnvironmentParam: TypeAlias = EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted
    """Environment param: one of 3 kinds, told apart by `type`."""
else:
    EnvironmentParam = TaggedUnion(
        "EnvironmentParam",
        __package__,
        key="type",
        variants={
            "none": "EnvironmentParamNone",
            "openai_hosted": "EnvironmentParamOpenAIHosted",
            "self_hosted": "EnvironmentParamSelfHosted",
        },
        shapes=(),
    )
