# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `live`.

- `accept_live_session`: Take an incoming live session and say how it is set up.
- `create_live_session`: Open a live session of speech, over the transport that is described.
- `download_recording_live_session_content`: Download the recording of a live session.
- `fork_live_session`: Branch a second session off a live one.
- `hangup_live_session`: End a live session.
- `refer_live_session`: Pass a live session on to another address.
- `reject_live_session`: Turn an incoming live session down.
"""
