# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.responses_model import ResponsesModel


ModelIdsCompaction: TypeAlias = ResponsesModel | str
"""Model IDS compaction."""
