# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaAgentMessageItemParamContent: TypeAlias = (
    params.BetaResponseInputTextContentParam
    | params.BetaResponseInputImageContentParam
    | params.BetaEncryptedContentParam
)
"""Beta agent message item param content: one of 3 kinds, told apart by `type`."""
