# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"]
"""Provenance detection result API: the values known when this was generated."""
