# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class SidebandConnectParams(TypedDict, total=False):
    """Sideband connect params."""

    graceful_close: bool
