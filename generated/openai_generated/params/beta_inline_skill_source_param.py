# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """Beta inline skill source (`base64`)."""

    type: Required[Literal["base64"]]
    media_type: Required[Literal["application/zip"]]
    data: Required[str]
