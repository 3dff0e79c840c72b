using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tests.Tools;

/// <summary>The manifest of tools: what it says, and that it says the same of the same tools.</summary>
public sealed class ManifestTests
{
    private static readonly AIFunction Unguarded = AIFunctionFactory.Create((string id) => id, "a_lookup");

    private static readonly ToolDefinition Refund = new()
    {
        Name = "refund",
        Effect = ToolEffect.Irreversible,
        Approval = ToolApproval.Required,
        Scope = "refunds.write",
        Owner = "payments",
        Timeout = TimeSpan.FromSeconds(1.5),
        MaxAttempts = 3,
        MaxOutputChars = 4_000,
        Cost = 2.5,
        CircuitBreaker = true,
        ArgumentsSchema = static _ => "{}"u8,
    };

    [Fact]
    public void GuardedTool_IsListedWithAllItsDuties() =>
        Assert.Equal(
            """
            {
              "manifest": 1,
              "tools": [
                {
                  "name": "refund",
                  "guarded": true,
                  "effect": "irreversible",
                  "approval": "required",
                  "scope": "refunds.write",
                  "owner": "payments",
                  "limits": {
                    "timeout_seconds": 1.5,
                    "max_attempts": 1,
                    "max_output_chars": 4000,
                    "cost": 2.5,
                    "circuit_breaker": true,
                    "fallback": false
                  },
                  "schema": "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
                }
              ]
            }

            """.ReplaceLineEndings("\n"),
            AgentManifest.ToJson([new Tool(Refund)]));

    [Fact]
    public void ToolWrappedForAHost_IsListedAsItself() =>
        Assert.Equal(AgentManifest.ToJson([new Tool(Refund)]), AgentManifest.ToJson([AgentTool.ForHost(new Tool(Refund), ToolHost.FunctionInvokingClient)]));

    [Fact]
    public void UnguardedFunction_ShowsThatItIs()
    {
        var manifest = AgentManifest.ToJson([Unguarded]);

        Assert.Contains("\"guarded\": false", manifest, StringComparison.Ordinal);
        Assert.Contains("\"approval\": \"not_required\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"approval\": \"required\"", AgentManifest.ToJson([new ApprovalRequiredAIFunction(Unguarded)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Order_DoesNotMatter()
    {
        AIFunction[] tools = [new Tool(Refund), Unguarded];

        Assert.Equal(AgentManifest.ToJson(tools), AgentManifest.ToJson(tools.Reverse()));
        Assert.True(AgentManifest.ToJson(tools).IndexOf("a_lookup", StringComparison.Ordinal) < AgentManifest.ToJson(tools).IndexOf("refund", StringComparison.Ordinal));
    }

    [Fact]
    public void SameNameTwice_Throws() => Assert.Throws<ArgumentException>(() => AgentManifest.ToJson([Unguarded, Unguarded]));

    [Fact]
    public void NoTools_IsAnEmptyManifest() => Assert.Equal("{\n  \"manifest\": 1,\n  \"tools\": []\n}\n", AgentManifest.ToJson([]));

    private sealed class Tool(ToolDefinition definition) : AgentTool<int, string>(definition, null)
    {
        protected override bool TryReadArguments(ref OutputReader reader, out int arguments)
        {
            arguments = 0;
            return true;
        }

        protected override ValueTask<string> InvokeAsync(int arguments, ToolCall call, CancellationToken cancellationToken) => new("");
    }
}
