# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaModerationPolicyParam(TypedDict, total=False):
    """Beta moderation policy param."""

    input: params.BetaModerationConfigParam | Model | None
    output: params.BetaModerationConfigParam | Model | None
