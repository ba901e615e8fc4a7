# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

MessageContentPartParam: TypeAlias = (
    params.ImageFileContentBlockParam | params.ImageURLContentBlockParam | params.TextContentBlockParam
)
"""Message content part param: one of 3 kinds, told apart by `type`."""
