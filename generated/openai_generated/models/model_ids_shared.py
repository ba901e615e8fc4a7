# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.chat_model import ChatModel


ModelIdsShared: TypeAlias = str | ChatModel
"""Model IDS shared."""
