# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class ComputerActionClickParam(TypedDict, total=False):
    """Computer action click (`click`)."""

    type: Required[Literal["click"]]
    """Always `click`."""
    button: Required[Literal["left", "right", "wheel", "back", "forward"]]
    """Which button of the mouse: left, right, wheel, back or forward."""
    x: Required[int]
    """Where to click, in pixels from the left edge."""
    y: Required[int]
    """Where to click, in pixels from the top edge."""
    keys: SequenceNotStr[str] | None
    """Keys held down while clicking."""


class ResponseComputerToolCallActionDoubleClickParam(TypedDict, total=False):
    """Response computer tool call action double click (`double_click`)."""

    type: Required[Literal["double_click"]]
    """Always `double_click`."""
    x: Required[int]
    """Where to click twice, in pixels from the left edge."""
    y: Required[int]
    """Where to click twice, in pixels from the top edge."""
    keys: Required[SequenceNotStr[str] | None]
    """Keys held down while clicking; null for none."""


class ComputerActionDragParam(TypedDict, total=False):
    """Computer action drag (`drag`)."""

    type: Required[Literal["drag"]]
    """Always `drag`."""
    path: Required[Iterable[params.ResponseComputerToolCallActionDragPathParam | Model]]
    """The points the pointer passes with the button held, from where it is pressed to where it is let go."""
    keys: SequenceNotStr[str] | None
    """Keys held down while dragging."""


class ResponseComputerToolCallActionDragPathParam(TypedDict, total=False):
    """Response computer tool call action drag path."""

    x: Required[int]
    """The point's distance from the left edge, in pixels."""
    y: Required[int]
    """The point's distance from the top edge, in pixels."""


class ResponseComputerToolCallActionKeypressParam(TypedDict, total=False):
    """Response computer tool call action keypress (`keypress`)."""

    type: Required[Literal["keypress"]]
    """Always `keypress`."""
    keys: Required[SequenceNotStr[str]]
    """Keys to press together, such as CTRL and C."""


class ComputerActionMoveParam(TypedDict, total=False):
    """Computer action move (`move`)."""

    type: Required[Literal["move"]]
    """Always `move`."""
    x: Required[int]
    """Where the pointer goes, in pixels from the left edge."""
    y: Required[int]
    """Where the pointer goes, in pixels from the top edge."""
    keys: SequenceNotStr[str] | None
    """Keys held down while moving."""


class ComputerActionScreenshotParam(TypedDict, total=False):
    """Computer action screenshot (`screenshot`)."""

    type: Required[Literal["screenshot"]]
    """Always `screenshot`."""


class ComputerActionScrollParam(TypedDict, total=False):
    """Computer action scroll (`scroll`)."""

    type: Required[Literal["scroll"]]
    """Always `scroll`."""
    x: Required[int]
    """Where the pointer is while scrolling, in pixels from the left edge."""
    y: Required[int]
    """Where the pointer is while scrolling, in pixels from the top edge."""
    scroll_x: Required[int]
    """How far to scroll sideways; more than 0 is to the right."""
    scroll_y: Required[int]
    """How far to scroll up or down; more than 0 is down."""
    keys: SequenceNotStr[str] | None
    """Keys held down while scrolling."""


class ComputerActionTypeParam(TypedDict, total=False):
    """Computer action type (`type`)."""

    type: Required[Literal["type"]]
    """Always `type`."""
    text: Required[str]
    """What to type at the keyboard."""


class ComputerActionWaitParam(TypedDict, total=False):
    """Computer action wait (`wait`)."""

    type: Required[Literal["wait"]]
    """Always `wait`."""


ComputerActionParam: TypeAlias = (
    params.ComputerActionClickParam
    | params.ResponseComputerToolCallActionDoubleClickParam
    | params.ComputerActionDragParam
    | params.ResponseComputerToolCallActionKeypressParam
    | params.ComputerActionMoveParam
    | params.ComputerActionScreenshotParam
    | params.ComputerActionScrollParam
    | params.ComputerActionTypeParam
    | params.ComputerActionWaitParam
)
"""Computer action: one of 9 kinds, told apart by `type`."""
