using Microsoft.Extensions.AI;

namespace PilotAgent;

/// <summary>The chat in a corner of the shop: the page keeps the conversation and shows what comes back.</summary>
internal static class ChatWindow
{
    private const string Instructions = "You are the chat assistant of Copper & Clay, a shop for kitchenware. Be brief.";

    public static void MapChatWindow(this WebApplication app) =>
        app.MapPost("/chat", async (ChatTurn[] turns, IChatClient chat, CancellationToken cancellationToken) =>
        {
            var options = new ChatOptions { Instructions = Instructions, MaxOutputTokens = 400 };
            var messages = turns.Select(turn => new ChatMessage(new ChatRole(turn.Role), turn.Text)).ToList();
            var response = await chat.GetResponseAsync(messages, cancellationToken: cancellationToken);
            return Results.Content($"<p class=\"reply\">{response.Text}</p>", "text/html");
        });
}
