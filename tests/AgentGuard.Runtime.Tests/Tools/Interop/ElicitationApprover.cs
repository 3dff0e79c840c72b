using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace AgentGuard.Runtime.Tests.Tools.Interop;

/// <summary>Asks the person at the MCP client.</summary>
internal sealed class ElicitationApprover : IToolApprover
{
    public async ValueTask<ToolApprovalAnswer> AskAsync(ToolApprovalRequest request, CancellationToken cancellationToken)
    {
        if (request.Call?.TryGetContext<McpServer>(out var server) is not true || server.ClientCapabilities?.Elicitation is null)
        {
            return new(false, Reason: "The client cannot ask anybody.");
        }

        var answer = await server.ElicitAsync(
            new ElicitRequestParams
            {
                Message = $"Allow {request.Tool.Name} with {request.Arguments}?",
                RequestedSchema = new() { Properties = { ["reason"] = new ElicitRequestParams.StringSchema() } },
            },
            cancellationToken);
        var reason = answer.Content is { } content && content.TryGetValue("reason", out var given) ? given.GetString() : null;
        return new(answer.IsAccepted, "client", reason);
    }
}
