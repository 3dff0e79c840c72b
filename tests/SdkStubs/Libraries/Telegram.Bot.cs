namespace Telegram.Bot
{
    public interface ITelegramBotClient;

    public static class TelegramBotClientExtensions
    {
        public static Task<Types.Message> SendMessage(this ITelegramBotClient botClient, long chatId, string text, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Telegram.Bot.Types
{
    public class Message;
}
