# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

AudioFormatParam: TypeAlias = (
    params.AudioFormatAudioPCMParam | params.AudioFormatAudioPCMUParam | params.AudioFormatAudioPCMAParam
)
"""Audio format: one of 3 kinds, told apart by `type`."""
