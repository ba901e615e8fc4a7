# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import SequenceNotStr, TypedDict


class ThreadCreateParamsToolResourcesCodeInterpreter(TypedDict, total=False):
    """Thread create params tool resources code interpreter."""

    file_ids: SequenceNotStr[str]
    """Uploaded files that its code can open, 20 at most."""
