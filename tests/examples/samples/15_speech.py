# document: sdk-reference
# section: 9. Audio

# 生成语音
response = client.audio.speech.create(
    model="gpt-4o-mini-tts",
    voice="alloy",
    input="Hello world",
)

# 保存到文件
response.stream_to_file("output.mp3")

# 或写入 BytesIO
response.write_to_file("output.mp3")
