# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaComputerActionClick(Model):
    """Beta computer action click (`click`)."""

    type: Literal["click"] = "click"
    """Always `click`."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """Which button of the mouse: left, right, wheel, back or forward."""
    x: int
    """Where to click, in pixels from the left edge."""
    y: int
    """Where to click, in pixels from the top edge."""
    keys: list[str] | None = None
    """Keys held down while clicking."""


BetaClickButtonType: TypeAlias = Literal["left", "right", "wheel", "back", "forward"]
"""Beta click button type: the values known when this was generated."""


@model
class BetaComputerActionDrag(Model):
    """Beta computer action drag (`drag`)."""

    type: Literal["drag"] = "drag"
    """Always `drag`."""
    path: list[BetaResponseComputerToolCallActionDragPath]
    """The points the pointer passes with the button held, from where it is pressed to where it is let go."""
    keys: list[str] | None = None
    """Keys held down while dragging."""


@model
class BetaResponseComputerToolCallActionDragPath(Model):
    """Beta response computer tool call action drag path."""

    x: int
    """The point's distance from the left edge, in pixels."""
    y: int
    """The point's distance from the top edge, in pixels."""


@model
class BetaComputerActionMove(Model):
    """Beta computer action move (`move`)."""

    type: Literal["move"] = "move"
    """Always `move`."""
    x: int
    """Where the pointer goes, in pixels from the left edge."""
    y: int
    """Where the pointer goes, in pixels from the top edge."""
    keys: list[str] | None = None
    """Keys held down while moving."""


@model
class BetaComputerActionScreenshot(Model):
    """Beta computer action screenshot (`screenshot`)."""

    type: Literal["screenshot"] = "screenshot"
    """Always `screenshot`."""


@model
class BetaComputerActionScroll(Model):
    """Beta computer action scroll (`scroll`)."""

    type: Literal["scroll"] = "scroll"
    """Always `scroll`."""
    x: int
    """Where the pointer is while scrolling, in pixels from the left edge."""
    y: int
    """Where the pointer is while scrolling, in pixels from the top edge."""
    scroll_x: int
    """How far to scroll sideways; more than 0 is to the right."""
    scroll_y: int
    """How far to scroll up or down; more than 0 is down."""
    keys: list[str] | None = None
    """Keys held down while scrolling."""


@model
class BetaComputerActionType(Model):
    """Beta computer action type (`type`)."""

    type: Literal["type"] = "type"
    """Always `type`."""
    text: str
    """What to type at the keyboard."""


@model
class BetaComputerActionWait(Model):
    """Beta computer action wait (`wait`)."""

    type: Literal["wait"] = "wait"
    """Always `wait`."""
