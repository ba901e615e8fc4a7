# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params

BetaResponseOutputTextAnnotationParam: TypeAlias = (
    params.BetaResponseOutputTextAnnotationFileCitationParam
    | params.BetaResponseOutputTextAnnotationURLCitationParam
    | params.BetaResponseOutputTextAnnotationContainerFileCitationParam
    | params.BetaResponseOutputTextAnnotationFilePathParam
)
"""Beta response output text annotation: one of 4 kinds, told apart by `type`."""
