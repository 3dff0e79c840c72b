namespace AgentGuard.Runtime.Tests.Tools.Support;

internal sealed class Permission(Func<ToolCall, CancellationToken, ValueTask<bool>> answer) : IToolPermission
{
    public ValueTask<bool> IsPermittedAsync(ToolCall call, CancellationToken cancellationToken) => answer(call, cancellationToken);
}
