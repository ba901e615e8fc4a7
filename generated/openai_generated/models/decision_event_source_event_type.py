# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionEventSourceEventType: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
"""Decision event source event type: the values known when this was generated."""
