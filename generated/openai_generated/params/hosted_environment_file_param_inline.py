# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    """Hosted environment file param inline (`inline`)."""

    data: Required[str]
    path: Required[str]
    type: Required[Literal["inline"]]
