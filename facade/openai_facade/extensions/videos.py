"""`client.videos`: make a video and wait until it is rendered.

The public signatures repeat those of `create` and `retrieve`, so codegen writes them; here is what they do.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from openai_generated.endpoints.videos import CREATE_VIDEO, GET_VIDEO
from openai_generated.resources import videos as generated
from openai_runtime.hints import evaluable

from openai_facade.calling.flow import Call
from openai_facade.calling.polling import acarry_out, carry_out, for_looks, in_state, paced, polling

if TYPE_CHECKING:
    from openai_generated.models import Video

    from openai_facade.calling.polling import Options, Pace, Waiting

_SETTLED = in_state("completed", "failed")


class Videos(generated.Videos):
    """`client.videos`."""

    def _poll(self, arguments: dict[str, Any], *options: *Options) -> Video:
        return carry_out(self._client, _polled(self, *paced(arguments), options))

    def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Video:
        return carry_out(self._client, _created(self, *paced(arguments), options))


class AsyncVideos(generated.AsyncVideos):
    """`client.videos` of an async client."""

    async def _poll(self, arguments: dict[str, Any], *options: *Options) -> Video:
        return await acarry_out(self._client, _polled(self, *paced(arguments), options))

    async def _create_and_poll(self, arguments: dict[str, Any], *options: *Options) -> Video:
        return await acarry_out(self._client, _created(self, *paced(arguments), options))


def _polled(videos: Videos | AsyncVideos, of: dict[str, Any], pace: Pace, options: Options) -> Waiting[Video]:
    return polling(videos._client, GET_VIDEO, of, _SETTLED, pace, options)


def _created(videos: Videos | AsyncVideos, sent: dict[str, Any], pace: Pace, options: Options) -> Waiting[Video]:
    video = yield Call(partial(videos._send, CREATE_VIDEO, sent, *options))
    return (yield from _polled(videos, {"video_id": video.id}, pace, for_looks(options)))


evaluable(__name__)
