"""The emulator as a thread: `with Emulator() as server: OpenAI(base_url=server.base_url, api_key="sk-test")`."""

from __future__ import annotations

import asyncio
import secrets
from random import Random
from typing import TYPE_CHECKING

from .app import Application
from .batching import Batching
from .description import load
from .hosting import Host
from .journal.requests import Requests
from .model.conditions import Condition
from .model.verbs import Turns, Verbs
from .naming import check_name
from .protocol import Connections
from .scripts import Entry, Scripts
from .service import Service
from .starting import certify, interpreter, open_deck, open_log
from .store import CEILING
from .webhooks import Webhooks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

    from .calls import Handler
    from .control.panel import Panel
    from .journal.verdict import Verdict
    from .latency import Latency
    from .model.conditions import Text
    from .model.rules import Model
    from .rate_limits import Limit

KEY = "sk-emulator"


class Emulator(Verbs, Webhooks, Batching):
    """A server on the loopback interface that speaks the OpenAI API.

    Args:
        port: The port to listen on; 0 for a free one.
        host: The address to listen on.
        description: An API description other than the one that is shipped.
        invent: Answer for ids that were never given out with an invented object in place of a 404; a request can ask
            for the same with the header `x-emulator-invent`.
        strict: Refuse query parameters and body fields that the description does not know.
        replay: A cassette to play answers from; a request that is not on it is refused.
        record: A cassette to keep the answers of `upstream` on, to which requests are passed on.
        complete: A cassette to play answers from; what is not on it is asked of `upstream`, and recorded.
        upstream: The base URL of the API to record.
        ignore: Fields in which requests may differ and still count as recorded: `metadata.run`, `messages.*.name`.
        tempo: How streams of a cassette are told: 1 as they came, 0.5 in half of the time, 0 without any waits.
        rules: A file of rules for the model, in YAML or JSON.
        tls: Speak TLS, with a certificate of an authority that is made for this server (see `authority`).
        seed: Give out the same ids each time; by default they are fresh for each server.
        models: The models that exist; any other name is refused. By default any name will do.
        data: A file (SQLite) that keeps the state, so that a server that is killed loses nothing it has answered for.
        ceiling: How many bytes of stored objects are held in memory. Beyond it those that were used least lately are
            dropped, or go into the data file where there is one, from which they come back when somebody asks.
        rate_limits: What is refused with 429 beyond so many requests and tokens a minute, by model:
            `{"gpt-4o": {"requests": 3}, "*": {"tokens": 1000}}`.
        minute: How many seconds a minute of the rate limits has.
        run_python_graders: Run the code of Python graders, each in a process of its own with bounds to time and
            memory. It is code that comes over HTTP, and can do what the user can who runs the emulator.

    Attributes:
        requests: The requests that came, oldest first, with ways to wait for them.
        service: The emulated API behind the sockets.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        host: str = "127.0.0.1",
        description: Path | None = None,
        invent: bool = False,
        strict: bool = True,
        replay: Path | None = None,
        record: Path | None = None,
        complete: Path | None = None,
        upstream: str = "https://api.openai.com/v1",
        ignore: Iterable[str] = (),
        tempo: float = 1.0,
        rules: Path | None = None,
        tls: bool = False,
        seed: str | int | None = None,
        data: Path | None = None,
        ceiling: int = CEILING,
        models: Iterable[str] | None = None,
        rate_limits: Mapping[str, Limit] | None = None,
        minute: float = 60.0,
        run_python_graders: bool = False,
    ) -> None:
        self._connections = Connections()
        self._scripts = Scripts(Random(seed))
        self.requests = Requests()
        start = None if seed is None else f"{seed} "
        log = open_log(data) if data is not None else None
        if log is not None:
            start = log.fact("seed", start or secrets.token_hex(8))
        self.service = Service(load(description), invent=invent, strict=strict, seed=start, ceiling=ceiling)
        self.service.models = frozenset(models) if models is not None else None
        self.service.python = interpreter() if run_python_graders else None
        self._app = Application(self.service, self._scripts, self.requests)
        self._app.panel = self._panel
        self._app.random = Random(seed)
        if log is not None:
            from .keeping.keeper import Keeper

            self._app.keeper = Keeper(self.service, log)
        # behind the keeper, which does again what was once let through
        self._limits = (rate_limits or {}, minute)
        self.service.rate_limits.lay_down(*self._limits)
        self._certificate = certify(host) if tls else None
        if rules is not None:
            from .control.rules_file import teach_file

            teach_file(self, rules)
        if replay or record or complete:
            self._app.deck = open_deck(replay, record, complete, upstream, ignore, tempo)
        self._host = Host(host, port, self._app, self._connections, self._certificate)

    def start(self) -> Emulator:
        """Listen and serve in a thread; returns when the server answers."""
        self._host.start()
        return self

    def stop(self) -> None:
        """Close all connections and end the thread."""
        if self._host.stop():
            self._close()

    def serve(self) -> None:
        """Serve in the calling thread until interrupted."""
        try:
            self._host.serve()
        finally:
            self._close()

    def __enter__(self) -> Emulator:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> Emulator:
        return await asyncio.to_thread(self.start)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    @property
    def url(self) -> str:
        """Scheme, host and port: what Azure calls the endpoint."""
        self.service.url = self._host.bind()
        return self.service.url

    @property
    def authority(self) -> bytes | None:
        """The certificate (PEM) of the authority that clients are to trust, when TLS is spoken."""
        return self._certificate.authority if self._certificate is not None else None

    @property
    def base_url(self) -> str:
        """What a client takes as `base_url`."""
        return f"{self.url}/v1"

    @property
    def websocket_base_url(self) -> str:
        """What a client takes as `websocket_base_url`."""
        return f"ws{self.base_url.removeprefix('http')}"

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables that lead a client here."""
        return {"OPENAI_BASE_URL": self.base_url, "OPENAI_API_KEY": KEY}

    @property
    def connections(self) -> int:
        """How many TCP connections have been opened so far."""
        return self._connections.opened

    @property
    def open_connections(self) -> int:
        """How many TCP connections are open now."""
        return len(self._connections.live)

    @property
    def failures(self) -> list[Exception]:
        """What went wrong inside the emulator itself; always empty, or there is a bug to report."""
        return self._app.failures

    @property
    def headers(self) -> dict[str, str]:
        """Headers to send with every answer, over the usual ones of the same name."""
        return self._app.headers

    @property
    def pace(self) -> float:
        """Seconds between the events of a stream."""
        return self._app.pace

    @pace.setter
    def pace(self, seconds: float) -> None:
        self._app.pace = seconds

    @property
    def latency(self) -> Latency | None:
        """How long the model takes: seconds to the first token, tokens per second, and jitter."""
        return self._app.latency

    @latency.setter
    def latency(self, latency: Latency | None) -> None:
        self._app.latency = latency

    @property
    def rate_limits(self) -> dict[str, dict[str, int]]:
        """The rate limits by model; setting them counts from the beginning."""
        return self.service.rate_limits.plain()

    @rate_limits.setter
    def rate_limits(self, limits: Mapping[str, Limit]) -> None:
        self.service.rate_limits.lay_down(limits)

    def script(self, where: str, entries: Iterable[Entry]) -> None:
        """Lay out answers for the next requests to an operation.

        Args:
            where: `POST /chat/completions`, a path, an operation id, or a pattern with `*`.
            entries: One per request: a dict or list (the JSON of the answer), an `Answer`, a fault from
                `openai_facade.testing.faults`, a function from the request to one of these, or None for the regular
                answer. A dict for a streaming request is told as the stream.

        Raises:
            ValueError: No operation goes by that name, and some go by one that is much like it.
        """
        check_name(where, self.service.description, self.service.router)
        self._scripts.add(where, entries)

    def handle(self, where: str) -> Callable[[Handler], Handler]:
        """Decorate a function to answer an operation in place of the emulator, until `reset`.

        It gets a `Call`, whose request has passed the checks, and gives back the JSON of the answer or an `Answer`;
        `call.regular()` is what the emulator answers by itself. The one that was laid down last speaks.

        Args:
            where: The operation, as in `script`.

        Raises:
            ValueError: No operation goes by that name.
        """
        check_name(where, self.service.description, self.service.router)

        def register(handler: Handler) -> Handler:
            self.service.overrides.insert(0, (where, handler))
            return handler

        return register

    def sometimes(self, where: str, *entries: Entry, probability: float) -> None:
        """Let something happen to a part of the requests to an operation, until `reset` or `forget_scripts`.

        Args:
            where: The operation, as in `script`, which comes first.
            entries: What may happen, in the forms of `script`; any one of them.
            probability: To which part of the requests, from 0 to 1; with a `seed`, to the same ones each time.

        Raises:
            ValueError: No operation goes by that name, or that is no probability.
        """
        check_name(where, self.service.description, self.service.router)
        self._scripts.add_chance(where, entries, probability)

    def when(
        self,
        *,
        text: Text | None = None,
        model: str | None = None,
        turn: int | None = None,
        tool_result: Text | bool | None = None,
        tools: str | Sequence[str] | bool | None = None,
        path: str | None = None,
        instructions: Text | None = None,
        times: int | None = None,
        once: bool = False,
    ) -> Turns:
        """Begin a rule for the requests that meet all of the conditions; of several such rules the first speaks.

        Args:
            text: What the user said last: a part of it in any case, a pattern, or a function that judges it.
            model: The model, or a pattern with `*`.
            turn: Which turn of the model in the conversation it is, counted from 1.
            tool_result: What the tools said, in the forms of `text`; True for any result, False for none.
            tools: Names of tools that must be on offer; True for any tool, False for none.
            path: The path of the endpoint, such as `/responses`, or a pattern with `*`.
            instructions: What the system or the developer said, in the forms of `text`.
            times: How often the turns of the rule may be gone through; for ever by default.
            once: The same as `times=1`.
        """
        condition = Condition(text, model, turn, tool_result, tools, path, instructions)
        return self.service.model.begin(condition, 1 if once else times)

    @property
    def model(self) -> Model:
        """What the model was told to do."""
        return self.service.model

    @property
    def otherwise(self) -> Turns:
        """Begin what the model does when no rule speaks and nothing is queued, in place of its own words."""
        return self.service.model.begin_fallback()

    def _turns(self) -> Turns:
        return self.service.model.begin_queued()

    def unused(self) -> list[str]:
        """What was laid down and nobody has asked for so far, in words."""
        return [*self.service.model.left(), *self._scripts.left()]

    def forget_scripts(self) -> None:
        """Forget all answers and faults that were laid out."""
        self._scripts.clear()

    def assert_all_used(self) -> None:
        """Check that everything that was laid down has been asked for.

        Raises:
            AssertionError: Something was not; the message lists it beside the requests that came.
        """
        left = self.unused()
        if left:
            came = [str(one) for one in self.requests[-10:]] or ["none"]
            raise AssertionError(
                "\n  - ".join(["The emulator was told what nobody asked for:", *left])
                + "\n  - ".join(["\nThe last requests that came:", *came])
            )

    def verdict(self, *, ignore: Iterable[str] = ()) -> Verdict:
        """What the client does wrong: it does not wait when told to, storms, leaves streams or leaks connections.

        Args:
            ignore: Kinds of findings that are all right in this test, such as `unread_stream`.
        """
        from .journal.verdict import judge

        asking = {one.connection for one in self.requests}
        held = sum(number in asking for number in list(self._connections.live.values()))
        return judge(self.requests, held, ignore=ignore)

    def assert_well_behaved(self, *, ignore: Iterable[str] = ()) -> None:
        """Check that there is nothing to object to in how the client behaves.

        Raises:
            AssertionError: There is; the message lists it.
        """
        found = self.verdict(ignore=ignore)
        if found:
            raise AssertionError(f"The client does not behave:\n{found}")

    def reset(self) -> None:
        """Forget state, scripts, requests and counters, as if freshly started."""
        self.service.reset()
        if self._app.keeper is not None:
            self._app.keeper.clear()
        self._scripts.clear()
        self.requests.clear()
        self._app.headers.clear()
        self._app.failures.clear()
        self._app.pace = 0.0
        self._app.latency = None
        self.service.rate_limits.lay_down(*self._limits)

    def _panel(self) -> Panel:
        from .control.panel import Panel

        return Panel(self)

    def _close(self) -> None:
        if self._app.keeper is not None:
            self._app.keeper.close()
