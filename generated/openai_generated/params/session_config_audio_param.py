# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class SessionConfigAudioParam(TypedDict, total=False):
    """Session config audio."""

    format: params.AudioFormatParam | Model | None
    output: params.SessionConfigAudioOutputParam | Model | None
