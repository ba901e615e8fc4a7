# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ModerationParam(TypedDict, total=False):
    """Moderation param."""

    model: Required[str]
    policy: params.ModerationPolicyParam | Model | None
