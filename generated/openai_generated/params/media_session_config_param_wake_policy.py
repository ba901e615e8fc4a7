# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class MediaSessionConfigParamWakePolicy(TypedDict, total=False):
    """Media session config param wake policy (`speech`)."""

    type: Required[Literal["speech"]]
    vad_threshold: float
