using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime;

/// <summary>Decides who may use which tool. Asked for every call; an exception is a refusal.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The suffix is reserved for code access security, which .NET no longer has.")]
public interface IToolPermission
{
    /// <summary>True when the caller may make the call.</summary>
    /// <param name="call">The call: <see cref="ToolCall.Caller"/>, <see cref="AgentTool.Definition"/> with its scope, the arguments.</param>
    /// <param name="cancellationToken">Cancelled when the call is.</param>
    ValueTask<bool> IsPermittedAsync(ToolCall call, CancellationToken cancellationToken);
}
