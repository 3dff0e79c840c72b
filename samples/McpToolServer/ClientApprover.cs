using AgentGuard.Runtime;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace McpToolServer;

/// <summary>Asks the person at the MCP client (elicitation). A client that cannot ask is refused.</summary>
internal sealed class ClientApprover : IToolApprover
{
    public async ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken)
    {
        if (request.Call?.TryGetContext<McpServer>(out var server) is not true || server.ClientCapabilities?.Elicitation is null)
        {
            return new ToolApprovalAnswer(false, Reason: "Your client cannot ask a person.");
        }

        var question = new ElicitRequestParams { Message = $"Allow {request.Tool.Name} with {request.Arguments}?", RequestedSchema = new() };
        var answer = await server.ElicitAsync(question, cancellationToken);
        return new ToolApprovalAnswer(answer.IsAccepted, "client", answer.IsAccepted ? null : $"The person answered: {answer.Action}.");
    }
}
