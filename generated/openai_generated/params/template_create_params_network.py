# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import SequenceNotStr, TypedDict


class TemplateCreateParamsNetwork(TypedDict, total=False):
    """Template create params network."""

    access: Required[Literal["enabled", "disabled", "restricted"]]
    allowed_domains: SequenceNotStr[str] | None
    blocked_domains: SequenceNotStr[str] | None
