"""The emulated API without sockets: a request in, an answer out."""

from __future__ import annotations

import contextlib
import itertools
import secrets
from typing import TYPE_CHECKING, Any

from .answers import Answer, Missing, Refused, dumps
from .batching import BatchCourse
from .calls import Body, Call, Handler, OpenSession, handlers
from .checks import Checks
from .examples import Examples
from .faults import HEADER, Fault, parse
from .generic import generic
from .incoming import Incoming, check_key, read_body, read_query
from .journal.names import matches, names_of
from .model.rules import Model
from .rate_limits import RateLimits
from .router import Router, locate
from .routes import load
from .searching import Index
from .sharing import LINKS
from .store import CEILING, Store

if TYPE_CHECKING:
    from .description import JSON, Description, Operation
    from .grading.grades import Python
    from .scripts import Scripts, Wire


class Service:
    """All operations of a description over one store.

    Args:
        description: The API.
        invent: Answer for ids that were never given out with an invented object in place of a 404; a request can ask
            for the same with the header `x-emulator-invent`.
        strict: Refuse query parameters and body fields that the description does not know.
        seed: What ids are made from; fresh ones by default.
        ceiling: How many bytes of stored objects are held in memory.
    """

    def __init__(
        self,
        description: Description,
        *,
        invent: bool = False,
        strict: bool = True,
        seed: str | None = None,
        ceiling: int = CEILING,
    ) -> None:
        self.description = description
        self.invent = invent
        self.strict = strict
        self.url = ""
        self.checks = Checks(description, tolerant=True)
        self.answer_checks = Checks(description)
        self.examples = Examples(
            description.resolve, fits=lambda schema, value: self.answer_checks.check(schema)(value) is None
        )
        self.router = Router(description)
        self._seed = seed
        self._ceiling = ceiling
        self.store = self._fresh_store()
        self.index = Index()
        self.models: frozenset[str] | None = None
        self.model = Model()
        self.python: Python | None = None
        self.rate_limits = RateLimits()
        self.batches = BatchCourse()
        self.handled = False
        self.overrides: list[tuple[str, Handler]] = []
        self.open_sessions: dict[str, OpenSession] = {}
        self._counter = itertools.count(1)

    def reset(self) -> None:
        """Forget everything that requests have left behind."""
        drawer = self.store.drawer
        self.store = self._fresh_store()
        self.store.drawer = drawer
        self.index = Index()
        self.batches = BatchCourse()
        self.overrides.clear()
        self.open_sessions.clear()
        self.model.clear()

    def _fresh_store(self) -> Store:
        store = Store(secrets.token_hex(8) if self._seed is None else self._seed, self._ceiling)
        store.on_drop = self._dropped
        return store

    def _dropped(self, name: str) -> None:
        """An object was dropped; the passages of a vector store go with it."""
        if name.startswith("/vector_stores/"):
            self.index.remove(name.rpartition("/")[2])

    def handle(self, incoming: Incoming, scripts: Scripts | None = None) -> tuple[Answer, Fault | None]:
        """Answer a request; the second value is what is to go wrong with the answer."""
        fault: Fault | None = None
        try:
            if incoming.path.startswith(LINKS):
                from .routes.images import linked

                return linked(self.store, incoming.path), None
            path, deployment, versioned = locate(incoming.path)
            found = self._operation(incoming, path)
            laid, fault = self._laid(self._scripted(incoming, path, found, scripts), found, incoming)
            if laid is not None:
                return laid, fault
            if isinstance(found, Refused):
                raise found
            if versioned and "api-version" not in dict(incoming.query):
                raise Refused("Missing required query parameter: 'api-version'.", status=404, param="api-version")
            check_key(incoming)
            again = fault is not None and fault.same_page
            answer = self._answer(*found, incoming, deployment, again)
            return answer, fault or self.model.take_fault()
        except RecursionError:
            return Refused("The request is nested too deep.", code="invalid_value").answer(), None
        except OverflowError:
            return Refused("A number in the request is too large.", code="invalid_value").answer(), None
        except Refused as refused:
            return refused.answer(), fault
        finally:
            self.store.shrink()

    def scripted(self, incoming: Incoming, scripts: Scripts) -> tuple[Answer | None, Fault | None]:
        """What a script lays down for a request that is not ours to answer.

        Raises:
            Refused: A header asks for a fault that there is not.
        """
        path = incoming.path.removeprefix("/v1")
        found = self._operation(incoming, path)
        return self._laid(self._scripted(incoming, path, found, scripts), found, incoming)

    def _laid(
        self, taken: Wire | None, found: tuple[Operation, tuple[str, ...]] | Refused, incoming: Incoming
    ) -> tuple[Answer | None, Fault | None]:
        """An answer in place of the regular one, and what is to go wrong with either."""
        if isinstance(taken, Fault):
            return taken.answer, taken
        if isinstance(taken, dict | list):
            return self._wire(taken, found, incoming), None
        return taken, None

    def _operation(self, incoming: Incoming, path: str) -> tuple[Operation, tuple[str, ...]] | Refused:
        """The operation of a request; a path that the description lacks may still have a script."""
        try:
            found = self.router.find(incoming.method, path, incoming.query_string)
        except Refused as refused:
            return refused
        incoming.operation = found[0].id
        return found

    def _scripted(
        self,
        incoming: Incoming,
        path: str,
        found: tuple[Operation, tuple[str, ...]] | Refused,
        scripts: Scripts | None,
    ) -> Wire | None:
        """What a script or a header of the request lays down."""
        template = "" if isinstance(found, Refused) else found[0].path
        incoming.names = names_of(incoming.method, incoming.path, path, incoming.operation, template)
        taken = scripts.take(incoming, incoming.names) if scripts is not None else None
        if taken is None and HEADER in incoming.headers:
            try:
                taken = parse(incoming.headers[HEADER])
            except ValueError as problem:
                raise Refused(str(problem), param=HEADER) from None
        return taken

    def _wire(
        self, made: JSON | list[Any], found: tuple[Operation, tuple[str, ...]] | Refused, incoming: Incoming
    ) -> Answer:
        """A scripted object: the body of the answer, or what its stream tells of."""
        if isinstance(made, dict) and not isinstance(found, Refused) and b'"stream"' in incoming.body:
            with contextlib.suppress(ValueError, AttributeError):
                if incoming.json.get("stream") is True:
                    from .telling import streamed

                    return streamed(found[0].key, made, incoming.json, self.store) or Answer(json=made)
        return Answer(json=made)

    def call(self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None) -> Answer:
        """Run an operation from inside, as a batch does."""
        incoming = Incoming(
            method,
            "/v1" + path.removeprefix("/v1"),
            "",
            {"content-type": "application/json", **(headers or {})},
            dumps(body),
        )
        incoming.headers.setdefault("authorization", "Bearer sk-emulator")
        incoming.inside = True
        return self.handle(incoming)[0]

    def regular(self, call: Call) -> Body | Answer:
        """What the emulator answers by itself."""
        load(call.operation.path.split("/")[1])
        return handlers.get(call.operation.key, generic)(call)

    def request_id(self) -> str:
        """A fresh value for `x-request-id`."""
        return f"req_{next(self._counter):032x}"

    def _check_model(self, body: Any) -> None:
        """Refuse a model that does not exist, where it was said which ones do."""
        name = body.get("model") if isinstance(body, dict) else None
        if self.models is not None and isinstance(name, str) and name not in self.models:
            words = f"The model `{name}` does not exist or you do not have access to it."
            raise Refused(words, status=404, param="model", code="model_not_found")

    def _answer(
        self, operation: Operation, ids: tuple[str, ...], incoming: Incoming, deployment: str | None, again: bool
    ) -> Answer:
        query = read_query(self.checks, operation, incoming, strict=self.strict)
        body = read_body(self.checks, operation, incoming, deployment, strict=self.strict)
        if again:
            query.pop("after", None)
        call = Call(self, operation, ids, query, body, incoming.headers)
        # what the emulator asks itself, a batch for one, has limits of its own with the API
        left = {} if incoming.inside else self.rate_limits.take(body)
        try:
            answer = self._handled(call, incoming.names)
        except Refused as refused:
            refused.headers |= left
            raise
        answer.headers = {**left, **answer.headers}
        if again and isinstance(answer.json, dict):
            answer.json = {**answer.json, "has_more": True}
        return answer

    def _handled(self, call: Call, names: tuple[str, ...]) -> Answer:
        """What the handler of the operation says to a request that is well-formed."""
        if self.strict and not call.invent:
            self._check_model(call.body)
            if call.query or call.operation.method != "GET":
                from .truth.tables import check  # not for the first look at a server that has just started

                check(call)
        own = (made for where, made in self.overrides if matches(where, names)) if self.overrides else ()
        handler = next(iter(own), self.regular)
        self.handled = True
        try:
            answer = handler(call)
        except Missing:
            if not call.invent:
                raise
            answer = generic(call)
        return answer if isinstance(answer, Answer) else Answer(json=answer, status=call.operation.success[0])
