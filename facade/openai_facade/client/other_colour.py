"""What a client says to a low-level function of the other colour. Checkers of types do not see these methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn


class RefusesAwaiting:
    """The methods that functions to be awaited look for, on a client that blocks."""

    if not TYPE_CHECKING:

        async def acall_endpoint(self, *_: Any) -> NoReturn:
            """Say that this client is for functions that block."""
            raise TypeError(f"client: this function is awaited and takes an AsyncOpenAI, not {type(self).__name__}")

        astream_endpoint = acall_endpoint


class RefusesBlocking:
    """The methods that blocking functions look for, on a client that is awaited."""

    if not TYPE_CHECKING:

        def call_endpoint(self, *_: Any) -> NoReturn:
            """Say that this client is for functions that are awaited."""
            raise TypeError(f"client: this function blocks and takes an OpenAI, not {type(self).__name__}")

        stream_endpoint = call_endpoint
