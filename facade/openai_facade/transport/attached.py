"""Whether somebody is attached to httpx: mocks, recorders, tracers, who see what is sent if it goes through httpx.

There is no list of what such tools patch. Everything on the way of a request through httpx and httpcore is looked at:
each part of it has to be the class that the libraries wrote, and what stands in these classes has to be their own code
(`own_code`). A whole look takes too long for every call; what was seen is kept, and a call only compares whether it
still is what is there, object by object, which is not the same as equal: proxies equal what they wrap.
"""

from __future__ import annotations

import sys
from importlib import import_module
from itertools import chain
from operator import is_
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .import_hooks import ImportHooks
from .own_code import LIBRARIES, is_own_class, lineage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import CodeType
    from typing import TypeAlias

    _Reader: TypeAlias = tuple[Callable[..., tuple[Any, ...]], tuple[Any, ...]]
    _Seen: TypeAlias = tuple[
        object,
        object,
        bool,
        list[_Reader],
        list[Iterable[Any]],
        list[Any],
        list[FunctionType],
        list[CodeType],
    ]

_DOORS: Final = frozenset(
    {"send", "_send_single_request", "_transport_for_url", "handle_request", "handle_async_request", "connect_tcp"}
)
"""Methods that every request passes. Who only changes these need not be there when a client is made."""
_REWRITABLE: Final = frozenset({"send", "_send_single_request", "handle_request", "handle_async_request"})
"""Doors whose code is compared with what it was, for there are tools that put other code into a function."""
_END: Final = object()


class Part(NamedTuple):
    """What a request passes in one of the libraries, down to what opens connections.

    Attributes:
        library: Its name.
        modules: The modules in which one part finds the next.
        parts: Looks them up; spelled out, because that is several times as fast as a loop over names.
    """

    library: str
    modules: tuple[str, ...]
    parts: Callable[..., tuple[Any, ...]]


BLOCKING: Final = (
    Part(
        "httpx",
        ("httpx", "httpx._client"),
        lambda httpx, client: (httpx.Client, httpx.HTTPTransport, client.HTTPTransport),
    ),
    Part(
        "httpcore",
        (
            "httpcore",
            "httpcore._sync.connection_pool",
            "httpcore._sync.connection",
            "httpcore._backends.sync",
        ),
        lambda httpcore, pool, connection, sockets: (
            httpcore.ConnectionPool,
            pool.HTTPConnection,
            pool.SyncBackend,
            connection.HTTP11Connection,
            connection.SyncBackend,
            sockets.SyncBackend,
        ),
    ),
)
"""The way of a request that blocks."""
AWAITING: Final = (
    Part(
        "httpx",
        ("httpx", "httpx._client"),
        lambda httpx, client: (httpx.AsyncClient, httpx.AsyncHTTPTransport, client.AsyncHTTPTransport),
    ),
    Part(
        "httpcore",
        (
            "httpcore",
            "httpcore._async.connection_pool",
            "httpcore._async.connection",
            "httpcore._backends.auto",
            "httpcore._backends.anyio",
        ),
        lambda httpcore, pool, connection, auto, anyio: (
            httpcore.AsyncConnectionPool,
            pool.AsyncHTTPConnection,
            pool.AutoBackend,
            connection.AsyncHTTP11Connection,
            connection.AutoBackend,
            auto.AutoBackend,
            anyio.AnyIOBackend,
        ),
    ),
)
"""The way of a request that is awaited."""


class Attached:
    """Watches the way of one colour.

    Args:
        way: What a request passes.
    """

    def __init__(self, way: tuple[Part, ...]) -> None:
        self._way = way
        self._hooks = ImportHooks()
        self._seen: _Seen | None = None
        self.making: list[Any] = []
        """What had a say when an httpx client was made; one that was made when it was different is out of date."""

    def found(self) -> bool:
        """Whether somebody wants to see what is sent; imports httpx if somebody waits for that."""
        get = sys.modules.get
        httpx, httpcore = get("httpx"), get("httpcore")
        if httpx is None or httpcore is None:
            if self._somebody_waits(httpx, httpcore):
                httpx, httpcore = map(import_module, LIBRARIES)
            elif httpx is httpcore:
                return False
        seen = self._seen
        if seen is not None and seen[0] is httpx and seen[1] is httpcore and _is_still(*seen[3:]):
            return seen[2]
        return self._look(httpx, httpcore)

    def _somebody_waits(self, httpx: object, httpcore: object) -> bool:
        wait_for = self._hooks.wait_for
        return (httpx is None and wait_for("httpx")) or (httpcore is None and wait_for("httpcore"))

    def _look(self, httpx: Any, httpcore: Any) -> bool:
        """Take down everything on the way, and judge it."""
        get = sys.modules.get
        readers = [(part.parts, tuple(map(get, part.modules))) for part in self._way if get(part.library) is not None]
        try:
            parts = _parts(readers)
        except AttributeError:
            # Another thread is importing, and nobody changed what is not there yet. Or else this is not what we know.
            return not any(_is_loading(one) for one in (httpx, httpcore))
        classes = list(dict.fromkeys(chain.from_iterable(map(lineage, parts))))
        entries = [(name, content) for one in classes for name, content in list(vars(one).items())]
        doors = [content for name, content in entries if name in _REWRITABLE and type(content) is FunctionType]
        codes = [door.__code__ for door in doors]
        # The end makes one more or one less at the end a difference, too.
        insides: list[Iterable[Any]] = [*(vars(one).values() for one in classes), (_END,)]
        contents = [*parts, *(content for _, content in entries), _END]
        foreign = not all(map(is_own_class, parts))
        self.making = [*parts, *(content for name, content in entries if name not in _DOORS)]
        self._seen = (httpx, httpcore, foreign, readers, insides, contents, doors, codes)
        return foreign


def same(some: list[Any], others: list[Any]) -> bool:
    """Whether two lists hold the same objects."""
    return len(some) == len(others) and all(map(is_, some, others))


def _is_still(
    readers: list[_Reader],
    insides: list[Iterable[Any]],
    contents: list[Any],
    doors: list[FunctionType],
    codes: list[CodeType],
) -> bool:
    """Whether what was seen is what is there."""
    try:
        now = chain(*[parts(*modules) for parts, modules in readers], *insides)
        return all(map(is_, contents, now)) and [door.__code__ for door in doors] == codes
    except (AttributeError, RuntimeError):  # the latter where another thread adds to a class at this moment
        return False


def _is_loading(module: Any) -> bool:
    return bool(getattr(getattr(module, "__spec__", None), "_initializing", False))


def _parts(readers: list[_Reader]) -> list[Any]:
    return [part for parts, modules in readers for part in parts(*modules)]


blocking: Final = Attached(BLOCKING)
awaiting: Final = Attached(AWAITING)
