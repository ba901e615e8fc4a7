# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaInlineSkillSource(Model):
    """Beta inline skill source (`base64`)."""

    type: Literal["base64"] = "base64"
    media_type: Literal["application/zip"] = "application/zip"
    data: str
