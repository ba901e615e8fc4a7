"""Whoever put himself into httpx sees what a plain client sends, by whichever kind of patch and at whatever time.

Each test patches one part of the way in one manner. A patch that was not noticed would let the request go to the server
over sockets of our own, so what is asserted is that the patch was run.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import subprocess
import sys
import types
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
import pytest
from openai_facade.transport import attached
from openai_facade.transport.attached import AWAITING, BLOCKING, Attached

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Caller, Scripted

WAYS = {
    False: (
        "httpx.Client.send",
        "httpx.Client._send_handling_auth",
        "httpx.Client._send_single_request",
        "httpx.Client._transport_for_url",
        "httpx.Client.__init__",
        "httpx._client.BaseClient.build_request",
        "httpx._client.BaseClient._merge_headers",
        "httpx.HTTPTransport.handle_request",
        "httpx.HTTPTransport.__init__",
        "httpcore.ConnectionPool.handle_request",
        "httpcore.ConnectionPool._assign_requests_to_connections",
        "httpcore.HTTPConnection.handle_request",
        "httpcore.HTTPConnection._connect",
        "httpcore.HTTP11Connection.handle_request",
        "httpcore.HTTP11Connection._send_request_headers",
        "httpcore.SyncBackend.connect_tcp",
    ),
    True: (
        "httpx.AsyncClient.send",
        "httpx.AsyncClient._send_handling_auth",
        "httpx.AsyncClient._send_single_request",
        "httpx.AsyncClient._transport_for_url",
        "httpx.AsyncClient.__init__",
        "httpx._client.BaseClient.build_request",
        "httpx._client.BaseClient._merge_headers",
        "httpx.AsyncHTTPTransport.handle_async_request",
        "httpx.AsyncHTTPTransport.__init__",
        "httpcore.AsyncConnectionPool.handle_async_request",
        "httpcore.AsyncConnectionPool._assign_requests_to_connections",
        "httpcore.AsyncHTTPConnection.handle_async_request",
        "httpcore.AsyncHTTPConnection._connect",
        "httpcore.AsyncHTTP11Connection.handle_async_request",
        "httpcore.AsyncHTTP11Connection._send_request_headers",
        "httpcore._backends.auto.AutoBackend.connect_tcp",
        "httpcore.AnyIOBackend.connect_tcp",
    ),
}
EVERY_PLACE = [pytest.param(asynchronous, target, id=target) for asynchronous in WAYS for target in WAYS[asynchronous]]


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a new process: nothing was looked at yet."""
    monkeypatch.setattr(attached.blocking, "_seen", None)
    monkeypatch.setattr(attached.awaiting, "_seen", None)


@pytest.fixture
def plain(scripted: Scripted, make_caller: Callable[..., Caller], request: Any) -> Caller:
    """A caller of the colour of the place."""
    return make_caller(scripted.url, request.node.callspec.params["asynchronous"])


@pytest.fixture
def make_caller() -> Iterator[Callable[..., Caller]]:
    from .conftest import Caller as Kind

    made: list[Any] = []

    def make(url: str, asynchronous: bool) -> Caller:
        made.append(Kind(url, asynchronous=asynchronous))
        return made[-1]

    yield make
    for caller in made:
        caller.close()


def found(asynchronous: bool) -> bool:
    return (attached.awaiting if asynchronous else attached.blocking).found()


def owner_of(target: str) -> tuple[type, str]:
    path, _, attribute = target.rpartition(".")
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name), attribute


class Proxy:
    """What wrapt makes: it claims to be what it wraps, and to equal it."""

    def __init__(self, wrapped: Any, seen: list[Any]) -> None:
        self.__dict__.update(_wrapped=wrapped, _seen=seen)

    @property
    def __class__(self) -> Any:
        return type(self._wrapped)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._wrapped, name)

    def __eq__(self, other: object) -> bool:
        return bool(self._wrapped == other)

    def __hash__(self) -> int:
        return hash(self._wrapped)

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        bound = self._wrapped.__get__(instance, owner)

        def call(*args: Any, **kwargs: Any) -> Any:
            self._seen.append(instance)
            return bound(*args, **kwargs)

        return call


