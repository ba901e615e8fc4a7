"""Python functions that a model may call, and the calls it makes of them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal

from openai_runtime.model.codec import encode_json

from ..calling.parallel import in_tasks, off_the_loop
from ..calling.parents import unwatched
from ..parsing.functions import name_of, read_arguments
from ..parsing.targets import Target
from ..parsing.tools import TypedTool, function_tool

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

OnError = Literal["report", "raise"]
_AT_ONCE: Final = 16


@dataclass(frozen=True, slots=True)
class ReadCall:
    """A function with the arguments it is to get, and whether calling it gives a coroutine."""

    work: Callable[[], Any]
    is_async: bool

    def __call__(self) -> Any:
        return self.work()


class Tool:
    """A function that a model may call, where the function alone does not say everything.

    Args:
        function: What is called. Without `arguments` its own annotated arguments are the tool's; the first paragraph of
            its docstring and the `Args:` section describe them. Or a class whose objects can be called: the fields are
            the arguments, and each call makes an object and calls it.
        arguments: A pydantic model, dataclass, attrs class or TypedDict; the function gets one object of it.
        name: The tool's name; default the name of the function.
        description: What the tool does; default the docstring.
        strict: Have the model keep to the schema, which then must be one that strict mode can express. None does so
            where it can.

    Raises:
        StrictSchemaError: Strict mode cannot express an argument; names it and the rule.
        SchemaError: An argument has no annotation, or one without a JSON Schema.
    """

    def __init__(
        self,
        function: Callable[..., Any],
        *,
        arguments: type[Any] | None = None,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = True,
    ) -> None:
        self._function = function
        self._takes = arguments if arguments is not None else function if isinstance(function, type) else None
        self._target: Target[Any] | None = None if self._takes is None else Target(self._takes)
        described = description or (inspect.getdoc(function) if arguments is not None else None)
        self.definition: Any = function_tool(
            self._takes or function,
            name=name or name_of(function),
            description=described and described.split("\n\n")[0],
            strict=strict,
        )

    @property
    def name(self) -> str:
        """What the model calls it."""
        return str(self.definition["name"])

    @property
    def is_async(self) -> bool:
        """Whether calling it gives a coroutine."""
        function: Any = self._function
        called = function.__call__ if isinstance(function, type) else getattr(function, "func", function)
        return inspect.iscoroutinefunction(called) or inspect.iscoroutinefunction(getattr(called, "__call__", None))  # noqa: B004

    def call(self, arguments: str) -> Any:
        """Call the function with the JSON arguments of a model.

        Raises:
            ValueError: The arguments do not fit.
        """
        return self.read(arguments)()

    def read(self, arguments: str) -> ReadCall:
        """Read the JSON arguments of a model and give a call of the function with them, still to be made.

        Raises:
            ValueError: The arguments do not fit.
        """
        if self._target is None:
            return ReadCall(partial(self._function, **read_arguments(self._function, arguments)), self.is_async)
        value = self._target.parse(arguments)
        return ReadCall(value if self._takes is self._function else partial(self._function, value), self.is_async)

    def __repr__(self) -> str:
        return f"Tool({self.name})"


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call that a model makes.

    Attributes:
        id: What the output refers to.
        name: The tool.
        arguments: The arguments as JSON text.
    """

    id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ToolResult:
    """What came of a call.

    Attributes:
        call: The call.
        output: The text that the model gets.
        value: What the function returned.
        error: What it raised, or what was wrong with the arguments.
    """

    call: ToolCall
    output: str
    value: Any = None
    error: Exception | None = field(default=None)


