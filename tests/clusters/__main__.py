"""Bulk runs on clusters of two workers: `python -m tests.clusters [dask] [ray]`.

The clusters and the server run on this machine, and end with this program. Each check compares the table of a run with
that of the engine `local`. The last line has the count.
"""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openai_facade.calling.limits import AdaptiveLimiter, SQLiteStore
from openai_facade.testing import Call, Emulator, Latency

from tests.facade.counting_server import CountingServer

from .driver import PIDS, client_that_is_seen, engine, run

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
MANY = 240
CHUNK = 8
TRIES = 3
"""A minute of six seconds forgives no machine that stands still for a tenth of one: so often it may try."""
_PATIENCE = 120


class Checks:
    """What is checked of one kind of cluster.

    Args:
        name: Its name.
        address: Where it is.
        emulator: The server.
        folder: Where files go.
    """

    def __init__(self, name: str, address: str, emulator: Emulator, folder: Path) -> None:
        self.name = name
        self.address = address
        self.emulator = emulator
        self.folder = folder
        self.asked: Counter[str] = Counter()
        self.pids = Path(os.environ[PIDS])

        @emulator.handle("POST /chat/completions")
        def count(call: Call) -> Any:
            self.asked[call.body["messages"][0]["content"]] += 1
            return {**call.regular(), "id": "chatcmpl-x", "created": 1}  # type: ignore[dict-item]

        run("local", self.file("local"), MANY)
        self.undisturbed = table(self.file("local"))
        assert len(self.undisturbed) == MANY
        assert all(answer is not None for answer, _ in self.undisturbed)

    def file(self, what: str) -> Path:
        return self.folder / f"{self.name}-{what}.sqlite"

    def begin(self, what: str) -> Path:
        self.asked.clear()
        for one in self.pids.iterdir():
            one.unlink()
        return self.file(what)

    def same(self, file: Path, most_again: int = 0) -> None:
        """The table is that of an undisturbed run, and no more was asked again than may be."""
        assert table(file) == self.undisturbed
        assert len(self.asked) == MANY
        again = sum(self.asked.values()) - MANY
        assert again <= most_again, f"{again} were asked again"

    def check_a_run_that_nobody_disturbs(self) -> str:
        file = self.begin("undisturbed")
        began = time.monotonic()
        run(engine(self.name, self.address), file, MANY)
        self.same(file)
        return f"{MANY} requests in {time.monotonic() - began:.1f} s, each asked once"

    def check_a_client_of_the_workers_own(self) -> str:
        file = self.begin("environment")
        run(engine(self.name, self.address, client="environment"), file, MANY)
        self.same(file)
        return "from the environment of the workers"

    def check_a_worker_that_is_killed(self) -> str:
        killed: list[int] = []

        def kill(progress: Any) -> None:
            others = [one for one in self.pids.iterdir() if int(one.name) != os.getpid()]
            if not killed and progress.answered >= MANY // 4 and others:
                latest = max(others, key=lambda one: one.stat().st_mtime_ns)  # it is in the middle of a chunk
                killed.append(int(latest.name))
                os.kill(killed[0], signal.SIGKILL)

        made = engine(self.name, self.address, chunk=CHUNK, client=client_that_is_seen)
        file = self.begin("worker")
        run(made, file, MANY, progress=kill)
        assert killed, "there was nobody to kill"
        self.same(file, 4 * CHUNK)
        again = sum(self.asked.values()) - MANY
        return f"worker {killed[0]} of {len(list(self.pids.iterdir()))} killed, {again} requests asked again"

    def check_a_driver_that_is_killed(self) -> str:
        file = self.begin("driver")
        command = [sys.executable, "-m", "tests.clusters.driver", self.name, self.address, str(file), str(MANY)]
        quiet = subprocess.DEVNULL
        victim = subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet)
        until = time.monotonic() + _PATIENCE
        while answered(file) < MANY // 4:
            assert victim.poll() is None, "the driver ended by itself"
            assert time.monotonic() < until, "the driver does nothing"
            time.sleep(0.05)
        victim.kill()
        victim.wait()
        kept = answered(file)
        assert kept < MANY
        time.sleep(3)  # what workers were in the middle of
        run(engine(self.name, self.address, chunk=CHUNK), file, MANY)
        self.same(file, 4 * CHUNK)
        again = sum(self.asked.values()) - MANY
        return f"killed with {kept} of {MANY} kept, resumed, {again} requests asked again"

    def check_limits_that_the_workers_share(self) -> str:
        """Hardly a refusal, and next to nothing of what is allowed is left."""
        for attempt in range(TRIES):
            refused, used = self._limited(f"limited{attempt}")
            if refused <= 0.01 and used >= 0.95:
                return f"{refused:.1%} refused, {used:.1%} of what is allowed used"
        raise AssertionError(f"{refused:.1%} refused, {used:.1%} of what is allowed used")

    def _limited(self, what: str) -> tuple[float, float]:
        """Part that a server refused which counts in windows of six seconds, and part that was used."""
        store = SQLiteStore(self.file(f"{what}-store"))
        limiter = AdaptiveLimiter(window=6.0, tokens="length", store=store)
        with closing(CountingServer(requests=150, window=6.0)) as server:
            run(engine(self.name, self.address), self.file(what), 360, base_url=server.url, limiter=limiter)
            return server.refusals, server.use(server.granted[-1][0])[0]

    def check_no_such_cluster(self) -> str:
        nowhere = "tcp://127.0.0.1:9" if self.name == "dask" else "127.0.0.1:9"
        command = [sys.executable, "-m", "tests.clusters.driver", self.name, nowhere, str(self.file("nowhere")), "1"]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=_PATIENCE, check=False).stderr
        last = said.strip().rpartition("\n")[2]
        assert f"BulkError: There is no {self.name.title()}" in last, said
        return last.partition(": ")[2][:70]


