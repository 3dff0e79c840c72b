using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 2: whether the caller may use the tool. Fails closed.</summary>
internal static class PermitStep
{
    /// <summary>Null when the call is permitted.</summary>
    public static ValueTask<ToolFailure?> CheckAsync(GuardedCall call) =>
        call.Guard.Permission is { } permission ? AskAsync(call, permission) : new(HasScope(call) ? null : ToolFailures.NotPermitted);

    private static bool HasScope(GuardedCall call) => call.Definition.Scope is not { } scope || (call.Caller is { } caller && caller.Scopes.Contains(scope));

    [SuppressMessage("Design", "CA1031", Justification = "A permission that fails is a refusal.")]
    private static async ValueTask<ToolFailure?> AskAsync(GuardedCall call, IToolPermission permission)
    {
        try
        {
            return await permission.IsPermittedAsync(call.Call, call.CallerToken).ConfigureAwait(false) ? null : ToolFailures.NotPermitted;
        }
        catch (OperationCanceledException) when (call.CallerToken.IsCancellationRequested)
        {
            return ToolFailures.Cancelled;
        }
        catch (Exception thrown)
        {
            call.Exception = thrown;
            return ToolFailures.NotPermitted;
        }
    }
}
