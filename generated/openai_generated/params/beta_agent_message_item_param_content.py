# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class BetaEncryptedContentParam(TypedDict, total=False):
    """Beta encrypted content param (`encrypted_content`)."""

    type: Required[Literal["encrypted_content"]]
    """Always `encrypted_content`."""
    encrypted_content: Required[str]
    """A message that only the server can read; send it back unchanged."""


BetaAgentMessageItemParamContent: TypeAlias = (
    params.BetaResponseInputTextContentParam
    | params.BetaResponseInputImageContentParam
    | params.BetaEncryptedContentParam
)
"""Beta agent message item param content: one of 3 kinds, told apart by `type`."""
