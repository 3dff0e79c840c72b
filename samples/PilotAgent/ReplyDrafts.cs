using OpenAI.Chat;

namespace PilotAgent;

/// <summary>Drafts for the staff, who send them or do not.</summary>
public sealed class ReplyDrafts(ChatClient client, TicketArchive tickets, ILogger<ReplyDrafts> logger)
{
    private static readonly ChatCompletionOptions Json = new() { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() };

    public async Task<string[]> DraftAllAsync(CancellationToken cancellationToken) =>
        await Task.WhenAll(tickets.All().Select(async ticket =>
        {
            ChatCompletion draft = await client.CompleteChatAsync([new UserChatMessage($"Draft a reply to: {ticket.Message}")], cancellationToken: cancellationToken);
            return draft.Content[0].Text;
        }));

    public string Keywords(string ticketId)
    {
        var prompt = new UserChatMessage($"The three keywords of this ticket, as JSON: {File.ReadAllText(tickets.PathOf(ticketId))}");
        return client.CompleteChatAsync([prompt], Json).Result.Value.Content.Count.ToString();
    }

    public async Task<string?> TranslateAsync(string text, CancellationToken cancellationToken)
    {
        try
        {
            var completion = await client.CompleteChatAsync([new UserChatMessage($"Translate to English: {text}")], cancellationToken: cancellationToken);
            return string.Concat(completion.Value.Content.Select(part => part.Text));
        }
        catch (HttpRequestException error)
        {
            logger.LogWarning(error, "No translation");
            return null;
        }
    }
}
