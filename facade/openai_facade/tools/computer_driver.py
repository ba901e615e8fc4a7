"""What steers a computer for a model: a class of the user's with a method for each thing that can be done there."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from openai_generated.models import (
        ComputerActionClick,
        ComputerActionDrag,
        ComputerActionMove,
        ComputerActionScroll,
        ComputerActionType,
        ComputerActionWait,
        ResponseComputerToolCallActionDoubleClick,
        ResponseComputerToolCallActionKeypress,
    )

Screenshot: TypeAlias = "dict[str, Any]"
"""`{"type": "computer_screenshot"}` with `image_url` (a `data:` URL, too) or `file_id`."""

MEMBERS: Final = ("click", "double_click", "drag", "keypress", "move", "screenshot", "scroll", "type", "wait")


class ComputerDriver(Protocol):
    """Steers a computer: every method does one thing and returns when it is done."""

    def click(self, action: ComputerActionClick) -> None:
        """Press a button of the mouse at a place."""

    def double_click(self, action: ResponseComputerToolCallActionDoubleClick) -> None:
        """Press the left button twice at a place."""

    def drag(self, action: ComputerActionDrag) -> None:
        """Move along a path with the button held down."""

    def keypress(self, action: ResponseComputerToolCallActionKeypress) -> None:
        """Press keys together, such as Ctrl and C."""

    def move(self, action: ComputerActionMove) -> None:
        """Move the pointer to a place."""

    def scroll(self, action: ComputerActionScroll) -> None:
        """Turn the wheel at a place, by distances in pixels."""

    def type(self, action: ComputerActionType) -> None:
        """Write a text as if it were typed."""

    def wait(self, action: ComputerActionWait) -> None:
        """Let the computer be for a moment."""

    def screenshot(self) -> Screenshot:
        """Show the screen as it is now: once, when the actions of a call are done."""
        ...


class AsyncComputerDriver(Protocol):
    """The async twin of `ComputerDriver`."""

    async def click(self, action: ComputerActionClick) -> None:
        """Press a button of the mouse at a place."""

    async def double_click(self, action: ResponseComputerToolCallActionDoubleClick) -> None:
        """Press the left button twice at a place."""

    async def drag(self, action: ComputerActionDrag) -> None:
        """Move along a path with the button held down."""

    async def keypress(self, action: ResponseComputerToolCallActionKeypress) -> None:
        """Press keys together, such as Ctrl and C."""

    async def move(self, action: ComputerActionMove) -> None:
        """Move the pointer to a place."""

    async def scroll(self, action: ComputerActionScroll) -> None:
        """Turn the wheel at a place, by distances in pixels."""

    async def type(self, action: ComputerActionType) -> None:
        """Write a text as if it were typed."""

    async def wait(self, action: ComputerActionWait) -> None:
        """Let the computer be for a moment."""

    async def screenshot(self) -> Screenshot:
        """Show the screen as it is now: once, when the actions of a call are done."""
        ...


def check_driver(driver: object, *, asynchronous: bool) -> None:
    """Refuse what cannot steer.

    Raises:
        ValueError: A method is missing, or is for the other kind of client.
    """
    for name in MEMBERS:
        method = getattr(driver, name, None)
        if not callable(method):
            raise ValueError(f"a driver of a computer needs the method {name}")
        if inspect.iscoroutinefunction(method) is not asynchronous:
            other, mine = ("not async", "ComputerToolset") if asynchronous else ("async", "AsyncComputerToolset")
            raise ValueError(f"the driver's method {name} is {other}; use it with {mine}")