def replaced(original: Any, seen: list[Any]) -> Any:
    def patched(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(self)
        return original(self, *args, **kwargs)

    return patched


def wrapped(original: Any, seen: list[Any]) -> Any:
    return functools.wraps(original)(replaced(original, seen))


def partial(original: Any, seen: list[Any]) -> Any:
    return functools.partialmethod(replaced(original, seen))


KINDS = {"function": replaced, "functools.wraps": wrapped, "proxy": Proxy, "partialmethod": partial}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("asynchronous", "target"), EVERY_PLACE)
def test_a_changed_method_anywhere_on_the_way_is_run(
    asynchronous: bool, target: str, kind: str, plain: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before the first call and after one: the client is the same, what is in httpx is not."""
    assert plain() == {}
    assert not found(asynchronous)
    owner, attribute = owner_of(target)
    seen: list[Any] = []
    with monkeypatch.context() as patch:
        patch.setattr(owner, attribute, KINDS[kind](vars(owner)[attribute], seen))
        assert found(asynchronous)
        assert plain() == {}
        assert seen
    assert not found(asynchronous)
    seen.clear()
    assert plain() == {}
    assert not seen


@pytest.mark.parametrize(
    ("asynchronous", "target"),
    [
        (False, "httpx.Client"),
        (False, "httpx._client.HTTPTransport"),
        (False, "httpcore.ConnectionPool"),
        (False, "httpcore._sync.connection_pool.HTTPConnection"),
        (False, "httpcore._sync.connection.HTTP11Connection"),
        (True, "httpx.AsyncClient"),
        (True, "httpx._client.AsyncHTTPTransport"),
        (True, "httpcore.AsyncConnectionPool"),
        (True, "httpcore._async.connection_pool.AsyncHTTPConnection"),
        (True, "httpcore._async.connection.AsyncHTTP11Connection"),
    ],
)
@pytest.mark.parametrize("kind", ["subclass", "factory"])
def test_a_class_put_in_place_of_one_on_the_way_is_used(
    asynchronous: bool, target: str, kind: str, plain: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where the client and its httpx client had been made before."""
    assert plain._client is None
    assert plain.client._client is not None
    assert plain() == {}
    module, _, name = target.rpartition(".")
    original = getattr(importlib.import_module(module), name)
    seen: list[Any] = []

    class Mine(original):  # type: ignore[misc, valid-type]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            seen.append(self)
            super().__init__(*args, **kwargs)

    def make(*args: Any, **kwargs: Any) -> Any:
        seen.append(original)
        return original(*args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(target, Mine if kind == "subclass" else make)
        assert found(asynchronous)
        assert plain() == {}
        assert seen
    assert not found(asynchronous)


def test_code_put_into_a_function_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not attached.blocking.found()

    def other(self: Any, request: Any, **kwargs: Any) -> Any:
        raise AssertionError

    code = httpx.Client.send.__code__
    with monkeypatch.context() as patch:
        patch.setattr(httpx.Client.send, "__code__", other.__code__)
        assert attached.blocking.found()
    assert httpx.Client.send.__code__ is code
    assert not attached.blocking.found()


def test_a_method_added_to_a_class_is_noticed_and_so_is_one_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not attached.blocking.found()
    with monkeypatch.context() as patch:
        patch.setattr(httpx.Client, "build_request", lambda self, *args: None, raising=False)
        assert attached.blocking.found()
    assert not attached.blocking.found()


def test_replaced_methods_for_people_alone_are_own_code_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(httpx.Client, "stream", contextlib.contextmanager(lambda self: iter([None])))
        assert attached.blocking.found(), "a generator of somebody else in a @contextmanager is somebody else's"
    assert not attached.blocking.found(), "httpx's own @contextmanager is httpx's"


def test_httpx_and_httpcore_as_they_are_count_as_their_own() -> None:
    assert httpcore.ConnectionPool
    for way in (BLOCKING, AWAITING):
        assert not Attached(way).found()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_call_takes_no_second_look_while_nothing_changes(
    asynchronous: bool, plain: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look takes a hundred times as long as the comparison that takes its place."""
    looks: list[object] = []
    look = Attached._look

    def counted(self: Attached, *libraries: Any) -> bool:
        looks.append(self)
        return look(self, *libraries)

    monkeypatch.setattr(Attached, "_look", counted)
    for _ in range(5):
        plain()
    assert len(looks) == 1


def test_httpx_that_is_not_what_we_know_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """Better a request through httpx than one past a mock."""
    monkeypatch.delattr(httpcore._sync.connection_pool, "HTTPConnection")
    assert Attached(BLOCKING).found()


def test_another_httpx_than_before_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Attached(BLOCKING)
    assert not watch.found()
    other = types.ModuleType("httpx")
    other.__dict__.update({**vars(httpx), "Client": type("Client", (httpx.Client,), {"send": lambda self: None})})
    monkeypatch.setitem(sys.modules, "httpx", other)
    assert watch.found()


# --- before httpx is there -------------------------------------------------------------------------------------------

PROBE = """
import sys
class Finder:
    {body}
{before}
sys.meta_path.insert(0, Finder())
from openai_facade.transport.attached import awaiting, blocking
assert not {{"httpx", "httpcore"}} & sys.modules.keys()
print(blocking.found(), awaiting.found(), "httpx" in sys.modules)
"""
WAITING = """wanted = None
    busy = False
    def find_spec(self, name, path, target=None):
        if name != self.wanted or Finder.busy:
            return None
        Finder.busy = True
        spec = __import__("importlib.util").util.find_spec(name)
        Finder.busy = False
        run = spec.loader.exec_module
        def exec_module(module):
            run(module)
            module.Client.send = lambda self, request: None
            module.AsyncClient.send = lambda self, request: None
        spec.loader.exec_module = exec_module
        return spec
"""


def told(body: str, before: str = "") -> list[str]:
    """What a new process says: attached for the one colour, for the other, and whether httpx was imported."""
    code = PROBE.format(body=body, before=before)
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_who_waits_for_httpx_gets_it() -> None:
    assert told(WAITING, "Finder.wanted = 'httpx'") == ["True", "True", "True"]


def test_who_waits_for_something_else_does_not_bring_httpx() -> None:
    assert told(WAITING) == ["False", "False", "False"]


@pytest.mark.parametrize("module", ["httpx._client", "httpcore", "httpcore._sync.connection_pool"])
def test_who_noted_a_module_of_the_libraries_is_not_asked_but_believed(module: str) -> None:
    body = "def find_spec(self, name, path, target=None):\n        return None"
    assert told(body, f"hooks = {{{module!r}: []}}") == ["False", "False", "True"]


def test_httpx_is_not_imported_for_nobody() -> None:
    code = (
        "import sys\nfrom openai_facade.transport.attached import awaiting, blocking\n"
        "assert not blocking.found() and not awaiting.found()\n"
        "assert not {'httpx', 'httpcore'} & sys.modules.keys()\n"
        "import httpx\nassert not blocking.found()\nassert 'httpcore' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
