"""Answers whose body is still on the wire, of `with_streaming_response`."""

from __future__ import annotations

from openai_runtime.answer.binary import AsyncStreamedBinaryAPIResponse as AsyncStreamedBinaryAPIResponse
from openai_runtime.answer.binary import StreamedBinaryAPIResponse as StreamedBinaryAPIResponse
from openai_runtime.answer.response import APIResponse as APIResponse
from openai_runtime.answer.response import AsyncAPIResponse as AsyncAPIResponse
from openai_runtime.answer.response import AsyncResponseContextManager as AsyncResponseContextManager
from openai_runtime.answer.response import BaseAPIResponse as BaseAPIResponse
from openai_runtime.answer.response import ResponseContextManager as ResponseContextManager
