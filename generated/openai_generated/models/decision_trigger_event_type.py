# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionTriggerEventType: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
"""Decision trigger event type: the values known when this was generated."""
