"""What a client says to a low-level function of the other colour, and the twin that it has there.

Checkers of types do not see the methods that refuse.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, NoReturn

_OURS = __name__.partition(".")[0]


class RefusesAwaiting:
    """The methods that functions to be awaited look for, on a client that blocks."""

    if not TYPE_CHECKING:

        async def acall_endpoint(self, *_: Any) -> NoReturn:
            raise TypeError(f"client: this function is awaited and takes an AsyncOpenAI, not {type(self).__name__}")

        astream_endpoint = acall_endpoint


class RefusesBlocking:
    """The methods that blocking functions look for, on a client that is awaited."""

    if not TYPE_CHECKING:

        def call_endpoint(self, *_: Any) -> NoReturn:
            raise TypeError(f"client: this function blocks and takes an OpenAI, not {type(self).__name__}")

        stream_endpoint = call_endpoint


def other_colour(client: Any) -> Any:
    """A client of the other colour that was told the same and has connections of its own.

    None where there is none: for a class of the user's own, which may do anything otherwise, and for an `http_client`,
    which has a colour of its own.

    Args:
        client: A client of this package.
    """
    kind = type(client)
    if client._http_client is not None or kind.__module__.partition(".")[0] != _OURS:
        return None
    name = kind.__name__.removeprefix("Async") if client._asynchronous else f"Async{kind.__name__}"
    other = getattr(sys.modules[kind.__module__], name, None)
    if other is None:
        return None
    twin = other(**client._arguments())
    client._share_with(twin)
    return twin
