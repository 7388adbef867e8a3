"""Echo bot on python-telegram-bot: what its documentation shows first. Arguments: address of the Bot API, token."""

import sys

from telegram.ext import Application, MessageHandler, filters


async def echo(update, context):
    await update.message.reply_text(update.message.text)


def main(api, token):
    application = Application.builder().token(token).base_url(f"{api}/bot").concurrent_updates(True).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main(*sys.argv[1:])
