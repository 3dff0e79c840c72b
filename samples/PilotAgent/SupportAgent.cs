using System.Text.Json;
using OpenAI.Chat;
using PilotAgent.Mcp;

namespace PilotAgent;

public sealed class SupportAgent(ChatClient client, OrderStore orders, RefundTools refunds, CustomerMail mail, ReturnDesk returns)
{
    private static readonly ChatCompletionOptions Options = new()
    {
        Tools =
        {
            Tool("find_order", "Finds an order with its lines and prices.", """
                {"type":"object","properties":{"orderId":{"type":"string"}},"required":["orderId"]}
                """),
            Tool("refund_order_line", "Pays one line of an order back to the customer.", """
                {"type":"object","properties":{"orderId":{"type":"string"},"line":{"type":"integer"},"reason":{"type":"string"}},"required":["orderId","line","reason"]}
                """),
            Tool("cancel_order", "Cancels an order that has not been shipped.", """
                {"type":"object","properties":{"orderId":{"type":"string"}},"required":["orderId"]}
                """),
            Tool("create_return_label", "Creates a return label for one line of an order.", """
                {"type":"object","properties":{"orderId":{"type":"string"},"line":{"type":"integer"}},"required":["orderId","line"]}
                """),
            Tool("send_email", "Writes to the customer of an order.", """
                {"type":"object","properties":{"orderId":{"type":"string"},"subject":{"type":"string"},"body":{"type":"string"}},"required":["orderId","subject","body"]}
                """),
        },
    };

    public async Task<SupportAnswer> AnswerAsync(SupportRequest request, TriageVerdict verdict, CancellationToken cancellationToken)
    {
        var steps = new List<string>();
        var messages = new List<ChatMessage>
        {
            new SystemChatMessage($"""
                You are the support agent of Copper & Clay, a shop for kitchenware.
                You are talking to {request.Customer}; the ticket is about: {verdict.Category} ({verdict.Reason}).
                Solve the problem with the tools. Be brief and friendly.
                """),
            new UserChatMessage(request.Message),
        };

        while (true)
        {
            ChatCompletion completion = await client.CompleteChatAsync(messages, Options);
            messages.Add(new AssistantChatMessage(completion));

            if (completion.FinishReason != ChatFinishReason.ToolCalls)
            {
                return new SupportAnswer($"T-{Guid.NewGuid():N}"[..8], verdict.Category, completion.Content[0].Text, steps);
            }

            foreach (var call in completion.ToolCalls)
            {
                var result = await RunToolAsync(call, cancellationToken);
                steps.Add($"{call.FunctionName}({call.FunctionArguments}) -> {result}");
                messages.Add(new ToolChatMessage(call.Id, result));
            }
        }
    }

    private async Task<string> RunToolAsync(ChatToolCall call, CancellationToken cancellationToken)
    {
        using var document = JsonDocument.Parse(call.FunctionArguments);
        var arguments = document.RootElement;
        var orderId = arguments.GetProperty("orderId").GetString()!;

        switch (call.FunctionName)
        {
            case "find_order":
                return JsonSerializer.Serialize(orders.Find(orderId));
            case "refund_order_line":
                return await refunds.RefundLineAsync(orderId, arguments.GetProperty("line").GetInt32(), arguments.GetProperty("reason").GetString()!);
            case "cancel_order":
                return await refunds.CancelOrderAsync(orderId);
            case "create_return_label":
                return await returns.CreateLabelAsync(orderId, arguments.GetProperty("line").GetInt32(), cancellationToken);
            case "send_email":
                await mail.SendAsync(orders.Find(orderId)!.Email, arguments.GetProperty("subject").GetString()!, arguments.GetProperty("body").GetString()!);
                return "sent";
            default:
                return $"There is no tool {call.FunctionName}.";
        }
    }

    private static ChatTool Tool(string name, string description, string parameters) =>
        ChatTool.CreateFunctionTool(name, description, BinaryData.FromString(parameters));
}
