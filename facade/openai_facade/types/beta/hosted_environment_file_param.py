# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.hosted_environment_file_param import (
        HostedEnvironmentFileParam as HostedEnvironmentFileParam,
    )
    from openai_generated.params.hosted_environment_file_param_file_id import (
        HostedEnvironmentFileParamFileID as HostedEnvironmentFileParamFileID,
    )
    from openai_generated.params.hosted_environment_file_param_inline import (
        HostedEnvironmentFileParamInline as HostedEnvironmentFileParamInline,
    )


__all__ = ["HostedEnvironmentFileParam", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedEnvironmentFileParam": "openai_generated.params.hosted_environment_file_param",
        "HostedEnvironmentFileParamFileID": "openai_generated.params.hosted_environment_file_param_file_id",
        "HostedEnvironmentFileParamInline": "openai_generated.params.hosted_environment_file_param_inline",
    },
)
