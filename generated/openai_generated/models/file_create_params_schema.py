# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.hosted_environment_file_param_file_id import HostedEnvironmentFileParamFileID
    from openai_generated.models.hosted_environment_file_param_inline import HostedEnvironmentFileParamInline

    FileCreateParamsSchema: TypeAlias = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline
    """File create params schema: one of 2 kinds, told apart by `type`."""
else:
    FileCreateParamsSchema = TaggedUnion(
        "FileCreateParamsSchema",
        __package__,
        key="type",
        variants={
            "file_id": "HostedEnvironmentFileParamFileID",
            "inline": "HostedEnvironmentFileParamInline",
        },
        shapes=(),
    )
