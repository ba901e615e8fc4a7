"""Names of headers, and the defaults of a client."""

from __future__ import annotations

from ...calling import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
from ...transport.httpx.httpx_clients import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ...transport.httpx.httpx_clients import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""Set by who asks for a raw response; instrumentors look for it among the arguments of a call."""
