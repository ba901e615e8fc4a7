"""Forks at bad moments: locks held, imports begun, handshakes done; a child calls, and leaves its parent alone."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openai_facade
import pytest
from echo_server import Echo, ask
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.auth.workload import WorkloadIdentityAuth
from openai_facade.client import module_client
from openai_facade.providers.azure.credentials import CredentialTokens
from openai_facade.transport import choice, tls
from openai_facade.transport.direct import sync_transport
from openai_runtime import forks
from openai_runtime.model import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]

FOLDER = Path(__file__).parent / "tls"


def in_a_child(work: Callable[[], object]) -> int:
    """Fork, do something in the child within ten seconds, and give back how it ended."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            signal.alarm(10)
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


@pytest.fixture
def held() -> Iterator[Callable[[Any], None]]:
    """Has a thread hold a lock until the test is over."""
    done = threading.Event()
    threads: list[threading.Thread] = []

    def hold(lock: Any) -> None:
        taken = threading.Event()

        def work() -> None:
            with lock:
                taken.set()
                done.wait(30)

        threads.append(threading.Thread(target=work))
        threads[-1].start()
        assert taken.wait(5)

    yield hold
    done.set()
    for thread in threads:
        thread.join(5)


class Token:
    token = "t"
    expires_on = 2**40

    def get_token(self, *scopes: str) -> Token:
        return self


def locks() -> dict[str, forks.Lock]:
    workload: Any = WorkloadIdentityAuth(workload_identity={"service_account_id": "s"})  # type: ignore[typeddict-item]
    azure: Any = CredentialTokens(Token(), "scope", asynchronous=False)
    return {
        "transports": choice._making,
        "contexts": tls._lock,
        "module": module_client._lock,
        "turns": sync_transport._forgetting,
        "decoders": plan._settling,
        "workload": workload._lock,
        "azure": azure._lock,
    }


@pytest.mark.parametrize("name", list(locks()))
def test_no_lock_is_held_in_a_child(name: str, held: Callable[[Any], None]) -> None:
    lock = locks()[name]
    held(lock)

    def work() -> None:
        assert lock.acquire(blocking=False)
        lock.release()

    assert in_a_child(work) == 0
    assert not lock.acquire(blocking=False)


def test_no_other_lock_is_made_with_a_module_or_a_client() -> None:
    """Whoever adds one decides here that no fork can find it held: those below live for one call or one websocket."""
    package = Path(openai_facade.__file__).parent.parent
    found = {
        str(path.relative_to(package))
        for name in ("openai_facade", "openai_runtime")
        for path in (package / name).rglob("*.py")
        if any(word in path.read_text("utf-8") for word in ("threading.Lock()", " Lock()", "RLock(", "SimpleQueue("))
        and "bulk" not in path.parts  # those of one run, which a child leaves to its parent
    }
    assert found == {
        "openai_facade/calling/chunked_upload.py",
        "openai_facade/calling/parallel.py",
        "openai_facade/realtime/connection.py",
        "openai_facade/realtime/handlers.py",
        "openai_facade/realtime/protocol.py",
        "openai_facade/realtime/send_queue.py",
        "openai_facade/testing/keeping/log.py",  # of one server and its file, which a child has no business with
        "openai_runtime/forks.py",
        "openai_facade/transport/direct/sync_transport.py",  # those of waiters, in their own threads
    }


def test_a_lock_that_the_forking_thread_holds_can_be_let_go_in_both() -> None:
    lock = forks.Lock()

    def work() -> None:
        lock.release()
        assert lock.acquire(blocking=False)

    with lock:
        assert in_a_child(work) == 0
    assert lock.acquire(blocking=False)


def test_a_child_calls_while_every_lock_of_the_parent_is_held(echo: Echo, held: Callable[[Any], None]) -> None:
    echo.hasty = True
    client = OpenAI(api_key="k", base_url=echo.url, max_retries=0)
    asynchronous = AsyncOpenAI(api_key="k", base_url=echo.url, max_retries=0)
    for lock in (choice._making, tls._lock, module_client._lock, sync_transport._forgetting):
        held(lock)

    async def some() -> None:
        assert await ask(asynchronous, 2) == {"id": 2}
        await asynchronous.close()

    def work() -> None:
        assert ask(client, 1) == {"id": 1}
        client.close()
        asyncio.run(some())
        tls.shared_context()

    assert in_a_child(work) == 0


