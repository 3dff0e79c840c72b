using System.ComponentModel;

namespace AgentGuard.Runtime;

/// <summary>What generated code tells the runtime about the host, because the runtime does not refer to it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolHosting
{
    /// <summary>
    /// The id of the call that a <c>FunctionInvokingChatClient</c> is making in this flow of control; null when none is. Set by generated code where
    /// Microsoft.Extensions.AI is referenced: <c>static () => FunctionInvokingChatClient.CurrentContext?.CallContent.CallId</c>.
    /// </summary>
    public static Func<string?>? CurrentCallId { get; set; }
}
