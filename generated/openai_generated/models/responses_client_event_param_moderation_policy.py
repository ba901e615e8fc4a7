# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.moderation_policy_param import ModerationPolicyParam


ResponsesClientEventParamModerationPolicy: TypeAlias = ModerationPolicyParam
"""Responses client event param moderation policy."""
