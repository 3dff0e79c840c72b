using Microsoft.Extensions.AI;
using ProductionAgent.Shop;

namespace ProductionAgent.Agent;

/// <summary>What is kept of a ticket between model calls, and while it waits for an approval.</summary>
internal sealed class Conversation(Ticket ticket)
{
    public Ticket Ticket { get; } = ticket;

    public List<ChatMessage> Messages { get; } = [new(ChatRole.User, ticket.Message)];

    /// <summary>What was done, for the staff; without the content the model saw.</summary>
    public List<string> Steps { get; } = [];

    public int Turns { get; set; }

    public long Tokens { get; private set; }

    public int ToolFailuresInARow { get; private set; }

    public void Add(ChatResponse response)
    {
        Messages.AddRange(response.Messages);
        Tokens += response.Usage?.TotalTokenCount ?? 0;
    }

    public void Add(FunctionCallContent call, ToolResult result)
    {
        var content = new FunctionResultContent(call.CallId, result.Value);
        if (Messages[^1].Role == ChatRole.Tool)
        {
            // Providers want all results of a turn in one message.
            Messages[^1].Contents.Add(content);
        }
        else
        {
            Messages.Add(new ChatMessage(ChatRole.Tool, [content]));
        }

        Steps.Add($"{call.Name}: {result.Outcome}");
        ToolFailuresInARow = result.Failed ? ToolFailuresInARow + 1 : 0;
    }
}