class Toolbox:
    """The tools of a loop: what the model is told of them, and how its calls are carried out.

    Args:
        tools: Functions, callable classes, `Tool` objects, and definitions as the API takes them.
        on_error: Whether the model is told of what goes wrong, or the caller.
        strict: What `Tool` is told of functions and classes that are given as they are.
    """

    def __init__(self, tools: Iterable[Any], on_error: OnError, *, strict: bool | None = True) -> None:
        if on_error not in ("report", "raise"):
            raise ValueError(f"on_error is {on_error!r}; it has to be 'report' or 'raise'")
        self._on_error = on_error
        self.around: Callable[[ToolCall], AbstractContextManager[Any]] | None = None
        self._tools: dict[str, Tool] = {}
        self.definitions: list[Any] = []
        for given in tools:
            tool = _tool(given, strict)
            if tool is None:
                self.definitions.append(function_tool(given, strict=strict) if isinstance(given, type) else given)
                continue
            if tool.name in self._tools:
                raise ValueError(f"two tools have the name {tool.name!r}; give one of them another with Tool(name=...)")
            self._tools[tool.name] = tool
            self.definitions.append(tool.definition)

    def is_mine(self, call: ToolCall) -> bool:
        """Whether a call is carried out here: not if its tool was given as a definition alone."""
        return call.name in self._tools or call.name not in map(_name_in, self.definitions)

    def refuse_async(self) -> None:
        """Raise where a sync client would have to await."""
        for tool in self._tools.values():
            if tool.is_async:
                raise TypeError(f"the tool {tool.name} is async; use it with AsyncOpenAI")

    def run(self, calls: list[ToolCall]) -> list[ToolResult]:
        """Carry out calls one after the other."""
        return [self._checked(self._result(call, partial(self._watched, call))) for call in calls]

    def _watched(self, call: ToolCall) -> Any:
        with self._within(call):
            return self._called(call)

    def _within(self, call: ToolCall) -> AbstractContextManager[Any]:
        """What a call is carried out within, for those who watch."""
        return unwatched if self.around is None else self.around(call)

    async def arun(self, calls: list[ToolCall]) -> list[ToolResult]:
        """Carry out calls at the same time: coroutine functions on the event loop, others in threads."""

        async def one(call: ToolCall) -> ToolResult:
            tool = self._tools.get(call.name)
            try:
                with self._within(call):
                    in_loop = tool is not None and tool.is_async
                    value = self._called(call) if in_loop else await off_the_loop(lambda: self._called(call))
                    if inspect.isawaitable(value):
                        value = await value
            except Exception as error:
                return _failed(call, error)
            return self._result(call, lambda: value)

        done = await in_tasks((partial(one, call) for call in calls), _AT_ONCE)
        return [self._checked(result) for result in done if isinstance(result, ToolResult)]

    def _called(self, call: ToolCall) -> Any:
        tool = self._tools.get(call.name)
        if tool is None:
            raise LookupError(f"there is no tool {call.name!r}, only {', '.join(self._tools)}")
        return tool.call(call.arguments)

    def _result(self, call: ToolCall, work: Callable[[], Any]) -> ToolResult:
        try:
            value = work()
            output = value if isinstance(value, str) else encode_json(value).decode()
        except Exception as error:
            return _failed(call, error)
        return ToolResult(call, output, value)

    def _checked(self, result: ToolResult) -> ToolResult:
        if result.error is not None and self._on_error == "raise":
            raise result.error
        return result


def _tool(given: Any, strict: bool | None) -> Tool | None:
    """A tool that can be called here; None for what is a definition alone."""
    if isinstance(given, Tool):
        return given
    if isinstance(given, type):
        return Tool(given, strict=strict) if any("__call__" in base.__dict__ for base in given.__mro__) else None
    if isinstance(given, Mapping | TypedTool) or not callable(given):
        return None
    return Tool(given, strict=strict)


def _name_in(definition: Any) -> Any:
    fields = definition if isinstance(definition, Mapping) else getattr(definition, "__dict__", {})
    inner = fields.get("function", fields)
    return inner.get("name") if isinstance(inner, Mapping) else getattr(inner, "name", None)


def _failed(call: ToolCall, error: Exception) -> ToolResult:
    return ToolResult(call, f"Error: {type(error).__name__}: {error}", error=error)
