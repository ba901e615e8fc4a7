# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaEncryptedContentParam(TypedDict, total=False):
    """Beta encrypted content param (`encrypted_content`)."""

    type: Required[Literal["encrypted_content"]]
    encrypted_content: Required[str]