def table(file: Path) -> list[tuple[Any, Any]]:
    """Answers and errors in order."""
    connection = sqlite3.connect(file)
    try:
        return connection.execute('select answer, error from results order by "index"').fetchall()
    finally:
        connection.close()


def answered(file: Path) -> int:
    """How many answers a file has."""
    if not file.exists():
        return 0
    try:
        return sum(answer is not None for answer, _ in table(file))
    except sqlite3.OperationalError:  # it is being laid out
        return 0


@contextmanager
def dask() -> Iterator[str]:
    """A cluster of Dask."""
    from distributed import LocalCluster

    with LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        yield cluster.scheduler_address


@contextmanager
def ray() -> Iterator[str]:
    """A cluster of Ray."""
    import ray

    ray.init(
        num_cpus=2,
        object_store_memory=100 << 20,
        include_dashboard=False,
        log_to_driver=False,
        configure_logging=False,
        _node_ip_address="127.0.0.1",
    )
    try:
        yield ray.get_runtime_context().gcs_address
    finally:
        ray.shutdown()


CLUSTERS = {"dask": dask, "ray": ray}


def main(names: list[str]) -> int:
    """Do all checks; how many failed."""
    passed = failed = 0
    with tempfile.TemporaryDirectory() as place, Emulator() as emulator:
        folder = Path(place)
        (folder / "pids").mkdir()
        os.environ |= emulator.environment | {PIDS: str(folder / "pids"), "PYTHONPATH": str(ROOT)}
        emulator.latency = Latency(first_token=0.1, tokens_per_second=10_000)
        for name in names or CLUSTERS:
            emulator.reset()
            emulator.latency = Latency(first_token=0.1, tokens_per_second=10_000)
            with CLUSTERS[name]() as address:
                checks = Checks(name, address, emulator, folder)
                for what in (one for one in dir(checks) if one.startswith("check_")):
                    good, said = attempt(getattr(checks, what))
                    passed, failed = passed + good, failed + (not good)
                    title = what.removeprefix("check_").replace("_", " ")
                    print(f"{name:<5} {title:<36} {'ok' if good else 'FAILED'}: {said}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return failed


def attempt(check: Any) -> tuple[bool, str]:
    """Whether a check passes, and what it says."""
    try:
        return True, check()
    except Exception:
        return False, traceback.format_exc()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