def test_forks_of_a_busy_loop_have_loops_of_their_own(echo: Echo) -> None:
    """A client of a loop with calls in flight is used in children, which collect all that they inherited."""
    echo.hasty = True

    async def child(client: AsyncOpenAI) -> None:
        for number in range(3):
            assert await ask(client, number) == {"id": number}

    def work(client: AsyncOpenAI) -> None:
        asyncio.run(child(client))
        gc.collect()

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=echo.url, max_retries=0, timeout=5) as client:
            stop = False

            async def busy(number: int) -> None:
                while not stop:
                    assert await ask(client, number) == {"id": number}

            tasks = [asyncio.create_task(busy(number)) for number in range(5)]
            try:
                for _ in range(5):
                    await asyncio.sleep(0.01)
                    # From another thread, which is in no loop.
                    assert await asyncio.to_thread(in_a_child, lambda: work(client)) == 0
            finally:
                stop = True
                await asyncio.gather(*tasks)

    asyncio.run(main())


def test_the_turns_of_a_child_are_its_own(echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that the parent holds takes no turn from the child, and gives it none back."""
    monkeypatch.setattr(sync_transport, "MAX_CONNECTIONS", 1)
    echo.hasty = True
    with OpenAI(api_key="k", base_url=echo.url, max_retries=0, timeout=5) as client:
        kind: Any = openai_facade.Stream[object]
        stream = client.post("/stream", cast_to=object, body={"id": 1}, stream=True, stream_cls=kind)
        events = iter(stream)
        assert next(events) == {"id": 1}

        def work() -> None:
            assert ask(client, 1) == {"id": 1}
            stream.close()
            turns = client._transport._sockets._turns  # type: ignore[union-attr]
            assert turns.free == 1
            assert ask(client, 2) == {"id": 2}

        assert in_a_child(work) == 0
        assert [*events] == [{"id": 1}] * 3


def test_a_child_says_nothing_on_the_encrypted_connections_of_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even that it closes them: the server sees all calls of the parent on one connection."""
    from test_tls import Server

    monkeypatch.setenv("SSL_CERT_FILE", str(FOLDER / "certificate.pem"))
    server = Server()
    try:
        url = f"https://127.0.0.1:{server.port}/v1"
        client = OpenAI(api_key="k", base_url=url, max_retries=0, timeout=5)
        asynchronous = AsyncOpenAI(api_key="k", base_url=url, max_retries=0, timeout=5)
        loop = asyncio.new_event_loop()
        for _ in range(3):
            assert ask(client, 1) == {"id": 1}
            assert loop.run_until_complete(ask(asynchronous, 1)) == {"id": 1}

            def work() -> None:
                assert ask(client, 2) == {"id": 2}
                client.close()
                asyncio.run(again())
                gc.collect()

            async def again() -> None:
                assert await ask(asynchronous, 2) == {"id": 2}
                await asynchronous.close()

            assert in_a_child(work) == 0
        loop.run_until_complete(asynchronous.close())
        loop.close()
        client.close()
        assert server.connections == 2 + 2 * 3
    finally:
        server.close()


def test_a_fork_waits_for_imports_of_ours_that_have_begun(tmp_path: Path) -> None:
    """A child that finds the lock of a module held would wait for ever when it imports the module."""
    (tmp_path / "idna.py").write_text("import time; time.sleep(0.5); done = True")
    code = """
        import os, signal, sys, threading, time
        from openai_facade import OpenAI
        from openai_facade.transport import choice
        thread = threading.Thread(target=__import__, args=("idna",)); thread.start()
        while "idna" not in sys.modules: time.sleep(0.001)
        child = os.fork()
        if child == 0:
            signal.alarm(5)
            import idna
            os._exit(0 if idna.done else 1)
        thread.join()
        sys.exit(os.waitpid(child, 0)[1])
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), *filter(None, sys.path)])}
    command = [sys.executable, "-c", textwrap.dedent(code)]
    assert subprocess.run(command, env=environment, timeout=30, check=False).returncode == 0
