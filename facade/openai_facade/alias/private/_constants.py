"""Names of headers, and the defaults of a client."""

from __future__ import annotations

from openai_runtime.views import RAW_RESPONSE_HEADER as RAW_RESPONSE_HEADER

from ...calling import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ...transport.httpx.httpx_clients import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ...transport.httpx.httpx_clients import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
