# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponsesClientEventResponseCreateModerationPolicyParam(TypedDict, total=False):
    """Beta responses client event response create moderation policy."""

    input: params.BetaResponsesClientEventResponseCreateModerationPolicyInputParam | Model | None
    output: params.BetaResponsesClientEventResponseCreateModerationPolicyOutputParam | Model | None
