# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationPolicyParam(TypedDict, total=False):
    """Moderation policy param."""

    input: params.ModerationConfigParam | Model | None
    output: params.ModerationConfigParam | Model | None
