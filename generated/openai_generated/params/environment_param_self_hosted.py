# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class EnvironmentParamSelfHosted(TypedDict, total=False):
    """Environment param self hosted (`self_hosted`)."""

    type: Required[Literal["self_hosted"]]
    workspace_directory: Required[str]
    capability_directories: SequenceNotStr[str] | None
