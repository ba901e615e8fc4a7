# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionChunkChoiceDeltaRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool"]
"""Chat completion chunk choice delta role: the values known when this was generated."""
