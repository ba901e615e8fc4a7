# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.built_in_voice import BuiltInVoice
from openai_generated.models.custom_voice import CustomVoice


SessionConfigAudioOutputVoice: TypeAlias = str | BuiltInVoice | CustomVoice
"""Session config audio output voice."""
