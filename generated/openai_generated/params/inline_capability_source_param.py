# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InlineCapabilitySourceParam(TypedDict, total=False):
    """Inline capability source param (`base64`)."""

    data: Required[str]
    media_type: Required[Literal["application/zip"]]
    type: Required[Literal["base64"]]
