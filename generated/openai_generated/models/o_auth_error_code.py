# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


OAuthErrorCode: TypeAlias = Literal["invalid_grant", "invalid_subject_token"] | str
"""O auth error code."""
