"""Echo bot on aiogram: what its documentation shows first. Arguments: address of the Bot API, token."""

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message):
    await message.answer(message.text)


async def main(api, token):
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    await dispatcher.start_polling(Bot(token, session=session))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
