# document: sdk-reference
# section: Webhooks

# Webhooks 用于接收异步事件回调
# 详见 SDK 文档: client.webhooks.*
