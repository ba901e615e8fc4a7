# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.hosted_environment_file_id import HostedEnvironmentFileID
    from openai_generated.models.hosted_environment_file_resource_inline import HostedEnvironmentFileResourceInline

    HostedEnvironmentFile: TypeAlias = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline
    """Hosted environment file: one of 2 kinds, told apart by `type`."""
else:
    HostedEnvironmentFile = TaggedUnion(
        "HostedEnvironmentFile",
        __package__,
        key="type",
        variants={
            "file_id": "HostedEnvironmentFileID",
            "inline": "HostedEnvironmentFileResourceInline",
        },
        shapes=(),
    )
