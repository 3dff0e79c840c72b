using Microsoft.Extensions.AI;

namespace PilotAgent;

public sealed class BackOffice(IChatClient chat, RefundTools refunds)
{
    private const string Instructions = """
        You work in the back office of Copper & Clay. Carry out what the staff member asks with the tools,
        then say in one sentence what you did.
        """;

    public async Task<string> RunAsync(string instruction, CancellationToken cancellationToken)
    {
        var options = new ChatOptions { Instructions = Instructions, Tools = refunds.ForStaff() };
        var messages = new List<ChatMessage> { new(ChatRole.User, instruction) };

        var response = await chat.GetResponseAsync(messages, options, cancellationToken);
        while (response.FinishReason == ChatFinishReason.ToolCalls)
        {
            messages.AddRange(response.Messages);
            var results = new ChatMessage(ChatRole.Tool, []);
            foreach (var call in response.Messages.SelectMany(message => message.Contents).OfType<FunctionCallContent>())
            {
                var tool = options.Tools.OfType<AIFunction>().First(tool => tool.Name == call.Name);
                var result = await tool.InvokeAsync(new AIFunctionArguments(call.Arguments), cancellationToken);
                results.Contents.Add(new FunctionResultContent(call.CallId, result));
            }

            messages.Add(results);
            response = await chat.GetResponseAsync(messages, options, cancellationToken);
        }

        return response.Text;
    }
}
