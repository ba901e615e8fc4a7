# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


OAuthErrorCodeValue: TypeAlias = Literal["invalid_grant", "invalid_subject_token"]
"""O auth error code value: the values known when this was generated."""
