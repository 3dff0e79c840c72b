using AgentGuard.Runtime.Tests.Tools.Support;
using static AgentGuard.Runtime.Tests.Tools.Support.Tools;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>Sets what is process-wide, for as long as a test lasts.</summary>
[CollectionDefinition(nameof(HostGateTests), DisableParallelization = true)]
[Collection(nameof(HostGateTests))]
public sealed class HostGateTests : IDisposable
{
    private static readonly AsyncLocal<string?> s_callId = new();
    private readonly Func<string?>? _before = ToolHosting.CurrentCallId;

    public HostGateTests() => ToolHosting.CurrentCallId = static () => s_callId.Value;

    public void Dispose() => ToolHosting.CurrentCallId = _before;

    [Fact]
    public async Task CallByTheHostThatAsked_IsMade()
    {
        s_callId.Value = "call-7";
        var audit = new Audit();
        var function = AgentTool.ForHost(Tool(Definition(approval: ToolApproval.Required), new ToolGuard { Audit = audit }, () => "ok"), ToolHost.FunctionInvokingClient);
        Assert.Equal("ok", await function.InvokeAsync(Arguments()));
        Assert.Equal("call-7", audit.Single.CallId);
    }

    [Fact]
    public async Task CallPastTheHost_IsRefused()
    {
        var function = AgentTool.ForHost(Tool(Definition(approval: ToolApproval.Required), null, () => "ok"), ToolHost.FunctionInvokingClient);
        Assert.Contains("approval_required", (string)(await function.InvokeAsync(Arguments()))!, StringComparison.Ordinal);
    }
}
