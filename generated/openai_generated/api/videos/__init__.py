# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `videos`.

- `create_video`: Queue a video of 4, 8 or 12 seconds to be rendered from a prompt.
- `create_video_character`: Register a character, seen in an uploaded video, under a name of up to 80 characters.
- `create_video_edit`: Queue an edited version of an existing or uploaded video.
- `create_video_extend`: Queue a continuation of an existing or uploaded video by 4, 8 or 12 seconds.
- `create_video_remix`: Queue a new take on a finished video with another prompt.
- `delete_video`: Delete a video job and what it rendered.
- `get_video`: Read a video job's status and progress.
- `get_video_character`: Read a registered video character.
- `list_videos`: Page through the organization's video jobs.
- `retrieve_video_content`: Download the finished video, or its thumbnail or sprite sheet.
"""
