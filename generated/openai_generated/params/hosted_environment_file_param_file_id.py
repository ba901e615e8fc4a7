# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    """Hosted environment file param file ID (`file_id`)."""

    file_id: Required[str]
    path: Required[str]
    type: Required[Literal["file_id"]]
