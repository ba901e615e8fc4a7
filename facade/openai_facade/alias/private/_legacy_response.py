"""Answers whose body was read: of `with_raw_response`, and of downloads."""

from __future__ import annotations

from openai_runtime.answer.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
from openai_runtime.answer.response import LegacyAPIResponse as LegacyAPIResponse
